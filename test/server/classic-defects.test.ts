/**
 * What classic Swarm 1.2.9 got wrong in its API, each with the test that shows it absent here. Tests that stand nowhere else are
 * below; a pointer to one that is gone, or is called otherwise, fails.
 */

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type FakeEngine, fakeEngine } from '../support/fake-engine.ts';
import { post, startOver } from '../support/over-engines.ts';

const project = new URL('../..', import.meta.url).pathname;
const here = 'test/server/classic-defects.test.ts';

/** What classic Swarm did; file and name of the test that shows that we do not. */
const defects: readonly (readonly [string, string, string])[] = [
  [
    'an expression of a slash alone hangs all later creates',
    here,
    'an expression of a slash alone is answered, and so is what comes after it',
  ],
  [
    'removing an address that never resolved crashes',
    'test/server/cluster/membership.test.ts',
    'an address that never resolved says so, and leaves as any other',
  ],
  ['--help of a command crashes', 'test/cli/help.test.ts', '--help names every argument and flag'],
  ['a wrong flag crashes', 'test/cli/commands.test.ts', 'fails with its reason and status 1'],
  [
    '--cluster-opt without = crashes',
    'test/server/cluster/cluster-options.test.ts',
    "'swarm.overcommit', '--cluster-opt must",
  ],
  [
    'an exec that is started without asking to upgrade is started twice',
    'test/server/classic-requests.test.ts',
    'an exec that is started without an upgrade is started once',
  ],
  [
    'a long line of progress ends the stream as if all were well',
    'test/server/classic-requests.test.ts',
    'a line of progress of any length is passed on, and the error behind it',
  ],
  ['a wait goes on when its client has left', here, 'who waits for a container and leaves is not waited for'],
  ['the node of a session is looked up by the ID of a build', here, 'a session and its build meet on one node'],
  [
    'a session or a build whose node has gone crashes',
    here,
    'a build whose node has gone is done on another, or told why not',
  ],
  [
    'a container that could not be placed anew is forgotten',
    'test/server/cluster/rescheduler.test.ts',
    'a container that does not start where it was placed is removed there and tried again',
  ],
  [
    'info never says that the manager debugs',
    'test/server/classic-requests.test.ts',
    'info tells whether the manager debugs',
  ],
  [
    'a create waits for a registry, and keeps what that said as a constraint',
    'test/server/classic-requests.test.ts',
    'a create asks no registry, and leaves no constraint behind that nobody asked for',
  ],
  [
    'a create that is tried again has its hints twice',
    'test/server/cluster/placer.test.ts',
    'with createretry a create that an engine failed is tried on another',
  ],
  [
    'a request whose path ends in /info is answered by the manager itself',
    'test/server/classic-requests.test.ts',
    'a container named info is removed where it is, and not where the request came in',
  ],
  ['the name is replaced as text in the proxied path', here, 'a container named like a part of the path is found'],
  [
    'commit with node/name reaches the engine unresolved',
    here,
    'node and name in a query become what the engine knows',
  ],
  [
    'a proxied image request to a dead engine is 200 and empty',
    here,
    'an image request that no engine answers is no success',
  ],
  [
    'an image removed by ID is removed once for each of its names',
    here,
    'an image of several names is removed by its ID in one request',
  ],
  ['the network filter id shows all networks', 'test/engines/operations.test.ts', "rows('networks'"],
  [
    'import sends the tag twice and drops parameters',
    'test/server/manager.test.ts',
    "'POST', '/images/create', '', 404",
  ],
  [
    'one failing engine truncates a load for all',
    'test/engines/cli-resources.test.ts',
    'an archive that one node refuses is loaded on the others, and the node is named',
  ],
  [
    'a pull fails when one node is down',
    'test/server/fan-out.test.ts',
    'a node that fails is named, and the others do their work',
  ],
  [
    'a client that leaves does not end what it asked for',
    'test/server/http/forward.test.ts',
    'a client that leaves ends the engine’s work, and says nothing of the engine',
  ],
  [
    'concurrent requests read one another’s version',
    'test/server/manager.test.ts',
    'the engine is spoken to in a version it supports',
  ],
  [
    'a replica decides by the end of the path what it answers',
    'test/server/ha/managers.test.ts',
    'a replica answers reads itself and passes writes on',
  ],
  [
    'kv.path does not keep the leaders of two clusters apart',
    'test/server/discovery/backends.test.ts',
    'with kv.path nothing is shared with other clusters',
  ],
  [
    'the order of lists is another at each call',
    'test/server/handlers/container-list.test.ts',
    'the list is whole, in one order, and the same when asked again',
  ],
  [
    'an image by digest is not found where it is',
    'test/server/cluster/placer.test.ts',
    'an image named by its digest is found where it is',
  ],
  [
    'references in a body reach the engine unresolved',
    'test/server/cluster/placer.test.ts',
    'a container goes where what it names is, and names it as the engine knows it',
  ],
  ['64-bit numbers and unknown fields are lost', 'test/server/cluster/create-body.test.ts', 'every other byte stays'],
  [
    'unknown filters are ignored, errors are plain text',
    'test/server/manager.test.ts',
    '%s %s is answered with its status and a message',
  ],
  [
    'start of what runs is 204, errors of engines become 500',
    'test/engines/operations.test.ts',
    "ask: 'POST /containers/one/start', status: 304",
  ],
  [
    'credentials in the standard alphabet are dropped',
    'test/engines/credentials.test.ts',
    'in either alphabet, padded or not',
  ],
  [
    'events know neither filters nor the past',
    'test/engines/cli-containers.test.ts',
    'events of all engines, each with its node, newest last, also those of the past',
  ],
  [
    'two creates at once get one port',
    'test/server/cluster/placer.test.ts',
    'a thousand creates at once: none fails, and none exceeds a port, a slot, memory or a unique name',
  ],
];

