/** Time: the one this machine has, and how far an engine's is from it. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Inspect, Summary } from './readings.ts';

/** What the rooms that wait are given; tests give their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms`, or as soon as `signal` is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** 0 … 1, the latter excluded. */
  random(): number;
}

export const realClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) => wait(ms, undefined, { signal }).catch(() => {}),
  random: Math.random,
};

/** Below this, clocks are taken to agree: reading them takes time too. */
const AGREE_MS = 2_000;

/**
 * How far the manager's clock is ahead of an engine's, in milliseconds; 0 when they agree.
 * @param systemTime RFC 3339, from the engine's `/info`; nothing or nonsense: 0
 * @param askedAt @param answeredAt the manager's clock before and after that call
 */
export function skewOf(systemTime: string | undefined, askedAt: number, answeredAt: number): number {
  const told = Date.parse(systemTime ?? '');
  const skew = Math.round((askedAt + answeredAt) / 2 - told);
  // the engine read its clock at some moment between the two
  return Number.isNaN(told) || Math.abs(skew) < AGREE_MS + (answeredAt - askedAt) / 2 ? 0 : skew;
}

/** A list entry as of the manager's clock. */
export function onOurClock<Entry extends Pick<Summary, 'Created'>>(summary: Entry, skewMs: number): Entry {
  if (skewMs === 0) return summary;
  return { ...summary, Created: summary.Created + Math.round(skewMs / 1000) };
}

/** An inspect's times of start and end as of the manager's clock. */
export function inspectOnOurClock(inspect: Inspect, skewMs: number): Inspect {
  const { State } = inspect;
  if (skewMs === 0 || !State) return inspect;
  return {
    ...inspect,
    State: { ...State, StartedAt: shifted(State.StartedAt, skewMs), FinishedAt: shifted(State.FinishedAt, skewMs) },
  };
}

/** The zero time stays what it is: never. */
function shifted(time: string, skewMs: number): string {
  const at = Date.parse(time);
  return at > 0 ? new Date(at + skewMs).toISOString() : time;
}

/** What RFC 3339 tells behind the whole seconds, as nanoseconds; 0 where it tells nothing. */
export function nanosOf(time: string): number {
  const [, digits = ''] = /\.(\d{1,9})/.exec(time) ?? [];
  return Number(digits.padEnd(9, '0'));
}
