/** Swarm mode: two simulated engines in one swarm, and what it runs on them. */
import { X509Certificate } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Program, type Simulated, simulate } from '../../src/simulator/index.ts';
import { type Answer, client } from './client.ts';

/** Says so when it runs, and ends with the code that its input names. */
const worker: Program = async ({ stdout, files, env }) => {
  const secret = files.exists('/run/secrets/pw') ? files.readText('/run/secrets/pw') : '';
  await stdout.write(`up ${env.VERSION ?? ''}${secret}\n`);
  return new Promise<number>(() => {});
};

let engines: readonly [Simulated, Simulated];
let call: ReturnType<typeof client>;
let other: ReturnType<typeof client>;
beforeEach(async () => {
  const options = { images: ['busybox'], programs: { worker } };
  engines = [
    await simulate({ ...options, name: 'one', labels: ['disk=ssd'] }),
    await simulate({ ...options, name: 'two' }),
  ];
  [call, other] = [client(engines[0]), client(engines[1])];
});
afterEach(async () => {
  for (const engine of engines) await engine.stop();
});

const listen = { ListenAddr: '127.0.0.1:2377', AdvertiseAddr: '127.0.0.1' };

// biome-ignore lint/suspicious/noExplicitAny: bodies as they come
type Body = any;

async function ok(answer: Promise<Answer>): Promise<Body> {
  const { status, body } = await answer;
  expect([status, body]).toEqual([expect.toSatisfy((code: number) => code < 300), body]);
  return body;
}

async function found(role: 'Worker' | 'Manager' = 'Worker'): Promise<void> {
  await ok(call('POST', '/swarm/init', listen));
  const { JoinTokens } = await ok(call('GET', '/swarm'));
  await ok(other('POST', '/swarm/join', { ...listen, RemoteAddrs: ['127.0.0.1:2377'], JoinToken: JoinTokens[role] }));
}

const template = (more: object = {}, task: object = {}) => ({
  ContainerSpec: { Image: 'busybox', Command: ['worker'], StopSignal: 'KILL', ...more },
  ...task,
});

async function service(more: object = {}): Promise<string> {
  return (await ok(call('POST', '/services/create', { Name: 'web', TaskTemplate: template(), ...more }))).ID;
}

async function update(change: (spec: Body) => Body, query = ''): Promise<Body> {
  const { Spec, Version } = await ok(call('GET', '/services/web'));
  return ok(call('POST', `/services/web/update?version=${Version.Index}${query}`, change(Spec)));
}

const tasks = async (desired?: string): Promise<Body[]> => {
  const filters = desired ? `?filters=${JSON.stringify({ 'desired-state': [desired] })}` : '';
  return ok(call('GET', `/tasks${filters}`));
};
const states = async () => (await tasks()).map(({ Status }) => Status.State).sort();
const on = ({ engine }: Simulated) => engine.containers().filter(({ isRunning }) => isRunning).length;

test('engines found a swarm, join it by its token, and leave it', async () => {
  expect((await call('GET', '/nodes')).status).toBe(503);
  await found();
  expect((await ok(call('GET', '/info'))).Swarm).toMatchObject({ LocalNodeState: 'active', Nodes: 2, Managers: 1 });
  expect((await ok(other('GET', '/info'))).Swarm).toMatchObject({ ControlAvailable: false, LocalNodeState: 'active' });
  expect(await other('GET', '/nodes')).toMatchObject({
    status: 503,
    body: { message: expect.stringContaining('Worker nodes') },
  });
  const nodes: Body[] = await ok(call('GET', '/nodes'));
  expect(nodes.map(({ Description, Spec }) => [Description.Hostname, Spec.Role])).toEqual([
    ['one', 'manager'],
    ['two', 'worker'],
  ]);
  expect((await call('DELETE', `/nodes/two`)).status).toBe(400);
  await ok(other('POST', '/swarm/leave'));
  await ok(call('DELETE', '/nodes/two'));
  expect((await call('POST', '/swarm/leave')).status).toBe(503);
  await ok(call('POST', '/swarm/leave?force=1'));
  expect((await call('GET', '/swarm')).status).toBe(503);
});

