import type { Metric, Registry } from 'prom-client';
import type { Buckets } from '../buckets.ts';

export interface BucketMetric {
  readonly name: string;
  readonly help: string;
  /** Name of the label that tells the series apart; absent: there is one series. */
  readonly label?: string;
  /** The label's values, in the order of the series. */
  readonly series?: readonly string[];
  readonly of: Buckets;
}

/**
 * A histogram of what was counted elsewhere. prom-client's own looks its labels up at each observation, which costs as much as routing
 * the request; a registry only asks metrics for their name and, at each scrape, for their values.
 */
export function registerBuckets(registry: Registry, { name, help, label, series = [''], of }: BucketMetric): void {
  const metric = {
    name,
    get: () => Promise.resolve({ name, help, type: 'histogram', aggregator: 'sum', values: valuesOf() }),
    reset: () => {},
  };
  registry.registerMetric(metric as unknown as Metric);

  /** Series without an observation are left out, but for the only one. */
  function valuesOf() {
    return series.flatMap((value, index) => {
      const labels = label === undefined ? {} : { [label]: value };
      let count = 0;
      const buckets = of.countsOf(index).map((inBucket, bucket) => {
        count += inBucket;
        return { metricName: `${name}_bucket`, labels: { ...labels, le: of.bounds[bucket] ?? '+Inf' }, value: count };
      });
      if (count === 0 && label !== undefined) return [];
      const sum = { metricName: `${name}_sum`, labels, value: of.sumOf(index) };
      return [...buckets, sum, { metricName: `${name}_count`, labels, value: count }];
    });
  }
}
