/** The progress of a pull, push, build or load. */
import { StreamError } from '../errors.ts';
import { JsonLines } from './json-lines.ts';
import type { Opened } from './stream.ts';

interface Failure {
  readonly error?: unknown;
  readonly errorDetail?: { readonly code?: unknown; readonly message?: unknown };
}

/**
 * Progress, message by message; or, awaited, the end of it. A failure inside the stream is thrown either way, as StreamError.
 * Nothing is sent before it is awaited, iterated or opened.
 * @example
 * for await (const { status, id } of docker.images.create({ fromImage: 'busybox', tag: 'latest' })) console.log(id, status);
 * await docker.images.create({ fromImage: 'busybox', tag: 'latest' }); // only the end is of interest
 */
export class Progress<T> extends JsonLines<T> implements PromiseLike<undefined> {
  private readonly operation: string;
  private ended: Promise<undefined> | undefined;

  constructor(operation: string, start: () => Promise<Opened>) {
    super(start);
    this.operation = operation;
  }

  /** Resolves when the work is done. @throws StreamError when it failed; DockerError when it was refused */
  done(): Promise<undefined> {
    this.ended ??= this.drain();
    return this.ended;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting waits for the end, so that a forgotten loop cannot pass for a finished pull
  then<Kept = undefined, Else = never>(
    kept?: ((value: undefined) => Kept | PromiseLike<Kept>) | null,
    broken?: ((reason: unknown) => Else | PromiseLike<Else>) | null,
  ): Promise<Kept | Else> {
    return this.done().then(kept, broken);
  }

  /** As of a promise. */
  catch<Else = never>(broken?: ((reason: unknown) => Else | PromiseLike<Else>) | null): Promise<undefined | Else> {
    return this.done().catch(broken);
  }

  /** As of a promise. */
  finally(always?: (() => void) | null): Promise<undefined> {
    return this.done().finally(always);
  }

  protected override iterate(opened: () => Promise<Opened>): AsyncIterator<T, undefined> {
    const values = super.iterate(opened);
    const check = (result: IteratorResult<T, undefined>) => {
      if (!result.done) this.assertWell(result.value as Failure);
      return result;
    };
    return {
      next: async () => {
        const result = await values.next();
        try {
          return check(result);
        } catch (error) {
          await values.return?.();
          throw error;
        }
      },
      return: async () => (await values.return?.()) ?? { done: true, value: undefined },
    };
  }

  private async drain(): Promise<undefined> {
    for await (const _ of this);
    return undefined;
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
