/**
 * The state's one home: engines, their containers and images, reservations, exec IDs. Engines and discovery only tell it things;
 * everybody else reads. Sums per node are kept as containers come and go, so choosing a node costs nothing per container.
 */
import { randomUUID } from 'node:crypto';
import type {
  Engine,
  EngineEvent,
  EngineListener,
  EngineState,
  Image,
  Info,
  Inspect,
  Summary,
} from '../engine/engine.ts';
import { conflict, Failure, notFound } from '../errors.ts';
import type { Node, Resources } from '../scheduler/node.ts';
import type { Placement } from '../scheduler/placement.ts';

/** A container as the manager knows it; a newer reading replaces it. */
export interface Container {
  readonly id: string;
  readonly engine: Engine;
  /** The engine's own list entry. */
  readonly summary: Summary;
  /** Cores and memory it holds, in any state; zero until it has been inspected. */
  readonly reserved: Resources;
}

export interface Reservation {
  release(): void;
}

interface Place {
  engine: Engine;
  readonly containers: Map<string, Container>;
  images: Image[];
  node: Node | undefined;
}

type Listener = (event: EngineEvent & { node?: EventNode }) => void;
export interface EventNode {
  readonly Name: string;
  readonly Id: string;
  readonly Addr: string;
  readonly Ip: string;
}

const nothing: Resources = { cores: 0, memoryBytes: 0 };
const OVERCOMMIT = 0.05;

export class Cluster implements EngineListener {
  private readonly places = new Map<Engine, Place>();
  private readonly containersById = new Map<string, Container>();
  private readonly idsByName = new Map<string, Set<string>>();
  private readonly execs = new Map<string, string>();
  private readonly reservations = new Map<string, { engine: Engine; wanted: Placement }>();
  private readonly listeners = new Set<Listener>();

  add(engine: Engine): void {
    this.places.set(engine, { engine, containers: new Map(), images: [], node: undefined });
  }

  /** Every engine, in the order it was added. */
  engines(): Engine[] {
    return [...this.places.keys()];
  }

  healthyEngines(): Engine[] {
    return this.engines().filter(({ state }) => state === 'Healthy');
  }

  /** Engines as the scheduler sees them; those never connected are left out. */
  nodes(): Node[] {
    return [...this.places.values()].flatMap((place) => {
      if (!place.engine.info) return [];
      place.node ??= this.nodeOf(place, place.engine.info);
      return [place.node];
    });
  }

  engineOf(node: Node): Engine {
    const engine = this.engines().find(({ id }) => id === node.id);
    if (!engine) throw notFound(`No such node: ${node.name}`);
    return engine;
  }

  containers(): IterableIterator<Container> {
    return this.containersById.values();
  }

  images(engine: Engine): readonly Image[] {
    return this.places.get(engine)?.images ?? [];
  }

  /**
   * By full ID, name (`web`, `/web`, `node-1/web`), or unique ID prefix, in this order.
   * @throws notFound, invalidParameter when several fit
   */
  container(ref: string): Container {
    const name = ref.startsWith('/') ? ref.slice(1) : ref;
    const byId = this.containersById.get(ref);
    if (byId) return byId;
    const named = [...(this.idsByName.get(name) ?? [])];
    const candidates = named.length > 0 ? named : this.idsWithPrefix(ref);
    const [first, second] = candidates.map((id) => this.containersById.get(id)).filter((found) => found !== undefined);
    if (!first) throw notFound(`No such container: ${ref}`);
    if (second) {
      const places = [first, second].map(({ engine, id }) => `${engine.name}/${id.slice(0, 12)}`).join(', ');
      throw new Failure('invalidParameter', `several containers fit ${ref}: ${places}; name one by its node or ID`);
    }
    return first;
  }

  /** The container of an exec made through this manager, or known to an engine. @throws notFound */
  execContainer(id: string): Container {
    const container = this.containersById.get(this.execs.get(id) ?? '');
    if (!container) throw notFound(`No such exec instance: ${id}`);
    return container;
  }

  rememberExec(id: string, container: Container): void {
    this.execs.set(id, container.id);
  }

  /** @throws conflict in the engine's words, which docker-compose matches on */
  assertNameFree(name: string): void {
    const [holder] = this.idsByName.get(name) ?? [];
    const pending = [...this.reservations.values()].some(({ wanted }) => wanted.name === name);
    if (holder === undefined && !pending) return;
    const by = holder === undefined ? 'a container that is being created' : `container "${holder}"`;
    throw conflict(
      `Conflict. The container name "/${name}" is already in use by ${by}. You have to remove (or rename) that container to be able to reuse that name.`,
    );
  }

