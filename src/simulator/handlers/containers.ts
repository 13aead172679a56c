import { posix } from 'node:path';
import { compareVersions } from '../../document/version.ts';
import type { HandlersOf } from '../../generated/handlers.ts';
import {
  conflict,
  Failure,
  forbidden,
  invalidParameter,
  notFound,
  notImplemented,
  system,
} from '../../server/errors.ts';
import { filterValues, hasLabels } from '../../server/handlers/filters.ts';
import { empty, hijack, json, stream } from '../../server/http/reply.ts';
import { nowNano } from '../clock.ts';
import type { Container, WaitCondition } from '../container.ts';
import { inspectBody } from '../container-body.ts';
import { type CreateRequest, checkHost, fullHostConfig } from '../container-config.ts';
import { type FileEntry, FileError, type FileSystem } from '../file-system.ts';
import { readTar, writeTar } from '../layer-tar.ts';
import { statsBody } from '../stats.ts';
import { detachSequence, encoderFor, hijackType, logChunks, logType, RAW, serveAttach } from '../streams.ts';
import { topBody } from '../top.ts';
import { serveWebSocket } from '../web-socket.ts';
import { containerList } from './container-list.ts';
import type { Context } from './context.ts';
import { logQuery, moment, wantedStreams } from './logs.ts';

const EXPERIMENTAL =
  'This experimental feature is disabled by default. Start the Docker daemon in experimental mode in order to enable it.';
const conditions: readonly string[] = ['not-running', 'next-exit', 'removed'];
const STATS_INTERVAL_MS = 1_000;

/** A running container may be attached to, a stopped one too; not one that is paused. */
function assertAttachable({ name, id, state }: Container): void {
  if (state.status === 'paused') throw conflict(`container ${name} is paused, unpause the container before attach`);
  if (state.status === 'restarting')
    throw conflict(`container ${id} is restarting, wait until the container is running`);
}

/** A failure told where a raw stream was to come: as text under its type (Engine API, ContainerAttach). */
function rawFailure({ kind, message }: Failure) {
  const body = [Buffer.from(`${message}\r\n`)];
  if (kind === 'notFound') return stream(404, RAW, body);
  return kind === 'conflict' ? stream(409, RAW, body) : stream(400, RAW, body);
}

function pathStat({ files }: Container, path: string): { found: FileEntry; name: string; header: string } {
  const found = files.stat(path, false);
  const name = posix.basename(path) || '/';
  const typeBits = { file: 0, directory: 0x80000000, symlink: 0x08000000 }[found.type];
  const stat = {
    name,
    size: found.type === 'directory' ? 4096 : found.data.length,
    mode: typeBits + found.mode,
    mtime: new Date(Number(found.mtimeNano / 1_000_000n)).toISOString().replace('.000Z', 'Z'),
    linkTarget: found.type === 'symlink' ? files.resolve(path, true) : '',
  };
  return { found, name, header: Buffer.from(JSON.stringify(stat)).toString('base64') };
}

/** Inside the container, whatever the client meant by the path. @throws notFound, invalidParameter */
function inContainer<T>(container: Container, path: string | undefined, work: (path: string) => T): T {
  if (!path) throw invalidParameter('bad parameter: pathcannot be empty');
  try {
    return work(posix.resolve('/', path));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw notFound(`Could not find the file ${path} in container ${container.name}`, { cause: error });
  }
}

function* tree(files: FileSystem, path: string, name: string): Generator<[string, FileEntry]> {
  for (const [at, found] of files.walk(path)) yield [posix.join(name, at.slice(path.length)), found];
}

const stopOptions = ({ t, signal }: { readonly t?: number; readonly signal?: string }) => ({
  ...(signal && { signal }),
  ...(t !== undefined && { seconds: t }),
});

