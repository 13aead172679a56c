import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDirectory, realIo, schemeOf } from '../../../src/server/discovery/directory.ts';
import { openStore } from '../../../src/server/discovery/kv.ts';
import { consul } from '../../../src/server/store/consul.ts';
import { authority } from '../../support/certificates.ts';
import { ConsulServer } from '../../support/consul.ts';
import { storeBed } from '../../support/store-bed.ts';
import { TokenService } from '../../support/token-service.ts';
import { directoryConformance } from './conformance.ts';

describe('nodes://', () => {
  directoryConformance(() => ({
    url: () => 'nodes://10.0.0.[1:2]:2375,b:1',
    fixed: ['10.0.0.1:2375', '10.0.0.2:2375', 'b:1'],
  }));
});

describe('file://', () => {
  const files: string[] = [];
  afterAll(async () => {
    for (const file of files) await rm(file, { force: true });
  });
  directoryConformance(() => ({
    url: () => {
      const file = path.join(tmpdir(), `shoal-file-${randomUUID()}`);
      files.push(file);
      return `file://${file}`;
    },
    set: (url, entries) => writeFile(url.slice('file://'.length), entries.join('\n')),
  }));
});

describe('token://', () => {
  const trust = authority();
  const service = new TokenService(trust.issue('tokens'));
  const options = { 'kv.cacertfile': trust.ca };
  beforeAll(() => service.start());
  afterAll(async () => {
    await service.kill();
    await rm(trust.folder, { recursive: true });
  });
  directoryConformance(() => ({
    url: () => `token://${service.endpoint}/v1/${randomUUID()}`,
    options,
    set: async (url, entries) => service.set(url.split('/').at(-1) ?? '', entries),
    outage: { begin: () => service.kill(), end: () => service.start() },
    ttlMs: 2_000,
    forgets: true,
  }));

  test('a service whose certificate nobody vouches for is not believed', async () => {
    const { url } = { url: `token://${service.endpoint}/v1/t` };
    const directory = openDirectory(url, { heartbeatMs: 1_000, options: {} }, realIo(pino({ level: 'silent' })));
    await expect(directory.register('a:1', 10_000)).rejects.toThrow(/does not answer: .*certificate/);
    await directory.close();
  });

  test.each([
    ['token://', 'token is empty'],
    ['token://host/path/', 'token is empty'],
  ])('%s: %s', (url, message) =>
    expect(() => openDirectory(url, { heartbeatMs: 1_000, options: {} }, realIo(pino()))).toThrow(message),
  );
});

test.each([
  ['consul://a:1,b:1', {}, 'consul does not support multiple endpoints'],
  ['etcd://a', {}, 'store address a: expected host:port'],
  ['etcd://a:1', { 'kv.cacert': 'x' }, 'kv.cacert: unknown option'],
  ['etcd://a:1', { 'kv.certfile': 'x' }, 'kv.certfile and kv.keyfile must be given together'],
  ['etcd://a:1', { 'kv.cacertfile': '/nonexistent' }, '--discovery-opt kv.cacertfile: ENOENT'],
  ['etcd://a:1', { 'kv.path': '/' }, 'kv.path: expected a path'],
  ['zk://a:1', { 'kv.cacertfile': import.meta.filename }, 'zk:// knows no TLS'],
  ['gopher://a:1', {}, 'discovery service not supported: gopher://'],
])('%s with %j: %s', (url, options, message) =>
  expect(() => openDirectory(url, { heartbeatMs: 1_000, options }, realIo(pino()))).toThrow(message),
);

test.each(['tcp://h:1', 'http://h:1', 'https://h:1,h2:1', 'unix:///run/docker.sock', 'h:1'])(
  '%s is a list of entries',
  (url) => expect(schemeOf(url)).toEqual({ scheme: 'nodes', location: url }),
);

test('keys are classic Swarm’s, under the prefix; with kv.path nothing is shared with other clusters', async () => {
  const keysOf = (location: string, options = {}) => {
    const { store, keys } = openStore('etcd', { location, options });
    void store.close();
    return keys;
  };
  expect(keysOf('a:1')).toEqual({
    nodes: 'docker/swarm/nodes',
    leader: 'docker/swarm/leader',
    records: 'docker/swarm/records',
  });
  expect(keysOf('a:1/team/', { 'kv.path': 'x/y' })).toEqual({
    nodes: 'team/x/y',
    leader: 'team/x/y-leader',
    records: 'team/x/y-records',
  });
});

describe('consul://', () => {
  const server = new ConsulServer({ sessionTtlMinMs: 500, token: 'secret' });
  const options = { 'kv.token': 'secret' };
  beforeAll(() => server.start());
  afterAll(() => server.stop());
  const bed = storeBed(
    'consul',
    () => server,
    () => consul({ endpoint: server.endpoint, token: 'secret' }),
    options,
  );
  directoryConformance(() => ({ ...bed(), ttlMs: 1_000 }));

  test('a time to live below what Consul takes is refused with its words', async () => {
    const directory = openDirectory(bed().url(), { heartbeatMs: 1_000, options }, realIo(pino({ level: 'silent' })));
    await expect(directory.register('a:1', 500)).rejects.toThrow(/consul answers 400: Invalid Session TTL/);
    await directory.close();
  });
});
