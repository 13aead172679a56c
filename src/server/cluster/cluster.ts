/**
 * The state's one home: engines with what they have, reservations, exec IDs. Engines and discovery only tell it things; everybody
 * else reads. Sums per node are kept as containers come and go, so choosing a node costs nothing per container.
 */

import { Buckets } from '../buckets.ts';
import { nanosOf } from '../engine/clock.ts';
import type { Engine } from '../engine/engine.ts';
import type { EngineState } from '../engine/health.ts';
import { sameEngine, sharingId } from '../engine/identity.ts';
import type {
  EngineEvent,
  EngineListener,
  Identity,
  Image,
  Info,
  Inspect,
  Network,
  Reading,
  Summary,
  Volume,
} from '../engine/readings.ts';
import { conflict, invalidParameter, notFound } from '../errors.ts';
import { Contents, ContentsIndex, type Occupant } from '../scheduler/contents.ts';
import { SWARM_ID } from '../scheduler/hints.ts';
import { imageNames } from '../scheduler/image-names.ts';
import type { Node, Resources } from '../scheduler/node.ts';
import type { Placement } from '../scheduler/placement.ts';
import type { PortBinding } from '../scheduler/ports.ts';
import { Availabilities, type Availability } from './availability.ts';
import { type ClusterSettings, clusterDefaults } from './cluster-options.ts';
import { recreatableOf } from './desired.ts';
import { EventHistory } from './event-history.ts';
import { ImageHolders } from './image-holders.ts';
import { ContainerNames, compareContainers } from './names.ts';
import { holdingsOf, occupantOf, reservationFor } from './occupants.ts';
import { Remembered } from './remembered.ts';
import { type Block, Sorted } from './sorted.ts';

/** A container as the manager knows it; a newer reading replaces it. */
export interface Container {
  readonly id: string;
  readonly engine: Engine;
  /** The engine's own list entry. */
  readonly summary: Summary;
  /** When `summary` was read, milliseconds since 1970: its texts tell ages as of then. */
  readonly readAt: number;
  /** What lists lack; undefined until it has been inspected. */
  readonly inspected: Inspected | undefined;
}

/** The part of an inspect that placing and listing need. */
export interface Inspected {
  /** Cores and memory it holds, in any state. */
  readonly reserved: Resources;
  /** What its time of creation has behind the whole seconds of the list: nanoseconds, 0 … 999 999 999. */
  readonly createdNanos: number;
  /** RFC 3339, the zero time where it never happened. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** `none` without a health check. */
  readonly health: string;
  /** `80/tcp`: ports that the container says it listens on. */
  readonly exposed: readonly string[];
  /** `80/tcp`: container ports bound to ports of the host, asked for at create. */
  readonly published: readonly string[];
  /** Ports of the host that it asked for. */
  readonly bindings: readonly PortBinding[];
  /** It was never up, because starting it failed. */
  readonly startFailed: boolean;
  readonly isolation: string;
  /** What it takes to make it anew, as JSON, where its reschedule policy asks for that. */
  readonly recreatable: string | undefined;
}

/** Who must act on what becomes of engines and containers, beside those who read the state. */
export interface ClusterWatcher {
  /** The engine was given up, or another one answers at its address. */
  lost(engine: Engine, containers: readonly Container[]): void;
  /** The engine is in use, for the first time or again; it has been read. */
  found(engine: Engine): void;
  /** A container was read. */
  learned(container: Container): void;
  /** A container is not there any more. */
  forgotten(container: Container): void;
}

/** A place held for a container that is being created. */
export interface Reservation {
  /** Lets go. */
  release(): void;
  /** The engine made the container: the place is held until that is in the state, or known to be gone. */
  made(id: string): void;
}

interface Held {
  readonly occupant: Occupant;
  /** The container that turns up with it takes the place over. */
  readonly swarmId: string;
  /** Of the container, once it is made. */
  id: string | undefined;
}

interface Place {
  readonly engine: Engine;
  readonly containers: Map<string, Container>;
  images: readonly Image[];
  networks: readonly Network[];
  volumes: readonly Volume[];
  /** Of containers and reservations. */
  readonly contents: Contents;
  readonly occupants: Map<string, Occupant>;
  readonly reservations: Set<Held>;
  node: Node | undefined;
  /** Read from the engine's info when that is new. */
  labels: { readonly info: Info; readonly labels: Readonly<Record<string, string>> } | undefined;
  imageNames: ReadonlySet<string> | undefined;
}

const EVENT_LAG_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];

