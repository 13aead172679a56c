import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Candidate } from '../../../src/server/ha/candidate.ts';
import { leaseStore } from '../../../src/server/ha/lease-store.ts';
import { type Manager, startManager } from '../../../src/server/main.ts';
import { consul } from '../../../src/server/store/consul.ts';
import { keepInStore } from '../../../src/server/store/keep.ts';
import { ConsulServer } from '../../support/consul.ts';
import { containerId, type FakeEngine, fakeEngine } from '../../support/fake-engine.ts';
import { scrape } from '../../support/metrics.ts';
import { freePort } from '../../support/stores.ts';

const execId = 'ee'.repeat(32);
const log = pino({ level: 'silent' });
const patience = { timeout: 15_000, interval: 20 };
const running: { stop(): Promise<void> }[] = [];
let store: ConsulServer;
let engine: FakeEngine;

beforeEach(async () => {
  store = new ConsulServer({ sessionTtlMinMs: 500 });
  await store.start();
  const startExec = ({ headers }: IncomingMessage, socket: Socket) => {
    socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
    socket.once('data', (body) => socket.end(`got ${headers['content-length']} ${body}`));
  };
  const answers: Parameters<typeof fakeEngine>[1] = {
    [`POST /containers/${containerId}/kill`]: (_req, res) => res.writeHead(204).end(),
    [`GET /exec/${execId}/json`]: (_req, res) => {
      res.setHeader('content-type', 'application/json');
      res.end(JSON.stringify({ ID: execId, ContainerID: containerId, Running: true }));
    },
  };
  engine = await fakeEngine('n1', answers, { [`POST /exec/${execId}/start`]: startExec });
});
afterEach(async () => {
  store.thaw();
  for (const one of running.splice(0).reverse()) await one.stop();
  await engine.stop();
  await store.stop();
});

interface Started {
  readonly manager: Manager;
  readonly url: string;
  readonly address: string;
  readonly candidate: Candidate;
}

/** @param ttlMs of the lock; Consul's session has half of it. A test process that gets no processor for long is no dead primary */
async function start(ttlMs = 600_000): Promise<Started> {
  const address = `127.0.0.1:${await freePort()}`;
  const client = consul({ endpoint: store.endpoint });
  const candidate = new Candidate({ store: leaseStore(client, 'leader'), self: address, ttlMs, log });
  const manager = await startManager({
    hosts: [`tcp://${address}`],
    entries: [engine.entry],
    candidate,
    keep: keepInStore(client, 'records'),
    admin: { host: 'tcp://127.0.0.1:0' },
    log,
  });
  const stop = () => manager.stop(100).then(() => client.close());
  running.push({ stop });
  await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(1), patience);
  return { manager, url: `http://${address}`, address, candidate };
}

const primaryOf = async (managers: readonly Started[]): Promise<{ primary: Started; replica: Started }> => {
  await vi.waitFor(() => expect(managers.filter(({ candidate }) => candidate.isPrimary)).toHaveLength(1), patience);
  const primary = managers.find(({ candidate }) => candidate.isPrimary);
  const replica = managers.find((manager) => manager !== primary);
  if (!primary || !replica) throw new Error('two managers are needed');
  await vi.waitFor(() => expect(replica.candidate.leader).toBe(primary.address), patience);
  return { primary, replica };
};
const statusOf = async (url: string, path: string, init?: RequestInit) => {
  const answer = await fetch(`${url}${path}`, init);
  await answer.text();
  return answer.status;
};
const rolesOf = async ({ url }: Started) => {
  const { SystemStatus } = (await (await fetch(`${url}/info`)).json()) as { SystemStatus: string[][] };
  return SystemStatus.filter(([key]) => key === 'Role' || key === 'Primary');
};
const kill = { method: 'POST' };

test('info tells the role, and a replica who is primary', async () => {
  const { primary, replica } = await primaryOf([await start(), await start()]);
  expect(await rolesOf(primary)).toEqual([['Role', 'primary']]);
  expect(await rolesOf(replica)).toEqual([
    ['Role', 'replica'],
    ['Primary', primary.address],
  ]);
});

test('a replica answers reads itself and passes writes on, with the version and body as they came', async () => {
  const { primary, replica } = await primaryOf([await start(), await start()]);
  const passed = vi.spyOn(primary.manager.cluster, 'container');
  expect(await statusOf(replica.url, '/v1.30/containers/web/json')).toBe(200);
  expect(passed).not.toHaveBeenCalled();
  expect(await statusOf(replica.url, '/v1.30/containers/web/kill?signal=HUP', kill)).toBe(204);
  expect(passed).toHaveBeenCalled();
  expect(engine.requests.filter((line) => line.includes('/kill'))).toEqual([
    `POST /containers/${containerId}/kill?signal=HUP`,
  ]);
  const refused = await fetch(`${replica.url}/containers/create?name=web`, {
    method: 'POST',
    body: '{"Image":"busybox"}',
    headers: { 'content-type': 'application/json' },
  });
  expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('is already in use')]);
});

