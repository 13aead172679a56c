/** An update of a service on its way: its tasks are replaced, a few at a time, until all are, or one fails. */
import { nowNano } from '../clock.ts';
import type { Changes } from './objects.ts';
import type { Service } from './service.ts';
import { isLive, type Task } from './task.ts';
import type { Tasks } from './tasks.ts';

interface Rollout {
  readonly tasks: Tasks;
  readonly changes: Changes;
  readonly rollBack: () => void;
}

/** Old tasks for new ones, some at a time. @param rollBack what a failure asks for */
export async function rollOut(
  service: Service,
  what: 'update' | 'rollback',
  { tasks, changes, rollBack }: Rollout,
): Promise<void> {
  const { rollout, spec } = service;
  const {
    Parallelism = 1,
    Delay = 0,
    Order = 'stop-first',
    FailureAction = 'pause',
  } = (what === 'rollback' ? spec.RollbackConfig : spec.UpdateConfig) ?? {};
  const overtaken = () => service.rollout !== rollout;
  const old = tasks.of(service).filter((task) => isLive(task) && task.spec !== spec.TaskTemplate);
  const size = Parallelism || old.length;
  for (let from = 0; from < old.length; from += size) {
    const fresh = await Promise.all(
      old.slice(from, from + size).map((task) => replaced(task, Order, tasks, overtaken)),
    );
    if (overtaken()) return;
    const failed = fresh.find((task) => task && (task.state === 'rejected' || task.state === 'failed'));
    if (failed && FailureAction !== 'continue') {
      const why = `${what} paused due to failure or early termination of task ${failed.id}`;
      if (FailureAction === 'rollback' && service.previous) rollBack();
      else settle(service, changes, what === 'update' ? 'paused' : 'rollback_paused', why);
      return;
    }
    if (Delay > 0 && from + size < old.length) await new Promise<void>((resolve) => tasks.later(Delay / 1e6, resolve));
    if (overtaken()) return;
  }
  settle(service, changes, what === 'update' ? 'completed' : 'rollback_completed', `${what} completed`);
}

async function replaced(task: Task, order: string, tasks: Tasks, overtaken: () => boolean): Promise<Task | undefined> {
  const { service, slot, node } = task;
  const at = slot === undefined ? { node } : { slot };
  task.desired = 'shutdown';
  if (order === 'start-first') {
    const fresh = tasks.begin(service, at);
    await tasks.shutDown(task);
    return fresh;
  }
  await tasks.shutDown(task);
  return overtaken() ? undefined : tasks.begin(service, at);
}

function settle(service: Service, changes: Changes, state: string, message: string): void {
  const { startedNano = nowNano() } = service.updateStatus ?? {};
  const completed = state.endsWith('completed');
  service.updateStatus = { state, startedNano, ...(completed && { completedNano: nowNano() }), message };
  changes.touch(service);
}
