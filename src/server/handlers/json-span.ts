/** Finding one value in JSON text without parsing the rest: most of an answer is passed on as it came, digit by digit. */
const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

export interface Span {
  readonly from: number;
  /** Behind the value's last byte. */
  readonly to: number;
}

/**
 * @param json an object, well-formed; keys are compared as they are spelled, so that its bytes may be read as latin1
 * @param at where the object begins
 * @returns where the value at `path` stands; undefined when there is none, or it lies in something that is no object
 */
export function spanOf(json: string, path: readonly string[], at = 0): Span | undefined {
  let from = skipSpace(json, at);
  let to = json.length;
  for (const key of path) {
    const found = member(json, from, to, `"${key}"`);
    if (!found) return undefined;
    ({ from, to } = found);
  }
  return { from, to };
}

/** The value of `key` (with its quotes) in the object that begins at `at`. */
function member(json: string, at: number, end: number, key: string): Span | undefined {
  if (json.charCodeAt(at) !== OPEN_BRACE) return undefined;
  let i = skipSpace(json, at + 1);
  while (i < end && json.charCodeAt(i) === QUOTE) {
    const afterKey = skipString(json, i);
    const colon = skipSpace(json, afterKey);
    if (json.charCodeAt(colon) !== COLON) return undefined;
    const from = skipSpace(json, colon + 1);
    const to = skipValue(json, from, end);
    if (afterKey - i === key.length && json.startsWith(key, i)) return { from, to };
    i = skipSpace(json, to);
    if (json.charCodeAt(i) !== COMMA) return undefined;
    i = skipSpace(json, i + 1);
  }
  return undefined;
}

function skipSpace(json: string, at: number): number {
  let i = at;
  for (
    let byte = json.charCodeAt(i);
    byte === 32 || byte === 10 || byte === 13 || byte === 9;
    byte = json.charCodeAt(i)
  )
    i += 1;
  return i;
}

/** @param at the opening quote. @returns behind the closing one */
function skipString(json: string, at: number): number {
  let i = at + 1;
  for (let byte = json.charCodeAt(i); byte !== QUOTE && i < json.length; byte = json.charCodeAt(i))
    i += byte === BACKSLASH ? 2 : 1;
  return i + 1;
}

function skipValue(json: string, at: number, end: number): number {
  let depth = 0;
  let i = at;
  while (i < end) {
    const byte = json.charCodeAt(i);
    if (byte === QUOTE) {
      i = skipString(json, i);
      if (depth === 0) return i;
      continue;
    }
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      if (depth === 0) return i; // the end of what a bare number or word stood in
      depth -= 1;
      if (depth === 0) return i + 1;
    } else if (byte === COMMA && depth === 0) return i;
    i += 1;
  }
  return end;
}
