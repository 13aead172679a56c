import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { identify, traceHeaders } from '../../../src/server/http/identity.ts';

function requestWith(headers: readonly (readonly [string, string])[]): IncomingMessage {
  const req = new IncomingMessage(new Socket());
  for (const [name, value] of headers) {
    req.rawHeaders.push(name, value);
    req.headers[name.toLowerCase()] ??= value;
  }
  return req;
}
const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

test.each(['ci-4711', '0af7651916cd43dd8448eb211c80319c', 'a/b:c@d.e_f+g=', 'x'.repeat(128)])(
  'the client’s own ID %s is kept, as it wrote it',
  (id) => {
    const req = requestWith([['x-REQUEST-id', id]]);
    expect(identify(req, 'made-1')).toBe(id);
    expect(req.rawHeaders).toEqual(['x-REQUEST-id', id]);
  },
);

test.each(['', 'two words', 'x'.repeat(129), 'line\nbreak', '"quoted"', 'ünïcode', 'a, b'])(
  'an ID %j is replaced, for the engine too',
  (id) => {
    const req = requestWith([
      ['Host', 'x'],
      ['X-Request-Id', id],
      ['Accept', '*/*'],
    ]);
    expect(identify(req, 'made-1')).toBe('made-1');
    expect(req.rawHeaders).toEqual(['Host', 'x', 'Accept', '*/*', 'X-Request-Id', 'made-1']);
    expect(traceHeaders(req)).toEqual({ 'x-request-id': 'made-1' });
  },
);

test.each([
  ['a trace and its state', parent, 'vendor=1,other=2', [parent, 'vendor=1,other=2']],
  ['a trace alone', parent, undefined, [parent, undefined]],
  ['a version to come', `01-${parent.slice(3)}-more`, undefined, [`01-${parent.slice(3)}-more`, undefined]],
  ['no trace', undefined, undefined, [undefined, undefined]],
  ['state without a trace', undefined, 'vendor=1', [undefined, undefined]],
  [
    'a trace of zeros',
    parent.replace('0af7651916cd43dd8448eb211c80319c', '0'.repeat(32)),
    'v=1',
    [undefined, undefined],
  ],
  ['a parent of zeros', parent.replace('b7ad6b7169203331', '0'.repeat(16)), 'v=1', [undefined, undefined]],
  ['version ff', `ff${parent.slice(2)}`, 'v=1', [undefined, undefined]],
  ['version 00 with more', `${parent}-more`, 'v=1', [undefined, undefined]],
  ['upper case', parent.toUpperCase(), 'v=1', [undefined, undefined]],
  ['state that is no text', parent, 'v=\u0001', [parent, undefined]],
])('%s', (_, traceparent, tracestate, passedOn) => {
  const req = requestWith([
    ...(traceparent === undefined ? [] : [['Traceparent', traceparent] as const]),
    ...(tracestate === undefined ? [] : [['TraceState', tracestate] as const]),
  ]);
  identify(req, 'made-1');
  const told = traceHeaders(req);
  expect([told.traceparent, told.tracestate]).toEqual(passedOn);
  expect(req.rawHeaders.map((text) => text.toLowerCase()).includes('traceparent')).toBe(passedOn[0] !== undefined);
  expect(req.rawHeaders.map((text) => text.toLowerCase()).includes('tracestate')).toBe(passedOn[1] !== undefined);
});
