import type { Node } from '../node.ts';
import type { NonEmpty } from '../schedule.ts';

/** Names may be shared; addresses are not. */
export const byName = (a: Node, b: Node): number =>
  a.name === b.name ? (a.address < b.address ? -1 : 1) : a.name < b.name ? -1 : 1;

/** The node of the lowest weight; ties go to the lower second weight, then to the name. One pass, whatever the order. */
export function lowest(
  [first, ...others]: NonEmpty<Node>,
  weigh: (node: Node) => number,
  thenWeigh: (node: Node) => number,
): Node {
  let best = first;
  let weight = weigh(first);
  for (const node of others) {
    const its = weigh(node);
    const order = its - weight || thenWeigh(node) - thenWeigh(best) || byName(node, best);
    if (order < 0) [best, weight] = [node, its];
  }
  return best;
}
