/**
 * Who a request is: an ID that client, log and engines share, and the trace it is part of (W3C Trace Context, which OpenTelemetry
 * speaks). What a client sends is taken when it is well-formed, since it is logged, returned and sent on; else it ends here.
 */
import type { IncomingMessage } from 'node:http';

/** IDs of proxies and clients are UUIDs, ULIDs, hexadecimal digits and the like. */
const wellFormed = /^[\w.:@+/=-]{1,128}$/;
/** W3C Trace Context §3.2; versions to come may be longer, ff and zeros are none. */
const traceparent = /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-[\x21-\x7e]{0,200})?$/;
/** §3.3: members behind commas, in printable characters. */
const tracestate = /^[\x20-\x7e\t]{0,4096}$/;

/** As the document writes it; below, as Node gives names. */
export const REQUEST_ID = 'X-Request-Id';
const REQUEST_ID_KEY = 'x-request-id';

/** Headers of calls that a request makes necessary: whoever reads the engine's log finds the request. */
export type TraceHeaders = Readonly<Record<string, string>>;

/**
 * @param made for a request that has none, or one that is malformed
 * @returns the ID. From here on the request has it as its header, and no malformed trace: what is passed on to engines is right
 */
export function identify(req: IncomingMessage, made: string): string {
  const { headers } = req;
  if (headers.traceparent !== undefined || headers.tracestate !== undefined) keepTrace(req);
  const told = headers[REQUEST_ID_KEY];
  if (typeof told === 'string' && wellFormed.test(told)) return told;
  if (told !== undefined) drop(req, REQUEST_ID_KEY);
  headers[REQUEST_ID_KEY] = made;
  req.rawHeaders.push(REQUEST_ID, made);
  return made;
}

/** Of a request that was identified. */
export function traceHeaders({ headers }: IncomingMessage): TraceHeaders {
  const kept: Record<string, string> = {};
  for (const name of [REQUEST_ID_KEY, 'traceparent', 'tracestate']) {
    const value = headers[name];
    if (typeof value === 'string') kept[name] = value;
  }
  return kept;
}

/** A trace without a parent, or with one that cannot be read, is begun anew by whoever comes next. */
function keepTrace(req: IncomingMessage): void {
  const { headers } = req;
  const { traceparent: parent, tracestate: state } = headers;
  const whole =
    typeof parent === 'string' && traceparent.test(parent) && (parent.length === 55 || !parent.startsWith('00'));
  if (!whole) drop(req, 'traceparent');
  if (!whole || typeof state !== 'string' || !tracestate.test(state)) drop(req, 'tracestate');
}

function drop({ headers, rawHeaders }: IncomingMessage, name: string): void {
  delete headers[name];
  for (let i = rawHeaders.length - 2; i >= 0; i -= 2)
    if (rawHeaders[i]?.toLowerCase() === name) rawHeaders.splice(i, 2);
}
