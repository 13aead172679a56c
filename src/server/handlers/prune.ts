/** Pruning: every healthy node does it, and the reports are put together. */
import { type FanOut, fanOut, merged } from '../cluster/fan-out.ts';
import type { Context } from './context.ts';
import type { FilterValue } from './filters.ts';
import { filterValues, onNode } from './filters.ts';

/** Deleting many layers or volumes takes long. */
const PRUNE_TIMEOUT_MS = 600_000;

export type Report<T> = FanOut<T>['done'][number];

/** @throws a failure that names each node that failed */
export async function pruneAll<T>(
  path: string,
  filters: Readonly<Record<string, FilterValue | undefined>> | undefined,
  { cluster, call }: Context,
  parameters: Readonly<Record<string, string>> = {},
): Promise<Report<T>[]> {
  const { node, ...rest } = filters ?? {};
  const nodes = filterValues(node);
  const query = new URLSearchParams(parameters);
  if (Object.keys(rest).length > 0) query.set('filters', JSON.stringify(rest));
  const target = query.size > 0 ? `${path}?${query}` : path;
  const engines = cluster.healthyEngines().filter((engine) => nodes.length === 0 || onNode(engine, nodes));
  const pruned = await fanOut(engines, (engine) =>
    engine.call<T>('POST', target, { timeoutMs: PRUNE_TIMEOUT_MS, client: call, signal: call.signal }),
  );
  merged(pruned, 'pruning');
  return [...pruned.done];
}

export function reclaimed(reports: readonly Report<{ readonly SpaceReclaimed?: number }>[]): number {
  return reports.reduce((sum, { value }) => sum + (value.SpaceReclaimed ?? 0), 0);
}

/**
 * What was pruned, by the names that lists tell: with its node, or once where many nodes share it.
 * @param shared `node/name` of those that are shared, as of before
 */
export function prunedNames<T>(
  reports: readonly Report<T>[],
  namesIn: (report: T) => readonly string[] | null | undefined,
  shared: ReadonlySet<string>,
): string[] {
  const names = reports.flatMap(({ engine, value }) =>
    (namesIn(value) ?? []).map((name) => {
      const full = `${engine.name}/${name}`;
      return shared.has(full) ? name : full;
    }),
  );
  return [...new Set(names)];
}
