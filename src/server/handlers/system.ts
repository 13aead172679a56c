import { release } from 'node:os';
import { oldest as older } from '../../document/version.ts';
import type { HandlersOf } from '../../generated/handlers.ts';
import { type ClusterEvent, timeOf } from '../cluster/event-history.ts';
import type { Waiting } from '../cluster/rescheduler.ts';
import type { Engine } from '../engine/engine.ts';
import { invalidParameter } from '../errors.ts';
import { json, proxyTo, type Relay, stream, text } from '../http/reply.ts';
import { productVersion } from '../version.ts';
import { builderVersion } from './build.ts';
import { byName, nodesByAddress } from './cluster-nodes.ts';
import type { Context } from './context.ts';
import { diskUsage } from './disk-usage.ts';
import { hasLabels, onNode, testsOf } from './filters.ts';
import { anyEngine, secondsOf } from './images.ts';

const pingHeaders = (context: Context) => ({
  'Docker-Experimental': 'false',
  'Cache-Control': 'no-cache, no-store, must-revalidate',
  Pragma: 'no-cache',
  Swarm: 'inactive',
  ...(builderVersion(context) && { 'Builder-Version': builderVersion(context) ?? '' }),
});
/** A reader this far behind is cut off rather than kept in memory. */
const EVENT_BUFFER = 10_000;

export const system = {
  SystemPing: (_request, context) => text(200, 'OK', pingHeaders(context)),
  SystemPingHead: (_request, context) => text(200, '', pingHeaders(context)),
  SystemVersion: (_request, { announced, oldest, cluster }) =>
    json(200, {
      Platform: { Name: 'Shoal' },
      Version: `shoal/${productVersion}`,
      ApiVersion: announced(),
      MinAPIVersion: oldest,
      GitCommit: '',
      GoVersion: '',
      Os: 'linux',
      Arch: process.arch === 'x64' ? 'amd64' : process.arch,
      BuildTime: '',
      Components: [
        { Name: 'Manager', Version: productVersion, Details: { NodeJs: process.version } },
        ...cluster.healthyEngines().map(({ name, version, minVersion, info }) => ({
          Name: `Engine ${name}`,
          Version: info?.ServerVersion ?? '',
          Details: { ApiVersion: version, MinAPIVersion: minVersion },
        })),
      ],
    }),
  SystemInfo: (_request, context) => json(200, clusterInfo(context)),
  SystemEvents: ({ query }, context) => {
    const since = query.since ? nanoOf('since', query.since) : undefined;
    const until = query.until ? nanoOf('until', query.until) : undefined;
    if (since !== undefined && until !== undefined && until < since)
      throw invalidParameter(`\`since\` time (${query.since}) cannot be after \`until\` time (${query.until})`);
    const fits = testsOf<string, ClusterEvent>(query.filters ?? {}, eventTest);
    return stream(200, 'application/json', events(context, fits, since, until));
  },
  SystemAuth: (_request, { cluster }) => proxyTo(anyEngine(cluster.healthyEngines())),
  SystemDataUsage: async (_request, context) => json(200, await diskUsage(context)),
} satisfies HandlersOf<'System', Context, Relay>;

/** @throws invalidParameter naming the parameter */
function nanoOf(parameter: string, value: string): bigint {
  try {
    // seconds with nanoseconds behind the point: more digits than a double has
    const [, seconds, fraction = ''] = /^(\d+)(?:\.(\d{1,9}))?$/.exec(value) ?? [];
    return seconds === undefined
      ? BigInt(Math.round(secondsOf(value) * 1e6)) * 1000n
      : BigInt(seconds) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
  } catch (error) {
    throw invalidParameter(`invalid value for ${parameter}: ${value}`, { cause: error });
  }
}

