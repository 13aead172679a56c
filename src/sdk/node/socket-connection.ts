/** A socket that was handed over, as a raw connection. */
import type { Duplex } from 'node:stream';
import { ConnectionError } from '../errors.ts';
import { joined } from '../streams/stream.ts';
import type { RawConnection } from '../transport.ts';

export class SocketConnection implements RawConnection {
  private readonly socket: Duplex;
  private readonly host: string;
  private readonly iterator: AsyncIterator<Uint8Array>;
  private failure: { reason: unknown } | undefined;
  private readonly letGo: () => void;

  constructor(socket: Duplex, host: string, signals: readonly AbortSignal[]) {
    this.socket = socket;
    this.host = host;
    this.iterator = socket[Symbol.asyncIterator]();
    const abort = ({ target }: Event) => this.fail((target as AbortSignal).reason);
    this.letGo = () => {
      for (const signal of signals) signal.removeEventListener('abort', abort);
    };
    for (const signal of signals) {
      if (signal.aborted) this.fail(signal.reason);
      else signal.addEventListener('abort', abort, { once: true });
    }
    socket.on('error', (error) => {
      this.failure ??= { reason: this.broken(error) };
    });
    socket.once('close', this.letGo);
  }

  async read(): Promise<Uint8Array | undefined> {
    try {
      const { done, value } = await this.iterator.next();
      if (this.failure && done) throw this.failure.reason;
      return done ? undefined : value;
    } catch (error) {
      throw this.failure?.reason ?? this.broken(error);
    }
  }

  write(bytes: Uint8Array | string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.failure) reject(this.failure.reason);
      else if (!this.socket.writable) reject(new ConnectionError('this direction of the connection has ended'));
      else
        this.socket.write(bytes, (error) => (error ? reject(this.failure?.reason ?? this.broken(error)) : resolve()));
    });
  }

  async bytes(): Promise<Uint8Array> {
    const all: Uint8Array[] = [];
    for (let bytes = await this.read(); bytes; bytes = await this.read()) all.push(bytes);
    return joined(all);
  }

  end(): void {
    this.socket.end();
  }

  /** Ends it for this reason, which whoever reads or writes is told. */
  fail(reason: unknown): void {
    this.failure ??= { reason };
    this.socket.destroy();
  }

  close(): void {
    this.letGo();
    this.socket.destroy();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (let bytes = await this.read(); bytes; bytes = await this.read()) yield bytes;
    } finally {
      this.close();
    }
  }

  private broken(error: unknown): ConnectionError {
    return new ConnectionError(`the connection to ${this.host} broke: ${(error as Error).message}`, { cause: error });
  }
}
