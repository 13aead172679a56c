/** The same requests to a real engine and to a simulated one: the same statuses, messages and shapes. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Simulated, simulate } from '../../src/simulator/index.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';
import { archive, testImages } from '../support/engines/image.ts';

interface Step {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

const get = (path: string): Step => ({ method: 'GET', path });
const post = (path: string, body?: unknown): Step => ({ method: 'POST', path, body });
const remove = (path: string): Step => ({ method: 'DELETE', path });
const filters = (value: unknown) => `filters=${encodeURIComponent(JSON.stringify(value))}`;

const script = 'trap "exit 3" TERM; echo out; echo err >&2; while true; do sleep 0.05; done';
const create = {
  Image: 'busybox',
  Cmd: ['sh', '-c', script],
  Labels: { l: '1' },
  Env: ['A=b'],
  ExposedPorts: { '80/tcp': {} },
  HostConfig: { PortBindings: { '80/tcp': [{ HostPort: '8081' }] }, Binds: ['v1:/data'] },
};

function outsideSwarmMode(): Step[] {
  const address = { ListenAddr: '127.0.0.1:2377' };
  const token = `SWMTKN-1-${'0'.repeat(50)}-${'0'.repeat(25)}`;
  return [
    get('/swarm'),
    get('/nodes'),
    get('/services'),
    post('/swarm/leave'),
    post('/swarm/unlock', { UnlockKey: 'x' }),
    post('/swarm/init', {}),
    post('/swarm/init', { ...address, Spec: { Name: 'other' } }),
    post('/swarm/join', {}),
    post('/swarm/join', { ...address, RemoteAddrs: [], JoinToken: token }),
    post('/swarm/join', { ...address, RemoteAddrs: ['127.0.0.1:1'], JoinToken: 'none' }),
    post('/swarm/join', { ...address, RemoteAddrs: ['127.0.0.1:1'], JoinToken: token }),
  ];
}

/** A swarm of one, with what it keeps and what it runs; ends when it is left. */
function inSwarmMode(): Step[] {
  const data = (kind: string): Step[] => [
    post(`/${kind}/create`, {}),
    post(`/${kind}/create`, { Name: 'a b', Data: 'eA==' }),
    post(`/${kind}/create`, { Name: 'd0' }),
    post(`/${kind}/create`, { Name: 'd1', Data: 'eA==', Labels: { a: 'b' } }),
    post(`/${kind}/create`, { Name: 'd1', Data: 'eA==' }),
    get(`/${kind}`),
    get(`/${kind}/d1`),
    get(`/${kind}/none`),
    get(`/${kind}?${filters({ nope: ['x'] })}`),
    post(`/${kind}/d1/update?version=1`, { Name: 'd1' }),
    post(`/${kind}/none/update?version=1`, { Name: 'd1' }),
    remove(`/${kind}/none`),
  ];
  const service = {
    Name: 'web',
    TaskTemplate: {
      ContainerSpec: {
        Image: 'busybox',
        Command: ['sh', '-c', 'exec sleep 1000'],
        StopSignal: 'SIGKILL',
        Labels: { c: '1' },
      },
      RestartPolicy: { Condition: 'none' },
    },
    Mode: { Replicated: { Replicas: 2 } },
    EndpointSpec: { Mode: 'dnsrr' },
  };
  return [
    post('/swarm/init', { ListenAddr: '127.0.0.1:2377', AdvertiseAddr: '127.0.0.1', Spec: { Labels: { a: 'b' } } }),
    post('/swarm/init', { ListenAddr: '127.0.0.1:2377' }),
    post('/swarm/join', {}),
    get('/swarm'),
    get('/swarm/unlockkey'),
    get('/nodes'),
    get('/nodes/none'),
    get(`/nodes?${filters({ role: ['x'] })}`),
    get(`/nodes?${filters({ nope: ['x'] })}`),
    remove('/nodes/none'),
    post('/swarm/update?version=0', {}),
    post('/swarm/update?version=0', { Name: 'other' }),
    post('/swarm/unlock', { UnlockKey: 'x' }),
    post('/swarm/leave'),
    ...data('secrets'),
    ...data('configs'),
    post('/services/create', {}),
    post('/services/create', { Name: 'w', TaskTemplate: { ContainerSpec: {} } }),
    post('/services/create', { Name: 'a b', TaskTemplate: { ContainerSpec: { Image: 'busybox' } } }),
    post('/services/create', {
      Name: 'w',
      TaskTemplate: {
        ContainerSpec: {
          Image: 'busybox',
          Secrets: [{ SecretID: 'none', SecretName: 'none', File: { Name: 'x', UID: '0', GID: '0', Mode: 292 } }],
        },
      },
    }),
    post('/services/create', { ...service, TaskTemplate: { ...service.TaskTemplate, Networks: [{ Target: 'n3' }] } }),
    post('/services/create', { ...service, TaskTemplate: { ...service.TaskTemplate, Networks: [{ Target: 'none' }] } }),
    post('/services/create', {
      ...service,
      TaskTemplate: { ...service.TaskTemplate, Networks: [{ Target: 'none-such' }] },
    }),
    post('/services/create', service),
    post('/services/create', service),
    get('/services'),
    get('/services?status=1'),
    get('/services/web'),
    get('/services/web?insertDefaults=1'),
    get('/services/none'),
    get('/services/web/logs'),
    get('/services/none/logs?stdout=1'),
    get(`/services?${filters({ nope: ['x'] })}`),
    get('/tasks/none'),
    get('/tasks/none/logs?stdout=1'),
    get(`/tasks?${filters({ 'desired-state': ['x'] })}`),
    post('/services/web/update?version=1', service),
    remove('/services/none'),
    remove('/services/web'),
    post('/networks/create', { Name: 'ov1', Driver: 'overlay' }),
    remove('/networks/ov1'),
    post('/swarm/leave?force=1'),
  ];
}

