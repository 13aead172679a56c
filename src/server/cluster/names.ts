/** How containers are found: by ID, swarm ID, unique beginning of one, and name. Looking one up costs the same however many there are. */
import { SWARM_ID } from '../scheduler/hints.ts';
import type { Container } from './cluster.ts';

/** Newest first; equal times by ID, so that lists have the same order at each call. */
export function compareContainers(a: Container, b: Container): number {
  return (b.summary.Created ?? 0) - (a.summary.Created ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** A list kept in order as entries come and go. */
export class Sorted<T> {
  readonly items: T[] = [];
  private readonly compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.compare = compare;
  }

  /** Where the first entry stands that is not before `wanted`. */
  position(wanted: T): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const item = this.items[middle];
      if (item !== undefined && this.compare(item, wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Puts an entry in its place; one that compares equal is replaced. */
  put(item: T): void {
    const at = this.position(item);
    const there = this.items[at];
    this.items.splice(at, there !== undefined && this.compare(there, item) === 0 ? 1 : 0, item);
  }

  remove(item: T): void {
    const at = this.position(item);
    const there = this.items[at];
    if (there !== undefined && this.compare(there, item) === 0) this.items.splice(at, 1);
  }
}

export class ContainerNames {
  private readonly ids = new Sorted<string>(compareTexts);
  private readonly swarmIds = new Sorted<string>(compareTexts);
  private readonly idsByName = new Index();
  private readonly idsBySwarmId = new Index();

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
  named(name: string): string[] {
    return this.idsByName.get(name);
  }

  /** @param swarmId whole */
  withSwarmId(swarmId: string): string[] {
    return this.idsBySwarmId.get(swarmId);
  }

  /** Containers whose ID or swarm ID begins so; only as many as tell that they are several. */
  withPrefix(prefix: string): string[] {
    if (!/^[0-9a-f]{1,64}$/.test(prefix)) return [];
    const bySwarmId = beginning(this.swarmIds, prefix).flatMap((swarmId) => this.withSwarmId(swarmId));
    return [...new Set([...beginning(this.ids, prefix), ...bySwarmId])];
  }
}

/** Which containers go by a text. */
class Index {
  private readonly ids = new Map<string, Set<string>>();

  get(text: string): string[] {
    return [...(this.ids.get(text) ?? [])];
  }

  add(text: string, id: string): void {
    const ids = this.ids.get(text);
    if (ids) ids.add(id);
    else this.ids.set(text, new Set([id]));
  }

  remove(text: string, id: string): void {
    const ids = this.ids.get(text);
    ids?.delete(id);
    if (ids?.size === 0) this.ids.delete(text);
  }
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Two at most, since more tell nothing more. */
function beginning(texts: Sorted<string>, prefix: string): string[] {
  const at = texts.position(prefix);
  return texts.items.slice(at, at + 2).filter((text) => text.startsWith(prefix));
}

const swarmIdOf = ({ summary }: Container): string | undefined => summary.Labels?.[SWARM_ID] || undefined;

/** Every name a client may use, with and without its node. */
function namesOf({ summary, engine }: Container): string[] {
  return (summary.Names ?? []).map((name) => name.slice(1)).flatMap((name) => [name, `${engine.name}/${name}`]);
}
