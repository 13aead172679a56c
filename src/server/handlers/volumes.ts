import { randomBytes } from 'node:crypto';
import { applyEdits, modify } from 'jsonc-parser';
import type { HandlersOf } from '../../generated/handlers.ts';
import { fanOut, merged } from '../cluster/fan-out.ts';
import type { Engine } from '../engine/engine.ts';
import type { Volume } from '../engine/readings.ts';
import { conflict, Failure, notFound, unavailable } from '../errors.ts';
import { empty, json, proxyTo, type Relay } from '../http/reply.ts';
import type { Context } from './context.ts';
import { booleanOf, hasLabels, onNode, testsOf } from './filters.ts';
import { splitNode } from './networks.ts';
import { pruneAll, prunedNames, reclaimed } from './prune.ts';
import { swarmOnly } from './swarm-mode.ts';

type VolumeFilter = 'dangling' | 'driver' | 'name' | 'label' | 'node';
/** A volume driver may have to reach its storage. */
const DRIVER_TIMEOUT_MS = 120_000;

interface Placed {
  readonly engine: Engine;
  readonly volume: Volume;
}

function everyVolume({ cluster }: Context, engines = cluster.healthyEngines()): Placed[] {
  return engines.flatMap((engine) => cluster.volumes(engine).map((volume) => ({ engine, volume })));
}

/**
 * Where the volume is: all the nodes that have one of that name.
 * @throws notFound in the engine's words, unavailable when only nodes have it that are out of use
 */
function findVolumes(ref: string, context: Context): Placed[] {
  const { node, name } = splitNode(ref, context);
  const fits = ({ engine, volume }: Placed) => volume.Name === name && (node === undefined || node === engine);
  const found = everyVolume(context).filter(fits);
  if (found.length > 0) return found;
  everyVolume(context, context.cluster.engines()).find(fits)?.engine.assertHealthy(`volume ${ref}`);
  throw notFound(`get ${ref}: no such volume`);
}

/** Local volumes are told apart by their node; those of a shared driver are one, however many nodes know it. */
const isShared = ({ Driver }: Volume) => Driver !== 'local';
const shown = ({ engine, volume }: Placed): Volume =>
  isShared(volume) ? volume : { ...volume, Name: `${engine.name}/${volume.Name}` };

export const volumes = {
  VolumeList: ({ query }, context) => {
    const fits = testsOf<VolumeFilter, Placed>(query.filters ?? {}, (key, values) => testOf(context, key, values));
    const rows = new Map(
      everyVolume(context)
        .filter(fits)
        .map(shown)
        .map((volume) => [volume.Name, volume]),
    );
    const Volumes = [...rows.values()].sort((a, b) => ((a.Name ?? '') < (b.Name ?? '') ? -1 : 1));
    const Warnings = context.cluster
      .engines()
      .filter(({ state }) => state !== 'Healthy')
      .map(({ name, state }) => `node ${name} is ${state.toLowerCase()}: its volumes are not shown`);
    return json(200, { Volumes, Warnings: Warnings.length > 0 ? Warnings : null });
  },
  // volumes of one name were made alike by one create: the first node's speaks for them
  VolumeInspect: ({ path }, context) => {
    const [first] = findVolumes(path.name, context);
    if (!first) throw notFound(`get ${path.name}: no such volume`);
    return proxyTo(first.engine, { path: { name: first.volume.Name } });
  },
  VolumeCreate: async ({ body }, context) => {
    const { cluster, call } = context;
    const { node, name } = splitNode(body?.Name ?? '', context);
    const engines = node ? [node.assertHealthy(`volume ${body?.Name}`)] : cluster.healthyEngines();
    if (engines.length === 0) throw unavailable('No healthy node available in the cluster');
    const chosen = name === '' ? randomBytes(32).toString('hex') : name;
    const text = call.rawBody.length === 0 ? '{}' : call.rawBody.toString('utf8');
    const created = await fanOut(engines, async (engine) => {
      const volume = await engine.call<Volume>('POST', '/volumes/create', {
        body: applyEdits(text, modify(text, ['Name'], chosen, {})),
        id: 'Name',
        timeoutMs: DRIVER_TIMEOUT_MS,
        client: call,
        signal: call.signal,
      });
      await engine.refreshVolumes();
      return volume;
    });
    const [volume] = merged(created, `creating volume ${chosen}`);
    if (!volume) throw unavailable('No healthy node available in the cluster');
    return json(201, volume);
  },
  VolumeDelete: async ({ path, query }, context) => {
    const { call } = context;
    let places: Placed[];
    try {
      places = findVolumes(path.name, context);
    } catch (error) {
      if (query.force && error instanceof Failure && error.kind === 'notFound') return empty(204); // as engines answer
      throw error;
    }
    const used = places.flatMap(({ engine, volume }) => users(volume.Name ?? '', engine, context));
    if (used.length > 0)
      throw conflict(`remove ${path.name}: volume is in use - [${used.map(({ id }) => id).join(', ')}]`);
    const removed = await fanOut(
      places.map(({ engine }) => engine),
      async (engine) => {
        const name = places.find((placed) => placed.engine === engine)?.volume.Name ?? '';
        const force = query.force ? '?force=1' : '';
        await engine.call('DELETE', `/volumes/${encodeURIComponent(name)}${force}`, {
          timeoutMs: DRIVER_TIMEOUT_MS,
          client: call,
          signal: call.signal,
        });
        await engine.refreshVolumes();
      },
    );
    merged(removed, `removing volume ${path.name}`);
    return empty(204);
  },
  VolumePrune: async ({ query }, context) => {
    const shared = new Set(
      everyVolume(context)
        .filter(({ volume }) => isShared(volume))
        .map(({ engine, volume }) => `${engine.name}/${volume.Name}`),
    );
    const reports = await pruneAll<{ VolumesDeleted?: string[] | null; SpaceReclaimed?: number }>(
      '/volumes/prune',
      query.filters,
      context,
    );
    await Promise.all(reports.map(({ engine }) => engine.refreshVolumes()));
    const VolumesDeleted = prunedNames(reports, (report) => report.VolumesDeleted, shared);
    return json(200, { VolumesDeleted, SpaceReclaimed: reclaimed(reports) });
  },
  VolumeUpdate: swarmOnly,
} satisfies HandlersOf<'Volume', Context, Relay>;

/** Containers in any state that mount it. */
function users(name: string, engine: Engine, { cluster }: Context) {
  return [...cluster.containersOn(engine)].filter(({ summary }) =>
    (summary.Mounts ?? []).some((mount) => mount.Name === name),
  );
}

function testOf(context: Context, key: VolumeFilter, values: string[]): (placed: Placed) => boolean {
  switch (key) {
    case 'node':
      return ({ engine }) => onNode(engine, values);
    case 'driver':
      return ({ volume }) => values.includes(volume.Driver ?? '');
    case 'label':
      return ({ volume }) => hasLabels(volume.Labels, values);
    case 'name':
      return ({ volume, engine }) => values.some((value) => `${engine.name}/${volume.Name}`.includes(value));
    case 'dangling': {
      const dangling = booleanOf(key, values);
      return ({ volume, engine }) => (users(volume.Name ?? '', engine, context).length === 0) === dangling;
    }
  }
}
