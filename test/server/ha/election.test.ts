import { describe, expect, test } from 'vitest';
import { acts, type Election, type ElectionEvent, newElection, step } from '../../../src/server/ha/election.ts';

const ttlMs = 10_000;
type Line = readonly [at: number, event: ElectionEvent, after: string, effects?: string];

const tick = { kind: 'tick' } as const;
const holder = (address?: string): ElectionEvent => ({ kind: 'holder', address });
const acquired = (sentAt: number): ElectionEvent => ({ kind: 'acquired', sentAt, ttlMs });
const renewed = (sentAt: number): ElectionEvent => ({ kind: 'renewed', sentAt, ttlMs });

/** Plays events on one manager. A state is written `role leader acts`, effects are joined by blanks. */
function play(lines: readonly Line[], from: Election = newElection('me')): Election {
  let state = from;
  for (const [at, event, after, effects = ''] of lines) {
    const result = step(state, event, at);
    state = result.state;
    const acting = acts(state, at) ? ' acts' : '';
    const what = `${at} ${JSON.stringify(event)}`;
    expect([what, `${state.role} ${state.leader ?? '-'}${acting}`, result.effects.join(' ')]).toEqual([
      what,
      after,
      effects,
    ]);
  }
  return state;
}

const elected: readonly Line[] = [
  [0, holder(undefined), 'replica -', 'acquire'],
  [50, acquired(0), 'primary me acts'],
];

describe('transcripts', () => {
  const transcripts: Record<string, readonly Line[]> = {
    'a lock that nobody holds is taken, and kept at a third of its time': [
      ...elected,
      [60, holder('me'), 'primary me acts'],
      [3_000, tick, 'primary me acts'],
      [3_400, tick, 'primary me acts', 'renew'],
      [3_450, tick, 'primary me acts'],
      [3_500, renewed(3_400), 'primary me acts'],
      [6_800, tick, 'primary me acts', 'renew'],
    ],
    'a lock that somebody holds is left alone; when it is free it is tried for': [
      [0, tick, 'replica -', 'acquire'],
      [10, holder('other'), 'replica other'],
      [20, { kind: 'refused' }, 'replica other'],
      [5_000, tick, 'replica other'],
      [6_000, holder(undefined), 'replica -', 'acquire'],
    ],
    'an attempt that fails is repeated after a second, not at once': [
      [0, tick, 'replica -', 'acquire'],
      [10, { kind: 'acquireFailed' }, 'replica -'],
      [500, tick, 'replica -'],
      [1_010, tick, 'replica -', 'acquire'],
    ],
    'a store that does not answer: the primary stops acting a fifth before its time is over': [
      ...elected,
      [3_400, tick, 'primary me acts', 'renew'],
      [7_999, tick, 'primary me acts'],
      [8_000, tick, 'replica -', 'release'],
      [9_000, tick, 'replica -', 'acquire'],
    ],
    'renewals that fail are repeated while the hold is certain': [
      ...elected,
      [3_400, tick, 'primary me acts', 'renew'],
      [3_500, { kind: 'renewFailed', gone: false }, 'primary me acts'],
      [3_600, tick, 'primary me acts'],
      [3_800, tick, 'primary me acts', 'renew'],
      [3_900, renewed(3_800), 'primary me acts'],
      [11_700, tick, 'primary me acts', 'renew'],
    ],
    'a hold that the store has forgotten is over at once': [
      ...elected,
      [3_400, tick, 'primary me acts', 'renew'],
      [3_500, { kind: 'renewFailed', gone: true }, 'replica -', 'abandon'],
      [3_600, tick, 'replica -'],
      [4_600, tick, 'replica -', 'acquire'],
    ],
    'a lock that another has meanwhile is not ours, whatever we believed': [
      ...elected,
      [100, holder('other'), 'replica other', 'abandon'],
      [200, renewed(90), 'replica other'],
    ],
    'a lock that somebody deleted is not ours either': [
      ...elected,
      [100, holder(undefined), 'replica -', 'abandon'],
      [1_100, tick, 'replica -', 'acquire'],
    ],
    'a process that was frozen past its time does not act when it goes on, and believes nothing it missed': [
      ...elected,
      [3_400, tick, 'primary me acts', 'renew'],
      [60_000, renewed(3_400), 'replica -', 'release'],
      [60_100, holder('other'), 'replica other'],
    ],
    'an answer that took longer than the hold lasts is worth nothing': [
      [0, tick, 'replica -', 'acquire'],
      [9_000, acquired(0), 'replica -', 'release'],
    ],
    'a hand-over gives the lock back, and takes no further part': [
      ...elected,
      [100, { kind: 'resign' }, 'resigned -', 'release'],
      [200, holder(undefined), 'resigned -'],
      [300, tick, 'resigned -'],
      [400, holder('other'), 'resigned other'],
    ],
    'a lock that arrives after the hand-over is given back': [
      [0, tick, 'replica -', 'acquire'],
      [10, { kind: 'resign' }, 'resigned -'],
      [20, acquired(0), 'resigned -', 'release'],
    ],
    'a replica that is blind keeps the primary it knew': [
      [0, holder('other'), 'replica other'],
      [100, { kind: 'blind' }, 'replica other'],
      [60_000, tick, 'replica other'],
    ],
  };
  test.each(Object.entries(transcripts))('%s', (_name, lines) => {
    play(lines);
  });
});

