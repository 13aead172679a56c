/** Clients that leave and engines that refuse, hang or die, at each step: somebody is told, and nothing stays open. */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { containerId, type FakeEngine, fakeEngine } from '../support/fake-engine.ts';
import { post, startOver } from '../support/over-engines.ts';

const container = `/containers/${containerId}`;
const never = () => {};
const begin = (_req: IncomingMessage, res: ServerResponse) => void res.writeHead(200).write('{}\n');
/** A connection taken over by a container that talks all the time. */
const hijacked = (_req: IncomingMessage, socket: Socket) => {
  socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
  const talk = setInterval(() => socket.write('still here\n'), 10);
  socket.resume().once('close', () => clearInterval(talk));
};

/** Sends a request's bytes and waits until the engine is at work on it. */
async function send(url: string, engine: FakeEngine, bytes: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true }).on('error', () => {});
  await once(socket, 'connect');
  const [method = '', path = ''] = bytes.split(' ');
  socket.write(bytes);
  const atWork = `${method} ${path.replace('/web', `/${containerId}`)}`;
  await vi.waitFor(() => expect([...engine.underWay]).toEqual([atWork]), 20_000);
  return socket;
}

const request = (start: string, ...headers: string[]) =>
  `${[`${start} HTTP/1.1`, 'Host: x', ...headers].join('\r\n')}\r\n\r\n`;
const upgrade = ['Connection: Upgrade', 'Upgrade: tcp'];

test.each([
  ['logs', request('GET /containers/web/logs?follow=1&stdout=1')],
  ['stats', request('GET /containers/web/stats')],
  ['an export', request('GET /containers/web/export')],
  ['an archive', request('GET /containers/web/archive?path=/')],
  ['a wait, answered later', request('POST /containers/web/wait')],
  ['a stop, not answered yet', request('POST /containers/web/stop')],
  ['an attach with an upgrade', request('POST /containers/web/attach?stream=1&stdout=1', ...upgrade)],
  ['an attach without', request('POST /containers/web/attach?stream=1&stdout=1')],
  ['a session', request('POST /session', ...upgrade)],
  ['an upload', `${request('PUT /containers/web/archive?path=/', 'Transfer-Encoding: chunked')}5\r\nhello\r\n`],
  ['a build', `${request('POST /build', 'Transfer-Encoding: chunked')}5\r\nhello\r\n`],
])('a client that leaves %s ends the work of the engine, and holds no connection', async (_what, bytes) => {
  const engine = await fakeEngine(
    'n1',
    {
      [`GET ${container}/logs`]: begin,
      [`GET ${container}/stats`]: begin,
      [`GET ${container}/export`]: begin,
      [`GET ${container}/archive`]: begin,
      [`POST ${container}/wait`]: (_req, res) => res.flushHeaders(),
      [`POST ${container}/stop`]: never,
    },
    { [`POST ${container}/attach`]: hijacked, 'POST /session': hijacked },
  );
  const { manager, url } = await startOver([engine]);
  const socket = await send(url, engine, bytes);
  expect(manager.connections()).toBe(1);
  socket.destroy();
  await vi.waitFor(() => expect([...engine.underWay]).toEqual([]), 5_000);
  await vi.waitFor(() => expect(manager.connections()).toBe(0), 5_000);
});

test('a client that leaves events is not told any more', async () => {
  const { manager, url } = await startOver([await fakeEngine('n1')]);
  const leave = new AbortController();
  await fetch(`${url}/events`, { signal: leave.signal });
  expect(manager.cluster.events.listenerCount).toBe(1);
  leave.abort();
  await vi.waitFor(() => expect(manager.cluster.events.listenerCount).toBe(0), 5_000);
});

