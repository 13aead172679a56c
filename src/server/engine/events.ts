/** An engine's events: where to take them up again after a pause, and what each says must be read anew. */
import type { EngineEvent } from './readings.ts';

/** JSON numbers of this size are exact to a quarter of a microsecond only. */
const FUZZ_NANO = 1_000n;

/** Where in an engine's events we are, on the engine's own clock. */
export class EventCursor {
  private lastNano = 0n;
  /** Events at about `lastNano`: taken up again, they come twice. */
  private latest: { nano: bigint; key: string }[] = [];

  /** @param systemTime RFC 3339, of the engine: nothing earlier is asked for, unless events were seen already */
  startAt(systemTime: string | undefined): void {
    const at = Date.parse(systemTime ?? '');
    if (this.lastNano === 0n && at > 0) this.lastNano = BigInt(at) * 1_000_000n;
  }

  /** Another engine answers: its events are other ones, on another clock. */
  restart(): void {
    this.lastNano = 0n;
    this.latest = [];
  }

  /** For the query parameter: seconds with nanoseconds, undefined when nothing is known. Engine API, SystemEvents. */
  get since(): string | undefined {
    if (this.lastNano === 0n) return undefined;
    const from = this.lastNano - FUZZ_NANO;
    return `${from / 1_000_000_000n}.${String(from % 1_000_000_000n).padStart(9, '0')}`;
  }

  /** Whether the event was not seen before; it is now. */
  isNew(event: EngineEvent): boolean {
    const nano = BigInt(event.timeNano ?? (event.time ?? 0) * 1e9);
    const key = `${nano} ${event.Type} ${event.Action} ${event.Actor?.ID}`;
    if (this.latest.some((seen) => seen.key === key)) return false;
    // engines tell events in order, but for some that are told by several of their parts at once
    if (nano > this.lastNano) this.lastNano = nano;
    this.latest = this.latest.filter((seen) => seen.nano >= this.lastNano - 2n * FUZZ_NANO);
    this.latest.push({ nano, key });
    return true;
  }
}

/** What must be read again. */
export type Consequence =
  | { readonly read: 'container' | 'gone'; readonly id: string }
  | { readonly read: 'images' | 'networks' | 'volumes' | 'info' };

/** Events of containers that change nothing the state holds. */
const idle = /^(top|resize|export|exec_|attach|detach|archive-path|extract-to-dir|copy)/;

/** Several for some events: a container's start may change its networks' members. */
export function consequencesOf({ Type, Action = '', Actor }: EngineEvent): readonly Consequence[] {
  const id = Actor?.ID ?? '';
  switch (Type) {
    case 'container':
      // podman says `remove`
      if (Action === 'destroy' || Action === 'remove') return [{ read: 'gone', id }];
      if (Action === 'commit') return [{ read: 'images' }];
      return idle.test(Action) ? [] : [{ read: 'container', id }];
    case 'image':
      return [{ read: 'images' }];
    case 'network':
      return [{ read: 'networks' }];
    case 'volume':
      return /^(un)?mount$/.test(Action) ? [] : [{ read: 'volumes' }];
    case 'daemon':
      return Action === 'reload' ? [{ read: 'info' }] : [];
    default:
      return [];
  }
}
