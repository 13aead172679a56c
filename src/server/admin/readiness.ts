import type { Engine } from '../engine/engine.ts';

export interface ManagerCondition {
  /** It was told to stop. */
  readonly stopping: boolean;
  readonly engines: readonly Pick<Engine, 'state' | 'error'>[];
}

/**
 * Why clients should not be sent here; undefined when they should. One engine that was asked is enough, also when it did not answer:
 * the answers of a manager whose engines are all away are right, and another manager's would be no better.
 */
export function unreadiness({ stopping, engines }: ManagerCondition): string | undefined {
  if (stopping) return 'the manager is stopping';
  if (engines.length === 0) return 'discovery has named no engine';
  const asked = engines.some(({ state, error }) => state !== 'Pending' || error !== '');
  return asked ? undefined : 'no engine has answered yet, and none has failed';
}
