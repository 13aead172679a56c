/** How containers are found: by ID, unique ID prefix and name. Looking one up costs the same however many there are. */
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
  private readonly ids = new Sorted<string>((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  private readonly idsByName = new Map<string, Set<string>>();

  add(container: Container): void {
    this.ids.put(container.id);
    for (const name of namesOf(container)) {
      const ids = this.idsByName.get(name) ?? new Set();
      this.idsByName.set(name, ids.add(container.id));
    }
  }

  remove(container: Container): void {
    this.ids.remove(container.id);
    for (const name of namesOf(container)) {
      const ids = this.idsByName.get(name);
      ids?.delete(container.id);
      if (ids?.size === 0) this.idsByName.delete(name);
    }
  }

  /** @param name `web` or `node-1/web`, without a leading slash */
  named(name: string): string[] {
    return [...(this.idsByName.get(name) ?? [])];
  }

  /** IDs that begin so; two at most, since more tell nothing more. */
  withPrefix(prefix: string): string[] {
    if (!/^[0-9a-f]{1,64}$/.test(prefix)) return [];
    const at = this.ids.position(prefix);
    return this.ids.items.slice(at, at + 2).filter((id) => id.startsWith(prefix));
  }
}

/** Every name a client may use, with and without its node. */
function namesOf({ summary, engine }: Container): string[] {
  return (summary.Names ?? []).map((name) => name.slice(1)).flatMap((name) => [name, `${engine.name}/${name}`]);
}
