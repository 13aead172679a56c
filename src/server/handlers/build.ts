/** Builds: one node does the work, and has the image afterwards. */
import type { HandlersOf } from '../../generated/handlers.ts';
import type { Engine } from '../engine/engine.ts';
import { unavailable } from '../errors.ts';
import { json, proxyTo, type Relay, relayTo } from '../http/reply.ts';
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

export const buildOperations = {
  ImageBuild: ({ query }, context) => {
    const { session, buildid, version, cpushares, memory, networkmode } = query;
    const withBuildKit = version === '2' || session !== undefined || buildid !== undefined;
    const { engine, buildargs, networkMode } = withBuildKit
      ? { engine: builder(context), buildargs: undefined, networkMode: undefined }
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
  BuildCancel: (_request, context) => proxyTo(builder(context)),
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