test.each(defects)('classic: %s. Shown absent in %s', async (_defect, file, name) => {
  expect(await readFile(join(project, file), 'utf8')).toContain(name);
});

const id = 'd'.repeat(64);
const json =
  (body: unknown) => (_req: unknown, res: { end(text: string): unknown; setHeader(a: string, b: string): unknown }) => {
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(body));
  };
const withContainer = (name: string) =>
  fakeEngine('n1', {
    'GET /containers/json': json([{ Id: id, Names: [`/${name}`], Image: 'x', State: 'running', Created: 5 }]),
    [`GET /containers/${id}/top`]: json({ Titles: [], Processes: [] }),
    'POST /commit': json({ Id: 'sha256:1' }),
  });

test('an expression of a slash alone is answered, and so is what comes after it', async () => {
  const { url } = await startOver([await withContainer('web')]);
  const create = async (Env: string[]) => {
    const body = JSON.stringify({ Image: 'x', Env });
    return (await fetch(`${url}/containers/create`, post(body))).status;
  };
  expect([400, 503]).toContain(await create(['constraint:node==/']));
  expect(await create([])).toBe(404); // of the engine, which has no such image
});

test.each(['containers', 'v1', '1.44', 'tain', 'json', 'top'])(
  'a container named like a part of the path is found: %s',
  async (name) => {
    const engine = await withContainer(name);
    const { url } = await startOver([engine]);
    expect((await fetch(`${url}/v1.44/containers/${name}/top`)).status).toBe(200);
    expect(engine.requests).toContain(`GET /containers/${id}/top`);
  },
);

test('node and name in a query become what the engine knows', async () => {
  const engine = await withContainer('web');
  const { url } = await startOver([engine]);
  await (await fetch(`${url}/commit?container=n1%2Fweb&repo=x`, { method: 'POST' })).text();
  const asked = engine.requests.find((one) => one.startsWith('POST /commit')) ?? '';
  expect(new URLSearchParams(asked.split('?')[1]).get('container')).toBe(id);
});

const image = { Id: `sha256:${'c'.repeat(64)}`, RepoTags: ['a:1', 'b:1', 'c:1'], RepoDigests: [], Created: 1 };

