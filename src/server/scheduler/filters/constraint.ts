import { type Expression, parseExpression } from '../expression.ts';
import type { Node } from '../node.ts';
import type { Platform } from '../placement.ts';
import type { Condition, Filter } from '../schedule.ts';

/** Nodes whose labels satisfy every `constraint:` expression, and that run the platform asked for. */
export const constraint: Filter = {
  name: 'constraint',
  conditions: ({ constraints, platform }) => [
    ...constraints.map((text) => conditionOf(parseExpression(text, 'constraint'))),
    ...(platform ? [runs(platform)] : []),
  ],
};

function conditionOf(expression: Expression): Condition {
  const { key, operator, value, soft } = expression;
  const fits = rememberedPer(expression);
  return {
    text: `${key}${operator}${value}${soft ? ' (soft=true)' : ''}`,
    soft,
    accepts: (node) => isMet(expression, fits, node),
    reason: (node) => {
      const [shown] = valuesOf(node, key);
      return `does not satisfy ${key}${operator}${value}${shown ? ` (${key} is ${shown})` : key.startsWith('node') ? '' : ` (it has no label ${key})`}`;
    },
  };
}

/** Nodes have few values of a label between them, and an expression costs more than a look-up: each is judged once. */
function rememberedPer({ key, isText, fits }: Expression): Expression['fits'] {
  if (isText || key.startsWith('node')) return fits;
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const verdict = fits(text);
    known.set(text, verdict);
    return verdict;
  };
}

function isMet({ key, operator, value }: Expression, fits: Expression['fits'], node: Node): boolean {
  // classic Swarm 1.2.9 wrote IDs so
  const isClassicId = key === 'node' && value.includes('|') && fits(`${node.id}|${node.address}`);
  return (isClassicId || valuesOf(node, key).some(fits)) === (operator === '==');
}

/** A label that a node lacks is the empty text. */
function valuesOf(node: Node, key: string): string[] {
  if (key === 'node') return [node.name, node.id];
  if (key === 'node.addr') return [node.address];
  if (key === 'node.ip') return [node.ip];
  const value = Object.hasOwn(node.labels, key) ? (node.labels[key] ?? '') : '';
  return key === 'architecture' ? [value, architectureOf(value)] : [value];
}

const runs = (platform: Platform): Condition => ({
  text: `platform==${platform.text}`,
  soft: false,
  accepts: (node) => runsOn(node, platform),
});

/** Whether a node runs images of a platform without emulation. */
export function runsOn({ labels }: Node, { os, architecture }: Platform): boolean {
  return labels.ostype === os && (architecture === '' || architectureOf(labels.architecture ?? '') === architecture);
}

/** `linux/arm64/v8`; undefined: nothing that could be told apart. */
export function platformOf(text: string | undefined): Platform | undefined {
  const [os = '', architecture = ''] = (text ?? '').toLowerCase().split('/');
  return os === '' ? undefined : { text: text ?? '', os, architecture: architectureOf(architecture) };
}

/** Engines tell what the kernel calls it, images what Go does. */
const goNames: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  aarch64: 'arm64',
  armv6l: 'arm',
  armv7l: 'arm',
  i386: '386',
  i686: '386',
};
const architectureOf = (name: string): string => goNames[name] ?? name;