test.each(['pull', 'load'])('a client that leaves a %s ends it on every engine', async (what) => {
  const engines = await Promise.all(
    ['n1', 'n2'].map((name) => fakeEngine(name, { 'POST /images/create': begin, 'POST /images/load': begin })),
  );
  const { manager, url } = await startOver(engines);
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) }).on('error', () => {});
  socket.write(
    what === 'pull'
      ? request('POST /images/create?fromImage=x')
      : `${request('POST /images/load', 'Transfer-Encoding: chunked')}5\r\nhello\r\n`,
  );
  await vi.waitFor(() => expect(engines.map(({ underWay }) => underWay.size)).toEqual([1, 1]), 5_000);
  socket.destroy();
  await vi.waitFor(() => expect(engines.map(({ underWay }) => underWay.size)).toEqual([0, 0]), 5_000);
  await vi.waitFor(() => expect(manager.connections()).toBe(0), 5_000);
});

const dies = (req: IncomingMessage) => void req.socket.destroy();
const refuses = (_req: IncomingMessage, res: ServerResponse) =>
  void res.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"no space left on device"}');
const mumbles = (req: IncomingMessage) => void req.socket.end('what?\r\n\r\n');

test.each([
  ['refuses', refuses, 'no space left on device'],
  ['dies', dies, 'node n1 did not answer'],
  ['mumbles', mumbles, 'node n1 did not answer'],
] as const)('an engine that %s at any step of an operation is answered for with 500', async (_what, fault, told) => {
  const engine = await fakeEngine('n1', {
    'POST /containers/create': fault,
    [`POST ${container}/start`]: fault,
    [`GET ${container}/top`]: fault,
    [`GET ${container}/logs`]: fault,
    [`POST ${container}/exec`]: fault,
    [`DELETE ${container}`]: fault,
    'POST /networks/create': fault,
    'POST /volumes/create': fault,
    'POST /build': fault,
    'POST /commit': fault,
  });
  const { manager, url } = await startOver([engine], { engines: { failureRetry: 1_000 } });
  const requests: [string, RequestInit][] = [
    ['/containers/create', post('{"Image":"x"}')],
    ['/containers/web/start', { method: 'POST' }],
    ['/containers/web/top', {}],
    ['/containers/web/logs?stdout=1', {}],
    ['/containers/web/exec', post('{"Cmd":["true"]}')],
    ['/containers/web', { method: 'DELETE' }],
    ['/networks/create', post('{"Name":"net"}')],
    ['/volumes/create', post('{"Name":"vol"}')],
    ['/build', { method: 'POST' }],
    ['/commit?container=web', { method: 'POST' }],
  ];
  for (const [path, init] of requests) {
    const answer = await fetch(`${url}${path}`, init);
    expect([path, answer.status]).toEqual([path, 500]);
    expect(((await answer.json()) as { message: string }).message, path).toContain(told);
  }
  expect(manager.cluster.healthyEngines()).toHaveLength(1);
});

test.each(['logs', 'export', 'json'])(
  'an engine that dies in the middle of %s cuts the answer, never ends it',
  async (what) => {
    const halfway = (req: IncomingMessage, res: ServerResponse) => {
      res.writeHead(200, { 'content-type': 'application/json' }).write('{"Id":');
      setImmediate(() => req.socket.destroy());
    };
    const engine = await fakeEngine('n1');
    const { url } = await startOver([engine], { engines: { failureRetry: 1_000 } });
    engine.answer(`GET ${container}/${what}`, halfway);
    const whole = fetch(`${url}/containers/web/${what}`).then(async (answer) => ({
      status: answer.status,
      body: await answer.text(),
    }));
    // an inspect is held whole to be edited, so its failure can still be told; what streams is cut
    if (what === 'json')
      expect(await whole).toMatchObject({ status: 500, body: expect.stringContaining('n1 did not answer') });
    else await expect(whole).rejects.toThrow();
  },
);

/** Lists are waited for longer than a test should. */
const longOnes = new Set(['GET /containers/json', 'GET /images/json', 'GET /networks', 'GET /volumes']);

