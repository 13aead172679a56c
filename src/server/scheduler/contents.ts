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

export class Contents {
  /** Containers in any state, and reservations. */
  count = 0;
  private cores = 0;
  private memory = 0;
  private readonly ids = new Map<string, number>();
  private readonly labels = new Map<string, { having: number; readonly values: Map<string, number> }>();
  private readonly claims = new Map<string, Claim[]>();
  private readonly hostModeClaims = new Map<string, Claim[]>();
  private readonly names = new Map<string, number>();
  private joinedNames: string | undefined;
  private readonly claimed = new Map<Occupant, string[]>();

  /** What all of them hold, in any state. */
  get held(): Resources {
    // fractions of cores come and go: what binary fractions leave behind is rounded off
    return { cores: Math.round(this.cores * 1e9) / 1e9, memoryBytes: this.memory };
  }

  /** @param occupant the very object that `remove` will be given */
  add(occupant: Occupant): void {
    this.tally(occupant, 1);
    this.tallyNames(occupant, 1);
    for (const [key, value] of Object.entries(occupant.labels)) {
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
    this.tally(occupant, -1);
    this.tallyNames(occupant, -1);
    for (const [key, value] of Object.entries(occupant.labels)) {
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

  /** Names and IDs (long, and of 12 digits) of all of them. */
  get containers(): Candidates {
    const { ids, names } = this;
    return { has: (text) => names.has(text) || ids.has(text), keys: () => [...names.keys(), ...ids.keys()] };
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
    const values = this.labels.get(key)?.values;
    return values !== undefined && (value === undefined || values.has(value));
  }

  /** All names in one text: what is not in it is in none of them. */
  get nameText(): string {
    this.joinedNames ??= [...this.names.keys()].join('\n');
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

  private tallyNames({ id, names }: Occupant, change: 1 | -1): void {
    for (const name of names) count(this.names, name, change);
    for (const ref of id === '' ? [] : [id, id.slice(0, 12)]) count(this.ids, ref, change);
    this.joinedNames = undefined;
  }

  private tally({ cores, memoryBytes }: Resources, sign: 1 | -1): void {
    this.count += sign;
    this.cores += sign * cores;
    this.memory += sign * memoryBytes;
  }
}

/** How an occupant is named to users. */
export const nameOf = ({ names, id }: Occupant): string =>
  names[0] ?? (id === '' ? 'one being created' : id.slice(0, 12));

function count(tallies: Map<string, number>, key: string, change: 1 | -1): void {
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
