import { expect, test } from 'vitest';
import { loadDocument } from '../../src/document/document.ts';
import {
  type ClientVersion,
  covers,
  type RequestParts,
  spanOf,
  type VersionSpan,
  versionFor,
} from '../../src/document/span.ts';
import type { ApiVersion } from '../../src/document/version.ts';

const document = loadDocument('engine');
const span = (path: string, method: string, request: Partial<RequestParts> = {}) => {
  const operation = document.paths[path]?.[method];
  if (!operation) throw new Error(`no ${method} ${path}`);
  return spanOf(document, operation, { query: {}, body: undefined, ...request });
};

test('an operation that was always there has no limit, one that came later begins with its version', () => {
  expect(span('/containers/json', 'get')).toEqual({});
  expect(span('/volumes/{name}', 'put')).toEqual({ since: '1.42' });
});

test.each([
  ['platform of create', '/containers/create', 'post', { query: { platform: 'linux/arm64' } }, { since: '1.41' }],
  ['manifests of an image', '/images/{name}/json', 'get', { query: { manifests: true } }, { since: '1.48' }],
  [
    'a field of the body',
    '/containers/create',
    'post',
    { body: { HostConfig: { Annotations: { a: 'b' } } } },
    { since: '1.43' },
  ],
  [
    'the newest of several',
    '/containers/create',
    'post',
    { body: { HostConfig: { Annotations: { a: 'b' }, Mounts: [{ Type: 'image', ImageOptions: { Subpath: 'x' } }] } } },
    { since: '1.48' },
  ],
  [
    'a field in a map',
    '/containers/create',
    'post',
    { body: { NetworkingConfig: { EndpointsConfig: { net: { GwPriority: 7 } } } } },
    { since: '1.48' },
  ],
  [
    'a field that went',
    '/containers/create',
    'post',
    { body: { HostConfig: { KernelMemory: 1 } } },
    { since: '1.36', until: '1.41' },
  ],
  [
    'false, where true is the default',
    '/networks/create',
    'post',
    { body: { Name: 'n', EnableIPv4: false } },
    { since: '1.47' },
  ],
  ['the default, which validation fills in', '/networks/create', 'post', { body: { Name: 'n', EnableIPv4: true } }, {}],
  ['a filter key', '/containers/json', 'get', { query: { filters: { publish: ['80'] } } }, { since: '1.28' }],
])('%s limits the versions', (_, path, method, request, expected) => {
  expect(span(path, method, request)).toEqual(expected);
});

test('what asks for nothing, and what nobody describes, limits nothing', () => {
  const body = { HostConfig: { Annotations: {}, KernelMemory: 0, Init: null }, Unheard: { Of: 1 }, MacAddress: '' };
  expect(span('/containers/create', 'post', { body, query: { platform: '', unheard: 'of' } })).toEqual({});
});

test('a span covers its first and its last version', () => {
  const of = { since: '1.36', until: '1.41' } as const;
  expect((['1.35', '1.36', '1.41', '1.42'] as const).map((version) => covers(of, version))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(covers({}, '1.24')).toBe(true);
});

const client = (version: ApiVersion, span: VersionSpan = {}) => ({ version, span: () => span });
test.each<[string, ClientVersion, ApiVersion]>([
  ['its own version where the engine speaks it', client('1.40'), '1.40'],
  ['the newest an old engine speaks, for a newer client', client('1.51'), '1.41'],
  ['the oldest a new engine speaks, for an older client', client('1.20'), '1.24'],
  ['its own, which the engine refuses, where it asks for what came later', client('1.51', { since: '1.43' }), '1.51'],
  ['the nearest, where what it asks for is there', client('1.51', { since: '1.41' }), '1.41'],
])('a client is spoken for in %s', (_, of, expected) => {
  expect(versionFor(of, { oldest: '1.24', newest: '1.41' })).toBe(expected);
});
test('an older client is refused what a newer engine has no more', () => {
  const range = { oldest: '1.44', newest: '1.52' } as const;
  expect(versionFor(client('1.30', { since: '1.36', until: '1.41' }), range)).toBe('1.30');
  expect(versionFor(client('1.30'), range)).toBe('1.44');
});