test('the authority’s certificate is one, and signed by its own key', async () => {
  await ok(call('POST', '/swarm/init', listen));
  const { TLSInfo } = await ok(call('GET', '/swarm'));
  const certificate = new X509Certificate(TLSInfo.TrustRoot);
  expect(certificate.subject).toBe('CN=swarm-ca');
  expect(certificate.ca).toBe(true);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')).toBe(
    TLSInfo.CertIssuerPublicKey,
  );
});

test('replicas are spread over the nodes, with the secret they ask for, and their logs are read together', async () => {
  await found();
  const { ID } = await ok(
    call('POST', '/secrets/create', { Name: 'pw', Data: Buffer.from('hush').toString('base64') }),
  );
  const Secrets = [{ SecretID: ID, SecretName: 'pw', File: { Name: 'pw', UID: '0', GID: '0', Mode: 0o400 } }];
  await service({ TaskTemplate: template({ Secrets }), Mode: { Replicated: { Replicas: 4 } } });
  expect(engines.map(on)).toEqual([2, 2]);
  await vi.waitFor(async () => {
    const { body } = await call('GET', '/services/web/logs?stdout=1');
    expect(String(body).match(/up hush/g)).toHaveLength(4);
  });
  expect((await ok(call('GET', '/secrets/pw'))).Spec).toEqual({ Name: 'pw', Labels: {} });
  expect(await call('DELETE', '/secrets/pw')).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('in use by the following service: web') },
  });
  await ok(call('DELETE', '/services/web'));
  await ok(call('DELETE', '/secrets/pw'));
  await vi.waitFor(() => expect(engines.flatMap(({ engine }) => engine.containers())).toEqual([]));
});

test('constraints choose the nodes, and a task that none takes stays pending until one does', async () => {
  await found();
  await service({ TaskTemplate: template({}, { Placement: { Constraints: ['node.labels.zone == b'] } }) });
  expect(await tasks()).toMatchObject([{ Status: { State: 'pending', Err: 'no suitable node' } }]);
  const two = await ok(call('GET', '/nodes/two'));
  const spec = { ...two.Spec, Labels: { zone: 'b' } };
  await ok(call('POST', `/nodes/two/update?version=${two.Version.Index}`, spec));
  expect(engines.map(on)).toEqual([0, 1]);
  const refused = template({}, { Placement: { Constraints: ['nonsense'] } });
  expect((await call('POST', '/services/create', { Name: 'no', TaskTemplate: refused })).status).toBe(400);
});

test('one of each node, also of one that comes later; a drained node loses its own', async () => {
  await ok(call('POST', '/swarm/init', listen));
  await service({ Mode: { Global: {} } });
  const { JoinTokens } = await ok(call('GET', '/swarm'));
  const join = { ...listen, RemoteAddrs: ['127.0.0.1:2377'], JoinToken: JoinTokens.Worker };
  await ok(other('POST', '/swarm/join', join));
  expect(engines.map(on)).toEqual([1, 1]);
  const { Spec, Version } = await ok(call('GET', '/nodes/two'));
  await ok(call('POST', `/nodes/two/update?version=${Version.Index}`, { ...Spec, Availability: 'drain' }));
  await vi.waitFor(() => expect(engines.map(on)).toEqual([1, 0]));
});

test('what ran on a node that leaves runs on the others', async () => {
  await found();
  await service({ Mode: { Replicated: { Replicas: 4 } } });
  await ok(other('POST', '/swarm/leave'));
  expect(engines.map(on)).toEqual([4, 0]);
  expect(engines[1].engine.containers()).toEqual([]);
});

