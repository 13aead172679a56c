/** Which headers belong to one connection only and so are never passed on (RFC 9110 §7.6.1). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export type RawHeaders = readonly string[];

/** Flat `[name, value, …]` without what belongs to the connection, `dropped` included (lower case). */
export function endToEnd(raw: RawHeaders, dropped?: ReadonlySet<string>): string[] {
  let named: Set<string> | undefined;
  for (let i = 0; i < raw.length; i += 2) {
    if (raw[i]?.length === 10 && raw[i]?.toLowerCase() === 'connection') {
      named ??= new Set();
      for (const token of (raw[i + 1] ?? '').split(',')) named.add(token.trim().toLowerCase());
    }
  }
  const kept: string[] = [];
  for (let i = 0; i < raw.length; i += 2) {
    const name = raw[i] ?? '';
    const lower = name.toLowerCase();
    if (hopByHop.has(lower) || named?.has(lower) || dropped?.has(lower)) continue;
    kept.push(name, raw[i + 1] ?? '');
  }
  return kept;
}