export class Cluster implements EngineListener {
  /** Grows with every change of an engine's state: what was made from the state of before may be stale. */
  engineGeneration = 0;
  readonly events = new EventHistory();
  /** Seconds from when something happened on an engine to when we were told, as far as the two clocks agree. */
  readonly eventLag = new Buckets(1, EVENT_LAG_SECONDS);
  readonly remembered = new Remembered();
  readonly availabilities = new Availabilities();
  private readonly watchers: ClusterWatcher[] = [];
  private readonly places = new Map<Engine, Place>();
  private readonly containersById = new Map<string, Container>();
  private readonly ordered = new Sorted<Container>(compareContainers);
  private readonly names = new ContainerNames();
  private readonly imageHolders = new ImageHolders();
  private readonly contentsIndex = new ContentsIndex();
  private readonly execs = new Map<string, string>();
  /** Names of containers that are being created. */
  private readonly pendingNames = new Set<string>();
  private readonly enginesByNode = new WeakMap<Node, Engine>();
  private readonly overcommit: number;

  constructor({ overcommit }: Pick<ClusterSettings, 'overcommit'> = clusterDefaults) {
    this.overcommit = overcommit;
  }

  add(engine: Engine): void {
    this.places.set(engine, {
      engine,
      containers: new Map(),
      images: [],
      networks: [],
      volumes: [],
      contents: new Contents(this.contentsIndex),
      occupants: new Map(),
      reservations: new Set(),
      node: undefined,
      labels: undefined,
      imageNames: undefined,
    });
  }

  watch(watcher: ClusterWatcher): void {
    this.watchers.push(watcher);
  }

  /** What it had leaves the lists. */
  remove(engine: Engine): void {
    const place = this.places.get(engine);
    if (!place) return;
    for (const id of [...place.containers.keys()]) this.forget(place, id);
    this.places.delete(engine);
    this.imageHolders.put(engine, []);
    this.engineGeneration += 1;
  }

  /** Every engine, in the order it was added. */
  engines(): Engine[] {
    return [...this.places.keys()];
  }

  healthyEngines(): Engine[] {
    return this.engines().filter(({ state }) => state === 'Healthy');
  }

  /** By name, the engine's own ID, or address. @throws notFound, invalidParameter when several nodes have the name */
  engine(ref: string): Engine {
    const [first, second] = this.engines().filter(
      ({ id, name, connection }) => id === ref || name === ref || connection.address === ref,
    );
    if (!first) throw notFound(`No such node: ${ref}`);
    if (second)
      throw invalidParameter(
        `several nodes are named ${ref}; name one by its address: ${first.connection.address}, ${second.connection.address}`,
      );
    return first;
  }

  availabilityOf(engine: Engine): Availability {
    return this.availabilities.of(engine);
  }

  /** @throws when the engine was never reached, or the change cannot be kept */
  async setAvailability(engine: Engine, availability: Availability): Promise<void> {
    await this.availabilities.set(engine, availability);
    this.place(engine).node = undefined;
  }

  /** Engines as the scheduler sees them; those never connected are left out. */
  nodes(): Node[] {
    const nodes: Node[] = [];
    for (const place of this.places.values()) {
      if (!place.engine.info) continue;
      // health may change without the state hearing of it
      if (place.node?.health !== place.engine.health) place.node = undefined;
      place.node ??= this.nodeOf(place, place.engine.info);
      nodes.push(place.node);
    }
    return nodes;
  }

  engineOf(node: Node): Engine {
    const engine = this.enginesByNode.get(node);
    if (!engine) throw notFound(`No such node: ${node.name}`);
    return engine;
  }

  /** Newest first. */
  containers(): readonly Container[] {
    return this.ordered.items;
  }

  /** The same in blocks, each of which stays as it is for as long as it is there. */
  containerBlocks(): readonly Block<Container>[] {
    return this.ordered.blocks;
  }

  /** What lists of one engine's containers are narrowed with. */
  contentsOf(engine: Engine): Contents {
    return this.place(engine).contents;
  }

  containersOn(engine: Engine): Iterable<Container> {
    return this.place(engine).containers.values();
  }

  /** Places held on the engine for containers that are being created. */
  reservationCount(engine: Engine): number {
    return this.place(engine).reservations.size;
  }

  containerCount(engine: Engine): number {
    return this.place(engine).containers.size;
  }

  images(engine: Engine): readonly Image[] {
    return this.place(engine).images;
  }

