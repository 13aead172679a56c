/** Whoever reads slowly slows down whoever writes, and nothing piles up in the manager. */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { containerId, fakeEngine } from '../support/fake-engine.ts';
import { startOver } from '../support/over-engines.ts';

const container = `/containers/${containerId}`;
const CHUNK = Buffer.alloc(64 * 1024, 'x');
/** What kernels and streams on the way may hold; a manager that keeps what it cannot pass on goes beyond any such bound. */
const HELD_BYTES = 32 * 1024 * 1024;

/** Writes for as long as it is taken. @returns how much was taken so far */
function pour(sink: ServerResponse | Socket, frame: (chunk: Buffer) => Buffer | string = (chunk) => chunk) {
  const poured = { bytes: 0 };
  const more = () => {
    while (!sink.destroyed && poured.bytes < 4 * HELD_BYTES) {
      poured.bytes += CHUNK.length;
      if (!sink.write(frame(CHUNK))) return void sink.once('drain', more);
    }
  };
  more();
  return poured;
}

/** Waits until nothing has moved for a while: a hundred turns of a loop in which everything else had its own. */
async function still(bytes: () => number): Promise<number> {
  for (let same = 0, last = -1; same < 100; same += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (bytes() !== last) same = 0;
    last = bytes();
  }
  return bytes();
}

async function open(url: string, head: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) }).on('error', () => {});
  await once(socket, 'connect');
  socket.pause().write(`${head} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n`);
  return socket;
}

const framed = (chunk: Buffer) =>
  Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]);

test.each(['logs?stdout=1', 'export', 'archive?path=/'])(
  'a client that does not read %s holds the engine up',
  async (what) => {
    const engine = await fakeEngine('n1');
    let poured = { bytes: 0 };
    engine.answer(`GET ${container}/${what.split('?')[0]}`, (_req, res) => {
      poured = pour(res);
    });
    const { url } = await startOver([engine]);
    const socket = await open(url, `GET /containers/web/${what}`);
    socket.write('0\r\n\r\n');
    await once(socket.resume(), 'data');
    socket.pause();
    expect(await still(() => poured.bytes)).toBeLessThan(HELD_BYTES);
    socket.destroy();
  },
);

test('a client that does not read its events is cut off', async () => {
  const engine = await fakeEngine('n1');
  const { manager, url } = await startOver([engine]);
  const socket = await open(url, 'GET /events');
  socket.write('0\r\n\r\n');
  await once(socket.resume(), 'data');
  socket.pause();
  const [only] = manager.cluster.engines();
  const event = { Type: 'container', Action: 'start', Actor: { ID: 'x', Attributes: { padding: 'x'.repeat(10_000) } } };
  for (let i = 0; i < 30_000 && manager.cluster.events.listenerCount > 0; i += 1) {
    if (only) manager.cluster.event(only, { ...event, time: i, timeNano: i } as never);
    if (i % 1_000 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  expect(manager.cluster.events.listenerCount).toBe(0);
  socket.destroy();
});

test.each(['PUT /containers/web/archive?path=/', 'POST /build', 'POST /images/load'])(
  'an engine that does not read the body of %s holds the client up',
  async (head) => {
    const unread = (req: IncomingMessage) => void req.pause();
    const engines = [await fakeEngine('n1'), await fakeEngine('n2')];
    for (const engine of engines) {
      engine.answerAtOnce(`PUT ${container}/archive`, unread);
      engine.answerAtOnce('POST /build', unread);
      engine.answerAtOnce('POST /images/load', unread);
    }
    const { url } = await startOver(engines);
    const socket = await open(url, head);
    const poured = pour(socket, framed);
    expect(await still(() => poured.bytes)).toBeLessThan(HELD_BYTES);
    socket.destroy();
  },
);

test('one node that reads slowly slows a load down, and the others get it whole', async () => {
  const engines = [await fakeEngine('n1'), await fakeEngine('n2')];
  const got = [0, 0];
  const slow: IncomingMessage[] = [];
  engines.forEach((engine, i) => {
    engine.answerAtOnce('POST /images/load', (req, res) => {
      if (i === 0) slow.push(req.pause());
      req.on('data', (chunk: Buffer) => {
        got[i] = (got[i] ?? 0) + chunk.length;
      });
      req.on('end', () => res.setHeader('content-type', 'application/json').end('{"stream":"Loaded image: x\\n"}\r\n'));
      if (i === 0) req.pause();
    });
  });
  const { url } = await startOver(engines);
  const body = new Uint8Array(HELD_BYTES);
  const answer = fetch(`${url}/images/load`, { method: 'POST', body });
  expect(await still(() => got[1] ?? 0)).toBeLessThan(HELD_BYTES);
  for (const req of slow) req.resume();
  expect(await (await answer).text()).toContain('"stream":"Loaded image: x\\n"');
  expect(got).toEqual([HELD_BYTES, HELD_BYTES]);
});
