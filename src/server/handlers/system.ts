import { release } from 'node:os';
import { oldest as older } from '../../document/version.ts';
import type { HandlersOf } from '../../generated/handlers.ts';
import { type ClusterEvent, timeOf } from '../cluster/event-history.ts';
import { invalidParameter } from '../errors.ts';
import { json, proxyTo, type Relay, stream, text } from '../http/reply.ts';
import { productVersion } from '../version.ts';
import { eventAt, eventsTypeAt, infoAt, tellsOf } from './at-version.ts';
import { builderVersion } from './build.ts';
import type { Context } from './context.ts';
import { diskUsage } from './disk-usage.ts';
import { hasLabels, onNode, testsOf } from './filters.ts';
import { anyEngine, secondsOf } from './images.ts';
import { clusterInfo } from './info.ts';

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
      // of an engine's build: a manager has no such things, and clients print the empty text
      GitCommit: '',
      GoVersion: '',
      BuildTime: '',
      Os: 'linux',
      Arch: process.arch === 'x64' ? 'amd64' : process.arch,
      KernelVersion: release(),
      Components: [
        { Name: 'Manager', Version: productVersion, Details: { NodeJs: process.version } },
        ...cluster.healthyEngines().map(({ name, version, minVersion, info }) => ({
          Name: `Engine ${name}`,
          Version: info?.ServerVersion ?? '',
          Details: { ApiVersion: version, MinAPIVersion: minVersion },
        })),
      ],
    }),
  SystemInfo: (_request, context) => json(200, infoAt(context.call.version, clusterInfo(context))),
  SystemEvents: ({ query }, context) => {
    const since = query.since ? nanoOf('since', query.since) : undefined;
    const until = query.until ? nanoOf('until', query.until) : undefined;
    if (since !== undefined && until !== undefined && until < since)
      throw invalidParameter(`\`since\` time (${query.since}) cannot be after \`until\` time (${query.until})`);
    const { version } = context.call;
    const passes = testsOf<string, ClusterEvent>(query.filters ?? {}, eventTest);
    const fits = (event: ClusterEvent) => tellsOf(version, event) && passes(event);
    return stream(200, eventsTypeAt(version), events(context, fits, since, until));
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
    if (queue.length < EVENT_BUFFER) queue.push(event);
    else {
      // it may never read on, and so never hear that it was cut off
      overrun = true;
      queue.length = 0;
      unsubscribe();
    }
    wake();
  });
  const stop = () => wake();
  call.signal.addEventListener('abort', stop);
  const timer =
    untilMs === undefined ? undefined : setTimeout(stop, Math.min(Math.max(0, untilMs - Date.now()), 2 ** 31 - 1));
  try {
    while (!call.signal.aborted) {
      for (let event = queue.shift(); event; event = queue.shift())
        yield Buffer.from(`${JSON.stringify(eventAt(call.version, event))}\n`);
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
