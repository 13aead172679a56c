import { afterEach, beforeEach, expect, test } from 'vitest';
import { entry } from '../../src/simulator/file-system.ts';
import { createRegistry, type Simulated, simulate } from '../../src/simulator/index.ts';
import { collect, writeTar } from '../../src/simulator/layer-tar.ts';
import { client } from './client.ts';

let engine: Simulated;
let call: ReturnType<typeof client>;
beforeEach(async () => {
  const registry = await createRegistry([{ name: 'secret/app', cmd: ['echo', 'secret'] }], {
    username: 'alice',
    password: 'hunter2',
  });
  engine = await simulate({ images: ['busybox'], registry });
  call = client(engine);
});
afterEach(() => engine.stop());

const tags = () =>
  engine.engine.images
    .list()
    .flatMap((image) => engine.engine.images.tags(image))
    .sort();

async function contextOf(files: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  const entries = Object.entries(files).map(
    ([name, text]) => [name, entry('file', { data: Buffer.from(text) })] as const,
  );
  return new Uint8Array(await collect(writeTar(entries)));
}

async function build(
  files: Readonly<Record<string, string>>,
  query = '',
): Promise<{ status: number; lines: { stream?: string; errorDetail?: object }[] }> {
  const answer = await fetch(`${engine.url}/build?t=built:1&${query}`, {
    method: 'POST',
    body: await contextOf(files),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    lines: text
      .trim()
      .split('\r\n')
      .map((line) => JSON.parse(line)),
  };
}

async function outputOf(image: string, ...command: string[]): Promise<string> {
  const container = engine.run({ Image: image, ...(command.length > 0 && { Cmd: command }) });
  await container.wait('not-running', new AbortController().signal);
  return Buffer.concat(container.log.lines().map(({ bytes }) => bytes)).toString();
}

test('what is saved can be loaded elsewhere, under the same ID', async () => {
  const saved = new Uint8Array(await (await fetch(`${engine.url}/images/busybox/get`)).arrayBuffer());
  await using other = await simulate();
  const loaded = await fetch(`${other.url}/images/load`, { method: 'POST', body: saved });
  expect(await loaded.text()).toContain('Loaded image: busybox:latest');
  expect(other.engine.images.find('busybox').id).toBe(engine.engine.images.find('busybox').id);
});

test('credentials are asked for, and tell apart who has none and who has wrong ones', async () => {
  const pull = async (auth?: object) => {
    const headers = auth && { 'x-registry-auth': Buffer.from(JSON.stringify(auth)).toString('base64url') };
    const answer = await fetch(`${engine.url}/images/create?fromImage=secret/app&tag=latest`, {
      method: 'POST',
      headers,
    });
    await answer.text();
    return answer.status;
  };
  expect(await pull()).toBe(404);
  expect(await pull({ username: 'alice', password: 'guess' })).toBe(401);
  expect(await pull({ username: 'alice', password: 'hunter2' })).toBe(200);
  expect(await outputOf('secret/app')).toBe('secret\n');
});

test('a Dockerfile is built: files, variables, stages, and the image runs', async () => {
  const dockerfile = `
ARG BASE=busybox
FROM $BASE AS first
ARG WHO
WORKDIR /work
COPY data.txt sub/ ./
RUN echo "made by $WHO" > made.txt && cat data.txt

FROM busybox
ENV MODE=fast \\
    COLOUR=red
COPY --from=first /work /srv
LABEL kind=example
EXPOSE 80
CMD cat /srv/made.txt /srv/data.txt && echo $MODE
`;
  const { status, lines } = await build(
    { Dockerfile: dockerfile, 'data.txt': 'data\n', 'sub/inner.txt': 'inner\n' },
    `buildargs=${encodeURIComponent('{"WHO":"me"}')}`,
  );
  expect(status).toBe(200);
  expect(lines.map(({ stream }) => stream).join('')).toMatch(
    /Step 1\/\d+ : ARG BASE=busybox[\s\S]*data\n[\s\S]*Successfully tagged built:1/,
  );
  expect(await outputOf('built:1')).toBe('made by me\ndata\nfast\n');
  expect(await outputOf('built:1', 'ls', '/srv')).toBe('data.txt\ninner.txt\nmade.txt\n');
  expect(engine.engine.images.find('built:1').file.config).toMatchObject({
    Labels: { kind: 'example' },
    ExposedPorts: { '80/tcp': {} },
  });
});

test.each([
  ['FROM busybox\nRUN exit 4', "The command '/bin/sh -c exit 4' returned a non-zero code: 4"],
  ['FROM busybox\nCOPY nope /', 'COPY failed: file not found in build context'],
  ['FROM no/such', 'pull access denied for no/such'],
])('a build that fails says why on its stream: %j', async (dockerfile, message) => {
  const { lines } = await build({ Dockerfile: dockerfile });
  expect(lines.at(-1)?.errorDetail).toMatchObject({ message: expect.stringContaining(message) });
  expect(tags()).toEqual(['busybox:latest']);
});

test.each([
  [{}, 500, 'Cannot locate specified Dockerfile: Dockerfile'],
  [{ Dockerfile: 'NOPE x' }, 400, 'dockerfile parse error line 1: unknown instruction: NOPE'],
] as const)('a build that cannot begin is a status: %j', async (files, status, message) => {
  const answer = await fetch(`${engine.url}/build`, { method: 'POST', body: await contextOf(files) });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ message });
});

