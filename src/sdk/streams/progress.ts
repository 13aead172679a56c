/** The progress of a pull, push, build or load. */
import { StreamError } from '../errors.ts';
import { JsonLines } from './json-lines.ts';
import type { Opened } from './stream.ts';

interface Failure {
  readonly error?: unknown;
  readonly errorDetail?: { readonly code?: unknown; readonly message?: unknown };
}

/** What all messages come to. */
export interface Summary<T, R> {
  see(message: T): void;
  result(): R;
}

/**
 * Progress, message by message; or, awaited, the end of it. A failure inside the stream is thrown either way, as StreamError.
 * Nothing is sent before it is awaited, iterated or opened. What was iterated can be awaited afterwards, for its result.
 * @typeParam T a message
 * @typeParam R what awaiting gives
 * @example
 * for await (const { status, id } of docker.images.create({ fromImage: 'busybox', tag: 'latest' })) console.log(id, status);
 * await docker.images.create({ fromImage: 'busybox', tag: 'latest' }); // only the end is of interest
 */
export class Progress<T, R = undefined> extends JsonLines<T> implements Promise<R> {
  readonly [Symbol.toStringTag] = 'Progress';
  private readonly operation: string;
  private readonly summary: Summary<T, R> | undefined;
  private readonly end: Promise<R>;
  private readonly resolve: (result: R) => void;
  private readonly reject: (reason: unknown) => void;
  private iterated = false;

  /** @internal */
  constructor(operation: string, start: () => Promise<Opened>, summary?: Summary<T, R>) {
    super(start);
    this.operation = operation;
    this.summary = summary;
    const { promise, resolve, reject } = withResolvers<R>();
    promise.catch(() => {}); // who iterates has the error already
    this.end = promise;
    this.resolve = resolve;
    this.reject = reject;
  }

  /** @internal The progress of a call that needs something to be found out before. */
  static after<A, T, R = undefined>(
    operation: string,
    prepare: () => Promise<A>,
    call: (prepared: A) => Progress<T>,
    summary?: Summary<T, R>,
  ): Progress<T, R> {
    return new Progress<T, R>(operation, async () => call(await prepare()).opened(), summary);
  }

  /** Resolves when the work is done. @throws StreamError when it failed; DockerError when it was refused */
  done(): Promise<R> {
    if (!this.iterated) void this.drain();
    return this.end;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting waits for the end, so that a forgotten loop cannot pass for a finished pull
  then<Kept = R, Else = never>(
    kept?: ((result: R) => Kept | PromiseLike<Kept>) | null,
    broken?: ((reason: unknown) => Else | PromiseLike<Else>) | null,
  ): Promise<Kept | Else> {
    return this.done().then(kept, broken);
  }

  /** As of a promise. */
  catch<Else = never>(broken?: ((reason: unknown) => Else | PromiseLike<Else>) | null): Promise<R | Else> {
    return this.done().catch(broken);
  }

  /** As of a promise. */
  finally(always?: (() => void) | null): Promise<R> {
    return this.done().finally(always);
  }

  protected override iterate(opened: () => Promise<Opened>): AsyncIterator<T, undefined> {
    this.iterated = true;
    const values = super.iterate(opened);
    return {
      next: async () => {
        try {
          const result = await values.next();
          if (result.done) this.resolve(this.summary?.result() as R);
          else {
            this.assertWell(result.value as Failure);
            this.summary?.see(result.value);
          }
          return result;
        } catch (error) {
          this.reject(error);
          await values.return?.();
          throw error;
        }
      },
      return: async () => {
        this.reject(new TypeError(`${this.operation}: left before its end`));
        return (await values.return?.()) ?? { done: true, value: undefined };
      },
    };
  }

  private async drain(): Promise<void> {
    try {
      for await (const _ of this);
    } catch {
      // `end` has it
    }
  }

  private assertWell({ error, errorDetail }: Failure): void {
    if (error === undefined && errorDetail === undefined) return;
    const message = errorDetail?.message ?? error;
    const code = errorDetail?.code;
    throw new StreamError(String(message), {
      operation: this.operation,
      ...(typeof code === 'number' && code !== 0 && { exitCode: code }),
    });
  }
}

// Promise.withResolvers, which Node 20 lacks
function withResolvers<R>() {
  let resolve: (result: R) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<R>((kept, broken) => {
    resolve = kept;
    reject = broken;
  });
  return { promise, resolve, reject };
}