export const containers = {
  ...containerList,
  ContainerCreate: ({ query, body }, { engine }) => {
    const request: CreateRequest = body ?? {};
    const container = engine.create(request, query.name);
    return json(201, { Id: container.id, Warnings: [] });
  },
  ContainerInspect: ({ path, query }, { engine }) =>
    json(200, inspectBody(engine.container(path.id), engine.rootDir, { size: query.size ?? false })),
  ContainerStart: ({ path, query }, { engine }) => {
    const container = engine.container(path.id);
    if (query.checkpoint) throw notImplemented(EXPERIMENTAL);
    container.start();
    return empty(204);
  },
  ContainerStop: async ({ path, query }, { engine }) => {
    await engine.container(path.id).stop(stopOptions(query));
    return empty(204);
  },
  ContainerRestart: async ({ path, query }, { engine }) => {
    await engine.container(path.id).restart(stopOptions(query));
    return empty(204);
  },
  ContainerKill: ({ path, query }, { engine }) => {
    engine.container(path.id).kill(query.signal);
    return empty(204);
  },
  ContainerPause: ({ path }, { engine }) => {
    engine.container(path.id).pause();
    return empty(204);
  },
  ContainerUnpause: ({ path }, { engine }) => {
    engine.container(path.id).unpause();
    return empty(204);
  },
  ContainerRename: ({ path, query }, { engine }) => {
    engine.rename(engine.container(path.id), query.name ?? '');
    return empty(204);
  },
  ContainerDelete: ({ path, query }, { engine }) => {
    engine.container(path.id).remove({ force: query.force ?? false, volumes: query.v ?? false });
    return empty(204);
  },
  ContainerUpdate: ({ path, body }, { engine }) => {
    const container = engine.container(path.id);
    const changes = body ?? {};
    checkHost({ ...changes, AutoRemove: container.hostConfig.AutoRemove }, engine.options.cpus);
    container.hostConfig = fullHostConfig({ ...container.hostConfig, ...changes });
    container.tell('update');
    return json(200, { Warnings: null });
  },
  ContainerWait: ({ path, query }, { engine, call }) => {
    const container = engine.container(path.id);
    const condition = query.condition || 'not-running';
    if (!conditions.includes(condition)) throw invalidParameter(`invalid condition: ${JSON.stringify(condition)}`);
    const waiting = container.wait(condition as WaitCondition, call.signal);
    // headers go out at once: a client starts the container when it has them
    return stream(
      200,
      'application/json',
      (async function* () {
        yield Buffer.from(`${JSON.stringify({ StatusCode: await waiting })}\n`);
      })(),
    );
  },
  ContainerLogs: ({ path, query }, { engine, call }) => {
    const container = engine.container(path.id);
    const wanted = logQuery(query, invalidParameter);
    if (container.state.status === 'dead' || container.state.status === 'removing') {
      throw conflict('can not get logs from container which is dead or marked for removal');
    }
    const shown = { timestamps: query.timestamps ?? false, ...(query.details && { details: '' }) };
    const type = logType(call, engine.options.version, container.config.Tty);
    return stream(200, type, logChunks(container, wanted, shown, call.signal));
  },
  ContainerAttach: ({ path, query }, { engine, call }) => {
    let container: Container;
    let detachKeys: Uint8Array;
    try {
      detachKeys = detachSequence(query.detachKeys);
      container = engine.container(path.id);
      assertAttachable(container);
    } catch (error) {
      // the connection is a raw stream already when an engine looks for the container
      if (!(error instanceof Failure)) throw error;
      return rawFailure(error);
    }
    const { Tty } = container.config;
    container.tell('attach');
    return hijack(hijackType(call, Tty), (connection) =>
      serveAttach(container, connection, {
        streams: wantedStreams(query),
        stdin: query.stdin ?? false,
        logs: query.logs ?? false,
        stream: query.stream ?? false,
        detachKeys,
        encode: encoderFor(Tty),
      }),
    );
  },
  ContainerAttachWebsocket: ({ path, query }, { engine, call }) => {
    const container = engine.container(path.id);
    assertAttachable(container);
    const detachKeys = detachSequence(query.detachKeys);
    return serveWebSocket(call, (connection) => {
      container.tell('attach');
      const all = !query.stdin && !query.stdout && !query.stderr;
      return serveAttach(container, connection, {
        streams: all ? new Set(['stdout', 'stderr']) : wantedStreams(query),
        stdin: all || (query.stdin ?? false),
        logs: query.logs ?? false,
        stream: query.stream ?? false,
        detachKeys,
        encode: (_stream, bytes) => bytes,
      });
    });
  },
  ContainerResize: ({ path, query }, { engine }) => {
    engine.container(path.id).resize(query.h, query.w);
    return empty(200) as never;
  },
  ContainerTop: ({ path, query }, { engine }) => {
    const container = engine.container(path.id);
    const { group, state } = container;
    if (!group)
      throw conflict(
        `container ${container.id} is ${state.status === 'restarting' ? 'restarting, wait until the container is running' : 'not running'}`,
      );
    const body = topBody(group.processes, query.ps_args ?? '');
    container.tell('top');
    return json(200, body);
  },
  ContainerStats: ({ path, query }, { engine, call }) => {
    const container = engine.container(path.id);
    if (query.stream === false)
      return json(200, statsBody(container, engine.options, { first: query['one-shot'] ?? false }));
    // streamed statistics had no type before API 1.52
    const type = compareVersions(engine.options.version, '1.52') < 0 ? undefined : 'application/json';
    return stream(
      200,
      type,
      (async function* () {
        for (let first = true; !call.signal.aborted; first = false) {
          yield Buffer.from(`${JSON.stringify(statsBody(container, engine.options, { first }))}\n`);
          if (!engine.lookup(container.id)) return;
          await new Promise((resolve) => setTimeout(resolve, STATS_INTERVAL_MS));
        }
      })(),
    );
  },
  ContainerChanges: ({ path }, { engine }) => {
    const { files } = engine.container(path.id);
    const changes = [...files.changes]
      .filter(([at]) => at !== '/')
      .map(([Path, found]) => ({
        Path,
        Kind: found === 'deleted' ? (2 as const) : files.inBase(Path) ? (0 as const) : (1 as const),
      }));
    const deleted = new Set(changes.filter(({ Kind }) => Kind === 2).map(({ Path }) => Path));
    const shown = changes
      .filter(({ Path }) => !deleted.has(posix.dirname(Path)))
      .sort((a, b) => (a.Path < b.Path ? -1 : 1));
    return json(200, shown.length > 0 ? shown : null);
  },
  ContainerArchiveInfo: ({ path, query }, { engine }) => {
    const container = engine.container(path.id);
    const { header } = inContainer(container, query.path, (at) => pathStat(container, at));
    return empty(200, { 'X-Docker-Container-Path-Stat': header });
  },
  ContainerArchive: ({ path, query }, { engine }) => {
    const container = engine.container(path.id);
    return inContainer(container, query.path, (at) => {
      const { header, name } = pathStat(container, at);
      const shown = query.path?.endsWith('/.') ? './' : name;
      container.tell('archive-path');
      return stream(200, 'application/x-tar', writeTar(tree(container.files, at, shown)), {
        'X-Docker-Container-Path-Stat': header,
      });
    });
  },
  PutContainerArchive: async ({ path, query }, { engine, call }) => {
    const container = engine.container(path.id);
    const { files } = container;
    const to = inContainer(container, query.path, (at) => files.resolve(at, true));
    if (!files.exists(to)) throw notFound(`Could not find the file ${query.path} in container ${container.name}`);
    if (!files.isDirectory(to)) throw invalidParameter('extraction point is not a directory');
    if (container.hostConfig.ReadonlyRootfs) throw forbidden('container rootfs is marked read-only');
    let entries: Map<string, FileEntry>;
    try {
      entries = await readTar(call.bodyStream, to);
    } catch (error) {
      throw system(`Error processing tar file(exit status 1): ${(error as Error).message}`, { cause: error });
    }
    for (const [at, found] of entries) {
      const there = files.exists(at) ? files.stat(at) : undefined;
      const replaces = there && (there.type === 'directory') !== (found.type === 'directory');
      if (replaces && query.noOverwriteDirNonDir) {
        throw invalidParameter(
          `cannot overwrite ${there.type === 'directory' ? 'directory' : 'non-directory'} "${at}" with ${found.type === 'directory' ? 'directory' : 'non-directory'}`,
        );
      }
      if (at === to) continue;
      if (found.type === 'directory' && there?.type === 'directory') continue;
      files.mkdir(posix.dirname(at), { parents: true });
      files.put(at, found);
    }
    container.tell('extract-to-dir');
    return empty(200);
  },
  ContainerExport: ({ path }, { engine }) => {
    const container = engine.container(path.id);
    container.tell('export');
    return stream(200, 'application/octet-stream', writeTar(withoutRoot(container.files)));
  },
  ContainerPrune: ({ query }, { engine }) => {
    const filters = query.filters ?? {};
    const unknown = Object.keys(filters).find((key) => key !== 'label' && key !== 'label!' && key !== 'until');
    if (unknown !== undefined) throw invalidParameter(`invalid filter '${unknown}'`);
    const [until] = filterValues(filters.until);
    const limit = until === undefined ? nowNano() : (moment(until) ?? nowNano());
    let SpaceReclaimed = 0;
    const pruned: string[] = [];
    for (const container of engine.containers()) {
      const { isRunning, state, config, createdNano } = container;
      if (isRunning || state.status === 'restarting' || createdNano > limit) continue;
      if (!hasLabels(config.Labels, filterValues(filters.label))) continue;
      if (filterValues(filters['label!']).some((label) => hasLabels(config.Labels, [label]))) continue;
      SpaceReclaimed += container.files.writtenBytes;
      container.remove({ force: false, volumes: false });
      pruned.push(container.id);
    }
    engine.events.tell('container', 'prune', '', { reclaimed: String(SpaceReclaimed) });
    return json(200, { ContainersDeleted: pruned.length > 0 ? pruned : null, SpaceReclaimed });
  },
  CheckpointList: () => {
    throw notImplemented(EXPERIMENTAL);
  },
  CheckpointCreate: () => {
    throw notImplemented(EXPERIMENTAL);
  },
  CheckpointDelete: () => {
    throw notImplemented(EXPERIMENTAL);
  },
} satisfies HandlersOf<'Container', Context, never, 'engine'>;

function* withoutRoot(files: FileSystem): Generator<[string, FileEntry]> {
  for (const [path, found] of files.walk('/')) if (path !== '/') yield [path.slice(1), found];
}
