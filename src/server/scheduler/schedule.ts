import { unavailable } from '../errors.ts';
import type { Node } from './node.ts';
import type { Placement } from './placement.ts';

/** Ranks nodes; touches no list it was given. */
export interface Strategy {
  readonly name: string;
  /** Nodes that have room, best first. */
  rank(wanted: Placement, nodes: readonly Node[]): Node[];
}

/** One thing asked of a node, and the text a user reads when no node meets it. */
export interface Condition {
  readonly text: string;
  /** Dropped if nothing fits. */
  readonly soft: boolean;
  accepts(node: Node): boolean;
}

/** Turns a request into conditions. */
export interface Filter {
  readonly name: string;
  conditions(wanted: Placement): Condition[];
}

export interface Policy {
  readonly filters: readonly Filter[];
  readonly strategy: Strategy;
}

/** The best node for the container. @throws unavailable naming the conditions that no node could meet */
export function schedule(wanted: Placement, nodes: readonly Node[], { filters, strategy }: Policy): Node {
  const all = filters.flatMap((filter) => filter.conditions(wanted));
  const hard = all.filter((condition) => !condition.soft);
  for (const asked of [all, hard]) {
    const [best] = strategy.rank(
      wanted,
      nodes.filter((node) => asked.every((condition) => condition.accepts(node))),
    );
    if (best) return best;
  }
  throw unschedulable(nodes, hard);
}

function unschedulable(nodes: readonly Node[], hard: readonly Condition[]) {
  if (!nodes.some((node) => node.health > 0)) return unavailable('No healthy node available in the cluster');
  const unmet = hard.filter((condition) => !nodes.some((node) => node.health > 0 && condition.accepts(node)));
  if (unmet.length === 0) return unavailable('no resources available to schedule container');
  return unavailable(
    `Unable to find a node that satisfies the following conditions \n[${unmet.map(({ text }) => text).join(' ')}]`,
  );
}
