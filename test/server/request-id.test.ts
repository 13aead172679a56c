/** A request's ID and trace: told to the client, to engines and to the log, by every way an answer may take. */
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { containerId, fakeEngine } from '../support/fake-engine.ts';
import { post, startOver } from '../support/over-engines.ts';

const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const trace = { 'X-Request-Id': 'ci-4711', Traceparent: parent, Tracestate: 'vendor=1' };
const seen = ({ headers }: IncomingMessage) => [headers['x-request-id'], headers.traceparent, headers.tracestate];
const whole = ['ci-4711', parent, 'vendor=1'];

test('a proxied request, an answer of the manager’s own and a failure tell the ID that came', async () => {
  const asked: unknown[] = [];
  const engine = await fakeEngine('n1', {
    [`GET /containers/${containerId}/top`]: (req, res) => {
      asked.push(seen(req));
      res.end('{}');
    },
  });
  const { url } = await startOver([engine]);
  for (const path of ['/containers/web/top', '/info', '/containers/nope/json', '/no/such/path', '/v1.99/info']) {
    const answer = await fetch(`${url}${path}`, { headers: trace });
    expect([path, answer.headers.get('x-request-id')]).toEqual([path, 'ci-4711']);
  }
  expect(asked).toEqual([whole]);
});

test('a request without an ID gets one of its own, and the engine hears the same', async () => {
  const asked: unknown[] = [];
  const engine = await fakeEngine('n1', {
    [`GET /containers/${containerId}/top`]: (req, res) => {
      asked.push(req.headers['x-request-id']);
      res.end('{}');
    },
  });
  const { url } = await startOver([engine]);
  const ids: (string | null)[] = [];
  for (let i = 0; i < 3; i += 1) ids.push((await fetch(`${url}/containers/web/top`)).headers.get('x-request-id'));
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-\d+$/);
  expect(asked).toEqual(ids);
});

test('a connection that is handed over tells it in its head, on both sides', async () => {
  const asked: unknown[] = [];
  const engine = await fakeEngine(
    'n1',
    {},
    {
      [`POST /containers/${containerId}/attach`]: (req, socket) => {
        asked.push(seen(req));
        socket.end('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
      },
    },
  );
  const { url } = await startOver([engine]);
  const client = connect(Number(new URL(url).port), '127.0.0.1');
  const headers = Object.entries(trace).map(([name, value]) => `${name}: ${value}\r\n`);
  client.write(
    `POST /containers/web/attach?stream=1 HTTP/1.1\r\nHost: x\r\n${headers.join('')}Connection: Upgrade\r\nUpgrade: tcp\r\n\r\n`,
  );
  const [head] = (await once(client, 'data')) as [Buffer];
  expect(String(head)).toMatch(/^HTTP\/1\.1 101 .*\r\nX-Request-Id: ci-4711\r\n/s);
  expect(asked).toEqual([whole]);
  client.destroy();
});

test('calls that a request makes necessary carry it: a create, the look for the image, and the pull', async () => {
  const asked: (readonly [string, unknown])[] = [];
  const noting =
    (what: string, status: number, body: string): NonNullable<Parameters<typeof fakeEngine>[1]>[string] =>
    (req, res) => {
      asked.push([what, seen(req)]);
      res.writeHead(status, { 'content-type': 'application/json' }).end(body);
    };
  let pulled = false;
  const engine = await fakeEngine('n1', {
    'POST /containers/create': (req, res) =>
      pulled
        ? noting('create', 201, `{"Id":"${containerId}","Warnings":[]}`)(req, res)
        : noting('create', 404, '{"message":"No such image"}')(req, res),
    'GET /images/app/json': noting('look', 404, '{"message":"No such image"}'),
    'POST /images/create': (req, res) => {
      pulled = true;
      noting('pull', 200, '{"status":"done"}\n')(req, res);
    },
  });
  const { url } = await startOver([engine]);
  const auth = Buffer.from('{}').toString('base64');
  const answer = await fetch(
    `${url}/containers/create`,
    post('{"Image":"app"}', { ...trace, 'X-Registry-Auth': auth }),
  );
  expect(answer.status).toBe(201);
  expect(asked).toEqual([
    ['create', whole],
    ['look', whole],
    ['pull', whole],
    ['create', whole],
  ]);
});

test('what many engines are asked at once carries it to each', async () => {
  const asked: unknown[] = [];
  const engines = await Promise.all(
    ['n1', 'n2'].map((name) =>
      fakeEngine(name, {
        'POST /networks/prune': (req, res) => {
          asked.push(seen(req));
          res.end('{"NetworksDeleted":[]}');
        },
        'GET /containers/json': (_req, res) => res.end('[]'),
      }),
    ),
  );
  const { url } = await startOver(engines);
  expect((await fetch(`${url}/networks/prune`, { method: 'POST', headers: trace })).status).toBe(200);
  expect(asked).toEqual([whole, whole]);
});

test('the log names it, and holds no credential, query or path of any request', async () => {
  let log = '';
  const secrets = ['hunter2', 's3cr3t', 'tok3n'];
  const auth = Buffer.from('{"username":"u","password":"hunter2"}').toString('base64');
  const engine = await fakeEngine('n1', {
    'POST /containers/create': (req) => req.socket.destroy(), // logged as a failure, with its cause
    [`GET /containers/${containerId}/top`]: (_req, res) => res.end('{}'),
    'POST /auth': (_req, res) => res.writeHead(401).end('{"message":"no"}'),
  });
  const { url } = await startOver([engine], {
    log: pino({ level: 'trace' }, { write: (line) => (log += line) }),
  });
  const headers = { 'X-Request-Id': 'ci-4711', 'X-Registry-Auth': auth, Authorization: 'Bearer tok3n' };
  await fetch(`${url}/containers/web/top?ps_args=s3cr3t`, { headers });
  await fetch(`${url}/containers/create?name=s3cr3t`, post('{"Image":"x","Env":["A=hunter2"]}', headers));
  await fetch(`${url}/containers/create`, post('{"Image":"x" "hunter2"}', headers));
  await fetch(`${url}/auth`, post('{"username":"u","password":"hunter2"}', headers));
  await fetch(`${url}/build?remote=https://u:s3cr3t@example.com/x.git&buildargs={"A":"hunter2"}`, {
    method: 'POST',
    headers: { ...headers, 'X-Registry-Config': auth },
  });
  await vi.waitFor(() => expect(log.match(/"request":"ci-4711"/g)?.length).toBeGreaterThanOrEqual(5));
  for (const line of log.split('\n').filter((text) => text.includes('operationId'))) expect(line).toContain('ci-4711');
  for (const secret of [...secrets, auth]) expect(log).not.toContain(secret);
});
