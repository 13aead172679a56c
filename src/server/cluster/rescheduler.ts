/**
 * Containers whose policy asks for it are placed anew when their node fails, and tried again until they are. What comes back with a
 * node that returns is fenced. At work on one manager at a time: the primary.
 */
import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import type { Clock } from '../engine/clock.ts';
import type { Engine } from '../engine/engine.ts';
import { Turns } from '../engine/turns.ts';
import { SWARM_ID } from '../scheduler/hints.ts';
import type { Cluster, ClusterWatcher } from './cluster.ts';
import type { Container } from './container.ts';
import { type Desired, desiredOf, shouldRun } from './desired.ts';
import { Fence, type StaleRule } from './fence.ts';
import type { Keep } from './keep.ts';
import { Mover } from './mover.ts';
import type { Placer } from './placer.ts';
import { Records } from './records.ts';
import { dependenciesOf, replacedBy } from './recreate.ts';

const AT_ONCE = 4;
const RETRY_MIN_MS = 1_000;
const RETRY_MAX_MS = 60_000;

export interface ReschedulerOptions {
  readonly cluster: Cluster;
  readonly placer: Placer;
  readonly log: Logger;
  readonly clock: Clock;
  /** What becomes of the copy on a node that returns. */
  readonly stale: StaleRule;
  /** Where containers with the policy are remembered for the manager after this one; undefined: nowhere. */
  readonly keep?: Keep;
  /** Asked before each call that changes an engine. @throws when another manager decides by now. Default: this one decides */
  readonly assertPrimary?: () => void;
  /** After a start, nodes that are remembered and do not turn up for so long have failed. Default 30 000. */
  readonly graceMs?: number;
}

/** A container on its way to another node. */
interface Rescue {
  readonly desired: Desired;
  readonly swarmId: string;
  readonly registryAuth: string | undefined;
  /** Why it is not placed yet. */
  reason: string;
  wake(): void;
}

export interface Waiting {
  readonly name: string;
  readonly node: string;
  /** Of the node it was on. */
  readonly address: string;
  readonly reason: string;
}

export class Rescheduler implements ClusterWatcher {
  /** Containers that were placed anew, by this manager. */
  rescheduled = 0;
  /** Attempts that failed, and were or are to be made again. */
  failures = 0;
  private readonly options: ReschedulerOptions;
  private readonly fence: Fence;
  private readonly mover: Mover;
  private readonly records: Records | undefined;
  private readonly rescues = new Map<string, Rescue>();
  private readonly done = new Map<Rescue, Promise<void>>();
  private readonly turns = new Turns(AT_ONCE);
  private readonly bySwarmId = new Map<string, Set<string>>();
  private working: AbortController | undefined;

  constructor(options: ReschedulerOptions) {
    this.options = options;
    const { cluster, log, clock, stale, keep, graceMs = 30_000, assertPrimary = () => {} } = options;
    this.fence = new Fence(cluster, stale, log, assertPrimary);
    this.mover = new Mover({ ...options, assertPrimary });
    this.records = keep && new Records({ cluster, log, clock, keep, graceMs });
    cluster.watch(this);
  }

  /** To be called when this manager has become the one that decides. What failed before is seen to now. */
  start(): void {
    if (this.working) return;
    this.working = new AbortController();
    const { cluster } = this.options;
    for (const container of cluster.containers()) this.learned(container);
    for (const engine of cluster.engines()) {
      if (engine.state === 'Unhealthy') this.lost(engine, [...cluster.containersOn(engine)]);
    }
    void this.recall(this.working.signal);
  }

  /** To be called when another manager decides from now on, or none. Creates under way are given up. */
  async stop(): Promise<void> {
    this.working?.abort();
    this.working = undefined;
    for (const rescue of this.rescues.values()) rescue.wake();
    await Promise.all(this.done.values());
    this.rescues.clear();
    this.records?.clear();
  }

  /** Containers that have no place yet, and why. */
  waiting(): Waiting[] {
    return [...this.rescues.values()].map(({ desired, reason }) => ({
      name: desired.name,
      node: desired.node.name,
      address: desired.node.address,
      reason,
    }));
  }

  // --- what the cluster tells

  lost(engine: Engine, containers: readonly Container[]): void {
    if (!this.working) return;
    const { remembered } = this.options.cluster;
    const found = containers.flatMap((container) => {
      const { id } = container;
      const running = shouldRun(container, {
        stoppedByUser: remembered.stoppedByUser(id),
        killedAt: remembered.killedAt(id),
        lastHeardAt: engine.updatedAt.getTime(),
      });
      return desiredOf(container, running) ?? [];
    });
    this.rescue(found);
  }

  found(): void {
    for (const rescue of this.rescues.values()) rescue.wake();
  }

