import { afterEach, expect, test } from 'vitest';
import { send } from '../../../src/check/wire/client.ts';
import { type Liar, liar, whole } from '../liar.ts';

const engines: Liar[] = [];
afterEach(() => Promise.all(engines.splice(0).map((engine) => engine.stop())));

async function ask(
  answer: Parameters<typeof liar>[0],
  more: { method?: string; hijackable?: boolean; silenceMs?: number } = {},
) {
  const engine = await liar(answer);
  engines.push(engine);
  return send(engine.endpoint, {
    method: 'GET',
    target: '/_ping',
    headers: [['Host', 'docker']],
    body: Buffer.alloc(0),
    hijackable: false,
    silenceMs: 20_000,
    ...more,
  });
}

/** The whole answer, read to its end. */
async function read(answer: Parameters<typeof liar>[0], more: Parameters<typeof ask>[1] = {}) {
  const reply = await ask(answer, more);
  await reply.whole();
  return reply.settle();
}

test('an answer is read as it was written: status, reason, headers in order, body', async () => {
  const { response, failure } = await read((socket) =>
    socket.write(whole('200 Fine by me', 'OK', ['X-B: 2', 'x-a: 1', 'X-B: 3'])),
  );
  expect(failure).toBeUndefined();
  expect(response).toMatchObject({
    status: 200,
    reason: 'Fine by me',
    framing: 'length',
    ending: 'complete',
    bodyBytes: 2,
  });
  expect(response.headers).toEqual([
    ['X-B', '2'],
    ['x-a', '1'],
    ['X-B', '3'],
    ['Content-Length', '2'],
  ]);
});

test('chunks are joined, however they are cut', async () => {
  const { response } = await read((socket) => {
    const bytes =
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n7\r\n, world\r\n0\r\nTrailer: x\r\n\r\n';
    for (const byte of bytes) socket.write(byte);
  });
  expect(response).toMatchObject({ framing: 'chunked', ending: 'complete' });
  expect(response.body.toString()).toBe('hello, world');
});

test('an interim answer is not the answer', async () => {
  const { response } = await read((socket) => socket.write(`HTTP/1.1 100 Continue\r\n\r\n${whole('200 OK', 'OK')}`));
  expect(response.status).toBe(200);
});

test('a body without length ends with the connection', async () => {
  const { response, failure } = await read((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nto the end'));
  expect([failure, response.framing, response.body.toString()]).toEqual([undefined, 'close', 'to the end']);
});

test.each([
  ['a broken chunk size', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n', /chunk size "zz"/],
  [
    'a chunk longer than it says',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n',
    /longer than it says/,
  ],
])('%s is told', async (_name, bytes, message) => {
  const { response, failure } = await read((socket) => socket.write(bytes));
  expect(response.ending).toBe('cut');
  expect(failure).toMatch(message);
});

test.each([
  ['a length', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'],
  ['chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n'],
])('an answer with %s that is cut short is told', async (_name, bytes) => {
  const { response, failure } = await read((socket) => socket.end(bytes));
  expect([response.ending, failure]).toEqual(['cut', 'the engine closed in the middle of the answer']);
});

test.each([
  ['no HTTP', 'SSH-2.0-OpenSSH\r\n\r\n', /no HTTP status line/],
  ['a header without a name', 'HTTP/1.1 200 OK\r\n: x\r\n\r\n', /not "name: value"/],
])('%s is no answer', async (_name, bytes, message) => {
  await expect(ask((socket) => socket.write(bytes))).rejects.toThrow(message);
});

test('an engine that closes, or says nothing, is told', async () => {
  await expect(ask((socket) => socket.destroy())).rejects.toThrow('the engine closed without an answer');
  await expect(ask(() => {}, { silenceMs: 50 })).rejects.toThrow('no answer within 0.05 s');
  const reply = await ask((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf'), {
    silenceMs: 50,
  });
  await expect(reply.whole()).rejects.toThrow('nothing came for 0.05 s after 4 bytes');
});

test('on a connection that became a stream, our end does not end theirs', async () => {
  const reply = await ask(
    (socket) => {
      socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\nhead');
      socket.once('end', () => socket.end('after your end'));
    },
    { method: 'POST', hijackable: true },
  );
  reply.write('typed');
  reply.halfClose();
  expect((await reply.whole()).toString()).toBe('headafter your end');
  const { request, response } = reply.settle();
  expect([request.stream?.toString(), response.framing, response.ending]).toEqual(['typed', 'hijack', 'complete']);
});
