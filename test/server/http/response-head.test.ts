import { expect, test } from 'vitest';
import { parseHead } from '../../../src/server/http/response-head.ts';

const head = (...lines: string[]) => ['HTTP/1.1 200 OK', ...lines].join('\r\n');

test('headers of the connection stay behind, the others keep their order, spelling and repeats', () => {
  const text = head('Api-Version: 1.44', 'Connection: keep-alive, X-Hop', 'x-hop: 1', 'Keep-Alive: 5', 'B: 1', 'b:2 ');
  expect(parseHead(text, 'GET').headers).toEqual(['Api-Version', '1.44', 'B', '1', 'b', '2']);
});
test.each([
  [head('Content-Length: 12'), 'GET', 12, true],
  [head('Content-Length: 12'), 'HEAD', 0, true],
  [head('Transfer-Encoding: chunked'), 'GET', 'chunked', true],
  [head('Transfer-Encoding: chunked', 'Content-Length: 3'), 'GET', 'chunked', false],
  [head('Connection: close', 'Content-Length: 1'), 'GET', 1, false],
  [head(), 'GET', 'until close', false],
  ['HTTP/1.0 200 OK\r\nContent-Length: 1', 'GET', 1, false],
  ['HTTP/1.1 204 No Content', 'POST', 0, true],
  ['HTTP/1.1 304 Not Modified', 'POST', 0, true],
  ['HTTP/1.1 404', 'GET', 'until close', false],
])('%j to %s has a body of %s', (text, method, body, reusable) => {
  expect(parseHead(text, method)).toMatchObject({ body, reusable });
});
test('the length of an answer to HEAD is passed on', () => {
  expect(parseHead(head('Content-Length: 12'), 'HEAD').headers).toEqual(['Content-Length', '12']);
});
test.each([
  ['SSH-2.0-OpenSSH_9.2', 'not HTTP/1.1'],
  ['HTTP/2 200', 'not HTTP/1.1'],
  [head('Content-Length: 1', 'Content-Length: 2'), 'no clear length'],
  [head('Content-Length: +1'), 'no clear length'],
  [head('Transfer-Encoding: gzip, chunked'), 'encoded as gzip, chunked'],
  [head('no colon'), 'malformed header'],
  [head('A: 1', ' folded'), 'malformed header'],
  [head('Sp ace: 1'), 'malformed header'],
  [head('A: 1\nB: 2'), 'control character'],
  [head('A: 1\rB: 2'), 'control character'],
  [head('A: \0'), 'control character'],
])('%j is refused', (text, message) => expect(() => parseHead(text, 'GET')).toThrow(message));
