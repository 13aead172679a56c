/** A pipe between two programs, or between a client and one: bytes in order, a bounded number of them on the way. */

const CAPACITY_BYTES = 64 * 1024;

/** The reader is gone: what a program gets for writing on (EPIPE). */
export class BrokenPipe extends Error {
  constructor() {
    super('Broken pipe');
  }
}

export interface Output {
  /** Resolves when there is room for more. @throws BrokenPipe when nobody will read it */
  write(data: string | Uint8Array): Promise<void>;
}

export interface Input extends AsyncIterable<Uint8Array> {
  /** The next bytes, as they come; undefined at the end. @throws when aborted, and then nothing is taken */
  read(signal?: AbortSignal): Promise<Uint8Array | undefined>;
  /** The next line without its newline; what follows stays for the next reader. Undefined at the end. */
  readLine(signal?: AbortSignal): Promise<string | undefined>;
}

export const toBytes = (data: string | Uint8Array): Uint8Array => (typeof data === 'string' ? Buffer.from(data) : data);

export class Pipe implements Input, Output {
  private chunks: Uint8Array[] = [];
  private size = 0;
  private ended = false;
  private broken = false;
  private wakeReaders: (() => void)[] = [];
  private wakeWriters: (() => void)[] = [];

  async write(data: string | Uint8Array): Promise<void> {
    const bytes = toBytes(data);
    if (this.broken) throw new BrokenPipe();
    if (this.ended || bytes.length === 0) return;
    this.chunks.push(bytes);
    this.size += bytes.length;
    this.letRead();
    while (this.size > CAPACITY_BYTES && !this.broken) {
      await new Promise<void>((resolve) => this.wakeWriters.push(resolve));
    }
  }

  /** Nothing more will be written. */
  end(): void {
    this.ended = true;
    this.letRead();
  }

  /** Nothing more will be read. */
  close(): void {
    this.broken = true;
    this.chunks = [];
    this.size = 0;
    this.letRead();
    this.letWrite();
  }

  async read(signal?: AbortSignal): Promise<Uint8Array | undefined> {
    while (this.chunks.length === 0) {
      if (this.ended || this.broken) return undefined;
      await new Promise<void>((resolve) => {
        const wake = () => {
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        this.wakeReaders.push(wake);
        signal?.addEventListener('abort', wake);
      });
      if (signal?.aborted) throw new Error('the reader was killed');
    }
    const chunk = this.chunks.shift();
    this.size -= chunk?.length ?? 0;
    if (this.size <= CAPACITY_BYTES) this.letWrite();
    return chunk;
  }

  async readLine(signal?: AbortSignal): Promise<string | undefined> {
    const parts: Uint8Array[] = [];
    for (;;) {
      const chunk = await this.read(signal);
      if (!chunk) return parts.length === 0 ? undefined : Buffer.concat(parts).toString();
      const end = chunk.indexOf(10);
      if (end < 0) {
        parts.push(chunk);
        continue;
      }
      parts.push(chunk.subarray(0, end));
      if (end + 1 < chunk.length) this.unread(chunk.subarray(end + 1));
      return Buffer.concat(parts).toString();
    }
  }

  /** Puts back what a reader did not want. */
  unread(bytes: Uint8Array): void {
    this.chunks.unshift(bytes);
    this.size += bytes.length;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (let chunk = await this.read(); chunk; chunk = await this.read()) yield chunk;
  }

  private letRead(): void {
    for (const wake of this.wakeReaders.splice(0)) wake();
  }

  private letWrite(): void {
    for (const wake of this.wakeWriters.splice(0)) wake();
  }
}

/** An input that is at its end: /dev/null. */
export function emptyInput(): Pipe {
  const pipe = new Pipe();
  pipe.end();
  return pipe;
}
