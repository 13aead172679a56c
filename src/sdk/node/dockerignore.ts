/**
 * `.dockerignore`, by the rules of the Docker CLI (moby/patternmatcher): the last pattern that fits decides, `!` takes back, a pattern
 * that fits a directory fits all that is in it.
 */
import { posix } from 'node:path';

interface Pattern {
  readonly regExp: RegExp;
  readonly text: string;
  /** `!pattern`: what it fits is not ignored. */
  readonly keeps: boolean;
}

export class IgnoreRules {
  private readonly patterns: readonly Pattern[];

  /** @param lines as in the file. @throws TypeError on a pattern that is none */
  constructor(lines: readonly string[]) {
    this.patterns = lines.map(patternOf).filter((pattern) => pattern !== undefined);
  }

  /** @param path relative to the root of the context, with slashes */
  ignores(path: string): boolean {
    const parents = parentsOf(path);
    let ignored = false;
    for (const { regExp, keeps } of this.patterns) {
      // a pattern that would change nothing is not asked
      if (keeps !== ignored) continue;
      if ([path, ...parents].some((each) => regExp.test(each))) ignored = !keeps;
    }
    return ignored;
  }

  /** Whether something inside an ignored directory may be kept all the same. */
  mayKeepInside(directory: string): boolean {
    return this.patterns.some(({ keeps, text }) => keeps && `${text}/`.startsWith(`${directory}/`));
  }
}

/** The lines of a `.dockerignore`, without comments; as patterns relative to the root. */
export function readIgnoreFile(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    if (line.startsWith('#')) continue;
    let pattern = line.trim();
    if (pattern === '') continue;
    const inverted = pattern.startsWith('!');
    if (inverted) pattern = pattern.slice(1).trim();
    if (pattern !== '') {
      pattern = clean(pattern);
      if (pattern.length > 1) pattern = pattern.replace(/^\//, '');
    }
    lines.push(inverted ? `!${pattern}` : pattern);
  }
  return lines;
}

// Go's filepath.Clean; posix.normalize keeps a slash at the end
const clean = (pattern: string) => posix.normalize(pattern).replace(/(?<=.)\/+$/, '');

function patternOf(line: string): Pattern | undefined {
  const trimmed = line.trim();
  if (trimmed === '') return undefined;
  const keeps = trimmed.startsWith('!');
  const text = keeps ? trimmed.slice(1).trim() : trimmed;
  if (text === '') throw new TypeError('illegal exclusion pattern: "!"');
  const cleaned = clean(text);
  return { text: cleaned, keeps, regExp: regExpOf(cleaned) };
}

function parentsOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function regExpOf(pattern: string): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '*' && pattern[at + 1] === '*') {
      at++;
      // `**/` is `**`
      if (pattern[at + 1] === '/') at++;
      source += at + 1 >= pattern.length ? '.*' : '(?:.*/)?';
    } else if (char === '*') source += '[^/]*';
    else if (char === '?') source += '[^/]';
    else if (char === '\\') {
      at++;
      source += `\\${pattern[at] ?? '\\'}`;
    } else if (char === '[' || char === ']') source += char;
    else source += /[.+(){}|$]/.test(char) ? `\\${char}` : char;
  }
  try {
    return new RegExp(`^${source}$`, 's');
  } catch (cause) {
    throw new TypeError(`syntax error in pattern: ${pattern}`, { cause });
  }
}
