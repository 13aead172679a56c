/**
 * Containers whose policy asks for it are placed anew when their node fails, and tried again until they are. What comes back with a
 * node that returns is fenced. At work on one manager at a time: the primary.
 */
import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import type { Clock } from '../engine/clock.ts';
import type { Engine } from '../engine/engine.ts';
import { Coalesced, Turns } from '../engine/turns.ts';
import { reschedulePolicyOf, SWARM_ID } from '../scheduler/hints.ts';
import type { Cluster, ClusterWatcher } from './cluster.ts';
import type { Container } from './container.ts';
import { type Desired, desiredOf, shouldRun } from './desired.ts';
import { Fence, type StaleRule } from './fence.ts';
import type { Keep } from './keep.ts';
import type { Placer } from './placer.ts';
import {
  dependenciesOf,
  hasAddresses,
  type Origin,
  type Recreation,
  recreationOf,
  replacedBy,
  withoutAddresses,
} from './recreate.ts';

const AT_ONCE = 4;
const RETRY_MIN_MS = 1_000;
const RETRY_MAX_MS = 60_000;
/** A start may wait for its volumes and networks. */
const START_TIMEOUT_MS = 120_000;
const DISCONNECT_TIMEOUT_MS = 10_000;

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
  private readonly assertPrimary: () => void;
  private readonly rescues = new Map<string, Rescue>();
  private readonly done = new Map<Rescue, Promise<void>>();
  private readonly turns = new Turns(AT_ONCE);
  private readonly writes = new Coalesced<string>();
  private readonly kept = new Map<string, string>();
  private readonly bySwarmId = new Map<string, Set<string>>();
  private working: AbortController | undefined;

  constructor(options: ReschedulerOptions) {
    this.options = options;
    this.assertPrimary = options.assertPrimary ?? (() => {});
    this.fence = new Fence(options.cluster, options.stale, options.log, this.assertPrimary);
    options.cluster.watch(this);
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
    this.kept.clear(); // another manager keeps from now on
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
    const key = keyOf({ swarmId, id: container.id });
    const record = this.kept.get(key);
    if (this.working && record && container.engine.state === 'Healthy' && record.startsWith(recordStart(container.id)))
      this.write(key, undefined);
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
        for (const copy of [itself, ...this.copiesOf(rescue)]) if (copy) this.remember(copy);
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

  /** @throws when it could not be placed, or not be started where it was to run */
  private async attempt(rescue: Rescue, signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.isBack(rescue.desired)) return;
    const { cluster, log } = this.options;
    const { desired } = rescue;
    const copies = this.copiesOf(rescue);
    const begun = copies.filter((copy) => isHalfMade(copy, desired));
    if (copies.length > begun.length) return; // somebody has it by now
    for (const { engine, id } of begun) await this.remove(engine, id);
    const origin: Origin = { info: desired.info, swarmId: rescue.swarmId, nameOf: (id) => this.nameOf(id) };
    let recreation = recreationOf(desired.inspect, origin);
    if (!(await this.leaveNetworks(desired))) recreation = withoutAddresses(recreation);
    const { engine, id } = await this.create(rescue, recreation, signal);
    try {
      await this.join(engine, id, recreation);
      if (this.isBack(desired)) {
        await this.remove(engine, id);
        return;
      }
      if (desired.running) {
        this.assertPrimary();
        await engine.call('POST', `/containers/${id}/start`, { timeoutMs: START_TIMEOUT_MS, signal });
      }
      await engine.refresh(id);
    } catch (error) {
      // a copy that cannot start here is in the way of one that starts elsewhere
      await this.remove(engine, id).catch((failure: Error) => log.error({ err: failure, id }, 'a copy was left'));
      throw error;
    }
    cluster.displace(desired.id);
    this.rescheduled += 1;
    const from = desired.node.name;
    log.info(
      { container: desired.name, from, to: engine.name, started: desired.running },
      `Rescheduled container ${desired.id} from ${from} to ${engine.name} as ${id}`,
    );
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

  private isBack({ id }: Desired): boolean {
    return this.options.cluster.knownContainer(id)?.engine.state === 'Healthy';
  }

  private async create(
    rescue: Rescue,
    recreation: Recreation,
    signal: AbortSignal,
  ): Promise<{ engine: Engine; id: string }> {
    const { cluster, placer } = this.options;
    const { desired, registryAuth } = rescue;
    const make = async ({ body }: Recreation) =>
      placer.create({
        body: body as Parameters<Placer['create']>[0]['body'],
        rawBody: Buffer.from(JSON.stringify(body)),
        name: desired.name,
        platform: undefined,
        registryAuth,
        signal,
        replaces: cluster.knownContainer(desired.id),
      });
    let id: string;
    try {
      ({ Id: id } = await make(recreation));
    } catch (error) {
      if (!hasAddresses(recreation)) throw error;
      ({ Id: id } = await make(withoutAddresses(recreation)));
    }
    return { id, engine: cluster.container(id).engine };
  }

  /**
   * Networks of the whole cluster may hold an endpoint of the lost container, by name: it must go before a new one can come.
   * @returns false when some could not be told, so that addresses may still be taken
   */
  private async leaveNetworks({ name, inspect }: Desired): Promise<boolean> {
    const { cluster } = this.options;
    const names = Object.keys(inspect.NetworkSettings?.Networks ?? {});
    let told = true;
    for (const engine of cluster.healthyEngines()) {
      for (const { Name: network = '', Scope, Id } of cluster.networks(engine)) {
        if (!names.includes(network) || (Scope !== 'global' && Scope !== 'swarm')) continue;
        this.assertPrimary();
        try {
          await engine.call('POST', `/networks/${Id}/disconnect`, {
            body: JSON.stringify({ Container: name, Force: true }),
            timeoutMs: DISCONNECT_TIMEOUT_MS,
          });
        } catch (error) {
          told = told && error instanceof Error && 'status' in error; // an engine that knows of no endpoint says so
        }
      }
    }
    return told;
  }

  private async join(engine: Engine, id: string, { networks }: Recreation): Promise<void> {
    for (const { name, endpoint } of networks) {
      const connect = (settings: typeof endpoint) => {
        this.assertPrimary();
        return engine.call('POST', `/networks/${encodeURIComponent(name)}/connect`, {
          body: JSON.stringify({ Container: id, EndpointConfig: settings }),
        });
      };
      try {
        await connect(endpoint);
      } catch (error) {
        if (!endpoint.IPAMConfig) throw error;
        await connect({ ...endpoint, IPAMConfig: null });
      }
    }
  }

  /** The state knows it before anybody asks again whether the container has a place. */
  private async remove(engine: Engine, id: string): Promise<void> {
    this.assertPrimary();
    await engine.call('DELETE', `/containers/${id}?force=1&v=1`);
    await engine.refresh(id);
  }

  private nameOf(id: string): string | undefined {
    const known = this.options.cluster.knownContainer(id)?.summary.Names?.[0]?.slice(1);
    return known ?? [...this.rescues.values()].find(({ desired }) => desired.id === id)?.desired.name;
  }

  // --- what outlives this manager

  private remember(container: Container): void {
    const { cluster, keep } = this.options;
    if (
      !this.working ||
      !keep ||
      container.engine.state !== 'Healthy' ||
      reschedulePolicyOf(container.summary.Labels) === 'off'
    )
      return;
    // until it is started, what it stands for says how it should be
    const { Labels: labels } = container.summary;
    if ([labels?.[SWARM_ID] ?? '', ...replacedBy(labels)].some((id) => this.rescues.has(id))) return;
    const running = shouldRun(container, {
      stoppedByUser: cluster.remembered.stoppedByUser(container.id),
      killedAt: cluster.remembered.killedAt(container.id),
      lastHeardAt: this.options.clock.now(),
    });
    const desired = desiredOf(container, running);
    if (!desired) return;
    this.write(keyOf(desired), JSON.stringify(desired));
  }

  private write(key: string, text: string | undefined): void {
    const { keep, log } = this.options;
    if (!keep || this.kept.get(key) === text) return;
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

  /** What the manager before this one remembered, of nodes that have not turned up. */
  private async recall(signal: AbortSignal): Promise<void> {
    const { keep, clock, log, cluster, graceMs = 30_000 } = this.options;
    if (!keep) return;
    try {
      const records = new Map([...(await keep.all())].filter(([key]) => key.startsWith(PREFIX)));
      for (const [key, text] of records) if (!this.kept.has(key)) this.kept.set(key, text);
      await clock.sleep(graceMs, signal);
      if (signal.aborted) return;
      const lost = [...records.values()]
        .map((text) => JSON.parse(text) as Desired)
        .filter((desired) => {
          if (cluster.knownContainer(desired.id)) return false;
          const { address, id } = desired.node;
          const [engine] = cluster.engines().filter((one) => one.id === id || one.connection.address === address);
          // one that left discovery while nobody looked may well be alive
          if (!engine)
            log.warn({ container: desired.name, node: desired.node.name }, 'the node of a container is unknown');
          return (
            engine !== undefined && (engine.state === 'Pending' || engine.state === 'Unhealthy' || engine.id !== id)
          );
        });
      this.rescue(lost);
    } catch (error) {
      log.error({ err: error }, 'what was remembered of containers could not be read');
    }
  }
}

/** Of what is kept; nodes are kept beside. */
const PREFIX = 'container.';
const keyOf = ({ swarmId, id }: Pick<Desired, 'swarmId' | 'id'>) => `${PREFIX}${swarmId || id}`;
/** Of the record of this very container, and not of the one that replaces it. */
const recordStart = (id: string) => `{"id":"${id}"`;

/** It was made to stand for the container, and whoever made it did not come to start it. */
const isHalfMade = ({ summary }: Container, { id, running }: Desired) =>
  running && summary.State === 'created' && replacedBy(summary.Labels).includes(id);
