/** Time that never stands still: neither while the machine is suspended, which stops the one clock, nor when the other is set back. */
export interface Clocks {
  /** Milliseconds that only grow while the machine is awake. */
  monotonic(): number;
  /** Milliseconds since 1970, as the machine believes. */
  wall(): number;
}

const real: Clocks = { monotonic: () => performance.now(), wall: () => Date.now() };

/**
 * @returns milliseconds since some moment. It may run ahead, when the clock is set forward: a primary then steps down once for
 * nothing, which is cheap, whereas one that runs behind would act on a hold it has lost.
 */
export function elapsed(clocks: Clocks = real): () => number {
  let monotonic = clocks.monotonic();
  let wall = clocks.wall();
  let total = 0;
  return () => {
    const [nowMonotonic, nowWall] = [clocks.monotonic(), clocks.wall()];
    total += Math.max(nowMonotonic - monotonic, nowWall - wall, 0);
    [monotonic, wall] = [nowMonotonic, nowWall];
    return total;
  };
}
