/** Whose things are whose: everything a run makes carries its ID, as a label and in its name. */
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

export const LABEL = 'shoal.check';
export const NAME_PREFIX = 'shoal-check-';

/** A run on another machine is given up when it began so long ago. */
const STALE_MS = 60 * 60 * 1000;

const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

/** `HOST-PID-TIME`: fits names of containers, volumes and repositories. */
export const newRunId = (): string => `${here}-${process.pid}-${Date.now().toString(36)}`;

/** The run that a name or a label's value was made by; undefined when it is none of ours. */
export function runOf(text: string): string | undefined {
  return /(?:^|\/|shoal-check-)([0-9a-f]{6}-\d+-[0-9a-z]{8,9})(?![0-9a-z])/.exec(text)?.[1];
}

/** Whether a run has ended: on this machine, its process is gone; elsewhere, it began more than an hour ago. */
export function isOver(run: string, now = Date.now()): boolean {
  const [host, pid, time = ''] = run.split('-');
  if (host !== here) return now - Number.parseInt(time, 36) > STALE_MS;
  try {
    process.kill(Number(pid), 0);
    // our own process lives, and may run several checks one after the other
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