function clusterInfo(context: Context) {
  const { cluster, rescheduler, strategy, filters } = context;
  const engines = cluster.engines();
  const nodes = nodesByAddress(context);
  const waiting = rescheduler.waiting();
  const states = new Map(engines.map((engine) => [engine, { running: 0, paused: 0, all: 0 }]));
  for (const { engine, summary } of cluster.containers()) {
    const counts = states.get(engine);
    if (!counts) continue;
    counts.all += 1;
    if (summary.State === 'paused') counts.paused += 1;
    else if (summary.State === 'running' || summary.State === 'restarting') counts.running += 1;
  }
  const total = { running: 0, paused: 0, all: 0 };
  for (const counts of states.values()) {
    total.running += counts.running;
    total.paused += counts.paused;
    total.all += counts.all;
  }
  const rows: string[][] = [
    ['Role', 'primary'],
    ['Strategy', strategy],
    ['Filters', filters.join(', ')],
    ['Nodes', String(engines.length)],
  ];
  for (const engine of byName(engines)) {
    const node = nodes.get(engine.connection.address);
    const { running, paused, all } = states.get(engine) ?? { running: 0, paused: 0, all: 0 };
    const detail = ` (${running} Running, ${paused} Paused, ${all - running - paused} Stopped)`;
    const labels = Object.entries(node?.labels ?? {}).sort();
    rows.push(
      [` ${engine.name}`, engine.connection.address],
      ['  └ ID', engine.id],
      ['  └ Status', engine.state],
      ['  └ Containers', `${all}${engine.state === 'Healthy' ? detail : ''}`],
      ['  └ Reserved CPUs', `${node?.reserved.cores ?? 0} / ${node?.total.cores ?? 0}`],
      ['  └ Reserved Memory', `${bytes(node?.reserved.memoryBytes ?? 0)} / ${bytes(node?.total.memoryBytes ?? 0)}`],
      ['  └ Labels', labels.map(([key, value]) => `${key}=${value}`).join(', ')],
    );
    if (cluster.availabilityOf(engine) === 'drain') rows.push(['  └ Availability', 'Drain']);
    rows.push(...oddities(engine), ...waiting.flatMap(waitingRow(engine)));
    rows.push(
      ['  └ UpdatedAt', engine.updatedAt.toISOString().replace(/\.\d+/, '')],
      ['  └ ServerVersion', engine.info?.ServerVersion ?? ''],
    );
  }
  const healthy = cluster.healthyEngines();
  const ids = healthy.flatMap((engine) => cluster.images(engine).map(({ Id }) => Id));
  const everywhere = (flag: 'MemoryLimit' | 'SwapLimit' | 'CpuCfsPeriod' | 'CpuCfsQuota' | 'CPUShares' | 'CPUSet') =>
    healthy.length > 0 && healthy.every(({ info }) => info?.[flag] === true);
  const resources = [...nodes.values()];
  return {
    ID: '',
    Name: 'shoal',
    ServerVersion: `shoal/${productVersion}`,
    Containers: total.all,
    ContainersRunning: total.running,
    ContainersPaused: total.paused,
    ContainersStopped: total.all - total.running - total.paused,
    Images: new Set(ids).size,
    Driver: '',
    NCPU: resources.reduce((sum, node) => sum + node.total.cores, 0),
    MemTotal: resources.reduce((sum, node) => sum + node.total.memoryBytes, 0),
    MemoryLimit: everywhere('MemoryLimit'),
    SwapLimit: everywhere('SwapLimit'),
    CpuCfsPeriod: everywhere('CpuCfsPeriod'),
    CpuCfsQuota: everywhere('CpuCfsQuota'),
    CPUShares: everywhere('CPUShares'),
    CPUSet: everywhere('CPUSet'),
    OperatingSystem: 'linux',
    OSType: 'linux',
    Architecture: process.arch === 'x64' ? 'x86_64' : process.arch,
    KernelVersion: release(),
    HttpProxy: process.env.http_proxy ?? '',
    HttpsProxy: process.env.https_proxy ?? '',
    NoProxy: process.env.no_proxy ?? '',
    NEventsListener: cluster.events.listenerCount,
    SystemTime: new Date().toISOString(),
    Swarm: {
      LocalNodeState: 'inactive' as const,
      NodeID: '',
      NodeAddr: '',
      ControlAvailable: false,
      Error: '',
      RemoteManagers: null,
    },
    Warnings: engines
      .filter(({ state }) => state !== 'Healthy')
      .map(
        ({ name, state, error, connection }) =>
          `WARNING: node ${name} (${connection.address}) is ${state.toLowerCase()}: ${error}`,
      ),
    SystemStatus: rows,
    DriverStatus: rows,
  };
}

