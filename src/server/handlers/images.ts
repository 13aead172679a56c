import { compareVersions } from '../../document/version.ts';
import type { HandlersOf } from '../../generated/handlers.ts';
import { failureOf, fanOut, merged } from '../cluster/fan-out.ts';
import type { Engine } from '../engine/engine.ts';
import type { Image } from '../engine/readings.ts';
import { invalidParameter, notFound, unavailable } from '../errors.ts';
import { json, proxyTo, type Relay, stream } from '../http/reply.ts';
import { familiar } from '../scheduler/image-names.ts';
import { imageAt } from './at-version.ts';
import { buildOperations } from './build.ts';
import type { Context } from './context.ts';
import { credentials } from './credentials.ts';
import { booleanOf, type FilterValue, filterValues, globMatcher, hasLabels, onNode, testsOf } from './filters.ts';
import { ageTest } from './image-ages.ts';
import { holderOf, holdersOf } from './image-names.ts';
import { ownerOf } from './owner.ts';
import { copies, startOnAll } from './progress.ts';
import { pruneAll, reclaimed } from './prune.ts';

/** Listing with sizes or manifests reads content. */
const LIST_TIMEOUT_MS = 120_000;
const DELETE_TIMEOUT_MS = 120_000;

type ImageFilter = 'before' | 'since' | 'dangling' | 'label' | 'reference' | 'until' | 'node';
interface Held {
  readonly engine: Engine;
  readonly image: Image;
}

/** Any node that has the image. */
const holder = ({ path }: { readonly path: { readonly name: string } }, context: Context) =>
  proxyTo(holderOf(path.name, context));

