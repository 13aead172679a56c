import { expect, test } from 'vitest';
import { engineDefaults, engineOptions, retryPause } from '../../../src/server/engine/engine-options.ts';

test.each([
  [0, 250],
  [1, 500],
  [4, 4_000],
  [5, 5_000],
  [1_000, 5_000], // for ever, and never later than that: an engine that failed often is not punished for it
])('after attempt %i the next comes within %i ms', (attempt, ms) => {
  expect(retryPause(attempt, engineDefaults)).toBe(ms);
});

test('by default an engine that hangs is given up within 15 s, after three failures, as in classic Swarm', () => {
  const { failureRetry, probeMs, probeTimeoutMs } = engineOptions('1.44');
  expect(failureRetry).toBe(3);
  expect(probeMs + failureRetry * probeTimeoutMs).toBeLessThan(15_000);
});