/** What is wrong with an engine, in rows that others do not have. */
function oddities({ error, notice, skewMs }: Engine): string[][] {
  const seconds = Math.round(skewMs / 1000);
  return [
    ...(error === '' ? [] : [['  └ Error', error]]),
    ...(notice === '' ? [] : [['  └ Notice', notice]]),
    ...(seconds === 0 ? [] : [['  └ Clock', `${Math.abs(seconds)} s ${seconds > 0 ? 'behind' : 'ahead'}`]]),
  ];
}

const waitingRow =
  ({ connection }: Engine) =>
  ({ name, address, reason }: Waiting): string[][] =>
    address === connection.address ? [['  └ To reschedule', `${name}: ${reason.split('\n', 1)[0]}`]] : [];

/** Four significant digits and a binary unit, as classic Swarm wrote sizes. */
function bytes(value: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
  const power = value > 0 ? Math.min(Math.floor(Math.log2(value) / 10), units.length - 1) : 0;
  return `${Number((value / 1024 ** power).toPrecision(4))} ${units[power]}`;
}

async function* events(
  { cluster, call }: Context,
  fits: (event: ClusterEvent) => boolean,
  sinceNano: bigint | undefined,
  untilNano: bigint | undefined,
): AsyncGenerator<Uint8Array> {
  const past = sinceNano === undefined ? [] : cluster.events.since(sinceNano);
  const inTime = (event: ClusterEvent) => untilNano === undefined || timeOf(event) <= untilNano;
  const queue: ClusterEvent[] = past.filter((event) => inTime(event) && fits(event));
  const untilMs = untilNano === undefined ? undefined : Number(untilNano / 1_000_000n);
  let wake = () => {};
  let overrun = false;
  const unsubscribe = cluster.events.subscribe((event) => {
    if (!inTime(event) || !fits(event)) return;
    if (queue.length >= EVENT_BUFFER) overrun = true;
    else queue.push(event);
    wake();
  });
  const stop = () => wake();
  call.signal.addEventListener('abort', stop);
  const timer =
    untilMs === undefined ? undefined : setTimeout(stop, Math.min(Math.max(0, untilMs - Date.now()), 2 ** 31 - 1));
  try {
    while (!call.signal.aborted) {
      for (let event = queue.shift(); event; event = queue.shift()) yield Buffer.from(`${JSON.stringify(event)}\n`);
      if (overrun) throw new Error(`the reader is ${EVENT_BUFFER} events behind`);
      if (untilMs !== undefined && Date.now() >= untilMs) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    clearTimeout(timer);
    unsubscribe();
    call.signal.removeEventListener('abort', stop);
  }
}

/** Values of one key are alternatives, keys are all required. Engine API, SystemEvents. */
function eventTest(key: string, values: string[]): (event: ClusterEvent) => boolean {
  switch (key) {
    case 'type':
      return ({ Type }) => values.includes(Type ?? '');
    case 'event':
      return ({ Action }) => values.some((wanted) => Action === wanted || Action?.startsWith(`${wanted}:`));
    case 'node':
      return ({ node }) => node !== undefined && onNode({ id: node.Id, name: node.Name }, values);
    case 'label':
      return ({ Actor }) => hasLabels(Actor?.Attributes, values);
    case 'scope':
      return ({ scope }) => values.includes(scope ?? '');
    case 'image':
      // also events of containers made from it, as engines do
      return ({ Type, Actor }) => {
        const { name = '', image = '' } = Actor?.Attributes ?? {};
        const names = Type === 'image' ? [Actor?.ID ?? '', name] : Type === 'container' ? [image] : [];
        return names.some((one) => values.some((wanted) => one === wanted || one.replace(/:[^:/]*$/, '') === wanted));
      };
    default: // container, network, volume …: the object's ID or name
      return ({ Type, Actor, node }) => {
        const name = Actor?.Attributes?.name ?? '';
        const related = key === 'network' || key === 'volume' ? Actor?.Attributes?.[key] : undefined;
        return (
          Type === key &&
          values.some(
            (wanted) =>
              Actor?.ID?.startsWith(wanted) ||
              name === wanted ||
              `${node?.Name}/${name}` === wanted ||
              related === wanted,
          )
        );
      };
  }
}

/** The highest version every healthy engine supports; the document's newest while none is. */
export function announcedVersion<V extends `${number}.${number}`>(engines: readonly { version: V }[], newest: V): V {
  return engines.reduce((lowest, { version }) => older(lowest, version), newest);
}
