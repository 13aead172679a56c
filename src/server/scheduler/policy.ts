/** Every strategy and filter by the name that users choose it by. */
import { invalidParameter } from '../errors.ts';
import { affinity } from './filters/affinity.ts';
import { constraint } from './filters/constraint.ts';
import { containerslots } from './filters/containerslots.ts';
import { dependency } from './filters/dependency.ts';
import { health } from './filters/health.ts';
import { port } from './filters/port.ts';
import { project } from './filters/project.ts';
import { whitelist } from './filters/whitelist.ts';
import type { Filter, Strategy } from './schedule.ts';
import { binpack } from './strategies/binpack.ts';
import { random } from './strategies/random.ts';
import { spread } from './strategies/spread.ts';

const byName = <T extends { readonly name: string }>(...parts: T[]) => new Map(parts.map((part) => [part.name, part]));

export const strategies: ReadonlyMap<string, Strategy> = byName(spread, binpack, random(Math.random)).set(
  'binpacking',
  binpack,
);

/** Used unless others are chosen, in this order. */
export const defaultFilters: readonly Filter[] = [
  health,
  port,
  containerslots,
  dependency,
  affinity,
  constraint,
  whitelist,
];

export const filters: ReadonlyMap<string, Filter> = byName(...defaultFilters, project);

/** @throws invalidParameter in classic Swarm's words */
export function strategyNamed(name: string): Strategy {
  const strategy = strategies.get(name);
  if (!strategy)
    throw invalidParameter(`strategy not supported: ${name} (known: ${[...strategies.keys()].join(', ')})`);
  return strategy;
}

/** @param names in the order to be used; none: the default ones. @throws invalidParameter in classic Swarm's words */
export function filtersNamed(names: readonly string[]): readonly Filter[] {
  if (names.length === 0) return defaultFilters;
  return names.map((name) => {
    const filter = filters.get(name);
    if (!filter) throw invalidParameter(`filter not supported: ${name} (known: ${[...filters.keys()].join(', ')})`);
    return filter;
  });
}
