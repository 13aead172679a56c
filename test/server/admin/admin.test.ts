import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { describe, expect, test, vi } from 'vitest';
import { DiscoveryStatus } from '../../../src/server/discovery/status.ts';
import { Candidate } from '../../../src/server/ha/candidate.ts';
import type { Lease, LeaseStore } from '../../../src/server/ha/lease-store.ts';
import { containerId, fakeEngine } from '../../support/fake-engine.ts';
import { scrape } from '../../support/metrics.ts';
import { post, startOver } from '../../support/over-engines.ts';

const admin = { host: 'tcp://127.0.0.1:0' };
const started = async (...args: Parameters<typeof startOver>) => {
  const { manager, url } = await startOver(args[0], { admin, ...args[1] });
  return { manager, url, admin: (manager.admin ?? '').replace('tcp', 'http') };
};
const textOf = async (url: string, init?: RequestInit) => {
  const answer = await fetch(url, init);
  return [answer.status, await answer.text()];
};

test('there is no admin listener unless it is asked for', async () => {
  const { manager } = await startOver([await fakeEngine('n1')]);
  expect(manager.admin).toBeUndefined();
});

test('it answers what its document says, to GET and HEAD', async () => {
  const { admin } = await started([await fakeEngine('n1')]);
  expect(await textOf(`${admin}/healthz`)).toEqual([200, 'ok\n']);
  expect(await textOf(`${admin}/readyz?verbose`)).toEqual([200, 'ok\n']);
  expect(await textOf(`${admin}/healthz`, { method: 'HEAD' })).toEqual([200, '']);
  expect(await textOf(`${admin}/healthz`, { method: 'POST' })).toEqual([405, expect.stringContaining('use GET')]);
  expect((await textOf(`${admin}/containers/json`))[0]).toBe(404);
  expect((await textOf(`${admin}/constructor`))[0]).toBe(404);
});

test('ready once discovery has named an engine that was asked', async () => {
  let tell: (entries: readonly string[]) => void = () => {};
  const engine = await fakeEngine('n1');
  const { manager, admin } = await started([], {
    entries: (told) => {
      tell = told;
      return Promise.resolve();
    },
  });
  expect(await textOf(`${admin}/readyz`)).toEqual([503, 'not ready: discovery has named no engine\n']);
  tell([engine.entry]);
  await vi.waitFor(async () => expect(await textOf(`${admin}/readyz`)).toEqual([200, 'ok\n']), 10_000);
  manager.membership.reconcile([]);
  await engine.stop();
});

test('ready with an engine that cannot be reached: another manager would fare no better', async () => {
  const { admin } = await started([], { entries: ['127.0.0.1:1'] });
  await vi.waitFor(async () => expect(await textOf(`${admin}/readyz`)).toEqual([200, 'ok\n']), 10_000);
});

test('not ready while it stops, and alive until it has', async () => {
  const engine = await fakeEngine('n1', { [`GET /containers/${containerId}/logs`]: (_req, res) => res.flushHeaders() });
  const { manager, url, admin } = await started([engine]);
  const logs = await fetch(`${url}/containers/web/logs?stdout=1&follow=1`);
  const stopped = manager.stop(2_000);
  await vi.waitFor(
    async () => expect(await textOf(`${admin}/readyz`)).toEqual([503, 'not ready: the manager is stopping\n']),
    2_000,
  );
  expect(await textOf(`${admin}/healthz`)).toEqual([200, 'ok\n']);
  await logs.body?.cancel();
  await stopped;
  await expect(fetch(`${admin}/healthz`)).rejects.toThrow();
});

test('a port that is taken ends the start with the way out', async () => {
  const { manager } = await started([await fakeEngine('n1')]);
  const again = startOver([], { admin: { host: manager.admin ?? '' } });
  await expect(again).rejects.toThrow('choose another port with --admin');
});

