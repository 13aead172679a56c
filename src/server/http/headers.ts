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

/** Names in lower case, as they came: the same ones come again and again. */
const names = new Map<string, string>();
const NAMES_KEPT = 500;
const NAME_KEPT_LENGTH = 64;

/** The name in lower case; undefined when it is none (RFC 9110 §5.6.2). */
export function headerName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(text)) return undefined;
  const lower = text.toLowerCase();
  if (names.size < NAMES_KEPT && text.length <= NAME_KEPT_LENGTH) names.set(text, lower);
  return lower;
}

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
    const lower = headerName(name) ?? '';
    if (hopByHop.has(lower) || named?.has(lower) || dropped?.has(lower)) continue;
    kept.push(name, raw[i + 1] ?? '');
  }
  return kept;
}

/** `own` headers, but for those that `theirs` has too, and then `theirs`. */
export function withDefaults(own: RawHeaders, theirs: string[]): string[] {
  const merged = theirs;
  for (let i = 0; i < own.length; i += 2)
    if (!hasHeader(theirs, own[i] ?? '')) merged.push(own[i] ?? '', own[i + 1] ?? '');
  return merged;
}

function hasHeader(headers: RawHeaders, name: string): boolean {
  for (let i = 0; i < headers.length; i += 2) {
    const other = headers[i] ?? '';
    if (other.length === name.length && (other === name || headerName(other) === headerName(name))) return true;
  }
  return false;
}