test('a service is scaled', async () => {
  await ok(call('POST', '/swarm/init', listen));
  await service();
  await update((spec) => ({ ...spec, Mode: { Replicated: { Replicas: 3 } } }));
  expect(on(engines[0])).toBe(3);
  const upToDate = JSON.stringify({ '_up-to-date': ['true'] });
  expect(await ok(call('GET', `/tasks?filters=${upToDate}`))).toHaveLength(3);
  await update((spec) => ({ ...spec, Mode: { Replicated: { Replicas: 1 } } }));
  await vi.waitFor(() => expect(engines[0].engine.containers()).toHaveLength(1));
  expect(await states()).toEqual(['running']);
});

test('an update replaces every task, and a rollback brings the old ones back', async () => {
  await ok(call('POST', '/swarm/init', listen));
  await service({ Mode: { Replicated: { Replicas: 2 } } });
  await update((spec) => ({ ...spec, TaskTemplate: template({ Env: ['VERSION=2'] }) }));
  const state = async () => (await ok(call('GET', '/services/web'))).UpdateStatus.State;
  await vi.waitFor(async () => expect(await state()).toBe('completed'));
  const versions = async () => (await tasks('running')).map(({ Spec }) => Spec.ContainerSpec.Env);
  expect(await versions()).toEqual([['VERSION=2'], ['VERSION=2']]);
  expect(await states()).toEqual(['running', 'running', 'shutdown', 'shutdown']);
  await update((spec) => spec, '&rollback=previous');
  await vi.waitFor(async () => expect(await state()).toBe('rollback_completed'));
  expect(await versions()).toEqual([undefined, undefined]);
});

test('an update to an image that is nowhere is paused at its first task', async () => {
  await ok(call('POST', '/swarm/init', listen));
  await service({ Mode: { Replicated: { Replicas: 2 } } });
  await update((spec) => ({
    ...spec,
    TaskTemplate: template({ Image: 'none/such' }, { RestartPolicy: { Condition: 'none' } }),
  }));
  await vi.waitFor(async () => expect((await ok(call('GET', '/services/web'))).UpdateStatus.State).toBe('paused'));
  expect((await tasks()).map(({ Status }) => Status.Err).filter(Boolean)).toEqual(['No such image: none/such:latest']);
  expect(on(engines[0])).toBe(1);
});

test.each([
  ['any', 0, true],
  ['on-failure', 0, false],
  ['on-failure', 3, true],
  ['none', 3, false],
] as const)(
  'with the restart condition %s, a task that ends with %i runs again: %s',
  async (Condition, code, again) => {
    await ok(call('POST', '/swarm/init', listen));
    const ends = template(
      { Command: ['sh', '-c', `exit ${code}`] },
      { RestartPolicy: { Condition, Delay: 1e6, MaxAttempts: 1 } },
    );
    await service({ TaskTemplate: ends });
    const ended = code === 0 ? 'complete' : 'failed';
    await vi.waitFor(async () => expect(await states()).toEqual(again ? [ended, ended] : [ended]));
  },
);

test('no more old tasks are kept than the swarm is told to', async () => {
  await ok(call('POST', '/swarm/init', { ...listen, Spec: { Orchestration: { TaskHistoryRetentionLimit: 2 } } }));
  const ends = template({ Command: ['false'] }, { RestartPolicy: { Condition: 'any', Delay: 1e6, MaxAttempts: 6 } });
  await service({ TaskTemplate: ends });
  await vi.waitFor(() =>
    expect(engines[0].engine.events.past().filter(({ action }) => action === 'die').length).toBeGreaterThan(5),
  );
  expect((await tasks()).length).toBeLessThanOrEqual(4);
});

test('a job ends when as many tasks have completed as it asks for', async () => {
  await ok(call('POST', '/swarm/init', listen));
  const TaskTemplate = template({ Command: ['true'] });
  await service({ TaskTemplate, Mode: { ReplicatedJob: { MaxConcurrent: 2, TotalCompletions: 3 } } });
  await vi.waitFor(async () => expect(await states()).toEqual(['complete', 'complete', 'complete']));
});

