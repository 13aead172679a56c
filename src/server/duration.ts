/** Durations as classic Swarm's flags take them: `1h15m30s`, `1.5s`, `300ms`, `-5s`, `0`. Go, time.ParseDuration. */
import { invalidParameter } from './errors.ts';

const unitMs: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};
const whole = /^([+-]?)((?:\d+\.?\d*|\.\d+)[a-zµμ]+)+$/;
const part = /(\d+\.?\d*|\.\d+)([a-zµμ]+)/g;

/** @returns milliseconds. @throws invalidParameter, worded as Go's */
export function parseDuration(text: string): number {
  if (/^[+-]?0$/.test(text)) return 0;
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) throw invalidParameter(`time: missing unit in duration "${text}"`);
  const sign = whole.exec(text)?.[1];
  if (sign === undefined) throw invalidParameter(`time: invalid duration "${text}"`);
  let ms = 0;
  for (const [, count, unit = ''] of text.matchAll(part)) {
    const one = unitMs[unit];
    if (one === undefined) throw invalidParameter(`time: unknown unit "${unit}" in duration "${text}"`);
    ms += Number(count) * one;
  }
  return sign === '-' ? -ms : ms;
}

/** As Go prints them: `1m0s`, `1h0m0s`, `500ms`. */
export function formatDuration(ms: number): string {
  if (ms === 0) return '0s';
  if (Math.abs(ms) < 1_000) return `${ms}ms`;
  const sign = ms < 0 ? '-' : '';
  const seconds = Math.abs(ms) / 1_000;
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = Number((seconds % 60).toFixed(9));
  return `${sign}${hours > 0 ? `${hours}h` : ''}${hours > 0 || minutes > 0 ? `${minutes}m` : ''}${rest}s`;
}
