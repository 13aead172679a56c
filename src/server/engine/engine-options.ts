/** How engines are watched. */
import type { ApiVersion } from '../../document/version.ts';
import { type Clock, realClock } from './clock.ts';
import { Ticker } from './heartbeat.ts';
import { type ReadingTurns, readingTurns } from './refresh.ts';

export interface EngineOptions {
  /** Failures in a row that make a healthy engine unhealthy. Default 3. */
  readonly failureRetry: number;
  /** An engine that told nothing for so long is pinged. Default 5 000. */
  readonly probeMs: number;
  /** A ping unanswered for so long is a failure. Default 2 500. */
  readonly probeTimeoutMs: number;
  /** For control calls. Default 10 000. */
  readonly callTimeoutMs: number;
  /** An engine is read whole at some moment between these two after the last time. Default 30 000 and 60 000. */
  readonly refreshMinMs: number;
  readonly refreshMaxMs: number;
  /** The longest pause between two attempts to connect. Default 5 000. */
  readonly retryMaxMs: number;
  /** The newest version we speak. */
  readonly newestVersion: ApiVersion;
  /** Shared by all engines of the manager. */
  readonly turns: ReadingTurns;
  /** Likewise. */
  readonly ticker: Ticker;
  readonly clock: Clock;
}

/** What classic Swarm's flags default to, and what bounds how long a lost engine looks healthy: 5 + 3 × 2.5 s. */
export const engineDefaults = {
  failureRetry: 3,
  probeMs: 5_000,
  probeTimeoutMs: 2_500,
  callTimeoutMs: 10_000,
  refreshMinMs: 30_000,
  refreshMaxMs: 60_000,
  retryMaxMs: 5_000,
} satisfies Partial<EngineOptions>;

/** @returns options for all engines of one manager */
export const engineOptions = (
  newestVersion: ApiVersion,
  chosen: Partial<Omit<EngineOptions, 'newestVersion'>> = {},
): EngineOptions => ({
  ...engineDefaults,
  turns: readingTurns(),
  ticker: new Ticker(chosen.clock),
  clock: realClock,
  newestVersion,
  ...chosen,
});

/** After a failure the next attempt comes soon. */
const RETRY_MS = 250;

/** How long to wait before the next attempt, milliseconds: ever longer, up to `retryMaxMs`. @param attempt from 0 */
export const retryPause = (attempt: number, { retryMaxMs }: Pick<EngineOptions, 'retryMaxMs'>): number =>
  Math.min(RETRY_MS * 2 ** Math.min(attempt, 10), retryMaxMs);