test('ports of the swarm are kept apart, and chosen where they are not named', async () => {
  await ok(call('POST', '/swarm/init', listen));
  const Ports = [{ TargetPort: 80, PublishedPort: 8080 }, { TargetPort: 81 }];
  await service({ EndpointSpec: { Ports } });
  const { Endpoint } = await ok(call('GET', '/services/web'));
  expect(Endpoint.Ports.map(({ PublishedPort }: Body) => PublishedPort)).toEqual([8080, 30000]);
  const taken = await call('POST', '/services/create', {
    Name: 'second',
    TaskTemplate: template(),
    EndpointSpec: { Ports },
  });
  expect(taken).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining("port '8080' is already in use by service 'web'") },
  });
});

test('tasks on an overlay network find each other by the network’s addresses, whatever their node', async () => {
  await found();
  await ok(call('POST', '/networks/create', { Name: 'ov', Driver: 'overlay' }));
  await service({ Mode: { Replicated: { Replicas: 2 } }, Networks: [{ Target: 'ov' }] });
  const addresses = engines.map(({ engine }) => engine.containers()[0]?.connections.get('ov')?.endpoint?.ip);
  expect(addresses).toEqual(['10.0.1.2', '10.0.1.3']);
  expect((await call('DELETE', '/networks/ov')).status).toBe(403);
});

test('a service whose network is gone is not scaled until it names another', async () => {
  await ok(call('POST', '/swarm/init', listen));
  await ok(call('POST', '/networks/create', { Name: 'ov', Driver: 'overlay' }));
  await service({ Mode: { Replicated: { Replicas: 0 } }, Networks: [{ Target: 'ov' }] });
  await ok(call('DELETE', '/networks/ov'));
  const { ID, Version, Spec } = await ok(call('GET', '/services/web'));
  const more = { ...Spec, Networks: [], Mode: { Replicated: { Replicas: 1 } } };
  expect(
    (await call('POST', `/services/${ID}/update?version=${Version.Index}`, { ...more, Networks: Spec.Networks }))
      .status,
  ).toBe(500);
  await ok(call('POST', `/services/${ID}/update?version=${Version.Index}`, more));
  expect(await states()).toEqual(['running']);
});

test('a manager whose swarm locks is locked when it is started again, until it is given the key', async () => {
  await ok(call('POST', '/swarm/init', { ...listen, Spec: { EncryptionConfig: { AutoLockManagers: true } } }));
  const { UnlockKey } = await ok(call('GET', '/swarm/unlockkey'));
  await engines[0].restart();
  // a connection that was kept may be found closed only when it is used
  await vi.waitFor(async () => expect((await ok(call('GET', '/info'))).Swarm.LocalNodeState).toBe('locked'));
  expect((await call('POST', '/swarm/unlock', { UnlockKey: 'SWMKEY-1-none' })).status).toBe(401);
  expect(await call('GET', '/nodes')).toMatchObject({
    status: 503,
    body: { message: expect.stringContaining('needs to be unlocked') },
  });
  await ok(call('POST', '/swarm/unlock', { UnlockKey }));
  expect((await call('POST', '/swarm/unlock', { UnlockKey })).status).toBe(409);
});

test('an engine that is started again ends what runs, but for what is to run with it', async () => {
  const [{ engine }] = engines;
  engines[0].run({ Image: 'busybox', Cmd: ['sleep', '1000'] }, 'gone');
  engines[0].run(
    { Image: 'busybox', Cmd: ['sleep', '1000'], HostConfig: { RestartPolicy: { Name: 'unless-stopped' } } },
    'kept',
  );
  await engines[0].restart();
  expect(['gone', 'kept'].map((name) => engine.container(name).state.status)).toEqual(['exited', 'running']);
  expect(engine.container('gone').state.exitCode).toBe(137);
  expect((await call('GET', '/_ping')).status).toBe(200);
});
