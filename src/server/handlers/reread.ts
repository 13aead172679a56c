/** Options of classic Swarm that make a list read engines again before it answers. */
import type { Engine } from '../engine/engine.ts';
import type { Context } from './context.ts';
import { type FilterValue, filterValues, onNode } from './filters.ts';

export interface RereadSettings {
  /** `--refresh-on-node-filter`: the nodes that the `node` filter names. */
  readonly onNodeFilter: boolean;
  /** `--container-name-refresh-filter`: every node, when the `name` filter is exactly this; empty: never. */
  readonly name: string;
}

export const rereadNever: RereadSettings = { onNodeFilter: false, name: '' };

/** Answers when they are read; one that cannot be is listed as it was known, and its state tells why. */
export async function rereadAsked(
  { node, name }: { readonly node?: FilterValue; readonly name?: FilterValue },
  { cluster, reread }: Context,
): Promise<void> {
  const nodes = reread.onNodeFilter ? filterValues(node) : [];
  const all = reread.name !== '' && filterValues(name).includes(reread.name);
  if (!all && nodes.length === 0) return;
  const named = (engine: Engine) => onNode(engine, nodes);
  const asked = cluster.healthyEngines().filter((engine) => all || named(engine));
  await Promise.allSettled(asked.map((engine) => engine.reread()));
}
