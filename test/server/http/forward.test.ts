import { createServer as createHttp } from 'node:http';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { Client } from '../../../src/server/http/client.ts';
import { Connections } from '../../../src/server/http/connections.ts';
import { forward } from '../../../src/server/http/forward.ts';
import { proxyTo, type Target } from '../../../src/server/http/reply.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0).reverse()) close();
});

/** An engine that answers each request with the next of the texts given, written as they are; and a server that forwards to it. */
async function between(options: {
  answers: (string | ((socket: Socket) => void))[];
  patch?: (body: string) => string;
  settle?: () => Promise<void>;
}) {
  const requests: string[] = [];
  const sockets: Socket[] = [];
  const failures: string[] = [];
  const answers = [...options.answers];
  const engine = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      requests.push(bytes.toString('latin1'));
      const answer = answers.shift();
      if (typeof answer === 'function') answer(socket);
      else if (answer !== undefined) socket.write(answer, 'latin1');
    });
  });
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve));
  const { port } = engine.address() as AddressInfo;
  const connections = new Connections(
    (_signal, read) =>
      new Promise((resolve, reject) => {
        const socket = connect({ port, host: '127.0.0.1' }, () => resolve(socket));
        // what was read is gone when the reader returns
        socket.on('data', (bytes) => {
          read(bytes);
          bytes.fill(0);
        });
        socket.once('error', reject);
      }),
  );
  const target: Target = {
    name: 'n1',
    connections,
    host: 'engine:1',
    versionFor: ({ version }) => version,
    open: () => Promise.reject(new Error('not here')),
    failed: ({ message }) => void failures.push(message),
    answered: () => {},
    whenLost: () => () => {},
  };
  const server = createHttp((req, res) => {
    const { patch, settle } = options;
    const input = {
      path: req.url ?? '',
      rawBody: undefined,
      client: new Client(req, res),
      own: ['Api-Version', '9.9'],
    };
    forward(req, res, proxyTo(target, { ...(patch && { patch }), ...(settle && { settle }) }), input).catch(
      (error: Error) => res.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  closing.push(() => {
    connections.lose(new Error('the test is over'));
    server.closeAllConnections();
    server.close();
    for (const socket of sockets) socket.destroy();
    engine.close();
  });
  return { url, requests, sockets, failures, lose: (error: Error) => connections.lose(error) };
}

const chunkedAnswer = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n';
const lengthAnswer = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nApi-Version: 1.41\r\n\r\nhi';

test('answers framed in each way arrive whole, and the connection is used again where it can be', async () => {
  const { url, sockets, failures } = await between({
    answers: [
      lengthAnswer,
      chunkedAnswer,
      'HTTP/1.1 204 No Content\r\n\r\n',
      (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nto the end'),
      lengthAnswer,
    ],
  });
  const texts: string[] = [];
  for (let i = 0; i < 5; i += 1) texts.push(await (await fetch(url)).text());
  expect(texts).toEqual(['hi', 'abcde', '', 'to the end', 'hi']);
  expect(sockets).toHaveLength(2);
  expect(failures).toEqual([]);
});

test('the engine’s headers win over ours, and ours stand in where it has none', async () => {
  const { url } = await between({ answers: [lengthAnswer, chunkedAnswer] });
  expect((await fetch(url)).headers.get('api-version')).toBe('1.41');
  expect((await fetch(url)).headers.get('api-version')).toBe('9.9');
});

test('an answer in single bytes is the same answer', async () => {
  const { url } = await between({
    answers: [
      (socket) => {
        let at = 0;
        const next = () => {
          if (at >= chunkedAnswer.length) return;
          socket.write(chunkedAnswer.slice(at, at + 1), 'latin1', () => setImmediate(next));
          at += 1;
        };
        next();
      },
    ],
  });
  expect(await (await fetch(url)).text()).toBe('abcde');
});

test('a stream arrives as it comes, and is cut when the engine is cut', async () => {
  let engine: Socket | undefined;
  const { url, failures } = await between({
    answers: [
      (socket) => {
        engine = socket;
        socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n');
      },
    ],
  });
  const reader = (await fetch(url)).body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('abc');
  engine?.destroy();
  await expect(reader?.read()).rejects.toThrow();
  expect(failures).toEqual(['the connection was closed before the answer was complete']);
});

test.each([
  ['SSH-2.0-x\r\n\r\n', 'not HTTP/1.1'],
  ['HTTP/1.1 101 Switching Protocols\r\n\r\n', 'unasked'],
  [`HTTP/1.1 200 OK\r\nA: ${'x'.repeat(200_000)}`, 'too large a head'],
  ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', ''],
])('an engine that answers nonsense counts as failed', async (answer, message) => {
  const { url, failures } = await between({ answers: [answer] });
  const reply = fetch(url).then(async (found) => ({ status: found.status, text: await found.text() }));
  if (message === '') await expect(reply).rejects.toThrow();
  else expect(await reply).toMatchObject({ status: 500, text: expect.stringContaining(message) });
  expect(failures).toHaveLength(1);
});

test('a kept connection that the engine closed meanwhile is replaced, and nobody notices', async () => {
  const { url, sockets, failures } = await between({
    answers: [lengthAnswer, (socket) => socket.destroy(), lengthAnswer],
  });
  expect(await (await fetch(url)).text()).toBe('hi');
  expect(await (await fetch(url)).text()).toBe('hi');
  expect({ sockets: sockets.length, failures }).toEqual({ sockets: 2, failures: [] });
});

test('what an engine sends unasked behind an answer never becomes the next one', async () => {
  const { url, sockets } = await between({ answers: [`${lengthAnswer}HTTP/1.1 200 OK\r\n\r\nevil`, lengthAnswer] });
  expect(await (await fetch(url)).text()).toBe('hi');
  expect(await (await fetch(url)).text()).toBe('hi');
  expect(sockets).toHaveLength(2);
});

test('uploads keep their framing and their bytes', async () => {
  const { url, requests } = await between({ answers: [lengthAnswer] });
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(Buffer.from('first'));
      controller.enqueue(Buffer.from('second'));
      controller.close();
    },
  });
  const answer = fetch(url, { method: 'PUT', body, duplex: 'half' } as RequestInit);
  expect(await (await answer).text()).toBe('hi');
  await vi.waitFor(() => expect(requests.join('')).toContain('0\r\n\r\n'));
  expect(requests.join('')).toMatch(
    /^PUT \/ HTTP\/1\.1\r\nHost: engine:1\r\n.*Transfer-Encoding: chunked\r\n\r\n.*first.*second/s,
  );
});

