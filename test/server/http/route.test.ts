import { describe, expect, test } from 'vitest';
import { operations } from '../../../src/generated/operations.ts';
import { parseTarget, route } from '../../../src/server/http/route.ts';

test.each(Object.entries(operations))('%s is found by its own method and path', (id, { method, path }) => {
  expect(route(method, path.replaceAll(/\{[^}]+\}/g, 'x'))?.operationId).toBe(id);
});

describe('names with slashes', () => {
  test.each([
    ['GET', '/images/localhost:5000/team/app:1/json', 'ImageInspect', { name: 'localhost:5000/team/app:1' }],
    ['GET', '/images/a%2Fb/json', 'ImageInspect', { name: 'a/b' }],
    ['GET', '/containers/node-1/web/json', 'ContainerInspect', { id: 'node-1/web' }],
    ['DELETE', '/containers/node-1/web', 'ContainerDelete', { id: 'node-1/web' }],
    ['DELETE', '/containers/n/w/checkpoints/c1', 'CheckpointDelete', { id: 'n/w', checkpoint: 'c1' }],
    ['GET', '/containers/json/json', 'ContainerInspect', { id: 'json' }],
  ])('%s %s', (method, path, operationId, values) => {
    expect(route(method, path)).toMatchObject({ operationId, path: values });
  });
});

test.each([
  ['POST', '/containers/json'],
  ['HEAD', '/containers/json'],
  ['GET', '/nope'],
  ['GET', '/containers//json'],
  ['GET', '/containers/json/'],
])('%s %s is unknown, as on an engine', (method, path) => {
  expect(route(method, path)).toBeUndefined();
});

test('a malformed percent-encoding is the client’s error', () => {
  expect(() => route('GET', '/containers/%zz/json')).toThrow('percent-encoding');
});

test.each([
  ['/v1.44/info?x=1', { version: '1.44', path: '/info', query: 'x=1' }],
  ['/info', { version: undefined, path: '/info', query: '' }],
  ['/v1/info', { version: '1.0', path: '/info', query: '' }],
  ['http://host:1/v1.24/info', { version: '1.24', path: '/info', query: '' }],
])('%s in its parts', (target, parts) => {
  expect(parseTarget(target)).toEqual(parts);
});
