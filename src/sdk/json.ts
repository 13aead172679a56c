/** JSON without loss: integers beyond 2^53 are read as `bigint`, and a `bigint` is written as the integer it is. */

/** Digits of the shortest integer that a number may not hold. */
const LONG = 16;
// where a value stands, an integer that JSON.parse could round
const INTEGER = /((?:^|[:[,])\s*)(-?\d{16,})(?=\s*(?:[,}\]]|$))/g;
// strings are matched so as to be left alone, numbers whole: the digits of a fraction are no integer
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
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
  const value: unknown = JSON.parse(text);
  return only && mendTop(value, text, long) ? value : parseLongJson(text);
}

/**
 * Where, from `from` on, digits begin that may be an integer beyond 2^53; -1: nowhere. Most texts have none, so that is found out by a look
 * at every sixteenth byte: a regular expression looks at all.
 */
function longDigits(bytes: Uint8Array, from: number): number {
  const { length } = bytes;
  for (let last = from + LONG - 1; last < length; ) {
    const before = last - LONG;
    let at = last;
    while (at > before && isDigit(bytes[at] as number)) at--;
    if (at === before) {
      const end = endOfDigits(bytes, last + 1);
      // IDs are full of digits, but these stand between letters and quotes
      const begins = at < 0 || mayPrecede(bytes[at] as number);
      if (begins && (end === length || mayFollow(bytes[end] as number))) return at + 1;
      at = end;
    }
    last = at + LONG;
  }
  return -1;
}

/** @param from where digits stand */
function endOfDigits(bytes: Uint8Array, from: number): number {
  let end = from;
  while (end < bytes.length && isDigit(bytes[end] as number)) end++;
  return end;
}

const [SPACE, COMMA, MINUS, COLON, BRACKET, BRACKET_END, BRACE_END] = [0x20, 0x2c, 0x2d, 0x3a, 0x5b, 0x5d, 0x7d];
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const mayPrecede = (code: number) =>
  code === COLON || code === COMMA || code === BRACKET || code === MINUS || code <= SPACE;
const mayFollow = (code: number) => code === COMMA || code === BRACE_END || code === BRACKET_END || code <= SPACE;

/** Every place of `longDigits`. */
export function allLongDigits(bytes: Uint8Array): number[] {
  const all: number[] = [];
  for (let at = longDigits(bytes, 0); at >= 0; at = longDigits(bytes, endOfDigits(bytes, at))) all.push(at);
  return all;
}

/** What is exact also where long digits stand anywhere in it. @throws SyntaxError */
export function parseLongJson(text: string): unknown {
  const marked = text.replace(INTEGER, (all, before: string, digits: string) =>
    isExact(digits) ? all : `${before}"${MARK}${digits}"`,
  );
  if (marked === text) return JSON.parse(text);
  try {
    return unmark(JSON.parse(marked));
  } catch {
    // the digits stood inside a string, which a quote has cut: once more, with an eye on strings
    return unmark(JSON.parse(text.replace(TOKENS, (token) => (isExact(token) ? token : `"${MARK}${token}"`))));
  }
}

/**
 * Puts one long integer right, as every event has one at the top.
 * @param at where its digits stand in the text, the only long ones that `value` was made of
 * @returns whether what JSON.parse made of them is a member's whole value
 */
export function mendTop(value: unknown, text: string, at: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const top = value as Record<string, unknown>;
  let end = at + LONG;
  while (isDigit(text.charCodeAt(end))) end++;
  const exact = BigInt(text.slice(at, end));
  const rounded = Number(exact);
  if (top[lastKey] !== rounded) {
    const key = text.slice(text.lastIndexOf('"', at - 3) + 1, at - 2);
    // the object's own string: by a copy, every look-up would begin with a search for it
    lastKey = Object.keys(top).find((own) => own === key) ?? '';
    if (top[lastKey] !== rounded) return false;
  }
  if (!Number.isSafeInteger(rounded)) top[lastKey] = exact;
  return true;
}

// in a stream it is the same member every time, and quicker tried than found
let lastKey = '';

const isExact = (token: string) => !/^-?\d{16,}$/.test(token) || Number.isSafeInteger(Number(token));

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
