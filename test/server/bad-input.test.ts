/** Whatever a client sends, it gets a status and a message, and the manager goes on. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEngine } from '../support/fake-engine.ts';
import { post, startOver } from '../support/over-engines.ts';
import { raw } from '../support/raw.ts';

afterEach(() => vi.useRealTimers());

const message = async (answer: Response) => ((await answer.json()) as { message: string }).message;
const list = (containers: object[]) => ({
  'GET /containers/json': (_req: unknown, res: { end(body: string): void }) => void res.end(JSON.stringify(containers)),
});

test.each([
  ['a list', '[]'],
  ['a string', '"busybox"'],
  ['a number', '5'],
  ['nothing', 'null'],
])('a body that is %s is refused', async (_what, body) => {
  const { url } = await startOver([await fakeEngine('n1')]);
  const answer = await fetch(`${url}/containers/create`, post(body));
  expect(answer.status).toBe(400);
  expect(await message(answer)).toMatch(/body/);
});

test.each([
  ['half an object', '{"Image":"x"', 'invalid JSON'],
  ['a wrong type deep inside', '{"Image":"x","HostConfig":{"Memory":"much"}}', 'HostConfig.Memory'],
  ['a wrong type in a list', '{"Image":"x","Env":[1]}', 'Env'],
  ['nesting without end', '['.repeat(500_000), 'invalid JSON'],
  ['nesting that ends', `{"Image":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'invalid'],
])('%s in a body is refused and told', async (_what, body, told) => {
  const { url } = await startOver([await fakeEngine('n1')]);
  const answer = await fetch(`${url}/containers/create`, post(body));
  expect(answer.status).toBe(400);
  expect(await message(answer)).toContain(told);
});

test('a body of another kind is refused, an empty one of any kind is none', async () => {
  const { url } = await startOver([await fakeEngine('n1')]);
  const xml = await fetch(`${url}/containers/create`, post('<x/>', { 'content-type': 'text/xml' }));
  expect(xml.status).toBe(400);
  expect(await message(xml)).toContain("must be 'application/json'");
  const empty = await fetch(`${url}/networks/create`, post('', { 'content-type': 'text/plain' }));
  expect(empty.status).toBe(400); // and not 415
});

test('a beginning that several IDs share is ambiguous, and says which', async () => {
  const twins = ['a', 'b'].map((end) => ({ Id: `${'12'.repeat(31)}f${end}`, Names: [`/${end}1`], State: 'running' }));
  const { url } = await startOver([await fakeEngine('n1', list(twins))]);
  const answer = await fetch(`${url}/containers/1212/json`);
  expect(answer.status).toBe(400);
  expect(await message(answer)).toContain('several containers fit 1212: n1/121212121212, n1/121212121212');
});

test('a name that two engines use is ambiguous without its node', async () => {
  const same = (end: string) => list([{ Id: end.repeat(64), Names: ['/web'], State: 'running' }]);
  const { url } = await startOver([await fakeEngine('n1', same('a')), await fakeEngine('n2', same('b'))]);
  expect((await fetch(`${url}/containers/web/json`)).status).toBe(400);
});

test.each([
  ['GET', '/containers/%zz/json', 400, 'percent-encoding'],
  ['GET', '/containers/json?filters=%zz', 400, 'percent-encoding'],
  ['GET', '/containers/json?filters={"status":["happy"]}', 400, "'status=happy'"],
  ['GET', '/containers/json?filters={"label":5}', 400, 'filter'],
  ['GET', '/containers/json?filters={"exited":["x"]}', 400, "'exited=x'"],
  ['GET', '/containers/json?filters={"publish":["99999999"]}', 400, "'publish=99999999'"],
  ['GET', '/containers/json?filters={"before":["nobody"]}', 404, 'No such container: nobody'],
  ['GET', '/networks?filters={"nope":["x"]}', 400, "invalid filter 'nope'"],
  ['GET', '/volumes?filters={"dangling":["perhaps"]}', 400, "'dangling=[perhaps]'"],
  ['GET', '/images/json?filters={"before":["nothing"]}', 404, 'nothing'],
  ['GET', '/events?since=yesterday', 400, 'since'],
  ['GET', '/events?filters={"nope":["x"]}', 400, "invalid filter 'nope'"],
  ['POST', '/containers/web/resize?h=x&w=2', 400, 'h'],
  ['POST', '/containers/web/rename', 400, 'name'],
  ['GET', '/exec/nothing/json', 404, 'nothing'],
  ['GET', '/networks/nothing', 404, 'nothing'],
  ['GET', '/volumes/nothing', 404, 'nothing'],
  ['GET', '/images/nothing/json', 404, 'nothing'],
  ['DELETE', '/containers/web/nothing', 404, 'No such container: web/nothing'],
  ['GET', `/containers/${'x'.repeat(20_000)}/json`, 414, 'the path is longer than 16384 bytes'],
  ['GET', '/distribution/../info/json', 404, 'page not found'],
  ['GET', '/images/%2e%2e/%2E/json', 404, 'page not found'],
  ['CONNECT', 'other:80', 404, 'page not found'],
  ['OPTIONS', '*', 404, 'page not found'],
  ['GET', 'http://other/nothing', 404, 'page not found'],
  ['GET', '/v1/info', 400, 'client version 1.0 is too old'],
  ['GET', '/v1.99999/info', 404, 'page not found'],
  ['TRACE', '/info', 404, 'page not found'],
])('%s %.60s is refused', async (method, path, status, told) => {
  const { url } = await startOver([await fakeEngine('n1')]);
  const answer = await raw(url, `${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(JSON.parse(answer.slice(answer.indexOf('{')))).toEqual({ message: expect.stringContaining(told) });
});

test.each([
  ['a header of 100 KB', `GET /info HTTP/1.1\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
  ['sixty thousand headers', `GET /info HTTP/1.1\r\n${'X: 1\r\n'.repeat(60_000)}\r\n`, 431],
  ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n', 400],
  ['201 headers', `GET /info HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${'X: 1\r\n'.repeat(199)}\r\n`, 431],
  [
    'a length behind many headers',
    `POST /containers/create HTTP/1.1\r\nHost: x\r\n${'X: 1\r\n'.repeat(3_000)}Content-Length: 2\r\n\r\n{}`,
    431,
  ],
  ['the same length twice', 'POST /info HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx', 400],
  ['a folded header', 'GET /info HTTP/1.1\r\nX: 1\r\n Content-Length: 5\r\n\r\n', 400],
  ['a line that ends in LF', 'GET /info HTTP/1.1\r\nX: 1\nY: 2\r\n\r\n', 400],
  ['a CR in a header', 'GET /info HTTP/1.1\r\nX: 1\rY: 2\r\n\r\n', 400],
  ['a space before a colon', 'POST /info HTTP/1.1\r\nContent-Length : 5\r\n\r\nhello', 400],
  ['an encoding of two', 'POST /build HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n', 501],
  ['an encoding of HTTP/1.0', 'POST /build HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 400],
  ['chunks that are not the last', 'POST /build HTTP/1.1\r\nTransfer-Encoding: chunked, x\r\n\r\n', 400],
  ['two lengths', 'POST /info HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
  ['no Host', 'GET /info HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['a length and chunks', 'POST /info HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
  [
    'a chunk without a size',
    'POST /containers/create HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    400,
  ],
])('%s is refused, and others are served', async (_what, bytes, status) => {
  const { url } = await startOver([await fakeEngine('n1')]);
  const answer = await raw(url, bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toMatch(/\{"message":"[^"]+"\}/);
  expect((await fetch(`${url}/_ping`)).status).toBe(200);
});

test('a body that is too long is given up before its end', async () => {
  const { url } = await startOver([await fakeEngine('n1')]);
  const chunk = `100000\r\n${' '.repeat(1024 * 1024)}\r\n`;
  const head = 'POST /containers/create HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n';
  const answer = await raw(url, head, ...Array.from({ length: 10 }, () => chunk), '0\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1.1 413 .*"message":"the body is larger than 8388608 bytes"/s);
});

test('a refusal reaches a client that is still sending, which may send to the end', async () => {
  const { url } = await startOver([await fakeEngine('n1')]);
  const { hostname, port } = new URL(url);
  const errors: Error[] = [];
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  socket.on('error', (error) => errors.push(error));
  const answer = text(socket).catch(() => 'none');
  socket.write('POST /images/create?fromSrc=- HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
  for (let i = 0; i < 30 && !socket.destroyed; i += 1) {
    if (!socket.write(`100000\r\n${' '.repeat(1024 * 1024)}\r\n`))
      await Promise.race([once(socket, 'drain'), new Promise((resolve) => socket.once('close', resolve))]);
  }
  socket.write('0\r\n\r\n');
  expect(await answer).toMatch(/^HTTP\/1.1 404 .*not implemented/s);
  expect(errors).toEqual([]);
});

test('a body that never ends is given up after a while', async () => {
  const { url } = await startOver([await fakeEngine('n1')]);
  const { hostname, port } = new URL(url);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const socket = connect({ host: hostname, port: Number(port) });
  const head = 'POST /containers/create HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{';
  socket.write(head);
  const answer = text(socket);
  let over = false;
  void answer.then(() => {
    over = true;
  });
  // the clock goes on by itself, thousandfold: whoever waits for the rest of the body sees its limit pass
  while (!over) {
    await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(1_000);
  }
  expect(await answer).toMatch(/^HTTP\/1.1 408 .*the body did not end within 30 s/s);
});

test('an exec start that announces more than it sends leaves nothing behind when the client goes', async () => {
  const { manager, url } = await startOver([await fakeEngine('n1')]);
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  const upgrade = 'Connection: Upgrade\r\nUpgrade: tcp\r\nContent-Length: 1000\r\nContent-Type: application/json';
  socket.write(`POST /exec/1/start HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n\r\n{"Detach"`);
  await vi.waitFor(() => expect(manager.connections()).toBe(1));
  socket.destroy();
  await vi.waitFor(() => expect(manager.connections()).toBe(0));
});
