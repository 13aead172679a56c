/** An engine's part in a swarm: none, a worker's or a manager's. */
import type { components } from '../../generated/engine-schema.ts';
import { conflict, inactive, invalidParameter, system, unauthorized, unavailable } from '../../server/errors.ts';
import type { SimulatedEngine } from '../engine.ts';
import { isToken } from './identity.ts';
import { SWARM_PORT, type SwarmNode } from './node.ts';
import { type InitRequest, Swarm } from './swarm.ts';

type Schemas = components['schemas'];

/** The engines of a process reach each other, as those of one machine do over loopback; whose token a node brings is whom it joins. */
const running = new Set<Swarm>();

const ALREADY =
  'This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.';
const NO_MANAGER =
  'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.';
const WORKER =
  "This node is not a swarm manager. Worker nodes can't be used to view or modify cluster state. Please run this command on a manager node or promote the current node to a manager.";
const LOCKED =
  'Swarm is encrypted and needs to be unlocked before it can be used. Please use "docker swarm unlock" to unlock it.';
const LAST_MANAGER =
  'You are attempting to leave the swarm on a node that is participating as a manager. Removing the last manager erases all current state of the swarm. Use `--force` to ignore this message. ';
const ONE_OF_MANAGERS =
  'You are attempting to leave the swarm on a node that is participating as a manager. The only way to restore a swarm that has lost consensus is to reinitialize it with `--force-new-cluster`. Use `--force` to suppress this message. ';

export class Membership {
  private readonly engine: SimulatedEngine;
  private part: { readonly swarm: Swarm; readonly node: SwarmNode } | undefined;
  private locked = false;

  constructor(engine: SimulatedEngine) {
    this.engine = engine;
  }

  /** The swarm that this engine manages. @throws inactive when it does not, or not yet again */
  get swarm(): Swarm {
    if (!this.part) throw inactive(NO_MANAGER);
    if (this.locked) throw inactive(LOCKED);
    if (this.part.node.spec.Role !== 'manager') throw inactive(WORKER);
    return this.part.swarm;
  }

  get isManager(): boolean {
    return this.part !== undefined && !this.locked && this.part.node.spec.Role === 'manager';
  }

  /** As pings tell it. */
  get status(): string {
    if (!this.part) return 'inactive';
    if (this.locked) return 'locked';
    return `active/${this.part.node.spec.Role}`;
  }

  /** @returns the ID of the new swarm's first node @throws inactive when it is in one, invalidParameter */
  init(request: InitRequest): string {
    this.assertFree();
    const address = addressOf(request);
    const swarm = new Swarm(request);
    running.add(swarm);
    return this.enter(swarm, 'manager', address).id;
  }

  /** @throws inactive when it is in a swarm, invalidParameter, system on a token of no swarm, unavailable when its swarm is gone */
  join({ JoinToken: token = '', RemoteAddrs, ...request }: Schemas['SwarmJoinRequest']): void {
    this.assertFree();
    const address = addressOf(request);
    const [manager] = RemoteAddrs ?? [];
    if (manager === undefined) throw invalidParameter('at least 1 RemoteAddr is required to join');
    if (!isToken(token)) throw system('invalid join token');
    for (const swarm of running) {
      const role = swarm.roleOf(token);
      if (role === undefined) continue;
      this.enter(swarm, role, address);
      return;
    }
    throw unavailable(
      `rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp ${manager}: connect: connection refused"`,
    );
  }

  /** @throws inactive when it is in none, or manages one and is not forced */
  leave({ force }: { readonly force: boolean }): void {
    if (!this.part) throw inactive('This node is not part of a swarm');
    if (this.locked && !force) throw inactive(LOCKED);
    const { swarm, node } = this.part;
    if (node.spec.Role === 'manager' && !force)
      throw inactive(swarm.managers().length === 1 ? LAST_MANAGER : ONE_OF_MANAGERS);
    this.drop();
  }

  /** @throws conflict when it is not locked, unauthorized on another key, inactive when it is in no swarm */
  unlock(key: string): void {
    if (!this.part) throw inactive(NO_MANAGER);
    if (!this.locked) throw conflict('swarm is not locked');
    if (key !== this.part.swarm.unlockKey) throw unauthorized('swarm could not be unlocked: invalid key provided');
    this.locked = false;
  }

  /** The engine has been started again: a manager whose swarm locks is locked. */
  startAgain(): void {
    this.locked = this.isManager && this.part?.swarm.locks === true;
  }

  /** The engine is no more. */
  drop(): void {
    const { part } = this;
    if (!part) return;
    this.part = undefined;
    this.locked = false;
    part.swarm.lose(part.node);
    this.engine.networks.endSwarm();
    if (part.swarm.managers().length > 0) return;
    part.swarm.orchestrator.stop();
    running.delete(part.swarm);
  }

  infoBody(): Schemas['SwarmInfo'] {
    const { part, locked } = this;
    if (!part || locked) {
      return {
        NodeID: '',
        NodeAddr: '',
        LocalNodeState: locked ? 'locked' : 'inactive',
        ControlAvailable: false,
        Error: locked ? LOCKED : '',
        RemoteManagers: null,
      };
    }
    const { swarm, node } = part;
    return {
      NodeID: node.id,
      NodeAddr: node.address,
      LocalNodeState: 'active',
      ControlAvailable: this.isManager,
      Error: '',
      RemoteManagers: swarm.managers().map(({ id, address }) => ({ NodeID: id, Addr: `${address}:${SWARM_PORT}` })),
      ...(this.isManager && {
        Nodes: swarm.nodes.list().length,
        Managers: swarm.nodes.list().filter(({ spec }) => spec.Role === 'manager').length,
        Cluster: swarm.clusterBody(),
      }),
    };
  }

  private enter(swarm: Swarm, role: SwarmNode['spec']['Role'], address: string): SwarmNode {
    this.engine.networks.beginSwarm();
    const node = swarm.admit(this.engine, role, address);
    this.part = { swarm, node };
    return node;
  }

  private assertFree(): void {
    if (this.part) throw inactive(ALREADY);
  }
}

/** Where the others reach it: a simulated engine has no address but loopback. @throws invalidParameter */
function addressOf({
  ListenAddr = '',
  AdvertiseAddr = '',
}: {
  readonly ListenAddr?: string;
  readonly AdvertiseAddr?: string;
}) {
  if (ListenAddr === '') throw invalidParameter('invalid ListenAddr "": invalid empty address');
  return AdvertiseAddr.replace(/:\d+$/, '') || '127.0.0.1';
}
