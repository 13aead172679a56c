/**
 * The one door: an Express application that takes a request through route → decode → handler → send, and upgrades the same way.
 * What it serves is given to it: the manager serves the cluster's document, the simulator the engine's.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import type { OpenApiDocument } from '../../document/document.ts';
import type { ApiVersion } from '../../document/version.ts';
import type { RequestOf } from '../../generated/handlers.ts';
import type { OperationId } from '../../generated/operations.ts';
import { Failure, headersTooLarge, invalidParameter, notFound, notImplemented, pathTooLong } from '../errors.ts';
import type { TlsMaterial } from '../tls.ts';
import type { Admission, Holding } from './admission.ts';
import { partFromStream } from './body.ts';
import { Client } from './client.ts';
import { type CorsOrigins, corsHeaders } from './cors.ts';
import { callOf, checkVersion, decode, headerOf, type Versions } from './decode.ts';
import { identify, REQUEST_ID } from './identity.ts';
import {
  DRAIN_TIMEOUT_MS,
  HEAD_BYTES,
  HEAD_CHECK_MS,
  HEAD_TIMEOUT_MS,
  HEADERS,
  IDLE_TIMEOUT_MS,
  KEEP_ALIVE_MS,
  PATH_BYTES,
} from './limits.ts';
import { asksToUpgrade, type Incoming, messagesOf } from './messages.ts';
import type { RequestMeter } from './meter.ts';
import { refusal, statusOfParser } from './refusal.ts';
import type { Call, Reply } from './reply.ts';
import { parseTarget, type Route, route } from './route.ts';
import { createSecureServer } from './secure.ts';
import { send, sendFailure } from './send.ts';
import { createValidator, type Validator } from './validate.ts';

/** A handler without its operation's types: what the table of handlers is to the door. */
export type AnyHandler<Context> = (
  request: RequestOf<{ parameters: unknown }>,
  context: Context,
) => Reply | Promise<Reply>;

export interface Service<Context> {
  readonly document: OpenApiDocument;
  /** Of that document, shared with other doors that serve it; default: one of its own. */
  readonly validator?: Validator;
  readonly handlers: Readonly<Record<OperationId, AnyHandler<Context>>>;
  /** What handlers are given beside the request. */
  readonly context: (call: Call) => Context;
  /** The versions that clients may ask for. */
  readonly versions: Versions;
  /** The version told to clients, and spoken with those that name none. */
  readonly announced: () => ApiVersion;
  /** For the `Server` header, as engines send it. */
  readonly name: string;
  /** Web pages that may call; undefined: none but those of this origin. */
  readonly cors?: CorsOrigins | undefined;
  /** With it, clients have to speak TLS. */
  readonly tls?: TlsMaterial | undefined;
  /** Counts what each address holds; absent: nobody's is counted. */
  readonly admission?: Admission;
  readonly log: Logger;
  /** Counts every request; absent: nobody does. */
  readonly meter?: RequestMeter;
  /** Absent: handlers answer everything. */
  readonly gate?: Gate;
}

/** Where a request goes that has its operation, before it is decoded. */
export interface Gate {
  /** @throws Failure when nobody can answer it now */
  enter(found: Route, header: (name: string) => string | undefined): Passage | Promise<Passage>;
}

export interface Passage {
  /** In place of the handler's; its body is passed on as it comes. Absent: the handler answers. */
  readonly reply?: Reply;
  /** Called when the request has been answered, or its client has left. */
  readonly left?: () => void;
}

