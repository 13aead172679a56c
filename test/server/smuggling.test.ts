/** What one side hides in its bytes is never taken for somebody's request, or for somebody else's answer. */
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { containerId, fakeEngine } from '../support/fake-engine.ts';
import { post, startOver } from '../support/over-engines.ts';
import { answerOf, dial, messageOf, raw, statusOf } from '../support/raw.ts';

const container = `/containers/${containerId}`;
const hidden = 'POST /containers/web/kill HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n';
const upgrade = 'Connection: Upgrade\r\nUpgrade: tcp\r\n';
const request = (start: string, headers = '', body = '') => `${start} HTTP/1.1\r\nHost: x\r\n${headers}\r\n${body}`;

/** A container that says what it hears. */
const echo = (_req: IncomingMessage, socket: Socket) => {
  socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
  socket.pipe(socket);
};

async function startEchoing() {
  const engine = await fakeEngine('n1', {}, { [`POST ${container}/attach`]: echo });
  const { manager, url } = await startOver([engine]);
  return { engine, manager, url, kills: () => engine.requests.filter((asked) => asked.endsWith('/kill')) };
}

test.each([
  ['with an upgrade', upgrade],
  ['without', ''],
  ['with a chunked end before it', 'Transfer-Encoding: chunked\r\n'],
])('what follows an attach %s is input, whatever it looks like', async (_how, headers) => {
  const { url, kills } = await startEchoing();
  const socket = await dial(url);
  const answer = answerOf(socket);
  const end = headers.startsWith('T') ? '0\r\nX-Trailer: 1\r\n\r\n' : '';
  socket.end(request('POST /containers/web/attach?stream=1&stdin=1', headers, end + hidden));
  const [head = '', ...rest] = (await answer).split('\r\n\r\n');
  expect(head).toMatch(headers === upgrade ? /^HTTP\/1.1 101 / : /^HTTP\/1.1 200 /);
  expect(rest.join('\r\n\r\n')).toBe(hidden);
  expect(kills()).toEqual([]);
});

test('what follows an attach that is refused is nothing', async () => {
  const { url, kills } = await startEchoing();
  for (const headers of ['', upgrade]) {
    const answer = await raw(url, request('POST /containers/nobody/attach', headers, hidden));
    expect([statusOf(answer), messageOf(answer)]).toEqual([404, 'No such container: nobody']);
  }
  expect(kills()).toEqual([]);
});

test('an upgrade of what takes no connection over is ignored, and the connection closed', async () => {
  const { engine, url, kills } = await startEchoing();
  engine.answer(`PUT ${container}/archive`, (_req, res) => res.end());
  const info = await raw(url, request('GET /_ping', upgrade, hidden));
  expect([statusOf(info), info.match(/HTTP\/1.1/g)]).toEqual([200, ['HTTP/1.1']]);
  const body = 'x'.repeat(3_000_000); // more than is held of a body before a hijack
  const put = request('PUT /containers/web/archive?path=/', `${upgrade}Content-Length: ${body.length}\r\n`, body);
  expect(statusOf(await raw(url, put))).toBe(200);
  expect(engine.bodies.at(-1)?.length).toBe(body.length);
  expect(kills()).toEqual([]);
});

test('a request behind a body ends where the body says, not before', async () => {
  const { engine, url } = await startEchoing();
  engine.answer(`PUT ${container}/archive`, (_req, res) => res.end());
  const put = request('PUT /containers/web/archive?path=/', `Content-Length: ${hidden.length}\r\n`, hidden);
  const answer = await raw(url, put + request('GET /_ping', 'Connection: close\r\n'));
  expect(answer.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
  expect(engine.bodies.at(-1)).toBe(hidden);
});

test('names and parameters reach an engine as names and parameters', async () => {
  const { engine, url } = await startEchoing();
  engine.answer('GET /distribution/a%0D%0AX-Evil:%201%0D%0A/json', (_req, res) => res.end('{}'));
  await fetch(`${url}/distribution/a%0d%0aX-Evil:%201%0d%0a/json`);
  await fetch(`${url}/images/search?term=a%0d%0aX-Evil:%201%26limit=9%23`);
  await fetch(`${url}/containers/create?name=a%0d%0aX-Evil:1`, post('{"Image":"x"}'));
  const asked = engine.requests.filter((text) => /Evil/.test(text));
  expect(asked).toEqual([
    'GET /distribution/a%0D%0AX-Evil:%201%0D%0A/json',
    'GET /images/search?term=a%0d%0aX-Evil:%201%26limit=9%23',
  ]);
});

test('credentials reach the engine and nobody else: no log, no error', async () => {
  const secret = 'hunter2secret';
  const auth = Buffer.from(JSON.stringify({ username: 'u', password: secret }))
    .toString('base64') // as engines read it
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  let logged = '';
  const log = pino(
    { level: 'trace' },
    new Writable({
      write(chunk, _encoding, done) {
        logged += chunk;
        done();
      },
    }),
  );
  const heard: unknown[] = [];
  const dies = (req: IncomingMessage) => {
    heard.push(req.headers['x-registry-auth'] ?? req.headers['x-registry-config'] ?? 'none');
    req.socket.destroy();
  };
  const engine = await fakeEngine('n1', {
    'POST /images/create': dies,
    'POST /build': dies,
    'POST /auth': dies,
    'POST /containers/create': dies,
    'GET /distribution/x/json': dies,
  });
  const { url } = await startOver([engine], { log, engines: { failureRetry: 1_000 } });
  const headers = { 'x-registry-auth': auth, 'x-registry-config': auth };
  const answers = [
    await fetch(`${url}/images/create?fromImage=x`, { method: 'POST', headers }),
    await fetch(`${url}/build`, { method: 'POST', headers: { 'x-registry-config': auth } }),
    await fetch(`${url}/auth`, post(JSON.stringify({ username: 'u', password: secret }))),
    await fetch(`${url}/auth`, post(JSON.stringify({ username: 5, password: secret }))),
    await fetch(`${url}/auth`, post(`{"password":"${secret}"`)),
    await fetch(`${url}/containers/create`, post('{"Image":"x"}', headers)),
    await fetch(`${url}/containers/create`, post('{"Image":"x"}', { 'x-registry-auth': `!${auth}` })),
    await fetch(`${url}/distribution/x/json`, { headers }),
  ];
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  expect(answers.every(({ ok }, i) => !ok || /errorDetail/.test(texts[i] ?? ''))).toBe(true);
  expect(heard).toContain(auth);
  const given = texts.join() + logged;
  expect(logged).not.toBe('');
  for (const part of [secret, auth, auth.slice(0, 20)]) expect(given).not.toContain(part);
});

// --- engines that lie about where an answer ends

const evil = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"evil":"1"}';
const top = `GET ${container}/top`;
const says = (bytes: string) => (req: IncomingMessage) => void req.socket.write(bytes, 'latin1');
const good = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ngood';

