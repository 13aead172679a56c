import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Exchange } from '../../src/check/exchange.ts';
import { startProxy } from '../../src/check/proxy.ts';
import { judge } from '../../src/check/referee/referee.ts';
import { judgeRequest } from '../../src/check/referee/request.ts';
import { exchange, view } from './exchanges.ts';
import { type Liar, liar, whole } from './liar.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function between(answer: Parameters<typeof liar>[0]) {
  const engine: Liar = await liar(answer);
  stops.push(engine.stop);
  const recorded: Exchange[] = [];
  let count = 0;
  const proxy = await startProxy({
    listen: '127.0.0.1:0',
    endpoint: engine.endpoint,
    next: () => {
      count += 1;
      return count;
    },
    record: (one) => void recorded.push(one),
  });
  stops.push(proxy.stop);
  const client: Socket = connect({
    port: Number(proxy.listening.split(':').at(-1)),
    host: '127.0.0.1',
    allowHalfOpen: true,
  });
  await once(client, 'connect');
  let received = '';
  client.on('data', (bytes) => {
    received += bytes.toString('latin1');
  });
  const seen = (text: string) => expect.poll(() => received, { timeout: 10_000 }).toContain(text);
  const settled = async (exchanges: number) => {
    await expect.poll(() => recorded.length, { timeout: 10_000 }).toBe(exchanges);
    return recorded;
  };
  return { client, seen, settled, received: () => received };
}

const request = (method: string, target: string, headers: readonly string[] = [], body = '') =>
  [
    `${method} ${target} HTTP/1.1`,
    'Host: docker',
    ...headers,
    ...(body ? [`Content-Length: ${body.length}`] : []),
    '',
    body,
  ].join('\r\n');

test('bytes go through untouched, and requests on one connection are told apart', async () => {
  const answers = [whole('200 OK', '[]'), whole('404 Not Found', '{"message":"No such container: x"}')];
  const { client, seen, settled, received } = await between((socket) => {
    socket.write(answers[0] ?? '');
    socket.once('data', () => socket.write(answers[1] ?? ''));
  });
  client.write(request('GET', '/v1.51/containers/json?all=1'));
  await seen('[]');
  client.write(request('GET', '/v1.51/containers/x/json'));
  const recorded = await settled(2);
  expect(received()).toBe(answers.join(''));
  expect(recorded.map(({ operationId, response }) => [operationId, response?.status])).toEqual([
    ['ContainerList', 200],
    ['ContainerInspect', 404],
  ]);
});

test('frames on a connection that was handed over are read, and each direction ends by itself', async () => {
  const { client, seen, settled } = await between((socket) => {
    socket.write(
      'HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\nContent-Type: application/vnd.docker.multiplexed-stream\r\n\r\n',
    );
    socket.write(Buffer.from('\x01\0\0\0\0\0\0\x04out\nno frame', 'latin1'));
    socket.once('end', () => socket.end());
  });
  client.write(request('POST', '/v1.51/containers/x/attach?stream=1', ['Upgrade: tcp', 'Connection: Upgrade']));
  await seen('no frame');
  client.end('typed');
  const [one] = await settled(1);
  expect(one?.request.stream?.toString()).toBe('typed');
  expect(one && judge(one, view()).findings).toEqual([
    expect.objectContaining({ rule: 'stream', severity: 'deviation' }),
  ]);
});

test('an answer that is cut is told; so is a client that left before its end', async () => {
  const half = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n[';
  const cut = await between((socket) => socket.end(half));
  cut.client.write(request('GET', '/containers/json'));
  const [first] = await cut.settled(1);
  expect([first?.response?.ending, first?.failure]).toEqual(['cut', 'the engine closed in the middle of the answer']);
  const left = await between((socket) => socket.write(half));
  left.client.write(request('GET', '/containers/json'));
  await left.seen('[');
  left.client.resetAndDestroy();
  const [second] = await left.settled(1);
  expect([second?.response?.ending, second?.failure]).toEqual(['left', undefined]);
});

test('an engine that stops in the middle because its client has ended has not cut the answer', async () => {
  const { client, seen, settled } = await between((socket) => {
    socket.write(
      'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{}\n\r\n',
    );
    socket.once('end', () => socket.destroy());
  });
  client.write(request('GET', '/events'));
  await seen('{}');
  client.end();
  const [only] = await settled(1);
  expect([only?.response?.ending, only?.failure]).toEqual(['left', undefined]);
});

test('an answer before the end of the request does not confuse what follows', async () => {
  const { client, seen, settled } = await between((socket, head) => {
    if (head.includes('/build')) socket.write(whole('400 Bad Request', '{"message":"no"}'));
    let rest = '';
    socket.on('data', (bytes) => {
      rest += bytes.toString();
      if (rest.includes('GET /_ping')) socket.write(whole('200 OK', 'OK', ['Content-Type: text/plain']));
    });
  });
  client.write('POST /build HTTP/1.1\r\nHost: docker\r\nTransfer-Encoding: chunked\r\n\r\n');
  await seen('"no"');
  client.write(`5\r\nlate!\r\n0\r\n\r\n${request('GET', '/_ping')}`);
  const recorded = await settled(2);
  expect(recorded.map(({ operationId, response }) => [operationId, response?.status])).toEqual([
    ['ImageBuild', 400],
    ['SystemPing', 200],
  ]);
});

test('what a client sends is judged, too', () => {
  const sent = (body: string, target = '/v1.51/containers/create') =>
    judgeRequest(
      exchange('ContainerCreate', {
        request: {
          target,
          body: Buffer.from(body),
          bodyBytes: body.length,
          headers: [['Content-Type', 'application/json']],
        },
      }),
      view(),
    ).map(({ rule, where }) => `${rule} ${where}`);
  expect(sent('{"Image":"busybox","HostConfig":{"Memory":5}}')).toEqual([]);
  expect(sent('{"Image":5}')).toEqual(['type request /Image']);
  expect(sent('{"Image":"busybox","Mood":"good"}')).toEqual(['unknown-field request /Mood']);
  expect(sent('{"Image":')).toEqual(['json request ']);
  expect(sent('{"Image":"busybox"}', '/v1.51/containers/create?name=a&mood=good')).toEqual(['parameter request ?mood']);
});
