/** The admin listener: what a manager tells of itself, apart from the Docker API. It only reads. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { type AdminOperationId, adminOperations, openOperations } from '../../generated/admin.ts';
import { Failure } from '../errors.ts';
import { createSecureServer, refusalOf } from '../http/secure.ts';
import type { TlsMaterial } from '../tls.ts';

/** What is answered: small, and whole. */
export interface AdminAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export type AdminHandlers = Readonly<
  Record<AdminOperationId, (query: URLSearchParams) => AdminAnswer | Promise<AdminAnswer>>
>;

const HEADER_LIMIT_BYTES = 16 * 1024;
/** From the first byte of a request to its last. */
const REQUEST_TIMEOUT_MS = 10_000;
const MAX_CONNECTIONS = 256;

export const plain = (status: number, text: string): AdminAnswer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${text}\n`,
});

/** @returns a server that is not listening yet */
export function createAdmin(handlers: AdminHandlers, tls: TlsMaterial | undefined, log: Logger): Server {
  const serve = (req: IncomingMessage, res: ServerResponse) => {
    answerOf(req, handlers, log)
      .catch((error: Error) => {
        if (error instanceof Failure && error.kind === 'invalidParameter') return plain(400, error.message);
        log.error({ err: error }, 'a request to the admin listener failed');
        return plain(500, 'internal error: see the log of the manager');
      })
      .then(({ status, type, body, headers }) => {
        res.writeHead(status, {
          ...headers,
          ...(status === 405 && { Allow: 'GET, HEAD' }),
          'Content-Type': type,
          'Content-Length': Buffer.byteLength(body),
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
        });
        res.end(req.method === 'HEAD' ? undefined : body);
      });
  };
  const options = { maxHeaderSize: HEADER_LIMIT_BYTES, requestTimeout: REQUEST_TIMEOUT_MS };
  const server = tls ? createSecureServer(tls, { ...options, letIn: true }, serve, log) : createServer(options, serve);
  server.maxConnections = MAX_CONNECTIONS;
  return server;
}

async function answerOf(req: IncomingMessage, handlers: AdminHandlers, log: Logger): Promise<AdminAnswer> {
  const { method, url = '/' } = req;
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  if (!isKnown(path)) return plain(404, `not found; there is ${Object.keys(adminOperations).join(', ')}`);
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'this listener only reads: use GET');
  const operation = adminOperations[path];
  const refusal = openOperations.has(operation) ? undefined : refusalOf(req);
  if (refusal !== undefined) {
    log.warn({ client: req.socket.remoteAddress }, refusal);
    return plain(403, refusal);
  }
  return handlers[operation](new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)));
}

const isKnown = (path: string): path is keyof typeof adminOperations => Object.hasOwn(adminOperations, path);
