/** Events of all engines: told to whoever listens, and the latest of them kept for those who ask for the past. */
import type { EngineEvent } from '../engine/readings.ts';

export interface EventNode {
  readonly Name: string;
  readonly Id: string;
  readonly Addr: string;
  readonly Ip: string;
}

export type ClusterEvent = EngineEvent & { readonly node?: EventNode };

/** An engine keeps 256; a cluster tells more. */
const KEPT = 4_096;

export class EventHistory {
  private readonly kept: ClusterEvent[] = [];
  private readonly listeners = new Set<(event: ClusterEvent) => void>();

  get listenerCount(): number {
    return this.listeners.size;
  }

  tell(event: ClusterEvent): void {
    this.kept.push(event);
    if (this.kept.length > 2 * KEPT) this.kept.splice(0, this.kept.length - KEPT);
    for (const listener of this.listeners) listener(event);
  }

  /** Kept events from `sinceNano` on, oldest first: engines' streams are merged by time. */
  since(sinceNano: bigint): ClusterEvent[] {
    return this.kept
      .slice(-KEPT)
      .filter((event) => timeOf(event) >= sinceNano)
      .sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
  }

  subscribe(listener: (event: ClusterEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** Nanoseconds since 1970; beyond 2^53 as JSON reads it, so only as exact as a microsecond. */
export const timeOf = (event: ClusterEvent): bigint => BigInt(event.timeNano ?? (event.time ?? 0) * 1e9);