test.each([
  ['GET /_ping'],
  ['GET /version'],
  ['GET /info'],
  ['GET /containers/json'],
  ['GET /images/json'],
  ['GET /networks'],
  ['GET /volumes'],
])('an engine that fails at %s is not used, says why, and holds up nobody', async (step) => {
  const faults = { refuses, dies, mumbles, ...(longOnes.has(step) ? {} : { hangs: never }) };
  for (const [name, fault] of Object.entries(faults)) {
    const bad = await fakeEngine('bad', { [step]: fault });
    const { manager, url } = await startOver([await fakeEngine('n1'), bad], {
      ready: 1,
      engines: { callTimeoutMs: 300 },
    });
    await vi.waitFor(() => expect(manager.cluster.engines().map(({ error }) => error)).not.toEqual(['', '']), 5_000);
    expect([name, manager.cluster.healthyEngines().map((engine) => engine.name)]).toEqual([name, ['n1']]);
    expect((await fetch(`${url}/containers/json`)).status).toBe(200);
    const info = (await (await fetch(`${url}/info`)).json()) as { Warnings: string[] };
    expect(info.Warnings).toHaveLength(1);
  }
});

test('an engine that stops answering altogether is given up, and whoever waits for it is told', async () => {
  let hangs = false;
  const engine = await fakeEngine('n1', {
    'HEAD /_ping': (_req, res) => void (hangs || res.end()),
    [`POST ${container}/stop`]: never,
  });
  const { manager, url } = await startOver([engine], {
    engines: { probeMs: 50, probeTimeoutMs: 50, failureRetry: 2, retryMaxMs: 50 },
  });
  const stop = fetch(`${url}/containers/web/stop`, { method: 'POST' });
  await vi.waitFor(() => expect([...engine.underWay]).toContain(`POST ${container}/stop`), 5_000);
  hangs = true;
  const answer = await stop;
  expect(answer.status).toBe(503);
  expect(((await answer.json()) as { message: string }).message).toContain('n1');
  await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toEqual([]), 5_000);
});

test('an engine that accepts a connection and never speaks is not waited for', async () => {
  const silent = createServer(never);
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as { port: number };
  const { url } = await startOver([await fakeEngine('n1')], { engines: { callTimeoutMs: 300 } });
  const { manager } = await startOver([], { entries: [`127.0.0.1:${port}`], engines: { callTimeoutMs: 300 } });
  await vi.waitFor(() => expect(manager.cluster.engines()[0]?.error).toContain('no answer within 0.3 s'), 5_000);
  expect((await fetch(`${url}/_ping`)).status).toBe(200);
  silent.close();
});

test('a stream that the client ends is heard to its end by the engine, and the answer still comes', async () => {
  const heard: string[] = [];
  const engine = await fakeEngine(
    'n1',
    {},
    {
      [`POST ${container}/attach`]: (_req, socket) => {
        socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
        let all = '';
        socket.on('data', (chunk) => {
          all += chunk;
        });
        socket.on('end', () => {
          heard.push(all);
          socket.end(`got ${all}`);
        });
      },
    },
  );
  const { url } = await startOver([engine]);
  for (const headers of [upgrade, []]) {
    const socket = await send(url, engine, request('POST /containers/web/attach?stream=1&stdin=1', ...headers));
    socket.end('input');
    expect(await text(socket)).toMatch(/^HTTP\/1.1 (101 UPGRADED|200 OK).*\r\n\r\ngot input$/s);
    await vi.waitFor(() => expect([...engine.underWay]).toEqual([]), 5_000);
  }
  expect(heard).toEqual(['input', 'input']);
});

test('a manager that stops cuts the streams that are left', async () => {
  const engine = await fakeEngine('n1', {}, { [`POST ${container}/attach`]: hijacked });
  const { manager, url } = await startOver([engine]);
  const socket = await send(url, engine, request('POST /containers/web/attach?stream=1&stdout=1', ...upgrade));
  const cut = once(socket, 'end');
  socket.resume();
  await manager.stop(10);
  await cut;
});
