/** A swarm: what its managers agree on. */
import type { components } from '../../generated/engine-schema.ts';
import { invalidParameter } from '../../server/errors.ts';
import type { SimulatedEngine } from '../engine.ts';
import type { SwarmEventType } from '../events.ts';
import type { Network } from '../network.ts';
import { configKind, DataStore, secretKind } from './data.ts';
import { isToken, newAuthority, newObjectId, newToken, newUnlockKey } from './identity.ts';
import { type NodeSpec, nodeBody, type SwarmNode, tlsBody } from './node.ts';
import { assertCurrent, Changes, headBody, rpc, SwarmObjects } from './objects.ts';
import { Orchestrator } from './orchestrator.ts';
import type { CheckedSpec } from './service.ts';

type Schemas = components['schemas'];
export type SwarmSpec = Schemas['SwarmSpec'];
export type InitRequest = Schemas['SwarmInitRequest'];

export interface Rotation {
  readonly rotateWorkerToken?: boolean;
  readonly rotateManagerToken?: boolean;
  readonly rotateManagerUnlockKey?: boolean;
}

const DAY_NANO = 24 * 3600 * 1e9;
const roles = ['manager', 'worker'] as const;
const availabilities = ['active', 'pause', 'drain'] as const;

export class Swarm {
  private readonly changes = new Changes();
  private readonly object = this.changes.begin();
  readonly nodes = new SwarmObjects<SwarmNode>('node', ({ engine }) => engine.options.name);
  readonly secrets = new DataStore(secretKind, this.changes);
  readonly configs = new DataStore(configKind, this.changes);
  readonly orchestrator: Orchestrator;
  unlockKey = '';
  private readonly authority = newAuthority();
  private readonly tokens = { worker: newToken(this.authority), manager: newToken(this.authority) };
  private readonly request: InitRequest;
  private spec: ReturnType<typeof fullSpec>;

  /** @throws invalidParameter on a name other than `default` */
  constructor(request: InitRequest) {
    this.request = request;
    this.spec = fullSpec(request.Spec ?? {});
    this.lock();
    this.orchestrator = new Orchestrator(this, this.changes);
  }

  get locks(): boolean {
    return this.spec.EncryptionConfig.AutoLockManagers;
  }

  /** Old tasks kept for each replica. */
  get taskHistory(): number {
    return this.spec.Orchestration.TaskHistoryRetentionLimit;
  }

  /** @throws system when the version is another, invalidParameter */
  update(version: number, wanted: SwarmSpec, rotate: Rotation): void {
    const spec = fullSpec(wanted);
    assertCurrent(this.object, version);
    this.spec = spec;
    if (rotate.rotateWorkerToken) this.tokens.worker = newToken(this.authority);
    if (rotate.rotateManagerToken) this.tokens.manager = newToken(this.authority);
    if (rotate.rotateManagerUnlockKey) this.unlockKey = '';
    this.lock();
    this.changes.touch(this.object);
  }

  private lock(): void {
    if (!this.locks) this.unlockKey = '';
    else if (this.unlockKey === '') this.unlockKey = newUnlockKey();
  }

  /** What a node that brings the token becomes; undefined when it is no token of this swarm. */
  roleOf(token: string): NodeSpec['Role'] | undefined {
    if (!isToken(token)) return undefined;
    if (token === this.tokens.manager) return 'manager';
    return token === this.tokens.worker ? 'worker' : undefined;
  }

  admit(engine: SimulatedEngine, role: NodeSpec['Role'], address: string): SwarmNode {
    const node = this.nodes.add({
      ...this.changes.begin(newObjectId()),
      engine,
      address,
      spec: { Labels: {}, Role: role, Availability: 'active' },
      state: 'ready',
    });
    this.tell('node', 'create', node.id, { name: '' });
    this.orchestrator.reconcile();
    return node;
  }

  /** The node's engine has left: what ran there runs elsewhere. */
  lose(node: SwarmNode): void {
    node.state = 'down';
    this.changes.touch(node);
    this.orchestrator.evict(node);
  }

  /** @throws invalidParameter for managers, and for nodes that are up unless forced */
  removeNode(node: SwarmNode, { force }: { readonly force: boolean }): void {
    const { id, spec, state } = node;
    if (spec.Role === 'manager') {
      throw invalidParameter(
        rpc(
          'FailedPrecondition',
          `node ${id} is a cluster manager and is a member of the raft cluster. It must be demoted to worker before removal`,
        ),
      );
    }
    if (state === 'ready' && !force) {
      throw invalidParameter(rpc('FailedPrecondition', `node ${id} is not down and can't be removed`));
    }
    this.nodes.remove(node);
    if (state === 'ready') this.orchestrator.evict(node);
    this.tell('node', 'remove', id, { name: node.engine.options.name });
  }