/**
 * Managers with clocks of their own against a lock that forgets as early as a store may. Anything may be lost, late or frozen.
 */
describe('many managers, one lock', () => {
  test.each(Array.from({ length: 200 }, (_, seed) => seed))(
    'seed %i: never do two act, and in the end one does',
    (seed) => {
      const random = dice(seed);
      const names = ['a', 'b', 'c'];
      const managers = names.map((name) => ({ state: newElection(name), awakeAt: 0, lease: 0, inbox: [] as Mail[] }));
      let lock: { holder: string; lease: number; until: number } | undefined;
      let leases = 0;
      let now = 0;
      const calm = 400_000;

      const serve = (index: number, effect: string, sentAt: number): void => {
        const manager = managers[index];
        const name = names[index] ?? '';
        if (!manager) return;
        const at = now + random(200);
        const late = now < calm ? at + random(20) * random(100) : at;
        const lost = now < calm && random(10) === 0;
        if (lock && lock.until <= now) lock = undefined;
        const deliver = (event: ElectionEvent) => manager.inbox.push({ at: lost ? at + 5_000 : late, event });
        if (effect === 'acquire') {
          if (lost && random(2) === 0)
            return void manager.inbox.push({ at: at + 5_000, event: { kind: 'acquireFailed' } });
          if (lock) return void deliver({ kind: 'refused' });
          leases += 1;
          lock = { holder: name, lease: leases, until: now + ttlMs };
          manager.lease = leases;
          deliver({ kind: 'acquired', sentAt, ttlMs });
        } else if (effect === 'renew') {
          if (lost) return void manager.inbox.push({ at: at + 5_000, event: { kind: 'renewFailed', gone: false } });
          if (lock?.lease !== manager.lease) return void deliver({ kind: 'renewFailed', gone: true });
          lock.until = now + ttlMs;
          deliver({ kind: 'renewed', sentAt, ttlMs });
        } else if (lock?.lease === manager.lease) lock = undefined;
      };

      const told = (index: number, event: ElectionEvent) => {
        const manager = managers[index];
        if (!manager) return;
        const { state, effects } = step(manager.state, event, now);
        manager.state = state;
        for (const effect of effects) serve(index, effect, now);
      };

      for (; now < calm + 60_000; now += 100) {
        if (lock && lock.until <= now) lock = undefined;
        for (const [index, manager] of managers.entries()) {
          if (now < manager.awakeAt) continue;
          if (now < calm && random(600) === 0) manager.awakeAt = now + random(40) * 1_000;
          const due = manager.inbox.filter(({ at }) => at <= now);
          manager.inbox = manager.inbox.filter(({ at }) => at > now);
          for (const { event } of due) told(index, event);
          if (random(5) === 0) told(index, holder(lock?.holder));
          told(index, tick);
        }
        const acting = managers.filter(({ state, awakeAt }) => now >= awakeAt && acts(state, now));
        expect(acting.length).toBeLessThan(2);
      }
      expect(managers.filter(({ state }) => acts(state, now))).toHaveLength(1);
    },
  );
});

interface Mail {
  readonly at: number;
  readonly event: ElectionEvent;
}

/** Whole numbers below a bound, the same for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
