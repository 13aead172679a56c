/** A container as the manager knows it. */
import { nanosOf } from '../engine/clock.ts';
import type { Engine } from '../engine/engine.ts';
import type { Inspect, Summary } from '../engine/readings.ts';
import type { Resources } from '../scheduler/node.ts';
import type { PortBinding } from '../scheduler/ports.ts';
import { recreatableOf } from './desired.ts';
import { holdingsOf } from './occupants.ts';

/** A newer reading replaces it. */
export interface Container {
  readonly id: string;
  readonly engine: Engine;
  /** The engine's own list entry. */
  readonly summary: Summary;
  /** When `summary` was read, milliseconds since 1970: its texts tell ages as of then. */
  readonly readAt: number;
  /** What lists lack; undefined until it has been inspected. */
  readonly inspected: Inspected | undefined;
}

/** The part of an inspect that placing and listing need. */
export interface Inspected {
  /** Cores and memory it holds, in any state. */
  readonly reserved: Resources;
  /** What its time of creation has behind the whole seconds of the list: nanoseconds, 0 … 999 999 999. */
  readonly createdNanos: number;
  /** RFC 3339, the zero time where it never happened. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** `none` without a health check. */
  readonly health: string;
  /** `80/tcp`: ports that the container says it listens on. */
  readonly exposed: readonly string[];
  /** `80/tcp`: container ports bound to ports of the host, asked for at create. */
  readonly published: readonly string[];
  /** Ports of the host that it asked for. */
  readonly bindings: readonly PortBinding[];
  /** It was never up, because starting it failed. */
  readonly startFailed: boolean;
  readonly isolation: string;
  /** What it takes to make it anew, as JSON, where its reschedule policy asks for that. */
  readonly recreatable: string | undefined;
}

/** @param cpus of the engine */
export function inspectedOf(inspect: Inspect, cpus: number): Inspected {
  const { HostConfig, Config, State } = inspect;
  return {
    ...holdingsOf(inspect, cpus),
    createdNanos: nanosOf(inspect.Created ?? ''),
    startedAt: State?.StartedAt ?? '',
    finishedAt: State?.FinishedAt ?? '',
    health: State?.Health?.Status || 'none',
    exposed: Object.keys(Config?.ExposedPorts ?? {}),
    published: Object.keys(HostConfig?.PortBindings ?? {}),
    isolation: HostConfig?.Isolation || 'default',
    recreatable: recreatableOf(inspect),
  };
}

/** Whether a list says more of a container than that it is older. */
export function differs({ summary, inspected }: Container, listed: Summary): boolean {
  if (!inspected) return true; // its age cannot be told without being read again
  const plain = (one: Summary) => JSON.stringify({ ...one, Status: /\(.*\)/.exec(one.Status ?? '')?.[0] });
  return plain(summary) !== plain(listed);
}