/** @returns a server that is not listening yet */
export function createService<Context>(service: Service<Context>): Server {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  const answer = answerer(service);
  app.use((req: Request, res: Response, next: NextFunction) => {
    answer(req, res).catch(next);
  });
  app.use((error: unknown, _req: Request, res: Response, _next: NextFunction) => {
    service.log.error({ err: error }, 'a request could not be answered');
    res.destroy();
  });

  const serve = (req: IncomingMessage, res: ServerResponse) => {
    // what has no path (`OPTIONS *`, `CONNECT host:80`) Express gives to nobody
    if (req.url?.startsWith('/')) app(req as Request, res as Response);
    else app(req as Request, res as Response, () => sendFailure(res, notFound('page not found'), []));
  };
  const options = {
    ...messagesOf(app),
    maxHeaderSize: HEAD_BYTES,
    connectionsCheckingInterval: HEAD_CHECK_MS,
    keepAlive: true,
    keepAliveInitialDelay: KEEP_ALIVE_MS,
    requireHostHeader: false, // Node would refuse without a message
  };
  const server = service.tls
    ? createSecureServer(service.tls, options, serve, service.log)
    : createServer(options, serve);
  server.headersTimeout = HEAD_TIMEOUT_MS;
  server.requestTimeout = 0; // a build context or an image may take hours
  server.keepAliveTimeout = IDLE_TIMEOUT_MS;
  server.maxHeadersCount = 0; // Node would drop those beyond without a word, and with them perhaps the length; we count
  server.on('checkExpectation', serve); // nobody need expect more than 100-continue (RFC 9110 §10.1.1)
  const handedOver = (req: Incoming, socket: Duplex, head: Buffer) => {
    // Node gives such a request to nobody else: it is answered like any other, on a response of our own
    const res = new ServerResponse(req);
    res.shouldKeepAlive = false;
    res.assignSocket(req.socket);
    res.once('finish', () => req.socket.destroySoon());
    socket.on('error', () => socket.destroy());
    req.upgradeHead = head;
    serve(req, Object.setPrototypeOf(res, app.response));
  };
  server.on('upgrade', handedOver).on('connect', handedOver);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex & { _httpMessage?: ServerResponse }) => {
    // in the middle of an answer another one would be taken for a part of it
    if (error.code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent) return socket.destroy();
    const status = statusOfParser[error.code ?? ''] ?? 400;
    socket.end(refusal(status, `${STATUS_CODES[status]}: ${error.message}`));
  });
  service.admission?.guard(server);
  return server;
}

