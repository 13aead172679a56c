import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson, writeJson } from '../../src/sdk/json.ts';

test('an integer that a number holds is a number', () => {
  expect(parseJson('{"a":9007199254740991,"b":-9007199254740991,"c":[1,2.5,1e300]}')).toEqual({
    a: 9007199254740991,
    b: -9007199254740991,
    c: [1, 2.5, 1e300],
  });
});

test('an integer beyond 2^53 keeps every digit', () => {
  const text = '{"limit":18446744073709551615,"least":-9223372036854775808,"deep":[{"x":[9007199254740993]}]}';
  expect(parseJson(text)).toEqual({
    limit: 18446744073709551615n,
    least: -9223372036854775808n,
    deep: [{ x: [9007199254740993n] }],
  });
  expect(writeJson(parseJson(text))).toBe(text);
});

test('digits in strings, keys, decimals and exponents are left alone', () => {
  const text =
    '{"18446744073709551615":"18446744073709551615","q":"a\\":18446744073709551615","f":12345678901234567.5,"e":1234567890123456789e3}';
  expect(parseJson(text)).toEqual(JSON.parse(text));
});

test('digits in a string beside an integer that is one do not confuse the two', () => {
  const text = '{"said":"a:18446744073709551615,","is":18446744073709551615,"also":"[18446744073709551615]"}';
  expect(parseJson(text)).toEqual({
    said: 'a:18446744073709551615,',
    is: 18446744073709551615n,
    also: '[18446744073709551615]',
  });
});

test('the digits of a fraction are no integer, beside strings that look like members', () => {
  const text = '{"\\":0,\\"":0.000009007591158133211,"\\":-9007199254740992,\\"":[1.5e-16,2]}';
  expect(parseJson(text)).toEqual({ '":0,"': 0.000009007591158133211, '":-9007199254740992,"': [1.5e-16, 2] });
});

test('a bare value is read and written', () => {
  expect(parseJson('[9007199254740993]')).toEqual([9007199254740993n]);
  expect(writeJson({ Memory: 9007199254740993n, Name: 'x' })).toBe('{"Memory":9007199254740993,"Name":"x"}');
});

test('what is not JSON is refused', () => {
  expect(() => parseJson('{"a":18446744073709551615')).toThrow(SyntaxError);
});

test('a long integer is exact wherever it stands', () => {
  for (const text of [
    '{"a":9007199254740993}',
    '{"ä€😀":"é","a":9007199254740993,"b":1}',
    '{"a":{"n":9007199254740993},"n":1}',
    '{"a":9007199254740993,"b":9007199254740995}',
    '[1, 9007199254740993 ]',
    '-9007199254740993',
    '9007199254740993',
    '{"id":"0000000000000000000000000000000000000000000000000000000000000001","n":9007199254740993}',
  ])
    expect(writeJson(parseJson(text))).toBe(text.replaceAll(/\s/g, ''));
});

test('whatever is written is read again', () => {
  const integer = fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n });
  const digits = fc.oneof(
    fc.string(),
    integer.map((value) => `":${value},"`),
    integer.map(String),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      integer.map((value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value)),
      digits,
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
      fc.constant(null),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(
        digits.filter((key) => key !== '__proto__'),
        tie('tree'),
        { maxKeys: 4, noNullPrototype: true },
      ),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      expect(exact(parseJson(writeJson(value)))).toEqual(exact(value));
    }),
  );
});

/** A double that JSON writes with all its digits is read as the integer it is. */
function exact(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && !/e/.test(String(value)))
    return BigInt(String(value));
  if (Array.isArray(value)) return value.map(exact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, exact(member)]));
}
