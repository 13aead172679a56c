/** How containers are found: by ID, swarm ID, unique beginning of one, and name. Looking one up costs the same however many there are. */
import { SWARM_ID } from '../scheduler/hints.ts';
import type { Container } from './container.ts';
import { Sorted } from './sorted.ts';

/** Newest first; equal times by ID, so that lists have the same order at each call. */
export function compareContainers(a: Container, b: Container): number {
  return compareAges(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Below zero where `a` was made after `b`: to the nanosecond where both have been inspected, as engines tell. */
export function compareAges(a: Container, b: Container): number {
  const seconds = (b.summary.Created ?? 0) - (a.summary.Created ?? 0);
  return seconds || (b.inspected?.createdNanos ?? 0) - (a.inspected?.createdNanos ?? 0);
}

export class ContainerNames {
  private readonly ids = new Sorted<string>(compareTexts);
  private readonly swarmIds = new Sorted<string>(compareTexts);
  private readonly idsByName = new Index();
  private readonly idsBySwarmId = new Index();

  /** Whether both are found alike, so that one can stand for the other. */
  areSame(a: Container, b: Container): boolean {
    return a.summary === b.summary || (sameTexts(namesOf(a), namesOf(b)) && swarmIdOf(a) === swarmIdOf(b));
  }

  add(container: Container): void {
    this.ids.put(container.id);
    for (const name of namesOf(container)) this.idsByName.add(name, container.id);
    const swarmId = swarmIdOf(container);
    if (swarmId === undefined) return;
    if (this.idsBySwarmId.get(swarmId).length === 0) this.swarmIds.put(swarmId);
    this.idsBySwarmId.add(swarmId, container.id);
  }

  remove(container: Container): void {
    this.ids.remove(container.id);
    for (const name of namesOf(container)) this.idsByName.remove(name, container.id);
    const swarmId = swarmIdOf(container);
    if (swarmId === undefined) return;
    this.idsBySwarmId.remove(swarmId, container.id);
    if (this.idsBySwarmId.get(swarmId).length === 0) this.swarmIds.remove(swarmId);
  }

  /** @param name `web` or `node-1/web`, without a leading slash */
  named(name: string): readonly string[] {
    return this.idsByName.get(name);
  }

  /** @param swarmId whole */
  withSwarmId(swarmId: string): readonly string[] {
    return this.idsBySwarmId.get(swarmId);
  }

  /** Containers whose ID or swarm ID begins so; only as many as tell that they are several. */
  withPrefix(prefix: string): string[] {
    if (!/^[0-9a-f]{1,64}$/.test(prefix)) return [];
    const bySwarmId = beginning(this.swarmIds, prefix).flatMap((swarmId) => this.withSwarmId(swarmId));
    return [...new Set([...beginning(this.ids, prefix), ...bySwarmId])];
  }
}

/** Which containers go by a text: nearly always one. */
class Index {
  private readonly ids = new Map<string, string | readonly string[]>();

  get(text: string): readonly string[] {
    const ids = this.ids.get(text) ?? [];
    return typeof ids === 'string' ? [ids] : ids;
  }

  add(text: string, id: string): void {
    const others = this.get(text);
    if (!others.includes(id)) this.ids.set(text, others.length > 0 ? [...others, id] : id);
  }

  remove(text: string, id: string): void {
    const others = this.get(text).filter((one) => one !== id);
    if (others.length > 0) this.ids.set(text, others);
    else this.ids.delete(text);
  }
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Two at most, since more tell nothing more. */
const beginning = (texts: Sorted<string>, prefix: string): string[] =>
  texts.from(prefix, 2).filter((text) => text.startsWith(prefix));

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);

const swarmIdOf = ({ summary }: Container): string | undefined => summary.Labels?.[SWARM_ID] || undefined;

/** Every name a client may use, with and without its node. */
function namesOf({ summary, engine }: Container): string[] {
  return (summary.Names ?? []).map((name) => name.slice(1)).flatMap((name) => [name, `${engine.name}/${name}`]);
}