test('an exec is started through a replica with its body, whether its client asks to upgrade or not', async () => {
  const { replica } = await primaryOf([await start(), await start()]);
  const body = '{"Detach":false,"Tty":true}';
  for (const upgrade of ['', 'Connection: Upgrade\r\nUpgrade: tcp\r\n']) {
    const [host, port] = replica.address.split(':');
    const socket = connect({ host, port: Number(port) });
    const head = `POST /exec/${execId}/start HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${upgrade}`;
    socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body}`);
    let heard = '';
    for await (const bytes of socket) heard += String(bytes);
    expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${upgrade === '' ? 200 : 101} `));
    expect(heard.endsWith(`\r\n\r\ngot ${body.length} ${body}`)).toBe(true);
  }
});

test('a graceful stop hands over without waiting for the lock to time out', async () => {
  const managers = [await start(), await start()];
  const { primary, replica } = await primaryOf(managers);
  await primary.manager.stop(100);
  await vi.waitFor(() => expect(replica.candidate.isPrimary).toBe(true), patience);
  expect(await statusOf(replica.url, '/containers/web/kill', kill)).toBe(204);
});

test('while nobody leads, writes are told to try again and reads go on; then one leads again', async () => {
  const managers = [await start(6_000), await start(6_000)];
  const { primary, replica } = await primaryOf(managers);
  store.freeze();
  await vi.waitFor(() => expect(primary.candidate.isPrimary).toBe(false), patience);
  const answer = await fetch(`${primary.url}/containers/web/kill`, kill);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  expect(((await answer.json()) as { message: string }).message).toContain('No elected primary cluster manager');
  // the replica, blind, passes on to a manager that does not act: once, and no further
  const passedOn = await fetch(`${replica.url}/containers/web/kill`, kill);
  expect([passedOn.status, passedOn.headers.get('retry-after')]).toEqual([503, '1']);
  for (const { url } of managers) expect(await statusOf(url, '/containers/json')).toBe(200);
  expect(engine.requests.filter((line) => line.includes('/kill'))).toEqual([]);
  store.thaw();
  await primaryOf(managers);
}, 40_000);

test('a primary that cannot be reached is told as such', async () => {
  const { replica } = await primaryOf([await start(), await start()]);
  vi.spyOn(replica.candidate, 'leader', 'get').mockReturnValue('127.0.0.1:1');
  const answer = await fetch(`${replica.url}/containers/web/kill`, kill);
  expect(answer.status).toBe(503);
  expect(((await answer.json()) as { message: string }).message).toMatch(
    /^Unable to reach primary cluster manager \(.*\): 127.0.0.1:1$/,
  );
});

test('an exec made through the primary before is found on its engine', async () => {
  const [only] = [await start()];
  await vi.waitFor(() => expect(only?.candidate.isPrimary).toBe(true), patience);
  expect(await statusOf(only?.url ?? '', `/exec/${execId}/json`)).toBe(200);
  expect(await statusOf(only?.url ?? '', `/exec/${'ff'.repeat(32)}/json`)).toBe(404);
});

test('what users said of nodes is known to the next primary', async () => {
  const managers = [await start(), await start()];
  const { primary, replica } = await primaryOf(managers);
  const drain = {
    method: 'POST',
    body: '{"Availability":"drain"}',
    headers: { 'content-type': 'application/json' },
  };
  expect(await statusOf(replica.url, '/cluster/nodes/n1/update', drain)).toBe(200);
  await primary.manager.stop(100);
  await vi.waitFor(async () => {
    const [node] = (await (await fetch(`${replica.url}/cluster/nodes`)).json()) as { Availability: string }[];
    expect(node?.Availability).toBe('drain');
  }, patience);
});

test('a connection through a replica is cut when its primary is succeeded', async () => {
  const managers = [await start(), await start()];
  const { primary, replica } = await primaryOf(managers);
  const [host, port] = replica.address.split(':');
  const socket = connect({ host, port: Number(port) });
  socket.write('GET /events HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(socket, 'data');
  const closed = once(socket, 'close');
  await primary.manager.stop(100);
  await closed;
});

test('a replica is ready, says that it is one, and passes the ID and trace of a request to the engine through the primary', async () => {
  const { primary, replica } = await primaryOf([await start(), await start()]);
  const adminOf = ({ manager }: Started) => (manager.admin ?? '').replace('tcp', 'http');
  const asked: unknown[] = [];
  engine.answer(`POST /containers/${containerId}/kill`, ({ headers }, res) => {
    asked.push([headers['x-request-id'], headers.traceparent]);
    res.writeHead(204).end();
  });
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const headers = { 'X-Request-Id': 'ci-4711', traceparent };
  const killed = await fetch(`${replica.url}/containers/web/kill`, { method: 'POST', headers });
  expect([killed.status, killed.headers.get('x-request-id')]).toEqual([204, 'ci-4711']);
  expect(asked).toEqual([['ci-4711', traceparent]]);
  expect(await statusOf(adminOf(replica), '/readyz')).toBe(200);
  const [deciding, passing] = [await scrape(adminOf(primary)), await scrape(adminOf(replica))];
  expect([deciding.get('shoal_primary'), passing.get('shoal_primary')]).toEqual([1, 0]);
  expect([deciding.get('shoal_primary_known'), passing.get('shoal_primary_known')]).toEqual([1, 1]);
  expect(passing.get('shoal_primary_changes_total')).toBeGreaterThanOrEqual(1);
  expect(passing.get('shoal_requests_total{operation="ContainerKill",code="2xx"}')).toBe(1);
});
