/**
 * What is on one node, kept as containers come and go, so that a filter's question costs the same however many there are.
 * Reservations are occupants like containers: what is being created counts from the moment its place is held.
 */
import type { Resources } from './node.ts';
import { findPort, firstPort, type PortBinding, sharesAddress } from './ports.ts';

/** A container, or a reservation for one, as far as placing others beside it goes. */
export interface Occupant extends Resources {
  /** Empty while the engine has not given one. */
  readonly id: string;
  /** Without leading slash. */
  readonly names: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** Bindings asked for, and those it has. */
  readonly ports: readonly PortBinding[];
  /** `80/tcp`: what it listens on, where its network is the host's. */
  readonly hostModePorts: readonly string[];
  /** Whether its ports are taken: they are of a container that is up or was just created, not of one that has stopped. */
  readonly holdsPorts: boolean;
}

/** Texts that an expression is matched with; a `Set` and a `Map` are such. */
export interface Candidates {
  has(text: string): boolean;
  keys(): Iterable<string>;
}

/** A host port somebody has, or had. */
export interface Claim {
  readonly ip: string;
  readonly by: Occupant;
}

const none: Candidates = new Set();
const emptyText: Candidates = new Set(['']);

/** Which nodes have what a text names. A question about one text is put to every node: one table answers it, and not each node's own. */
class Holders {
  /** Nearly always one node has it. */
  private readonly byText = new Map<string, Contents | Map<Contents, number>>();

  get isEmpty(): boolean {
    return this.byText.size === 0;
  }

  has(text: string, node: Contents): boolean {
    const holders = this.byText.get(text);
    return holders === node || (holders instanceof Map && holders.has(node));
  }

  add(text: string, node: Contents): void {
    const holders = this.byText.get(text);
    if (holders === undefined) this.byText.set(text, node);
    else if (holders instanceof Map) count(holders, node, 1);
    else
      this.byText.set(text, holders === node ? new Map([[node, 2]]) : new Map([holders, node].map((one) => [one, 1])));
  }

  remove(text: string, node: Contents): void {
    const holders = this.byText.get(text);
    if (holders instanceof Map) count(holders, node, -1);
    if (holders === node || (holders instanceof Map && holders.size === 0)) this.byText.delete(text);
  }
}

/** What the contents of all nodes of a cluster share. */
export class ContentsIndex {
  /** By names and IDs. */
  readonly containers = new Holders();
  /** By key and value. */
  private readonly labels = new Map<string, Holders>();

  hasLabel(key: string, value: string, node: Contents): boolean {
    return this.labels.get(key)?.has(value, node) ?? false;
  }

  addLabel(key: string, value: string, node: Contents): void {
    const holders = this.labels.get(key) ?? new Holders();
    holders.add(value, node);
    this.labels.set(key, holders);
  }

  removeLabel(key: string, value: string, node: Contents): void {
    const holders = this.labels.get(key);
    holders?.remove(value, node);
    if (holders?.isEmpty) this.labels.delete(key);
  }
}

export class Contents {
  /** Names and IDs (long, and of 12 digits) of all of them. */
  readonly containers: Candidates;
  private readonly index: ContentsIndex;
  private readonly occupants = new Set<Occupant>();
  private cores = 0;
  private memory = 0;
  private readonly labels = new Map<string, { having: number; readonly values: Map<string, number> }>();
  private readonly claims = new Map<string, Claim[]>();
  private readonly hostModeClaims = new Map<string, Claim[]>();
  private texts: readonly string[] | undefined;
  private joinedNames: string | undefined;
  private readonly claimed = new Map<Occupant, string[]>();

  /** @param index of the cluster; default: one for this node alone */
  constructor(index = new ContentsIndex()) {
    this.index = index;
    this.containers = { has: (text) => index.containers.has(text, this), keys: () => this.allTexts() };
  }

  /** Containers in any state, and reservations. */
  get count(): number {
    return this.occupants.size;
  }

  /** What all of them hold, in any state. */
  get held(): Resources {
    // fractions of cores come and go: what binary fractions leave behind is rounded off
    return { cores: Math.round(this.cores * 1e9) / 1e9, memoryBytes: this.memory };
  }

