/** Sees to it that every service has the tasks it asks for, on nodes that may have them. */
import { isDeepStrictEqual } from 'node:util';
import type { components } from '../../generated/engine-schema.ts';
import { conflict, invalidParameter, notImplemented } from '../../server/errors.ts';
import { nowNano } from '../clock.ts';
import { dataOf } from './data.ts';
import type { SwarmNode } from './node.ts';
import { assertCurrent, type Changes, rpc, SwarmObjects } from './objects.ts';
import { conditionsOf, suitable } from './placement.ts';
import { rollOut } from './rollout.ts';
import {
  type CheckedSpec,
  checkedSpec,
  isJob,
  modeOf,
  publishedPorts,
  type Service,
  type ServiceSpec,
} from './service.ts';
import type { Swarm } from './swarm.ts';
import { isLive, type Task } from './task.ts';
import { Tasks } from './tasks.ts';

type AuthConfig = components['schemas']['AuthConfig'];

/** Between the end of a task and the next one of its slot. */
const RESTART_DELAY_NANO = 5e9;

export class Orchestrator {
  readonly services = new SwarmObjects<Service>('service', ({ spec }) => spec.Name);
  readonly tasks: Tasks;
  private readonly swarm: Swarm;
  private readonly changes: Changes;

  constructor(swarm: Swarm, changes: Changes) {
    this.swarm = swarm;
    this.changes = changes;
    this.tasks = new Tasks(swarm, changes, (task) => this.ended(task));
  }

  /** @throws invalidParameter, forbidden and system (network), conflict (name) */
  create(wanted: ServiceSpec, auth: AuthConfig | undefined): Service {
    const spec = this.checked(wanted);
    if (this.services.named(spec.Name)) {
      throw conflict(
        rpc('AlreadyExists', `name conflicts with an existing object: service ${spec.Name} already exists`),
      );
    }
    const ports = publishedPorts(spec, this.services.list());
    const service = this.services.add({
      ...this.changes.begin(),
      spec,
      previous: undefined,
      ports,
      updateStatus: undefined,
      rollout: 0,
    });
    if (auth) this.tasks.credentials.set(service, auth);
    this.swarm.tell('service', 'create', service.id, { name: spec.Name });
    this.fill(service);
    return service;
  }

  /** @param wanted `previous`: back to what it was before the last update @throws as `create`, and system when the version is another */
  update(service: Service, version: number, wanted: ServiceSpec | 'previous', auth: AuthConfig | undefined): void {
    const back = wanted === 'previous';
    const { spec: old, previous } = service;
    if (back && !previous) throw invalidParameter('service does not have a previous spec');
    const spec = back && previous ? previous : this.checked(back ? old : wanted);
    assertCurrent(service, version);
    if (spec.Name !== old.Name) throw notAllowed('renaming services is not supported');
    if (modeOf(spec) !== modeOf(old)) throw notAllowed('service mode change is not allowed');
    const others = this.services.list().filter((other) => other !== service);
    const ports = publishedPorts(spec, others);
    const replaces = !isDeepStrictEqual(spec.TaskTemplate, old.TaskTemplate);
    const state = back ? 'rollback_started' : 'updating';
    const message = back ? 'rollback in progress' : 'update in progress';
    Object.assign(service, {
      // tasks are up to date while theirs is the service's own
      spec: replaces ? spec : { ...spec, TaskTemplate: old.TaskTemplate },
      previous: back ? undefined : old,
      ports,
      updateStatus: replaces ? { state, startedNano: nowNano(), message } : undefined,
      rollout: (service.rollout ?? 0) + 1,
    } satisfies Partial<Service>);
    if (auth) this.tasks.credentials.set(service, auth);
    this.changes.touch(service);
    this.swarm.tell('service', 'update', service.id, { name: spec.Name });
    this.fill(service);
    const rollBack = () => this.update(service, service.index, 'previous', undefined);
    const { tasks, changes } = this;
    if (replaces) void rollOut(service, back ? 'rollback' : 'update', { tasks, changes, rollBack });
  }

  remove(service: Service): void {
    service.rollout = undefined;
    this.services.remove(service);
    for (const task of this.tasks.of(service)) this.tasks.discard(task);
    this.swarm.tell('service', 'remove', service.id, { name: service.spec.Name });
  }

  /** Names of services that need a secret or a config. */
  usersOf(id: string): string[] {
    return this.services
      .list()
      .filter(({ spec }) => dataOf(spec.TaskTemplate).some((one) => one.id === id))
      .map(({ spec }) => spec.Name);
  }

