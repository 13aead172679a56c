import { expect, test } from 'vitest';
import { ChunkedScanner } from '../../../src/server/http/chunked.ts';

const body = Buffer.from('5\r\nhello\r\n1;note="a b"\r\n!\r\n00A\r\n0123456789\r\n0\r\nDigest: x\r\n\r\n');

function read(parts: Buffer[]): { data: string; used: number; over: boolean } {
  const scanner = new ChunkedScanner();
  let data = '';
  let used = 0;
  for (const part of parts)
    used += scanner.scan(part, (from, to) => {
      data += part.toString('latin1', from, to);
    });
  return { data, used, over: scanner.over };
}

test('a body is read the same wherever it is cut', () => {
  for (let cut = 0; cut <= body.length; cut += 1) {
    const expected = { data: 'hello!0123456789', used: body.length, over: true };
    expect(read([body.subarray(0, cut), body.subarray(cut)])).toEqual(expected);
  }
  expect(read([...body].map((byte) => Buffer.from([byte]))).data).toBe('hello!0123456789');
});
test('what comes behind the end is not of this body', () => {
  const { used, over } = read([Buffer.concat([body, Buffer.from('HTTP/1.1 200 OK')])]);
  expect({ used, over }).toEqual({ used: body.length, over: true });
});
test.each([
  '\r\n',
  'g\r\n',
  '-1\r\n',
  '5\nhello',
  '5\r\nhelloo',
  '5\rX',
  '1234567890abc\r\n',
  `1;${'x'.repeat(20_000)}`,
])('%j is no chunked body', (text) => expect(() => read([Buffer.from(text)])).toThrow('not chunked as it says'));
test('a body that has not ended is not over', () => expect(read([body.subarray(0, -1)]).over).toBe(false));
