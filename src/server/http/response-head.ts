/** The head of an engine's HTTP/1.1 answer, and how its body is framed. RFC 9112 §4, §6.3. */

import { headerName } from './headers.ts';

/** Engines send a few hundred bytes; a stat header of a long path may have some kilobytes. */
export const HEAD_LIMIT_BYTES = 128 * 1024;

export interface ResponseHead {
  readonly status: number;
  /** Flat `[name, value, …]` without what belongs to this connection or frames the body. */
  readonly headers: string[];
  /** Bytes to come, or how their end shows; 0: none. */
  readonly body: number | 'chunked' | 'until close';
  /** The connection can carry another request afterwards. */
  readonly reusable: boolean;
}

/** Names that never pass a proxy (RFC 9110 §7.6.1), and the length, which is told anew. */
const dropped = new Set([
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'upgrade',
]);

/** What could be read as the end of a line by somebody else, and what no header may contain (RFC 9110 §5.5). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STRAY = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r[^\n]|[^\r]\n/;

/**
 * @param text the head without the blank line that ends it, read as latin1
 * @param method of the request: an answer to HEAD has no body
 * @throws Error on anything that is no answer, or whose length two readers could see differently
 */
export function parseHead(text: string, method: string): ResponseHead {
  if (!/^HTTP\/1\.[01] \d{3}(?: |\r\n|$)/.test(text)) throw new Error('the engine’s answer is not HTTP/1.1');
  if (STRAY.test(text)) throw new Error('the engine’s answer has a control character in its head');
  const status = Number(text.slice(9, 12));
  const headers: string[] = [];
  let length: number | undefined;
  let chunked = false;
  let close = text[7] === '0';
  let named: string[] | undefined;
  for (let end = text.indexOf('\r\n'); end >= 0; ) {
    const start = end + 2;
    end = text.indexOf('\r\n', start);
    const line = end < 0 ? text.slice(start) : text.slice(start, end);
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    const lower = headerName(name);
    if (colon <= 0 || lower === undefined) throw new Error('the engine’s answer has a malformed header');
    const value = line.slice(colon + 1).trim();
    if (lower === 'content-length') {
      const told = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
      if (Number.isNaN(told) || (length !== undefined && length !== told))
        throw new Error('the engine’s answer has no clear length');
      length = told;
    } else if (lower === 'transfer-encoding') {
      if (value.toLowerCase() !== 'chunked') throw new Error(`the engine’s answer is encoded as ${value}`);
      chunked = true;
    } else if (lower === 'connection') {
      named = value.toLowerCase().split(/\s*,\s*/);
      if (named.includes('close')) close = true;
    } else if (!dropped.has(lower)) headers.push(name, value);
  }
  const bodiless = method === 'HEAD' || status === 204 || status === 304 || (status >= 100 && status < 200);
  // told beside `chunked` the length is not to be trusted, nor the connection
  if (chunked && length !== undefined) close = true;
  const body = bodiless ? 0 : chunked ? 'chunked' : (length ?? 'until close');
  if (length !== undefined && !chunked && status !== 204) headers.push('Content-Length', String(length));
  return {
    status,
    headers: named ? withoutNamed(headers, named) : headers,
    body,
    reusable: !close && body !== 'until close',
  };
}

/** Without the headers that `Connection` names. */
function withoutNamed(headers: string[], named: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < headers.length; i += 2) {
    if (!named.includes((headers[i] ?? '').toLowerCase())) kept.push(headers[i] ?? '', headers[i + 1] ?? '');
  }
  return kept;
}
