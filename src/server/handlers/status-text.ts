/** `Up 5 minutes`: texts of a list that tell ages, kept true without asking the engine again. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY_HOURS = 24;

/** Engines' words for a duration in milliseconds, and how many milliseconds they stay right. */
export function duration(ms: number): { text: string; validMs: number } {
  const age = Math.max(0, ms);
  const next = (unit: number, offset = 0) => Math.max(1, unit - ((age + offset) % unit));
  const seconds = Math.floor(age / SECOND);
  if (seconds < 1) return { text: 'Less than a second', validMs: next(SECOND) };
  if (seconds < 60) return { text: seconds === 1 ? '1 second' : `${seconds} seconds`, validMs: next(SECOND) };
  const minutes = Math.floor(age / MINUTE);
  if (minutes < 60) return { text: minutes === 1 ? 'About a minute' : `${minutes} minutes`, validMs: next(MINUTE) };
  const hours = Math.round(age / HOUR);
  return { text: hoursText(hours), validMs: next(HOUR, HOUR / 2) };
}

function hoursText(hours: number): string {
  const days = Math.floor(hours / DAY_HOURS);
  if (hours === 1) return 'About an hour';
  if (hours < 2 * DAY_HOURS) return `${hours} hours`;
  if (days < 14) return `${days} days`;
  if (days < 60) return `${Math.floor(days / 7)} weeks`;
  if (days < 730) return `${Math.floor(days / 30)} months`;
  return `${Math.floor(days / 365)} years`;
}

/**
 * The text as of `now`.
 * @param status as the engine told it at `readAt`
 * @param since RFC 3339: when the container started or ended; the zero time or nothing: unknown, and the text stays
 */
export function agedStatus(status: string, since: string, now: number): { text: string; validMs: number } {
  const [, before, behind] = /^(Up |(?:Exited|Restarting) \(-?\d+\) ).*?( ago)?(?: \([^)]*\))?$/.exec(status) ?? [];
  const time = Date.parse(since);
  if (before === undefined || !(time > 0)) return { text: status, validMs: Number.POSITIVE_INFINITY };
  const note = / \([^)]*\)$/.exec(status.slice(before.length))?.[0] ?? '';
  const { text, validMs } = duration(now - time);
  return { text: `${before}${text}${behind ?? ''}${note}`, validMs };
}
