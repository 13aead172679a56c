/** What is known of a container with a reschedule policy, so that it can become on another node what it was. No I/O. */
import type { Info, Inspect } from '../engine/readings.ts';
import { reschedulePolicyOf, SWARM_ID } from '../scheduler/hints.ts';
import type { Container } from './container.ts';

/** JSON throughout: it may be kept outside this process. */
export interface Desired {
  readonly id: string;
  /** Empty: made on its engine and not through a manager. */
  readonly swarmId: string;
  /** Without a slash. */
  readonly name: string;
  readonly running: boolean;
  readonly node: { readonly name: string; readonly id: string; readonly address: string };
  readonly info: Partial<Pick<Info, 'Name' | 'NCPU' | 'DefaultRuntime' | 'LoggingDriver'>>;
  readonly inspect: Inspect;
}

/** What of an inspect is needed to make the container anew, as JSON; undefined where no policy asks for it. */
export function recreatableOf(inspect: Inspect): string | undefined {
  if (reschedulePolicyOf(inspect.Config?.Labels) === 'off') return undefined;
  const { Id, Name, Config, HostConfig, NetworkSettings } = inspect;
  return JSON.stringify({ Id, Name, Config, HostConfig, NetworkSettings: { Networks: NetworkSettings?.Networks } });
}

/** @returns undefined for a container without the policy, one not read whole yet, and one on its way out */
export function desiredOf(container: Container, running: boolean): Desired | undefined {
  const { id, engine, summary, inspected } = container;
  if (!inspected?.recreatable || summary.State === 'removing' || summary.State === 'dead') return undefined;
  const inspect = JSON.parse(inspected.recreatable) as Inspect;
  const { Name, NCPU, DefaultRuntime, LoggingDriver } = engine.info ?? {};
  return {
    id,
    swarmId: summary.Labels?.[SWARM_ID] ?? '',
    name: (inspect.Name ?? '').replace(/^\//, ''),
    running,
    node: { name: engine.name, id: engine.id, address: engine.connection.address },
    info: { Name, NCPU, DefaultRuntime, LoggingDriver },
    inspect,
  };
}

/** A daemon that is shut down stops its containers first: an end so soon before the node's own is not what anybody asked for. */
const SHUTDOWN_MS = 30_000;

export interface Ending {
  /** A user stopped or killed it through this manager, and did not start it again. */
  readonly stoppedByUser: boolean;
  /** When the engine told that it was killed, by whomever: milliseconds since 1970, on the manager's clock. */
  readonly killedAt: number | undefined;
  /** When the engine was last heard of, likewise. */
  readonly lastHeardAt: number;
}

/** Whether the container should be running: what users asked for decides, not how its node took it down. */
export function shouldRun(
  { summary, inspected }: Pick<Container, 'summary' | 'inspected'>,
  { stoppedByUser, killedAt, lastHeardAt }: Ending,
): boolean {
  if (/^(running|paused|restarting)$/.test(summary.State ?? '')) return true;
  if (summary.State !== 'exited' || stoppedByUser) return false;
  const finishedAt = Date.parse(inspected?.finishedAt ?? '');
  // what ended by itself has no kill before its end
  return killedAt !== undefined && finishedAt >= lastHeardAt - SHUTDOWN_MS && killedAt >= lastHeardAt - SHUTDOWN_MS;
}
