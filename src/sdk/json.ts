/** JSON without loss: integers beyond 2^53 are read as `bigint`, and a `bigint` is written as the integer it is. */

// where a value stands, a number that JSON.parse could round
const SUSPECT = /[:[,]\s*-?\d{16}/;
// strings are matched so as to be left alone; of numbers only plain integers
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;
// what marks digits inside a string; nobody outside can know it
const MARK = `integer${Math.random().toString(36).slice(2)}:`;
const MARKED = new RegExp(`"${MARK}(-?\\d+)"`, 'g');

/** @throws SyntaxError */
export function parseJson(text: string): unknown {
  if (!SUSPECT.test(text)) return JSON.parse(text);
  const marked = text.replace(TOKENS, (token) =>
    token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${MARK}${token}"`,
  );
  return unmark(JSON.parse(marked));
}

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
