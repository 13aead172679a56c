/**
 * Observations counted in buckets, for several series side by side. Written at every request, so plain numbers in typed arrays: no
 * object is made, and what is read is put together when somebody asks.
 */
export class Buckets {
  /** Upper bounds, rising, inclusive; what is larger is counted in one bucket more. */
  readonly bounds: readonly number[];
  private readonly counts: Float64Array;
  private readonly sums: Float64Array;

  constructor(series: number, bounds: readonly number[]) {
    this.bounds = bounds;
    this.counts = new Float64Array(series * (bounds.length + 1));
    this.sums = new Float64Array(series);
  }

  /** @param series from 0 to one less than the number of series */
  add(series: number, value: number): void {
    const { bounds } = this;
    let bucket = 0;
    while (bucket < bounds.length && value > (bounds[bucket] ?? 0)) bucket += 1;
    const at = series * (bounds.length + 1) + bucket;
    this.counts[at] = (this.counts[at] ?? 0) + 1;
    this.sums[series] = (this.sums[series] ?? 0) + value;
  }

  /** Observations of one series, bucket by bucket, with the one behind the last bound. */
  countsOf(series: number): readonly number[] {
    const size = this.bounds.length + 1;
    return [...this.counts.subarray(series * size, (series + 1) * size)];
  }

  sumOf(series: number): number {
    return this.sums[series] ?? 0;
  }
}
