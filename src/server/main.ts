/** Wiring: entries become engines, engines tell the cluster, the door serves it. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { loadDocument, type OpenApiDocument } from '../document/document.ts';
import type { ApiVersion } from '../document/version.ts';
import type { HandlersOf, Tag } from '../generated/handlers.ts';
import type { OperationId } from '../generated/operations.ts';
import { type Admin, type AdminOptions, startAdmin } from './admin/admin.ts';
import { Cluster } from './cluster/cluster.ts';
import { type ClusterSettings, clusterDefaults } from './cluster/cluster-options.ts';
import type { StaleRule } from './cluster/fence.ts';
import type { Keep } from './cluster/keep.ts';
import { Membership } from './cluster/membership.ts';
import { Placer } from './cluster/placer.ts';
import { Rescheduler } from './cluster/rescheduler.ts';
import type { DiscoveryStatus } from './discovery/status.ts';
import { connectTo } from './engine/connection.ts';
import { Engine } from './engine/engine.ts';
import { type EngineOptions, engineOptions } from './engine/engine-options.ts';
import type { Candidate } from './ha/candidate.ts';
import { notPrimary, Primaries } from './ha/follower.ts';
import { RoleGate } from './ha/gate.ts';
import { session } from './handlers/build.ts';
import { clusterNodes } from './handlers/cluster-nodes.ts';
import { containers } from './handlers/containers.ts';
import { type Context, RequestContext } from './handlers/context.ts';
import { distribution } from './handlers/distribution.ts';
import { exec } from './handlers/exec.ts';
import { images } from './handlers/images.ts';
import { networks } from './handlers/networks.ts';
import { plugins } from './handlers/plugins.ts';
import { type RereadSettings, rereadNever } from './handlers/reread.ts';
import { swarmMode } from './handlers/swarm-mode.ts';
import { announcedVersion, system } from './handlers/system.ts';
import { volumes } from './handlers/volumes.ts';
import { Admission } from './http/admission.ts';
import type { CorsOrigins } from './http/cors.ts';
import { type ClientLimits, clientDefaults } from './http/limits.ts';
import { type AnyHandler, createService } from './http/listen.ts';
import { listenOn } from './http/listen-on.ts';
import { RequestMeter } from './http/meter.ts';
import type { Call, Relay } from './http/reply.ts';
import { createValidator, type Validator } from './http/validate.ts';
import { defaultFilters } from './scheduler/policy.ts';
import type { Filter, Strategy } from './scheduler/schedule.ts';
import { spread } from './scheduler/strategies/spread.ts';
import type { TlsMaterial } from './tls.ts';
import { productVersion } from './version.ts';

/** An engine that takes longer is not waited for when a primary begins: it would keep all the others. */
const LEARN_LIMIT_MS = 3_000;
const OLDEST: ApiVersion = '1.24';

export type EntrySource = (tell: (entries: readonly string[]) => void, signal: AbortSignal) => Promise<void>;

export interface ManagerOptions {
  /** `tcp://host:port` or `unix:///path`; at least one. */
  readonly hosts: readonly string[];
  /** Addresses of engines, or who tells their whole set, at once and whenever it changes, until the signal is aborted. */
  readonly entries: readonly string[] | EntrySource;
  /** How who tells them fares, for the metrics; default: nothing is told of it. */
  readonly discovery?: DiscoveryStatus;
  /** Default: spread. */
  readonly strategy?: Strategy;
  /** Default: all of classic Swarm's, in its order. */
  readonly filters?: readonly Filter[];
  readonly settings?: ClusterSettings;
  /** With it, clients have to speak TLS on tcp hosts; unix sockets stay plain. */
  readonly tls?: TlsMaterial | undefined;
  /** Web pages that may call the API; default: none of other origins. */
  readonly cors?: CorsOrigins | undefined;
  /** What one address may hold; default: `clientDefaults`. */
  readonly clients?: ClientLimits;
  /** With it, engines reached by tcp are spoken to in TLS. */
  readonly engineTls?: TlsMaterial | undefined;
  readonly log: Logger;
  /** Where it tells of itself; default: nowhere. */
  readonly admin?: AdminOptions | undefined;
  /** How engines are watched; see there for the defaults. */
  readonly engines?: Partial<Omit<EngineOptions, 'newestVersion'>>;
  /** What becomes of a rescheduled container's copy when its node returns. Default: `stop`. */
  readonly stale?: StaleRule;
  /** Where containers to reschedule are remembered for the next manager; undefined: nowhere. */
  readonly keep?: Keep;
  /** Nodes that are remembered there and do not turn up for so long have failed. Default: 30 000. */
  readonly rescheduleGraceMs?: number;
  /** Which lists read engines again before they answer. Default: none. */
  readonly reread?: RereadSettings;
  /** This manager is one of several, of which one decides; started and stopped with it. Default: it is the only one. */
  readonly candidate?: Candidate;
}