test.each(['json', 'history', 'get'])('an image request that no engine answers is no success: %s', async (what) => {
  const engine = await fakeEngine('n1', {
    'GET /images/json': json([image]),
    [`GET /images/a:1/${what}`]: (req) => void req.socket.destroy(),
  });
  const { url } = await startOver([engine]);
  const answer = await fetch(`${url}/images/a:1/${what}`);
  expect([answer.status >= 500, await answer.json()]).toEqual([true, { message: expect.stringContaining('n1') }]);
});

test('an image of several names is removed by its ID in one request', async () => {
  const path = `/images/${image.Id}`;
  const engine = await fakeEngine('n1', {
    'GET /images/json': json([image]),
    [`DELETE ${path}`]: json([{ Deleted: image.Id }]),
  });
  const { url } = await startOver([engine]);
  expect((await fetch(`${url}${path}?force=1`, { method: 'DELETE' })).status).toBe(200);
  expect(engine.requests.filter((one) => one.startsWith('DELETE'))).toHaveLength(1);
});

test('who waits for a container and leaves is not waited for', async () => {
  const path = `/containers/${id}/wait`;
  const engine = await fakeEngine('n1', {
    'GET /containers/json': json([{ Id: id, Names: ['/web'], Image: 'x', State: 'running', Created: 5 }]),
    [`POST ${path}`]: (_req, res) => res.flushHeaders(), // as engines do: the end comes later
  });
  const { url } = await startOver([engine]);
  const leaving = new AbortController();
  await fetch(`${url}/containers/web/wait`, { method: 'POST', signal: leaving.signal });
  expect([...engine.underWay]).toContain(`POST ${path}`);
  leaving.abort();
  await vi.waitFor(() => expect([...engine.underWay]).not.toContain(`POST ${path}`), 5_000);
});

const builderNode = (name: string) =>
  fakeEngine(
    name,
    { 'GET /containers/json': json([]), 'POST /build': json({ stream: name }) },
    {
      'POST /session': (_req, socket) => {
        socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n');
        socket.resume();
      },
    },
  );
const asked = (path: string, ...engines: FakeEngine[]) =>
  engines.map(({ requests }) => requests.filter((one) => one.startsWith(`POST ${path}`)).length);
const openSession = async (url: string) => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('POST /session HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n');
  expect(String(await once(socket, 'data'))).toContain('101');
  return socket;
};

test('a session and its build meet on one node', async () => {
  const engines = [await builderNode('n1'), await builderNode('n2')] as const;
  const { url } = await startOver(engines);
  const socket = await openSession(url);
  const build = await fetch(`${url}/build?version=2&session=s1&buildid=b1`, { method: 'POST', body: 'tar' });
  expect(await build.json()).toEqual({ stream: 'n1' });
  expect([asked('/session', ...engines), asked('/build', ...engines)]).toEqual([
    [1, 0],
    [1, 0],
  ]);
  socket.destroy();
});

test('a build whose node has gone is done on another, or told why not', async () => {
  const engines = [await builderNode('n1'), await builderNode('n2')] as const;
  const { url, manager } = await startOver(engines);
  const socket = await openSession(url);
  const cut = once(socket, 'close');
  manager.membership.reconcile([engines[1].entry]);
  await cut; // its session goes with the node
  const build = () => fetch(`${url}/build?version=2&session=s1&buildid=b1`, { method: 'POST', body: 'tar' });
  expect(await (await build()).json()).toEqual({ stream: 'n2' });
  expect((await fetch(`${url}/build/cancel?id=b1`, { method: 'POST' })).status).toBe(404); // of the engine, which has none
  manager.membership.reconcile([]);
  await vi.waitFor(() => expect(manager.cluster.engines()).toEqual([]), 5_000);
  const refused = await build();
  expect([refused.status, await refused.json()]).toEqual([
    503,
    { message: 'No healthy node available in the cluster' },
  ]);
});
