/** The traffic as an HTTP archive (HAR 1.2), for referees other than ours. */
import { productVersion } from '../../server/version.ts';
import { type Exchange, type Header, mediaTypeOf } from '../exchange.ts';
import type { Endpoint } from '../wire/endpoint.ts';

/** Longer bodies are left out: an archive is for reading. */
const BODY_LIMIT_BYTES = 1024 * 1024;

/** Exchanges without an answer are left out: HAR has no place for them. */
export function har(exchanges: readonly Exchange[], { curl }: Endpoint): string {
  const entries = exchanges.flatMap(({ request, response, startedAt, tookMs }) => {
    if (!response) return [];
    const url = new URL(request.target, curl.origin);
    const type = mediaTypeOf(response.headers) ?? '';
    return [
      {
        startedDateTime: new Date(startedAt).toISOString(),
        time: tookMs,
        request: {
          method: request.method,
          url: url.href,
          httpVersion: 'HTTP/1.1',
          cookies: [],
          headers: pairs(request.headers),
          queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
          headersSize: -1,
          bodySize: request.bodyBytes,
          ...(request.bodyBytes > 0 &&
            request.bodyBytes <= BODY_LIMIT_BYTES && {
              postData: { mimeType: mediaTypeOf(request.headers) ?? '', text: request.body.toString() },
            }),
        },
        response: {
          status: response.status,
          statusText: response.reason,
          httpVersion: 'HTTP/1.1',
          cookies: [],
          headers: pairs(response.headers),
          content: {
            size: response.bodyBytes,
            mimeType: type,
            ...(response.bodyBytes <= BODY_LIMIT_BYTES &&
              (/json|text/.test(type)
                ? { text: response.body.toString() }
                : { text: response.body.toString('base64'), encoding: 'base64' })),
          },
          redirectURL: '',
          headersSize: -1,
          bodySize: response.bodyBytes,
        },
        cache: {},
        timings: { send: 0, wait: tookMs, receive: 0 },
      },
    ];
  });
  return `${JSON.stringify({ log: { version: '1.2', creator: { name: 'shoal check', version: productVersion }, entries } })}\n`;
}

const pairs = (headers: readonly Header[]) => headers.map(([name, value]) => ({ name, value }));
