import type { HandlersOf } from '../../generated/handlers.ts';
import { type Engine, EngineFailure, type Image } from '../engine/engine.ts';
import { notFound, notImplemented, unavailable } from '../errors.ts';
import { json, proxyTo, type Relay } from '../http/reply.ts';
import { filterValues } from './container-list.ts';
import type { Context } from './context.ts';
import { unsupported } from './unsupported.ts';

/** Healthy engines that have the image, by tag, digest or ID; `latest` is implied. */
function holdersOf(ref: string, { cluster }: Context): Engine[] {
  const short = ref.replace(/^docker\.io\//, '').replace(/^library\//, '');
  const name = short.includes('@') || /:[^/]+$/.test(short) ? short : `${short}:latest`;
  const has = ({ Id = '', RepoTags, RepoDigests }: Image) =>
    (RepoTags ?? []).includes(name) ||
    (RepoDigests ?? []).includes(name) ||
    (/^(sha256:)?[0-9a-f]{4,64}$/.test(ref) && Id.startsWith(ref.startsWith('sha256:') ? ref : `sha256:${ref}`));
  return cluster.healthyEngines().filter((engine) => cluster.images(engine).some(has));
}

export const images = {
  ImageList: ({ query }, { cluster }) => {
    const { node, ...others } = query.filters ?? {};
    const [unknown] = Object.keys(others);
    if (unknown) throw notImplemented(`filter '${unknown}' of ImageList is not implemented by this cluster manager`);
    const wanted = filterValues(node);
    const merged = new Map<string, Image>();
    for (const engine of cluster.healthyEngines()) {
      if (wanted.length > 0 && !wanted.includes(engine.name) && !wanted.includes(engine.id)) continue;
      for (const image of cluster.images(engine)) {
        const known = merged.get(image.Id ?? '');
        const union = (a: string[] | null = [], b: string[] | null = []) => [...new Set([...(a ?? []), ...(b ?? [])])];
        merged.set(
          image.Id ?? '',
          known
            ? {
                ...known,
                RepoTags: union(known.RepoTags, image.RepoTags),
                RepoDigests: union(known.RepoDigests, image.RepoDigests),
              }
            : image,
        );
      }
    }
    return json(
      200,
      [...merged.values()].sort(
        (a, b) => (b.Created ?? 0) - (a.Created ?? 0) || ((a.Id ?? '') < (b.Id ?? '') ? -1 : 1),
      ),
    );
  },
  ImageInspect: ({ path }, context) => {
    const [engine] = holdersOf(path.name, context);
    if (!engine) throw notFound(`No such image: ${path.name}`);
    return proxyTo(engine);
  },
  ImageCreate: async ({ query }, { cluster, call }) => {
    if (!query.fromImage)
      throw notFound('importing images is not implemented by a cluster: pull (fromImage) or load them');
    const engines = cluster.healthyEngines();
    if (engines.length === 0) throw unavailable('No healthy node available in the cluster');
    const [only] = engines;
    if (engines.length === 1 && only) return proxyTo(only, { settle: () => only.refreshImages() });
    return { kind: 'stream', status: 200, contentType: 'application/json', chunks: pullOnAll(engines, query, call) };
  },
  ImageBuild: unsupported,
  BuildPrune: unsupported,
  BuildCancel: unsupported,
  ImageHistory: unsupported,
  ImagePush: unsupported,
  ImageTag: unsupported,
  ImageDelete: unsupported,
  ImageSearch: unsupported,
  ImagePrune: unsupported,
  ImageCommit: unsupported,
  ImageGet: unsupported,
  ImageGetAll: unsupported,
  ImageLoad: unsupported,
  ImageAttestations: unsupported,
} satisfies HandlersOf<'Image', Context, Relay>;

/** Pulls on every node at once; one line at the start and one at the end of each, and an error line if any failed. */
async function* pullOnAll(
  engines: Engine[],
  query: { fromImage?: string; tag?: string; platform?: string },
  call: Context['call'],
): AsyncGenerator<Uint8Array> {
  const ref = query.tag ? `${query.fromImage}${query.tag.includes(':') ? '@' : ':'}${query.tag}` : query.fromImage;
  const line = (value: object) => Buffer.from(`${JSON.stringify(value)}\r\n`);
  const parameters = new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const auth = call.header('x-registry-auth');
  const failures: string[] = [];
  for (const { name } of engines) yield line({ status: `Pulling ${ref}...`, id: name });
  const pulls = engines.map(async (engine) => {
    try {
      await pullOn(engine, parameters, auth, call.signal);
      await engine.refreshImages();
      return line({ status: `Pulling ${ref}... : downloaded`, id: engine.name });
    } catch (error) {
      failures.push(`${engine.name}: ${(error as Error).message}`);
      return line({ status: `Pulling ${ref}... : ${(error as Error).message}`, id: engine.name });
    }
  });
  for (const pull of pulls) yield await pull;
  if (failures.length > 0) {
    const message = failures.join('; ');
    yield line({ error: message, errorDetail: { message } });
  }
}

async function pullOn(
  engine: Engine,
  parameters: URLSearchParams,
  auth: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  for await (const progress of engine.lines(
    'POST',
    `/images/create?${parameters}`,
    { ...(auth && { 'x-registry-auth': auth }) },
    signal,
  )) {
    const { error } = progress as { error?: string };
    if (error) throw new EngineFailure(500, error);
  }
}
