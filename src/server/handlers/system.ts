import { oldest as older } from '../../document/version.ts';
import type { HandlersOf } from '../../generated/handlers.ts';
import type { EngineEvent } from '../engine/engine.ts';
import { invalidParameter } from '../errors.ts';
import { json, type Relay, stream, text } from '../http/reply.ts';
import { productVersion } from '../version.ts';
import { filterValues } from './container-list.ts';
import type { Context } from './context.ts';
import { unsupported } from './unsupported.ts';

const pingHeaders = {
  'Docker-Experimental': 'false',
  'Cache-Control': 'no-cache, no-store, must-revalidate',
  Pragma: 'no-cache',
  Swarm: 'inactive',
};
/** A reader this far behind is cut off rather than kept in memory. */
const EVENT_BUFFER = 10_000;

export const system = {
  SystemPing: () => text(200, 'OK', pingHeaders),
  SystemPingHead: () => text(200, '', pingHeaders),
  SystemVersion: (_request, { announced, oldest }) =>
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
      Components: [{ Name: 'Manager', Version: productVersion, Details: { NodeJs: process.version } }],
    }),
  SystemInfo: (_request, context) => json(200, clusterInfo(context)),
  SystemEvents: ({ query }, context) => {
    const { since, until } = query;
    if (until !== undefined && Number.isNaN(Number(until))) throw invalidParameter(`invalid value for until: ${until}`);
    if (since !== undefined && Number.isNaN(Number(since))) throw invalidParameter(`invalid value for since: ${since}`);
    return stream(
      200,
      'application/json',
      events(context, query.filters ?? {}, until === undefined ? undefined : Number(until) * 1000),
    );
  },
  SystemAuth: unsupported,
  SystemDataUsage: unsupported,
} satisfies HandlersOf<'System', Context, Relay>;

function clusterInfo({ cluster, strategy, filters }: Context) {
  const nodes = cluster.nodes();
  const all = [...cluster.containers()];
  const count = (state: string) => all.filter(({ summary }) => summary.State === state).length;
  const running = count('running') + count('restarting');
  const rows: string[][] = [
    ['Role', 'primary'],
    ['Strategy', strategy],
    ['Filters', filters.join(', ')],
    ['Nodes', String(cluster.engines().length)],
  ];
  for (const engine of cluster.engines().sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))) {
    const node = nodes.find(({ id }) => id === engine.id);
    const own = all.filter((container) => container.engine === engine);
    rows.push([` ${engine.name}`, engine.connection.address], ['  └ ID', engine.id], ['  └ Status', engine.state]);
    rows.push(['  └ Containers', String(own.length)]);
    rows.push(['  └ Reserved CPUs', `${node?.reserved.cores ?? 0} / ${node?.total.cores ?? 0}`]);
    rows.push([
      '  └ Reserved Memory',
      `${bytes(node?.reserved.memoryBytes ?? 0)} / ${bytes(node?.total.memoryBytes ?? 0)}`,
    ]);
    rows.push([
      '  └ Labels',
      Object.entries(node?.labels ?? {})
        .sort()
        .map(([key, value]) => `${key}=${value}`)
        .join(', '),
    ]);
    if (engine.error !== '' && engine.state !== 'Healthy') rows.push(['  └ Error', engine.error]);
    rows.push(['  └ UpdatedAt', engine.updatedAt.toISOString().replace(/\.\d+/, '')]);
    rows.push(['  └ ServerVersion', engine.info?.ServerVersion ?? '']);
  }
  return {
    ID: '',
    Name: 'shoal',
    ServerVersion: `shoal/${productVersion}`,
    Containers: all.length,
    ContainersRunning: running,
    ContainersPaused: count('paused'),
    ContainersStopped: all.length - running - count('paused'),
    Images: new Set(cluster.healthyEngines().flatMap((engine) => cluster.images(engine).map(({ Id }) => Id))).size,
    NCPU: nodes.reduce((sum, { total }) => sum + total.cores, 0),
    MemTotal: nodes.reduce((sum, { total }) => sum + total.memoryBytes, 0),
    OperatingSystem: 'linux',
    OSType: 'linux',
    Architecture: process.arch === 'x64' ? 'x86_64' : process.arch,
    NEventsListener: cluster.listenerCount,
    SystemTime: new Date().toISOString(),
    SystemStatus: rows,
    DriverStatus: rows,
  };
}

/** Four significant digits and a binary unit, as classic Swarm wrote sizes. */
function bytes(value: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
  const power = value > 0 ? Math.min(Math.floor(Math.log2(value) / 10), units.length - 1) : 0;
  return `${Number((value / 1024 ** power).toPrecision(4))} ${units[power]}`;
}

async function* events(
  { cluster, call }: Context,
  filters: Record<string, string[] | Record<string, boolean> | undefined>,
  untilMs: number | undefined,
): AsyncGenerator<Uint8Array> {
  const queue: EngineEvent[] = [];
  let wake = () => {};
  let overrun = false;
  const unsubscribe = cluster.subscribe((event) => {
    if (queue.length >= EVENT_BUFFER) overrun = true;
    else if (eventMatches(event, filters)) queue.push(event);
    wake();
  });
  const stop = () => wake();
  call.signal.addEventListener('abort', stop);
  const timer =
    untilMs === undefined ? undefined : setTimeout(stop, Math.min(Math.max(0, untilMs - Date.now()), 2 ** 31 - 1));
  try {
    while (!call.signal.aborted && !overrun) {
      for (let event = queue.shift(); event; event = queue.shift()) yield Buffer.from(`${JSON.stringify(event)}\n`);
      if (untilMs !== undefined && Date.now() >= untilMs) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (overrun) throw new Error(`the reader is ${EVENT_BUFFER} events behind`);
  } finally {
    clearTimeout(timer);
    unsubscribe();
    call.signal.removeEventListener('abort', stop);
  }
}

/** Values of one key are alternatives, keys are all required. Engine API, SystemEvents. */
function eventMatches(
  event: EngineEvent & { node?: { Name: string; Id: string } },
  filters: Record<string, string[] | Record<string, boolean> | undefined>,
): boolean {
  const attributes = event.Actor?.Attributes ?? {};
  return Object.entries(filters).every(([key, value]) => {
    const values = filterValues(value);
    if (values.length === 0) return true;
    switch (key) {
      case 'type':
        return values.includes(event.Type ?? '');
      case 'event':
        return values.some((wanted) => event.Action === wanted || event.Action?.startsWith(`${wanted}:`));
      case 'node':
        return values.includes(event.node?.Name ?? '') || values.includes(event.node?.Id ?? '');
      case 'label':
        return values.every((wanted) => {
          const [name = '', text] = wanted.split(/=(.*)/s, 2);
          return text === undefined ? name in attributes : attributes[name] === text;
        });
      case 'scope':
        return values.includes(event.scope ?? '');
      default: // container, image, network, volume …: the object's ID or name
        return (
          event.Type === key &&
          values.some((wanted) => event.Actor?.ID?.startsWith(wanted) || attributes.name === wanted)
        );
    }
  });
}

/** The highest version every healthy engine supports; the document's newest while none is. */
export function announcedVersion<V extends `${number}.${number}`>(engines: readonly { version: V }[], newest: V): V {
  return engines.reduce((lowest, { version }) => older(lowest, version), newest);
}
