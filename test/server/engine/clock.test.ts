import { expect, test } from 'vitest';
import { inspectOnOurClock, onOurClock, skewOf } from '../../../src/server/engine/clock.ts';

const now = Date.parse('2024-05-01T10:00:00Z');

test.each([
  ['2024-05-01T10:00:01Z', 0],
  ['2024-05-01T09:59:58.5Z', 0],
  ['2024-05-01T09:00:00Z', 3_600_000],
  ['2024-05-01T12:00:00+01:00', -3_600_000],
  ['nonsense', 0],
  [undefined, 0],
])('an engine that says it is %s is off by %i ms', (systemTime, skew) => {
  expect(skewOf(systemTime, now, now)).toBe(skew);
});

test('what the call itself took is no skew', () => {
  expect(skewOf('2024-05-01T10:00:00Z', now, now + 5_000)).toBe(0);
});

test('times of lists and states are moved, the zero time stays', () => {
  expect(onOurClock({ Created: 100 }, 10_000).Created).toBe(110);
  const inspect = {
    State: { StartedAt: '2024-05-01T10:00:00Z', FinishedAt: '0001-01-01T00:00:00Z' },
  } as Parameters<typeof inspectOnOurClock>[0];
  expect(inspectOnOurClock(inspect, -60_000).State).toEqual({
    StartedAt: '2024-05-01T09:59:00.000Z',
    FinishedAt: '0001-01-01T00:00:00Z',
  });
});