  /** @throws system when the version is another, invalidParameter */
  updateNode(
    node: SwarmNode,
    version: number,
    { Name, Labels, Role = '', Availability = '' }: Schemas['NodeSpec'],
  ): void {
    const role = roles.find((one) => one === Role);
    if (!role) throw invalidParameter(`invalid Role: ${JSON.stringify(Role)}`);
    const availability = availabilities.find((one) => one === Availability);
    if (!availability) throw invalidParameter(`invalid Availability: ${JSON.stringify(Availability)}`);
    assertCurrent(node, version);
    if (node.spec.Role === 'manager' && role === 'worker' && this.managers().length === 1)
      throw invalidParameter(rpc('FailedPrecondition', 'attempting to demote the last manager of the swarm'));
    node.spec = { ...(Name && { Name }), Labels: Labels ?? {}, Role: role, Availability: availability };
    this.changes.touch(node);
    this.tell('node', 'update', node.id, { name: node.engine.options.name });
    if (availability === 'drain') this.orchestrator.evict(node);
    else this.orchestrator.reconcile();
  }

  /** Those that are up. */
  managers(): SwarmNode[] {
    return this.nodes.list().filter(({ spec, state }) => spec.Role === 'manager' && state === 'ready');
  }

  /** Networks that a service names, as its managers know them. @throws system, notFound, forbidden */
  networksOf({ Networks, TaskTemplate }: CheckedSpec): Network[] {
    const [manager] = this.managers();
    const targets = [...(Networks ?? []), ...(TaskTemplate.Networks ?? [])].map(({ Target = '' }) => Target);
    return manager ? targets.map((target) => manager.engine.networks.findForService(target)) : [];
  }

  /** Events of the swarm are told by its managers. */
  tell(type: SwarmEventType, action: string, id: string, attributes: Record<string, string>): void {
    for (const { engine } of this.managers()) engine.events.tell(type, action, id, attributes);
  }

  nodeBody(node: SwarmNode): Schemas['Node'] {
    return nodeBody(node, this.authority, { leads: this.managers()[0] === node });
  }

  /** Without tokens, as `info` shows it. */
  clusterBody(): Schemas['ClusterInfo'] {
    const { DefaultAddrPool, SubnetSize, DataPathPort } = this.request;
    return {
      ...headBody(this.object),
      Spec: this.spec,
      TLSInfo: tlsBody(this.authority),
      RootRotationInProgress: false,
      DefaultAddrPool: DefaultAddrPool?.length ? DefaultAddrPool : ['10.0.0.0/8'],
      SubnetSize: SubnetSize || 24,
      DataPathPort: DataPathPort || 4789,
    };
  }

  body(): Schemas['Swarm'] {
    return { ...this.clusterBody(), JoinTokens: { Worker: this.tokens.worker, Manager: this.tokens.manager } };
  }
}

/** With what a swarm decides by itself. @throws invalidParameter */
function fullSpec({ Name = 'default', Labels, Orchestration, Raft, Dispatcher, CAConfig, ...more }: SwarmSpec) {
  if (Name !== 'default') throw invalidParameter('swarm spec must be named "default"');
  const expiry = CAConfig?.NodeCertExpiry || 90 * DAY_NANO;
  if (expiry < 3600 * 1e9) throw invalidParameter(rpc('InvalidArgument', 'minimum certificate expiry time is 1h0m0s'));
  const { SigningCAKey: _secret, ...authority } = CAConfig ?? {};
  return {
    Name,
    Labels: Labels ?? {},
    Orchestration: { TaskHistoryRetentionLimit: Orchestration?.TaskHistoryRetentionLimit ?? 5 },
    Raft: {
      SnapshotInterval: Raft?.SnapshotInterval || 10_000,
      KeepOldSnapshots: Raft?.KeepOldSnapshots ?? 0,
      LogEntriesForSlowFollowers: Raft?.LogEntriesForSlowFollowers || 500,
      ElectionTick: Raft?.ElectionTick || 10,
      HeartbeatTick: Raft?.HeartbeatTick || 1,
    },
    Dispatcher: { HeartbeatPeriod: Dispatcher?.HeartbeatPeriod || 5e9 },
    CAConfig: { ...authority, NodeCertExpiry: expiry },
    TaskDefaults: more.TaskDefaults ?? {},
    EncryptionConfig: { AutoLockManagers: more.EncryptionConfig?.AutoLockManagers ?? false },
  };
}
