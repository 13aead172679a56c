import { expect, test } from 'vitest';
import { spanOf } from '../../../src/server/handlers/json-span.ts';

const valueAt = (json: string, ...path: string[]) => {
  const span = spanOf(json, path);
  return span && json.slice(span.from, span.to);
};

test.each([
  ['{"a":1}', ['a'], '1'],
  [' { "b" : [1, {"a":2}] , "a" : {"c" : "}"} } ', ['a'], '{"c" : "}"}'],
  ['{"x":"\\"a\\":5","a":{"b":{"a":7}}}', ['a', 'b'], '{"a":7}'],
  ['{"é":"\\\\","a":18446744073709551615,"b":null}', ['a'], '18446744073709551615'],
  ['{"a":{"b":true}}', ['a', 'b'], 'true'],
  ['{"a":[]}', ['a'], '[]'],
  ['{"a":{},"b":""}', ['b'], '""'],
  ['{}', ['a'], undefined],
  ['{"a":[{"b":1}]}', ['a', 'b'], undefined],
  ['[1]', ['a'], undefined],
  ['{"ab":1}', ['a'], undefined],
  ['{"a":"unended', ['b'], undefined],
])('%s at %j', (json, path, value) => expect(valueAt(json, ...path)).toBe(value));
