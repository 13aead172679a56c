import type { HandlersOf } from '../../generated/handlers.ts';
import { invalidParameter, notFound } from '../../server/errors.ts';
import { booleanOf, filterValues, globMatcher, hasLabels, testsOf } from '../../server/handlers/filters.ts';
import { empty, json, stream } from '../../server/http/reply.ts';
import { build } from '../build.ts';
import { nowNano, parseMoment, rfc3339 } from '../clock.ts';
import { applyChanges, commitContainer } from '../commit.ts';
import { readArchive, writeArchive } from '../docker-archive.ts';
import type { SimulatedEngine } from '../engine.ts';
import { derive, type Image, layerFrom } from '../image.ts';
import { imageHistory, imageInspect, imageSummary } from '../image-body.ts';
import { newName } from '../image-store.ts';
import { engineVersion } from '../info.ts';
import { collect } from '../layer-tar.ts';
import { parseReference, type Reference, withTag } from '../reference.ts';
import { manifestOf } from '../registry.ts';
import type { Context } from './context.ts';
import { pruneTest } from './networks.ts';
import { authOf, type Line, progress, progressReply, pushed } from './progress.ts';

type ImageFilter = 'before' | 'dangling' | 'label' | 'reference' | 'since' | 'until';
async function* pull(reference: Reference, image: Image, engine: SimulatedEngine): AsyncGenerator<Line> {
  const name = withTag(reference);
  const shownTag = reference.tag ?? reference.digest ?? 'latest';
  yield { status: `Pulling from ${reference.path}`, id: shownTag };
  const known = engine.images.lookup(name) === image;
  for (const { diffId, archive } of image.layers) {
    const id = diffId.slice(7, 19);
    if (engine.images.get(image.id)) yield { status: 'Already exists', progressDetail: {}, id };
    else {
      yield { status: 'Pulling fs layer', progressDetail: {}, id };
      yield {
        status: 'Downloading',
        progressDetail: { current: archive.length, total: archive.length },
        progress: '[==================================================>]',
        id,
      };
      yield { status: 'Download complete', progressDetail: {}, id };
      yield { status: 'Pull complete', progressDetail: {}, id };
    }
  }
  const { digest } = manifestOf(image);
  yield { status: `Digest: ${digest}` };
  engine.images.tag(image, name);
  if (reference.digest === undefined) engine.images.tag(image, `${reference.familiar}@${digest}`);
  engine.tellImage('pull', image, name);
  yield { status: known ? `Status: Image is up to date for ${name}` : `Status: Downloaded newer image for ${name}` };
}

async function* importFrom(
  source: string,
  context: Context,
  options: { repo?: string; tag?: string; message?: string; changes?: readonly string[] },
): AsyncGenerator<Line> {
  const { engine, call } = context;
  if (source !== '-')
    throw invalidParameter(`a simulated engine cannot download ${source}: send the archive with the request`);
  const layer = await layerFrom(await collect(call.bodyStream));
  const config = applyChanges({}, options.changes ?? []);
  const image = derive(undefined, {
    layer,
    config,
    created: rfc3339(nowNano()),
    createdBy: '',
    comment: options.message || 'Imported from -',
    version: engineVersion(engine.options.version),
  });
  engine.images.add(image);
  if (options.repo) engine.images.tag(image, newName(options.repo, options.tag));
  engine.tellImage('import', image, image.id);
  yield { status: image.id };
}

function testOf(engine: SimulatedEngine, key: ImageFilter, values: string[]): (image: Image) => boolean {
  const created = ({ file }: Image) => Date.parse(file.created ?? '1970-01-01T00:00:00Z');
  const { images } = engine;
  switch (key) {
    case 'dangling': {
      const wanted = booleanOf(key, values);
      return (image) => (images.tags(image).length === 0) === wanted;
    }
    case 'label':
      return ({ file }) => hasLabels(file.config?.Labels, values);
    case 'reference': {
      const patterns = values.map((value) => ({
        whole: globMatcher(value),
        repo: globMatcher(value.replace(/:[^/:]*$/, '')),
        hasTag: /:[^/:]*$/.test(value),
      }));
      return (image) =>
        images
          .tags(image)
          .some((name) =>
            patterns.some(({ whole, repo, hasTag }) => (hasTag ? whole(name) : repo(name.replace(/:[^/:]*$/, '')))),
          );
    }
    case 'before': {
      const limits = values.map((ref) => created(images.find(ref)));
      return (image) => limits.every((limit) => created(image) < limit);
    }
    case 'since': {
      const limits = values.map((ref) => created(images.find(ref)));
      return (image) => limits.every((limit) => created(image) > limit);
    }
    case 'until': {
      const limits = values.map((value) => Number((parseMoment(value) ?? 0n) / 1_000_000n));
      return (image) => limits.every((limit) => created(image) <= limit);
    }
    default:
      throw invalidParameter(`invalid filter '${key}'`);
  }
}

