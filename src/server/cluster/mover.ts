/** Makes a container of a lost node anew on another one: one attempt, and what it asks of engines. */
import type { Logger } from 'pino';
import type { Engine } from '../engine/engine.ts';
import type { Cluster } from './cluster.ts';
import type { Container } from './container.ts';
import type { Desired } from './desired.ts';
import type { Placer } from './placer.ts';
import { hasAddresses, type Origin, type Recreation, recreationOf, replacedBy, withoutAddresses } from './recreate.ts';

/** A start may wait for its volumes and networks. */
const START_TIMEOUT_MS = 120_000;
const DISCONNECT_TIMEOUT_MS = 10_000;

export interface MoverOptions {
  readonly cluster: Cluster;
  readonly placer: Placer;
  readonly log: Logger;
  /** Asked before each call that changes an engine. @throws when another manager decides by now */
  readonly assertPrimary: () => void;
}

/** A container, and how it is to be made. */
export interface Move {
  readonly desired: Desired;
  readonly swarmId: string;
  readonly registryAuth: string | undefined;
  /** What stands for it on nodes that are in use. */
  readonly copies: readonly Container[];
  /** See {@link Origin.nameOf}. */
  readonly nameOf: Origin['nameOf'];
}

export class Mover {
  private readonly options: MoverOptions;

  constructor(options: MoverOptions) {
    this.options = options;
  }

  /**
   * @returns whether it was made: not where somebody has it by now, or its node is back
   * @throws when it could not be placed, or not be started where it was to run
   */
  async move(move: Move, signal: AbortSignal): Promise<boolean> {
    const { cluster, log, assertPrimary } = this.options;
    const { desired, copies, swarmId, nameOf } = move;
    if (this.isBack(desired)) return false;
    const begun = copies.filter((copy) => isHalfMade(copy, desired));
    if (copies.length > begun.length) return false; // somebody has it by now
    for (const { engine, id } of begun) await this.remove(engine, id);
    let recreation = recreationOf(desired.inspect, { info: desired.info, swarmId, nameOf });
    if (!(await this.leaveNetworks(desired))) recreation = withoutAddresses(recreation);
    const { engine, id } = await this.create(move, recreation, signal);
    try {
      await this.join(engine, id, recreation);
      if (this.isBack(desired)) {
        await this.remove(engine, id);
        return false;
      }
      if (desired.running) {
        assertPrimary();
        await engine.call('POST', `/containers/${id}/start`, { timeoutMs: START_TIMEOUT_MS, signal });
      }
      await engine.refresh(id);
    } catch (error) {
      // a copy that cannot start here is in the way of one that starts elsewhere
      await this.remove(engine, id).catch((failure: Error) => log.error({ err: failure, id }, 'a copy was left'));
      throw error;
    }
    cluster.displace(desired.id);
    const from = desired.node.name;
    log.info(
      { container: desired.name, from, to: engine.name, started: desired.running },
      `Rescheduled container ${desired.id} from ${from} to ${engine.name} as ${id}`,
    );
    return true;
  }

  private isBack({ id }: Desired): boolean {
    return this.options.cluster.knownContainer(id)?.engine.state === 'Healthy';
  }

  private async create(
    { desired, registryAuth }: Move,
    recreation: Recreation,
    signal: AbortSignal,
  ): Promise<{ engine: Engine; id: string }> {
    const { cluster, placer } = this.options;
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
    const { cluster, assertPrimary } = this.options;
    const names = Object.keys(inspect.NetworkSettings?.Networks ?? {});
    let told = true;
    for (const engine of cluster.healthyEngines()) {
      for (const { Name: network = '', Scope, Id } of cluster.networks(engine)) {
        if (!names.includes(network) || (Scope !== 'global' && Scope !== 'swarm')) continue;
        assertPrimary();
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
        this.options.assertPrimary();
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
    this.options.assertPrimary();
    await engine.call('DELETE', `/containers/${id}?force=1&v=1`);
    await engine.refresh(id);
  }
}

/** It was made to stand for the container, and whoever made it did not come to start it. */
const isHalfMade = ({ summary }: Container, { id, running }: Desired) =>
  running && summary.State === 'created' && replacedBy(summary.Labels).includes(id);
