/** Follows an engine's events, across its streams' ends, and has read anew what each of them says is another. */
import type { Logger } from 'pino';
import { type EngineClient, EngineFailure, Unanswered } from './client.ts';
import { type EngineOptions, retryPause } from './engine-options.ts';
import { consequencesOf, EventCursor } from './events.ts';
import type { EngineEvent } from './readings.ts';
import type { Refresh } from './refresh.ts';

export interface EventListener {
  /** Each once, in the engine's order; what is gone has been told before. */
  event(event: EngineEvent): void;
  /** The stream broke. */
  failed(error: Error): void;
  /** It broke, and is about to be taken up again. */
  lost(): Promise<unknown>;
  /** The engine's settings are others. */
  info(): Promise<void>;
}

export class EventFollower {
  private readonly client: EngineClient;
  private readonly refreshing: Refresh;
  private readonly options: EngineOptions;
  private readonly log: Logger;
  private readonly listener: EventListener;
  private readonly cursor = new EventCursor();

  constructor(client: EngineClient, refreshing: Refresh, options: EngineOptions, log: Logger, listener: EventListener) {
    this.client = client;
    this.refreshing = refreshing;
    this.options = options;
    this.log = log;
    this.listener = listener;
  }

  /** See {@link EventCursor.startAt}. */
  startAt(systemTime: string | undefined): void {
    this.cursor.startAt(systemTime);
  }

  /** See {@link EventCursor.restart}. */
  restart(): void {
    this.cursor.restart();
  }

  /** Resolves when the signal is aborted. */
  async follow(signal: AbortSignal): Promise<void> {
    let broken = false;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      const { since } = this.cursor;
      try {
        if (broken) await this.listener.lost();
        for await (const event of this.client.lines('GET', `/events${since ? `?since=${since}` : ''}`, { signal })) {
          attempt = 0;
          this.hear(event as EngineEvent);
        }
        throw new Error('the engine ended its stream of events');
      } catch (error) {
        if (signal.aborted) return;
        // a call without answer has counted already
        if (!(error instanceof EngineFailure || error instanceof Unanswered)) this.listener.failed(error as Error);
        this.log.debug({ err: error }, 'the events are taken up again');
      }
      broken = true;
      await this.options.clock.sleep(retryPause(attempt, this.options), signal);
    }
  }

  private hear(event: EngineEvent): void {
    if (!this.cursor.isNew(event)) return;
    const consequences = consequencesOf(event);
    for (const { read, ...what } of consequences) if (read === 'gone' && 'id' in what) this.refreshing.gone(what.id);
    this.listener.event(event);
    for (const consequence of consequences) {
      this.refreshing.background(async () => {
        if (consequence.read === 'container') await this.refreshing.container(consequence.id);
        else if (consequence.read === 'info') await this.listener.info();
        else if (consequence.read !== 'gone') await this.refreshing.part(consequence.read);
      });
    }
  }
}