  /** After nodes have changed. */
  reconcile(): void {
    for (const service of this.services.list()) this.fill(service);
  }

  /** Nothing runs on the node any more; what ran there runs elsewhere. */
  evict(node: SwarmNode): void {
    for (const task of this.tasks.list().filter((one) => one.node === node && isLive(one))) {
      task.desired = 'shutdown';
      if (node.state === 'down') this.tasks.orphan(task);
      else void this.tasks.shutDown(task);
    }
    this.reconcile();
  }

  /** The swarm is no more: nothing is started again. */
  stop(): void {
    this.tasks.stop();
    for (const service of this.services.list()) service.rollout = undefined;
  }

  /** @throws invalidParameter, forbidden, system (network) */
  private checked(wanted: ServiceSpec): CheckedSpec {
    const spec = checkedSpec(wanted);
    conditionsOf(spec.TaskTemplate);
    for (const { kind, id, name } of dataOf(spec.TaskTemplate)) {
      const store = kind === 'secret' ? this.swarm.secrets : this.swarm.configs;
      if (!store.get(id)) throw invalidParameter(rpc('InvalidArgument', `${kind} not found: ${name}`));
    }
    this.swarm.networksOf(spec);
    return spec;
  }

  /** Starts what is missing and ends what is too much. */
  private fill(service: Service): void {
    if (service.rollout === undefined) return;
    const { spec } = service;
    const tasks = this.tasks.of(service);
    const live = tasks.filter(isLive);
    for (const task of live.filter(({ state }) => state === 'pending')) this.tasks.place(task);
    if (isJob(spec)) this.fillJob(service, tasks, live);
    else if (modeOf(spec) === 'Global') this.fillNodes(service, live);
    else {
      const wanted = spec.Mode.Replicated?.Replicas ?? 1;
      for (const task of tasks) if ((task.slot ?? 0) > wanted) this.tasks.discard(task);
      for (let slot = 1; slot <= wanted; slot += 1)
        if (!live.some((task) => task.slot === slot)) this.tasks.begin(service, { slot });
    }
  }

  /** One of each node that does not count among `there`. */
  private fillNodes(service: Service, there: readonly Task[]): void {
    for (const node of suitable(service.spec.TaskTemplate, this.swarm.nodes.list()))
      if (!there.some((task) => task.node === node)) this.tasks.begin(service, { node });
  }

  /** Jobs have as many tasks as are to be completed, some at a time; none is started again once it has. */
  private fillJob(service: Service, tasks: readonly Task[], live: readonly Task[]): void {
    const { spec } = service;
    const iteration = tasks.filter((task) => task.spec.ForceUpdate === spec.TaskTemplate.ForceUpdate);
    const done = iteration.filter(({ state }) => state === 'complete');
    if (modeOf(spec) === 'GlobalJob') {
      this.fillNodes(service, [...done, ...live]);
      return;
    }
    const { MaxConcurrent = 1, TotalCompletions = MaxConcurrent } = spec.Mode.ReplicatedJob ?? {};
    const taken = new Set([...done, ...live].map(({ slot }) => slot));
    let free = Math.min(MaxConcurrent - live.length, TotalCompletions - done.length - live.length);
    for (let slot = 0; free > 0 && slot < TotalCompletions; slot += 1) {
      if (taken.has(slot)) continue;
      this.tasks.begin(service, { slot });
      free -= 1;
    }
  }

  /** By itself: the restart policy tells what comes next. */
  private ended(task: Task): void {
    const { service, spec, slot, node } = task;
    const job = isJob(service.spec);
    if (service.rollout === undefined || task.desired === 'remove') return;
    if (job && task.state === 'complete') {
      this.fill(service);
      return;
    }
    const {
      Condition = job ? 'on-failure' : 'any',
      Delay = RESTART_DELAY_NANO,
      MaxAttempts = 0,
    } = spec.RestartPolicy ?? {};
    const attempts = this.tasks.inSlot(task).filter((other) => other.spec === spec).length - 1;
    const again =
      (Condition === 'any' || (Condition === 'on-failure' && task.state !== 'complete')) &&
      (MaxAttempts === 0 || attempts < MaxAttempts);
    if (!again) return;
    task.desired = 'shutdown';
    // later in any case: a program that ends at once would never leave the others a turn
    this.tasks.begin(service, slot === undefined ? { node } : { slot }, { afterMs: Math.max(1, Delay / 1e6) });
  }
}

const notAllowed = (description: string) => notImplemented(rpc('Unimplemented', description));
