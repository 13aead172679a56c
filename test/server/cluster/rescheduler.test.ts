/** What the rescheduler does when things go wrong on the way; that things go right is proved on real engines. */
import type { ServerResponse } from 'node:http';
import { pino } from 'pino';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Candidate } from '../../../src/server/ha/candidate.ts';
import type { Lease, LeaseStore } from '../../../src/server/ha/lease-store.ts';
import { type Manager, type ManagerOptions, startManager } from '../../../src/server/main.ts';
import { type Fleet, type FleetEngine, startFleet } from '../../support/fleet.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const policy = { 'com.docker.swarm.reschedule-policies': '["on-node-failure"]' };
const swarmId = 'f'.repeat(64);
const withId = { ...policy, 'com.docker.swarm.id': swarmId };
const calls = { start: /^\/containers\/([0-9a-f]{64})\/start$/, remove: /^\/containers\/([0-9a-f]{64})$/ };

interface Play {
  readonly fleet: Fleet;
  readonly manager: Manager;
  engine(index: number): FleetEngine;
  /** Connections to it are cut, and it answers nothing, until it is told otherwise. */
  fail(engine: FleetEngine): void;
  recover(engine: FleetEngine): void;
  /** Starts that engines got, as `n1 web`. */
  readonly started: string[];
  readonly removed: string[];
  /** Answers a start in place of the engine; true when it did. */
  onStart: (engine: FleetEngine, name: string, res: ServerResponse) => boolean;
  places(): string[];
}

async function play(engines: number, options: Partial<ManagerOptions> = {}, put: (fleet: Fleet) => void = () => {}) {
  const fleet = await startFleet({ engines });
  stops.push(fleet.stop);
  put(fleet);
  const down = new Set<FleetEngine>();
  const started: string[] = [];
  const removed: string[] = [];
  const manager = await startManager({
    hosts: ['tcp://127.0.0.1:0'],
    entries: fleet.engines.map(({ entry }) => entry),
    log: pino({ level: process.env.LOG ?? 'silent' }),
    engines: { probeMs: 100, probeTimeoutMs: 300, retryMaxMs: 100, failureRetry: 1 },
    ...options,
  });
  stops.push(() => manager.stop(100));
  const one: Play = {
    fleet,
    manager,
    engine: (index) => {
      const engine = fleet.engines[index];
      if (!engine) throw new Error(`no engine ${index}`);
      return engine;
    },
    fail: (engine) => void down.add(engine),
    recover: (engine) => void down.delete(engine),
    started,
    removed,
    onStart: () => false,
    places: () =>
      manager.cluster
        .containers()
        .map(({ engine, summary }) => `${engine.name}${summary.Names?.[0]} ${engine.state}`)
        .sort(),
  };
  for (const engine of fleet.engines) {
    engine.intercept = (method, path, res) => {
      if (down.has(engine)) {
        res.destroy();
        return true;
      }
      const [, starting] = (method === 'POST' && calls.start.exec(path)) || [];
      const [, removing] = (method === 'DELETE' && calls.remove.exec(path)) || [];
      const container = engine.containers.get(starting ?? removing ?? '');
      if (!container) return false;
      if (removing) {
        removed.push(`${engine.name} ${container.name}`);
        engine.containers.delete(container.id);
      } else {
        started.push(`${engine.name} ${container.name}`);
        if (one.onStart(engine, container.name, res)) return true;
        container.state = 'running';
      }
      res.writeHead(204).end();
      return true;
    };
  }
  await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(engines), 10_000);
  await vi.waitFor(() => expect(manager.cluster.containers().every(({ inspected }) => inspected)).toBe(true), 10_000);
  return one;
}

