/** One call to many engines at once. Partial failure is data: who failed, and why. */
import { EngineFailure } from '../engine/client.ts';
import type { Engine } from '../engine/engine.ts';
import { Failure, unavailable } from '../errors.ts';

export interface FanOut<T> {
  readonly done: readonly { readonly engine: Engine; readonly value: T }[];
  readonly failed: readonly { readonly engine: Engine; readonly error: Error }[];
}

/** Every engine's answer, in the order of `engines`; no failure keeps another's answer from being heard. */
export async function fanOut<T>(engines: readonly Engine[], call: (engine: Engine) => Promise<T>): Promise<FanOut<T>> {
  const settled = await Promise.allSettled(engines.map(async (engine) => call(engine)));
  const done: { engine: Engine; value: T }[] = [];
  const failed: { engine: Engine; error: Error }[] = [];
  settled.forEach((result, i) => {
    const engine = engines[i];
    if (!engine) return;
    if (result.status === 'fulfilled') done.push({ engine, value: result.value });
    else failed.push({ engine, error: result.reason as Error });
  });
  return { done, failed };
}

/** @returns every answer. @throws a failure that names each node that failed and each that did the work; unavailable without engines */
export function merged<T>({ done, failed }: FanOut<T>, what: string): T[] {
  if (failed.length > 0) throw failureOf({ done, failed }, what);
  if (done.length === 0) throw unavailable('No healthy node available in the cluster');
  return done.map(({ value }) => value);
}

/** One failure for many: its kind is theirs where they agree. */
export function failureOf({ done, failed }: FanOut<unknown>, what: string): Failure {
  const [first] = failed;
  const kinds = new Set(failed.map(({ error }) => (error instanceof Failure ? error.kind : 'system')));
  const kind = first?.error instanceof Failure && kinds.size === 1 ? first.error.kind : 'system';
  if (done.length === 0 && failed.length === 1 && first?.error instanceof EngineFailure) return first.error;
  const each = failed.map(({ engine, error }) => `${engine.name}: ${error.message}`).join('; ');
  const rest = done.length > 0 ? ` (done on ${done.map(({ engine }) => engine.name).join(', ')})` : '';
  return new Failure(kind, `${what} failed on ${each}${rest}`, { cause: first?.error });
}
