import type { HandlersOf } from '../../generated/handlers.ts';
import { conflict } from '../errors.ts';
import { json, proxyTo, type Relay } from '../http/reply.ts';
import { listContainers } from './container-list.ts';
import type { Context } from './context.ts';
import { patchInspect } from './inspect.ts';
import { owner, ownerHijacks, ownerOf, ownerThenRefresh } from './owner.ts';
import { unsupported } from './unsupported.ts';

export const containers = {
  ContainerList: ({ query }, { cluster }) => json(200, listContainers(cluster, query)),
  ContainerCreate: async ({ body, query }, { call, placer }) => {
    const { name, platform } = query;
    const registryAuth = call.header('x-registry-auth');
    const { rawBody, signal } = call;
    return json(201, await placer.create({ rawBody, body, name, platform, registryAuth, signal }));
  },
  ContainerInspect: ({ path }, context) => {
    const { engine, id } = ownerOf(path.id, context);
    return proxyTo(engine, { path: { id }, patch: (body) => patchInspect(body, engine) });
  },
  ContainerRename: ({ path, query }, context) => {
    const { engine, id } = ownerOf(path.id, context);
    const name = query.name.replace(/^\//, '');
    // unique in the cluster, not only on the engine; the engine refuses the container's own name itself
    const holder = [...context.cluster.containers()].find(({ summary }) => summary.Names?.includes(`/${name}`));
    if (holder && holder.id !== id) context.cluster.assertNameFree(name);
    if (name === '') throw conflict('Neither old nor new names may be empty');
    return proxyTo(engine, { path: { id }, settle: () => engine.refresh(id) });
  },
  ContainerDelete: ownerThenRefresh,
  ContainerStart: ownerThenRefresh,
  ContainerStop: ownerThenRefresh,
  ContainerRestart: ownerThenRefresh,
  ContainerKill: ownerThenRefresh,
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
  ContainerPrune: unsupported,
} satisfies HandlersOf<'Container', Context, Relay>;
