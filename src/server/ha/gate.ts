/** Stands between route and decode: a request is the handler's, the primary's, or nobody's just now. */

import { setTimeout as sleep } from 'node:timers/promises';
import { unavailable } from '../errors.ts';
import type { Gate, Passage } from '../http/listen.ts';
import type { Route } from '../http/route.ts';
import type { Candidate } from './candidate.ts';
import { isLocal, PASSED_ON, type Primaries } from './follower.ts';

const ours: Passage = {};

export class RoleGate implements Gate {
  private readonly candidate: Pick<Candidate, 'isPrimary' | 'leader'>;
  private readonly primaries: Primaries;
  private changes = 0;
  private closed = false;
  private drained: () => void = () => {};
  private learning: Promise<void> | undefined;

  constructor(candidate: Pick<Candidate, 'isPrimary' | 'leader'>, primaries: Primaries) {
    this.candidate = candidate;
    this.primaries = primaries;
  }

  /** A new primary learns first what the one before it did: what it is to decide waits for that, for `limitMs` at most. @returns when it is over */
  learn(work: Promise<unknown>, limitMs: number): Promise<void> {
    const over = new AbortController();
    const limit = sleep(limitMs, undefined, { signal: over.signal, ref: false }).catch(() => {});
    const learnt = Promise.race([work.catch(() => {}), limit]).then(() => {
      over.abort();
      if (this.learning === learnt) this.learning = undefined;
    });
    this.learning = learnt;
    return learnt;
  }

  /** @throws unavailable while nobody leads */
  enter(found: Route, header: (name: string) => string | undefined): Passage | Promise<Passage> {
    const { operationId, operation } = found;
    if (isLocal(operationId, operation)) return ours;
    if (!this.candidate.isPrimary)
      return { reply: this.primaries.passOn(operation, this.candidate.leader, header(PASSED_ON)) };
    if (operation.stream) return ours;
    if (this.learning) return this.learning.then(() => this.enter(found, header));
    if (this.closed) throw unavailable('this manager hands over to another: try again in a moment');
    this.changes += 1;
    return {
      left: () => {
        this.changes -= 1;
        if (this.changes === 0) this.drained();
      },
    };
  }

  /** Begins no change any more, and waits for those under way: the next primary is to see what they did. */
  async close(limitMs: number): Promise<void> {
    this.closed = true;
    if (this.changes === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, limitMs);
      this.drained = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
