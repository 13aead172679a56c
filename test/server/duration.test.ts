import { expect, test } from 'vitest';
import { formatDuration, parseDuration } from '../../src/server/duration.ts';

test.each([
  ['60s', 60_000],
  ['1h15m30.5s', 4_530_500],
  ['300ms', 300],
  ['1.5h', 5_400_000],
  ['.5s', 500],
  ['-5s', -5_000],
  ['250us', 0.25],
  ['0', 0],
])('%s', (text, ms) => expect(parseDuration(text)).toBe(ms));

test.each([
  ['5', 'time: missing unit in duration "5"'],
  ['', 'time: invalid duration ""'],
  ['soon', 'time: invalid duration "soon"'],
  ['1d', 'time: unknown unit "d" in duration "1d"'],
  ['1s2', 'time: invalid duration "1s2"'],
])('%j is refused', (text, message) => expect(() => parseDuration(text)).toThrow(message));

test.each([
  [60_000, '1m0s'],
  [3_600_000, '1h0m0s'],
  [500, '500ms'],
  [1_500, '1.5s'],
  [0, '0s'],
])('%d ms is written as Go does', (ms, text) => expect(formatDuration(ms)).toBe(text));
