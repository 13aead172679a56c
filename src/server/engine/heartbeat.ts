/**
 * Pings a silent engine. With a thousand engines pings are most of what an idle manager does, so each engine has one raw connection for
 * them, and one timer serves all.
 */
import type { Duplex } from 'node:stream';
import type { Target } from '../http/reply.ts';
import { type Clock, realClock } from './clock.ts';

/** How often is looked whether a ping is due, and how soon the next follows one that failed. */
const TICK_MS = 250;
/** `HTTP/1.1 200` */
const STATUS_AT = 9;

/** One of the many that a ticker looks at when it is due. */
export class Pulse {
  /** Milliseconds since 1970. */
  dueAt = 0;
  readonly beat: (now: number) => number;
  /** It is looked at no more. */
  readonly end: () => void;

  /** @param beat returns when it is due again */
  constructor(beat: (now: number) => number, end: (pulse: Pulse) => void) {
    this.beat = beat;
    this.end = () => end(this);
  }

  /** It is due now. */
  wake(): void {
    this.dueAt = 0;
  }
}

/** Looks at many, a few times a second, as long as there are any: of most of them no more than when they are due. */
export class Ticker {
  private readonly pulses = new Set<Pulse>();
  private readonly clock: Pick<Clock, 'now'>;
  private timer: NodeJS.Timeout | undefined;

  constructor(clock: Pick<Clock, 'now'> = realClock) {
    this.clock = clock;
  }

  /** @param beat looks, and returns when it is due again */
  add(beat: Pulse['beat']): Pulse {
    const pulse = new Pulse(beat, (ended) => this.remove(ended));
    this.pulses.add(pulse);
    this.timer ??= setInterval(() => this.tick(), TICK_MS);
    return pulse;
  }

  private remove(pulse: Pulse): void {
    this.pulses.delete(pulse);
    if (this.pulses.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private tick(): void {
    const now = this.clock.now();
    for (const pulse of this.pulses) {
      if (pulse.dueAt <= now) pulse.dueAt = pulse.beat(now);
    }
  }
}

export interface HeartbeatOptions {
  /** An engine that told nothing for so long is pinged, milliseconds. */
  readonly silentMs: number;
  /** A ping unanswered for so long has failed. */
  readonly timeoutMs: number;
}

export class Heartbeat {
  private readonly target: Pick<Target, 'open' | 'failed' | 'answered'>;
  private readonly options: HeartbeatOptions;
  private readonly request: Buffer;
  private socket: Duplex | undefined;
  private opening: AbortController | undefined;
  /** When the ping that is not answered yet was sent. */
  private sentAt: number | undefined;

  /** @param host for the header of that name */
  constructor(target: Pick<Target, 'open' | 'failed' | 'answered'>, host: string, options: HeartbeatOptions) {
    this.target = target;
    this.options = options;
    this.request = Buffer.from(`HEAD /_ping HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: shoal\r\n\r\n`);
  }

  /**
   * To be called when it is due, and after each failure.
   * @param answeredAt when the engine last answered anything @param failures since then
   * @returns when it is due again
   */
  beat(now: number, answeredAt: number, failures: number): number {
    const { silentMs, timeoutMs } = this.options;
    if (this.sentAt === undefined) {
      if (failures === 0 && now - answeredAt < silentMs) return answeredAt + silentMs;
      this.send(now);
    } else if (now - this.sentAt >= timeoutMs) {
      this.fail(new Error(`no answer within ${timeoutMs / 1000} s`));
      return now;
    }
    return (this.sentAt ?? now) + timeoutMs;
  }

  close(): void {
    this.sentAt = undefined;
    this.opening?.abort();
    this.socket?.destroy();
    this.socket = undefined;
  }

  private send(now: number): void {
    this.sentAt = now;
    if (this.socket) {
      this.socket.write(this.request);
      return;
    }
    const opening = new AbortController();
    this.opening = opening;
    this.target.open(opening.signal).then(
      (socket) => {
        if (opening.signal.aborted) socket.destroy();
        else this.use(socket);
      },
      (error: Error) => {
        if (!opening.signal.aborted) this.fail(error);
      },
    );
  }

  private use(socket: Duplex): void {
    this.socket = socket;
    const lost = (error?: Error) => {
      if (this.socket !== socket) return;
      this.socket = undefined;
      socket.destroy();
      // one that ends between two pings has done nothing wrong
      if (this.sentAt !== undefined) this.fail(error ?? new Error('the engine closed the connection'));
    };
    socket.on('data', (chunk: Buffer) => this.hear(chunk));
    socket.on('error', lost).on('end', lost).on('close', lost);
    socket.write(this.request);
  }

  private hear(chunk: Buffer): void {
    if (this.sentAt === undefined) return;
    this.sentAt = undefined;
    const status = Number(chunk.toString('latin1', STATUS_AT, STATUS_AT + 3));
    if (status >= 100 && status < 500) this.target.answered();
    else this.fail(new Error(`the engine answers pings with status ${status}`));
  }

  private fail(error: Error): void {
    this.close();
    this.target.failed(error);
  }
}
