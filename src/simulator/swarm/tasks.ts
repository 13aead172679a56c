/** The tasks of a swarm: each is begun, placed on a node, watched, and in the end forgotten. */
import type { components } from '../../generated/engine-schema.ts';
import { Failure } from '../../server/errors.ts';
import { nowNano } from '../clock.ts';
import { dataOf } from './data.ts';
import type { SwarmNode } from './node.ts';
import { type Changes, SwarmObjects } from './objects.ts';
import { suitable } from './placement.ts';
import { isJob, type Service } from './service.ts';
import type { Swarm } from './swarm.ts';
import { become, type Files, isLive, launch, type Task } from './task.ts';

type AuthConfig = components['schemas']['AuthConfig'];

/** Node takes no longer one (2^31 - 1 ms, 24 days). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export class Tasks extends SwarmObjects<Task> {
  /** Credentials that a service's images are pulled with. */
  readonly credentials = new WeakMap<Service, AuthConfig>();
  private readonly swarm: Swarm;
  private readonly changes: Changes;
  private readonly ended: (task: Task) => void;
  private readonly stopped = new AbortController();

  /** @param ended is told of tasks that end by themselves, or cannot be started */
  constructor(swarm: Swarm, changes: Changes, ended: (task: Task) => void) {
    super('task', () => undefined);
    this.swarm = swarm;
    this.changes = changes;
    this.ended = ended;
  }

  of(service: Service): Task[] {
    return this.list().filter((task) => task.service === service);
  }

  /** The swarm is no more: nothing is started again. */
  stop(): void {
    this.stopped.abort();
  }

  /** Of the same replica, or of the same node where there is one of each. */
  inSlot({ service, slot, node }: Task): Task[] {
    return this.of(service).filter((other) => (slot === undefined ? other.node === node : other.slot === slot));
  }

  /** @param at undefined slot: one of the node's own; undefined node: any @param afterMs it waits so long, and is shown as ready */
  begin(
    service: Service,
    at: { readonly slot?: number | undefined; readonly node?: SwarmNode | undefined },
    { afterMs = 0 } = {},
  ): Task {
    const task = this.add({
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
  place(task: Task): void {
    const { service, spec } = task;
    const live = this.list().filter((other) => other !== task && isLive(other));
    const on = (node: SwarmNode, own: boolean) =>
      live.filter((other) => other.node === node && (!own || other.service === service)).length;
    const most = spec.Placement?.MaxReplicas || Number.POSITIVE_INFINITY;
    const nodes = suitable(spec, task.node ? [task.node] : this.swarm.nodes.list()).filter(
      (node) => on(node, true) < most,
    );
    const [node] = nodes.sort((a, b) => on(a, true) - on(b, true) || on(a, false) - on(b, false));
    if (node) {
      task.node = node;
      launch(task, {
        files: this.filesFor(task),
        auth: this.credentials.get(service),
        networks: () => this.swarm.networksOf(service.spec),
      });
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

  /** Asks the container to end, and waits for that. */
  async shutDown(task: Task): Promise<void> {
    const { container } = task;
    become(task, 'shutdown', 'shutdown');
    this.changes.touch(task);
    if (container?.isRunning) await container.stop().catch(ignoreFailure);
  }

  /** With its container. */
  discard(task: Task): void {
    const { container } = task;
    task.desired = 'remove';
    become(task, 'shutdown', 'shutdown');
    this.remove(task);
    if (!container) return;
    const end = container.isRunning ? container.stop().catch(ignoreFailure) : Promise.resolve();
    void end.then(() => removeContainer(task));
  }

  /** The node has left, and taken its containers down. */
  orphan(task: Task): void {
    removeContainer(task);
    become(task, 'orphaned', 'node left the swarm');
    this.changes.touch(task);
  }

  /** Not when the swarm is no more by then. */
  later(ms: number, work: () => void): void {
    const timer = setTimeout(
      () => {
        this.stopped.signal.removeEventListener('abort', cancel);
        work();
      },
      Math.min(ms, LONGEST_TIMER_MS),
    );
    const cancel = () => clearTimeout(timer);
    this.stopped.signal.addEventListener('abort', cancel, { once: true });
  }

  private forgetOld(task: Task): void {
    const past = this.inSlot(task).filter((other) => !isLive(other));
    for (const old of past.slice(0, Math.max(0, past.length - this.swarm.taskHistory))) this.discard(old);
  }

  private filesFor({ spec }: Task): Files {
    const found = dataOf(spec).flatMap(({ kind, id, file, mode }) => {
      const data = (kind === 'secret' ? this.swarm.secrets : this.swarm.configs).get(id);
      const path = file.startsWith('/') ? file : `${kind === 'secret' ? '/run/secrets' : ''}/${file}`;
      return data ? [[path, { data: Buffer.from(data.spec.Data ?? '', 'base64'), mode }] as const] : [];
    });
    return new Map(found);
  }
}

/** Somebody else has ended or removed the container: so much the better. */
function ignoreFailure(error: unknown): void {
  if (!(error instanceof Failure)) throw error;
}

function removeContainer({ container }: Task): void {
  try {
    container?.remove({ force: true, volumes: true });
  } catch (error) {
    ignoreFailure(error);
  }
}
