import { compareVersions } from '../../document/version.ts';
import type { HandlersOf } from '../../generated/handlers.ts';
import { invalidParameter, unauthorized } from '../../server/errors.ts';
import { type FilterValue, filterValues, hasLabels } from '../../server/handlers/filters.ts';
import { json, stream, text } from '../../server/http/reply.ts';
import { nowNano, parseMoment } from '../clock.ts';
import { summaryBody } from '../container-body.ts';
import { type EngineEvent, encodeEvent, scopeOf } from '../events.ts';
import { imageSummary } from '../image-body.ts';
import { infoBody, versionBody } from '../info.ts';
import { volumeBody } from '../volume.ts';
import type { Context } from './context.ts';

const noCache = { 'Cache-Control': 'no-cache, no-store, must-revalidate', Pragma: 'no-cache' };

const pingHeaders = ({ engine }: Context) => ({
  ...noCache,
  // the legacy builder: clients then send a build's context with the build, and need no session
  'Builder-Version': '1',
  'Docker-Experimental': 'false',
  ...(compareVersions(engine.options.version, '1.42') >= 0 && { Swarm: engine.membership.status }),
});

const objectTypes = ['container', 'image', 'volume', 'build-cache'];

function eventTest(filters: Readonly<Record<string, FilterValue | undefined>>): (event: EngineEvent) => boolean {
  const entries = Object.entries(filters).map(([key, value]) => [key, filterValues(value)] as const);
  const named = (values: readonly string[], { id, attributes }: EngineEvent) =>
    values.some(
      (value) => id === value || id.startsWith(value) || attributes.name === value || attributes.image === value,
    );
  return (event) =>
    entries.every(([key, values]) => {
      if (values.length === 0) return true;
      switch (key) {
        case 'event':
          return values.some((value) => event.action === value || event.action.startsWith(`${value}:`));
        case 'type':
          return values.includes(event.type);
        case 'scope':
          return values.includes(scopeOf(event.type));
        case 'label':
          return hasLabels(event.attributes, values);
        case 'container':
        case 'volume':
        case 'network':
        case 'daemon':
        case 'plugin':
        case 'node':
        case 'service':
        case 'secret':
        case 'config':
          return event.type === key && named(values, event);
        case 'image':
          return (event.type === 'image' || event.type === 'container') && named(values, event);
        default:
          return false;
      }
    });
}

function moment(text: string | undefined): bigint | undefined {
  if (text === undefined || text === '') return undefined;
  const found = parseMoment(text);
  if (found === undefined) throw invalidParameter(`strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`);
  return found;
}

async function* eventChunks(
  { engine, call }: Context,
  fits: (event: EngineEvent) => boolean,
  since: bigint | undefined,
  until: bigint | undefined,
) {
  const waiting: EngineEvent[] = [];
  let wake: () => void = () => {};
  let open = !call.signal.aborted;
  const stop = () => {
    open = false;
    wake();
  };
  const past = since === undefined && until === undefined ? [] : engine.events.past();
  const unsubscribe = engine.events.subscribe((event) => {
    waiting.push(event);
    wake();
  });
  call.signal.addEventListener('abort', stop);
  const leftMs = until === undefined ? undefined : Number((until - nowNano()) / 1_000_000n);
  const timer = leftMs === undefined ? undefined : setTimeout(stop, Math.max(0, leftMs));
  try {
    for (const event of past) {
      if (event.timeNano >= (since ?? 0n) && (until === undefined || event.timeNano <= until) && fits(event))
        yield Buffer.from(encodeEvent(event, call.version));
    }
    while (open && (leftMs === undefined || leftMs > 0)) {
      for (let event = waiting.shift(); event; event = waiting.shift())
        if (fits(event)) yield Buffer.from(encodeEvent(event, call.version));
      if (!open) return;
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

export const system = {
  SystemPing: (_request, context) => text(200, 'OK', pingHeaders(context)),
  SystemPingHead: (_request, context) => text(200, '', pingHeaders(context)),
  SystemVersion: (_request, { engine }) => json(200, versionBody(engine)),
  SystemInfo: (_request, { engine }) => json(200, infoBody(engine)),
  SystemAuth: ({ body }, { engine }) => {
    if (body && !engine.options.registry.accepts(body)) {
      throw unauthorized(
        `login attempt to ${body.serveraddress || 'https://index.docker.io/v1/'} failed with status: 401 Unauthorized`,
      );
    }
    return json(200, { Status: 'Login Succeeded', IdentityToken: '' });
  },
  SystemEvents: ({ query }, context) => {
    const since = moment(query.since);
    const until = moment(query.until);
    if (since !== undefined && until !== undefined && since > until) {
      throw invalidParameter('`since` time cannot be after `until` time');
    }
    // a subscription made before the headers are out misses nothing that happens after them
    const chunks = eventChunks(context, eventTest(query.filters ?? {}), since, until);
    return stream(200, 'application/json', chunks);
  },
  SystemDataUsage: ({ query }, { engine }) => {
    const { type = [] } = query;
    const bad = type.find((one) => !objectTypes.includes(one));
    if (bad !== undefined) throw invalidParameter(`unknown object type: ${bad}`);
    const wants = (one: string) => type.length === 0 || type.includes(one);
    const { images, volumes } = engine;
    const layers = new Map(
      images.list().flatMap((image) => image.layers.map((layer) => [layer.diffId, layer] as const)),
    );
    const LayersSize = [...layers.values()].reduce((sum, { archive }) => sum + archive.length, 0);
    return json(200, {
      ...(wants('image') && {
        LayersSize,
        Images: images.list().map((image) => imageSummary(image, engine, { shared: true })),
      }),
      ...(!wants('image') && { LayersSize: 0, Images: null }),
      Containers: wants('container')
        ? engine.containers().map((container) =>
            summaryBody(container, {
              size: true,
              imageKnown: images.lookup(container.config.Image) === container.image,
            }),
          )
        : null,
      Volumes: wants('volume')
        ? volumes.list().map((volume) => ({
            ...volumeBody(volume, engine.rootDir),
            UsageData: { RefCount: engine.volumeUsers(volume.name).length, Size: volume.files.writtenBytes },
          }))
        : null,
      BuildCache: wants('build-cache') ? [] : null,
    });
  },
} satisfies HandlersOf<'System', Context, never, 'engine'>;