test('a container that does not start where it was placed is removed there and tried again', async () => {
  const one = await play(
    3,
    {},
    (fleet) => fleet.engines[0] && fleet.put(fleet.engines[0], 'web', { Image: 'busybox', Labels: withId }),
  );
  let failures = 0;
  one.onStart = (_engine, _name, res) => {
    failures += 1;
    if (failures > 1) return false;
    res.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"port is taken"}');
    return true;
  };
  one.fail(one.engine(0));
  await vi.waitFor(() => expect(one.started).toHaveLength(1), 10_000);
  await vi.waitFor(
    () => expect(one.manager.rescheduler.waiting()).toMatchObject([{ name: 'web', reason: 'port is taken' }]),
    10_000,
  );
  expect(one.removed).toHaveLength(1);
  await vi.waitFor(() => expect(one.started).toHaveLength(2), 10_000);
  await vi.waitFor(() => expect(one.places()).toEqual([expect.stringMatching(/^n[12]\/web Healthy$/)]), 10_000);
  expect(one.manager.rescheduler.waiting()).toEqual([]);
});

test('a node that returns while its container is placed anew keeps it', async () => {
  const one = await play(2, {}, (fleet) => {
    const [first] = fleet.engines;
    if (first) fleet.put(first, 'web', { Image: 'busybox', Labels: withId });
  });
  const [first, second] = [one.engine(0), one.engine(1)];
  const play2 = second.intercept;
  second.intercept = (method, path, ...rest) => {
    const [res] = rest;
    if (method === 'POST' && path === '/containers/create') {
      res.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"not now"}');
      return true;
    }
    return play2?.(method, path, ...rest) ?? false;
  };
  one.fail(first);
  await vi.waitFor(() => expect(one.manager.rescheduler.waiting()).toMatchObject([{ reason: 'not now' }]), 10_000);
  one.recover(first);
  await vi.waitFor(() => expect(one.manager.rescheduler.waiting()).toEqual([]), 10_000);
  expect(one.places()).toEqual(['n0/web Healthy']);
  expect(second.containers.size).toBe(0);
});

test('networks of all nodes are left for a lost container before they are joined anew, with what was asked of them', async () => {
  const endpoints = {
    app: { NetworkID: 'ov', EndpointID: 'e1', IPAddress: '10.7.0.5', IPAMConfig: { IPv4Address: '10.7.0.5' } },
    back: { NetworkID: 'ov2', EndpointID: 'e2', IPAddress: '10.8.0.2', Aliases: ['db'] },
  };
  const one = await play(3, {}, ({ engines, put }) => {
    for (const engine of engines)
      for (const [Name, { NetworkID: Id }] of Object.entries(endpoints))
        engine.networks.push({ Id, Name, Driver: 'overlay', Scope: 'global' });
    const HostConfig = { NetworkMode: 'app' };
    if (engines[0])
      put(engines[0], 'web', {
        Image: 'busybox',
        Labels: policy,
        HostConfig,
        NetworkSettings: { Networks: endpoints },
      });
  });
  const asked: string[] = [];
  const bodies: { [path: string]: unknown } = {};
  for (const engine of [one.engine(1), one.engine(2)]) {
    const before = engine.intercept;
    engine.intercept = (method, path, res, search) => {
      const network = /^\/networks\/(.+)\/(dis)?connect$/.exec(path);
      if (method === 'POST') asked.push(`${engine.name} ${path.replace(/[0-9a-f]{64}/, 'ID')}`);
      if (!network) return before?.(method, path, res, search) ?? false;
      // n2 knows of no endpoint of the lost container, and says so
      const refused = network[2] !== undefined && engine.name === 'n2';
      res.writeHead(refused ? 404 : 200, { 'content-type': 'application/json' });
      res.end(refused ? '{"message":"no such endpoint"}' : '{}');
      return true;
    };
    engine.told = (path, body) => {
      bodies[path.replace(/[0-9a-f]{64}/, 'ID')] = body;
    };
  }
  one.fail(one.engine(0));
  await vi.waitFor(() => expect(one.started).toHaveLength(1), 10_000);
  const [to = ''] = one.started[0]?.split(' ') ?? [];
  const left = ['n1', 'n2'].flatMap((name) => ['ov', 'ov2'].map((id) => `${name} /networks/${id}/disconnect`));
  expect(asked.slice(0, 4).sort()).toEqual(left);
  expect(asked.slice(4)).toEqual([
    `${to} /containers/create`,
    `${to} /networks/back/connect`,
    `${to} /containers/ID/start`,
  ]);
  expect(bodies['/networks/ov/disconnect']).toEqual({ Container: 'web', Force: true });
  expect(bodies['/containers/create']).toMatchObject({
    HostConfig: { NetworkMode: 'app' },
    NetworkingConfig: { EndpointsConfig: { app: { IPAMConfig: { IPv4Address: '10.7.0.5' } } } },
  });
  expect(bodies['/networks/back/connect']).toMatchObject({ EndpointConfig: { Aliases: ['db'] } });
});