  /** Healthy engines that have the image, each once. @param ref a tag, a digest, an ID or the beginning of one */
  *holdersOf(ref: string): Generator<Engine> {
    const told = new Set<Engine>();
    for (const engine of this.imageHolders.of(ref)) {
      if (engine.state !== 'Healthy' || told.has(engine)) continue;
      told.add(engine);
      yield engine;
    }
  }

  networks(engine: Engine): readonly Network[] {
    return this.place(engine).networks;
  }

  volumes(engine: Engine): readonly Volume[] {
    return this.place(engine).volumes;
  }

  /**
   * By full ID or swarm ID, name (`web`, `/web`, `node-1/web`), or unique beginning of an ID, in this order.
   * @throws notFound, invalidParameter when several fit
   */
  container(ref: string): Container {
    const found = this.containersLike(ref);
    const [first, second] = found;
    if (!first) throw notFound(`No such container: ${ref}`);
    if (second) {
      const places = found.map(({ engine, id }) => `${engine.name}/${id.slice(0, 12)}`).join(', ');
      throw invalidParameter(`several containers fit ${ref}: ${places}; name one by its node or ID`);
    }
    return first;
  }

  /** By full ID; undefined when there is none. */
  knownContainer(id: string): Container | undefined {
    return this.containersById.get(id);
  }

  /** Another one stands for the container from now on; it is told again should its engine return. */
  displace(id: string): void {
    const container = this.containersById.get(id);
    if (container && container.engine.state !== 'Healthy') this.forget(this.place(container.engine), id);
  }

  /** The containers a reference may mean: none, one, or several. */
  containersLike(ref: string): Container[] {
    const byId = this.containersById.get(ref);
    if (byId) return [byId];
    const named = this.names.named(ref.startsWith('/') ? ref.slice(1) : ref);
    const ids = [this.names.withSwarmId(ref), named].find((found) => found.length > 0) ?? this.names.withPrefix(ref);
    return ids.map((id) => this.containersById.get(id)).filter((found) => found !== undefined);
  }

  /** The container of an exec that this manager has heard of. */
  execContainer(id: string): Container | undefined {
    return this.containersById.get(this.execs.get(id) ?? '');
  }

  rememberExec(id: string, container: Container): void {
    this.execs.set(id, container.id);
  }

  /** @param except the container that may have it: one that is being renamed. @throws conflict in the engine's words, which docker-compose matches on */
  assertNameFree(name: string, except?: Container): void {
    const [holder] = this.names.named(name).filter((id) => id !== except?.id);
    if (holder === undefined && !this.pendingNames.has(name)) return;
    const by = holder === undefined ? 'a container that is being created or renamed' : `container "${holder}"`;
    throw conflict(
      `Conflict. The container name "/${name}" is already in use by ${by}. You have to remove (or rename) that container to be able to reuse that name.`,
    );
  }

  /** Nobody else gets the name until it is let go. @returns lets go @throws see {@link assertNameFree} */
  holdName(name: string, except?: Container): () => void {
    this.assertNameFree(name, except);
    this.pendingNames.add(name);
    return () => void this.pendingNames.delete(name);
  }

  /** Holds a place until the container that carries the swarm ID is in the state, or its create has failed. */
  reserve(node: Node, wanted: Placement, swarmId: string): Reservation {
    const place = this.place(this.engineOf(node));
    const occupant = reservationFor(wanted);
    const held: Held = { occupant, swarmId, id: undefined };
    place.reservations.add(held);
    place.contents.add(occupant);
    place.node = undefined;
    for (const name of occupant.names) this.pendingNames.add(name);
    return {
      release: () => this.release(place, held),
      made: (id) => {
        held.id = id;
      },
    };
  }

  // --- what engines tell

  /** See {@link EngineListener.refusal}. */
  refusal(engine: Engine, identity: Identity): string | undefined {
    const sharing = sharingId(this.engines(), engine, identity);
    const place = this.place(engine);
    const twin = sameEngine(sharing, (other) => this.place(other), {
      containers: identity.containers?.map(({ Id = '' }) => Id) ?? [...place.containers.keys()],
      networks: identity.networks ?? place.networks,
    });
    if (!twin) {
      const addresses = sharing.map(({ connection }) => connection.address).join(', ');
      engine.clone = addresses === '' ? '' : `shares the engine ID ${identity.info.ID} with ${addresses}`;
      return undefined;
    }
    if (twin.state === 'Healthy') {
      const { address } = engine.connection;
      return `ID duplicated. ${twin.id} shared by this node ${address} and another node ${twin.connection.address}`;
    }
    // the same engine can be reached here and no longer there: what it has is told from here
    for (const id of [...this.place(twin).containers.keys()]) this.forget(this.place(twin), id);
    return undefined;
  }