export const images = {
  ...buildOperations,
  ImageList: async ({ query }, context) => {
    const { cluster, call } = context;
    const { filters = {}, filter } = query;
    const old = compareVersions(call.version, '1.25') < 0; // later versions overlook `filter`
    const wanted = filter && old ? { ...filters, reference: [filter] } : filters;
    const asksMore = Object.keys(query).some((name) => name !== 'filters' && name !== 'filter' && query[name as never]);
    const ages = await agesIn(wanted, context);
    const fits = testsOf<ImageFilter, Held>(wanted, (key, values) => testOf(key, values, ages));
    let held: Held[];
    if (asksMore) {
      const { filters: _filters, ...others } = query;
      const parameters = new URLSearchParams(Object.entries(others).map(([key, value]) => [key, String(value)]));
      const nodes = filterValues(filters.node);
      const engines = cluster.healthyEngines().filter((engine) => nodes.length === 0 || onNode(engine, nodes));
      const listed = await fanOut(engines, (engine) =>
        engine.call<Image[]>('GET', `/images/json?${parameters}`, {
          answer: 'list',
          id: 'Id',
          signal: call.signal,
          timeoutMs: LIST_TIMEOUT_MS,
          client: call,
        }),
      );
      if (listed.failed.length > 0) throw failureOf(listed, 'listing images');
      held = listed.done.flatMap(({ engine, value }) => value.map((image) => ({ engine, image })));
    } else {
      held = cluster.healthyEngines().flatMap((engine) => cluster.images(engine).map((image) => ({ engine, image })));
    }
    const patterns = filterValues(wanted.reference);
    const shown = patterns.length > 0 ? namesLike(patterns) : (image: Image) => image;
    const rows = mergedImages(held.filter(fits).map(({ image }) => shown(image)));
    return json(
      200,
      rows.map((image) => imageAt(call.version, image)),
    );
  },
  ImageInspect: holder,
  ImageHistory: holder,
  ImageGet: holder,
  ImageAttestations: holder,
  ImagePush: ({ path, query }, context) => {
    const name = query.tag ? `${path.name}:${query.tag}` : path.name;
    const engine = holderOf(name, context, `An image does not exist locally with the tag: ${path.name}`);
    return proxyTo(engine, { headers: credentials(context) });
  },
  ImageGetAll: ({ query }, context) => {
    const names = (query.names ?? []).flatMap((value) => value.split(','));
    if (names.length === 0) throw invalidParameter('name at least one image to save');
    const holders = names.map((name) => holdersOf(name, context));
    const engine = holders[0]?.find((candidate) => holders.every((list) => list.includes(candidate)));
    if (engine) return proxyTo(engine);
    const missing = names.filter((_, i) => holders[i]?.length === 0);
    throw notFound(
      missing.length > 0
        ? `No such image: ${missing.join(', ')}`
        : `no node has all of these images, save them one by one: ${names
            .map((name, i) => `${name} (${holders[i]?.map((one) => one.name).join(', ')})`)
            .join(', ')}`,
    );
  },
  ImageTag: async ({ path, query }, context) => {
    const engines = holdersOf(path.name, context);
    if (engines.length === 0) throw notFound(`No such image: ${path.name}`);
    const { call } = context;
    const target = new URLSearchParams({ repo: query.repo ?? '', tag: query.tag ?? '' });
    const tagged = await fanOut(engines, async (engine) => {
      await engine.call('POST', `/images/${path.name}/tag?${target}`, { cause: call, signal: call.signal });
      await engine.refreshImages();
    });
    merged(tagged, `tagging ${path.name}`);
    return { kind: 'empty', status: 201 };
  },
  ImageDelete: async ({ path, query }, context) => {
    const engines = holdersOf(path.name, context);
    if (engines.length === 0) throw notFound(`No such image: ${path.name}`);
    const { call } = context;
    const parameters = new URLSearchParams(
      Object.entries(query).flatMap(([key, value]) =>
        Array.isArray(value) ? value.map((one) => [key, String(one)]) : [[key, String(value)]],
      ),
    );
    const deleted = await fanOut(engines, async (engine) => {
      const rows = await engine.call<{ Untagged?: string; Deleted?: string }[]>(
        'DELETE',
        `/images/${path.name}?${parameters}`,
        { answer: 'list', timeoutMs: DELETE_TIMEOUT_MS, client: call, signal: call.signal },
      );
      await engine.refreshImages();
      return rows;
    });
    const rows = new Map(
      merged(deleted, `removing ${path.name}`)
        .flat()
        .map((row) => [JSON.stringify(row), row]),
    );
    return json(200, [...rows.values()]);
  },
  ImageCommit: ({ query }, context) => {
    const { engine, id } = ownerOf(query.container ?? '', context);
    return proxyTo(engine, { query: { container: id }, settle: () => engine.refreshImages() });
  },
  ImageSearch: (_request, { cluster }) => proxyTo(anyEngine(cluster.healthyEngines())),
  ImagePrune: async ({ query }, context) => {
    const reports = await pruneAll<{ ImagesDeleted?: object[] | null; SpaceReclaimed?: number }>(
      '/images/prune',
      query.filters,
      context,
    );
    await Promise.all(reports.map(({ engine }) => engine.refreshImages()));
    return json(200, {
      ImagesDeleted: reports.flatMap(({ value }) => value.ImagesDeleted ?? []),
      SpaceReclaimed: reclaimed(reports),
    });
  },
  ImageCreate: async ({ query }, context) => {
    const { cluster, call } = context;
    if (!query.fromImage)
      throw notFound('importing images is not implemented by a cluster: pull (fromImage) or load them');
    const engines = cluster.healthyEngines();
    const [only] = engines;
    if (!only) throw unavailable('No healthy node available in the cluster');
    const headers = credentials(context);
    if (cluster.engines().length === 1) return proxyTo(only, { headers, settle: () => only.refreshImages() });
    const separator = query.tag?.includes(':') ? '@' : ':';
    const ref = query.tag ? `${query.fromImage}${separator}${query.tag}` : query.fromImage;
    const parameters = new URLSearchParams(
      Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    const { signal } = call;
    return stream(
      200,
      'application/json',
      await startOnAll(engines, unused(context), `Pulling ${ref}`, async function* (engine) {
        yield* engine.lines('POST', `/images/create?${parameters}`, { headers, signal, client: call });
        await engine.refreshImages();
      }),
    );
  },
  ImageLoad: async ({ query }, context) => {
    const { cluster, call } = context;
    const engines = cluster.healthyEngines();
    const [only] = engines;
    if (!only) throw unavailable('No healthy node available in the cluster');
    if (cluster.engines().length === 1) return proxyTo(only, { settle: () => only.refreshImages() });
    const bodies = new Map(copies(call.bodyStream, engines.length).map((body, i) => [engines[i], body]));
    const parameters = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
    const headers = { 'content-type': call.header('content-type') ?? 'application/x-tar' };
    const { signal } = call;
    return stream(
      200,
      'application/json',
      await startOnAll(engines, unused(context), 'Loading image', async function* (engine) {
        const body = bodies.get(engine);
        try {
          yield* engine.lines('POST', `/images/load?${parameters}`, { headers, signal, client: call, body });
        } finally {
          body?.destroy();
        }
        await engine.refreshImages();
      }),
    );
  },
} satisfies HandlersOf<'Image', Context, Relay>;

const unused = ({ cluster }: Context) => cluster.engines().filter(({ state }) => state !== 'Healthy');

/** @throws unavailable when there is none */
export function anyEngine(engines: readonly Engine[]): Engine {
  const [engine] = [...engines].sort((a, b) => b.health - a.health);
  if (!engine) throw unavailable('No healthy node available in the cluster');
  return engine;
}

type Ages = Partial<Record<'before' | 'since', (image: Image) => boolean>>;

async function agesIn(filters: Partial<Record<ImageFilter, FilterValue>>, context: Context): Promise<Ages> {
  const ages: Ages = {};
  for (const key of ['before', 'since'] as const) {
    const [name] = filterValues(filters[key]);
    if (name !== undefined) ages[key] = await ageTest(key, name, context);
  }
  return ages;
}

function testOf(key: ImageFilter, values: string[], ages: Ages): (held: Held) => boolean {
  switch (key) {
    case 'node':
      return ({ engine }) => onNode(engine, values);
    case 'label':
      return ({ image }) => hasLabels(image.Labels, values);
    case 'dangling': {
      const dangling = booleanOf(key, values);
      return ({ image }) => (namesOf(image).length === 0) === dangling;
    }
    case 'reference':
      return ({ image }) => namesOf(namesLike(values)(image)).length > 0;
    case 'before':
    case 'since': {
      const isOfAge = ages[key];
      return ({ image }) => isOfAge?.(image) ?? false;
    }
    case 'until': {
      const [value = ''] = values;
      const seconds = secondsOf(value);
      return ({ image }) => (image.Created ?? 0) < seconds;
    }
  }
}

/** A time as engines take it: seconds since 1970, RFC 3339, or a Go duration before now. @throws invalidParameter */
export function secondsOf(text: string, now = Date.now()): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const units = { h: 3600, m: 60, s: 1, ms: 1e-3 };
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)];
  if (parts.length > 0 && parts.map(([part]) => part).join('') === text)
    return now / 1000 - parts.reduce((sum, [, n, unit]) => sum + Number(n) * units[unit as keyof typeof units], 0);
  const time = Date.parse(text);
  if (Number.isNaN(time))
    throw invalidParameter(`invalid value '${text}': expected seconds, RFC 3339 or a duration like 1h30m`);
  return time / 1000;
}

