import { expect, test } from 'vitest';
import { JsonDecoder } from '../../../src/sdk/streams/json-lines.ts';

const decodeIn = (bytes: Buffer, size: number) => {
  const decoder = new JsonDecoder();
  const values: unknown[] = [];
  for (let at = 0; at < bytes.length; at += size) values.push(...decoder.decode(bytes.subarray(at, at + size)));
  return [...values, ...decoder.flush()];
};

test('values cut at any byte come out whole, characters too', () => {
  const bytes = Buffer.from('{"a":"ä€😀"}\n\r\n{"b":9007199254740993}\r\n\x1e{"c":1}\n[1]\n  7  ');
  for (let size = 1; size <= bytes.length; size++) {
    expect(decodeIn(bytes, size), `in pieces of ${size}`).toEqual([
      { a: 'ä€😀' },
      { b: 9007199254740993n },
      { c: 1 },
      [1],
      7,
    ]);
  }
});

test('what is no JSON is an error that shows it', () => {
  expect(() => decodeIn(Buffer.from('{"a":1}\n<html>\n'), 100)).toThrow('is not JSON: <html>');
  expect(() => decodeIn(Buffer.from('{"a":'), 100)).toThrow('is not JSON: {"a":');
});

test('long integers of every line are exact, beside others and beside characters of any length', () => {
  const lines = [
    '{"n":9007199254740993}',
    '{"a":1}',
    '{"n":9007199254740993,"m":9007199254740995}',
    '{"id":"0123456789012345678901234567890123456789","m":9007199254740995,"a":1}',
  ];
  const expected = [
    { n: 9007199254740993n },
    { a: 1 },
    { n: 9007199254740993n, m: 9007199254740995n },
    { id: '0123456789012345678901234567890123456789', m: 9007199254740995n, a: 1 },
  ];
  for (let size = 1; size < 70; size++)
    expect(decodeIn(Buffer.from(`${lines.join('\n')}\n`), size), `in pieces of ${size}`).toEqual(expected);
  const text = `{"ä":"😀"}\n${lines.join('\n')}\n`;
  expect(decodeIn(Buffer.from(text), 1000)).toEqual([{ ä: '😀' }, ...expected]);
});

test('what stands before a broken line is delivered', () => {
  const values = new JsonDecoder().decode(Buffer.from('{"a":1}\n<html>\n{"a":2}\n'))[Symbol.iterator]();
  expect(values.next().value).toEqual({ a: 1 });
  expect(() => values.next()).toThrow('is not JSON: <html>');
});
