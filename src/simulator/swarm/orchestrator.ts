/** Sees to it that every service has the tasks it asks for, on nodes that may have them. */
import type { components } from '../../generated/engine-schema.ts';
import { conflict, Failure, invalidParameter, notImplemented } from '../../server/errors.ts';
import { nowNano } from '../clock.ts';
import type { Network } from '../network.ts';
import type { SwarmNode } from './node.ts';
import { assertCurrent, type Changes, rpc, SwarmObjects } from './objects.ts';
import { conditionsOf, suitable } from './placement.ts';
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
import { become, type Files, isLive, launch, type Task } from './task.ts';

type AuthConfig = components['schemas']['AuthConfig'];

/** Between the end of a task and the next one of its slot. */
const RESTART_DELAY_NANO = 5e9;

export class Orchestrator {
  readonly services = new SwarmObjects<Service>('service', ({ spec }) => spec.Name);
  readonly tasks = new SwarmObjects<Task>('task', () => undefined);
  private readonly swarm: Swarm;
  private readonly changes: Changes;
  /** Credentials that a service's images are pulled with. */
  private readonly credentials = new WeakMap<Service, AuthConfig>();
  private readonly stopped = new AbortController();

  constructor(swarm: Swarm, changes: Changes) {
    this.swarm = swarm;
    this.changes = changes;
  }

  tasksOf(service: Service): Task[] {
    return this.tasks.list().filter((task) => task.service === service);
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
    if (auth) this.credentials.set(service, auth);
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
    const replaces = JSON.stringify(spec.TaskTemplate) !== JSON.stringify(old.TaskTemplate);
    const state = back ? 'rollback_started' : 'updating';
    const message = back ? 'rollback in progress' : 'update in progress';
    Object.assign(service, {
      spec,
      previous: back ? undefined : old,
      ports,
      updateStatus: replaces ? { state, startedNano: nowNano(), message } : undefined,
      rollout: (service.rollout ?? 0) + 1,
    } satisfies Partial<Service>);
    if (auth) this.credentials.set(service, auth);
    this.changes.touch(service);
    this.swarm.tell('service', 'update', service.id, { name: spec.Name });
    this.fill(service);
    if (replaces) void this.roll(service, back ? 'rollback' : 'update');
  }

  remove(service: Service): void {
    service.rollout = undefined;
    this.services.remove(service);
    for (const task of this.tasksOf(service)) this.discard(task);
    this.swarm.tell('service', 'remove', service.id, { name: service.spec.Name });
  }

