/** Lists read over a connection that is kept, from servers that answer in every way HTTP/1.1 has. */
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { leanGet } from '../../../src/server/engine/lean-get.ts';
import { Connections } from '../../../src/server/http/connections.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** @param answer what the nth request on a connection gets, in the writes it comes in; undefined: nothing */
async function over(answer: (request: number, socket: Socket) => readonly string[] | undefined) {
  let connected = 0;
  const server = createServer((socket) => {
    connected += 1;
    sockets.add(socket.on('error', () => {}));
    let asked = 0;
    socket.on('data', () => {
      asked += 1;
      for (const part of answer(asked, socket) ?? []) socket.write(part);
    });
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const connections = new Connections(async (_signal, read) => {
    const socket = connect(port, '127.0.0.1').on('data', read);
    await once(socket, 'connect');
    return socket;
  });
  return {
    connections,
    connected: () => connected,
    get: async (signal = new AbortController().signal) => {
      const { status, chunks } = await leanGet(connections, 'engine', '/containers/json', signal);
      return `${status} ${Buffer.concat(chunks).toString()}`;
    },
  };
}

test.each<[string, readonly string[]]>([
  ['with its length', ['HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]']],
  ['in chunks', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n[\r\n', '1\r\n]\r\n0\r\n\r\n']],
  ['byte by byte', [...'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]']],
  ['empty', ['HTTP/1.1 204 No Content\r\n\r\n']],
])('an answer %s is read whole, and the next one over the same connection', async (_how, parts) => {
  const server = await over(() => parts);
  const [first, second] = [await server.get(), await server.get()];
  expect(first).toMatch(/^(200 \[\]|204 )$/);
  expect(second).toBe(first);
  expect(server.connected()).toBe(1);
});

test('an answer that ends with its connection is read whole, and the next one over another', async () => {
  const server = await over((_request, socket) => void socket.end('HTTP/1.1 200 OK\r\n\r\n[]'));
  expect([await server.get(), await server.get()]).toEqual(['200 []', '200 []']);
  expect(server.connected()).toBe(2);
});

test('a connection that was closed while it was kept is replaced unseen', async () => {
  const server = await over((request, socket) => {
    if (request === 1) return ['HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]'];
    socket.destroy();
    return undefined;
  });
  expect([await server.get(), await server.get()]).toEqual(['200 []', '200 []']);
  expect(server.connected()).toBe(2);
});

test.each<[string, readonly string[], RegExp]>([
  ['is cut short', ['HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[]'], /closed before the answer was complete/],
  ['is no HTTP', ['hello there\r\n\r\n'], /not HTTP/],
  ['has no clear chunks', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'], /not chunked as it says/],
  ['never begins', ['HTTP/1.1 100 Continue\r\n\r\n'], /status 100 unasked/],
])('an answer that %s is an error, and its connection is not used again', async (_how, parts, error) => {
  const server = await over((_request, socket) => {
    for (const part of parts) socket.write(part);
    socket.end();
    return undefined;
  });
  await expect(server.get()).rejects.toThrow(error);
  expect(server.connections.take()).toBeUndefined();
});

test('who is not answered is let go by the signal, or when the engine is given up', async () => {
  const asked: (() => void)[] = [];
  const server = await over(() => {
    asked.shift()?.();
    return undefined;
  });
  const heard = () => new Promise<void>((resolve) => asked.push(resolve));
  const leaving = new AbortController();
  const first = heard();
  const left = server.get(leaving.signal);
  await first;
  leaving.abort(new Error('too late'));
  await expect(left).rejects.toThrow('too late');
  const second = heard();
  const lost = server.get();
  await second;
  server.connections.lose(new Error('given up'));
  await expect(lost).rejects.toThrow('given up');
});