test.each([
  ['an answer behind the answer', good + evil],
  [
    'an answer behind one with a length and chunks',
    `HTTP/1.1 200 OK\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n4\r\ngood\r\n0\r\n\r\n${evil}`,
  ],
  [
    'an answer behind trailers',
    `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\ngood\r\n0\r\nX: 1\r\n\r\n${evil}`,
  ],
  ['a body behind a 304', `HTTP/1.1 304 Not Modified\r\nContent-Length: ${evil.length}\r\n\r\n${evil}`],
  ['a body behind a 204', `HTTP/1.1 204 No Content\r\nContent-Length: ${evil.length}\r\n\r\n${evil}`],
  [
    'what is to come, in advance',
    `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nX: 1\r\n\r\n${good}${evil}`,
  ],
])('%s is for nobody', async (_what, bytes) => {
  const engine = await fakeEngine('n1');
  const { url } = await startOver([engine], { engines: { failureRetry: 1_000 } });
  engine.answerAtOnce(top, says(bytes));
  const first = await raw(url, request('GET /containers/web/top', 'Connection: close\r\n'));
  expect(first).not.toContain('evil');
  expect([200, 204, 304]).toContain(statusOf(first));
  engine.answerAtOnce(top, says(good));
  for (let i = 0; i < 5; i += 1) expect(await (await fetch(`${url}/containers/web/top`)).text()).toBe('good');
});

test('bytes that come later, on a connection that is kept, end it', async () => {
  const engine = await fakeEngine('n1');
  const { url } = await startOver([engine]);
  let kept: Socket | undefined;
  engine.answerAtOnce(top, (req) => {
    kept = req.socket;
    kept.write(good);
  });
  await (await fetch(`${url}/containers/web/top`)).text();
  const ended = new Promise((resolve) => kept?.once('close', resolve));
  kept?.write(evil);
  await ended;
  expect(await (await fetch(`${url}/containers/web/top`)).text()).toBe('good');
});

test.each([
  [
    'switches protocols unasked',
    'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n',
    'unasked',
  ],
  ['puts a line into a header', 'HTTP/1.1 200 OK\r\nX: 1\nSet-Cookie: evil\r\nContent-Length: 0\r\n\r\n', 'n1'],
  ['puts a CR into a header', 'HTTP/1.1 200 OK\r\nX: 1\rSet-Cookie: evil\r\nContent-Length: 0\r\n\r\n', 'n1'],
  ['folds a header', 'HTTP/1.1 200 OK\r\nX: 1\r\n evil: 1\r\nContent-Length: 0\r\n\r\n', 'malformed header'],
  ['has two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Length: 4\r\n\r\n', 'no clear length'],
  ['has a negative length', 'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n', 'no clear length'],
  ['encodes twice', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n', 'encoded as gzip, chunked'],
  ['speaks HTTP/2', 'HTTP/2 200\r\n\r\n', 'not HTTP/1.1'],
  ['has no end of heads', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(200_000)}`, 'too large a head'],
  ['says 100 and goes', 'HTTP/1.1 100 Continue\r\n\r\n', undefined],
])('an engine that %s is named with 500', async (_what, bytes, told) => {
  const engine = await fakeEngine('n1');
  const { url } = await startOver([engine], { engines: { failureRetry: 1_000 } });
  engine.answerAtOnce(top, (req) => {
    req.socket.write(bytes, 'latin1');
    if (told === undefined) req.socket.end();
  });
  const answer = await raw(url, request('GET /containers/web/top', 'Connection: close\r\n'));
  expect(answer).not.toContain('evil');
  expect([statusOf(answer), messageOf(answer)]).toEqual([500, expect.stringContaining(told ?? 'n1')]);
  expect(messageOf(answer)).toContain('n1');
});

test('an engine that does not hijack after all is answered for as it answers', async () => {
  const engine = await fakeEngine(
    'n1',
    {},
    {
      [`POST ${container}/attach`]: (_req, socket) =>
        socket.end(
          `HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\nContent-Length: 17\r\nConnection: close\r\n\r\n{"message":"no!"}${evil}`,
        ),
    },
  );
  const { url } = await startOver([engine]);
  for (const headers of ['', upgrade]) {
    const answer = await raw(url, request('POST /containers/web/attach', headers, hidden));
    expect([statusOf(answer), messageOf(answer)]).toEqual([409, 'no!']);
  }
  await vi.waitFor(() => expect(engine.underWay.size).toBe(0));
});
