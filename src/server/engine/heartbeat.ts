/**
 * Pings a silent engine. With a thousand engines pings are most of what an idle manager does, so each engine has one raw connection for
 * them, and one timer serves all.
 */
import type { Duplex } from 'node:stream';
import type { Target } from '../http/reply.ts';
import type { Clock } from './clock.ts';

/** How often is looked whether a ping is due, and how soon the next follows one that failed. */
const TICK_MS = 250;
/** `HTTP/1.1 200` */
const STATUS_AT = 9;

/** Calls many, all at once, as long as there are any. */
export class Ticker {
  private readonly ticks = new Set<() => void>();
  private timer: NodeJS.Timeout | undefined;

  /** @returns ends it */
  add(tick: () => void): () => void {
    this.ticks.add(tick);
    this.timer ??= setInterval(() => {
      for (const one of this.ticks) one();
    }, TICK_MS);
    return () => {
      this.ticks.delete(tick);
      if (this.ticks.size > 0) return;
      clearInterval(this.timer);
      this.timer = undefined;
    };
  }
}

export interface HeartbeatOptions {
  /** An engine that told nothing for so long is pinged, milliseconds. */
  readonly silentMs: number;
  /** A ping unanswered for so long has failed. */
  readonly timeoutMs: number;
  readonly clock: Clock;
}

export class Heartbeat {
  private readonly target: Pick<Target, 'open' | 'failed' | 'answered'>;
  private readonly options: HeartbeatOptions;
  private readonly request: Buffer;
  private socket: Duplex | undefined;
  private opening: AbortController | undefined;
  /** When the ping that is not answered yet was sent. */
  private sentAt: number | undefined;

  /** @param host for the header of that name */
  constructor(target: Pick<Target, 'open' | 'failed' | 'answered'>, host: string, options: HeartbeatOptions) {
    this.target = target;
    this.options = options;
    this.request = Buffer.from(`HEAD /_ping HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: shoal\r\n\r\n`);
  }

  /** To be called now and then. @param answeredAt when the engine last answered anything @param failures since then */
  tick(answeredAt: number, failures: number): void {
    const now = this.options.clock.now();
    const { silentMs, timeoutMs } = this.options;
    if (this.sentAt === undefined) {
      if (failures > 0 || now - answeredAt >= silentMs) this.send(now);
    } else if (now - this.sentAt >= timeoutMs) this.fail(new Error(`no answer within ${timeoutMs / 1000} s`));
  }

  close(): void {
    this.sentAt = undefined;
    this.opening?.abort();
    this.socket?.destroy();
    this.socket = undefined;
  }

  private send(now: number): void {
    this.sentAt = now;
    if (this.socket) {
      this.socket.write(this.request);
      return;
    }
    const opening = new AbortController();
    this.opening = opening;
    this.target.open(opening.signal).then(
      (socket) => {
        if (opening.signal.aborted) socket.destroy();
        else this.use(socket);
      },
      (error: Error) => {
        if (!opening.signal.aborted) this.fail(error);
      },
    );
  }

  private use(socket: Duplex): void {
    this.socket = socket;
    const lost = (error?: Error) => {
      if (this.socket !== socket) return;
      this.socket = undefined;
      socket.destroy();
      // one that ends between two pings has done nothing wrong
      if (this.sentAt !== undefined) this.fail(error ?? new Error('the engine closed the connection'));
    };
    socket.on('data', (chunk: Buffer) => this.hear(chunk));
    socket.on('error', lost).on('end', lost).on('close', lost);
    socket.write(this.request);
  }

  private hear(chunk: Buffer): void {
    if (this.sentAt === undefined) return;
    this.sentAt = undefined;
    const status = Number(chunk.toString('latin1', STATUS_AT, STATUS_AT + 3));
    if (status >= 100 && status < 500) this.target.answered();
    else this.fail(new Error(`the engine answers pings with status ${status}`));
  }

  private fail(error: Error): void {
    this.close();
    this.target.failed(error);
  }
}
