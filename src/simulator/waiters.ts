/** Who waits for a container to end, or to be gone. */
export class Waiters {
  private readonly all = new Set<(code: number) => void>();

  /** Resolves with the exit code. @param signal rejects the wait when the client leaves */
  wait(signal?: AbortSignal): Promise<number> {
    return new Promise((resolve, reject) => {
      const done = (code: number) => {
        signal?.removeEventListener('abort', gone);
        resolve(code);
      };
      const gone = () => {
        this.all.delete(done);
        reject(new Error('the client left'));
      };
      this.all.add(done);
      signal?.addEventListener('abort', gone, { once: true });
    });
  }

  settle(code: number): void {
    const waiting = [...this.all];
    this.all.clear();
    for (const done of waiting) done(code);
  }
}
