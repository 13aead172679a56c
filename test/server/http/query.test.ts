import { expect, test } from 'vitest';
import { editQuery, isTrue } from '../../../src/server/http/query.ts';

test.each(['', '0', 'no', 'False', ' none '])('%j is false to an engine', (text) => expect(isTrue(text)).toBe(false));
test.each(['1', 'true', 'yes', 'x'])('%j is true to an engine', (text) => expect(isTrue(text)).toBe(true));

test('an edited query keeps the bytes of what it does not change', () => {
  expect(editQuery('a=%7B%22x%22%3A1%7D&name=old&b=1+2', { name: 'n/w' })).toBe('a=%7B%22x%22%3A1%7D&b=1+2&name=n%2Fw');
  expect(editQuery('a=1&b=2', { a: undefined })).toBe('b=2');
  expect(editQuery('%FF=1&a=2&n%61me=3', { a: undefined, name: undefined })).toBe('%FF=1');
});
