import { expect, test } from 'vitest';
import { UnsupportedError } from '../../src/sdk/errors.ts';
import { assertSupported, isOlder, type Operation, pathOf } from '../../src/sdk/request.ts';

const operation: Operation = {
  id: 'Try',
  method: 'GET',
  path: '/images/{name}/json',
  since: '1.30',
  query: { filters: { as: 'json' }, names: {}, list: { as: 'list' }, all: {}, limit: {}, platform: { since: '1.49' } },
  headers: ['X-Registry-Auth'],
};
const path = (values: string[], options?: object, version = '1.51') => pathOf(operation, values, options, version);

test('slashes, colons and digests of image names stay as they are', () => {
  expect(path(['registry:5000/a/b:1.0'])).toBe('/images/registry:5000/a/b:1.0/json');
  expect(path(['busybox@sha256:ab'])).toBe('/images/busybox@sha256:ab/json');
});

test('everything else in a path is encoded', () => {
  expect(path(['a b?c#d%'])).toBe('/images/a%20b%3Fc%23d%25/json');
});

test('a name as listed, with its slash before it, is taken', () => {
  expect(path(['/web'])).toBe('/images/web/json');
});

test.each(['', '/', '..', 'a/../b', 'a//b', './a'])('%j is refused: its path would be another', (value) => {
  expect(() => path([value])).toThrow(TypeError);
});

test('query parameters are written as the document says', () => {
  expect(path(['x'], { filters: { label: ['a=b'] }, all: true, limit: 3 })).toBe(
    `/images/x/json?filters=${encodeURIComponent('{"label":["a=b"]}')}&all=true&limit=3`,
  );
  expect(path(['x'], { names: ['a', 'b&c'], list: ['1', '2'] })).toBe('/images/x/json?names=a&names=b%26c&list=1%2C2');
  expect(path(['x'], { names: [], all: undefined, limit: null })).toBe('/images/x/json');
});

test('options of the call and headers are no query', () => {
  expect(path(['x'], { abortSignal: new AbortController().signal, timeoutMs: 5, 'X-Registry-Auth': 'secret' })).toBe(
    '/images/x/json',
  );
});

test('a parameter that the document does not have is refused', () => {
  expect(() => path(['x'], { al: true })).toThrow('Try has no parameter al');
  expect(() => path(['x'], { constructor: true })).toThrow('Try has no parameter constructor');
});

test('what the engine would ignore is refused', () => {
  expect(() => path(['x'], { platform: 'linux' }, '1.48')).toThrow(UnsupportedError);
  expect(path(['x'], { platform: 'linux' }, '1.49')).toContain('platform=linux');
  expect(() => assertSupported(operation, '1.29')).toThrow('Try needs API 1.30; this engine speaks 1.29');
});

test('versions are compared as numbers', () => {
  expect(isOlder('1.9', '1.41')).toBe(true);
  expect(isOlder('1.41', '1.41')).toBe(false);
  expect(isOlder('2.0', '1.41')).toBe(false);
});
