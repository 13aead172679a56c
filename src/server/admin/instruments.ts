/** Metrics that are read from the state when they are asked for. */
import { Counter, Gauge, type Registry } from 'prom-client';

export type Tell = (labels: Readonly<Record<string, string>>, value: number) => void;

export interface Described {
  readonly name: string;
  readonly help: string;
  readonly labelNames?: readonly string[];
}

/** A value that may fall, told whole at each scrape. */
export function gauge(registry: Registry, described: Described, read: (tell: Tell) => void): void {
  new Gauge({
    ...settings(registry, described),
    collect() {
      forget(this);
      read((labels, value) => this.set(labels, value));
    },
  });
}

/** A value that only grows while the process lives; it is kept elsewhere. */
export function counter(registry: Registry, described: Described, read: (tell: Tell) => void): void {
  new Counter({
    ...settings(registry, described),
    collect() {
      forget(this);
      read((labels, value) => this.inc(labels, value));
    },
  });
}

const settings = (registry: Registry, { name, help, labelNames = [] }: Described) => ({
  name,
  help,
  labelNames: [...labelNames],
  registers: [registry],
});

function forget(metric: Gauge | Counter): void {
  metric.reset();
  metric.remove({}); // or one without labels would stand at zero though nobody told it
}
