/** `key==value`, `key!=value`: what constraints, affinities and whitelists are written in. */
import { RE2JS } from 're2js';
import { invalidParameter } from '../errors.ts';
import type { Candidates } from './contents.ts';

export interface Expression {
  readonly key: string;
  readonly operator: '==' | '!=';
  /** Without the `~` that makes it soft. */
  readonly value: string;
  /** The value is a text: no glob, no regular expression. */
  readonly isText: boolean;
  /** A wish: a node that does not meet it may still be taken. */
  readonly soft: boolean;
  /** Whether a text is, or fits, the value; the operator has no part in it. */
  fits(text: string): boolean;
  /** Whether one of them fits. */
  matches(candidates: Candidates): boolean;
  /** `==`: one of them matches; `!=`: none does. */
  accepts(candidates: Candidates): boolean;
}

/** Longer ones are refused: they are matched on every node. */
const LONGEST = 1_000;
const LETTERS = /^[\w :.*/()?+[\]\\^$|@%=!#&~-]+$/;
/** A regular expression may need these too. */
const LETTERS_OF_REGEXP = /^[\w :.*/()?+[\]\\^$|@%=!#&~,{}<>"'-]+$/;

/**
 * Values are texts, globs (`*`, `?`, `[a-z]`; whole text), or regular expressions between slashes (RE2 syntax, anywhere in the text),
 * which run in linear time.
 * @param filter named in the error. @throws invalidParameter saying what is wrong, in classic Swarm's words where it has some
 */
export function parseExpression(text: string, filter: string): Expression {
  const wrong = (what: string, cause?: unknown) => invalidParameter(`error from ${filter} filter: ${what}`, { cause });
  if (text.length > LONGEST) throw wrong(`an expression is longer than ${LONGEST} characters`);
  const equal = text.indexOf('==');
  const at = equal >= 0 ? equal : text.indexOf('!=');
  if (at < 0) throw wrong(`One of operator ==, != is expected in '${text}'`);
  const key = text.slice(0, at);
  const written = text.slice(at + 2);
  if (!/^[A-Za-z_][\w.-]+$/.test(key)) throw wrong(`Key '${key}' is invalid`);
  const value = written.replace(/^~+/, '');
  const isRegexp = value.length > 1 && value.startsWith('/') && value.endsWith('/');
  if (value === '/' || !(isRegexp ? LETTERS_OF_REGEXP : LETTERS).test(value))
    throw wrong(`Value '${written}' is invalid`);
  let fits: (text: string) => boolean;
  try {
    fits = isRegexp ? found(RE2JS.compile(value.slice(1, -1))) : globMatcher(value);
  } catch (error) {
    throw wrong(`Value '${written}' is invalid: ${(error as Error).message}`, error);
  }
  const operator = equal >= 0 ? '==' : '!=';
  const isText = !isRegexp && !isGlob(value);
  const matches = (candidates: Candidates) => (isText ? candidates.has(value) : some(candidates, fits));
  return {
    key,
    operator,
    value,
    isText,
    soft: written.startsWith('~'),
    fits,
    matches,
    accepts: (candidates) => matches(candidates) === (operator === '=='),
  };
}

const isGlob = (value: string): boolean => /[*?[]/.test(value);

const some = (candidates: Candidates, test: (text: string) => boolean): boolean => {
  for (const text of candidates.keys()) if (test(text)) return true;
  return false;
};

const found = (expression: RE2JS) => (text: string) => expression.test(text);

function globMatcher(glob: string): (text: string) => boolean {
  if (!isGlob(glob)) return (text) => text === glob;
  const [start = '', end = '', ...others] = glob.split('*');
  if (others.length === 0 && glob.includes('*') && !/[?[]/.test(glob))
    return (text) => text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
  const expression = RE2JS.compile(globSource(glob), RE2JS.DOTALL);
  return (text) => expression.testExact(text);
}

/** A class that is not closed is a bracket. */
function globSource(glob: string): string {
  return glob.replace(/\[(!?)([^\]]+)\]|[\s\S]/g, (part, not?: string, members?: string) => {
    if (members !== undefined) return `[${not ? '^' : ''}${members.replace(/[\\[^]/g, '\\$&')}]`;
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return RE2JS.quote(part);
  });
}
