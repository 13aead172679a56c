/** A list kept in order as entries come and go, in blocks: a change costs one block, and who derives something keeps it for the others. */

/** Blocks are replaced when what they hold changes, so that one is what it was for as long as it is there. */
export interface Block<T> {
  readonly items: readonly T[];
}

/** Larger ones are cut in halves. */
const LARGEST = 256;

export class Sorted<T> {
  private list: Block<T>[] = [];
  private flat: readonly T[] | undefined;
  private readonly compare: (a: T, b: T) => number;

  /** @param compare zero means: the same entry */
  constructor(compare: (a: T, b: T) => number) {
    this.compare = compare;
  }

  get blocks(): readonly Block<T>[] {
    return this.list;
  }

  /** All entries in order; made anew after a change. */
  get items(): readonly T[] {
    this.flat ??= this.list.flatMap(({ items }) => items);
    return this.flat;
  }

  /** The first `count` entries that do not come before `wanted`. */
  from(wanted: T, count: number): T[] {
    const found: T[] = [];
    for (let i = this.blockOf(wanted); i < this.list.length && found.length < count; i += 1) {
      const items = this.list[i]?.items ?? [];
      const at = found.length > 0 ? 0 : this.position(items, wanted);
      found.push(...items.slice(at, at + count - found.length));
    }
    return found;
  }

  /** Puts an entry in its place, instead of one that is the same. */
  put(item: T): void {
    const i = Math.min(this.blockOf(item), this.list.length - 1);
    const items = this.list[i]?.items ?? [];
    const at = this.position(items, item);
    const there = items[at];
    this.replace(i, items.toSpliced(at, there !== undefined && this.compare(there, item) === 0 ? 1 : 0, item));
  }

  remove(item: T): void {
    const i = this.blockOf(item);
    const items = this.list[i]?.items ?? [];
    const at = this.position(items, item);
    const there = items[at];
    if (there !== undefined && this.compare(there, item) === 0) this.replace(i, items.toSpliced(at, 1));
  }

  private replace(i: number, items: T[]): void {
    const half = items.length >>> 1;
    const parts = items.length > LARGEST ? [items.slice(0, half), items.slice(half)] : [items];
    this.list.splice(Math.max(i, 0), 1, ...parts.filter(({ length }) => length > 0).map((part) => ({ items: part })));
    this.flat = undefined;
  }

  /** The first block that does not end before `wanted`. */
  private blockOf(wanted: T): number {
    return firstIndex(this.list.length, (i) => {
      const last = this.list[i]?.items.at(-1);
      return last !== undefined && this.compare(last, wanted) >= 0;
    });
  }

  private position(items: readonly T[], wanted: T): number {
    return firstIndex(items.length, (i) => {
      const item = items[i];
      return item !== undefined && this.compare(item, wanted) >= 0;
    });
  }
}

/** The first index for which `reached` holds, which then holds for all after it; `length` where there is none. */
function firstIndex(length: number, reached: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