const story: readonly Step[] = [
  get('/images/nope/json'),
  get('/images/nope/history'),
  remove('/images/nope'),
  post('/images/nope/tag?repo=x'),
  post('/images/busybox/tag?repo=UPPER'),
  post('/images/busybox/tag?repo=a/b&tag=1'),
  remove('/images/a/b:1'),
  get(`/images/json?${filters({ nope: ['x'] })}`),
  get(`/images/json?${filters({ dangling: ['x'] })}`),
  get('/volumes/nope'),
  post('/volumes/create', { Name: 'v1', Labels: { a: 'b' } }),
  post('/volumes/create', { Name: 'x' }),
  post('/volumes/create', { Name: 'vv/../' }),
  post('/volumes/create', { Name: 'v4', DriverOpts: { x: 'y' } }),
  get('/volumes/v1'),
  get(`/volumes?${filters({ nope: ['x'] })}`),
  get('/networks/nope'),
  remove('/networks/bridge'),
  post('/networks/create', { Name: 'n1' }),
  post('/networks/create', { Name: 'n1' }),
  post('/networks/create', { Name: '' }),
  post('/networks/create', { Name: 'bridge' }),
  post('/networks/create', { Name: 'n3', IPAM: { Config: [{ Subnet: '10.99.0.0/24' }] } }),
  post('/networks/create', { Name: 'n4', IPAM: { Config: [{ Subnet: '10.99.0.0/24' }] } }),
  post('/networks/create', { Name: 'ov', Driver: 'overlay' }),
  get('/networks/n1'),
  post('/containers/create?name=c1', { Image: 'nope' }),
  post('/containers/create?name=c1', create),
  post('/containers/create?name=c1', { Image: 'busybox' }),
  post('/containers/create', { Image: 'busybox', HostConfig: { RestartPolicy: { Name: 'nope' } } }),
  post('/containers/create', { Image: 'busybox', HostConfig: { Memory: 5 } }),
  post('/containers/create', { Image: 'busybox', HostConfig: { AutoRemove: true, RestartPolicy: { Name: 'always' } } }),
  post('/containers/create', { Image: 'busybox', WorkingDir: 'rel' }),
  get('/containers/c1/json'),
  get('/containers/json?all=1'),
  get('/containers/c1/top'),
  post('/containers/c1/pause'),
  post('/containers/c1/unpause'),
  post('/containers/c1/kill'),
  post('/containers/c1/stop'),
  post('/containers/c1/resize?h=1&w=1'),
  get('/containers/c1/logs'),
  get('/containers/c1/changes'),
  post('/containers/c1/exec', { Cmd: ['true'] }),
  post('/containers/c1/start'),
  post('/containers/c1/start'),
  get('/containers/c1/json?size=1'),
  get('/containers/json?size=1'),
  get('/containers/c1/archive?path=/nope'),
  post('/containers/c1/rename?name=c1'),
  post('/containers/c1/rename?name=c!'),
  remove('/containers/c1'),
  remove('/volumes/v1'),
  post('/containers/c1/kill?signal=NOPE'),
  post('/containers/c1/pause'),
  post('/containers/c1/pause'),
  post('/containers/c1/start'),
  post('/containers/c1/exec', { Cmd: ['true'] }),
  post('/containers/c1/attach'),
  remove('/containers/c1'),
  post('/containers/c1/unpause'),
  post('/containers/c1/update', { Memory: 100 }),
  post('/containers/c1/update', { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 2 } }),
  post('/networks/n1/connect', { Container: 'nope' }),
  post('/networks/n1/connect', { Container: 'c1', EndpointConfig: { Aliases: ['al'] } }),
  post('/networks/n1/connect', { Container: 'c1' }),
  get('/networks/n1'),
  get('/containers/c1/json'),
  remove('/networks/n1'),
  post('/networks/n1/disconnect', { Container: 'c1' }),
  post('/networks/n1/disconnect', { Container: 'c1' }),
  get('/exec/nope/json'),
  post('/containers/c1/exec', {}),
  post('/containers/c1/stop?t=5'),
  get('/containers/c1/json'),
  post('/containers/c1/wait'),
  get(`/containers/json?${filters({ status: ['x'] })}`),
  get(`/containers/json?${filters({ health: ['x'] })}`),
  get(`/containers/json?${filters({ before: ['nope'] })}`),
  get('/system/df?type=nope'),
  ...outsideSwarmMode(),
  ...inSwarmMode(),
  ...outsideSwarmMode(),
  get('/plugins/x/json'),
  post('/build/cancel?id=x'),
  post('/session'),
  remove('/containers/c1'),
  remove('/networks/n1'),
  remove('/networks/n3'),
  remove('/volumes/v1'),
  remove('/containers/c1'),
];