test('what others need is placed before them', async () => {
  const one = await play(2, {}, (fleet) => {
    const [first] = fleet.engines;
    if (!first) return;
    fleet.put(first, 'needs', { Image: 'busybox', Labels: policy, HostConfig: { NetworkMode: 'container:base' } });
    fleet.put(first, 'base', { Image: 'busybox', Labels: policy });
  });
  one.fail(one.engine(0));
  await vi.waitFor(() => expect(one.started).toEqual(['n1 base', 'n1 needs']), 10_000);
});

test('containers without the policy stay where they are, and so do copies that only share a swarm ID', async () => {
  const one = await play(3, {}, (fleet) => {
    const [first, second] = fleet.engines;
    if (!first || !second) return;
    fleet.put(first, 'plain', { Image: 'busybox' });
    fleet.put(first, 'off', { Image: 'busybox', Labels: { 'com.docker.swarm.reschedule-policies': '["off"]' } });
    fleet.put(first, 'one', { Image: 'busybox', Labels: withId });
    fleet.put(second, 'two', { Image: 'busybox', Labels: withId });
  });
  one.fail(one.engine(0));
  await vi.waitFor(() => expect(one.places().filter((place) => place.endsWith('Unhealthy'))).toHaveLength(3), 10_000);
  await vi.waitFor(() => expect(one.manager.rescheduler.waiting()).toEqual([]), 10_000);
  one.recover(one.engine(0));
  await vi.waitFor(() => expect(one.manager.cluster.healthyEngines()).toHaveLength(3), 10_000);
  expect(one.places()).toEqual(['n0/off Healthy', 'n0/one Healthy', 'n0/plain Healthy', 'n1/two Healthy']);
  expect([...one.started, ...one.removed]).toEqual([]);
});

test('a manager that does not decide moves nothing, and when it comes to decide it moves what was lost before', async () => {
  const one = await play(2, {}, (fleet) => {
    const [first] = fleet.engines;
    if (first) fleet.put(first, 'web', { Image: 'busybox', Labels: withId });
  });
  await one.manager.rescheduler.stop();
  one.fail(one.engine(0));
  await vi.waitFor(() => expect(one.places()).toEqual(['n0/web Unhealthy']), 10_000);
  expect(one.started).toEqual([]);
  one.manager.rescheduler.start();
  await vi.waitFor(() => expect(one.places()).toEqual(['n1/web Healthy']), 10_000);
});

const REPLACES = 'shoal.replaces';

test('a copy that the manager before made and did not come to start is made anew, and runs', async () => {
  const one = await play(3, {}, (fleet) => {
    const [first, second] = fleet.engines;
    if (!first || !second) return;
    const { id } = fleet.put(first, 'web', { Image: 'busybox', Labels: withId });
    fleet.put(second, 'web', { Image: 'busybox', Labels: { ...withId, [REPLACES]: id } }, 'created');
  });
  one.fail(one.engine(0));
  await vi.waitFor(() => expect(one.started).toHaveLength(1), 10_000);
  expect(one.removed).toEqual(['n1 web']);
  await vi.waitFor(() => expect(one.places()).toEqual([expect.stringMatching(/^n[12]\/web Healthy$/)]), 10_000);
});

