import { expect, test } from 'vitest';
import { Watchers } from '../../../src/server/engine/watchers.ts';

test('all that are in are told once, those taken out are not', () => {
  const watchers = new Watchers();
  const told: string[] = [];
  const leave = ['a', 'b', 'c'].map((name) => watchers.add(() => told.push(name)));
  leave[1]?.();
  watchers.add(() => told.push('d'));
  leave[1]?.(); // its place is another's now
  watchers.tell(new Error('lost'));
  watchers.tell(new Error('again'));
  leave[0]?.();
  watchers.add(() => told.push('e'));
  leave[0]?.();
  watchers.tell(new Error('lost'));
  expect(told).toEqual(['a', 'd', 'c', 'e']);
});
