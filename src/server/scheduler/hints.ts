/** Hints for the scheduler: where users write them, and how a container carries them for life, in its labels. */
import { invalidParameter } from '../errors.ts';

export type ReschedulePolicy = 'off' | 'on-node-failure';

export interface Expressions {
  readonly constraints: readonly string[];
  readonly affinities: readonly string[];
  readonly whitelists: readonly string[];
}

export interface Hints extends Expressions {
  /** Positions in the environment of entries that are hints: they go no further. */
  readonly consumed: readonly number[];
  /** What the container's labels must say beside what they say already. */
  readonly labels: Readonly<Record<string, string>>;
}

const labelOf = {
  constraint: 'com.docker.swarm.constraints',
  affinity: 'com.docker.swarm.affinities',
  reschedule: 'com.docker.swarm.reschedule-policies',
  whitelist: 'com.docker.swarm.whitelists',
} as const;
type Kind = keyof typeof labelOf;
const kinds = Object.keys(labelOf) as Kind[];

/** A container's identity in the cluster, kept when it is placed anew. */
export const SWARM_ID = 'com.docker.swarm.id';
/** How users spell the label of the reschedule policy, too. */
const SINGULAR = 'com.docker.swarm.reschedule-policy';

/** Expressions of one kind. */
const MOST = 100;

type Labels = Readonly<Record<string, string>> | null | undefined;

/** Labels' expressions come first, then the environment's, in order. @throws invalidParameter on a label or a policy that is malformed */
export function hintsOf(env: readonly string[] | null | undefined, labels: Labels): Hints {
  const all = Object.fromEntries(kinds.map((kind) => [kind, listIn(labels, labelOf[kind])])) as Record<Kind, string[]>;
  all.reschedule = policiesIn(labels);
  const consumed: number[] = [];
  (env ?? []).forEach((entry, i) => {
    const hint = hintIn(entry);
    if (!hint) return;
    all[hint.kind].push(hint.kind === 'reschedule' ? hint.text.replace(/=$/, '') : hint.text);
    consumed.push(i);
  });
  assertPolicy(all.reschedule);
  assertFew(all);
  const said = (kind: Kind) => JSON.stringify(all[kind]);
  const changed = kinds.filter(
    (kind) => all[kind].length > 0 && said(kind) !== JSON.stringify(quietListIn(labels, labelOf[kind])),
  );
  return {
    constraints: all.constraint,
    affinities: all.affinity,
    whitelists: all.whitelist,
    consumed,
    labels: Object.fromEntries(changed.map((kind) => [labelOf[kind], said(kind)])),
  };
}

/**
 * Hints among a build's arguments: `--build-arg constraint:node==n1` has the key `constraint:node` and the value `=n1`.
 * @returns the expressions, and the other arguments; undefined where none was a hint. @throws invalidParameter
 */
export function hintsOfBuild(buildargs: string | undefined): { hints: Expressions; rest: string | undefined } {
  const hints: Record<Kind, string[]> = { constraint: [], affinity: [], whitelist: [], reschedule: [] };
  const rest: [string, unknown][] = [];
  const entries = Object.entries(argumentsIn(buildargs));
  for (const [key, value] of entries) {
    const hint = hintIn(`${key}=${value ?? ''}`);
    if (hint) hints[hint.kind].push(hint.text);
    else rest.push([key, value]);
  }
  assertFew(hints);
  return {
    hints: { constraints: hints.constraint, affinities: hints.affinity, whitelists: hints.whitelist },
    rest: rest.length === entries.length ? undefined : JSON.stringify(Object.fromEntries(rest)),
  };
}

/** What a container's labels say of being placed anew. @returns off where they say nothing, or nothing that is understood */
export function reschedulePolicyOf(labels: Labels): ReschedulePolicy {
  const [policy] = [...quietListIn(labels, labelOf.reschedule), ...quietListIn(labels, SINGULAR), labels?.[SINGULAR]];
  return policy === 'on-node-failure' ? policy : 'off';
}

function hintIn(entry: string): { kind: Kind; text: string } | undefined {
  const kind = kinds.find((one) => entry.startsWith(`${one}:`));
  return kind && { kind, text: entry.slice(kind.length + 1) };
}

/** Each is judged for each node while everybody else waits. */
function assertFew(hints: Readonly<Record<Kind, readonly string[]>>): void {
  const many = kinds.find((kind) => hints[kind].length > MOST);
  if (many) throw invalidParameter(`more than ${MOST} expressions of one kind: ${many}`);
}

function assertPolicy(policies: readonly string[]): void {
  if (policies.length > 1) throw invalidParameter('too many reschedule policies');
  const unknown = policies.find((policy) => policy !== 'off' && policy !== 'on-node-failure');
  if (unknown !== undefined) throw invalidParameter(`invalid reschedule policy: ${unknown}`);
}

/** One policy, by either spelling of the label, as a list or bare. */
function policiesIn(labels: Labels): string[] {
  const bare = labels?.[SINGULAR];
  const singular = bare === undefined || bare.startsWith('[') ? listIn(labels, SINGULAR) : [bare];
  return [...new Set([...listIn(labels, labelOf.reschedule), ...singular])].map((policy) => policy.replace(/=$/, ''));
}

function listIn(labels: Labels, key: string): string[] {
  const text = labels?.[key];
  if (text === undefined) return [];
  const list = stringsIn(text);
  if (!list) throw invalidParameter(`label ${key} is not a JSON array of strings: ${text}`);
  return list;
}

const quietListIn = (labels: Labels, key: string): string[] => stringsIn(labels?.[key] ?? '[]') ?? [];

function stringsIn(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

function argumentsIn(buildargs: string | undefined): Record<string, unknown> {
  if (!buildargs) return {};
  try {
    const value: unknown = JSON.parse(buildargs);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // said below
  }
  throw invalidParameter('buildargs is not a JSON object');
}
