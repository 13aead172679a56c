import { expect, test } from 'vitest';
import { recreatableOf, shouldRun } from '../../../src/server/cluster/desired.ts';

const lost = Date.parse('2024-05-01T10:00:00Z');
const before = (seconds: number) => new Date(lost - seconds * 1_000);

const container = (state: string, finishedAt = '0001-01-01T00:00:00Z') =>
  ({ summary: { State: state }, inspected: { finishedAt } }) as Parameters<typeof shouldRun>[0];

test.each([['running'], ['paused'], ['restarting']])(
  'a container that was %s when its node was lost runs on, whatever users said before',
  (state) => {
    expect(shouldRun(container(state), { stoppedByUser: true, killedAt: undefined, lastHeardAt: lost })).toBe(true);
  },
);

test.each([
  ['was killed as its node was shut down', 'exited', 3, 3, false, true],
  ['was stopped by a user just before', 'exited', 3, 3, true, false],
  ['ended by itself just before', 'exited', 3, undefined, false, false],
  ['was killed long ago', 'exited', 300, 300, false, false],
  ['was killed long ago, and ended by itself just now', 'exited', 3, 300, false, false],
  ['was never started', 'created', 3, 3, false, false],
  ['is dead', 'dead', 3, 3, false, false],
])('a container that %s', (_what, state, finished, killed, stoppedByUser, runs) => {
  const killedAt = killed === undefined ? undefined : before(killed).getTime();
  const ending = { stoppedByUser, killedAt, lastHeardAt: lost };
  expect(shouldRun(container(state, before(finished).toISOString()), ending)).toBe(runs);
});

test.each([
  [{}, false],
  [{ 'com.docker.swarm.reschedule-policies': '["off"]' }, false],
  [{ 'com.docker.swarm.reschedule-policies': '["on-node-failure"]' }, true],
  [{ 'com.docker.swarm.reschedule-policy': 'on-node-failure' }, true],
  [{ 'com.docker.swarm.reschedule-policy': '["on-node-failure"]' }, true],
])('with the labels %j what it takes to make it anew is kept: %s', (Labels, kept) => {
  expect(recreatableOf({ Id: 'x', Config: { Labels } } as Parameters<typeof recreatableOf>[0]) !== undefined).toBe(
    kept,
  );
});
