/** What is held for containers that are being created or renamed: places on engines, and names in the whole cluster. */
import { conflict } from '../errors.ts';
import type { Placement } from '../scheduler/placement.ts';
import { reservationFor } from './occupants.ts';
import type { Held, Place } from './place.ts';

/** A place held for a container that is being created. */
export interface Reservation {
  /** Lets go. */
  release(): void;
  /** The engine made the container: the place is held until that is in the state, or known to be gone. */
  made(id: string): void;
}

export class Reservations {
  private readonly names = new Set<string>();

  /** @param holder ID of the container that has the name. @throws conflict in the engine's words, which docker-compose matches on */
  assertNameFree(name: string, holder: string | undefined): void {
    if (holder === undefined && !this.names.has(name)) return;
    const by = holder === undefined ? 'a container that is being created or renamed' : `container "${holder}"`;
    throw conflict(
      `Conflict. The container name "/${name}" is already in use by ${by}. You have to remove (or rename) that container to be able to reuse that name.`,
    );
  }

  /** @returns lets go */
  holdName(name: string): () => void {
    this.names.add(name);
    return () => void this.names.delete(name);
  }

  /** Until the container that carries the swarm ID is in the state, or its create has failed. */
  hold(place: Place, wanted: Placement, swarmId: string): Reservation {
    const held: Held = { occupant: reservationFor(wanted), swarmId, id: undefined };
    place.hold(held);
    for (const name of held.occupant.names) this.names.add(name);
    return {
      release: () => this.release(place, held),
      made: (id) => {
        held.id = id;
      },
    };
  }

  /** Of containers that were made and, as the engine tells, are not there. */
  releaseGone(place: Place, isThere: (id: string) => boolean): void {
    for (const held of place.reservations) if (held.id !== undefined && !isThere(held.id)) this.release(place, held);
  }

  /** What the container holds is known now, so what was held for it is let go. */
  releaseFor(place: Place, id: string, swarmId: string | undefined): void {
    const held = [...place.reservations].find((one) => one.id === id || one.swarmId === swarmId);
    if (held) this.release(place, held);
  }

  private release(place: Place, held: Held): void {
    if (!place.letGo(held)) return;
    for (const name of held.occupant.names) this.names.delete(name);
  }
}
