import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { etcd } from '../../src/server/store/etcd.ts';
import { tlsOptions } from '../../src/server/store/location.ts';
import { zooKeeper } from '../../src/server/store/zookeeper.ts';
import { directoryConformance } from '../server/discovery/conformance.ts';
import { authority } from '../support/certificates.ts';
import { storeBed } from '../support/store-bed.ts';
import { type StoreServer, startEtcd, startZooKeeper } from '../support/stores.ts';

describe('etcd://', () => {
  let server: StoreServer;
  beforeAll(async () => {
    server = await startEtcd();
  });
  afterAll(() => server.stop());
  const bed = storeBed(
    'etcd',
    () => server,
    () => etcd({ endpoints: [server.endpoint] }),
  );
  directoryConformance(() => ({ ...bed(), ttlMs: 2_000 }));
});

describe('etcd:// in TLS, with a client certificate', () => {
  const trust = authority();
  const [own, client] = [trust.issue('etcd'), trust.issue('manager')];
  const options = { 'kv.cacertfile': trust.ca, 'kv.certfile': client.cert, 'kv.keyfile': client.key };
  let server: StoreServer;
  beforeAll(async () => {
    server = await startEtcd({ ca: trust.ca, ...own });
  });
  afterAll(async () => {
    await server.stop();
    await rm(trust.folder, { recursive: true });
  });
  const bed = storeBed(
    'etcd',
    () => server,
    () => etcd({ endpoints: [server.endpoint], tls: tlsOptions(options) }),
    options,
  );
  directoryConformance(() => ({ ...bed(), ttlMs: 2_000 }));
});

test('with several endpoints, one that is away does not matter', async () => {
  const server = await startEtcd();
  const store = etcd({ endpoints: ['127.0.0.1:1', server.endpoint] });
  const session = await store.session(10_000);
  expect(await session.putIfAbsent('lock', 'me')).toBe(true);
  expect((await store.holder('lock', new AbortController().signal)).value).toBe('me');
  await store.close();
  await server.stop();
});

describe('zk://', () => {
  let server: StoreServer;
  beforeAll(async () => {
    server = await startZooKeeper();
  });
  afterAll(() => server.stop());
  const bed = storeBed(
    'zk',
    () => server,
    () => zooKeeper({ endpoints: [server.endpoint] }),
  );
  directoryConformance(() => ({ ...bed(), ttlMs: 1_000 }));
});