  /** @param occupant the very object that `remove` will be given */
  add(occupant: Occupant): void {
    this.occupants.add(occupant);
    this.tally(occupant, 1);
    for (const text of textsOf(occupant)) this.index.containers.add(text, this);
    for (const [key, value] of Object.entries(occupant.labels)) {
      this.index.addLabel(key, value, this);
      const label = this.labels.get(key) ?? { having: 0, values: new Map<string, number>() };
      label.having += 1;
      count(label.values, value, 1);
      this.labels.set(key, label);
    }
    const keys: string[] = [];
    for (const binding of occupant.ports) {
      // of a range the engine takes one: the first that is free, as far as we know
      const key = findPort(binding, (port) => this.portHolder(port, binding.ip) === undefined) ?? firstPort(binding);
      append(this.claims, key, { ip: binding.ip, by: occupant });
      keys.push(key);
    }
    if (keys.length > 0) this.claimed.set(occupant, keys);
    for (const port of occupant.hostModePorts) append(this.hostModeClaims, port, { ip: '', by: occupant });
  }

  remove(occupant: Occupant): void {
    this.occupants.delete(occupant);
    this.tally(occupant, -1);
    for (const text of textsOf(occupant)) this.index.containers.remove(text, this);
    for (const [key, value] of Object.entries(occupant.labels)) {
      this.index.removeLabel(key, value, this);
      const label = this.labels.get(key);
      if (!label) continue;
      label.having -= 1;
      count(label.values, value, -1);
      if (label.having === 0) this.labels.delete(key);
    }
    for (const key of this.claimed.get(occupant) ?? []) drop(this.claims, key, occupant);
    this.claimed.delete(occupant);
    for (const port of occupant.hostModePorts) drop(this.hostModeClaims, port, occupant);
  }

  /** What a label says on each of them; the empty text where one lacks it. Nothing where there is none. */
  label(key: string): Candidates {
    const label = this.labels.get(key);
    if (label?.having === this.count) return label.values;
    if (label === undefined) return this.count > 0 ? emptyText : none;
    return { has: (text) => text === '' || label.values.has(text), keys: () => ['', ...label.values.keys()] };
  }

  /** Whether one of them has the label. @param value undefined: any */
  hasLabel(key: string, value: string | undefined): boolean {
    return value === undefined ? this.labels.has(key) : this.index.hasLabel(key, value, this);
  }

  /** All names in one text: what is not in it is in none of them. */
  get nameText(): string {
    this.joinedNames ??= Array.from(this.occupants, ({ names }) => names.join('\n')).join('\n');
    return this.joinedNames;
  }

  /** Who has a host port now. @param port `80/tcp` @param ip empty: every address */
  portHolder(port: string, ip: string): Occupant | undefined {
    return this.claims.get(port)?.find((claim) => claim.by.holdsPorts && sharesAddress(claim.ip, ip))?.by;
  }

  /** Who had a host port, and would take it again if started. */
  formerPortHolder(port: string, ip: string): Occupant | undefined {
    return this.claims.get(port)?.find((claim) => !claim.by.holdsPorts && sharesAddress(claim.ip, ip))?.by;
  }

  /** Who has the host's network and says it listens on the port. @param port `80/tcp` */
  hostModeHolder(port: string): Occupant | undefined {
    return this.hostModeClaims.get(port)?.find((claim) => claim.by.holdsPorts)?.by;
  }

  private allTexts(): readonly string[] {
    this.texts ??= [...new Set(Array.from(this.occupants, textsOf).flat())];
    return this.texts;
  }

  private tally({ cores, memoryBytes }: Resources, sign: 1 | -1): void {
    this.texts = undefined;
    this.joinedNames = undefined;
    this.cores += sign * cores;
    this.memory += sign * memoryBytes;
  }
}

/** How an occupant is named to users. */
export const nameOf = ({ names, id }: Occupant): string =>
  names[0] ?? (id === '' ? 'one being created' : id.slice(0, 12));

/** What it is called by. */
function textsOf({ names, id }: Occupant): readonly string[] {
  return id === '' ? names : [...names, id, id.slice(0, 12)];
}

function count<Key>(tallies: Map<Key, number>, key: Key, change: 1 | -1): void {
  const times = (tallies.get(key) ?? 0) + change;
  if (times > 0) tallies.set(key, times);
  else tallies.delete(key);
}

function append(claims: Map<string, Claim[]>, key: string, claim: Claim): void {
  const list = claims.get(key);
  if (list) list.push(claim);
  else claims.set(key, [claim]);
}

function drop(claims: Map<string, Claim[]>, key: string, occupant: Occupant): void {
  const list = claims.get(key);
  const at = list?.findIndex(({ by }) => by === occupant) ?? -1;
  if (at >= 0) list?.splice(at, 1);
  if (list?.length === 0) claims.delete(key);
}
