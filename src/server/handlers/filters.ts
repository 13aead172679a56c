/** Values of `filters`, judged as engines judge them. */
import { RE2JS } from 're2js';
import { invalidParameter } from '../errors.ts';
import { FILTER_EXPRESSION_LENGTH, FILTER_EXPRESSIONS } from '../http/limits.ts';

/** What a filter's key may hold: a list, or the map that old clients send. */
export type FilterValue = string[] | Record<string, boolean>;

/** Values of one key, from either of the forms that clients send. */
export function filterValues(value: FilterValue | undefined): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : Object.keys(value).filter((key) => value[key]);
}

/** One test for each key that has values; all must pass. */
export function testsOf<Key extends string, T>(
  filters: Partial<Record<Key, FilterValue>>,
  testOf: (key: Key, values: string[]) => (item: T) => boolean,
): (item: T) => boolean {
  const tests: ((item: T) => boolean)[] = [];
  for (const [key, value] of Object.entries(filters) as [Key, FilterValue | undefined][]) {
    const values = filterValues(value);
    if (values.length > 0) tests.push(testOf(key, values));
  }
  return (item) => tests.every((test) => test(item));
}

/** `key` or `key=value`, all of them. */
export function hasLabels(labels: Record<string, string> | null | undefined, wanted: readonly string[]): boolean {
  return wanted.every((text) => {
    if (!labels) return false;
    const at = text.indexOf('=');
    return at < 0 ? Object.hasOwn(labels, text) : labels[text.slice(0, at)] === text.slice(at + 1);
  });
}

/** The one boolean of a key. @throws invalidParameter in the engine's words */
export function booleanOf(key: string, values: readonly string[]): boolean {
  const [value = '', other] = values;
  if (other === undefined && /^(1|true)$/i.test(value)) return true;
  if (other === undefined && /^(0|false)$/i.test(value)) return false;
  throw invalidParameter(`invalid filter '${key}=[${values.join(' ')}]'`);
}

/** Nodes by exact name or engine ID. */
export const onNode = (engine: { readonly id: string; readonly name: string }, values: readonly string[]): boolean =>
  values.includes(engine.name) || values.includes(engine.id);

/**
 * Names as engines match them: equal, or a regular expression found anywhere. Expressions run in linear time (RE2), as engines' do.
 * One that is malformed matches nothing but itself.
 * @throws invalidParameter on more than `FILTER_EXPRESSIONS` of them, or a longer one than `FILTER_EXPRESSION_LENGTH`
 */
export function nameMatcher(values: readonly string[]): (name: string) => boolean {
  let expressions = 0;
  const tests = values.map((value) => {
    // what tools send is text, or text between anchors: no expression needs to run
    const [, start = '', text = '', end = ''] = /^(\^?)([\w/ :-]*)(\$?)$/.exec(value) ?? [];
    if (start + text + end === value) {
      if (start && end) return (name: string) => name === text;
      if (start) return (name: string) => name.startsWith(text);
      if (end) return (name: string) => name.endsWith(text);
      return (name: string) => name.includes(text);
    }
    expressions += 1;
    if (expressions > FILTER_EXPRESSIONS)
      throw invalidParameter(`invalid filter: more than ${FILTER_EXPRESSIONS} regular expressions`);
    const expression = compile(value);
    return (name: string) => name === value || (expression?.matcher(name).find() ?? false);
  });
  return (name) => tests.some((test) => test(name));
}

function compile(value: string): RE2JS | undefined {
  if (value.length > FILTER_EXPRESSION_LENGTH)
    throw invalidParameter(`invalid filter: an expression is longer than ${FILTER_EXPRESSION_LENGTH} characters`);
  try {
    return RE2JS.compile(value);
  } catch {
    return undefined; // engines ignore it too
  }
}

/** Shell patterns as Go's path.Match: `*` and `?` stop at slashes, `[a-z]` is a class. */
export function globMatcher(pattern: string): (text: string) => boolean {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  const expression = compile(`^${source}$`);
  if (!expression) throw invalidParameter(`invalid filter 'reference=${pattern}'`);
  return (text) => expression.matcher(text).matches();
}
