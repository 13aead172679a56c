import { unschedulable } from './explain.ts';
import { availability } from './filters/availability.ts';
import { resources } from './load.ts';
import type { Node } from './node.ts';
import type { Placement } from './placement.ts';

export type NonEmpty<T> = readonly [T, ...T[]];

/** Decides between nodes that all fit; touches no list it was given. */
export interface Strategy {
  readonly name: string;
  /** The best one, whatever their order. */
  best(wanted: Placement, nodes: NonEmpty<Node>): Node;
}

/** One thing asked of a node, and the text a user reads when no node meets it. */
export interface Condition {
  /** In classic Swarm's words. */
  readonly text: string;
  /** A wish: nodes that meet more of them are taken first, but none is ruled out. */
  readonly soft: boolean;
  accepts(node: Node): boolean;
  /** Why this node was refused; default: `text` says it. */
  reason?(node: Node): string;
}

/** Turns a request into conditions. */
export interface Filter {
  readonly name: string;
  /** Said in place of the conditions' texts when this filter leaves no node. */
  readonly refusal?: string;
  /** @throws invalidParameter on an expression that is malformed */
  conditions(wanted: Placement): Condition[];
}

export interface Policy {
  readonly filters: readonly Filter[];
  readonly strategy: Strategy;
}

/** A filter with what it asks for one request. */
export interface Stage {
  readonly filter: Filter;
  readonly conditions: readonly Condition[];
}

/**
 * The best node for the container: of those that meet every hard condition the ones that meet most soft ones, and of these the one
 * the strategy likes best.
 * @throws unavailable saying for each node why it was refused; invalidParameter on an expression that is malformed
 */
export function schedule(wanted: Placement, nodes: readonly Node[], { filters, strategy }: Policy): Node {
  const stages = [...filters, availability, resources].map((filter) => ({
    filter,
    conditions: filter.conditions(wanted),
  }));
  const conditions = stages.flatMap((stage) => stage.conditions);
  const hard = conditions.filter(({ soft }) => !soft);
  const soft = conditions.filter((condition) => condition.soft);
  let fitting: Node[] = [];
  let mostMet = 0;
  for (const node of nodes) {
    if (!hard.every((condition) => condition.accepts(node))) continue;
    const met = soft.reduce((sum, condition) => sum + (condition.accepts(node) ? 1 : 0), 0);
    if (met < mostMet) continue;
    if (met > mostMet) fitting = [];
    mostMet = met;
    fitting.push(node);
  }
  if (isNonEmpty(fitting)) return strategy.best(wanted, fitting);
  throw unschedulable(stages, nodes);
}

const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;
