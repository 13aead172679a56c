/** States and what is refused in them: statuses and words as Docker Engine 28.5 answers the same requests. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Program, type Simulated, simulate } from '../../src/simulator/index.ts';
import { client } from './client.ts';

/** Runs until TERM, then ends with 3. */
const service: Program = (process) =>
  new Promise<number>((resolve) => {
    process.onSignal('TERM', () => resolve(3));
  });

let engine: Simulated;
let call: ReturnType<typeof client>;
beforeEach(async () => {
  engine = await simulate({ images: ['busybox'], programs: { service } });
  call = client(engine);
});
afterEach(() => engine.stop());

const stateOf = (name: string) => engine.engine.container(name).state;

test.each([
  ['created', 'POST', '/containers/box/pause', 409, 'container ID is not running'],
  ['created', 'POST', '/containers/box/unpause', 500, 'Container ID is not paused'],
  ['created', 'POST', '/containers/box/kill', 409, 'cannot kill container: box: container ID is not running'],
  ['created', 'POST', '/containers/box/stop', 304, undefined],
  ['created', 'GET', '/containers/box/top', 409, 'container ID is not running'],
  ['created', 'POST', '/containers/box/resize?h=1&w=1', 409, 'container ID is not running'],
  ['created', 'GET', '/containers/box/logs', 400, 'Bad parameters: you must choose at least one stream'],
  ['created', 'POST', '/containers/box/wait?condition=never', 400, 'invalid condition: "never"'],
  [
    'created',
    'POST',
    '/containers/box/rename?name=box',
    400,
    'Renaming a container with the same name as its current name',
  ],
  ['running', 'POST', '/containers/box/start', 304, undefined],
  [
    'running',
    'DELETE',
    '/containers/box',
    409,
    'cannot remove container "box": container is running: stop the container before removing or force remove',
  ],
  ['running', 'POST', '/containers/box/kill?signal=NOPE', 400, 'cannot kill container: box: invalid signal: NOPE'],
  ['running', 'POST', '/containers/nope/kill', 404, 'No such container: nope'],
  ['paused', 'POST', '/containers/box/pause', 409, 'Container ID is already paused'],
  ['paused', 'POST', '/containers/box/start', 409, 'cannot start a paused container, try unpause instead'],
  [
    'paused',
    'DELETE',
    '/containers/box',
    409,
    'cannot remove container "box": container is paused and must be unpaused first',
  ],
  ['exited', 'POST', '/containers/box/stop', 304, undefined],
  ['exited', 'POST', '/containers/box/kill', 409, 'cannot kill container: box: container ID is not running'],
])('%s: %s %s is %i', async (state, method, path, status, message) => {
  const container = engine.engine.create({ Image: 'busybox', Cmd: ['service'] }, 'box');
  if (state !== 'created') container.start();
  if (state === 'paused') container.pause();
  if (state === 'exited') await container.stop();
  const answer = await call(method, path);
  expect(answer.status).toBe(status);
  if (message !== undefined) expect(answer.body).toEqual({ message: message.replace('ID', container.id) });
});

test('exec into a paused container is refused, and so is an attach, as text', async () => {
  const container = engine.run({ Image: 'busybox', Cmd: ['service'] }, 'box');
  container.pause();
  const exec = await call('POST', '/containers/box/exec', { Cmd: ['true'] });
  expect(exec).toMatchObject({
    status: 409,
    body: { message: 'Container box is paused, unpause the container before exec' },
  });
  const attach = await call('POST', '/containers/box/attach?stream=1');
  expect(attach).toMatchObject({
    status: 409,
    body: 'container box is paused, unpause the container before attach\r\n',
  });
});

test('stop sends the stop signal first, and kills what does not listen', async () => {
  engine.run({ Image: 'busybox', Cmd: ['service'] }, 'polite');
  engine.run({ Image: 'busybox', Cmd: ['sleep', '1000'] }, 'deaf');
  expect((await call('POST', '/containers/polite/stop')).status).toBe(204);
  expect((await call('POST', '/containers/deaf/stop?t=0')).status).toBe(204);
  expect([stateOf('polite').exitCode, stateOf('deaf').exitCode]).toEqual([3, 137]);
});

test('with an init a signal ends what does not handle it', async () => {
  const container = engine.run({ Image: 'busybox', Cmd: ['sleep', '1000'], HostConfig: { Init: true } });
  container.kill('TERM');
  expect(await container.wait('not-running', new AbortController().signal)).toBe(143);
});

test('a program that is missing leaves the container created, and tells why', async () => {
  await call('POST', '/containers/create?name=box', { Image: 'busybox', Cmd: ['nonexist'] });
  const { status, body } = await call('POST', '/containers/box/start');
  expect(status).toBe(400);
  expect(body).toMatchObject({
    message: expect.stringContaining('exec: "nonexist": executable file not found in $PATH'),
  });
  expect(stateOf('box')).toMatchObject({ status: 'created', exitCode: 127 });
});

