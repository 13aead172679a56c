/** What a user reads when no node fits: classic Swarm's lines, which tools may match on, and then each node's reason. */
import { Failure } from '../errors.ts';
import type { Node } from './node.ts';
import type { Condition, Stage } from './schedule.ts';

/** More lines, or more names in one, would hide what matters. */
const REASONS_SHOWN = 12;
const NAMES_SHOWN = 6;

/** No node fits. */
export class Unschedulable extends Failure {
  /** Name of the filter that left no node; undefined where there was none to begin with. */
  readonly filter: string | undefined;
  constructor(filter: string | undefined, message: string) {
    super('unavailable', message);
    this.filter = filter;
  }
}

export function unschedulable(stages: readonly Stage[], nodes: readonly Node[]): Unschedulable {
  let left = nodes;
  const lines: string[] = [];
  for (const { filter, conditions } of stages) {
    const hard = conditions.filter(({ soft }) => !soft);
    left = left.filter((node) => hard.every((condition) => condition.accepts(node)));
    const texts = conditions.map(({ text }) => text).filter((text) => text !== '');
    if (texts.length > 0) lines.push(`[${texts.join(' ')}]`);
    if (left.length > 0) continue;
    const first =
      filter.refusal ?? ['Unable to find a node that satisfies the following conditions ', ...lines].join('\n');
    const message = [first, ...reasons(stages, nodes)].join('\n');
    return new Unschedulable(nodes.length > 0 ? filter.name : undefined, message);
  }
  return new Unschedulable(undefined, 'No nodes available in the cluster');
}

/** One line for each reason, with the nodes it holds for: the reason is the first condition that a node does not meet. */
function reasons(stages: readonly Stage[], nodes: readonly Node[]): string[] {
  const hard = stages.flatMap(({ conditions }) => conditions.filter(({ soft }) => !soft));
  const byReason = new Map<string, string[]>();
  for (const node of nodes) {
    const refused = hard.find((condition) => !condition.accepts(node));
    if (!refused) continue;
    const reason = reasonOf(refused, node);
    const names = byReason.get(reason);
    if (names) names.push(node.name);
    else byReason.set(reason, [node.name]);
  }
  const lines = [...byReason]
    .map(([reason, names]) => ({ reason, names: names.sort() }))
    .sort((a, b) => b.names.length - a.names.length || ((a.names[0] ?? '') < (b.names[0] ?? '') ? -1 : 1));
  const shown = lines.slice(0, REASONS_SHOWN).map(({ reason, names }) => `${listed(names)}: ${reason}`);
  const rest = lines.slice(REASONS_SHOWN).reduce((sum, { names }) => sum + names.length, 0);
  return rest > 0 ? [...shown, `and ${rest} more nodes, each for its own reason`] : shown;
}

const reasonOf = (condition: Condition, node: Node): string =>
  condition.reason?.(node) ?? `does not satisfy ${condition.text}`;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  return names.length > NAMES_SHOWN ? `${shown} and ${names.length - NAMES_SHOWN} more` : shown;
}
