/** Connections to one engine that are kept for the next request. One carries one request at a time. */
import type { Duplex } from 'node:stream';
import type { Read } from './blocks.ts';

/** Kept unused for longer, a connection is closed rather than used: what is between may have forgotten it. */
const IDLE_LIMIT_MS = 30_000;
const MAX_IDLE = 64;

/** Who a connection's bytes are for. */
export interface ConnectionUser {
  /** @param bytes to be looked at, copied or lent: they are gone when it returns */
  onData(bytes: Buffer): void;
  /** The connection ended: `error` is undefined where the engine closed it in order. */
  onClosed(error: Error | undefined): void;
  /** The engine was given up while it was asked. */
  onLost(error: Error): void;
}

export class EngineConnection {
  readonly socket: Duplex;
  user: ConnectionUser | undefined;
  /** Milliseconds since the process began, when it was last given back. */
  idleSince = 0;

  /** Bytes that came: an engine has nothing to say that was not asked for. @returns whether more is awaited */
  read(bytes: Buffer): boolean {
    if (this.user) this.user.onData(bytes);
    else this.socket.destroy();
    return this.user !== undefined;
  }

  constructor(socket: Duplex) {
    this.socket = socket;
    let error: Error | undefined;
    socket.on('error', (cause: Error) => {
      error = cause;
    });
    socket.on('end', () => socket.destroy());
    socket.on('close', () => this.user?.onClosed(error));
  }
}

type Connect = (signal: AbortSignal, read: Read) => Promise<Duplex>;

export class Connections {
  private readonly idle: EngineConnection[] = [];
  private readonly opened = new Set<EngineConnection>();
  private readonly opening = new Set<(error: Error) => void>();
  private readonly connect: Connect;
  private readonly idleLimitMs: number;

  /**
   * @param connect opens a new connection to the engine, and tells what comes on it
   * @param idleLimitMs kept unused for longer, one is closed. Default 30 000
   */
  constructor(connect: Connect, idleLimitMs = IDLE_LIMIT_MS) {
    this.connect = connect;
    this.idleLimitMs = idleLimitMs;
  }

  /** One that is kept, the one used last; undefined when there is none. */
  take(): EngineConnection | undefined {
    for (let kept = this.idle.pop(); kept; kept = this.idle.pop()) {
      if (!kept.socket.destroyed && performance.now() - kept.idleSince < this.idleLimitMs) return kept;
      kept.socket.destroy();
    }
    return undefined;
  }

  /** @throws when the engine cannot be reached, or what `lose` is told meanwhile */
  open(signal: AbortSignal): Promise<EngineConnection> {
    return new Promise((resolve, reject) => {
      this.opening.add(reject);
      let connection: EngineConnection | undefined;
      this.connect(signal, (bytes) => connection?.read(bytes) ?? true).then(
        (socket) => {
          if (!this.opening.delete(reject)) {
            socket.destroy();
            return;
          }
          const opened = new EngineConnection(socket);
          connection = opened;
          this.opened.add(opened);
          socket.once('close', () => this.opened.delete(opened));
          resolve(opened);
        },
        (error) => {
          this.opening.delete(reject);
          reject(error);
        },
      );
    });
  }

  /** To be kept: its answer is complete. */
  give(connection: EngineConnection): void {
    connection.user = undefined;
    connection.idleSince = performance.now();
    if (this.idle.length >= MAX_IDLE) this.idle.shift()?.socket.destroy();
    this.idle.push(connection);
  }

  /** The engine is given up: what is under way ends with this error, what is kept is closed. */
  lose(error: Error): void {
    for (const reject of this.opening) reject(error);
    this.opening.clear();
    for (const { user } of [...this.opened]) user?.onLost(error);
    for (const { socket } of this.idle.splice(0)) socket.destroy();
  }
}
