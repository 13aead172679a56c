import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { containerId, type FakeEngine, fakeEngine } from '../../support/fake-engine.ts';
import { startOver } from '../../support/over-engines.ts';

const json = (body: unknown) => (_req: IncomingMessage, res: ServerResponse) =>
  void res.setHeader('content-type', 'application/json').end(JSON.stringify(body));
const engine = (name: string, id: string, container: string, network: string) =>
  fakeEngine(name, {
    'GET /containers/json': json([{ Id: id, Names: [`/${container}`], Image: 'x', State: 'running', Created: 5 }]),
    'GET /networks': json([{ Name: network, Id: `${name}-${network}`, Scope: 'local', Driver: 'bridge' }]),
    'POST /build': json({ stream: 'done' }),
  });
const builds = ({ requests }: FakeEngine) => requests.filter((one) => one.startsWith('POST /build'));

test.each([
  ['container:web', 'POST /build?networkmode=container%3Aweb'],
  ['container:n2/web', 'POST /build?networkmode=container%3Aweb'],
  [`container:${containerId.slice(0, 12)}`, `POST /build?networkmode=container%3A${containerId.slice(0, 12)}`],
  ['own', 'POST /build?networkmode=own'],
  ['n2/own', 'POST /build?networkmode=own'],
])('a classic build with the network %s is done where that is, and told what the engine knows', async (mode, asked) => {
  const engines = [
    await engine('n1', 'a'.repeat(64), 'other', 'else'),
    await engine('n2', containerId, 'web', 'own'),
    await engine('n3', 'b'.repeat(64), 'third', 'elsewhere'),
  ] as const;
  const { url } = await startOver(engines);
  const built = await fetch(`${url}/build?networkmode=${encodeURIComponent(mode)}`, { method: 'POST', body: 'tar' });
  expect([built.status, await built.text()]).toEqual([200, '{"stream":"done"}']);
  expect(engines.map((one) => builds(one).map(decodeURIComponent))).toEqual([[], [decodeURIComponent(asked)], []]);
});

test.each(['bridge', 'host', 'none', 'default'])('a build with the network %s may be done anywhere', async (mode) => {
  const only = await engine('n1', containerId, 'web', 'own');
  const { url } = await startOver([only]);
  await (await fetch(`${url}/build?networkmode=${mode}`, { method: 'POST', body: 'tar' })).text();
  expect(builds(only)).toEqual([`POST /build?networkmode=${mode}`]);
});

test('that a build names a container which nobody has is for its engine to say, as at a create', async () => {
  const only = await engine('n1', containerId, 'web', 'own');
  const { url } = await startOver([only]);
  expect((await fetch(`${url}/build?networkmode=container:nobody`, { method: 'POST', body: 'tar' })).status).toBe(200);
  expect(builds(only).map(decodeURIComponent)).toEqual(['POST /build?networkmode=container:nobody']);
});

test('hints choose the node of a BuildKit build that brings its context, and where it is cancelled', async () => {
  const engines = [
    await engine('n1', 'a'.repeat(64), 'other', 'else'),
    await engine('n2', containerId, 'web', 'own'),
  ] as const;
  const { url } = await startOver(engines);
  const hints = encodeURIComponent(JSON.stringify({ 'constraint:node': '=n2', VERSION: '1' }));
  const asked = `version=2&buildid=b1&buildargs=${hints}`;
  expect((await fetch(`${url}/build?${asked}`, { method: 'POST', body: 'tar' })).status).toBe(200);
  expect(builds(engines[0])).toEqual([]);
  expect(builds(engines[1]).map(decodeURIComponent)).toEqual([
    'POST /build?version=2&buildid=b1&buildargs={"VERSION":"1"}',
  ]);
  await fetch(`${url}/build/cancel?id=b1`, { method: 'POST' });
  expect(builds(engines[1])[1]).toBe('POST /build/cancel?id=b1');
});

test('hints that the node of a BuildKit session does not meet are refused with the way out; those it meets go no further', async () => {
  const engines = [
    await engine('n1', 'a'.repeat(64), 'other', 'else'),
    await engine('n2', containerId, 'web', 'own'),
  ] as const;
  const { url } = await startOver(engines);
  const build = (node: string) =>
    fetch(`${url}/build?version=2&session=s1&buildargs=${encodeURIComponent(`{"constraint:node":"=${node}"}`)}`, {
      method: 'POST',
      body: 'tar',
    });
  const refused = await build('n2');
  expect([refused.status, await refused.text()]).toEqual([503, expect.stringMatching(/node==n2[\s\S]*now n1\. Drain/)]);
  expect((await build('n1')).status).toBe(200);
  expect(builds(engines[0]).map(decodeURIComponent)).toEqual(['POST /build?version=2&session=s1&buildargs={}']);
});
