/** Creating through a manager, on engines that keep what they are given. */
import type { ServerResponse } from 'node:http';
import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { type Manager, type ManagerOptions, startManager } from '../../../src/server/main.ts';
import { type Fleet, type FleetEngine, type FleetOptions, startFleet } from '../../support/fleet.ts';

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.stop();
});

interface Running {
  readonly fleet: Fleet;
  readonly manager: Manager;
  create(body: object, query?: string, options?: RequestInit): Promise<{ status: number; Id: string; message: string }>;
  /** Names of the engines that have a container with that name. */
  where(name: string): string[];
}

async function start(
  options: FleetOptions,
  prepare: (fleet: Fleet) => void = () => {},
  more: Partial<ManagerOptions> = {},
): Promise<Running> {
  const fleet = await startFleet(options);
  running.push(fleet);
  prepare(fleet);
  const manager = await startManager({
    hosts: ['tcp://127.0.0.1:0'],
    entries: fleet.engines.map(({ entry }) => entry),
    log: pino({ level: 'silent' }),
    ...more,
  });
  running.push({ stop: () => manager.stop(100) });
  await vi.waitFor(() => {
    expect(manager.cluster.healthyEngines()).toHaveLength(options.engines);
    expect(manager.cluster.containers().every(({ inspected }) => inspected)).toBe(true);
  }, 15_000);
  const url = (manager.listening[0] ?? '').replace('tcp', 'http');
  return {
    fleet,
    manager,
    create: async (body, query = '', init = {}) => {
      const answer = await fetch(`${url}/containers/create?${query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ Image: 'busybox', ...body }),
        ...init,
      });
      return { status: answer.status, ...((await answer.json()) as { Id: string; message: string }) };
    },
    where: (name) =>
      fleet.engines
        .filter(({ containers }) => [...containers.values()].some((one) => one.name === name))
        .map((one) => one.name),
  };
}

const published = (...ports: number[]) => ({
  HostConfig: { PortBindings: Object.fromEntries(ports.map((port) => [`${port}/tcp`, [{ HostPort: String(port) }]])) },
});
/** What a node holds that no container of its engine accounts for. */
const leftovers = ({ manager }: Running) =>
  manager.cluster
    .nodes()
    .map((node) => node.containerCount - manager.cluster.containerCount(manager.cluster.engineOf(node)));

test('a thousand creates at once: none fails, and none exceeds a port, a slot, memory or a unique name', {
  timeout: 120_000,
}, async () => {
  const engines = 25;
  const cluster = await start({ engines, memoryBytes: 4e9, labels: () => ['containerslots=20'] });
  const { fleet, create } = cluster;
  const creates = [
    // each port once a node, and no more
    ...Array.from({ length: engines + 5 }, () => create(published(80))),
    // 500 MB each: 8 a node
    ...Array.from({ length: engines * 8 + 5 }, () => create({ HostConfig: { Memory: 5e8 } })),
    // one name, once
    ...Array.from({ length: 20 }, () => create({}, 'name=only')),
    // apart from each other
    ...Array.from({ length: engines + 5 }, () => create({ Labels: { app: 'db' }, Env: ['affinity:app!=db'] })),
    // what is left of 20 slots a node
    ...Array.from({ length: 715 }, () => create({})),
  ];
  const answers = await Promise.all(creates);
  expect(answers).toHaveLength(1_000);
  const statuses = new Map<number, number>();
  for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  expect([...statuses.keys()].sort()).toEqual([201, 409, 503]);
  expect(statuses.get(409)).toBe(19);
  for (const { containers } of fleet.engines) {
    const all = [...containers.values()];
    expect(all).toHaveLength(20);
    expect(all.filter(({ body }) => body.HostConfig?.PortBindings?.['80/tcp'])).toHaveLength(1);
    expect(all.filter(({ body }) => body.HostConfig?.Memory)).toHaveLength(8);
    expect(all.filter(({ body }) => body.Labels?.app === 'db')).toHaveLength(1);
  }
  expect(cluster.where('only')).toHaveLength(1);
  expect(leftovers(cluster)).toEqual(Array(engines).fill(0));
  expect(cluster.manager.cluster.nodes().every(({ reserved }) => reserved.memoryBytes === 4e9)).toBe(true);
});

test('as many creates as there is room for: none fails, whatever the order of answers and events', async () => {
  const cluster = await start({ engines: 4, labels: () => ['containerslots=25'] });
  const answers = await Promise.all(Array.from({ length: 100 }, () => cluster.create({})));
  expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
  expect(cluster.fleet.engines.map(({ containers }) => containers.size)).toEqual([25, 25, 25, 25]);
});

test('a thousand creates at once of which some fail, some hang and some clients leave: nothing is exceeded, and nothing stays held', {
  timeout: 120_000,
}, async () => {
  const engines = 10;
  const cluster = await start({ engines, memoryBytes: 4e9, labels: () => ['containerslots=60'] });
  const { fleet, create, manager } = cluster;
  const hanging = new Set<ServerResponse>();
  const exceeded: string[] = [];
  const look = ({ name, containers }: FleetEngine) => {
    const made = [...containers.values()].map(({ body }) => body);
    if (made.length > 60) exceeded.push(`${name}: slots`);
    if (made.reduce((sum, { HostConfig }) => sum + (HostConfig?.Memory ?? 0), 0) > 4.2e9)
      exceeded.push(`${name}: memory`);
    if (made.filter(({ HostConfig }) => HostConfig?.PortBindings).length > 1) exceeded.push(`${name}: port`);
    if (made.filter(({ Labels }) => Labels?.app === 'db').length > 1) exceeded.push(`${name}: apart`);
  };
  for (const [at, engine] of fleet.engines.entries()) {
    let creates = 0;
    engine.intercept = (method, path, res) => {
      if (method !== 'POST' || path !== '/containers/create') return false;
      look(engine);
      creates += 1;
      if ((creates + at) % 7 === 0) {
        res.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"disk full"}');
        return true;
      }
      if ((creates + at) % 11 === 0) return hanging.add(res) && true; // until its client leaves, or the end
      if ((creates + at) % 13 === 0) return res.destroy() && true;
      return false;
    };
  }
  const leaving = new AbortController();
  const outcomes = new Map<string, number>();
  const count = (outcome: string) => void outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const kinds = [
    () => create({ HostConfig: { ...published(80).HostConfig, Memory: 1 } }),
    () => create({ HostConfig: { Memory: 5e8 } }),
    () => create({}, 'name=only'),
    () => create({ Labels: { app: 'db' }, Env: ['affinity:app!=db'] }),
    () => create({}),
    () => create({}, '', { signal: leaving.signal }),
    () => create({ Image: 'nowhere' }),
    () => create({ Env: ['constraint:node==/'] }),
  ];
  const asked = Array.from({ length: 1_000 }, (_, i) =>
    (kinds[i % kinds.length] ?? create)({}).then(
      ({ status }) => count(String(status)),
      () => count('left'),
    ),
  );
  await vi.waitFor(() => expect(hanging.size).toBeGreaterThan(5), 60_000);
  leaving.abort();
  const done = Promise.all(asked);
  const unhang = setInterval(() => {
    for (const res of hanging) res.destroy();
    hanging.clear();
  }, 100);
  await done;
  clearInterval(unhang);
  fleet.engines.forEach(look);
  expect(exceeded).toEqual([]);
  for (const outcome of ['201', '400', '404', '409', '500', '503', 'left'])
    expect([...outcomes.keys()]).toContain(outcome);
  expect([...outcomes.values()].reduce((sum, times) => sum + times)).toBe(1_000);
  expect(cluster.where('only').length).toBeLessThanOrEqual(1);
  for (const engine of fleet.engines) engine.intercept = undefined;
  await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(engines), 15_000);
  await vi.waitFor(() => expect(leftovers(cluster)).toEqual(Array(engines).fill(0)), 15_000);
  // and what is free can be had: the name, and every slot
  for (const engine of fleet.engines)
    for (const container of engine.containers.values()) fleet.remove(engine, container);
  await vi.waitFor(() => expect(manager.cluster.containers()).toEqual([]), 15_000);
  const again = await Promise.all(
    Array.from({ length: engines * 60 }, (_, i) => create({}, i === 0 ? 'name=only' : '')),
  );
  expect(again.filter(({ status }) => status !== 201)).toEqual([]);
});

test('a create that fails lets go of its name, its port and its memory', async () => {
  const cluster = await start({ engines: 1 });
  const [engine] = cluster.fleet.engines;
  if (!engine) throw new Error('no engine');
  const body = { HostConfig: { ...published(80).HostConfig, Memory: 4e9 } };
  engine.intercept = (method, path, res) => {
    if (method !== 'POST' || path !== '/containers/create') return false;
    res.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"disk full"}');
    return true;
  };
  expect(await cluster.create(body, 'name=web')).toMatchObject({ status: 500, message: 'disk full' });
  engine.intercept = undefined;
  expect(await cluster.create(body, 'name=web')).toMatchObject({ status: 201 });
});

test('a client that leaves lets go of what its create held', async () => {
  const cluster = await start({ engines: 1 });
  const [engine] = cluster.fleet.engines;
  if (!engine) throw new Error('no engine');
  engine.intercept = (method, path) => method === 'POST' && path === '/containers/create'; // never answered
  const leaving = new AbortController();
  const left = cluster.create({ HostConfig: { Memory: 4e9 } }, 'name=web', { signal: leaving.signal });
  await vi.waitFor(() => expect(leftovers(cluster)).toEqual([1]), 5_000);
  expect(await cluster.create({}, 'name=web')).toMatchObject({ status: 409 });
  leaving.abort();
  await expect(left).rejects.toThrow();
  await vi.waitFor(() => expect(leftovers(cluster)).toEqual([0]), 5_000);
  engine.intercept = undefined;
  expect(await cluster.create({ HostConfig: { Memory: 4e9 } }, 'name=web')).toMatchObject({ status: 201 });
});

test('a container that cannot be read after its create keeps its place until it can be', async () => {
  const cluster = await start({ engines: 1 });
  const [engine] = cluster.fleet.engines;
  if (!engine) throw new Error('no engine');
  engine.intercept = (method, path, res) => {
    if (method !== 'GET' || !path.startsWith('/containers/')) return false;
    res.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"busy"}');
    return true;
  };
  expect(await cluster.create(published(80))).toMatchObject({ status: 201 });
  expect(await cluster.create(published(80))).toMatchObject({ status: 503 });
  engine.intercept = undefined;
  const [made] = [...engine.containers.values()];
  if (!made) throw new Error('no container');
  cluster.fleet.remove(engine, made);
  await vi.waitFor(() => expect(leftovers(cluster)).toEqual([0]), 5_000);
  expect(await cluster.create(published(80))).toMatchObject({ status: 201 });
});

test('a list that was asked for before a create, and comes after it, undoes nothing', async () => {
  const cluster = await start({ engines: 1 }, undefined, { engines: { refreshMinMs: 20, refreshMaxMs: 30 } });
  const [engine] = cluster.fleet.engines;
  if (!engine) throw new Error('no engine');
  let late: ServerResponse | undefined;
  engine.intercept = (method, path, res, search) => {
    if (method !== 'GET' || path !== '/containers/json' || search.includes('filters') || late) return false;
    late = res; // an empty list, on its way
    return true;
  };
  await vi.waitFor(() => expect(late).toBeDefined(), 5_000);
  const { Id } = await cluster.create(published(80));
  const known: string[][] = [];
  const look = () => known.push(cluster.manager.cluster.containers().map(({ id }) => id));
  let lists = 0;
  engine.intercept = (_method, path, _res, search) => {
    look();
    if (path === '/containers/json' && search === '?all=1') lists += 1;
    return false;
  };
  late?.writeHead(200, { 'content-type': 'application/json' }).end('[]');
  await vi.waitFor(() => expect(lists).toBeGreaterThan(1), 5_000);
  look();
  expect(new Set(known.map((ids) => ids.join()))).toEqual(new Set([Id]));
});

test('hints place the container, stay in its labels, and go no further in its environment', async () => {
  const cluster = await start({ engines: 3, labels: (i) => [`region=r${i}`] });
  const body = { Env: ['A=1', 'constraint:region==r2', 'reschedule:on-node-failure='] };
  expect(await cluster.create(body, 'name=web')).toMatchObject({ status: 201 });
  expect(cluster.where('web')).toEqual(['n2']);
  const [made] = [...(cluster.fleet.engines[2]?.containers.values() ?? [])];
  expect(made?.body).toMatchObject({
    Env: ['A=1'],
    Labels: {
      'com.docker.swarm.constraints': '["region==r2"]',
      'com.docker.swarm.reschedule-policies': '["on-node-failure"]',
      'com.docker.swarm.id': expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  });
});

test.each([
  [{ Env: ['constraint:node==/'] }, 400, "error from constraint filter: Value '/' is invalid"],
  [{ Env: ['reschedule:always'] }, 400, 'invalid reschedule policy: always'],
  [
    { Env: ['constraint:node==n9'] },
    503,
    'Unable to find a node that satisfies the following conditions \n[available container slots]\n[node==n9]\nn0, n1: does not satisfy node==n9 (node is n0)',
  ],
  // an engine's shares, where the manager reads cores
  [{ HostConfig: { CpuShares: 512 } }, 503, 'no resources available to schedule container'],
  [{ hostconfig: { memory: 5e9 } }, 503, 'no resources available to schedule container'],
  [{ env: ['constraint:region==us'] }, 503, '[region==us]'],
  [{ memory: 'lots' }, 400, 'invalid body: Memory must be integer'],
  [{ image: 5 }, 400, 'invalid body: Image'],
  [{ env: 'A=1' }, 400, 'invalid body: Env'],
  [{ Env: ['A=1', 2], image: 'x' }, 400, 'invalid body: Env.1'],
  [{ labels: { a: 1 } }, 400, 'invalid body: Labels.a'],
  [{ hostconfig: [] }, 400, 'invalid body: HostConfig'],
  [{ hostconfig: { PortBindings: { '80/tcp': {} } } }, 400, 'invalid body: HostConfig.PortBindings.80/tcp'],
  [{ hostconfig: { mounts: ['data:/x'] } }, 400, 'invalid body: HostConfig.Mounts.0'],
  [{ Memory: 1, memory: 1.5 }, 400, 'invalid body: Memory must be integer'],
])('%j is refused with %i', async (body, status, message) => {
  const cluster = await start({ engines: 2 });
  const answer = await cluster.create(body);
  expect(answer.status).toBe(status);
  if (!message.includes('n0, n1')) expect(answer.message).toContain(message);
  else expect(answer.message).toContain('[node==n9]');
  expect(await cluster.create({})).toMatchObject({ status: 201 }); // and the next one is not held up
});

test('a container that names another which nobody has goes to any node, whose engine says so', async () => {
  const cluster = await start({ engines: 2 });
  const told: unknown[] = [];
  for (const engine of cluster.fleet.engines) {
    engine.told = (_path, body) => told.push((body as { HostConfig: object }).HostConfig);
    engine.intercept = (method, path, res) => {
      if (method !== 'POST' || path !== '/containers/create') return false;
      res.writeHead(400, { 'content-type': 'application/json' }).end('{"message":"No such container: nobody"}');
      return true;
    };
  }
  const HostConfig = { VolumesFrom: ['nobody:ro'], IpcMode: 'container:nobody' };
  expect(await cluster.create({ HostConfig })).toEqual({ status: 400, message: 'No such container: nobody' });
  expect(told).toEqual([HostConfig]);
});

test.each(['null', '[]', '{}', '{"Id":""}', '{"Id":5}'])(
  'an engine that made a container and tells %s of it is named, and no place stays held',
  async (answer) => {
    const cluster = await start({ engines: 1 });
    const [engine] = cluster.fleet.engines;
    if (!engine) throw new Error('no engine');
    engine.intercept = (method, path, res) => {
      if (method !== 'POST' || path !== '/containers/create') return false;
      res.writeHead(201, { 'content-type': 'application/json' }).end(answer);
      return true;
    };
    expect(await cluster.create({}, 'name=web')).toEqual({
      status: 500,
      message: expect.stringContaining('node n0 answered with JSON'),
    });
    const [only] = cluster.manager.cluster.engines();
    expect(only && cluster.manager.cluster.reservationCount(only)).toBe(0);
    engine.intercept = undefined;
    expect(await cluster.create({}, 'name=web')).toMatchObject({ status: 201 });
  },
);

test('a container goes where what it names is, and names it as the engine knows it', async () => {
  const cluster = await start({ engines: 3 }, ({ engines, put }) => {
    const [, n1, n2] = engines;
    if (!n1 || !n2) throw new Error('no engines');
    put(n1, 'web', { Labels: { 'com.docker.swarm.id': 'c0ffee'.padEnd(64, '0') } });
    n2.networks.push({ Id: 'e'.repeat(64), Name: 'backend', Driver: 'bridge', Scope: 'local' });
    n2.volumes.push({ Name: 'data', Driver: 'local', Scope: 'local' });
  });
  const { fleet, create, where } = cluster;
  const made = (name: string) =>
    fleet.engines.flatMap(({ containers }) => [...containers.values()]).find((one) => one.name === name)?.body;
  await create({ HostConfig: { NetworkMode: 'container:n1/web' } }, 'name=on-a');
  await create({ HostConfig: { VolumesFrom: [`${'c0ffee'.padEnd(64, '0')}:ro`] } }, 'name=on-b');
  await create({ HostConfig: { NetworkMode: 'backend' } }, 'name=on-c');
  await create(
    { HostConfig: { NetworkMode: 'n2/backend' }, NetworkingConfig: { EndpointsConfig: { 'n2/backend': {} } } },
    'name=on-d',
  );
  await create({ HostConfig: { Binds: ['data:/data'] } }, 'name=on-e');
  await create({ HostConfig: { Binds: ['n0/new:/data'] } }, 'name=on-f');
  expect('abcdef'.split('').map((letter) => where(`on-${letter}`)[0])).toEqual(['n1', 'n1', 'n2', 'n2', 'n2', 'n0']);
  expect(made('on-a')).toMatchObject({ HostConfig: { NetworkMode: 'container:web' } });
  expect(made('on-b')).toMatchObject({ HostConfig: { VolumesFrom: [expect.stringMatching(/^[0-9a-f]{64}:ro$/)] } });
  expect(JSON.stringify(made('on-b'))).not.toContain(`"c0ffee${'0'.repeat(58)}:ro"`);
  expect(made('on-d')).toMatchObject({
    HostConfig: { NetworkMode: 'backend' },
    NetworkingConfig: { EndpointsConfig: { backend: {} } },
  });
  expect(made('on-f')).toMatchObject({ HostConfig: { Binds: ['new:/data'] } });
  const apart = await create({ HostConfig: { Links: ['web:w'], NetworkMode: 'backend' } });
  expect(apart).toMatchObject({ status: 503, message: expect.stringContaining('[--link=web:w --net=backend]') });
});

test('an image that was built on one node is used there; one from a registry is pulled where the container goes', async () => {
  const image = (name: string, digest: string[]) => ({
    Id: `sha256:${'c'.repeat(64)}`,
    RepoTags: [name],
    RepoDigests: digest,
  });
  const cluster = await start({ engines: 2 }, ({ engines }) => {
    engines[1]?.images.push(image('mine:latest', []), image('public:1', [`public@sha256:${'d'.repeat(64)}`]));
  });
  const [n0, n1] = cluster.fleet.engines;
  if (!n0 || !n1) throw new Error('no engines');
  expect(await cluster.create({ Image: 'mine' }, 'name=on-a')).toMatchObject({ status: 201 });
  expect(cluster.where('on-a')).toEqual(['n1']);
  n0.intercept = (method, path, res) => {
    if (method !== 'POST' || path !== '/images/create') return false;
    n0.images.push(image('public:1', []));
    res.end('{"status":"done"}\n');
    return true;
  };
  expect(await cluster.create({ Image: 'public:1' }, 'name=on-b')).toMatchObject({ status: 201 });
  expect(cluster.where('on-b')).toEqual(['n0']);
});

test('when the pull fails the container goes where the image is, unless it may not', async () => {
  const cluster = await start({ engines: 2 }, ({ engines }) => {
    engines[1]?.images.push({
      Id: `sha256:${'c'.repeat(64)}`,
      RepoTags: ['gone:1'],
      RepoDigests: [`gone@sha256:${'d'.repeat(64)}`],
    });
  });
  const [n0] = cluster.fleet.engines;
  if (!n0) throw new Error('no engine');
  n0.intercept = (method, path, res) => {
    if (method !== 'POST' || path !== '/images/create') return false;
    res.end('{"error":"pull access denied"}\n');
    return true;
  };
  expect(await cluster.create({ Image: 'gone:1' }, 'name=on-a')).toMatchObject({ status: 201 });
  expect(cluster.where('on-a')).toEqual(['n1']);
  expect(await cluster.create({ Image: 'gone:1', Env: ['constraint:node==n0'] })).toMatchObject({
    status: 500,
    message: expect.stringMatching(
      /^Failed to load gone:1: pull access denied\nIt is on other nodes, where the container cannot be: Unable to find a node.*node==n0/s,
    ),
  });
  expect(await cluster.create({ Image: 'nowhere' })).toMatchObject({ status: 404, message: 'No such image: nowhere' });
  expect(n0.requests.filter((request) => request.includes('nowhere'))).toEqual([]); // the client pulls, and shows its progress
});

test('a network of a Compose project is made where its containers are, else where most of its images are', async () => {
  const Labels = { 'com.docker.compose.project': 'app' };
  const image = (tag: string) => ({ Id: `sha256:${tag}`, RepoTags: [`${tag}:latest`], RepoDigests: [], Labels });
  const cluster = await start({ engines: 4 }, ({ engines }) => {
    engines[1]?.images.push(image('one'), { ...image('old'), RepoTags: [] }, { ...image('older'), RepoTags: [] });
    engines[2]?.images.push(image('one'), image('two'));
  });
  const url = (cluster.manager.listening[0] ?? '').replace('tcp', 'http');
  const made = async (name: string, labels: object) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ Name: name, Labels: labels });
    const answer = await fetch(`${url}/networks/create`, { method: 'POST', headers, body });
    expect(answer.status).toBe(201);
    return ((await answer.json()) as { Id: string }).Id;
  };
  expect(await made('first', Labels)).toBe('n2-first');
  expect(await made('other', { 'com.docker.compose.project': 'another' })).toBe('n0-other');
  expect(await made('plain', {})).toBe('n0-plain');
  expect(await cluster.create({ Labels, Env: ['constraint:node==n3'] }, 'name=web')).toMatchObject({ status: 201 });
  expect(await made('second', Labels)).toBe('n3-second');
});

test('what is built for a network of another node is refused with the reason', async () => {
  const cluster = await start({ engines: 2 }, ({ engines }) => {
    engines[0]?.networks.push({ Id: 'net', Name: 'net', Driver: 'bridge', Scope: 'local' });
    engines[1]?.images.push({ Id: 'sha256:app', RepoTags: ['app:latest'], RepoDigests: [] });
  });
  const refused = await cluster.create({ Image: 'app', HostConfig: { NetworkMode: 'net' } });
  expect(refused.status).toBe(404); // clients pull on that
  expect(refused.message).toMatch(
    /^No such image: app\nIt is on other nodes, where the container cannot be: .*--net=net.*image==app/s,
  );
});

test('an image named by its digest is found where it is', async () => {
  const digest = `sha256:${'d'.repeat(64)}`;
  const cluster = await start({ engines: 2 }, ({ engines }) => {
    const Id = `sha256:${'c'.repeat(64)}`;
    engines[1]?.images.push({ Id, RepoTags: [`kept@${digest}`], RepoDigests: [`kept@${digest}`] });
  });
  const asked = { Image: `kept@${digest}`, Labels: {} };
  expect(await cluster.create(asked, 'name=by-digest')).toMatchObject({ status: 201 }); // n0 cannot pull it
  expect(cluster.where('by-digest')).toEqual(['n1']);
  const labels = [...(cluster.fleet.engines[1]?.containers.values() ?? [])].map(({ body }) =>
    Object.keys(body.Labels ?? {}),
  );
  expect(labels).toEqual([['com.docker.swarm.id']]); // how it was found is no wish of the user's
});

test('with createretry a create that an engine failed is tried on another', async () => {
  const cluster = await start({ engines: 2 }, undefined, { settings: { overcommit: 0, createRetry: 1 } });
  const [n0] = cluster.fleet.engines;
  if (!n0) throw new Error('no engine');
  n0.intercept = (method, path, res) => {
    if (method !== 'POST' || path !== '/containers/create') return false;
    res.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"disk full"}');
    return true;
  };
  expect(await cluster.create({ Env: ['constraint:disk==~ssd'] }, 'name=on-a')).toMatchObject({ status: 201 });
  expect(cluster.where('on-a')).toEqual(['n1']);
  const [made] = [...(cluster.fleet.engines[1]?.containers.values() ?? [])];
  expect(made?.body.Labels?.['com.docker.swarm.constraints']).toBe('["disk==~ssd"]'); // once, however often it was tried
  expect(await cluster.create({ Env: ['constraint:node==n0'] })).toMatchObject({ status: 500, message: 'disk full' });
});

test('a platform is a condition where some node runs it, and the engine decides where none does', async () => {
  const cluster = await start({ engines: 2 });
  expect(await cluster.create({}, 'platform=windows/amd64&name=on-a')).toMatchObject({ status: 201 });
  expect(await cluster.create({}, 'platform=linux&name=on-b')).toMatchObject({ status: 201 });
});

test('two that want one name at once, by create or by rename: one gets it, the other 409', async () => {
  const { fleet, manager, create, where } = await start({ engines: 2 });
  const url = (manager.listening[0] ?? '').replace('tcp', 'http');
  const rename = async (id: string, name: string) =>
    (await fetch(`${url}/containers/${id}/rename?name=${name}`, { method: 'POST' })).status;
  const [first, second] = [await create({}, 'name=one'), await create({}, 'name=two')];
  const statuses = async (asked: Promise<number>[]) => (await Promise.all(asked)).sort();
  expect(await statuses([rename(first.Id, 'both'), rename(second.Id, 'both')])).toEqual([204, 409]);
  expect(where('both')).toHaveLength(1);
  const other = where('one').length > 0 ? first.Id : second.Id;
  const asked = [rename(other, 'new'), create({}, 'name=new').then(({ status }) => status)];
  expect([
    [201, 409],
    [204, 409],
  ]).toContainEqual(await statuses(asked));
  expect(where('new')).toHaveLength(1);
  // what failed holds nothing
  for (const engine of fleet.engines)
    engine.intercept = (_method, path, res) => {
      if (!path.endsWith('/rename')) return false;
      res.writeHead(500).end('{}');
      return true;
    };
  expect(await rename(other, 'free')).toBe(500);
  for (const engine of fleet.engines) engine.intercept = undefined;
  expect(await rename(other, 'free')).toBe(204);
});

test('an image of another operating system is pulled where that runs, and nowhere else', async () => {
  const mixed = await start({ engines: 2, ostype: (i) => (i === 0 ? 'linux' : 'windows') }, ({ engines }) =>
    engines.forEach((engine, i) => {
      engine.images = [];
      engine.intercept = (method, path, res) => {
        if (method !== 'POST' || path !== '/images/create') return false;
        if (i === 1) engine.images.push({ Id: 'sha256:win', RepoTags: ['nano:1'], RepoDigests: ['nano@sha256:1'] });
        const error = 'image operating system "windows" cannot be used on this platform';
        res.writeHead(200, { 'content-type': 'application/json' });
        res.end(`${JSON.stringify(i === 1 ? { status: 'done' } : { errorDetail: { message: error } })}\n`);
        return true;
      };
    }),
  );
  const headers = { 'content-type': 'application/json', 'x-registry-auth': 'e30=' };
  expect(await mixed.create({ Image: 'nano:1' }, 'name=win', { headers })).toMatchObject({ status: 201 });
  expect(mixed.where('win')).toEqual(['n1']);
  const pinned = { Image: 'nano:1', Env: ['constraint:ostype==linux'] };
  expect(await mixed.create(pinned, 'name=lin', { headers })).toMatchObject({
    status: 500,
    message: expect.stringContaining('cannot be used on this platform'),
  });
  expect(leftovers(mixed)).toEqual([0, 0]);
});