function answerer<Context>(service: Service<Context>) {
  const { document, handlers, context, versions, announced, name, log, gate, cors, meter, admission } = service;
  const validator = service.validator ?? createValidator(document);
  // as the document has it: an engine's answers do not tell the ID
  const told = declaresHeader(document, REQUEST_ID);
  // of requests that bring none: random once, then counted
  const prefix = randomBytes(4).toString('hex');
  let served = 0;
  let plain = ownHeaders(announced(), name);

  return async function answer(req: Request & Incoming, res: Response): Promise<void> {
    served += 1;
    meter?.came();
    const made = `${prefix}-${served}`;
    const request = told ? identify(req, made) : made;
    const started = performance.now();
    const client = new Client(req, res);
    const newest = announced();
    if (newest !== plain[1]) plain = ownHeaders(newest, name);
    const common = told ? [...plain, REQUEST_ID, request] : plain;
    const own = cors === undefined ? common : [...common, ...corsHeaders(cors, req.headers.origin)];
    let operationId: OperationId | undefined;
    let passage: Passage | undefined;
    let sent = false;
    let held: Holding | undefined;
    let isStream = false;
    // of a body that was read whole, or is not read as one, nothing is left
    let bodyIsOver = false;
    try {
      checkHead(req);
      // what came behind it is lost: Node took it for the protocol that was asked for
      if (req.headers.upgrade !== undefined) res.shouldKeepAlive = false;
      if (req.headers.host === undefined && req.httpVersion === '1.1')
        throw invalidParameter('missing required Host header');
      const address = parseTarget(req.originalUrl);
      if (address.path.length > PATH_BYTES) throw pathTooLong(`the path is longer than ${PATH_BYTES} bytes`);
      const version = address.version ?? newest;
      if (address.version) checkVersion(version, versions);
      if (cors !== undefined && req.method === 'OPTIONS') {
        const wanted = headerOf(req, 'access-control-request-method') ?? 'GET';
        if (!route(wanted, address.path)) throw notFound('page not found');
        res.writeHead(200, [...own, 'Content-Length', '0']).end();
        return;
      }
      const found = route(req.method, address.path);
      if (!found || !validator.has(found.operationId)) throw notFound('page not found');
      operationId = found.operationId;
      meter?.routed(operationId);
      if (admission) {
        isStream = found.operation.stream !== undefined;
        held = admission.enter(req.socket, isStream);
      }
      const entering = gate?.enter(found, (header) => headerOf(req, header));
      passage = entering instanceof Promise ? await entering : entering;
      const body = req.upgradeHead ? await partFromStream(req, req.upgradeHead, client) : undefined;
      bodyIsOver = body !== undefined;
      const { query } = address;
      const { path } = found;
      const head = body?.rest;
      let rawBody = body?.body;
      const parts = { query, version, client, validator, rawBody };
      if (passage?.reply) {
        const exchange = { req, res, client, own, head, query, path, rawBody };
        await send(exchange, passage.reply, callOf(req, found, parts));
      } else {
        // what is there already is not waited for: each turn costs, and most requests need but the engine's
        const decoding = decode(req, res, found, parts);
        const { request: typed, call } = decoding instanceof Promise ? await decoding : decoding;
        const deciding = handlers[operationId](typed, context(call));
        const reply = deciding instanceof Promise ? await deciding : deciding;
        if (found.operation.body === 'json') rawBody = call.rawBody;
        await send({ req, res, client, own, head, query, path, rawBody }, reply, call);
      }
      sent = true;
    } catch (error) {
      if (res.destroyed || client.left) {
        log.debug({ request, operationId, err: error }, 'the client left');
        res.destroy();
        return;
      }
      const unforeseen = !(error instanceof Failure);
      if (unforeseen || error.kind === 'system') log.error({ request, operationId, err: error }, 'failed');
      if (res.headersSent) {
        res.destroy();
        return;
      }
      const rest = bodyIsOver ? undefined : restOf(req);
      sendFailure(res, error, rest ? [...own, 'Connection', 'close'] : own, rest);
    } finally {
      passage?.left?.();
      if (held) admission?.leave(held, isStream);
      // a connection that was handed over has its answer's head from elsewhere
      const hijacked = sent && !res.headersSent;
      const status = res.headersSent ? res.statusCode : hijacked ? (asksToUpgrade(req) ? 101 : 200) : 0;
      const ms = performance.now() - started;
      meter?.went(operationId, status, hijacked, ms);
      if (log.isLevelEnabled('debug'))
        log.debug({ request, operationId, status, ms: Math.round(ms) }, 'the request is over');
    }
  };
}

/** Whether answers have it, by the document. */
const declaresHeader = ({ paths }: OpenApiDocument, name: string): boolean =>
  Object.values(paths)
    .flatMap((item) => Object.values(item))
    .some(({ responses }) => Object.values(responses).some(({ headers }) => name in ((headers as object) ?? {})));

/** Of every answer. */
const ownHeaders = (version: ApiVersion, name: string): readonly string[] => [
  'Api-Version',
  version,
  'Ostype',
  'linux',
  'Server',
  name,
];

/** @throws Failure on a head that says too much, or that the next reader could understand in another way */
function checkHead({ rawHeaders, headers, httpVersion }: Request): void {
  if (rawHeaders.length > 2 * HEADERS) throw headersTooLarge(`the request has more than ${HEADERS} headers`);
  const encoding = headers['transfer-encoding'];
  if (encoding === undefined) return;
  if (httpVersion === '1.0') throw invalidParameter('HTTP/1.0 has no Transfer-Encoding');
  if (encoding.toLowerCase() !== 'chunked') throw notImplemented(`the transfer encoding ${encoding} is not known`);
}

/**
 * What is left of the body is read for a moment: an answer before its end is lost when the connection is reset (RFC 9112 §9.6).
 * @returns settled when it has been read, or long enough; undefined when nothing is left. The connection is not used again
 */
function restOf(req: Request & Incoming): Promise<void> | undefined {
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers;
  if (req.complete || (length === undefined && encoding === undefined)) return undefined;
  (req.upgradeHead ? req.socket : req).resume();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, DRAIN_TIMEOUT_MS);
    for (const event of ['end', 'close', 'error'])
      req.once(event, () => {
        clearTimeout(timer);
        resolve();
      });
  });
}
