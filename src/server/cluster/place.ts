/** One engine's part of the state: what it has, what is held there, and the node that the scheduler sees. */
import type { Engine } from '../engine/engine.ts';
import type { Image, Info, Network, Volume } from '../engine/readings.ts';
import { Contents, type ContentsIndex, type Occupant } from '../scheduler/contents.ts';
import { imageNames } from '../scheduler/image-names.ts';
import type { Node, Resources } from '../scheduler/node.ts';
import type { Container } from './container.ts';
import { occupantOf } from './occupants.ts';

/** Held for a container that is being created. */
export interface Held {
  readonly occupant: Occupant;
  /** The container that turns up with it takes the place over. */
  readonly swarmId: string;
  /** Of the container, once it is made. */
  id: string | undefined;
}

/** What all places have in common. */
export interface Common {
  readonly index: ContentsIndex;
  readonly enginesByNode: WeakMap<Node, Engine>;
  /** See {@link offered}. */
  readonly overcommit: number;
  isDrained(engine: Engine): boolean;
}

export class Place {
  readonly engine: Engine;
  readonly containers = new Map<string, Container>();
  images: readonly Image[] = [];
  networks: readonly Network[] = [];
  volumes: readonly Volume[] = [];
  /** Of containers and reservations. */
  readonly contents: Contents;
  readonly reservations = new Set<Held>();
  private readonly common: Common;
  private readonly occupants = new Map<string, Occupant>();
  private current: Node | undefined;
  /** Read from the engine's info when that is new. */
  private labels: { readonly info: Info; readonly labels: Readonly<Record<string, string>> } | undefined;
  private imageNames: ReadonlySet<string> | undefined;

  constructor(engine: Engine, common: Common) {
    this.engine = engine;
    this.common = common;
    this.contents = new Contents(common.index);
  }

  /** Lists as the engine told them. */
  told(lists: { images?: readonly Image[]; networks?: readonly Network[]; volumes?: readonly Volume[] }): void {
    Object.assign(this, lists);
    if (lists.images) this.imageNames = undefined;
    this.changed();
  }

  /** Something that the node is made of is another. */
  changed(): void {
    this.current = undefined;
  }

  put(container: Container): void {
    const before = this.occupants.get(container.id);
    if (before) this.contents.remove(before);
    const occupant = occupantOf(container);
    this.containers.set(container.id, container);
    this.occupants.set(container.id, occupant);
    this.contents.add(occupant);
    this.changed();
  }

  drop(id: string): void {
    const occupant = this.occupants.get(id);
    if (occupant) this.contents.remove(occupant);
    this.occupants.delete(id);
    this.containers.delete(id);
    this.changed();
  }

  hold(held: Held): void {
    this.reservations.add(held);
    this.contents.add(held.occupant);
    this.changed();
  }

  /** @returns false when it was let go before */
  letGo(held: Held): boolean {
    if (!this.reservations.delete(held)) return false;
    this.contents.remove(held.occupant);
    this.changed();
    return true;
  }

  /** The engine as the scheduler sees it; the same object for as long as nothing has changed. @param info the engine's latest */
  node(info: Info): Node {
    const { engine, contents, common } = this;
    // health may change without the state hearing of it
    if (this.current && this.current.health === engine.health) return this.current;
    if (this.labels?.info !== info) this.labels = { info, labels: labelsOf(info) };
    const ofImages = () => {
      this.imageNames ??= imageNames(this.images); // few requests ask
      return this.imageNames;
    };
    const node: Node = {
      id: engine.id,
      name: engine.name,
      address: engine.connection.address,
      ip: engine.connection.ip,
      health: engine.health,
      drained: common.isDrained(engine),
      labels: this.labels.labels,
      total: offered(info, common.overcommit),
      reserved: contents.held,
      containerCount: contents.count,
      contents,
      get images() {
        return ofImages();
      },
    };
    common.enginesByNode.set(node, engine);
    this.current = node;
    return node;
  }
}

/** What may be reserved. @param overcommit share beyond the physical; whole per cents of it count, and whole cores, as in classic Swarm */
export function offered({ NCPU = 0, MemTotal = 0 }: Partial<Info>, overcommit: number): Resources {
  const percent = Math.trunc(Math.round(overcommit * 1e6) / 1e4);
  const withShare = (of: number) => of + Math.trunc((of * percent) / 100);
  return { cores: withShare(NCPU), memoryBytes: withShare(MemTotal) };
}

/** Labels of a node; standard ones win. Manual of classic Swarm, filters. */
export function labelsOf(info: Partial<Info>): Record<string, string> {
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
