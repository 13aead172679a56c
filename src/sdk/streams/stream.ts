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
export function decoded<T>(open: () => Promise<{ source: Source; decoder: Decoder<T> }>): AsyncIterator<T, undefined> {
  let opening: Promise<{ source: Source; decoder: Decoder<T> }> | undefined;
  let values: Iterator<T, unknown, undefined> | undefined;
  let done = false;

  const fill = async (): Promise<IteratorResult<T, undefined>> => {
    opening ??= open();
    const { source, decoder } = await opening;
    try {
      for (;;) {
        const next = values?.next();
        if (next && !next.done) return next;
        if (done) return { done: true, value: undefined };
        const bytes = await source.read();
        done = bytes === undefined;
        values = (bytes ? decoder.decode(bytes) : decoder.flush())[Symbol.iterator]();
      }
    } catch (error) {
      return fail(error);
    }
  };

  const fail = async (error: unknown): Promise<never> => {
    done = true;
    values = undefined;
    (await opening)?.source.close();
    throw error;
  };

  // calls in parallel are answered in order
  let turn: Promise<unknown> | undefined;
  return {
    next: () => {
      if (turn === undefined && values) {
        try {
          const next = values.next();
          if (!next.done) return Promise.resolve(next);
        } catch (error) {
          return fail(error);
        }
      }
      const next = turn === undefined ? fill() : turn.then(fill, fill);
      const mine = next.finally(() => {
        if (turn === mine) turn = undefined;
      });
      turn = mine;
      mine.catch(() => {}); // the caller has it
      return mine;
    },
    return: async () => {
      done = true;
      values = undefined;
      if (opening) (await opening.catch(() => undefined))?.source.close();
      return { done: true, value: undefined };
    },
  };
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
