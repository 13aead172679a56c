import { connect, type Socket } from 'node:net';
import { WebSocket } from 'undici';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseFrames } from '../../src/simulator/frames.ts';
import { type Simulated, simulate } from '../../src/simulator/index.ts';
import { client } from './client.ts';

let engine: Simulated;
beforeEach(async () => {
  engine = await simulate({ images: ['busybox'] });
});
afterEach(() => engine.stop());

const interactive = { Image: 'busybox', OpenStdin: true, StdinOnce: true };

/** A raw request, and everything that comes until the connection ends. @param typed is sent once the head is there; then stdin ends */
function talk(request: string, typed: string | undefined): Promise<{ head: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(engine.url);
    const socket: Socket = connect({ port: Number(port), allowHalfOpen: true }, () => socket.write(request));
    let bytes = Buffer.alloc(0);
    let heard = false;
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (heard || !bytes.includes('\r\n\r\n')) return;
      heard = true;
      if (typed !== undefined) socket.end(typed);
    });
    socket.once('error', reject);
    socket.once('end', () => {
      socket.destroy();
      const end = bytes.indexOf('\r\n\r\n') + 4;
      resolve({ head: bytes.subarray(0, end).toString(), body: bytes.subarray(end) });
    });
  });
}

const text = (body: Buffer) => [...parseFrames(body)].map(({ stream, data }) => `${stream}:${data}`).join('');

test.each([
  ['', 'HTTP/1.1 200 OK', 'raw-stream'],
  ['Upgrade: tcp\r\nConnection: Upgrade\r\n', 'HTTP/1.1 101 UPGRADED', 'multiplexed-stream'],
])('attach hands the connection over, and stdin that ends does not end stdout: %j', async (headers, status, type) => {
  const container = engine.engine.create(
    { ...interactive, Cmd: ['sh', '-c', 'cat; sleep 0.05; echo after; echo bad >&2'] },
    undefined,
  );
  const talking = talk(
    `POST /containers/${container.id}/attach?stream=1&stdin=1&stdout=1&stderr=1 HTTP/1.1\r\nHost: x\r\n${headers}Content-Length: 0\r\n\r\n`,
    'typed\n',
  );
  await expect.poll(() => engine.engine.events.past().some(({ action }) => action === 'attach')).toBe(true);
  container.start();
  const { head, body } = await talking;
  expect(head).toContain(status);
  expect(head).toContain(`Content-Type: application/vnd.docker.${type}`);
  expect(text(body)).toBe('1:typed\n1:after\n2:bad\n');
});

test("an upgrade request's empty body in chunks is not typed", async () => {
  const container = engine.run({ ...interactive, Cmd: ['cat'] });
  const { body } = await talk(
    `POST /containers/${container.id}/attach?stream=1&stdin=1&stdout=1 HTTP/1.1\r\nHost: x\r\nUpgrade: tcp\r\nConnection: Upgrade\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    'only this',
  );
  expect(text(body)).toBe('1:only this');
});

test('a WebSocket carries both ways', async () => {
  const container = engine.run({ ...interactive, Cmd: ['head', '-n', '1'] });
  const socket = new WebSocket(
    `${engine.url.replace('http', 'ws')}/containers/${container.id}/attach/ws?stream=1&stdin=1&stdout=1`,
  );
  socket.binaryType = 'arraybuffer';
  const got = new Promise<string>((resolve, reject) => {
    let said = '';
    socket.onmessage = ({ data }) => {
      said += Buffer.from(data as ArrayBuffer).toString();
    };
    socket.onclose = () => resolve(said);
    socket.onerror = () => reject(new Error('the WebSocket failed'));
  });
  socket.onopen = () => socket.send('one\ntwo\n');
  expect(await got).toBe('one\n');
});

test('logs are cut by time and number, in their streams, with times before each line', async () => {
  const container = engine.run({ Image: 'busybox', Cmd: ['sh', '-c', 'echo 1; echo 2 >&2; echo 3'] }, 'box');
  await container.wait('not-running', new AbortController().signal);
  const logs = async (query: string) =>
    text(Buffer.from(await (await fetch(`${engine.url}/containers/box/logs?${query}`)).arrayBuffer()));
  expect(await logs('stdout=1&stderr=1')).toBe('1:1\n2:2\n1:3\n');
  expect(await logs('stderr=1')).toBe('2:2\n');
  expect(await logs('stdout=1&tail=1')).toBe('1:3\n');
  expect(await logs('stdout=1&timestamps=1&tail=1')).toMatch(/^1:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z 3\n$/);
  expect(await logs('stdout=1&since=4000000000')).toBe('');
});

test('logs that are followed end with the container', async () => {
  const container = engine.run({ ...interactive, Cmd: ['cat'] }, 'box');
  const following = fetch(`${engine.url}/containers/box/logs?follow=1&stdout=1`).then((answer) => answer.arrayBuffer());
  await container.console.type(Buffer.from('late\n'));
  container.console.endInput();
  expect(text(Buffer.from(await following))).toBe('1:late\n');
});

test('an exec has its own exit code, and runs once', async () => {
  const call = client(engine);
  engine.run({ Image: 'busybox', Cmd: ['sleep', '1000'] }, 'box');
  const { body } = await call('POST', '/containers/box/exec', {
    Cmd: ['sh', '-c', 'echo x; exit 4'],
    AttachStdout: true,
  });
  const { Id } = body as { Id: string };
  expect((await call('POST', `/exec/${Id}/start`, {})).body).toContain('x\n');
  expect((await call('GET', `/exec/${Id}/json`)).body).toMatchObject({ Running: false, ExitCode: 4 });
  expect((await call('POST', `/exec/${Id}/start`, {})).body).toContain(`exec command ${Id} has already run`);
  expect((await call('POST', `/exec/${Id}/start`, { Detach: true })).status).toBe(409);
});

test('a client that leaves stops what was done for it', async () => {
  engine.run({ Image: 'busybox', Cmd: ['sleep', '1000'] }, 'box');
  const gone = new AbortController();
  const answer = await fetch(`${engine.url}/events`, { signal: gone.signal });
  await fetch(`${engine.url}/containers/box/logs?follow=1&stdout=1`, { signal: gone.signal });
  expect(answer.status).toBe(200);
  await expect.poll(() => engine.engine.events.listenerCount).toBe(1);
  gone.abort();
  await expect.poll(() => engine.engine.events.listenerCount).toBe(0);
});

test('events are told as they happen, filtered', async () => {
  const gone = new AbortController();
  const filters = encodeURIComponent(JSON.stringify({ type: ['container'], event: ['start', 'die'] }));
  const answer = await fetch(`${engine.url}/v1.41/events?filters=${filters}`, { signal: gone.signal });
  const reader = answer.body?.getReader();
  engine.run({ Image: 'busybox', Cmd: ['true'] }, 'box');
  let said = '';
  while (said.split('\n').length < 3) said += Buffer.from((await reader?.read())?.value ?? []).toString();
  gone.abort();
  const events = said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events.map(({ Action, status, from }) => [Action, status, from])).toEqual([
    ['start', 'start', 'busybox'],
    ['die', 'die', 'busybox'],
  ]);
});

test('an engine without a socket is reached by a connection of its own', async () => {
  await using hidden = await simulate({ listen: 'none' });
  const connection = hidden.connect();
  connection.write('GET /_ping HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  const chunks: Buffer[] = [];
  for await (const chunk of connection) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*OK$/);
});