test('one that runs already is left alone, also where no swarm ID tells', async () => {
  const one = await play(3, {}, (fleet) => {
    const [first, second] = fleet.engines;
    if (!first || !second) return;
    const { id } = fleet.put(first, 'web', { Image: 'busybox', Labels: policy });
    fleet.put(second, 'web', { Image: 'busybox', Labels: { ...policy, [REPLACES]: id } });
  });
  one.fail(one.engine(0));
  await vi.waitFor(() => expect(one.places()).toContain('n0/web Unhealthy'), 10_000);
  await vi.waitFor(() => expect(one.manager.rescheduler.waiting()).toEqual([]), 10_000);
  expect([...one.started, ...one.removed]).toEqual([]);
});

describe('a process that was stopped while its hold on the lock ran out', () => {
  const frozen = () => {
    let now = 0;
    const lease: Lease = { ttlMs: 60_000, renew: async () => {}, end: async () => {}, abandon: () => {} };
    const store: LeaseStore = {
      async *holder(signal) {
        // nobody else is heard of
        if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
        yield undefined;
      },
      acquire: async () => (now === 0 ? lease : undefined),
    };
    const candidate = new Candidate({ store, self: 'me:1', ttlMs: 60_000, log: silent, now: () => now });
    return {
      candidate,
      /** As if it had been stopped for two minutes; nothing in the process has heard of it yet. */
      thaws: () => {
        now += 120_000;
      },
    };
  };
  const silent = pino({ level: 'silent' });
  const createdOn = (engine: FleetEngine, then: () => void) => {
    const before = engine.intercept;
    engine.intercept = (method, path, ...rest) => {
      if (method === 'POST' && path === '/containers/create') then();
      return before?.(method, path, ...rest) ?? false;
    };
  };

  test('takes no further step of rescheduling', async () => {
    const { candidate, thaws } = frozen();
    const one = await play(2, { candidate }, (fleet) => {
      if (fleet.engines[0]) fleet.put(fleet.engines[0], 'web', { Image: 'busybox', Labels: withId });
    });
    await vi.waitFor(() => expect(candidate.isPrimary).toBe(true), 10_000);
    createdOn(one.engine(1), thaws);
    one.fail(one.engine(0));
    await vi.waitFor(() => expect(one.engine(1).containers.size).toBe(1), 10_000);
    await vi.waitFor(() => expect(one.manager.rescheduler.waiting()).toEqual([]), 10_000);
    // neither started nor removed: the next primary sees to it
    expect([...one.started, ...one.removed]).toEqual([]);
  });

  test('sends no create that was under way', async () => {
    const { candidate, thaws } = frozen();
    const one = await play(1, { candidate });
    await vi.waitFor(() => expect(candidate.isPrimary).toBe(true), 10_000);
    let creates = 0;
    const engine = one.engine(0);
    engine.images = [{ Id: 'sha256:1', RepoTags: ['there:1'], RepoDigests: [] }];
    engine.intercept = (method, path, res) => {
      if (method === 'POST' && path === '/containers/create') {
        creates += 1;
        res.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"No such image: app:1"}');
        return true;
      }
      if (method === 'POST' && path === '/images/create') {
        thaws(); // while the image is pulled
        res.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"pulled"}\n');
        return true;
      }
      return false;
    };
    const [host = ''] = one.manager.listening;
    const answer = await fetch(`${host.replace('tcp', 'http')}/containers/create`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-registry-auth': Buffer.from('{}').toString('base64url') },
      body: '{"Image":"app:1"}',
    });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(((await answer.json()) as { message: string }).message).toContain('not the primary any more');
    expect(creates).toBe(1);
  });
});
