/** One engine against a server that plays it: what goes over the wire, and what the cluster is told. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { Cluster } from '../../../src/server/cluster/cluster.ts';
import { realClock } from '../../../src/server/engine/clock.ts';
import { connectTo } from '../../../src/server/engine/connection.ts';
import { Engine } from '../../../src/server/engine/engine.ts';
import { type EngineOptions, engineDefaults, engineOptions } from '../../../src/server/engine/engine-options.ts';
import { containerId, type FakeEngine, fakeEngine } from '../../support/fake-engine.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

type Answer = (req: IncomingMessage, res: ServerResponse) => void;
const json =
  (value: () => unknown): Answer =>
  (_req, res) => {
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value()));
  };
const info = (more: object = {}) => ({ ID: 'id-1', Name: 'n1', NCPU: 4, MemTotal: 1e9, ...more });
const bridge = (id: string) => [{ Name: 'bridge', Id: id, Scope: 'local', Driver: 'bridge' }];
const quick = { retryMaxMs: 50, probeMs: 100, probeTimeoutMs: 200, refreshMinMs: 60_000, refreshMaxMs: 60_000 };

const cluster = () => new Cluster();
function watch(of: Cluster, fake: FakeEngine, options: Partial<EngineOptions> = {}): Engine {
  const engine = new Engine(
    connectTo(fake.entry),
    of,
    pino({ level: 'silent' }),
    engineOptions('1.44', { ...quick, ...options }),
  );
  of.add(engine);
  void engine.run();
  stops.push(() => engine.stop());
  return engine;
}
async function fake(answers: Record<string, Answer> = {}): Promise<FakeEngine> {
  const engine = await fakeEngine('n1', answers);
  stops.push(engine.stop);
  return engine;
}
const becomes = (engine: Engine, state: string) => vi.waitFor(() => expect(engine.state).toBe(state), 10_000);

test.each<[string, Record<string, Answer>, RegExp]>([
  ['accepts and never answers', { 'GET /_ping': () => {} }, /^no answer within 0.3 s$/],
  ['closes every connection', { 'GET /_ping': (req) => req.socket.destroy() }, /^the engine closed the connection$/],
  ['is a manager of containers and no engine', { 'GET /info': json(() => ({ Name: 'x' })) }, /not a Swarm manager/],
  ['is no engine at all', { 'GET /version': json(() => ({})) }, /is no Docker engine/],
  [
    'answers its lists with a failure',
    { 'GET /networks': (_req, res) => res.writeHead(500).end('{"message":"broken"}') },
    /^broken$/,
  ],
])('an address that %s is pending, with the reason', async (_what, answers, reason) => {
  const engine = watch(cluster(), await fake(answers), { callTimeoutMs: 300 });
  await vi.waitFor(() => expect(engine.error).toMatch(reason), 10_000);
  expect(engine.state).toBe('Pending');
  expect(() => engine.assertHealthy('x')).toThrow(/pending/);
});

test('an engine that answers pings with failures is given up', async () => {
  const engine = watch(cluster(), await fake({ 'HEAD /_ping': (_req, res) => res.writeHead(500).end() }));
  await becomes(engine, 'Healthy');
  await becomes(engine, 'Unhealthy');
  expect(engine.error).toContain('status 500');
});

test('many events of one container are followed up by few readings, and told all', async () => {
  const streams: ServerResponse[] = [];
  const engine = await fake({
    'GET /events': (_req, res) => {
      res.flushHeaders();
      streams.push(res);
    },
  });
  const of = cluster();
  await becomes(watch(of, engine), 'Healthy');
  await vi.waitFor(() => expect(streams).toHaveLength(1));
  let heard = 0;
  of.events.subscribe(() => {
    heard += 1;
  });
  const inspects = () => engine.requests.filter((one) => one === `GET /containers/${containerId}/json`).length;
  await vi.waitFor(() => expect(inspects()).toBe(1));
  const events = Array.from({ length: 200 }, (_, i) =>
    JSON.stringify({
      Type: 'container',
      Action: `health_status: ${i}`,
      Actor: { ID: containerId },
      timeNano: 1e18 + i * 1e6,
    }),
  );
  streams[0]?.write(`${events.join('\n')}\n`);
  await vi.waitFor(() => expect(heard).toBe(200));
  await vi.waitFor(() => expect(inspects()).toBeGreaterThan(1));
  await vi.waitFor(() => expect(inspects()).toBeLessThan(10));
});

test('events are asked for since the last one when the stream was cut, and none is told twice', async () => {
  const queries: string[] = [];
  const event = (n: number) =>
    `${JSON.stringify({ Type: 'volume', Action: 'mount', Actor: { ID: `v${n}` }, timeNano: 1714557600e9 + n * 1e9 })}\n`;
  const of = cluster();
  const heard: string[] = [];
  of.events.subscribe(({ Type, Actor }) => Type === 'volume' && heard.push(Actor?.ID ?? ''));
  const engine = await fake({
    'GET /info': json(() => info({ SystemTime: '2024-05-01T10:00:00Z' })),
    'GET /events': (req, res) => {
      queries.push(new URL(req.url ?? '', 'http://x').searchParams.get('since') ?? '');
      if (queries.length === 1) res.end(event(1) + event(2));
      else res.write(event(2) + event(3));
    },
  });
  watch(of, engine);
  await vi.waitFor(() => expect(heard).toEqual(['v1', 'v2', 'v3']), 10_000);
  expect(queries).toEqual(['1714557599.999999000', '1714557601.999999000']);
});

test('a whole reading inspects what has changed, and nothing else', async () => {
  let state = 'running';
  const summary = () => [{ Id: containerId, Names: ['/web'], State: state, Created: 5 }];
  const engine = await fake({ 'GET /containers/json': json(summary) });
  await becomes(watch(cluster(), engine, { refreshMinMs: 20, refreshMaxMs: 30 }), 'Healthy');
  const count = (request: string) => engine.requests.filter((one) => one.startsWith(request)).length;
  await vi.waitFor(() => expect(count('GET /containers/json')).toBeGreaterThan(5), 10_000);
  expect(count(`GET /containers/${containerId}/json`)).toBe(1);
  state = 'exited';
  await vi.waitFor(() => expect(count(`GET /containers/${containerId}/json`)).toBe(2), 10_000);
});

test.each([
  [0, 30_000],
  [0.5, 45_000],
  [1, 60_000],
])('by the defaults it is read again after 30 to 60 s: dice %d, %i ms', async (roll, ms) => {
  const waits: number[] = [];
  const sleep = async (wait: number, signal: AbortSignal) => {
    waits.push(wait);
    await realClock.sleep(wait, signal);
  };
  const { refreshMinMs, refreshMaxMs } = engineDefaults;
  const clock = { ...realClock, sleep, random: () => roll };
  await becomes(watch(cluster(), await fake(), { refreshMinMs, refreshMaxMs, clock }), 'Healthy');
  await vi.waitFor(() => expect(waits).toContain(ms));
});

test('another engine at the address of one in use takes its place, and what that one had is lost', async () => {
  let id = 'id-1';
  let containers = [{ Id: containerId, Names: ['/web'], State: 'running' }];
  const engine = await fake({
    'GET /info': json(() => info({ ID: id })),
    'GET /containers/json': json(() => containers),
  });
  const of = cluster();
  const lost = vi.fn();
  of.watch({ lost, found: () => {}, learned: () => {}, forgotten: () => {} });
  const watched = watch(of, engine);
  await becomes(watched, 'Healthy');
  id = 'id-2';
  containers = [];
  watched.failed(new Error('x'));
  watched.failed(new Error('x'));
  watched.failed(new Error('x'));
  await vi.waitFor(() => expect(watched.id).toBe('id-2'), 10_000);
  await becomes(watched, 'Healthy');
  expect(watched.notice).toContain('shows up with another ID: id-2, before it was id-1');
  expect(of.containers()).toEqual([]);
  expect(lost.mock.calls.at(-1)?.[1]).toMatchObject([{ id: containerId }]);
});

test('an engine that tells another ID at each call keeps the first', async () => {
  let calls = 0;
  const engine = await fake({ 'GET /info': json(() => info({ ID: `id-${calls++}` })) });
  const watched = watch(cluster(), engine);
  await becomes(watched, 'Healthy');
  for (let i = 0; i < 3; i += 1) watched.failed(new Error('x'));
  await becomes(watched, 'Healthy');
  expect(watched).toMatchObject({ id: 'id-0', notice: '' });
});

test('cloned machines with one engine ID are two nodes, each with the other named', async () => {
  const answers = (network: string) => ({
    'GET /info': json(() => info()),
    'GET /networks': json(() => bridge(network)),
    'GET /containers/json': json(() => []),
  });
  const of = cluster();
  const one = watch(of, await fake(answers('a')));
  const two = watch(of, await fake(answers('b')));
  await becomes(one, 'Healthy');
  await becomes(two, 'Healthy');
  await vi.waitFor(() => expect([one.notice, two.notice].join()).toContain('shares the engine ID id-1 with 127.0.0.1'));
  expect(new Set(of.nodes().map((node) => of.engineOf(node)))).toEqual(new Set([one, two]));
});

test('one engine under two addresses is in use once; the other address takes over when the first fails', async () => {
  const answers = { 'GET /info': json(() => info()), 'GET /networks': json(() => bridge('a')) };
  const of = cluster();
  const [front, back] = [await fake(answers), await fake(answers)];
  const one = watch(of, front);
  await becomes(one, 'Healthy');
  const two = watch(of, back);
  await vi.waitFor(() => expect(two.error).toMatch(/^ID duplicated\. id-1 shared by this node/), 10_000);
  expect(two.state).toBe('Pending');
  expect(of.containers().map(({ engine }) => engine)).toEqual([one]);
  await front.stop();
  await becomes(two, 'Healthy');
  expect(of.containers().map(({ engine }) => engine)).toEqual([two]);
});

test('lists are on the clock of the manager where an engine has another one', async () => {
  const systemTime = () => new Date(Date.now() - 3_600_000).toISOString();
  const of = cluster();
  const engine = watch(of, await fake({ 'GET /info': json(() => info({ SystemTime: systemTime() })) }));
  await becomes(engine, 'Healthy');
  expect(Math.round(engine.skewMs / 1_000)).toBe(3_600);
  expect(of.containers()[0]?.summary.Created).toBe(3_605);
});

test('a silent engine is asked before it is sent what must not be sent twice', async () => {
  let silent = false;
  let now = Date.now(); // stands still: how long the machine takes is not the question
  const engine = await fake({ 'GET /_ping': (_req, res) => void (silent || res.end()) });
  const clock = { ...realClock, now: () => now };
  const watched = watch(cluster(), engine, { probeMs: 60_000, clock });
  await becomes(watched, 'Healthy');
  silent = true;
  await expect(watched.awake()).resolves.toBeUndefined();
  now += 10_000;
  await expect(watched.awake()).rejects.toMatchObject({ sent: false, message: expect.stringContaining('no answer') });
});