/** What `save` writes for a name: a tag stays with its image, an ID goes without. */
function named(names: readonly string[], engine: SimulatedEngine) {
  const found = new Map<Image, string[]>();
  for (const name of names) {
    const image = engine.images.lookup(name);
    if (!image) throw notFound(`No such image: ${name}`);
    const tags = found.get(image) ?? [];
    const byName =
      !/^(sha256:)?[0-9a-f]+$/.test(name) || engine.images.tags(image).includes(withTag(parseReference(name)));
    if (byName) tags.push(withTag(parseReference(name)));
    found.set(image, tags);
    engine.tellImage('save', image, image.id);
  }
  return [...found].map(([image, tags]) => ({ image, tags }));
}

export const images = {
  ImageList: ({ query }, { engine }) => {
    const fits = testsOf<ImageFilter, Image>(query.filters ?? {}, (key, values) => testOf(engine, key, values));
    const parents = new Set(engine.images.list().map(({ parentId }) => parentId));
    const shown = engine.images.list().filter((image) => {
      const intermediate =
        engine.images.tags(image).length === 0 && engine.images.digests(image).length === 0 && parents.has(image.id);
      return (query.all || !intermediate) && fits(image);
    });
    const byAge = (a: Image, b: Image) => Date.parse(b.file.created ?? '') - Date.parse(a.file.created ?? '') || 0;
    return json(
      200,
      shown.sort(byAge).map((image) => imageSummary(image, engine, { shared: query['shared-size'] ?? false })),
    );
  },
  ImageInspect: ({ path }, { engine }) => json(200, imageInspect(engine.images.find(path.name), engine)),
  ImageHistory: ({ path }, { engine }) => json(200, imageHistory(engine.images.find(path.name), engine)),
  ImageTag: ({ path, query }, { engine }) => {
    const image = engine.images.find(path.name);
    if (!query.repo) return empty(201);
    const name = newName(query.repo, query.tag);
    engine.images.tag(image, name);
    engine.tellImage('tag', image, name);
    return empty(201);
  },
  ImageDelete: ({ path, query }, { engine }) => {
    const image = engine.images.find(path.name);
    const removed = engine.images.remove(path.name, engine.imageUsers(), {
      force: query.force ?? false,
      prune: !query.noprune,
    });
    for (const { Untagged, Deleted } of removed) {
      if (Untagged) engine.tellImage('untag', image, image.id);
      if (Deleted?.startsWith(image.id)) engine.tellImage('delete', image, image.id);
    }
    return json(
      200,
      removed.map((item) => ({ ...item })),
    );
  },
  ImagePrune: ({ query }, { engine }) => {
    const filters = query.filters ?? {};
    const fits = pruneTest({ ...filters, dangling: undefined }, ['dangling', 'label', 'label!', 'until']);
    const dangling = filterValues(filters.dangling);
    const onlyDangling = dangling.length === 0 || booleanOf('dangling', dangling);
    const users = engine.imageUsers();
    const removed: { Untagged?: string; Deleted?: string }[] = [];
    let SpaceReclaimed = 0;
    for (const image of engine.images.list()) {
      const used =
        users.some(({ imageId }) => imageId === image.id) ||
        engine.images.list().some(({ parentId }) => parentId === image.id);
      const tags = engine.images.tags(image);
      if (used || (onlyDangling && tags.length > 0)) continue;
      if (!fits(image.file.config?.Labels, BigInt(Date.parse(image.file.created ?? '') || 0) * 1_000_000n)) continue;
      for (const name of [...tags, ...engine.images.digests(image)]) {
        engine.images.untag(name);
        removed.push({ Untagged: name });
      }
      removed.push(...engine.images.delete(image, true, users));
      SpaceReclaimed += image.files.sizeBytes;
      engine.tellImage('delete', image, image.id);
    }
    engine.events.tell('image', 'prune', '', { reclaimed: String(SpaceReclaimed) });
    return json(200, { ImagesDeleted: removed.length > 0 ? removed : null, SpaceReclaimed });
  },
  ImageCreate: async ({ query }, context) => {
    const { engine } = context;
    const { fromImage = '', fromSrc, tag = '' } = query;
    if (fromSrc) {
      return progressReply(
        importFrom(fromSrc, context, {
          repo: query.repo,
          tag: query.tag,
          message: query.message,
          changes: query.changes,
        }),
        context.call,
      );
    }
    const separator = tag.startsWith('sha256:') ? '@' : ':';
    const reference = parseReference(tag === '' ? fromImage : `${fromImage}${separator}${tag}`);
    const all = reference.tag === undefined && reference.digest === undefined && tag === '' && !fromImage.includes('@');
    const { registry } = engine.options;
    const auth = authOf(context);
    if (!all) return progressReply(pull(reference, registry.get(reference, auth), engine), context.call);
    registry.assertAllowed(reference, auth);
    const every = registry.tags(reference);
    if (every.length === 0) registry.get(reference, auth);
    return progressReply(
      (async function* () {
        for (const [name, image] of every) yield* pull(parseReference(name), image, engine);
      })(),
      context.call,
    );
  },
  ImagePush: ({ path, query }, context) => {
    const { engine } = context;
    const reference = parseReference(query.tag ? `${path.name}:${query.tag}` : path.name);
    const { registry } = engine.options;
    const lines = async function* (): AsyncGenerator<Line> {
      yield { status: `The push refers to repository [${reference.domain}/${reference.path}]` };
      const name = withTag(reference);
      const image = engine.images.lookup(name);
      if (!image) throw notFound(`An image does not exist locally with the tag: ${reference.familiar}`);
      registry.assertReachable(reference.domain);
      registry.assertAllowed(reference, authOf(context));
      for (const { diffId, archive } of image.layers) yield* pushed(diffId.slice(7, 19), archive.length);
      registry.add(name, image);
      const { digest, bytes } = manifestOf(image);
      const tag = reference.tag ?? 'latest';
      engine.images.tag(image, `${reference.familiar}@${digest}`);
      engine.tellImage('push', image, name);
      yield { status: `${tag}: digest: ${digest} size: ${bytes.length}` };
      yield { progressDetail: {}, aux: { Tag: tag, Digest: digest, Size: bytes.length } };
    };
    return stream(200, 'application/json', progress(lines(), context.call));
  },
  ImageLoad: (_request, { engine, call }) => {
    const lines = async function* (): AsyncGenerator<Line> {
      for (const { image, tags } of await readArchive(call.bodyStream)) {
        engine.images.add(image);
        for (const tag of tags) engine.images.tag(image, withTag(parseReference(tag)));
        engine.tellImage('load', image, image.id);
        if (tags.length === 0) yield { stream: `Loaded image ID: ${image.id}\n` };
        for (const tag of tags) yield { stream: `Loaded image: ${withTag(parseReference(tag))}\n` };
      }
    };
    return stream(200, 'application/json', progress(lines(), call));
  },
  ImageGet: ({ path }, { engine }) => stream(200, 'application/x-tar', writeArchive(named([path.name], engine))),
  ImageGetAll: ({ query }, { engine }) =>
    stream(200, 'application/x-tar', writeArchive(named(query.names ?? [], engine))),
  ImageCommit: async ({ query, body }, { engine }) => {
    const container = engine.container(query.container ?? '');
    const image = await commitContainer(container, {
      config: body ?? undefined,
      changes: query.changes ?? [],
      comment: query.comment ?? '',
      author: query.author ?? '',
      version: engineVersion(engine.options.version),
    });
    engine.images.add(image);
    if (query.repo) engine.images.tag(image, newName(query.repo, query.tag));
    container.tell('commit', { comment: query.comment ?? '', imageID: image.id });
    return json(201, { Id: image.id });
  },
  ImageSearch: ({ query }, { engine }) => {
    const { limit } = query;
    if (limit !== undefined && (limit < 0 || limit > 100)) {
      throw invalidParameter(`limit ${limit} is outside the range of [1, 100]`);
    }
    const found = engine.options.registry.search(query.term ?? '');
    return json(200, limit ? found.slice(0, limit) : found);
  },
  ImageAttestations: ({ path }, { engine }) => {
    engine.images.find(path.name);
    return json(200, []);
  },
  ImageBuild: ({ query }, context) => build(context, query),
  BuildCancel: ({ query }) => {
    if (!query.id) throw invalidParameter('build ID not provided');
    return empty(200, { 'Content-Type': 'application/json' }); // and no body, as engines have it
  },
  BuildPrune: () => json(200, { CachesDeleted: null, SpaceReclaimed: 0 }),
} satisfies HandlersOf<'Image', Context, never, 'engine'>;