const namesOf = ({ RepoTags, RepoDigests }: Image): string[] =>
  [...(RepoTags ?? []), ...(RepoDigests ?? [])].filter((name) => !name.startsWith('<none>'));

/** The image under those of its names that fit a pattern, with or without their tag: what a reference filter shows of it. */
function namesLike(patterns: readonly string[]): (image: Image) => Image {
  const matchers = patterns.map((value) => globMatcher(familiar(value)));
  const like = (names: string[] | null | undefined) =>
    (names ?? []).filter((name) =>
      matchers.some((matches) => matches(name) || matches(name.replace(/(@.*|:[^/:@]+)$/, ''))),
    );
  return (image) => ({ ...image, RepoTags: like(image.RepoTags), RepoDigests: like(image.RepoDigests) });
}

/** One row an image: tags and digests of every node that has it. Newest first. */
function mergedImages(images: readonly Image[]): Image[] {
  const rows = new Map<string, Image>();
  const union = (a: string[] | null = [], b: string[] | null = []) => [...new Set([...(a ?? []), ...(b ?? [])])];
  for (const image of images) {
    const id = image.Id ?? '';
    const known = rows.get(id);
    rows.set(
      id,
      known
        ? {
            ...known,
            RepoTags: union(known.RepoTags, image.RepoTags),
            RepoDigests: union(known.RepoDigests, image.RepoDigests),
            ...((known.Containers ?? -1) >= 0 && { Containers: (known.Containers ?? 0) + (image.Containers ?? 0) }),
          }
        : image,
    );
  }
  return [...rows.values()].sort(
    (a, b) => (b.Created ?? 0) - (a.Created ?? 0) || ((a.Id ?? '') < (b.Id ?? '') ? -1 : 1),
  );
}