export interface Manager {
  /** Where it listens, with the port it was given where 0 was asked for. */
  readonly listening: readonly string[];
  /** The same of the admin listener; undefined: there is none. */
  readonly admin: string | undefined;
  readonly cluster: Cluster;
  /** Told by discovery who belongs to the cluster. */
  readonly membership: Membership;
  readonly rescheduler: Rescheduler;
  /** How many connections clients hold. */
  connections(): number;
  /** No new requests; those under way are cut after `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

/** @throws when a host cannot be listened on */
export async function startManager(options: ManagerOptions): Promise<Manager> {
  const { hosts, entries, strategy = spread, filters = defaultFilters, settings = clusterDefaults, log } = options;
  const { document, validator } = served();
  const newest = document.info.version as ApiVersion;
  const cluster = new Cluster(settings);
  const { candidate } = options;
  const assertPrimary = () => {
    if (candidate && !candidate.isPrimary) throw notPrimary();
  };
  const placer = new Placer(cluster, { filters, strategy, createRetry: settings.createRetry, assertPrimary });
  const forEngines = engineOptions(newest, options.engines);
  const { stale = 'stop', keep, rescheduleGraceMs: graceMs } = options;
  const rescheduler = new Rescheduler({
    cluster,
    placer,
    log,
    clock: forEngines.clock,
    stale,
    keep,
    graceMs,
    assertPrimary,
  });
  const membership = new Membership(
    cluster,
    (entry) => new Engine(connectTo(entry, options.engineTls), cluster, log, forEngines),
    log,
  );
  const primaries = new Primaries((address) => connectTo(address, options.tls));
  const gate = candidate && new RoleGate(candidate, primaries);
  const announced = sinceChange(cluster, () => announcedVersion(cluster.healthyEngines(), newest));
  const role = () => roleOf(candidate);
  const shared = {
    cluster,
    placer,
    rescheduler,
    announced,
    oldest: OLDEST,
    role,
    reread: options.reread ?? rereadNever,
    strategy: strategy.name,
    filters: filters.map(({ name }) => name),
    debug: log.isLevelEnabled('debug'),
    builders: { apart: new Map() },
  };
  const handlers = {
    ...containers,
    ...exec,
    ...images,
    ...session,
    ...distribution,
    ...networks,
    ...volumes,
    ...plugins,
    ...system,
    ...swarmMode,
    ...clusterNodes,
  } satisfies HandlersOf<Tag, Context, Relay> as unknown as Record<OperationId, AnyHandler<Context>>;
  const meter = new RequestMeter();
  const service = {
    document,
    validator,
    meter,
    handlers,
    context: (call: Call) => new RequestContext(call, shared),
    versions: { oldest: OLDEST, newest },
    announced,
    name: `Shoal/${productVersion}`,
    log,
    gate,
    admission: new Admission(options.clients ?? clientDefaults),
  };

  // one of several asks when it has won: it may start, and answer reads, while the store is away
  if (keep && !candidate) await cluster.availabilities.recall(keep);
  const servers: Server[] = [];
  // a connection that was hijacked is not the server's any more, and only we can close it
  const sockets = new Set<Socket>();
  const listening: string[] = [];
  const stopping = new AbortController();
  let primaryChanges = 0;
  let admin: Admin | undefined;
  try {
    for (const host of hosts) {
      const tls = host.startsWith('unix://') ? undefined : options.tls;
      const server = createService<Context>({ ...service, tls, cors: options.cors });
      server.on('connection', (socket) => sockets.add(socket.once('close', () => sockets.delete(socket))));
      servers.push(server);
      listening.push(await listenOn(server, host));
    }
    if (options.admin) {
      const { filters: names } = shared;
      const sources = { cluster, placer, rescheduler, meter, role, filters: names, document, oldest: OLDEST };
      const stores = { discovery: options.discovery, candidate };
      const now = {
        connections: () => sockets.size,
        primaryChanges: () => primaryChanges,
        stopping: () => stopping.signal.aborted,
      };
      admin = await startAdmin(options.admin, { ...sources, ...stores, ...now }, log);
    }
  } catch (error) {
    for (const server of servers) server.close();
    throw error;
  }
  let discovering: Promise<void> | undefined;
  if (typeof entries === 'function') discovering = entries((set) => membership.reconcile(set), stopping.signal);
  else membership.reconcile(entries);
  if (candidate) reschedulesWhilePrimary(candidate);
  else rescheduler.start();
  return {
    listening,
    admin: admin?.address,
    cluster,
    membership,
    rescheduler,
    connections: () => sockets.size,
    stop: async (graceMs = 5_000) => {
      stopping.abort();
      await discovering;
      // whoever comes after us is to see what we did, and does not wait for our streams
      await gate?.close(graceMs);
      await rescheduler.stop();
      await candidate?.resign();
      const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
      for (const server of servers) server.closeIdleConnections();
      const cut = setTimeout(() => sockets.forEach((socket) => void socket.destroy()), graceMs);
      await Promise.all(closed);
      clearTimeout(cut);
      primaries.close();
      await membership.stop();
      await admin?.close();
    },
  };

  function reschedulesWhilePrimary(elected: Candidate): void {
    // one change after the other: who is primary for a moment has stopped before it starts again
    let turn: Promise<unknown> = Promise.resolve();
    const inTurn = (work: () => unknown) => {
      turn = turn.then(work).catch((error) => log.error({ err: error }, 'a change of primary left something undone'));
    };
    elected.watch({
      won: () => {
        const rereads = Promise.all(cluster.healthyEngines().map((engine) => engine.reread()));
        const learnt = gate?.learn(rereads, LEARN_LIMIT_MS);
        inTurn(async () => {
          await learnt; // the one before may have placed what we would place again
          if (elected.isPrimary) rescheduler.start();
          if (keep) await cluster.availabilities.recall(keep);
        });
      },
      lost: () => inTurn(() => rescheduler.stop()),
      led: (leader) => {
        primaryChanges += 1;
        primaries.led(leader);
      },
    });
    elected.start();
  }
}

let whole: { readonly document: OpenApiDocument; readonly validator: Validator } | undefined;

/** Parsed and compiled once in a process: that is large, takes half a second, and is the same for every door. */
function served() {
  whole ??= (() => {
    const swarm = loadDocument('swarm');
    return { document: swarm, validator: createValidator(swarm) };
  })();
  return whole;
}

const roleOf = (candidate: Candidate | undefined): ReturnType<Context['role']> =>
  !candidate || candidate.isPrimary ? { role: 'primary' } : { role: 'replica', primary: candidate.leader ?? '' };

/** What depends on the engines' states alone, worked out again only when one has changed. */
function sinceChange<T>(cluster: Cluster, workOut: () => T): () => T {
  let generation = cluster.engineGeneration;
  let known = workOut();
  return () => {
    if (generation !== cluster.engineGeneration) {
      generation = cluster.engineGeneration;
      known = workOut();
    }
    return known;
  };
}
