/** JSON without loss: integers beyond 2^53 are read as `bigint`, and a `bigint` is written as the integer it is. */

/** Digits of the shortest integer that a number may not hold. */
const LONG = 16;
// where a value stands, an integer that JSON.parse could round
const INTEGER = /((?:^|[:[,])\s*)(-?\d{16,})(?=\s*(?:[,}\]]|$))/g;
// strings are matched so as to be left alone
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;
// what marks digits inside a string; nobody outside can know it
const MARK = `integer${Math.random().toString(36).slice(2)}:`;
const MARKED = new RegExp(`"${MARK}(-?\\d+)"`, 'g');

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The text of UTF-8. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/** @param bytes the text's own, where they are at hand @throws SyntaxError */
export function parseJson(text: string, bytes: Uint8Array = encoder.encode(text)): unknown {
  const long = longDigits(bytes, 0);
  if (long < 0) return JSON.parse(text);
  // only in ASCII are places in the bytes places in the text
  const only = bytes.length === text.length && longDigits(bytes, endOfDigits(bytes, long)) < 0;
  return parseLongJson(text, only ? long : undefined);
}

/**
 * Where, from `from` on, digits begin that may be an integer beyond 2^53; -1: nowhere. Most texts have none, so that is found out by a look
 * at every sixteenth byte: a regular expression looks at all.
 */
export function longDigits(bytes: Uint8Array, from: number): number {
  for (let last = from + LONG - 1; last < bytes.length; ) {
    const before = last - LONG;
    let at = last;
    while (at > before && isDigit(bytes[at])) at--;
    if (at === before) {
      const end = endOfDigits(bytes, last + 1);
      // IDs are full of digits, but these stand between letters and quotes
      if (mayPrecede(bytes[at]) && mayFollow(bytes[end])) return at + 1;
      at = end;
    }
    last = at + LONG;
  }
  return -1;
}

/** @param from where digits stand */
export function endOfDigits(bytes: Uint8Array, from: number): number {
  let end = from;
  while (isDigit(bytes[end])) end++;
  return end;
}

const [SPACE, COMMA, MINUS, COLON, BRACKET, BRACKET_END, BRACE_END] = [0x20, 0x2c, 0x2d, 0x3a, 0x5b, 0x5d, 0x7d];
const isDigit = (code = 0) => code >= 0x30 && code <= 0x39;
// beyond either end of the text there is a space, as it were
const mayPrecede = (code = SPACE) =>
  code === COLON || code === COMMA || code === BRACKET || code === MINUS || code <= SPACE;
const mayFollow = (code = SPACE) => code === COMMA || code === BRACE_END || code === BRACKET_END || code <= SPACE;

/** @param only where long digits stand, if they do so once @throws SyntaxError */
export function parseLongJson(text: string, only: number | undefined): unknown {
  const value: unknown = JSON.parse(text);
  // one such number at the top, as in every event: put right in place
  if (only !== undefined && mendTop(value, text, only)) return value;
  const marked = text.replace(INTEGER, (all, before: string, digits: string) =>
    isExact(digits) ? all : `${before}"${MARK}${digits}"`,
  );
  if (marked === text) return value;
  try {
    return unmark(JSON.parse(marked));
  } catch {
    // the digits stood inside a string, which a quote has cut: once more, with an eye on strings
    return unmark(JSON.parse(text.replace(TOKENS, (token) => (isExact(token) ? token : `"${MARK}${token}"`))));
  }
}

/** @returns whether the digits at `at`, the only long ones, are a member's whole value at the top: what JSON.parse made of them is there */
function mendTop(value: unknown, text: string, at: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const top = value as Record<string, unknown>;
  let end = at + LONG;
  while (isDigit(text.charCodeAt(end))) end++;
  const exact = BigInt(text.slice(at, end));
  const rounded = Number(exact);
  if (top[lastKey] !== rounded) {
    lastKey = text.slice(text.lastIndexOf('"', at - 3) + 1, at - 2);
    if (top[lastKey] !== rounded) return false;
  }
  if (!Number.isSafeInteger(rounded)) top[lastKey] = exact;
  return true;
}

// in a stream it is the same member every time, and quicker tried than found
let lastKey = '';

const isExact = (token: string) => token.startsWith('"') || Number.isSafeInteger(Number(token));

/** In place: a reviver would cost a call for every value. */
function unmark(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value;
  if (typeof value !== 'object' || value === null) return value;
  const members = value as Record<string, unknown>;
  for (const key in members) {
    const member = members[key];
    if (typeof member === 'string' || typeof member === 'object') members[key] = unmark(member);
  }
  return value;
}

/** @throws TypeError on what JSON cannot hold */
export function writeJson(value: unknown): string {
  let found = false;
  const text = JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== 'bigint') return member;
    found = true;
    return `${MARK}${member}`;
  });
  return found ? text.replace(MARKED, '$1') : text;
}
