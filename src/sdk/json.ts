/** JSON without loss: integers beyond 2^53 are read as `bigint`, and a `bigint` is written as the integer it is. */

// most texts have no run of digits as long, and this is found out quickest
const LONG = /\d{16,}/g;
// where a value stands, an integer that JSON.parse could round
const INTEGER = /([:[,]\s*)(-?\d{16,})(?=\s*[,}\]])/g;
// strings are matched so as to be left alone
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;
// what marks digits inside a string; nobody outside can know it
const MARK = `integer${Math.random().toString(36).slice(2)}:`;
const MARKED = new RegExp(`"${MARK}(-?\\d+)"`, 'g');

/** @throws SyntaxError */
export function parseJson(text: string): unknown {
  LONG.lastIndex = 0;
  const run = LONG.exec(text);
  const value: unknown = JSON.parse(text);
  if (!run) return value;
  // one such number at the top, as in every event: put right in place
  if (LONG.exec(text) === null && mendTop(value, text, run.index, run[0])) return value;
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

/** @returns whether `digits`, the only long run in the text, are a member's whole value at the top */
function mendTop(value: unknown, text: string, at: number, digits: string): boolean {
  if (
    text.charCodeAt(at - 1) !== COLON ||
    text.charCodeAt(at - 2) !== QUOTE ||
    !isEnd(text.charCodeAt(at + digits.length))
  )
    return false;
  const key = text.slice(text.lastIndexOf('"', at - 3) + 1, at - 2);
  const top = value as Record<string, unknown>;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key) || top[key] !== Number(digits))
    return false;
  if (!isExact(digits)) top[key] = BigInt(digits);
  return true;
}

const [QUOTE, COLON, COMMA, BRACE] = [0x22, 0x3a, 0x2c, 0x7d];
const isEnd = (code: number) => code === COMMA || code === BRACE;

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
