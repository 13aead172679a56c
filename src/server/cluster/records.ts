/** What outlives this manager of containers with the policy: the next one learns from it what ran on a node that it never saw. */
import type { Logger } from 'pino';
import type { Clock } from '../engine/clock.ts';
import { Coalesced } from '../engine/turns.ts';
import { reschedulePolicyOf, SWARM_ID } from '../scheduler/hints.ts';
import type { Cluster } from './cluster.ts';
import type { Container } from './container.ts';
import { type Desired, desiredOf, shouldRun } from './desired.ts';
import type { Keep } from './keep.ts';

export interface RecordOptions {
  readonly cluster: Cluster;
  readonly log: Logger;
  readonly clock: Clock;
  readonly keep: Keep;
  /** Nodes that are remembered and do not turn up for so long have failed, milliseconds. */
  readonly graceMs: number;
}

/** Of what is kept; nodes are kept beside. */
const PREFIX = 'container.';

export class Records {
  private readonly options: RecordOptions;
  private readonly writes = new Coalesced<string>();
  private readonly kept = new Map<string, string>();

  constructor(options: RecordOptions) {
    this.options = options;
  }

  /** How the container is to be, from now on; nothing for one without the policy, or on a node that is not in use. */
  remember(container: Container): void {
    const { cluster, clock } = this.options;
    if (container.engine.state !== 'Healthy' || reschedulePolicyOf(container.summary.Labels) === 'off') return;
    const running = shouldRun(container, {
      stoppedByUser: cluster.remembered.stoppedByUser(container.id),
      killedAt: cluster.remembered.killedAt(container.id),
      lastHeardAt: clock.now(),
    });
    const desired = desiredOf(container, running);
    if (desired) this.write(keyOf(desired), JSON.stringify(desired));
  }

  /** It is gone from a node that is in use, unless its record is by now that of another one, which replaces it. */
  forget({ id, engine, summary }: Container): void {
    const key = keyOf({ swarmId: summary.Labels?.[SWARM_ID] ?? '', id });
    if (engine.state === 'Healthy' && this.kept.get(key)?.startsWith(recordStart(id))) this.write(key, undefined);
  }

  /** Another manager keeps from now on. */
  clear(): void {
    this.kept.clear();
  }

  /**
   * What the manager before this one remembered, of nodes that have not turned up once the grace is over.
   * @param signal ends the wait: there is none then
   */
  async lost(signal: AbortSignal): Promise<Desired[]> {
    const { keep, clock, log, cluster, graceMs } = this.options;
    const records = new Map([...(await keep.all())].filter(([key]) => key.startsWith(PREFIX)));
    for (const [key, text] of records) if (!this.kept.has(key)) this.kept.set(key, text);
    await clock.sleep(graceMs, signal);
    if (signal.aborted) return [];
    return [...records.values()]
      .map((text) => JSON.parse(text) as Desired)
      .filter((desired) => {
        if (cluster.knownContainer(desired.id)) return false;
        const { address, id } = desired.node;
        const [engine] = cluster.engines().filter((one) => one.id === id || one.connection.address === address);
        // one that left discovery while nobody looked may well be alive
        if (!engine)
          log.warn({ container: desired.name, node: desired.node.name }, 'the node of a container is unknown');
        return engine !== undefined && (engine.state === 'Pending' || engine.state === 'Unhealthy' || engine.id !== id);
      });
  }

  private write(key: string, text: string | undefined): void {
    const { keep, log } = this.options;
    if (this.kept.get(key) === text) return;
    if (text === undefined) this.kept.delete(key);
    else this.kept.set(key, text);
    this.writes
      .run(key, async () => {
        const latest = this.kept.get(key);
        if (latest === undefined) await keep.remove(key);
        else await keep.put(key, latest);
      })
      .catch((error: Error) => log.error({ err: error, key }, 'a container could not be remembered'));
  }
}

const keyOf = ({ swarmId, id }: Pick<Desired, 'swarmId' | 'id'>) => `${PREFIX}${swarmId || id}`;
/** Of the record of this very container, and not of the one that replaces it. */
const recordStart = (id: string) => `{"id":"${id}"`;
