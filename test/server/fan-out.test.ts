/** What is done on every node, while one of them fails: who failed is named, the rest is right, and nobody waits for ever. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import { containerId, fakeEngine } from '../support/fake-engine.ts';
import { post, startOver } from '../support/over-engines.ts';

const image = JSON.stringify([
  { Id: `sha256:${'c'.repeat(64)}`, RepoTags: ['box:latest'], RepoDigests: [], Created: 1 },
]);
const json = (body: string) => (_req: IncomingMessage, res: ServerResponse) =>
  void res.setHeader('content-type', 'application/json').end(body);

/** The operation, and how an engine that is well answers it. */
const operations: [string, string, string, BodyInit?][] = [
  ['POST /containers/prune', '/containers/prune', '{"ContainersDeleted":null,"SpaceReclaimed":1}'],
  ['POST /images/prune', '/images/prune', '{"ImagesDeleted":null,"SpaceReclaimed":1}'],
  ['POST /networks/prune', '/networks/prune', '{"NetworksDeleted":null}'],
  ['POST /volumes/prune', '/volumes/prune', '{"VolumesDeleted":null,"SpaceReclaimed":1}'],
  ['POST /build/prune', '/build/prune', '{"CachesDeleted":null,"SpaceReclaimed":1}'],
  ['GET /system/df', '/system/df', '{"LayersSize":1,"Images":[],"Containers":[],"Volumes":[],"BuildCache":[]}'],
  ['POST /volumes/create', '/volumes/create', '{"Name":"vol","Driver":"local","Mountpoint":"/x"}', '{"Name":"vol"}'],
  ['POST /images/box/tag', '/images/box/tag?repo=other', ''],
  ['DELETE /images/box', '/images/box', '[{"Untagged":"box:latest"}]'],
  ['GET /plugins', '/plugins', '[]'],
  ['POST /images/create', '/images/create?fromImage=x', '{"status":"Pulling from x"}\r\n'],
  ['POST /images/load', '/images/load', '{"stream":"Loaded image: x\\n"}\r\n', 'archive'],
];

const dies = (req: IncomingMessage) => void req.socket.destroy();
const diesHalfway = (req: IncomingMessage, res: ServerResponse) => {
  res.writeHead(200, { 'content-type': 'application/json' }).write('{"sta');
  setImmediate(() => req.socket.destroy());
};
const refuses = (_req: IncomingMessage, res: ServerResponse) =>
  void res.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"no space left on device"}');

test.each(operations)(
  '%s: a node that fails is named, and the others do their work',
  { timeout: 60_000 },
  async (key, path, well, body) => {
    const [method = ''] = key.split(' ');
    const engines = await Promise.all(
      ['n1', 'n2', 'n3'].map((name) => fakeEngine(name, { 'GET /images/json': json(image), [key]: json(well) })),
    );
    const [, second] = engines;
    if (!second) throw new Error('no engine');
    let silent = false;
    second.answer('HEAD /_ping', (_req, res) => void (silent || res.end()));
    const watch = { probeMs: 100, probeTimeoutMs: 200, failureRetry: 3, retryMaxMs: 100 };
    const { manager, url } = await startOver(engines, { engines: watch });
    const call = async () => {
      const init = typeof body === 'string' && body.startsWith('{') ? post(body) : { method, body };
      const answer = await fetch(url + path, { ...init, method });
      return { status: answer.status, text: await answer.text() };
    };
    const streamed = well.endsWith('\r\n');
    const named = ({ status, text }: { status: number; text: string }, why: RegExp) => {
      expect([status >= 500, text]).toEqual([!streamed, expect.stringMatching(why)]);
      expect(text).not.toMatch(/n[13]: (node|no space)/);
      if (streamed) expect(text.trim().split('\r\n').at(-1)).toMatch(/"errorDetail"/);
    };

    expect((await call()).status).toBeLessThan(300);
    second.answer(key, refuses);
    named(await call(), /n2: .*no space left on device/);
    for (const fault of [dies, diesHalfway]) {
      second.answer(key, fault);
      named(await call(), /n2: /);
      await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(3), 10_000);
    }
    second.answer(key, () => {});
    silent = true; // it hangs whole: that is noticed, and ends the call
    named(await call(), /n2: /);
    await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(2), 10_000);
    const without = await call(); // and is left out from then on
    expect(without.status).toBeLessThan(300);
    expect(without.text).not.toContain('errorDetail');
  },
);