  learned(container: Container): void {
    const swarmId = container.summary.Labels?.[SWARM_ID];
    if (swarmId) this.bySwarmId.set(swarmId, (this.bySwarmId.get(swarmId) ?? new Set()).add(container.id));
    this.fence.learned(container);
    if (!this.working) return;
    this.remember(container);
    this.check(container.id);
    for (const id of replacedBy(container.summary.Labels)) this.check(id);
  }

  forgotten(container: Container): void {
    const swarmId = container.summary.Labels?.[SWARM_ID] ?? '';
    const ids = this.bySwarmId.get(swarmId);
    ids?.delete(container.id);
    if (ids?.size === 0) this.bySwarmId.delete(swarmId);
    if (this.working) this.records?.forget(container);
  }

  // ---

  private check(id: string): void {
    const container = this.options.cluster.knownContainer(id);
    const busy = container && this.rescues.has(container.summary.Labels?.[SWARM_ID] || id);
    if (container && !busy) this.fence.check(container);
  }

  /** Those that others need come first. */
  private rescue(all: readonly Desired[]): void {
    const { cluster, log } = this.options;
    const begun: Rescue[] = [];
    for (const desired of all) {
      const key = desired.swarmId || desired.id;
      if (this.rescues.has(key)) continue;
      const rescue: Rescue = {
        desired,
        swarmId: desired.swarmId || randomBytes(32).toString('hex'),
        registryAuth: cluster.remembered.registryAuth(desired.id),
        reason: 'it is being placed',
        wake: () => {},
      };
      this.rescues.set(key, rescue);
      begun.push(rescue);
    }
    const byName = new Map(begun.map((rescue) => [rescue.desired.name, rescue]));
    for (const rescue of begun) {
      const finished = this.place(rescue, byName).finally(() => {
        this.rescues.delete(rescue.desired.swarmId || rescue.desired.id);
        this.done.delete(rescue);
        this.check(rescue.desired.id);
        const itself = this.options.cluster.knownContainer(rescue.desired.id);
        for (const copy of [itself, ...this.copiesOf(rescue)]) if (copy && this.working) this.remember(copy);
      });
      this.done.set(rescue, finished);
      finished.catch((error: Error) =>
        log.error({ err: error, container: rescue.desired.name }, 'rescheduling failed'),
      );
    }
  }

  private async place(rescue: Rescue, batch: ReadonlyMap<string, Rescue>): Promise<void> {
    const signal = this.working?.signal;
    if (!signal) return;
    const { clock, log } = this.options;
    const { desired } = rescue;
    await Promise.resolve(); // all of the batch are known by now
    for (const name of dependenciesOf(desired.inspect, (id) => this.nameOf(id))) {
      const dependency = batch.get(name);
      if (!dependency || dependency === rescue) continue;
      rescue.reason = `it needs ${name}, which is not placed yet`;
      await this.done.get(dependency);
    }
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        await this.turns.take(() => this.attempt(rescue, signal));
        return;
      } catch (error) {
        if (signal.aborted) return;
        rescue.reason = (error as Error).message;
        this.failures += 1;
        log.warn(
          { container: desired.name, err: error, attempt },
          `Failed to reschedule container ${desired.id}: ${rescue.reason}`,
        );
      }
      const woken = new AbortController();
      const wake = () => woken.abort();
      rescue.wake = wake;
      signal.addEventListener('abort', wake, { once: true });
      await clock.sleep(Math.min(RETRY_MIN_MS * 2 ** Math.min(attempt, 10), RETRY_MAX_MS), woken.signal);
      signal.removeEventListener('abort', wake);
    }
  }

  private async attempt(rescue: Rescue, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const copies = this.copiesOf(rescue);
    const moved = await this.mover.move({ ...rescue, copies, nameOf: (id) => this.nameOf(id) }, signal);
    if (moved) this.rescheduled += 1;
  }

  /** What stands for it on nodes that are in use. */
  private copiesOf({ desired, swarmId }: Rescue): Container[] {
    const { cluster } = this.options;
    const ids = new Set([...(this.bySwarmId.get(swarmId) ?? []), this.fence.standInOf(desired.id) ?? '']);
    ids.delete(desired.id);
    return [...ids].flatMap((id) => {
      const copy = cluster.knownContainer(id);
      return copy?.engine.state === 'Healthy' ? copy : [];
    });
  }

  private nameOf(id: string): string | undefined {
    const known = this.options.cluster.knownContainer(id)?.summary.Names?.[0]?.slice(1);
    return known ?? [...this.rescues.values()].find(({ desired }) => desired.id === id)?.desired.name;
  }

  private remember(container: Container): void {
    // until it is started, what it stands for says how it should be
    const { Labels: labels } = container.summary;
    if (![labels?.[SWARM_ID] ?? '', ...replacedBy(labels)].some((id) => this.rescues.has(id)))
      this.records?.remember(container);
  }

  private async recall(signal: AbortSignal): Promise<void> {
    try {
      this.rescue((await this.records?.lost(signal)) ?? []);
    } catch (error) {
      this.options.log.error({ err: error }, 'what was remembered of containers could not be read');
    }
  }
}
