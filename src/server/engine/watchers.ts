/**
 * Those to be told once when an engine is lost; thousands come and go each second. Places are used again, since the tables of a Set
 * are replaced as they fill, and a dead one that has grown old keeps alive what was in it: half of a busy manager's garbage.
 */
export class Watchers {
  private readonly places: (((error: Error) => void) | undefined)[] = [];
  private readonly free: number[] = [];

  /** @returns takes it out again */
  add(watcher: (error: Error) => void): () => void {
    const place = this.free.pop() ?? this.places.length;
    this.places[place] = watcher;
    return () => {
      if (this.places[place] !== watcher) return;
      this.places[place] = undefined;
      this.free.push(place);
    };
  }

  /** Tells all, and takes them out. */
  tell(error: Error): void {
    const all = this.places.splice(0);
    this.free.length = 0;
    for (const watcher of all) watcher?.(error);
  }
}
