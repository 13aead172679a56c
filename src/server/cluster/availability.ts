/** Whether nodes take new containers: what users said through this API, else what the engine's own label says. */
import type { Engine } from '../engine/engine.ts';
import { invalidParameter } from '../errors.ts';
import type { Keep } from './keep.ts';

/** `drain`: no new containers; those it has stay. */
export type Availability = 'active' | 'drain';

/** An engine started with `--label shoal.availability=drain` is drained, until users say otherwise. */
export const AVAILABILITY_LABEL = 'shoal.availability';
const PREFIX = 'node.';

export class Availabilities {
  /** By engine ID. */
  private readonly said = new Map<string, Availability>();
  private keep: Keep | undefined;

  /** What was said to the managers before this one; what is said from now on is kept there too. */
  async recall(keep: Keep): Promise<void> {
    this.keep = keep;
    for (const [key, text] of await keep.all()) {
      const id = decodeURIComponent(key.slice(PREFIX.length));
      if (key.startsWith(PREFIX) && isAvailability(text)) this.said.set(id, text);
    }
  }

  of({ id, info }: Engine): Availability {
    const labelled = info?.Labels?.find((label) => label.startsWith(`${AVAILABILITY_LABEL}=`));
    return this.said.get(id) ?? (labelled === `${AVAILABILITY_LABEL}=drain` ? 'drain' : 'active');
  }

  /** @throws invalidParameter for a node that was never reached; what the store throws when it cannot be kept */
  async set({ id, connection }: Engine, availability: Availability): Promise<void> {
    if (id === '') throw invalidParameter(`node ${connection.address} was not reached yet, so its engine is not known`);
    await this.keep?.put(`${PREFIX}${encodeURIComponent(id)}`, availability);
    this.said.set(id, availability);
  }
}

const isAvailability = (text: string): text is Availability => text === 'active' || text === 'drain';