test('a commit keeps what was written and what was changed', async () => {
  const container = engine.run({ Image: 'busybox', Cmd: ['sh', '-c', 'echo kept > /kept; rm /etc/group'] }, 'box');
  await container.wait('not-running', new AbortController().signal);
  const changes = await call('GET', '/containers/box/changes');
  expect(changes.body).toEqual([
    { Path: '/etc', Kind: 0 },
    { Path: '/etc/group', Kind: 2 },
    { Path: '/kept', Kind: 1 },
  ]);
  await call('POST', `/commit?container=box&repo=mine&tag=2&changes=${encodeURIComponent('CMD ["cat","/kept"]')}`, {});
  expect(await outputOf('mine:2')).toBe('kept\n');
  expect(await outputOf('mine:2', 'ls', '/etc')).toBe('os-release\npasswd\n');
});

test('an image is removed by its last name, not while it is used, and by force with its names', async () => {
  await call('POST', '/images/busybox/tag?repo=other&tag=1');
  expect((await call('DELETE', '/images/other:1')).body).toEqual([{ Untagged: 'other:1' }]);
  const container = engine.run({ Image: 'busybox', Cmd: ['sleep', '1000'] });
  const refused = await call('DELETE', '/images/busybox');
  expect(refused.status).toBe(409);
  expect(refused.body).toMatchObject({
    message: expect.stringMatching(/^conflict: unable to remove repository reference "busybox" \(must force\)/),
  });
  container.remove({ force: true, volumes: false });
  const removed = (await call('DELETE', '/images/busybox')).body as { Untagged?: string; Deleted?: string }[];
  expect(removed[0]).toEqual({ Untagged: 'busybox:latest' });
  expect(removed.some(({ Deleted }) => Deleted?.startsWith('sha256:'))).toBe(true);
  expect(tags()).toEqual([]);
});

test('prune takes what nothing names', async () => {
  await build({ Dockerfile: 'FROM busybox\nRUN echo 1 > /f' });
  await build({ Dockerfile: 'FROM busybox\nRUN echo 2 > /f' });
  const { body } = await call('POST', '/images/prune');
  expect((body as { ImagesDeleted: unknown[] }).ImagesDeleted).not.toEqual([]);
  expect(tags()).toEqual(['built:1', 'busybox:latest']);
  expect(await outputOf('built:1', 'cat', '/f')).toBe('2\n');
});
