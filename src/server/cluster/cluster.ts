/**
 * The state's one home: engines with what they have, reservations, exec IDs. Engines and discovery only tell it things; everybody
 * else reads. Sums per node are kept as containers come and go, so choosing a node costs nothing per container.
 */
import type { Engine } from '../engine/engine.ts';
import type { EngineState } from '../engine/health.ts';
import { sameEngine, sharingId } from '../engine/identity.ts';
import type {
  EngineEvent,
  EngineListener,
  Identity,
  Image,
  Inspect,
  Network,
  Reading,
  Summary,
  Volume,
} from '../engine/readings.ts';
import { invalidParameter, notFound } from '../errors.ts';
import { type Contents, ContentsIndex } from '../scheduler/contents.ts';
import { SWARM_ID } from '../scheduler/hints.ts';
import type { Node } from '../scheduler/node.ts';
import type { Placement } from '../scheduler/placement.ts';
import { Availabilities, type Availability } from './availability.ts';
import { ClusterEvents } from './cluster-events.ts';
import { type ClusterSettings, clusterDefaults } from './cluster-options.ts';
import { type Container, differs, inspectedOf } from './container.ts';
import { ContainerIndex } from './container-index.ts';
import { ImageHolders } from './image-holders.ts';
import { type Common, Place } from './place.ts';
import { Remembered } from './remembered.ts';
import { type Reservation, Reservations } from './reservations.ts';
import type { Block } from './sorted.ts';

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

/** Of an exec that is not known, its engine is asked. */
const EXECS_KEPT = 10_000;

export class Cluster implements EngineListener {
  /** Grows with every change of an engine's state: what was made from the state of before may be stale. */
  engineGeneration = 0;
  readonly remembered = new Remembered();
  readonly availabilities = new Availabilities();
  private readonly told = new ClusterEvents(this.remembered);
  private readonly watchers: ClusterWatcher[] = [];
  private readonly places = new Map<Engine, Place>();
  private readonly index = new ContainerIndex();
  private readonly reservations = new Reservations();
  private readonly imageHolders = new ImageHolders();
  private readonly execs = new Map<string, string>();
  private readonly common: Common;

  constructor({ overcommit }: Pick<ClusterSettings, 'overcommit'> = clusterDefaults) {
    this.common = {
      index: new ContentsIndex(),
      enginesByNode: new WeakMap(),
      overcommit,
      isDrained: (engine) => this.availabilityOf(engine) === 'drain',
    };
  }

  /** Of engines, and the cluster's own. */
  get events() {
    return this.told.history;
  }

  /** See {@link ClusterEvents.lag}. */
  get eventLag() {
    return this.told.lag;
  }

  add(engine: Engine): void {
    this.places.set(engine, new Place(engine, this.common));
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
    this.place(engine).changed();
  }

  /** Engines as the scheduler sees them; those never connected are left out. */
  nodes(): Node[] {
    const nodes: Node[] = [];
    for (const place of this.places.values()) {
      const { info } = place.engine;
      if (info) nodes.push(place.node(info));
    }
    return nodes;
  }

  engineOf(node: Node): Engine {
    const engine = this.common.enginesByNode.get(node);
    if (!engine) throw notFound(`No such node: ${node.name}`);
    return engine;
  }

  /** Newest first. */
  containers(): readonly Container[] {
    return this.index.all;
  }

  /** The same in blocks, each of which stays as it is for as long as it is there. */
  containerBlocks(): readonly Block<Container>[] {
    return this.index.blocks;
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
    return this.index.one(ref);
  }

  /** By full ID; undefined when there is none. */
  knownContainer(id: string): Container | undefined {
    return this.index.get(id);
  }

  /** Another one stands for the container from now on; it is told again should its engine return. */
  displace(id: string): void {
    const container = this.index.get(id);
    if (container && container.engine.state !== 'Healthy') this.forget(this.place(container.engine), id);
  }

  /** The containers a reference may mean: none, one, or several. */
  containersLike(ref: string): Container[] {
    return this.index.like(ref);
  }

  /** The container of an exec that this manager has heard of. */
  execContainer(id: string): Container | undefined {
    return this.index.get(this.execs.get(id) ?? '');
  }

  /**
   * The oldest are forgotten: a health check from outside makes one every few seconds for as long as its container lives. Those of
   * containers that are gone lead nowhere, and get old too.
   */
  rememberExec(id: string, container: Container): void {
    this.execs.set(id, container.id);
    if (this.execs.size <= EXECS_KEPT) return;
    for (const oldest of this.execs.keys()) {
      this.execs.delete(oldest);
      break;
    }
  }

  /** @param except the container that may have it: one that is being renamed. @throws conflict in the engine's words, which docker-compose matches on */
  assertNameFree(name: string, except?: Container): void {
    const holder = this.index.named(name).find((id) => id !== except?.id);
    this.reservations.assertNameFree(name, holder);
  }

  /** Nobody else gets the name until it is let go. @returns lets go @throws see {@link assertNameFree} */
  holdName(name: string, except?: Container): () => void {
    this.assertNameFree(name, except);
    return this.reservations.holdName(name);
  }

  /** Holds a place until the container that carries the swarm ID is in the state, or its create has failed. */
  reserve(node: Node, wanted: Placement, swarmId: string): Reservation {
    return this.reservations.hold(this.place(this.engineOf(node)), wanted, swarmId);
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
      this.reservations.releaseGone(place, (id) => listed.has(id) || newer?.has(id) === true);
      for (const summary of containers) {
        if (newer?.has(summary.Id ?? '')) continue;
        const known = place.containers.get(summary.Id ?? '');
        // what comes back is told anew; of what stayed, only what changed
        if (engine.state !== 'Healthy' || !known || differs(known, summary)) this.learn(place, summary, undefined);
      }
    }
    place.told(lists);
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
    this.told.happened(engine, 'engine_disconnect');
    const lost = [...place.containers.values()];
    for (const { id } of lost) this.forget(place, id);
    for (const watcher of this.watchers) watcher.lost(engine, lost);
  }

  stateChanged(engine: Engine, state: EngineState, before: EngineState): void {
    const place = this.places.get(engine);
    if (!place) return;
    place.changed();
    this.engineGeneration += 1;
    if (state === 'Healthy') this.told.happened(engine, before === 'Unhealthy' ? 'engine_reconnect' : 'engine_connect');
    else if (before === 'Healthy' || before === 'Unhealthy') this.told.happened(engine, 'engine_disconnect');
    for (const watcher of this.watchers) {
      if (state === 'Healthy') watcher.found(engine);
      else if (state === 'Unhealthy') watcher.lost(engine, [...place.containers.values()]);
    }
  }

  event(engine: Engine, event: EngineEvent): void {
    this.told.heard(engine, event);
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
    const holder = this.index.get(id);
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
    this.index.put(container, before);
    place.put(container);
    if (inspected) this.reservations.releaseFor(place, id, summary.Labels?.[SWARM_ID]);
    for (const watcher of this.watchers) watcher.learned(container);
  }

  private forget(place: Place, id: string): void {
    this.reservations.releaseGone(place, (other) => other !== id);
    const container = place.containers.get(id);
    if (!container) return;
    this.index.remove(container);
    place.drop(id);
    this.remembered.forget(id);
    for (const watcher of this.watchers) watcher.forgotten(container);
  }
}
