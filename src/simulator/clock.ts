/** Time as engines tell it: nanoseconds since 1970. */

/** Go's zero time: "never". */
export const NEVER = '0001-01-01T00:00:00Z';

let last = 0n;

/** Never the same twice: events and log lines are told apart and ordered by it. */
export function nowNano(): bigint {
  const now = BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e3)) * 1000n;
  last = now > last ? now : last + 1n;
  return last;
}

/** RFC 3339 with as many digits as needed, as Go writes it; with all nine where lines shall align (`timestamps=1`). */
export function rfc3339(nano: bigint, digits: 'needed' | 'all' = 'needed'): string {
  const seconds = nano / 1_000_000_000n;
  const fraction = (nano % 1_000_000_000n).toString().padStart(9, '0');
  const date = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  const shown = digits === 'all' ? fraction : fraction.replace(/0+$/, '');
  return shown === '' ? `${date}Z` : `${date}.${shown}Z`;
}

const units: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

/**
 * `since` and `until`: seconds since 1970 with a fraction, RFC 3339 (date alone too), or a Go duration before now.
 * @returns undefined when it is none of them
 */
export function parseMoment(text: string): bigint | undefined {
  const [, whole, fraction = ''] = /^(-?\d+)(?:\.(\d{1,9})\d*)?$/.exec(text) ?? [];
  if (whole !== undefined) return BigInt(whole) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0') || '0');
  if (/^(\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$/.test(text)) {
    let span = 0n;
    for (const [, count = '0', unit = 's'] of text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)) {
      span += BigInt(Math.round(Number(count) * 1e3)) * ((units[unit] ?? 0n) / (unit === 'ns' ? 1n : 1000n));
    }
    return nowNano() - span;
  }
  const [, toSeconds = '', part = ''] =
    /^(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?)(?:\.(\d{1,9}))?/.exec(text) ?? [];
  const zone = /(Z|[+-]\d{2}:\d{2})$/.exec(text)?.[1] ?? 'Z';
  const ms =
    toSeconds === '' ? Number.NaN : Date.parse(`${toSeconds.includes('T') ? toSeconds : `${toSeconds}T00:00`}${zone}`);
  return Number.isNaN(ms) ? undefined : BigInt(ms) * 1_000_000n + BigInt(part.padEnd(9, '0') || '0');
}
