/** A manager over three fake engines, of which the first is the one that fails; and the proof that nothing of a failure is left. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { openDirectory, realIo } from '../../../src/server/discovery/directory.ts';
import { follow } from '../../../src/server/discovery/supervise.ts';
import { type Manager, startManager } from '../../../src/server/main.ts';
import { ConsulServer } from '../consul.ts';
import { containerId, type FakeEngine, fakeEngine } from '../fake-engine.ts';
import { scrape } from '../metrics.ts';
import { type Relay, startRelay } from '../relay.ts';
import { execId, imageId, networkId, rareId } from './asked.ts';

export interface FaultyNode {
  readonly name: string;
  readonly engine: FakeEngine;
  /** What stands between the manager and it. */
  readonly relay: Relay;
}

/** Everything that is waited for happens within this, on a machine that does other things too. */
export const PATIENCE_MS = 20_000;
/** Longer than any run. */
const TTL_MS = 3_600_000;
/** Events, pings, lists, and what is kept of calls for the next ones. */
const KEPT_CONNECTIONS = 12;

/** Frozen engines are given up within four seconds; a machine that does other things too makes nobody look frozen. */
const watch = { probeMs: 200, probeTimeoutMs: 1_000 };

export class Rig {
  readonly manager: Manager;
  readonly url: string;
  readonly nodes: readonly FaultyNode[];
  /** The one that fails. */
  victim: FaultyNode;
  /** Where the manager finds its engines. */
  readonly store: ConsulServer;

  private constructor(manager: Manager, nodes: readonly FaultyNode[], store: ConsulServer) {
    this.manager = manager;
    this.store = store;
    this.url = (manager.listening[0] ?? '').replace('tcp', 'http');
    this.nodes = nodes;
    this.victim = this.first;
  }

  static async start(): Promise<Rig> {
    const nodes = await Promise.all([1, 2, 3].map(startNode));
    const store = new ConsulServer();
    await store.start();
    const log = pino({ level: process.env.LOG ?? 'silent' });
    const io = realIo(log);
    const place = { heartbeatMs: 200, options: {} };
    const directory = openDirectory(`consul://${store.endpoint}`, place, io);
    for (const { relay } of nodes) (await directory.register(relay.endpoint, TTL_MS)).release();
    const manager = await startManager({
      hosts: ['tcp://127.0.0.1:0'],
      admin: { host: 'tcp://127.0.0.1:0' },
      entries: (tell, signal) => follow(directory, tell, { ...place, emptyGraceMs: TTL_MS }, io, signal),
      log,
      engines: { ...watch, retryMaxMs: 100, callTimeoutMs: 5_000 },
    });
    const rig = new Rig(manager, nodes, store);
    await rig.whole();
    return rig;
  }

  get first(): FaultyNode {
    const [first] = this.nodes;
    if (!first) throw new Error('no node');
    return first;
  }

  /** Every engine is reached, and in use; nothing is remembered. */
  async heal(): Promise<void> {
    const { relay } = this.victim;
    for (const { engine } of this.nodes) engine.forget();
    this.victim = this.first;
    relay.thaw();
    relay.heal();
    await relay.open();
    if (!this.store.isRunning) await this.store.start();
    await this.whole();
  }

  /** @returns when nothing is under way, nothing held, and no connection left but what is kept for the next request */
  quiet(): Promise<void> {
    return until(async () => {
      for (const { engine, relay } of this.nodes) {
        assert.deepEqual([...engine.underWay], [], 'engines are at work');
        assert.ok(relay.connections() <= KEPT_CONNECTIONS, `${relay.connections()} connections to an engine`);
      }
      assert.equal(this.manager.connections(), 0, 'clients hold connections');
      assert.equal(this.manager.cluster.events.listenerCount, 0, 'somebody listens for events');
      const gauges = await scrape((this.manager.admin ?? '').replace('tcp', 'http'));
      const open = [...gauges].filter(([name, value]) => value !== 0 && gaugesOfWork.test(name));
      assert.deepEqual(open, [], 'gauges show work');
    });
  }

  async stop(): Promise<void> {
    await this.manager.stop(0);
    await this.store.stop();
    for (const { engine, relay } of this.nodes) {
      await relay.stop();
      await engine.stop();
    }
  }

  private whole(): Promise<void> {
    return until(() => {
      const { cluster } = this.manager;
      assert.deepEqual(
        cluster
          .healthyEngines()
          .map(({ name }) => name)
          .sort(),
        ['n1', 'n2', 'n3'],
      );
      assert.deepEqual(
        cluster.healthyEngines().map(({ health }) => health),
        [100, 100, 100],
      );
      assert.equal(cluster.container('web').engine.state, 'Healthy');
    });
  }
}

const gaugesOfWork = /^shoal_(requests_under_way|streams_open|hijacks_open|engine_reservations)/;

/** Waits until it does not throw. @throws what it threw last */
export async function until<T>(holds: () => T | Promise<T>, limitMs = PATIENCE_MS): Promise<T> {
  for (const deadline = performance.now() + limitMs; ; ) {
    try {
      return await holds();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await sleep(10);
    }
  }
}

const image = (Id: string, tag: string) => ({ Id, RepoTags: [tag], RepoDigests: [], Created: 1 });

async function startNode(number: number): Promise<FaultyNode> {
  const first = number === 1;
  const json = (value: unknown) => (_req: unknown, res: Parameters<Parameters<FakeEngine['answer']>[1]>[1]) =>
    void res.setHeader('content-type', 'application/json').end(JSON.stringify(value));
  const engine = await fakeEngine(`n${number}`, {
    'GET /version': json({ ApiVersion: '1.56', MinAPIVersion: '1.24' }),
    ...(!first && { 'GET /containers/json': json([]) }),
    'GET /images/json': json([image(imageId, 'box:latest'), ...(first ? [image(rareId, 'rare:latest')] : [])]),
    'GET /networks': json(first ? [{ Id: networkId, Name: 'net', Driver: 'bridge', Scope: 'local' }] : []),
    'GET /volumes': json({ Volumes: [{ Name: 'vol', Driver: 'local', Scope: 'local' }], Warnings: null }),
    'GET /plugins': json([{ Id: 'plug', Name: 'plug:latest' }]),
    ...(first && { [`GET /exec/${execId}/json`]: json({ ID: execId, ContainerID: containerId }) }),
  });
  return { name: `n${number}`, engine, relay: await startRelay(engine.entry) };
}
