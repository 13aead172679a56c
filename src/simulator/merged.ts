/** Several streams as one: what comes first is told first. */

/** Ends when all have ended; when it is left, all are. A throw of one ends it. */
export async function* merged<T>(sources: readonly AsyncGenerator<T>[]): AsyncGenerator<T> {
  const next = (source: AsyncGenerator<T>) => source.next().then((result) => ({ source, result }));
  const waiting = new Map(sources.map((source) => [source, next(source)]));
  try {
    while (waiting.size > 0) {
      const { source, result } = await Promise.race(waiting.values());
      if (result.done) waiting.delete(source);
      else {
        waiting.set(source, next(source));
        yield result.value;
      }
    }
  } finally {
    // one that waits for its next value ends with its signal: nobody waits for that here
    for (const source of waiting.keys()) void source.return(undefined).catch(() => {});
  }
}
