import { compareVersions } from '../../document/version.ts';
import type { HandlersOf } from '../../generated/handlers.ts';
import { invalidParameter, unavailable } from '../../server/errors.ts';
import { booleanOf, hasLabels, nameMatcher, testsOf } from '../../server/handlers/filters.ts';
import { empty, json } from '../../server/http/reply.ts';
import type { SimulatedEngine } from '../engine.ts';
import { type Volume, volumeBody } from '../volume.ts';
import type { Context } from './context.ts';
import { pruneTest } from './networks.ts';

type VolumeFilter = 'dangling' | 'driver' | 'label' | 'name';

function testOf(engine: SimulatedEngine, key: VolumeFilter, values: string[]): (volume: Volume) => boolean {
  switch (key) {
    case 'dangling': {
      const wanted = booleanOf(key, values);
      return ({ name }) => (engine.volumeUsers(name).length === 0) === wanted;
    }
    case 'driver':
      return ({ driver }) => values.includes(driver);
    case 'label':
      return ({ labels }) => hasLabels(labels, values);
    case 'name': {
      const matches = nameMatcher(values);
      return ({ name }) => matches(name);
    }
    default:
      throw invalidParameter(`invalid filter '${key}'`);
  }
}

export const volumes = {
  VolumeList: ({ query }, { engine }) => {
    const fits = testsOf<VolumeFilter, Volume>(query.filters ?? {}, (key, values) => testOf(engine, key, values));
    const found = engine.volumes.list().filter(fits);
    return json(200, { Volumes: found.map((volume) => volumeBody(volume, engine.rootDir)), Warnings: null });
  },
  VolumeInspect: ({ path }, { engine }) => json(200, volumeBody(engine.volumes.find(path.name), engine.rootDir)),
  VolumeCreate: ({ body }, { engine }) => {
    const { Name, Driver, DriverOpts, Labels } = body;
    const { volume, created } = engine.volumes.create({
      Name,
      ...(Driver && { Driver }),
      ...(DriverOpts && { DriverOpts }),
      ...(Labels && { Labels }),
    });
    if (created) engine.events.tell('volume', 'create', volume.name, { driver: volume.driver });
    return json(201, volumeBody(volume, engine.rootDir));
  },
  VolumeDelete: ({ path, query }, { engine }) => {
    const volume = query.force ? engine.volumes.get(path.name) : engine.volumes.find(path.name);
    if (!volume) return empty(204);
    engine.volumes.remove(volume, engine.volumeUsers(volume.name));
    engine.events.tell('volume', 'destroy', volume.name, { driver: volume.driver });
    return empty(204);
  },
  VolumePrune: ({ query }, { engine, call }) => {
    const filters = query.filters ?? {};
    const fits = pruneTest(filters, ['label', 'label!', 'all']);
    // before API 1.42 named volumes went too
    const all = 'all' in filters || compareVersions(call.version, '1.42') < 0;
    const pruned = engine.volumes
      .list()
      .filter(
        (volume) =>
          (all || volume.anonymous) &&
          engine.volumeUsers(volume.name).length === 0 &&
          fits(volume.labels, volume.createdNano),
      );
    let SpaceReclaimed = 0;
    for (const volume of pruned) {
      SpaceReclaimed += volume.files.writtenBytes;
      engine.volumes.remove(volume, []);
      engine.events.tell('volume', 'destroy', volume.name, { driver: volume.driver });
    }
    engine.events.tell('volume', 'prune', '', { reclaimed: String(SpaceReclaimed) });
    return json(200, { VolumesDeleted: pruned.map(({ name }) => name), SpaceReclaimed });
  },
  VolumeUpdate: () => {
    throw unavailable('volume update only valid for cluster volumes, but swarm is unavailable');
  },
} satisfies HandlersOf<'Volume', Context, never, 'engine'>;
