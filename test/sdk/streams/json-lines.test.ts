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
