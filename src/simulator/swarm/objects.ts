/** Objects that a swarm keeps: each has a version, which who changes it has to name. */
import { invalidParameter, notFound, system } from '../../server/errors.ts';
import { nowNano, rfc3339 } from '../clock.ts';
import { newObjectId } from './identity.ts';

export interface SwarmObject {
  readonly id: string;
  readonly createdNano: bigint;
  /** Of the last change, in the order of all changes to the swarm. */
  index: number;
  updatedNano: bigint;
}

/** Counts the changes to one swarm. */
export class Changes {
  private last = 0;

  /** What a new object has. */
  begin(id = newObjectId()): SwarmObject {
    const now = nowNano();
    return { id, index: this.next(), createdNano: now, updatedNano: now };
  }

  touch(object: SwarmObject): void {
    object.index = this.next();
    object.updatedNano = nowNano();
  }

  private next(): number {
    this.last += 1;
    return this.last;
  }
}

/** What managers say to each other comes through in their own words. */
export const rpc = (code: string, description: string): string => `rpc error: code = ${code} desc = ${description}`;

/** @throws system when the object has changed since the version that was named */
export function assertCurrent({ index }: SwarmObject, version: number): void {
  if (version !== index) throw system(rpc('Unknown', 'update out of sequence'));
}

/** Objects of one kind. */
export class SwarmObjects<T extends SwarmObject> {
  private readonly kind: string;
  private readonly nameOf: (object: T) => string | undefined;
  private readonly all = new Map<string, T>();

  constructor(kind: string, nameOf: (object: T) => string | undefined) {
    this.kind = kind;
    this.nameOf = nameOf;
  }

  /** Oldest first. */
  list(): T[] {
    return [...this.all.values()];
  }

  add(object: T): T {
    this.all.set(object.id, object);
    return object;
  }

  remove({ id }: T): void {
    this.all.delete(id);
  }

  get(id: string): T | undefined {
    return this.all.get(id);
  }

  named(name: string): T | undefined {
    return this.list().find((object) => this.nameOf(object) === name);
  }

  /** By ID, name, or unique beginning of an ID. @throws notFound, invalidParameter when several fit */
  find(ref: string): T {
    const exact = this.all.get(ref) ?? this.named(ref);
    if (exact) return exact;
    const fitting = this.list().filter(({ id }) => ref !== '' && id.startsWith(ref));
    if (fitting.length > 1) {
      throw invalidParameter(`${this.kind} ${ref} is ambiguous (${fitting.length} matches found)`);
    }
    const [found] = fitting;
    if (!found) throw notFound(`${this.kind} ${ref} not found`);
    return found;
  }
}

/** The head of every object's body. */
export const headBody = ({ id, index, createdNano, updatedNano }: SwarmObject) => ({
  ID: id,
  Version: { Index: index },
  CreatedAt: rfc3339(createdNano),
  UpdatedAt: rfc3339(updatedNano),
});