  /** Names of services that need a secret or a config. */
  usersOf(id: string): string[] {
    return this.services
      .list()
      .filter(({ spec }) => dataOf(spec).some((one) => one.id === id))
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
      if (node.state === 'down') this.orphan(task);
      else void this.shutDown(task);
    }
    this.reconcile();
  }

  /** The swarm is no more: nothing is started again. */
  stop(): void {
    this.stopped.abort();
    for (const service of this.services.list()) service.rollout = undefined;
  }

  /** The node has left, and taken its containers down. */
  private orphan(task: Task): void {
    task.container?.remove({ force: true, volumes: true });
    become(task, 'orphaned', 'node left the swarm');
    this.changes.touch(task);
  }

  /** @throws invalidParameter, forbidden, system (network) */
  private checked(wanted: ServiceSpec): CheckedSpec {
    const spec = checkedSpec(wanted);
    conditionsOf(spec.TaskTemplate);
    for (const { kind, id, name } of dataOf(spec)) {
      const store = kind === 'secret' ? this.swarm.secrets : this.swarm.configs;
      if (!store.get(id)) throw invalidParameter(rpc('InvalidArgument', `${kind} not found: ${name}`));
    }
    this.networksOf(spec);
    return spec;
  }

  /** @throws system, forbidden */
  private networksOf({ Networks, TaskTemplate }: CheckedSpec): Network[] {
    const [manager] = this.swarm.managers();
    const targets = [...(Networks ?? []), ...(TaskTemplate.Networks ?? [])].map(({ Target = '' }) => Target);
    return manager ? targets.map((target) => manager.engine.networks.findForService(target)) : [];
  }

  /** Starts what is missing and ends what is too much. */
  private fill(service: Service): void {
    if (service.rollout === undefined) return;
    const { spec } = service;
    const tasks = this.tasksOf(service);
    const live = tasks.filter(isLive);
    for (const task of live.filter(({ state }) => state === 'pending')) this.place(task);
    if (isJob(spec)) this.fillJob(service, tasks, live);
    else if (modeOf(spec) === 'Global') this.fillNodes(service, live);
    else {
      const wanted = spec.Mode.Replicated?.Replicas ?? 1;
      for (const task of tasks) if ((task.slot ?? 0) > wanted) this.discard(task);
      for (let slot = 1; slot <= wanted; slot += 1)
        if (!live.some((task) => task.slot === slot)) this.begin(service, { slot });
    }
  }

  /** One of each node that does not count among `there`. */
  private fillNodes(service: Service, there: readonly Task[]): void {
    for (const node of suitable(service.spec.TaskTemplate, this.swarm.nodes.list()))
      if (!there.some((task) => task.node === node)) this.begin(service, { node });
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
      this.begin(service, { slot });
      free -= 1;
    }
  }

  private begin(
    service: Service,
    at: { readonly slot?: number | undefined; readonly node?: SwarmNode | undefined },
    { afterMs = 0 } = {},
  ): Task {
    const task = this.tasks.add({
      ...this.changes.begin(),
      service,
      spec: service.spec.TaskTemplate,
      slot: at.slot,
      node: at.node,
      container: undefined,
      state: 'pending',
      desired: isJob(service.spec) ? 'complete' : 'running',
      message: 'pending task scheduling',
      error: '',
      sinceNano: nowNano(),
    });
    this.forgetOld(task);
    if (afterMs === 0) this.place(task);
    else {
      task.desired = 'ready';
      become(task, 'ready', 'ready');
      this.later(afterMs, () => {
        if (!isLive(task)) return;
        task.desired = 'running';
        this.place(task);
      });
    }
    return task;
  }

  /** On the node with the fewest tasks of the service, then with the fewest tasks. */
  private place(task: Task): void {
    const { service, spec } = task;
    const live = this.tasks.list().filter((other) => other !== task && isLive(other));
    const on = (node: SwarmNode, own: boolean) =>
      live.filter((other) => other.node === node && (!own || other.service === service)).length;
    const most = spec.Placement?.MaxReplicas || Number.POSITIVE_INFINITY;
    const nodes = suitable(spec, task.node ? [task.node] : this.swarm.nodes.list()).filter(
      (node) => on(node, true) < most,
    );
    const [node] = nodes.sort((a, b) => on(a, true) - on(b, true) || on(a, false) - on(b, false));
    if (node) {
      task.node = node;
      for (const network of this.networksOf(task.service.spec))
        if (network.scope === 'swarm') node.engine.networks.share(network);
      launch(task, this.filesFor(task), this.credentials.get(service));
      if (task.container && task.state === 'running') this.watch(task);
      else this.ended(task);
    } else become(task, 'pending', 'pending task scheduling', 'no suitable node');
    this.changes.touch(task);
  }

  private watch(task: Task): void {
    task.container?.wait('not-running', this.stopped.signal).then(
      (code) => {
        if (task.state !== 'running') return; // its end was asked for
        if (code === 0) become(task, 'complete', 'finished');
        else become(task, 'failed', 'started', `task: non-zero exit (${code})`);
        this.changes.touch(task);
        this.ended(task);
      },
      () => {}, // the swarm is no more
    );
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
    const attempts = this.inSlot(task).filter((other) => other.spec === spec).length - 1;
    const again =
      (Condition === 'any' || (Condition === 'on-failure' && task.state !== 'complete')) &&
      (MaxAttempts === 0 || attempts < MaxAttempts);
    if (!again) return;
    task.desired = 'shutdown';
    // later in any case: a program that ends at once would never leave the others a turn
    this.begin(service, slot === undefined ? { node } : { slot }, { afterMs: Math.max(1, Delay / 1e6) });
  }

  /** Old tasks for new ones, some at a time. */
  private async roll(service: Service, what: 'update' | 'rollback'): Promise<void> {
    const { rollout, spec } = service;
    const {
      Parallelism = 1,
      Delay = 0,
      Order = 'stop-first',
      FailureAction = 'pause',
    } = (what === 'rollback' ? spec.RollbackConfig : spec.UpdateConfig) ?? {};
    const overtaken = () => service.rollout !== rollout;
    const old = this.tasksOf(service).filter((task) => isLive(task) && task.spec !== spec.TaskTemplate);
    const size = Parallelism || old.length;
    for (let from = 0; from < old.length; from += size) {
      const fresh = await Promise.all(old.slice(from, from + size).map((task) => this.replace(task, Order, overtaken)));
      if (overtaken()) return;
      const failed = fresh.find((task) => task && (task.state === 'rejected' || task.state === 'failed'));
      if (failed && FailureAction !== 'continue') {
        const why = `${what} paused due to failure or early termination of task ${failed.id}`;
        if (FailureAction === 'rollback' && service.previous)
          return this.update(service, service.index, 'previous', undefined);
        return this.settle(service, what === 'update' ? 'paused' : 'rollback_paused', why);
      }
      if (Delay > 0 && from + size < old.length) await new Promise<void>((resolve) => this.later(Delay / 1e6, resolve));
      if (overtaken()) return;
    }
    this.settle(service, what === 'update' ? 'completed' : 'rollback_completed', `${what} completed`);
  }

  private async replace(task: Task, order: string, overtaken: () => boolean): Promise<Task | undefined> {
    const { service, slot, node } = task;
    const at = slot === undefined ? { node } : { slot };
    task.desired = 'shutdown';
    if (order === 'start-first') {
      const fresh = this.begin(service, at);
      await this.shutDown(task);
      return fresh;
    }
    await this.shutDown(task);
    return overtaken() ? undefined : this.begin(service, at);
  }

  private settle(service: Service, state: string, message: string): void {
    const { startedNano = nowNano() } = service.updateStatus ?? {};
    const completed = state.endsWith('completed');
    service.updateStatus = { state, startedNano, ...(completed && { completedNano: nowNano() }), message };
    this.changes.touch(service);
  }

  /** Asks the container to end, and waits for that. */
  private async shutDown(task: Task): Promise<void> {
    const { container } = task;
    become(task, 'shutdown', 'shutdown');
    this.changes.touch(task);
    if (container?.isRunning) await container.stop().catch(ignoreFailure);
  }

  /** With its container. */
  private discard(task: Task): void {
    const { container } = task;
    task.desired = 'remove';
    become(task, 'shutdown', 'shutdown');
    this.tasks.remove(task);
    if (!container) return;
    const gone = () => container.remove({ force: true, volumes: true });
    if (container.isRunning) void container.stop().catch(ignoreFailure).then(gone).catch(ignoreFailure);
    else
      try {
        gone();
      } catch (error) {
        ignoreFailure(error);
      }
  }

  /** Of the same replica, or of the same node where there is one of each. */
  private inSlot({ service, slot, node }: Task): Task[] {
    return this.tasksOf(service).filter((other) => (slot === undefined ? other.node === node : other.slot === slot));
  }

  private forgetOld(task: Task): void {
    const past = this.inSlot(task).filter((other) => !isLive(other));
    for (const old of past.slice(0, Math.max(0, past.length - this.swarm.taskHistory))) this.discard(old);
  }

  private filesFor({ spec, service }: Task): Files {
    const found = dataOf(service.spec).flatMap(({ kind, id, file, mode }) => {
      const data = (kind === 'secret' ? this.swarm.secrets : this.swarm.configs).get(id);
      const path = file.startsWith('/') ? file : `${kind === 'secret' ? '/run/secrets' : ''}/${file}`;
      return data ? [[path, { data: Buffer.from(data.spec.Data ?? '', 'base64'), mode }] as const] : [];
    });
    return spec === service.spec.TaskTemplate ? new Map(found) : new Map();
  }

  private later(ms: number, work: () => void): void {
    const timer = setTimeout(
      () => {
        this.stopped.signal.removeEventListener('abort', cancel);
        work();
      },
      Math.min(ms, 2 ** 31 - 1),
    );
    const cancel = () => clearTimeout(timer);
    this.stopped.signal.addEventListener('abort', cancel, { once: true });
  }
}

/** Somebody else has ended or removed the container: so much the better. */
function ignoreFailure(error: unknown): void {
  if (!(error instanceof Failure)) throw error;
}

/** Secrets and configs that a service's containers find in their files. */
function dataOf({ TaskTemplate: { ContainerSpec: own } }: CheckedSpec) {
  const one = (
    kind: 'secret' | 'config',
    id = '',
    name = '',
    file?: { readonly Name?: string; readonly Mode?: number },
  ) => ({
    kind,
    id,
    name,
    file: file?.Name ?? name,
    mode: file?.Mode ?? 0o444,
  });
  return [
    ...(own.Secrets ?? []).map(({ SecretID, SecretName, File }) => one('secret', SecretID, SecretName, File)),
    ...(own.Configs ?? []).map(({ ConfigID, ConfigName, File }) => one('config', ConfigID, ConfigName, File)),
  ];
}

const notAllowed = (description: string) => notImplemented(rpc('Unimplemented', description));