test('a client that leaves ends the engine’s work, and says nothing of the engine', async () => {
  const { url, sockets, failures } = await between({
    answers: [(socket) => socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n')],
  });
  const leaving = new AbortController();
  const answer = await fetch(url, { signal: leaving.signal });
  const closed = new Promise((resolve) => sockets[0]?.once('close', resolve));
  leaving.abort();
  await closed;
  await answer.text().catch(() => {});
  expect(failures).toEqual([]);
});

test('an engine that is given up ends what is under way', async () => {
  const { url, lose, requests } = await between({ answers: [] });
  const answer = fetch(url);
  await vi.waitFor(() => expect(requests).toHaveLength(1));
  lose(new Error('given up'));
  expect(await (await answer).text()).toContain('given up');
});

test('an edited answer has the length of its edit', async () => {
  const { url } = await between({ answers: [lengthAnswer], patch: (body) => `${body}!!` });
  const answer = await fetch(url);
  expect([answer.headers.get('content-length'), await answer.text()]).toEqual(['4', 'hi!!']);
});

test.each(['HTTP/1.1 204 No Content\r\n\r\n', lengthAnswer, chunkedAnswer])(
  'the end of %j waits until the state knows of it',
  async (answer) => {
    let settled = false;
    const { url } = await between({
      answers: [answer],
      settle: async () => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        settled = true;
      },
    });
    await (await fetch(url, { method: 'POST' })).text();
    expect(settled).toBe(true);
  },
);

test('a client of HTTP/1.0 gets a body without chunks', async () => {
  const { url } = await between({ answers: [chunkedAnswer] });
  const { port, hostname } = new URL(url);
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write('GET / HTTP/1.0\r\n\r\n'));
    let all = '';
    socket.on('data', (bytes) => {
      all += bytes;
    });
    socket.once('end', () => resolve(all));
    socket.once('error', reject);
  });
  expect(text).toMatch(/\r\n\r\nabcde$/);
});
