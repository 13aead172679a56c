/** At most so many at once; the others wait in line. */
export class Turns {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  /** @param limit how many may work at once; from 1 */
  constructor(limit: number) {
    this.free = limit;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}

/**
 * Work that many ask for and that need be done once: who asks while it is under way waits for one more run, which all of them share.
 * What they get was begun after they asked.
 */
export class Coalesced<Key> {
  private readonly runs = new Map<Key, { current: Promise<void>; next: Promise<void> | undefined }>();

  /** Whether it is under way. */
  busy(key: Key): boolean {
    return this.runs.has(key);
  }

  run(key: Key, work: () => Promise<void>): Promise<void> {
    const known = this.runs.get(key);
    if (!known) {
      const run = { current: work(), next: undefined };
      this.runs.set(key, run);
      const done = () => {
        if (this.runs.get(key) === run && run.next === undefined) this.runs.delete(key);
      };
      run.current.then(done, done);
      return run.current;
    }
    known.next ??= known.current
      .catch(() => {})
      .then(() => {
        this.runs.delete(key);
        return this.run(key, work);
      });
    return known.next;
  }
}
