import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { Cluster } from '../../../src/server/cluster/cluster.ts';
import { Membership } from '../../../src/server/cluster/membership.ts';
import { connectTo } from '../../../src/server/engine/connection.ts';
import { Engine } from '../../../src/server/engine/engine.ts';
import { engineOptions } from '../../../src/server/engine/engine-options.ts';
import { type FakeEngine, fakeEngine } from '../../support/fake-engine.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const log = pino({ level: 'silent' });

function startMembership() {
  const cluster = new Cluster();
  const options = engineOptions('1.44', { retryMaxMs: 100 });
  const membership = new Membership(cluster, (entry) => new Engine(connectTo(entry), cluster, log, options), log);
  stops.push(() => membership.stop());
  return { cluster, membership };
}
async function fake(name: string): Promise<FakeEngine> {
  const engine = await fakeEngine(name);
  stops.push(engine.stop);
  return engine;
}
const names = (cluster: Cluster) => cluster.healthyEngines().map(({ name }) => name);

test('engines join and leave as the entries say, and what they have with them', async () => {
  const [one, two] = [await fake('n1'), await fake('n2')];
  const { cluster, membership } = startMembership();
  membership.reconcile([one.entry]);
  await vi.waitFor(() => expect(names(cluster)).toEqual(['n1']), 5_000);
  expect(cluster.containers()).toHaveLength(1);
  membership.reconcile([two.entry]);
  await vi.waitFor(() => expect(names(cluster)).toEqual(['n2']), 5_000);
  expect(cluster.containers().map(({ engine }) => engine.name)).toEqual(['n2']);
});

test('calls under way on an engine that leaves are ended', async () => {
  const engine = await fake('n1');
  const { cluster, membership } = startMembership();
  membership.reconcile([engine.entry]);
  await vi.waitFor(() => expect(names(cluster)).toEqual(['n1']), 5_000);
  const [member] = cluster.engines();
  const lost = vi.fn();
  member?.whenLost(lost);
  membership.reconcile([]);
  await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce(), 5_000);
  expect(lost.mock.calls[0]?.[0]).toMatchObject({ kind: 'unavailable' });
});

test('an address that never resolved says so, and leaves as any other', async () => {
  const { cluster, membership } = startMembership();
  membership.reconcile(['no-such-host.invalid:2375']);
  await vi.waitFor(() => expect(cluster.engines()[0]?.error).toContain('cannot be resolved'), 10_000);
  expect(cluster.engines()[0]?.state).toBe('Pending');
  membership.reconcile([]);
  await vi.waitFor(() => expect(cluster.engines()).toEqual([]), 5_000);
});

test('an entry that is no address keeps no other one out', async () => {
  const engine = await fake('n1');
  const { cluster, membership } = startMembership();
  membership.reconcile(['nonsense', engine.entry]);
  await vi.waitFor(() => expect(names(cluster)).toEqual(['n1']), 5_000);
});

test('an engine that leaves while it is down has failed; one that leaves alive was taken out', async () => {
  const [alive, dead] = [await fake('n1'), await fake('n2')];
  const { cluster, membership } = startMembership();
  const lost: string[] = [];
  cluster.watch({ lost: ({ name }) => lost.push(name), found: () => {}, learned: () => {}, forgotten: () => {} });
  membership.reconcile([alive.entry, dead.entry]);
  await vi.waitFor(() => expect(names(cluster)).toHaveLength(2), 5_000);
  await dead.stop();
  membership.reconcile([]);
  await vi.waitFor(() => expect(cluster.engines()).toEqual([]), 5_000);
  expect(lost).toEqual(['n2']);
});

test('who listens to events hears of engines that come and go', async () => {
  const engine = await fake('n1');
  const { cluster, membership } = startMembership();
  const heard: unknown[] = [];
  cluster.events.subscribe(({ Type, Action, node }) => heard.push([Type, Action, node?.Name]));
  membership.reconcile([engine.entry]);
  await vi.waitFor(() => expect(heard).toEqual([['swarm', 'engine_connect', 'n1']]), 5_000);
  membership.reconcile([]);
  await vi.waitFor(() => expect(heard[1]).toEqual(['swarm', 'engine_disconnect', 'n1']), 5_000);
});

test('an engine whose entry is written in another way is in use by that, and has failed nobody', async () => {
  const engine = await fake('n1');
  const { cluster, membership } = startMembership();
  membership.reconcile([engine.entry]);
  await vi.waitFor(() => expect(names(cluster)).toEqual(['n1']), 5_000);
  const lost = vi.fn();
  cluster.watch({ lost, found: () => {}, learned: () => {}, forgotten: () => {} });
  const other = engine.entry.replace('127.0.0.1', 'localhost');
  membership.reconcile([other]);
  await vi.waitFor(() => {
    expect(cluster.engines().map(({ connection }) => connection.address)).toEqual([other]);
    expect(names(cluster)).toEqual(['n1']);
  }, 10_000);
  expect(cluster.engines()[0]?.notice).toBe('');
  expect(lost).not.toHaveBeenCalled(); // or its containers would be placed anew
});