/** IDs, times and folders differ between any two engines. */
const normal = (text: string): string =>
  text
    .replace(/\b[0-9a-f]{64}\b/g, 'ID')
    .replace(/id:\\"[0-9a-f]{12}/g, 'id:\\"ID')
    .replace(/"[0-9a-z]{25}"|secret [0-9a-z]{25}/g, '"ID"')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME');

/** What kind of value stands where: `HostConfig.Binds[] string`. */
function* shapeOf(value: unknown, at = ''): Generator<string> {
  if (value === null || typeof value !== 'object') yield `${at} ${value === null ? 'null' : typeof value}`;
  else if (Array.isArray(value)) {
    if (value.length === 0) yield `${at}[] empty`;
    else yield* shapeOf(value[0], `${at}[]`);
  } else {
    if (Object.keys(value).length === 0) yield `${at} {}`;
    for (const [key, inner] of Object.entries(value)) yield* shapeOf(inner, at === '' ? key : `${at}.${key}`);
  }
}

/** Status, type, and the message of a failure or the shape of what succeeded: a line each. */
async function see(url: string, { method, path, body }: Step): Promise<string[]> {
  const given =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const answer = await fetch(`${url}/v1.51${path}`, { method, ...given });
  const text = normal(await answer.text());
  const type = answer.headers.get('content-type');
  const json = type === 'application/json' && answer.status < 400 && text !== '';
  return [`${answer.status} ${type}`, ...(json ? shapeOf(JSON.parse(text)) : [text.trim()])].sort();
}

describeWithEngines('a simulated engine beside Docker Engine 28', () => {
  let bed: Bed;
  let simulated: Simulated;
  beforeAll(async () => {
    bed = await startBed(['28']);
    simulated = await simulate({ version: '1.51', labels: ['version=28'] });
    const body = new Uint8Array(await archive(await testImages()));
    await (await fetch(`${simulated.url}/images/load`, { method: 'POST', body })).text();
  });
  afterAll(async () => {
    await simulated?.stop();
    await bed?.stop();
  });

  test('answers a story of requests alike', async () => {
    const real = (bed.engines[0]?.url ?? '').replace('tcp:', 'http:');
    const differences: string[] = [];
    for (const step of story) {
      const [expected, seen] = [await see(real, step), await see(simulated.url, step)];
      const request = `${step.method} ${step.path}`;
      differences.push(...expected.filter((line) => !seen.includes(line)).map((line) => `${request} lacks ${line}`));
      differences.push(...seen.filter((line) => !expected.includes(line)).map((line) => `${request} has ${line}`));
    }
    expect(differences).toEqual([]);
  });
});

describeWithEngines('the docker command and a simulated engine', () => {
  let engine: Simulated;
  let folder: string;
  beforeAll(async () => {
    engine = await simulate({ images: ['busybox'] });
    folder = await mkdtemp(path.join(tmpdir(), 'shoal-simulated-'));
  });
  afterAll(async () => {
    await engine?.stop();
    if (folder) await rm(folder, { recursive: true });
  });

  // since 23 the command asks for BuildKit whatever the engine announces, where it has the plugin
  test.each([
    ['20.10', {}],
    ['28', { DOCKER_BUILDKIT: '0' }],
  ] as const)('docker %s builds an image', async (version, more) => {
    const docker = await DockerCli.open(engine.address, version, more);
    await writeFile(
      path.join(folder, 'Dockerfile'),
      'FROM busybox\nCOPY said /said\nRUN cat /said > /again\nCMD ["cat","/again"]\n',
    );
    await writeFile(path.join(folder, 'said'), `by ${version}`);
    await docker.do('build', '-t', `built:${version}`, folder);
    expect(await docker.do('run', '--rm', `built:${version}`)).toBe(`by ${version}`);
    await docker.close();
  });

  test('docker 28 deploys a stack, waits for its services, and takes it down', async () => {
    const docker = await DockerCli.open(engine.address);
    await docker.do('swarm', 'init', '--advertise-addr', '127.0.0.1');
    await writeFile(path.join(folder, 'secret'), 'hush\n');
    const stack = `
services:
  web:
    image: busybox
    command: [sh, -c, "cat /run/secrets/pw; exec sleep 1000"]
    secrets: [pw]
    stop_signal: KILL
    deploy: { replicas: 2 }
secrets:
  pw: { file: ./secret }
`;
    await writeFile(path.join(folder, 'stack.yaml'), stack);
    await docker.do('stack', 'deploy', '--detach=false', '-c', path.join(folder, 'stack.yaml'), 'app');
    expect(await docker.do('service', 'ls', '--format', '{{.Name}} {{.Replicas}}')).toBe('app_web 2/2');
    expect((await docker.do('service', 'logs', '--raw', 'app_web')).split('\n').sort()).toEqual(['hush', 'hush']);
    await docker.do('service', 'scale', 'app_web=3');
    expect((await docker.do('ps', '-q')).split('\n')).toHaveLength(3);
    await docker.do('service', 'update', '--env-add', 'A=b', 'app_web');
    expect(await docker.do('service', 'inspect', '-f', '{{.UpdateStatus.State}}', 'app_web')).toBe('completed');
    await docker.do('stack', 'rm', 'app');
    await vi.waitFor(async () => expect(await docker.do('ps', '-aq')).toBe(''), 30_000);
    await docker.do('swarm', 'leave', '--force');
    await docker.close();
  });
});
