import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { startManager } from '../../src/server/main.ts';
import { containerId, type FakeEngine, fakeEngine } from '../support/fake-engine.ts';
import { post, startOver } from '../support/over-engines.ts';

const start = (...engines: FakeEngine[]) => startOver(engines);

test('lists name the node, and addresses that mean every interface become its IP, once', async () => {
  const { url } = await start(await fakeEngine('n1'));
  const [entry] = (await (await fetch(`${url}/containers/json`)).json()) as { Names: string[]; Ports: unknown[] }[];
  expect(entry?.Names).toEqual(['/n1/web']);
  expect(entry?.Ports).toEqual([{ IP: '127.0.0.1', PrivatePort: 80, PublicPort: 80, Type: 'tcp' }]);
});

test.each(['web', 'n1/web', '%2Fweb', 'n1%2Fweb', containerId.slice(0, 12)])(
  'inspect by %s tells the node and keeps 64-bit digits',
  async (ref) => {
    const { url } = await start(await fakeEngine('n1'));
    const text = await (await fetch(`${url}/v1.30/containers/${ref}/json`)).text();
    expect(text).toContain('"Big":18446744073709551615');
    expect(JSON.parse(text)).toMatchObject({
      Node: { ID: 'id-n1', IP: '127.0.0.1', Name: 'n1', Cpus: 4 },
      HostConfig: { PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '80' }] } },
      NetworkSettings: { Ports: { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '80' }] } },
    });
  },
);

test('the engine is spoken to in a version it supports, with unknown parameters passed on as they are', async () => {
  const versions: string[] = [];
  const engine = await fakeEngine('n1', {
    [`GET /containers/${containerId}/top`]: (req, res) => {
      versions.push(req.url ?? '');
      res.end('{}');
    },
  });
  const { url } = await start(engine);
  await fetch(`${url}/v1.56/containers/web/top?ps_args=a%20b&future={"x":1}`);
  expect(versions).toEqual([`/v1.44/containers/${containerId}/top?ps_args=a%20b&future={%22x%22:1}`]);
});

test.each([
  ['GET', '/nope', undefined, 404, 'page not found'],
  ['PUT', '/info', undefined, 404, 'page not found'],
  ['GET', '/v1.99/info', undefined, 400, 'client version 1.99 is too new. Maximum supported API version is 1.56'],
  ['GET', '/v1.10/info', undefined, 400, 'client version 1.10 is too old. Minimum supported API version is 1.24'],
  ['GET', '/containers/zz/json', undefined, 404, 'No such container: zz'],
  ['GET', '/containers/json?limit=x', undefined, 400, 'limit'],
  ['GET', '/containers/json?filters=x', undefined, 400, 'filter'],
  ['GET', '/containers/json?filters={"nope":["a"]}', undefined, 400, "invalid filter 'nope'"],
  ['POST', '/containers/create', 'x', 400, 'invalid JSON'],
  ['POST', '/containers/create', '{"Cmd":5}', 400, 'invalid body: Cmd'],
  ['POST', '/containers/create?name=web', '{"Image":"x"}', 409, 'already in use'],
  ['POST', '/containers/create?name=a', '{"Image":"x"}', 400, 'Invalid container name (a), only [a-zA-Z0-9]'],
  ['POST', '/images/create', '', 404, 'importing'],
  ['GET', '/nodes', undefined, 503, 'not a swarm manager'],
])('%s %s is answered with its status and a message', async (method, path, body, status, message) => {
  const { url } = await start(await fakeEngine('n1'));
  const answer = await fetch(`${url}${path}`, body === undefined ? { method } : post(body));
  expect(answer.status).toBe(status);
  expect(((await answer.json()) as { message: string }).message).toContain(message);
});

test('503 says when to ask again only where that may help: not of Swarm mode, as engines do not', async () => {
  const { url } = await start(await fakeEngine('n1'));
  const told = async (path: string, init?: RequestInit) => {
    const answer = await fetch(`${url}${path}`, init);
    return [answer.status, answer.headers.get('retry-after')];
  };
  expect(await told('/services')).toEqual([503, null]);
  expect(await told('/swarm/leave', { method: 'POST' })).toEqual([503, null]);
  const nowhere = post('{"Image":"x","Env":["constraint:node==n9"]}');
  expect(await told('/containers/create', nowhere)).toEqual([503, '1']);
});

test('all=1, repeated filters and raw JSON in a query are understood', async () => {
  const { url } = await start(await fakeEngine('n1'));
  const answer = await fetch(`${url}/containers/json?all=1&filters={"node":["n1"]}&filters={"node":["n2"]}`);
  expect(await answer.json()).toHaveLength(1);
});

test('credentials that cannot be decoded are refused and not repeated', async () => {
  const { url } = await start(await fakeEngine('n1'));
  const answer = await fetch(`${url}/containers/create`, post('{"Image":"x"}', { 'x-registry-auth': 'secret!' }));
  expect(answer.status).toBe(400);
  expect(await answer.text()).not.toContain('secret!');
});

test('an engine that dies is given up: its containers say so, calls to them fail, and no request hangs', async () => {
  const engine = await fakeEngine('n1', { [`GET /containers/${containerId}/logs`]: (_req, res) => res.flushHeaders() });
  const { manager, url } = await start(engine);
  const logs = (await fetch(`${url}/containers/web/logs?stdout=1&follow=1`)).text();
  const cut = expect(logs).rejects.toThrow();
  await engine.stop();
  await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toEqual([]), 10_000);
  await cut;
  const [entry] = (await (await fetch(`${url}/containers/json?all=1`)).json()) as { Status: string }[];
  expect(entry?.Status).toBe('Host Down');
  expect((await fetch(`${url}/containers/web/json`)).status).toBe(503);
  expect((await fetch(`${url}/containers/create`, post('{"Image":"x"}'))).status).toBe(503);
});

test('a busy port gives a clear error and the way out', async () => {
  const { manager } = await start(await fakeEngine('n1'));
  const again = startManager({
    hosts: [...manager.listening],
    entries: [],
    log: pino({ level: 'silent' }),
  });
  await expect(again).rejects.toThrow('Try using a different port');
});