  /** Holds a place until the container is in the state, or its create has failed. */
  reserve(node: Node, wanted: Placement): Reservation {
    const key = randomUUID();
    const engine = this.engineOf(node);
    this.reservations.set(key, { engine, wanted });
    this.changed(engine);
    return {
      release: () => {
        if (this.reservations.delete(key)) this.changed(engine);
      },
    };
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get listenerCount(): number {
    return this.listeners.size;
  }

  // --- what engines tell

  connected(engine: Engine, _info: Info, containers: Summary[], images: Image[]): void {
    const place = this.places.get(engine);
    if (!place) return;
    const listed = new Set(containers.map(({ Id }) => Id));
    for (const id of place.containers.keys()) if (!listed.has(id)) this.forget(place, id);
    for (const summary of containers) this.learn(place, summary, undefined);
    place.images = images;
    this.changed(engine);
  }

  containerChanged(engine: Engine, id: string, summary: Summary | undefined, inspect: Inspect | undefined): void {
    const place = this.places.get(engine);
    if (!place) return;
    const known = place.containers.get(id)?.summary;
    if (summary ?? (inspect && known)) this.learn(place, (summary ?? known) as Summary, inspect);
    else this.forget(place, id);
    this.changed(engine);
  }

  imagesChanged(engine: Engine, images: Image[]): void {
    const place = this.places.get(engine);
    if (place) place.images = images;
  }

  stateChanged(engine: Engine, _state: EngineState): void {
    this.changed(engine);
  }

  event(engine: Engine, event: EngineEvent): void {
    if (this.listeners.size === 0) return;
    const node = { Name: engine.name, Id: engine.id, Addr: engine.connection.address, Ip: engine.connection.ip };
    const attributes = {
      ...event.Actor?.Attributes,
      'node.name': node.Name,
      'node.id': node.Id,
      'node.addr': node.Addr,
      'node.ip': node.Ip,
    };
    const told = { ...event, Actor: { ...event.Actor, Attributes: attributes }, node };
    for (const listener of this.listeners) listener(told);
  }

  // ---

  private learn(place: Place, summary: Summary, inspect: Inspect | undefined): void {
    const id = summary.Id ?? '';
    const before = place.containers.get(id);
    if (before) this.unname(before);
    const reserved = inspect ? reservedBy(inspect, place.engine.info?.NCPU ?? 1) : (before?.reserved ?? nothing);
    const container: Container = { id, engine: place.engine, summary, reserved };
    place.containers.set(id, container);
    this.containersById.set(id, container);
    for (const name of namesOf(container)) {
      const ids = this.idsByName.get(name) ?? new Set();
      this.idsByName.set(name, ids.add(id));
    }
  }

  private forget(place: Place, id: string): void {
    const container = place.containers.get(id);
    if (!container) return;
    this.unname(container);
    place.containers.delete(id);
    this.containersById.delete(id);
    for (const [exec, owner] of this.execs) if (owner === id) this.execs.delete(exec);
  }

  private unname(container: Container): void {
    for (const name of namesOf(container)) {
      const ids = this.idsByName.get(name);
      ids?.delete(container.id);
      if (ids?.size === 0) this.idsByName.delete(name);
    }
  }

  private idsWithPrefix(prefix: string): string[] {
    if (!/^[0-9a-f]{1,64}$/.test(prefix)) return [];
    const found: string[] = [];
    for (const id of this.containersById.keys()) {
      if (id.startsWith(prefix) && found.push(id) === 2) break;
    }
    return found;
  }

  private changed(engine: Engine): void {
    const place = this.places.get(engine);
    if (place) place.node = undefined;
  }

  private nodeOf({ engine, containers }: Place, info: Info): Node {
    const pending = [...this.reservations.values()].filter((reservation) => reservation.engine === engine);
    const holders = [
      ...[...containers.values()].map(({ reserved }) => reserved),
      ...pending.map(({ wanted }) => wanted),
    ];
    return {
      id: engine.id,
      name: engine.name,
      address: engine.connection.address,
      health: engine.health,
      labels: labelsOf(info),
      total: {
        cores: Math.trunc((info.NCPU ?? 0) * (1 + OVERCOMMIT)),
        memoryBytes: Math.trunc((info.MemTotal ?? 0) * (1 + OVERCOMMIT)),
      },
      reserved: {
        cores: holders.reduce((sum, { cores }) => sum + cores, 0),
        memoryBytes: holders.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0),
      },
      containerCount: holders.length,
    };
  }
}

/** Every name a client may use, with and without its node. */
function namesOf({ summary, engine }: Container): string[] {
  return (summary.Names ?? []).map((name) => name.slice(1)).flatMap((name) => [name, `${engine.name}/${name}`]);
}

function reservedBy({ HostConfig }: Inspect, cpus: number): Resources {
  const { CpuShares = 0, NanoCpus = 0, Memory = 0 } = HostConfig ?? {};
  return { cores: Math.floor(((CpuShares ?? 0) * cpus) / 1024) + (NanoCpus ?? 0) / 1e9, memoryBytes: Memory ?? 0 };
}

/** Labels of a node; standard ones win. Manual of classic Swarm, filters. */
export function labelsOf(info: Info): Record<string, string> {
  const own = (info.Labels ?? [])
    .map((label) => label.split(/=(.*)/s, 2))
    .map(([key = '', value = '']) => [key, value]);
  const standard = {
    storagedriver: info.Driver,
    kernelversion: info.KernelVersion,
    operatingsystem: info.OperatingSystem,
    ostype: info.OSType,
  };
  return { ...Object.fromEntries(own), ...Object.fromEntries(Object.entries(standard).filter(([, value]) => value)) };
}
