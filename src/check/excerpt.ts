/** Exchanges as a reader can use them: text that is cut, and a command line that asks the same. */
import { type Exchange, type Header, headerOf, mediaTypeOf } from './exchange.ts';
import type { Excerpt } from './result.ts';
import type { Endpoint } from './wire/endpoint.ts';

const SHOWN_BYTES = 2000;
const secret = new Set(['authorization', 'x-registry-auth', 'x-registry-config']);

export function excerptOf(exchange: Exchange, endpoint: Endpoint): Excerpt {
  const { request, response, failure, origin } = exchange;
  return {
    origin,
    request: [
      `${request.method} ${request.target}`,
      ...shownHeaders(request.headers),
      ...shownBody(request.body, request.bodyBytes, mediaTypeOf(request.headers)),
    ].join('\n'),
    response: response
      ? [
          `${response.status} ${response.reason}`.trim(),
          ...shownHeaders(response.headers),
          ...shownBody(response.body, response.bodyBytes, mediaTypeOf(response.headers)),
        ].join('\n')
      : (failure ?? 'no answer'),
    curl: curlLine(exchange, endpoint),
  };
}

const shownHeaders = (headers: readonly Header[]) =>
  headers.map(([name, value]) => `${name}: ${secret.has(name.toLowerCase()) ? '…' : value}`);

function shownBody(body: Buffer, bytes: number, type: string | undefined): string[] {
  if (bytes === 0) return [];
  const text = body.subarray(0, SHOWN_BYTES);
  // control bytes other than tab, line feed and carriage return: frames, tars
  const binary = text.some((byte) => byte < 9 || (byte > 13 && byte < 32)) || type === 'application/x-tar';
  const shown = binary ? hex(text.subarray(0, 256)) : text.toString();
  return ['', shown + (bytes > (binary ? 256 : SHOWN_BYTES) ? `\n… (${bytes} bytes)` : '')];
}

function hex(bytes: Buffer): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 16) {
    const row = bytes.subarray(at, at + 16);
    const digits = [...row].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    lines.push(`${digits.padEnd(48)} ${row.toString('latin1').replaceAll(/[^ -~]/g, '.')}`);
  }
  return lines.join('\n');
}

/** Asks the same of the same engine; bodies that are no text are left to the reader (`--data-binary @FILE`). */
export function curlLine({ request }: Exchange, { curl }: Endpoint): string {
  const { method, target, headers, body, bodyBytes } = request;
  const words = [
    'curl',
    '-sS',
    '-i',
    ...(method === 'HEAD' ? ['-I'] : method === 'GET' ? [] : ['-X', method]),
    ...curl.options,
  ];
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    if (lower === 'host' || lower === 'user-agent' || lower === 'content-length') continue;
    words.push('-H', `${name}: ${secret.has(lower) ? '…' : value}`);
  }
  if (bodyBytes > 0) {
    const text = body.length === bodyBytes && bodyBytes <= SHOWN_BYTES && !body.some((byte) => byte < 9);
    words.push('--data-binary', text ? body.toString() : '@FILE');
  } else if (headerOf(headers, 'content-length') === '0') words.push('-d', '');
  words.push(`${curl.origin}${target}`);
  return words.map(quoted).join(' ');
}

const quoted = (word: string) => (/^[\w./:=@,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
