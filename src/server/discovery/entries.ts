/** Entries: the addresses of engines, as discovery backends tell them. */
import { invalidParameter } from '../errors.ts';

/** A cluster has a thousand engines; a range of millions is a slip of the finger. */
export const MAX_ENTRIES = 4096;

const address = /^(?:unix:\/\/\/.+|(?:(?:tcp|https?):\/\/)?(?:\[[^\]]+\]|[^:/\s[\]]+):(\d{1,5}))$/;

/**
 * One entry: `host:port`, `[v6]:port`, `tcp://host:port`, `unix:///path`; with `http://` or `https://` it tells how it is spoken to.
 * @returns it without `tcp://`, so that equal addresses are equal texts
 * @throws invalidParameter in classic Swarm's words
 */
export function parseEntry(text: string): string {
  const [match, port] = address.exec(text) ?? [];
  if (match === undefined) throw invalidParameter(`address ${text}: missing port in address`);
  if (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65535))
    throw invalidParameter(`address ${text}: invalid port`);
  return text.replace(/^tcp:\/\//, '');
}

/** One `[from:to]` of integers, anywhere in the entry, both ends included; `from` above `to` is nothing. Manual of classic Swarm, discovery. */
export function expandRange(entry: string): string[] {
  const [, before = '', from, to, after = ''] = /^(.*?)\[(\d+):(\d+)\](.*)$/.exec(entry) ?? [];
  if (from === undefined || to === undefined) return [entry];
  const count = Number(to) - Number(from) + 1;
  if (count > MAX_ENTRIES) throw invalidParameter(`${entry}: more than ${MAX_ENTRIES} nodes`);
  return Array.from({ length: Math.max(0, count) }, (_, i) => `${before}${Number(from) + i}${after}`);
}

/** Texts with ranges → entries in order, without repeats. @throws invalidParameter on the first that is no address */
export function parseEntries(texts: readonly string[]): string[] {
  const entries = new Set<string>();
  for (const text of texts) {
    for (const entry of expandRange(text)) entries.add(parseEntry(entry));
    if (entries.size > MAX_ENTRIES) throw invalidParameter(`more than ${MAX_ENTRIES} nodes`);
  }
  return [...entries];
}
