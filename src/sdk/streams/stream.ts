/** What all streams share: nothing is sent before somebody reads or opens, and one reader has it all. */
import type { Answer, Source } from '../transport.ts';

/** An opened stream and what reading it needs to know of its answer. */
export interface Opened {
  readonly source: Source;
  readonly headers: Answer['headers'];
}

/** @typeParam T what iterating delivers @typeParam O what opening tells */
export abstract class Stream<T, O extends Opened = Opened> implements AsyncIterable<T> {
  private readonly start: () => Promise<O>;
  private started: Promise<O> | undefined;
  private current: Source | undefined;
  private read = false;
  private closed = false;

  /** @internal @param start sends the request; called once, at the first need */
  constructor(start: () => Promise<O>) {
    this.start = start;
  }

  /**
   * Sends the request and waits until the engine has accepted it: what happens from then on is not missed. Reading opens by itself.
   * @throws DockerError
   */
  async open(): Promise<this> {
    await this.opened();
    return this;
  }

  /** Lets go of the connection. A loop that is left (`break`, `return`, a throw) does it by itself. */
  close(): void {
    this.closed = true;
    this.current?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  /** @throws DockerError; TypeError when it is read already */
  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    this.claim();
    return this.iterate(() => this.opened());
  }

  protected abstract iterate(opened: () => Promise<O>): AsyncIterator<T, undefined>;

  /** For readers that do not iterate. @throws TypeError when it is read already */
  protected claim(): void {
    if (this.read) throw new TypeError('this stream is read already: make the call anew');
    this.read = true;
  }

  protected opened(): Promise<O> {
    this.started ??= this.start().then((opened) => {
      this.current = opened.source;
      if (this.closed) opened.source.close();
      return opened;
    });
    return this.started;
  }
}

/** Turns bytes into values; carries over what is not complete. */
export interface Decoder<T> {
  /** @throws DockerError on what cannot be decoded */
  decode(bytes: Uint8Array): Iterable<T>;
  /** What is left at the end. */
  flush(): Iterable<T>;
}

/** Values one by one; many in one read cost no turn of the event loop each. Leaving early closes the source. */
export class Decoded<T> implements AsyncIterator<T, undefined> {
  private readonly open: () => Promise<{ source: Source; decoder: Decoder<T> }>;
  private opening: Promise<{ source: Source; decoder: Decoder<T> }> | undefined;
  private values: Iterator<T, unknown, undefined> | undefined;
  private done = false;
  /** The last of the calls that wait; calls in parallel are answered in order. */
  private turn: Promise<unknown> | undefined;

  constructor(open: () => Promise<{ source: Source; decoder: Decoder<T> }>) {
    this.open = open;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.turn !== undefined || this.values === undefined) return this.wait();
    try {
      const next = this.values.next();
      return next.done ? this.wait() : Promise.resolve(next);
    } catch (error) {
      return this.fail(error);
    }
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    this.done = true;
    this.values = undefined;
    if (this.opening) (await this.opening.catch(() => undefined))?.source.close();
    return { done: true, value: undefined };
  }

  private wait(): Promise<IteratorResult<T, undefined>> {
    const fill = () => this.fill();
    const next = this.turn === undefined ? fill() : this.turn.then(fill, fill);
    const mine = next.finally(() => {
      if (this.turn === mine) this.turn = undefined;
    });
    this.turn = mine;
    mine.catch(() => {}); // the caller has it
    return mine;
  }

  private async fill(): Promise<IteratorResult<T, undefined>> {
    this.opening ??= this.open();
    const { source, decoder } = await this.opening;
    try {
      for (;;) {
        const next = this.values?.next();
        if (next && !next.done) return next;
        if (this.done) return { done: true, value: undefined };
        const bytes = await source.read();
        this.done = bytes === undefined;
        this.values = (bytes ? decoder.decode(bytes) : decoder.flush())[Symbol.iterator]();
      }
    } catch (error) {
      return this.fail(error);
    }
  }

  private async fail(error: unknown): Promise<never> {
    this.done = true;
    this.values = undefined;
    (await this.opening)?.source.close();
    throw error;
  }
}

/** The bytes of all as one; a single one as it is. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
