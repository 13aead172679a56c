/** Builds: one node does the work, and has the image afterwards. */
import type { HandlersOf } from '../../generated/handlers.ts';
import type { BuildPlace } from '../cluster/placer.ts';
import type { Engine } from '../engine/engine.ts';
import { Failure, unavailable } from '../errors.ts';
import { json, proxyTo, type Relay, relayTo } from '../http/reply.ts';
import { hintsOfBuild } from '../scheduler/hints.ts';
import type { Context } from './context.ts';
import { credentials } from './credentials.ts';
import { pruneAll, reclaimed } from './prune.ts';

/**
 * The node of all BuildKit work. A build's connections (`/session`, `/grpc`, `/build`) name nothing in common that could be read
 * without taking part in it, so all go to one node for as long as that is in use.
 */
function builder(context: Context): Engine {
  const chosen = possibleBuilder(context);
  if (!chosen) throw unavailable('No healthy node available in the cluster');
  context.builders.current = chosen;
  return chosen;
}

/** Undefined while no node is in use. */
function possibleBuilder({ cluster, builders }: Context): Engine | undefined {
  const inUse = (engine: Engine) => engine.state === 'Healthy' && cluster.availabilityOf(engine) !== 'drain';
  if (builders.current && inUse(builders.current)) return builders.current;
  const able = cluster
    .engines()
    .filter(inUse)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return able.find(({ builderVersion }) => builderVersion === '2') ?? able[0];
}

/** What ping tells: the default builder of the node that would build. */
export const builderVersion = (context: Context): string | undefined => possibleBuilder(context)?.builderVersion;

/** Builds elsewhere than on the node of BuildKit's work that are remembered, to be cancelled there. */
const APART_KEPT = 1_000;

/**
 * Hints choose the node of a build that brings all it needs. One with a session does not: its client is connected already, and hints
 * that would have it elsewhere cannot be met.
 * @throws unavailable saying so
 */
function buildKitPlace(
  { session, buildid, buildargs }: { session?: string; buildid?: string; buildargs?: string },
  context: Context,
): BuildPlace {
  const { rest } = hintsOfBuild(buildargs);
  if (rest === undefined) return { engine: builder(context), buildargs: undefined, networkMode: undefined };
  const request = { cores: 0, memoryBytes: 0, buildargs, networkMode: undefined };
  if (session === undefined) {
    const place = context.placer.chooseBuilder(request);
    const { apart } = context.builders;
    if (buildid !== undefined && buildid !== '') apart.set(buildid, place.engine);
    for (const [oldest] of apart) if (apart.size > APART_KEPT) apart.delete(oldest);
    return place;
  }
  const only = builder(context);
  try {
    return context.placer.chooseBuilder(request, only);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'unavailable') throw error;
    throw unavailable(
      `${error.message}\nBuildKit's builds are all done on one node, now ${only.name}. Drain it to have them elsewhere, or build with DOCKER_BUILDKIT=0, where hints choose the node of each build.`,
    );
  }
}

export const buildOperations = {
  ImageBuild: ({ query }, context) => {
    const { session, buildid, version, cpushares, memory, networkmode } = query;
    const withBuildKit = version === '2' || session !== undefined || buildid !== undefined;
    const { engine, buildargs, networkMode } = withBuildKit
      ? buildKitPlace(query, context)
      : context.placer.chooseBuilder({
          cores: cpushares ?? 0,
          memoryBytes: memory ?? 0,
          buildargs: query.buildargs,
          networkMode: networkmode,
        });
    const cpus = engine.info?.NCPU ?? 1;
    return proxyTo(engine, {
      headers: credentials(context, 'x-registry-config'),
      query: {
        ...(cpushares && { cpushares: String(Math.ceil((cpushares * 1024) / cpus)) }),
        ...(buildargs !== undefined && { buildargs }),
        ...(networkMode !== undefined && { networkmode: networkMode }),
      },
      settle: () => engine.refreshImages(),
    });
  },
  BuildCancel: ({ query }, context) => proxyTo(context.builders.apart.get(query.id) ?? builder(context)),
  BuildPrune: async ({ query }, context) => {
    const { filters, ...others } = query;
    const parameters = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, String(value)]));
    const reports = await pruneAll<{ CachesDeleted?: string[] | null; SpaceReclaimed?: number }>(
      '/build/prune',
      filters,
      context,
      parameters,
    );
    return json(200, {
      CachesDeleted: reports.flatMap(({ value }) => value.CachesDeleted ?? []),
      SpaceReclaimed: reclaimed(reports),
    });
  },
} satisfies Pick<HandlersOf<'Image', Context, Relay>, 'ImageBuild' | 'BuildCancel' | 'BuildPrune'>;

export const session = {
  Session: (_request, context) => relayTo(builder(context)),
  Grpc: (_request, context) => relayTo(builder(context)),
} satisfies HandlersOf<'Session', Context, Relay>;
