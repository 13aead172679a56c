/** How much is taken from anybody: each limit of docs/limits.md at its edge, with what its client sees. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, type TLSSocket } from 'node:tls';
import { afterEach, expect, test, vi } from 'vitest';
import { addressOf } from '../../src/server/http/admission.ts';
import * as limits from '../../src/server/http/limits.ts';
import { TlsMaterial } from '../../src/server/tls.ts';
import { authority } from '../support/certificates.ts';
import { containerId, fakeEngine } from '../support/fake-engine.ts';
import { post, startOver } from '../support/over-engines.ts';
import { answerOf, dial, messageOf, raw, statusOf } from '../support/raw.ts';

afterEach(() => vi.useRealTimers());

const ping = 'GET /_ping HTTP/1.1\r\nHost: x\r\n\r\n';
const closing = 'GET /_ping HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
const nested = (levels: number) => `${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`;
const filters = (value: object) => `filters=${encodeURIComponent(JSON.stringify(value))}`;
const many = (count: number, text: string) => Array.from({ length: count }, (_, i) => `${text}${i}`);

test('the page tells every limit as it is', () => {
  const page = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');
  const told = Object.fromEntries(
    page
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
      .map(([what = '', is = '']) => [what, is]),
  );
  const kib = (bytes: number) => (bytes >= 1 << 20 ? `${bytes >> 20} MiB` : `${bytes >> 10} KiB`);
  const seconds = (ms: number) => `${ms / 1000} s`;
  expect(told).toMatchObject({
    'head: request line and headers together': kib(limits.HEAD_BYTES),
    'headers of one request': `${limits.HEADERS}`,
    'path, without version and query': kib(limits.PATH_BYTES),
    'time until the head of a request is there, counted from the connection, or its first byte on one in use': seconds(
      limits.HEAD_TIMEOUT_MS,
    ),
    'unused connection between two requests': seconds(limits.IDLE_TIMEOUT_MS),
    'JSON body': kib(limits.BODY_BYTES),
    'body before a hijack (exec start)': kib(limits.HIJACK_BODY_BYTES),
    'time for the whole of such a body': seconds(limits.BODY_TIMEOUT_MS),
    'levels of a JSON body': `${limits.JSON_DEPTH}`,
    'values in `filters`, all keys together': `${limits.FILTER_VALUES}`,
    'regular expressions in one filter': `${limits.FILTER_EXPRESSIONS}`,
    'characters of a regular expression or pattern': `${limits.FILTER_EXPRESSION_LENGTH}`,
    '`--client-connections <count>`': `${limits.clientDefaults.connections}`,
    '`--client-streams <count>`': `${limits.clientDefaults.streams}`,
  });
});

test.each([
  ['levels of a body', `{"Image":"x","HostConfig":{},"Nope":${nested(limits.JSON_DEPTH - 1)}}`, 404, 'page not found'],
  ['one more', `{"Image":"x","Nope":${nested(limits.JSON_DEPTH)}}`, 400, 'nested more than 100 levels deep'],
])('%s', async (_what, body, status, told) => {
  const { url } = await startOver([await fakeEngine('n1')]);
  const answer = await fetch(`${url}/containers/create`, post(body));
  expect([answer.status, await answer.json()]).toEqual([status, { message: expect.stringContaining(told) }]);
});

test.each([
  [filters({ label: many(limits.FILTER_VALUES, 'a') }), 200, ''],
  [filters({ label: many(100, 'a'), name: many(101, 'b') }), 400, 'invalid filter: more than 200 values'],
  [filters({ name: many(limits.FILTER_EXPRESSIONS, 'a.*') }), 200, ''],
  [filters({ name: many(limits.FILTER_EXPRESSIONS + 1, 'a.*') }), 400, 'more than 20 regular expressions'],
  [filters({ name: [`${'a'.repeat(limits.FILTER_EXPRESSION_LENGTH)}`] }), 200, ''],
  [filters({ name: [`${'a'.repeat(limits.FILTER_EXPRESSION_LENGTH)}*`] }), 400, 'longer than 256 characters'],
  [filters({ name: ['(a*)*'.repeat(20)] }), 200, ''],
  [`filters=${'['.repeat(15_000)}`, 400, 'invalid filter'],
  [`filters={"label":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, 400, 'invalid filter'],
])('containers by %.60s', async (query, status, told) => {
  const { url } = await startOver([await fakeEngine('n1')]);
  const answer = await fetch(`${url}/containers/json?${query}`);
  expect(answer.status).toBe(status);
  if (status !== 200) expect(await answer.json()).toEqual({ message: expect.stringContaining(told) });
});

test('a head that comes slowly is given up', async () => {
  const { manager, url } = await startOver([await fakeEngine('n1')]);
  const silent = await dial(url);
  const slow = await dial(url);
  const answers = [answerOf(silent), answerOf(slow)];
  slow.write('GET /_ping HTTP/1.1\r\nHost:');
  // Node's own clock: the monotonic one, read by the parser, cannot be moved from here
  for (const answer of await Promise.all(answers)) {
    expect(statusOf(answer)).toBe(408);
    expect(messageOf(answer)).toContain('Request Timeout');
  }
  await vi.waitFor(() => expect(manager.connections()).toBe(0));
}, 60_000);

test('a body that dribbles before a hijack is given up as a whole', async () => {
  const { url } = await startOver([await fakeEngine('n1')]);
  const socket = await dial(url);
  const answer = answerOf(socket);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  socket.write('POST /exec/1/start HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{');
  let over = false;
  void answer.then(() => {
    over = true;
  });
  for (let turn = 0; !over; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(100);
    if (turn % 50 === 0) socket.write(' ');
  }
  expect(statusOf(await answer)).toBe(408);
  expect(messageOf(await answer)).toBe('the body did not end within 30 s');
});

test('a body before a hijack may have 1 MiB', async () => {
  const { url } = await startOver([await fakeEngine('n1')]);
  const head = 'POST /exec/1/start HTTP/1.1\r\nHost: x\r\n';
  for (const framing of ['Content-Length: 2000000', 'Transfer-Encoding: chunked']) {
    const body = framing.startsWith('T') ? `1e8480\r\n${' '.repeat(2_000_000)}\r\n0\r\n\r\n` : ' '.repeat(2_000_000);
    const answer = await raw(url, `${head}${framing}\r\n\r\n${body}`);
    expect([statusOf(answer), messageOf(answer)]).toEqual([413, 'the body is larger than 1048576 bytes']);
  }
});

const clients = { connections: 3, streams: 1 };

test('a connection too many is told so, others are served, and room comes back', async () => {
  const { manager, url } = await startOver([await fakeEngine('n1')], { clients });
  const held = await Promise.all([1, 2, 3].map(() => dial(url, '127.0.0.2')));
  await vi.waitFor(() => expect(manager.connections()).toBe(3));
  const one = await dial(url, '127.0.0.2');
  one.write(ping);
  const answer = await answerOf(one);
  expect(statusOf(answer)).toBe(429);
  expect(answer).toContain('Retry-After: 1\r\n');
  expect(messageOf(answer)).toBe('too many connections from 127.0.0.2: 3 at once, see docs/limits.md');
  expect(statusOf(await raw(url, closing))).toBe(200); // 127.0.0.1
  held[0]?.destroy();
  await vi.waitFor(async () => {
    const next = await dial(url, '127.0.0.2');
    next.write(closing);
    expect(statusOf(await answerOf(next))).toBe(200);
  });
  for (const socket of held) socket.destroy();
});

test('a flood of connections is closed without a word', async () => {
  const { manager, url } = await startOver([await fakeEngine('n1')], { clients });
  const flood = await Promise.all(Array.from({ length: 30 }, () => dial(url, '127.0.0.2')));
  await vi.waitFor(() => expect(flood.filter(({ readable, closed }) => !closed && readable)).toHaveLength(6));
  await vi.waitFor(() => expect(flood.filter(({ readable, closed }) => !closed && readable)).toHaveLength(3), 10_000);
  for (const socket of flood) socket.destroy();
  await vi.waitFor(() => expect(manager.connections()).toBe(0));
});

test('with TLS a connection too many is told so in TLS', async () => {
  const ours = authority();
  const { cert, key } = ours.issue('server');
  const tls = new TlsMaterial({ ca: ours.ca, cert, key }, false);
  const { manager, url } = await startOver([await fakeEngine('n1')], { clients, tls });
  const { hostname: host, port } = new URL(url);
  const from: object = { localAddress: '127.0.0.2' }; // which the types of node:tls forget
  const secure = () =>
    new Promise<TLSSocket>((resolve, reject) => {
      const socket = connect({ ...from, host, port: Number(port), rejectUnauthorized: false });
      socket.once('secureConnect', () => resolve(socket)).once('error', reject);
    });
  const held = await Promise.all([secure(), secure(), secure()]);
  const one = await secure();
  one.write(ping);
  expect(statusOf(await answerOf(one))).toBe(429);
  held[0]?.destroy();
  await vi.waitFor(() => expect(manager.connections()).toBe(2));
  const next = await secure();
  next.write(closing);
  expect(statusOf(await answerOf(next))).toBe(200);
  for (const socket of held) socket.destroy();
});

test('requests in a row that wait for no answer are counted', async () => {
  const engine = await fakeEngine('n1');
  const { url } = await startOver([engine], { clients });
  engine.answer(`GET /containers/${containerId}/top`, () => {});
  const socket = await dial(url);
  socket.write('GET /containers/web/top HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(50));
  await vi.waitFor(() => expect(engine.underWay.size).toBe(1));
  const top = () => engine.requests.filter((request) => request.endsWith('/top')).length;
  await vi.waitFor(() => expect(top()).toBe(3));
  expect(statusOf(await raw(url, closing))).toBe(429); // the address is busy, whichever connection asks
  expect(top()).toBe(3);
  socket.destroy();
  await vi.waitFor(async () => expect(statusOf(await raw(url, closing))).toBe(200));
});

test('a stream too many is told so, and room comes back', async () => {
  const { url } = await startOver([await fakeEngine('n1')], { clients });
  const leave = new AbortController();
  await fetch(`${url}/events`, { signal: leave.signal });
  const refused = await fetch(`${url}/events`);
  expect([refused.status, await refused.json()]).toEqual([
    429,
    { message: 'too many streams from 127.0.0.1: 1 at once, see docs/limits.md' },
  ]);
  expect((await fetch(`${url}/_ping`)).status).toBe(200);
  leave.abort();
  await vi.waitFor(async () => {
    const again = await fetch(`${url}/events`, { signal: AbortSignal.timeout(500) });
    expect(again.status).toBe(200);
    await again.body?.cancel();
  });
});

test('a unix socket has no limit', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'shoal-limits-'));
  const socketPath = path.join(folder, 's');
  await startOver([await fakeEngine('n1')], {
    hosts: [`unix://${socketPath}`],
    clients: { connections: 1, streams: 1 },
  });
  const statuses = await Promise.all(
    [1, 2, 3].map(
      () =>
        new Promise((resolve, reject) => {
          const asked = request({ socketPath, path: '/events', agent: false }, (answer) => {
            resolve(answer.statusCode);
            answer.on('error', () => {});
          });
          asked.on('error', reject).end();
        }),
    ),
  );
  expect(statuses).toEqual([200, 200, 200]);
  await rm(folder, { recursive: true });
});

test.each([
  ['10.0.0.7', '10.0.0.7'],
  ['::ffff:10.0.0.7', '10.0.0.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  [undefined, ''],
])('the address of %s is %s', (remoteAddress, address) => expect(addressOf({ remoteAddress })).toBe(address));