describe('metrics', () => {
  test('of discovery: whether it answers, and what it named', async () => {
    const discovery = new DiscoveryStatus();
    const { admin } = await started([await fakeEngine('n1')], { discovery });
    const of = async (what: string) => (await scrape(admin)).get(`shoal_discovery_${what}`);
    expect([await of('entries'), await of('last_contact_timestamp_seconds')]).toEqual([0, 0]);
    const before = Date.now() / 1_000;
    discovery.contact.answered();
    discovery.contact.failed();
    Object.assign(discovery, { entries: 3, isEmptied: true });
    expect([await of('entries'), await of('empty'), await of('failures_total')]).toEqual([3, 1, 1]);
    expect(await of('last_contact_timestamp_seconds')).toBeGreaterThanOrEqual(before);
    discovery.isFixed = true; // who is asked nothing has not been silent
    expect([await of('entries'), await of('last_contact_timestamp_seconds')]).toEqual([3, undefined]);
  });

  test('of the election, with its store', async () => {
    let answers = true;
    const lease: Lease = { ttlMs: 300, renew: async () => {}, end: async () => {}, abandon: () => {} };
    const store: LeaseStore = {
      async *holder(signal) {
        yield undefined;
        if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
      },
      acquire: async () => {
        if (!answers) throw new Error('the store does not answer');
        return { ...lease, renew: async () => void (answers || (await store.acquire('', 0))) };
      },
    };
    const candidate = new Candidate({ store, self: 'a:1', ttlMs: 300, log: pino({ level: 'silent' }) });
    const { admin } = await started([await fakeEngine('n1')], { candidate });
    const of = async (what: string) => (await scrape(admin)).get(`shoal_${what}`);
    const before = Date.now() / 1_000;
    await vi.waitFor(async () => expect(await of('primary')).toBe(1), 10_000);
    expect(await of('election_last_contact_timestamp_seconds')).toBeGreaterThan(before - 10);
    expect(await of('election_failures_total')).toBe(0);
    answers = false;
    await vi.waitFor(async () => {
      expect([await of('primary'), await of('primary_known')]).toEqual([0, 0]);
      expect(await of('election_failures_total')).toBeGreaterThan(0);
      expect(await of('primary_changes_total')).toBeGreaterThan(0);
    }, 10_000);
    const last = await of('election_last_contact_timestamp_seconds');
    answers = true;
    await vi.waitFor(async () => expect(await of('primary')).toBe(1), 10_000);
    expect(await of('election_last_contact_timestamp_seconds')).toBeGreaterThan(last ?? 0);
  });

  test('requests by operation and class of status, never by path', async () => {
    const { url, admin } = await started([await fakeEngine('n1')]);
    await fetch(`${url}/containers/web/json`);
    await fetch(`${url}/v1.30/containers/n1/web/json`);
    await fetch(`${url}/containers/secret-name/json`);
    await fetch(`${url}/secret/path`);
    const samples = await scrape(admin);
    expect(samples.get('shoal_requests_total{operation="ContainerInspect",code="2xx"}')).toBe(2);
    expect(samples.get('shoal_requests_total{operation="ContainerInspect",code="4xx"}')).toBe(1);
    expect(samples.get('shoal_requests_total{operation="none",code="4xx"}')).toBe(1);
    expect(samples.get('shoal_request_duration_seconds_count{operation="ContainerInspect"}')).toBe(3);
    expect(samples.get('shoal_request_duration_seconds_bucket{operation="ContainerInspect",le="+Inf"}')).toBe(3);
    expect(samples.get('shoal_requests_under_way')).toBe(0);
    expect([...samples.keys()].join('\n')).not.toContain('secret');
  });

  test('streams and connections that are handed over, while they are open', async () => {
    const engine = await fakeEngine(
      'n1',
      { [`GET /containers/${containerId}/logs`]: (_req, res) => res.flushHeaders() },
      {
        [`POST /containers/${containerId}/attach`]: (_req, socket) => {
          socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
          socket.resume().once('end', () => socket.end());
        },
      },
    );
    const { url, admin } = await started([engine]);
    const logs = await fetch(`${url}/containers/web/logs?stdout=1&follow=1`);
    const attached = connect(Number(new URL(url).port), '127.0.0.1');
    attached.write(
      'POST /containers/web/attach?stream=1 HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n',
    );
    expect(String(await once(attached, 'data'))).toContain('101');
    const open = await scrape(admin);
    expect(open.get('shoal_streams_open{framing="multiplexed"}')).toBe(2);
    expect([open.get('shoal_hijacks_open'), open.get('shoal_hijacks_total')]).toEqual([1, 0]);
    expect(open.get('shoal_requests_under_way')).toBe(2);
    expect(open.get('shoal_client_connections')).toBeGreaterThanOrEqual(2);
    attached.destroy();
    await logs.body?.cancel();
    await vi.waitFor(async () => expect((await scrape(admin)).get('shoal_requests_under_way')).toBe(0), 5_000);
    const closed = await scrape(admin);
    expect(closed.get('shoal_streams_open{framing="multiplexed"}')).toBe(0);
    expect([closed.get('shoal_hijacks_open'), closed.get('shoal_hijacks_total')]).toEqual([0, 1]);
    expect(closed.get('shoal_requests_total{operation="ContainerAttach",code="1xx"}')).toBe(1);
    expect(closed.get('shoal_stream_duration_seconds_count{framing="multiplexed"}')).toBe(2);
  });

  test('engines by state, and what each has; they leave with their engine', async () => {
    const [one, two] = [
      await fakeEngine('n1'),
      await fakeEngine('n2', { 'GET /containers/json': (_, res) => res.end('[]') }),
    ];
    const { manager, admin } = await started([one, two]);
    const of = (engine: { entry: string }, name: string) => `node="${name}",address="${engine.entry}"`;
    const samples = await scrape(admin);
    expect(samples.get('shoal_engines{state="healthy"}')).toBe(2);
    expect(samples.get(`shoal_engine_state{${of(one, 'n1')},state="healthy"}`)).toBe(1);
    expect(samples.get(`shoal_engine_state{${of(one, 'n1')},state="unhealthy"}`)).toBe(0);
    expect(samples.get(`shoal_engine_containers{${of(one, 'n1')}}`)).toBe(1);
    expect(samples.get(`shoal_engine_containers{${of(two, 'n2')}}`)).toBe(0);
    expect(samples.get(`shoal_engine_reservations{${of(two, 'n2')}}`)).toBe(0);
    expect(samples.get(`shoal_node_cores{${of(two, 'n2')}}`)).toBe(4);
    expect(samples.get('shoal_containers{state="running"}')).toBe(1);
    manager.membership.reconcile([one.entry]);
    await vi.waitFor(async () => {
      const left = await scrape(admin);
      expect(left.get('shoal_engines{state="healthy"}')).toBe(1);
      expect([...left.keys()].filter((key) => key.includes(two.entry))).toEqual([]);
    }, 5_000);
  });

  test('what the scheduler refused, by the filter that left no node', async () => {
    const { url, admin } = await started([await fakeEngine('n1')]);
    const create = (body: object) => fetch(`${url}/containers/create`, post(JSON.stringify({ Image: 'x', ...body })));
    await create({ Env: ['constraint:zone==nowhere'] });
    await create({ HostConfig: { CpuShares: 64 } });
    await create({ HostConfig: { CpuShares: 65 } });
    const samples = await scrape(admin);
    expect(samples.get('shoal_scheduler_refusals_total{filter="constraint"}')).toBe(1);
    expect(samples.get('shoal_scheduler_refusals_total{filter="resources"}')).toBe(2);
    expect(samples.get('shoal_scheduler_refusals_total{filter="health"}')).toBe(0);
  });

  test('how late events come', async () => {
    const engine = await fakeEngine('n1', {
      'GET /events': (_req, res) => {
        res.flushHeaders();
        const time = Math.trunc(Date.now() / 1000) - 3;
        res.write(
          `${JSON.stringify({ Type: 'network', Action: 'create', Actor: { ID: 'x' }, time, timeNano: time * 1e9 })}\n`,
        );
      },
    });
    const { admin } = await started([engine]);
    await vi.waitFor(async () => expect((await scrape(admin)).get('shoal_event_lag_seconds_count')).toBe(1), 5_000);
    const samples = await scrape(admin);
    expect(samples.get('shoal_event_lag_seconds_bucket{le="2.5"}')).toBe(0);
    expect(samples.get('shoal_event_lag_seconds_bucket{le="10"}')).toBe(1);
  });

  test('the process, and the manager’s part', async () => {
    const { admin } = await started([await fakeEngine('n1')]);
    const samples = await scrape(admin);
    expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(1e6);
    expect([samples.get('shoal_primary'), samples.get('shoal_primary_known')]).toEqual([1, 1]);
    expect(samples.get('shoal_rescheduled_total')).toBe(0);
  });
});