  read(engine: Engine, { containers, newer, ...lists }: Partial<Reading>): void {
    const place = this.places.get(engine);
    if (!place) return;
    if (containers) {
      const listed = new Set(containers.map(({ Id }) => Id));
      for (const id of [...place.containers.keys()]) if (!listed.has(id) && !newer?.has(id)) this.forget(place, id);
      for (const held of place.reservations) {
        if (held.id !== undefined && !listed.has(held.id) && !newer?.has(held.id)) this.release(place, held);
      }
      for (const summary of containers) {
        if (newer?.has(summary.Id ?? '')) continue;
        const known = place.containers.get(summary.Id ?? '');
        // what comes back is told anew; of what stayed, only what changed
        if (engine.state !== 'Healthy' || !known || differ(known, summary)) this.learn(place, summary, undefined);
      }
    }
    Object.assign(place, lists, { node: undefined }, lists.images && { imageNames: undefined });
    if (lists.images) this.imageHolders.put(engine, lists.images);
  }

  containerChanged(engine: Engine, id: string, summary: Summary | undefined, inspect: Inspect | undefined): void {
    const place = this.places.get(engine);
    if (!place) return;
    const known = place.containers.get(id);
    if (summary ?? (inspect && known)) this.learn(place, summary ?? known, inspect);
    else this.forget(place, id);
  }

  replaced(engine: Engine): void {
    const place = this.places.get(engine);
    if (!place) return;
    this.tell(engine, 'engine_disconnect');
    const lost = [...place.containers.values()];
    for (const { id } of lost) this.forget(place, id);
    for (const watcher of this.watchers) watcher.lost(engine, lost);
  }

  stateChanged(engine: Engine, state: EngineState, before: EngineState): void {
    const place = this.places.get(engine);
    if (!place) return;
    place.node = undefined;
    this.engineGeneration += 1;
    if (state === 'Healthy') this.tell(engine, before === 'Unhealthy' ? 'engine_reconnect' : 'engine_connect');
    else if (before === 'Healthy' || before === 'Unhealthy') this.tell(engine, 'engine_disconnect');
    for (const watcher of this.watchers) {
      if (state === 'Healthy') watcher.found(engine);
      else if (state === 'Unhealthy') watcher.lost(engine, [...place.containers.values()]);
    }
  }

  /** An event of the cluster's own: an engine came or went. */
  private tell(engine: Engine, action: string): void {
    const now = Date.now();
    this.event(engine, {
      Type: 'swarm',
      Action: action,
      Actor: { ID: '', Attributes: {} },
      time: Math.trunc(now / 1000),
      timeNano: now * 1_000_000,
    });
  }

  event(engine: Engine, event: EngineEvent): void {
    const at = (event.timeNano ?? (event.time ?? 0) * 1e9) / 1e6 + engine.skewMs;
    if (event.Type !== 'swarm') this.eventLag.add(0, Math.max(0, Date.now() - at) / 1000);
    if (event.Type === 'container' && event.Action === 'kill') {
      this.remembered.wasKilled(event.Actor?.ID ?? '', at);
    }
    const node = { Name: engine.name, Id: engine.id, Addr: engine.connection.address, Ip: engine.connection.ip };
    const attributes = {
      ...event.Actor?.Attributes,
      'node.name': node.Name,
      'node.id': node.Id,
      'node.addr': node.Addr,
      'node.ip': node.Ip,
    };
    this.events.tell({ ...event, Actor: { ...event.Actor, Attributes: attributes }, node });
  }

  // ---

  private place(engine: Engine): Place {
    const place = this.places.get(engine);
    if (!place) throw notFound(`No such node: ${engine.name}`);
    return place;
  }

  private learn(place: Place, reading: Summary | Container | undefined, inspect: Inspect | undefined): void {
    const known = reading !== undefined && 'summary' in reading ? reading : undefined;
    const summary = known?.summary ?? (reading as Summary);
    const id = summary.Id ?? '';
    const holder = this.containersById.get(id);
    // machines that were cloned with their containers: one of the two can be told by its ID, and stays
    if (holder && holder.engine !== place.engine) return;
    const before = place.containers.get(id);
    const inspected = inspect ? inspectedOf(inspect, place.engine.info?.NCPU ?? 1) : before?.inspected;
    const container: Container = {
      id,
      engine: place.engine,
      summary,
      readAt: known?.readAt ?? Date.now(),
      inspected,
    };
    const placed = before && this.names.areSame(before, container) && compareContainers(before, container) === 0;
    if (before) this.drop(place, before, placed);
    place.containers.set(id, container);
    this.containersById.set(id, container);
    this.ordered.put(container);
    if (!placed) this.names.add(container);
    const occupant = occupantOf(container);
    place.occupants.set(id, occupant);
    place.contents.add(occupant);
    place.node = undefined;
    // what it holds is known now, so what was held for it is let go
    const swarmId = summary.Labels?.[SWARM_ID];
    const held = inspected && [...place.reservations].find((one) => one.id === id || one.swarmId === swarmId);
    if (held) this.release(place, held);
    for (const watcher of this.watchers) watcher.learned(container);
  }

