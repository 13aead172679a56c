/** What only this manager knows of containers, since no engine tells it. It goes with the container, or with the manager. */
export class Remembered {
  private readonly stopped = new Set<string>();
  private readonly killed = new Map<string, number>();
  private readonly credentials = new Map<string, string>();

  /** A user's last word on whether the container is to run. */
  userSaid(id: string, word: 'run' | 'stop'): void {
    if (word === 'stop') this.stopped.add(id);
    else this.stopped.delete(id);
  }

  stoppedByUser(id: string): boolean {
    return this.stopped.has(id);
  }

  /** Its engine told that somebody, or the engine itself, killed it. @param at milliseconds since 1970 */
  wasKilled(id: string, at: number): void {
    this.killed.set(id, at);
  }

  killedAt(id: string): number | undefined {
    return this.killed.get(id);
  }

  /** What the image was pulled with, as a header for engines; kept in memory only. */
  pulledWith(id: string, registryAuth: string): void {
    this.credentials.set(id, registryAuth);
  }

  registryAuth(id: string): string | undefined {
    return this.credentials.get(id);
  }

  forget(id: string): void {
    this.stopped.delete(id);
    this.killed.delete(id);
    this.credentials.delete(id);
  }
}
