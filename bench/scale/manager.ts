/** The manager of `bench:scale`, in a process of its own, which tells what it uses. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import type { Cluster } from '../../src/server/cluster/cluster.ts';
import { keepHeapSmall } from '../../src/server/heap.ts';
import { type Manager, startManager } from '../../src/server/main.ts';
import type { Node } from '../../src/server/scheduler/node.ts';
import { anywhere, type Placement } from '../../src/server/scheduler/placement.ts';
import { defaultFilters } from '../../src/server/scheduler/policy.ts';
import { bindingsOf } from '../../src/server/scheduler/ports.ts';
import { schedule } from '../../src/server/scheduler/schedule.ts';
import { spread } from '../../src/server/scheduler/strategies/spread.ts';

export type ToManager =
  | { readonly ask: 'connect'; readonly entries: string[]; readonly containers: number }
  | { readonly ask: 'bare'; readonly bytes: number }
  | { readonly ask: 'usage' }
  | { readonly ask: 'lookups' }
  | { readonly ask: 'choices' }
  | { readonly ask: 'misplaced' };

export interface FromManager {
  readonly connect: { url: string; listedSeconds: number; inspectedSeconds: number; someId: string };
  /** Where a bare server sends as many bytes. */
  readonly bare: string;
  readonly usage: { cpuMs: number; rssBytes: number };
  readonly lookups: { lookups: { what: string; microseconds: number; budget: string }[] };
  readonly choices: { choices: { what: string; milliseconds: number; budget: string }[] };
  readonly misplaced: { misplaced: number };
}

keepHeapSmall();
let manager: Manager | undefined;
const cluster = (): Cluster => {
  if (!manager) throw new Error('not connected');
  return manager.cluster;
};

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Processor time of one run, milliseconds. */
function timed(times: number, work: () => void): number {
  for (let i = 0; i < times / 10; i += 1) work();
  const before = cpuMs();
  for (let i = 0; i < times; i += 1) work();
  return (cpuMs() - before) / times;
}

async function connect(entries: string[], containers: number): Promise<FromManager['connect']> {
  const began = performance.now();
  const since = () => (performance.now() - began) / 1_000;
  manager = await startManager({ hosts: ['tcp://127.0.0.1:0'], entries, log: pino({ level: 'silent' }) });
  const until = async (reached: () => boolean) => {
    while (!reached()) await sleep(50);
    return since();
  };
  const listedSeconds = await until(
    () => cluster().containers().length >= containers && cluster().healthyEngines().length === entries.length,
  );
  const inspectedSeconds = await until(() =>
    cluster()
      .containers()
      .every(({ inspected }) => inspected),
  );
  const [first] = cluster().containers();
  return { url: manager.listening[0] ?? '', listedSeconds, inspectedSeconds, someId: first?.id ?? '' };
}

async function bare(bytes: number): Promise<string> {
  const body = Buffer.alloc(bytes, 'x');
  const server = createServer((_req, res) => {
    res.writeHead(200, { 'content-length': bytes }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function lookups(): FromManager['lookups'] {
  const every = cluster().containers();
  const one = (i: number) => every[(i * 7_919) % every.length];
  const measure = (what: string, refOf: (i: number) => string) => {
    let i = 0;
    const microseconds = timed(20_000, () => void cluster().container(refOf(i++))) * 1_000;
    return { what: `look-up by ${what} among ${every.length}`, microseconds, budget: 'independent of their number' };
  };
  return {
    lookups: [
      measure('ID', (i) => one(i)?.id ?? ''),
      measure('beginning of an ID', (i) => one(i)?.id.slice(0, 12) ?? ''),
      measure('name', (i) => one(i)?.summary.Names?.[0]?.slice(1) ?? ''),
      measure('node and name', (i) => `${one(i)?.engine.name}${one(i)?.summary.Names?.[0]}`),
    ],
  };
}

const plain: Placement = { ...anywhere, image: 'busybox' };
const requests: Readonly<Record<string, Placement>> = {
  plain,
  'memory and ports': {
    ...plain,
    memoryBytes: 1e8,
    ports: bindingsOf({ '80/tcp': [{ HostPort: '80' }], '443/tcp': [{ HostPort: '443' }] }),
  },
  'constraints and affinities': {
    ...plain,
    constraints: ['rack!=r1', 'node!=/n[0-9]5/'],
    affinities: ['image==busybox', 'com.docker.compose.service!=~service-1', 'container!=web'],
  },
  'a glob over every container': { ...plain, affinities: ['container!=web-*'] },
};

function choices(): FromManager['choices'] {
  const policy = { filters: defaultFilters, strategy: spread };
  const nodes = cluster().nodes();
  const cost = (wanted: Placement, among: readonly Node[]) => timed(200, () => void schedule(wanted, among, policy));
  const containers = cluster().containers().length;
  const all = Object.entries(requests).map(([name, wanted]) => ({
    what: `choice among ${nodes.length} nodes, ${containers} containers: ${name}`,
    milliseconds: cost(wanted, nodes),
    budget: name.startsWith('a glob') ? '' : '≤ 2 ms',
  }));
  const half = nodes.slice(0, nodes.length / 2);
  return {
    choices: [
      ...all,
      { what: `choice among ${half.length}: plain`, milliseconds: cost(plain, half), budget: 'linear at most' },
    ],
  };
}

/** Containers that share the port that each was to have for itself. */
function misplaced(): FromManager['misplaced'] {
  const made = cluster()
    .containers()
    .filter(({ summary }) => summary.Names?.[0]?.startsWith('/made-'));
  return { misplaced: made.length - new Set(made.map(({ engine }) => engine)).size };
}

process.on('message', async (message: ToManager) => {
  const answer = async (): Promise<FromManager[ToManager['ask']]> => {
    switch (message.ask) {
      case 'connect':
        return connect(message.entries, message.containers);
      case 'bare':
        return bare(message.bytes);
      case 'usage':
        return { cpuMs: cpuMs(), rssBytes: process.memoryUsage.rss() };
      case 'lookups':
        return lookups();
      case 'choices':
        return choices();
      case 'misplaced':
        return misplaced();
    }
  };
  process.send?.(await answer());
});
process.once('disconnect', () => process.exit(0));
