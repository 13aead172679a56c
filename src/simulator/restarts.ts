/** When a container that ended is started again by itself. */
import type { FullHostConfig } from './container-config.ts';

const FIRST_MS = 100;
const LONGEST_MS = 60_000;
/** A run that long lets the next restart come soon again. */
const STEADY_MS = 10_000;

export class Restarts {
  count = 0;
  private timer: NodeJS.Timeout | undefined;
  private delayMs = FIRST_MS;

  /** Whether the policy wants it to run again after an end that nobody asked for. */
  wanted({ Name: policy, MaximumRetryCount: most }: FullHostConfig['RestartPolicy'], exitCode: number): boolean {
    if (policy === 'always' || policy === 'unless-stopped') return true;
    return policy === 'on-failure' && exitCode !== 0 && (most === 0 || this.count < most);
  }

  /** @param ranMs how long the last run was: after short ones the next comes later and later */
  schedule(ranMs: number, start: () => void): void {
    this.delayMs = ranMs > STEADY_MS ? FIRST_MS : this.delayMs;
    this.timer = setTimeout(() => {
      this.count += 1;
      start();
    }, this.delayMs);
    this.delayMs = Math.min(2 * this.delayMs, LONGEST_MS);
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