test('a paused program does nothing until it goes on', async () => {
  const container = engine.run({ Image: 'busybox', Cmd: ['sh', '-c', 'while true; do echo x; sleep 0.01; done'] });
  const lines = () => [...engine.engine.container(container.id).log.lines()].length;
  await vi.waitFor(() => expect(lines()).toBeGreaterThan(1));
  container.pause();
  await vi.waitFor(async () => {
    const before = lines();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(lines()).toBe(before);
  });
  const before = lines();
  container.unpause();
  await vi.waitFor(() => expect(lines()).toBeGreaterThan(before));
});

test.each([
  ['on-failure', 2, 'false', 2, 'exited'],
  ['on-failure', 2, 'true', 0, 'exited'],
  ['no', 0, 'false', 0, 'exited'],
] as const)(
  'restart policy %s:%i after `%s` restarts %i times',
  async (Name, MaximumRetryCount, program, times, status) => {
    const container = engine.run({
      Image: 'busybox',
      Cmd: [program],
      HostConfig: { RestartPolicy: { Name, MaximumRetryCount } },
    });
    await vi.waitFor(() => {
      expect(container.restartCount).toBe(times);
      expect(container.state.status).toBe(status);
    }, 5_000);
  },
);

test('a container that always restarts stays stopped once it was stopped', async () => {
  const container = engine.run({ Image: 'busybox', Cmd: ['true'], HostConfig: { RestartPolicy: { Name: 'always' } } });
  await vi.waitFor(() => expect(container.restartCount).toBeGreaterThan(0), 5_000);
  await container.stop();
  expect(container.state.status).toBe('exited');
});

test('a health check turns healthy, and unhealthy after so many failures', async () => {
  const container = engine.run({
    Image: 'busybox',
    Cmd: ['sleep', '1000'],
    Healthcheck: { Test: ['CMD-SHELL', 'test ! -e /sick'], Interval: 20e6, Retries: 2 },
  });
  await vi.waitFor(() => expect(container.health?.status).toBe('healthy'));
  container.files.write('/sick', '');
  await vi.waitFor(() => expect(container.health?.status).toBe('unhealthy'));
  expect(container.health?.log.at(-1)).toMatchObject({ ExitCode: 1 });
});

test('wait answers its headers at once, and its body at the end', async () => {
  const container = engine.run({ Image: 'busybox', Cmd: ['service'] }, 'box');
  const answer = await fetch(`${engine.url}/containers/box/wait`, { method: 'POST' });
  expect(answer.status).toBe(200);
  container.kill('TERM');
  expect(await answer.json()).toEqual({ StatusCode: 3 });
});

test('a port that is taken is told, and free again when its container ends', async () => {
  const publish = { PortBindings: { '80/tcp': [{ HostPort: '8080' }] } };
  const first = engine.run({ Image: 'busybox', Cmd: ['service'], HostConfig: publish }, 'first');
  await call('POST', '/containers/create?name=second', { Image: 'busybox', Cmd: ['service'], HostConfig: publish });
  const refused = await call('POST', '/containers/second/start');
  expect(refused.status).toBe(500);
  expect(refused.body).toMatchObject({
    message: expect.stringMatching(/Bind for 0\.0\.0\.0:8080 failed: port is already allocated$/),
  });
  await first.stop();
  expect((await call('POST', '/containers/second/start')).status).toBe(204);
});

test('a container that removes itself is gone when it has ended, with its anonymous volumes', async () => {
  const container = engine.run({
    Image: 'busybox',
    Cmd: ['true'],
    Volumes: { '/data': {} },
    HostConfig: { AutoRemove: true },
  });
  await container.wait('removed', new AbortController().signal);
  expect(engine.engine.containers()).toEqual([]);
  expect(engine.engine.volumes.list()).toEqual([]);
});

test('volumes keep what was written, and are lent to other containers; a bind is the same directory for all', async () => {
  const over = (container: Awaited<ReturnType<typeof engine.run>>) =>
    container.wait('not-running', new AbortController().signal);
  await over(
    engine.run(
      {
        Image: 'busybox',
        Cmd: ['sh', '-c', 'echo v > /data/f; echo h > /host/f'],
        HostConfig: { Binds: ['v1:/data', '/srv/x:/host'] },
      },
      'first',
    ),
  );
  const reader = engine.run({
    Image: 'busybox',
    Cmd: ['cat', '/data/f', '/host/f'],
    HostConfig: { VolumesFrom: ['first:ro'] },
  });
  await over(reader);
  expect(Buffer.concat(reader.log.lines().map(({ bytes }) => bytes)).toString()).toBe('v\nh\n');
  const writer = engine.run({ Image: 'busybox', Cmd: ['touch', '/data/g'], HostConfig: { VolumesFrom: ['first:ro'] } });
  expect(await over(writer)).toBe(1);
  expect((await call('DELETE', '/volumes/v1')).status).toBe(409);
});