  private forget(place: Place, id: string): void {
    for (const held of place.reservations) if (held.id === id) this.release(place, held);
    const container = place.containers.get(id);
    if (!container) return;
    this.drop(place, container);
    place.containers.delete(id);
    this.containersById.delete(id);
    this.remembered.forget(id);
    for (const watcher of this.watchers) watcher.forgotten(container);
    for (const [exec, owner] of this.execs) if (owner === id) this.execs.delete(exec);
  }

  /** @param placed another reading of it is put in its place at once, and found alike */
  private drop(place: Place, container: Container, placed = false): void {
    if (!placed) {
      this.names.remove(container);
      this.ordered.remove(container);
    }
    const occupant = place.occupants.get(container.id);
    if (occupant) place.contents.remove(occupant);
    place.occupants.delete(container.id);
    place.node = undefined;
  }

  private release(place: Place, held: Held): void {
    if (!place.reservations.delete(held)) return;
    place.contents.remove(held.occupant);
    place.node = undefined;
    for (const name of held.occupant.names) this.pendingNames.delete(name);
  }

  private nodeOf(place: Place, info: Info): Node {
    const { engine, contents } = place;
    const offered = (of: number) => of + Math.trunc(of * percentOf(this.overcommit));
    if (place.labels?.info !== info) place.labels = { info, labels: labelsOf(info) };
    const node: Node = {
      id: engine.id,
      name: engine.name,
      address: engine.connection.address,
      ip: engine.connection.ip,
      health: engine.health,
      drained: this.availabilityOf(engine) === 'drain',
      labels: place.labels.labels,
      total: { cores: offered(info.NCPU ?? 0), memoryBytes: offered(info.MemTotal ?? 0) },
      reserved: contents.held,
      containerCount: contents.count,
      contents,
      get images() {
        place.imageNames ??= imageNames(place.images); // few requests ask
        return place.imageNames;
      },
    };
    this.enginesByNode.set(node, engine);
    return node;
  }
}

/** Whether a list says more of a container than that it is older. */
function differ({ summary, inspected }: Container, listed: Summary): boolean {
  if (!inspected) return true; // its age cannot be told without being read again
  const plain = (one: Summary) => JSON.stringify({ ...one, Status: /\(.*\)/.exec(one.Status ?? '')?.[0] });
  return plain(summary) !== plain(listed);
}

/** Whole per cents, as classic Swarm offers them. */
const percentOf = (overcommit: number): number => Math.trunc(Math.round(overcommit * 1e6) / 1e4) / 100;

function inspectedOf(inspect: Inspect, cpus: number): Inspected {
  const { HostConfig, Config, State } = inspect;
  return {
    ...holdingsOf(inspect, cpus),
    createdNanos: nanosOf(inspect.Created ?? ''),
    startedAt: State?.StartedAt ?? '',
    finishedAt: State?.FinishedAt ?? '',
    health: State?.Health?.Status || 'none',
    exposed: Object.keys(Config?.ExposedPorts ?? {}),
    published: Object.keys(HostConfig?.PortBindings ?? {}),
    isolation: HostConfig?.Isolation || 'default',
    recreatable: recreatableOf(inspect),
  };
}

/** Labels of a node; standard ones win. Manual of classic Swarm, filters. */
export function labelsOf(info: Info): Record<string, string> {
  const own = (info.Labels ?? [])
    .map((label) => label.split(/=(.*)/s, 2))
    .map(([key = '', value = '']) => [key, value])
    .filter(([key]) => key !== 'node'); // constraints mean the node itself by it
  const standard = {
    storagedriver: info.Driver,
    kernelversion: info.KernelVersion,
    operatingsystem: info.OperatingSystem,
    ostype: info.OSType,
    architecture: info.Architecture,
    engineversion: info.ServerVersion,
  };
  return { ...Object.fromEntries(own), ...Object.fromEntries(Object.entries(standard).filter(([, value]) => value)) };
}
