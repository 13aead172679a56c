import { expect, test } from 'vitest';
import { Buckets } from '../../src/server/buckets.ts';

test('an observation is counted in the first bucket whose bound it does not pass, and in the last when it passes all', () => {
  const buckets = new Buckets(2, [1, 10]);
  for (const value of [0, 1, 1.5, 10, 10.5, 1000]) buckets.add(1, value);
  expect(buckets.countsOf(1)).toEqual([2, 2, 2]);
  expect(buckets.sumOf(1)).toBe(1023);
  expect(buckets.countsOf(0)).toEqual([0, 0, 0]);
});
