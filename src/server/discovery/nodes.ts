/** `nodes://h1:p1,h2:p2`, ranges `10.0.0.[11:13]:2375`; the scheme may be left out. Manual of classic Swarm, discovery. */
import { invalidParameter } from '../errors.ts';

const MAX_ENTRIES = 4096;

/** @returns addresses in order, without repeats. @throws invalidParameter on an entry that is no address */
export function parseNodes(text: string): string[] {
  const entries = text
    .replace(/^nodes:\/\//, '')
    .split(',')
    .flatMap(expand);
  if (entries.length > MAX_ENTRIES) throw invalidParameter(`more than ${MAX_ENTRIES} nodes`);
  for (const entry of entries) {
    if (!/^(unix:\/\/\/.+|(tcp:\/\/)?(\[[^\]]+\]|[^:/]+):\d+)$/.test(entry)) {
      throw invalidParameter(
        `address ${entry}: missing port in address, please check you are using the correct discovery (missing token:// ?)`,
      );
    }
  }
  return [...new Set(entries)];
}

function expand(entry: string): string[] {
  const [, before = '', from, to, after = ''] = /^(.*?)\[(\d+):(\d+)\](.*)$/.exec(entry.trim()) ?? [];
  if (from === undefined || to === undefined) return [entry.trim()];
  const count = Number(to) - Number(from) + 1;
  if (count > MAX_ENTRIES) throw invalidParameter(`${entry}: more than ${MAX_ENTRIES} nodes`);
  return Array.from({ length: Math.max(0, count) }, (_, i) => `${before}${Number(from) + i}${after}`);
}
