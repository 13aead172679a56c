/** Requests that classic Swarm 1.2.9 did wrong, beside those that `classic-defects.test.ts` has. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { containerId, fakeEngine } from '../support/fake-engine.ts';
import { post, startOver } from '../support/over-engines.ts';

const json = (body: unknown) => (_req: IncomingMessage, res: ServerResponse) =>
  void res.setHeader('content-type', 'application/json').end(JSON.stringify(body));
const named = (name: string) =>
  json([{ Id: containerId, Names: [`/${name}`], Image: 'x', State: 'running', Created: 5 }]);

test('a container named info is removed where it is, and not where the request came in', async () => {
  const engine = await fakeEngine('n1', { 'GET /containers/json': named('info') });
  const { url } = await startOver([engine]);
  await fetch(`${url}/containers/info`, { method: 'DELETE' });
  expect(engine.requests).toContain(`DELETE /containers/${containerId}`);
});

test('an exec that is started without an upgrade is started once', async () => {
  const start = (_req: IncomingMessage, res: ServerResponse) => void res.writeHead(200).end('out');
  const exec = 'e'.repeat(64);
  const engine = await fakeEngine('n1', {
    [`POST /containers/${containerId}/exec`]: json({ Id: exec }),
    [`POST /exec/${exec}/start`]: start,
  });
  const { url } = await startOver([engine]);
  await fetch(`${url}/containers/web/exec`, post('{"Cmd":["true"]}'));
  const answer = await fetch(`${url}/exec/${exec}/start`, post('{"Detach":true}'));
  expect(await answer.text()).toBe('out');
  expect(engine.requests.filter((one) => one.endsWith('/start'))).toHaveLength(1);
});

test('the id filter of networks finds that network and no other', async () => {
  const ids = ['a', 'b'].map((digit) => digit.repeat(64));
  const networks = ids.map((Id, i) => ({ Id, Name: `net${i}`, Scope: 'local', Driver: 'bridge', Containers: {} }));
  const { url } = await startOver([await fakeEngine('n1', { 'GET /networks': json(networks) })]);
  const filters = encodeURIComponent(JSON.stringify({ id: [ids[1]] }));
  const found = (await (await fetch(`${url}/networks?filters=${filters}`)).json()) as { Id: string }[];
  expect(found.map(({ Id }) => Id)).toEqual([ids[1]]);
});

test.each([
  '{"error":"no space","errorDetail":{"message":"no space"}}',
  '{"errorDetail":{"message":"no space"}}', // engines since API 1.52
])('a line of progress of any length is passed on, and the error behind it: %s', async (failure) => {
  const long = 'x'.repeat(200_000);
  const engine = await fakeEngine('n1', {
    'POST /images/load': (_req, res) => {
      res.setHeader('content-type', 'application/json');
      res.write(`${JSON.stringify({ stream: long })}\n`);
      res.end(`${failure}\n`);
    },
  });
  const { url } = await startOver([engine]);
  const told = await (await fetch(`${url}/images/load`, { method: 'POST', body: 'tar' })).text();
  expect(told).toContain(long);
  expect(told.trim().split('\r\n').at(-1)).toMatch(/"errorDetail":.*no space/);
});

test('an untagged reference that several images answer to is removed once on each engine', async () => {
  const images = ['1', '2'].map((tag) => ({ Id: `sha256:${tag.repeat(64)}`, RepoTags: [`box:${tag}`, 'box:latest'] }));
  const engine = await fakeEngine('n1', {
    'GET /images/json': json(images),
    'DELETE /images/box': json([{ Untagged: 'box:latest' }]),
  });
  const { url } = await startOver([engine]);
  expect((await fetch(`${url}/images/box`, { method: 'DELETE' })).status).toBe(200);
  expect(engine.requests.filter((one) => one.startsWith('DELETE'))).toEqual(['DELETE /images/box']);
});

test('a create asks no registry, and leaves no constraint behind that nobody asked for', async () => {
  const engine = await fakeEngine('n1', { 'POST /containers/create': json({ Id: 'c'.repeat(64), Warnings: [] }) });
  const { url } = await startOver([engine]);
  await fetch(`${url}/containers/create?name=new`, post('{"Image":"busybox"}'));
  expect(engine.requests.filter((one) => one.includes('/distribution/'))).toEqual([]);
  const body = engine.bodies.find((one) => one.includes('busybox')) ?? '{}';
  const { Labels } = JSON.parse(body) as { Labels: object };
  expect(Object.keys(Labels)).toEqual(['com.docker.swarm.id']);
});

test.each([
  ['debug', true],
  ['info', false],
])('info tells whether the manager debugs: at the level %s %s', async (level, debugs) => {
  const log = pino({ level }, { write: () => {} });
  const { url } = await startOver([await fakeEngine('n1')], { log });
  expect(((await (await fetch(`${url}/info`)).json()) as { Debug: boolean }).Debug).toBe(debugs);
});
