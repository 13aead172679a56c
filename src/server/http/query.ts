/** Query strings, read as engines read them. */
import type { ParameterObject } from '../../document/document.ts';
import { invalidParameter } from '../errors.ts';

const falseTexts = new Set(['', '0', 'no', 'false', 'none']);

/** Docker's booleans: empty, 0, no, false and none (any case, trimmed) are false, everything else is true. */
export const isTrue = (text: string): boolean => !falseTexts.has(text.trim().toLowerCase());

/** What the validator and the handlers see: the first of several values, lists where the document says so, booleans as such. */
export function parseQuery(query: string, parameters: readonly ParameterObject[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  if (query === '') return result;
  const values = new URLSearchParams(wellFormed(query));
  for (const { name, in: place, schema, content } of parameters) {
    const value = values.get(name);
    if (place !== 'query' || value === null) continue;
    if (content) {
      if (value !== '') result[name] = value;
    } else if (hasType(schema?.type, 'array')) result[name] = values.getAll(name);
    else if (hasType(schema?.type, 'boolean')) result[name] = isTrue(value);
    else if (hasType(schema?.type, 'string') || value !== '') result[name] = value;
  }
  return result;
}

function hasType(type: string | string[] | undefined, wanted: string): boolean {
  return type === wanted || (Array.isArray(type) && type.includes(wanted));
}

function wellFormed(query: string): string {
  if (/%(?![0-9a-f]{2})/i.test(query)) throw invalidParameter('invalid percent-encoding in the query');
  return query;
}

/** The query with some parameters set or dropped; every other one keeps its own bytes. */
export function editQuery(query: string, changes: Readonly<Record<string, string | undefined>>): string {
  const kept = query.split('&').filter((pair) => pair !== '' && !(nameIn(pair) in changes));
  const set = Object.entries(changes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`],
  );
  return [...kept, ...set].join('&');
}

/** Read as the parameters themselves are, bytes that are no UTF-8 included. */
const nameIn = (pair: string): string => new URLSearchParams(pair).keys().next().value ?? '';
