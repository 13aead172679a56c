import { expect, test } from 'vitest';
import { elapsed } from '../../../src/server/ha/elapsed.ts';

test.each([
  ['goes by', [100, 100], 100],
  ['goes by while the machine sleeps, which stops one clock', [0, 60_000], 60_000],
  ['goes by when the other clock is set back', [100, -3_600_000], 100],
])('time %s', (_name, [monotonic = 0, wall = 0], expected) => {
  const clocks = { at: [1, 1_000_000] as [number, number] };
  const now = elapsed({ monotonic: () => clocks.at[0], wall: () => clocks.at[1] });
  const before = now();
  clocks.at = [clocks.at[0] + monotonic, clocks.at[1] + wall];
  expect(now() - before).toBe(expected);
});

test('a clock set forward and back again does not stop time', () => {
  let [monotonic, wall] = [0, 0];
  const now = elapsed({ monotonic: () => monotonic, wall: () => wall });
  wall += 3_600_000;
  const ahead = now();
  wall -= 3_600_000;
  now();
  monotonic += 500;
  wall += 500;
  expect(now() - ahead).toBe(500);
});
