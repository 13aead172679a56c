import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Sorted } from '../../../src/server/cluster/sorted.ts';

interface Entry {
  readonly key: number;
  readonly mark: number;
}
const byKey = (a: Entry, b: Entry) => a.key - b.key;
const filled = (keys: readonly number[]) => {
  const sorted = new Sorted<Entry>(byKey);
  for (const key of keys) sorted.put({ key, mark: 0 });
  return sorted;
};

test('whatever comes and goes, it is in order, once, and the latest of its kind', () => {
  const changes = fc.array(fc.record({ put: fc.boolean(), key: fc.nat(400), mark: fc.nat() }), { maxLength: 1_500 });
  fc.assert(
    fc.property(changes, fc.nat(400), (list, from) => {
      const sorted = new Sorted<Entry>(byKey);
      const plain = new Map<number, Entry>();
      for (const { put, key, mark } of list) {
        if (put) {
          sorted.put({ key, mark });
          plain.set(key, { key, mark });
        } else {
          sorted.remove({ key, mark });
          plain.delete(key);
        }
      }
      const expected = [...plain.values()].sort(byKey);
      expect(sorted.items).toEqual(expected);
      expect(sorted.blocks.flatMap(({ items }) => items)).toEqual(expected);
      expect(sorted.blocks.every(({ items }) => items.length > 0 && items.length <= 256)).toBe(true);
      expect(sorted.from({ key: from, mark: 0 }, 3)).toEqual(expected.filter(({ key }) => key >= from).slice(0, 3));
    }),
    { numRuns: 60 },
  );
});

test('a change leaves other blocks as they were', () => {
  const sorted = filled(Array.from({ length: 2_000 }, (_, i) => i));
  const before = new Set(sorted.blocks);
  sorted.put({ key: 1_000, mark: 7 });
  sorted.remove({ key: 3, mark: 0 });
  expect(sorted.blocks.filter((block) => !before.has(block)).length).toBeLessThanOrEqual(2);
  expect(sorted.items).toHaveLength(1_999);
});
