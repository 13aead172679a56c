import type { HandlersOf } from '../../generated/handlers.ts';
import { conflict } from '../errors.ts';
import { empty, encoded, json, proxyTo, type Relay } from '../http/reply.ts';
import { encodeContainers } from './container-list.ts';
import { listWithSizes } from './container-sizes.ts';
import type { Context } from './context.ts';
import { patchInspect } from './inspect.ts';
import { owner, ownerHijacks, ownerOf, ownerSays, ownerThenRefresh } from './owner.ts';
import { pruneAll, reclaimed } from './prune.ts';
import { rereadAsked } from './reread.ts';

interface ContainerPruneReport {
  readonly ContainersDeleted?: string[] | null;
  readonly SpaceReclaimed?: number;
}

export const containers = {
  ContainerList: async ({ query }, context) => {
    await rereadAsked(query.filters ?? {}, context);
    return query.size
      ? json(200, await listWithSizes(query, context))
      : encoded(200, encodeContainers(context.cluster, query));
  },
  ContainerCreate: async ({ body, query }, { call, placer }) => {
    const { name, platform } = query;
    const registryAuth = call.header('x-registry-auth');
    const { rawBody, signal } = call;
    return json(201, await placer.create({ rawBody, body, name, platform, registryAuth, signal, client: call }));
  },
  ContainerInspect: ({ path }, context) => {
    const { engine, id } = ownerOf(path.id, context);
    return proxyTo(engine, { path: { id }, patch: (body) => patchInspect(body, engine) });
  },
  ContainerRename: async ({ path, query }, context) => {
    const container = ownerOf(path.id, context);
    const { engine, id } = container;
    const name = query.name.replace(/^\//, '');
    if (name === '') throw conflict('Neither old nor new names may be empty');
    const { signal } = context.call;
    // unique in the cluster, not only on the engine, from now on; the engine refuses the container's own name itself
    const release = context.cluster.holdName(name, container);
    try {
      const parameters = new URLSearchParams({ name });
      await engine.call('POST', `/containers/${id}/rename?${parameters}`, { client: context.call, signal });
      await engine.refresh(id).catch(() => {}); // it is renamed; its event, or the next reading, will tell
    } finally {
      release();
    }
    return empty(204);
  },
  ContainerDelete: ownerThenRefresh,
  ContainerStart: ownerSays('run'),
  ContainerStop: ownerSays('stop'),
  ContainerRestart: ownerSays('run'),
  ContainerKill: ownerSays('stop'),
  ContainerPause: ownerThenRefresh,
  ContainerUnpause: ownerThenRefresh,
  ContainerUpdate: ownerThenRefresh,
  ContainerWait: owner,
  ContainerTop: owner,
  ContainerLogs: owner,
  ContainerChanges: owner,
  ContainerExport: owner,
  ContainerStats: owner,
  ContainerResize: owner,
  ContainerArchive: owner,
  ContainerArchiveInfo: owner,
  PutContainerArchive: owner,
  ContainerAttach: ownerHijacks,
  ContainerAttachWebsocket: ownerHijacks,
  CheckpointList: owner,
  CheckpointCreate: owner,
  CheckpointDelete: owner,
  ContainerPrune: async ({ query }, context) => {
    const reports = await pruneAll<ContainerPruneReport>('/containers/prune', query.filters, context);
    for (const { engine, value } of reports) for (const id of value.ContainersDeleted ?? []) engine.forget(id);
    return json(200, {
      ContainersDeleted: reports.flatMap(({ value }) => value.ContainersDeleted ?? []),
      SpaceReclaimed: reclaimed(reports),
    });
  },
} satisfies HandlersOf<'Container', Context, Relay>;
