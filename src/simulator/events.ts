/** What happened on an engine: told to whoever listens, the latest kept for those who ask for the past. */
import { type ApiVersion, compareVersions } from '../document/version.ts';
import { nowNano } from './clock.ts';

export type EventType = 'container' | 'image' | 'network' | 'volume' | 'builder' | 'plugin' | 'daemon' | SwarmEventType;

/** Of what belongs to a swarm and not to one engine. */
export type SwarmEventType = 'node' | 'service' | 'secret' | 'config';

const ofSwarms: ReadonlySet<EventType> = new Set<SwarmEventType>(['node', 'service', 'secret', 'config']);

export const scopeOf = (type: EventType): 'local' | 'swarm' => (ofSwarms.has(type) ? 'swarm' : 'local');

/** As many as a real engine keeps. */
const KEPT = 256;

export interface EngineEvent {
  readonly type: EventType;
  readonly action: string;
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly timeNano: bigint;
}

export class EventLog {
  private readonly kept: EngineEvent[] = [];
  private readonly listeners = new Set<(event: EngineEvent) => void>();

  get listenerCount(): number {
    return this.listeners.size;
  }

  tell(type: EventType, action: string, id: string, attributes: Readonly<Record<string, string>>): void {
    const event = { type, action, id, attributes, timeNano: nowNano() };
    this.kept.push(event);
    if (this.kept.length > KEPT) this.kept.shift();
    for (const listener of this.listeners) listener(event);
  }

  past(): readonly EngineEvent[] {
    return [...this.kept];
  }

  /** @returns ends the subscription */
  subscribe(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/**
 * As JSON, one line. Nanoseconds are beyond the integers of JavaScript, so the text is put together by hand.
 * @param version from 1.52 on containers and images have only the new keys
 */
export function encodeEvent({ type, action, id, attributes, timeNano }: EngineEvent, version: ApiVersion): string {
  const old =
    compareVersions(version, '1.52') >= 0
      ? {}
      : type === 'container'
        ? { status: action, id, from: attributes.image ?? '' }
        : type === 'image'
          ? { status: action, id }
          : {};
  const sorted = Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));
  const head = JSON.stringify({
    ...old,
    Type: type,
    Action: action,
    Actor: { ID: id, Attributes: sorted },
    scope: scopeOf(type),
  });
  return `${head.slice(0, -1)},"time":${timeNano / 1_000_000_000n},"timeNano":${timeNano}}\n`;
}