const create: (typeof operations)[number] = ['POST /containers/create', '/containers/create', '', '{"Image":"box"}'];

test.each([...operations, create])('%s: an engine that lies is no mistake of ours', async (key, path, _well, body) => {
  const [method = ''] = key.split(' ');
  const engine = await fakeEngine('n1', { 'GET /images/json': json(image) });
  const { url } = await startOver([engine]);
  for (const lie of ['<html>', '"', 'null', '[]', '[null]', '{}', '{"Id":5}', 'true']) {
    engine.answer(key, json(lie));
    const init = typeof body === 'string' && body.startsWith('{') ? post(body) : { method, body };
    const answer = await fetch(url + path, { ...init, method });
    expect([lie, await answer.text()]).not.toEqual([lie, expect.stringContaining('internal error')]);
  }
});

test('a prune names what is shared once, and what is a node’s with its node', async () => {
  const network = (Name: string, Scope: string) => ({ Id: `${Name}-id`, Name, Driver: 'x', Scope });
  const volume = (Name: string, Driver: string) => ({ Name, Driver, Mountpoint: '/x', Scope: 'local' });
  const engines = await Promise.all(
    ['n1', 'n2'].map((name) =>
      fakeEngine(name, {
        'GET /networks': json(JSON.stringify([network('net', 'local'), network('wide', 'global')])),
        'GET /volumes': json(
          JSON.stringify({ Volumes: [volume('vol', 'local'), volume('nfs', 'nfs')], Warnings: null }),
        ),
        'POST /networks/prune': json('{"NetworksDeleted":["net","wide"]}'),
        'POST /volumes/prune': json('{"VolumesDeleted":["vol","nfs"],"SpaceReclaimed":5}'),
      }),
    ),
  );
  const { url } = await startOver(engines);
  const pruned = async (what: string) => (await fetch(`${url}/${what}/prune`, { method: 'POST' })).json();
  expect(await pruned('networks')).toEqual({ NetworksDeleted: ['n1/net', 'wide', 'n2/net'] });
  expect(await pruned('volumes')).toEqual({ VolumesDeleted: ['n1/vol', 'nfs', 'n2/vol'], SpaceReclaimed: 10 });
});

test('an exec that another manager made is told of by its engine, whoever else hangs; it is gone when all say so', async () => {
  const id = 'e1'.repeat(32);
  const refuses = (_req: IncomingMessage, res: ServerResponse) =>
    void res.writeHead(404).end('{"message":"no such exec"}');
  const [n1, n2] = [await fakeEngine('n1'), await fakeEngine('n2', { 'GET /containers/json': json('[]') })];
  const path = `GET /exec/${id}/json`;
  n1.answer(path, json(JSON.stringify({ ID: id, ContainerID: containerId })));
  n2.answer(path, () => {}); // for as long as a call may take: ten seconds
  const { url } = await startOver([n1, n2]);
  const told = async () => (await fetch(`${url}/exec/${id}/json`, { signal: AbortSignal.timeout(8_000) })).status;
  expect(await told()).toBe(200);

  const other = await startOver([n1, n2]);
  n1.answer(path, refuses);
  n2.answer(path, dies);
  const unsure = await fetch(`${other.url}/exec/${id}/json`);
  expect([unsure.status, await unsure.text()]).toEqual([500, expect.stringContaining('n2')]);
  n2.answer(path, refuses);
  expect((await fetch(`${other.url}/exec/${id}/json`)).status).toBe(404);
});
