/**
 * The one door: an Express application that takes a request through route → decode → handler → send, and upgrades the same way.
 * What it serves is given to it: the manager serves the cluster's document, the simulator the engine's.
 */
import { randomBytes } from 'node:crypto';
import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import type { OpenApiDocument } from '../../document/document.ts';
import type { ApiVersion } from '../../document/version.ts';
import type { RequestOf } from '../../generated/handlers.ts';
import type { OperationId } from '../../generated/operations.ts';
import { Failure, invalidParameter, notFound } from '../errors.ts';
import type { TlsMaterial } from '../tls.ts';
import { Client } from './client.ts';
import { type CorsOrigins, corsHeaders } from './cors.ts';
import { callOf, checkVersion, decode, headerOf, type Versions } from './decode.ts';
import { identify, REQUEST_ID } from './identity.ts';
import type { RequestMeter } from './meter.ts';
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

const HEADER_LIMIT_BYTES = 64 * 1024;
const HEADERS_TIMEOUT_MS = 20_000;
const KEEP_ALIVE_TIMEOUT_MS = 75_000;
const DRAIN_TIMEOUT_MS = 5_000;
const MAX_PATH_BYTES = 16 * 1024;
/** An upgrade request's own body (exec start) is a few hundred bytes. */
const UPGRADE_BODY_LIMIT_BYTES = 1024 * 1024;

interface Incoming extends IncomingMessage {
  /** Bytes behind the head of an upgrade request. */
  upgradeHead?: Buffer;
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

  const options = {
    ...expressMessages(app),
    maxHeaderSize: HEADER_LIMIT_BYTES,
    keepAlive: true,
    requireHostHeader: false, // Node would refuse without a message
  };
  const server = service.tls ? createSecureServer(service.tls, options, app, service.log) : createServer(options, app);
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = 0; // a build context or an image may take hours
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  server.on('upgrade', (req: Incoming, socket: Duplex, head: Buffer) => {
    // Node gives such a request to nobody else: it is answered like any other, on a response of our own
    const res = new ServerResponse(req);
    res.shouldKeepAlive = false;
    res.assignSocket(req.socket);
    res.once('finish', () => req.socket.destroySoon());
    socket.on('error', () => socket.destroy());
    req.upgradeHead = head;
    app(req as Request, Object.setPrototypeOf(res, app.response) as Response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    const status =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? '431 Request Header Fields Too Large'
        : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
          ? '408 Request Timeout'
          : '400 Bad Request';
    const body = `${JSON.stringify({ message: `${status.slice(4)}: ${error.message}` })}\n`;
    socket.end(
      `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  });
  return server;
}

function answerer<Context>(service: Service<Context>) {
  const { document, handlers, context, versions, announced, name, log, gate, cors, meter } = service;
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
    try {
      if (req.headers.host === undefined && req.httpVersion === '1.1')
        throw invalidParameter('missing required Host header');
      const address = parseTarget(req.originalUrl);
      if (address.path.length > MAX_PATH_BYTES) throw notFound('page not found');
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
      const entering = gate?.enter(found, (header) => headerOf(req, header));
      passage = entering instanceof Promise ? await entering : entering;
      const body = req.upgradeHead ? await upgradeBody(req, req.upgradeHead, client) : undefined;
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
      const rest = restOf(req);
      sendFailure(res, error, rest ? [...own, 'Connection', 'close'] : own, rest);
    } finally {
      passage?.left?.();
      // a connection that was handed over has its answer's head from elsewhere
      const hijacked = sent && !res.headersSent;
      const status = res.headersSent ? res.statusCode : hijacked ? (req.upgradeHead ? 101 : 200) : 0;
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

/**
 * What is left of the body is read for a moment: an answer before its end is lost when the connection is reset (RFC 9112 §9.6).
 * @returns settled when it has been read, or long enough; undefined when nothing is left. The connection is not used again
 */
function restOf(req: Request): Promise<void> | undefined {
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers;
  if (req.complete || (length === undefined && encoding === undefined)) return undefined;
  req.resume();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, DRAIN_TIMEOUT_MS);
    for (const event of ['end', 'close', 'error'])
      req.once(event, () => {
        clearTimeout(timer);
        resolve();
      });
  });
}

/**
 * The body of an upgrade request, of which Node reads nothing, and what follows it. Clients that know no length send it in chunks,
 * an empty one too: its end would else be taken for what the user typed.
 */
async function upgradeBody(
  req: IncomingMessage,
  head: Buffer,
  client: Client,
): Promise<{ body: Buffer; rest: Buffer }> {
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = req.headers;
  const split = encoding === undefined ? (bytes: Buffer) => splitAt(bytes, Number(length)) : splitChunks;
  let bytes = head;
  for (;;) {
    const parts = split(bytes);
    if (parts) return parts;
    if (bytes.length > UPGRADE_BODY_LIMIT_BYTES) throw upgradeBodyTooLarge();
    bytes = Buffer.concat([bytes, await nextChunk(req, client)]);
  }
}

const upgradeBodyTooLarge = () =>
  invalidParameter(`an upgrade request's body may have ${UPGRADE_BODY_LIMIT_BYTES} bytes at most`);

/** @returns undefined when the body is not whole yet */
function splitAt(bytes: Buffer, length: number): { body: Buffer; rest: Buffer } | undefined {
  if (!Number.isSafeInteger(length) || length < 0 || length > UPGRADE_BODY_LIMIT_BYTES) throw upgradeBodyTooLarge();
  return bytes.length < length ? undefined : { body: bytes.subarray(0, length), rest: bytes.subarray(length) };
}

/** A body in chunks (RFC 9112 §7.1), without trailers. @returns undefined when it is not whole yet */
function splitChunks(bytes: Buffer): { body: Buffer; rest: Buffer } | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    const [, digits] = /^([0-9a-f]{1,6})\s*(?:;|$)/i.exec(bytes.toString('latin1', at, lineEnd)) ?? [];
    if (digits === undefined) throw invalidParameter('malformed chunked encoding');
    const start = lineEnd + 2;
    const end = start + Number.parseInt(digits, 16);
    if (bytes.length < end + 2) return undefined;
    if (end === start) return { body: Buffer.concat(chunks), rest: bytes.subarray(end + 2) };
    chunks.push(bytes.subarray(start, end));
    at = end + 2;
  }
}

function nextChunk({ socket }: IncomingMessage, client: Client): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => done(new Failure('invalidParameter', 'the body did not end in time')),
      HEADERS_TIMEOUT_MS,
    );
    const onData = (chunk: Buffer) => {
      socket.pause();
      done(undefined, chunk);
    };
    const onEnd = () => done(new Error('the client left'));
    const done = (error?: Error, chunk?: Buffer) => {
      clearTimeout(timer);
      socket.off('data', onData).off('end', onEnd).off('close', onEnd);
      client.forget(onEnd);
      if (chunk) resolve(chunk);
      else reject(error ?? new Error('no data'));
    };
    socket.on('data', onData).once('end', onEnd).once('close', onEnd);
    client.whenLeft(onEnd);
    socket.resume();
  });
}

/**
 * Express gives every request and response its own prototype, which costs V8 most of what Express costs (measured: 94 → 21 µs a
 * request on Node 20). Classes that have Express's members from the start make that a no-op.
 */
function expressMessages(app: express.Express): {
  IncomingMessage: typeof IncomingMessage;
  ServerResponse: typeof ServerResponse;
} {
  class Incoming extends IncomingMessage {}
  class Outgoing extends ServerResponse {}
  const adopt = (to: object, from: object) => {
    for (
      let proto = from;
      proto !== IncomingMessage.prototype && proto !== ServerResponse.prototype && proto !== Object.prototype;
      proto = Object.getPrototypeOf(proto)
    ) {
      for (const key of Reflect.ownKeys(proto)) {
        const descriptor = Object.getOwnPropertyDescriptor(proto, key);
        if (descriptor && key !== 'constructor' && !Object.hasOwn(to, key)) Object.defineProperty(to, key, descriptor);
      }
    }
  };
  adopt(Incoming.prototype, app.request);
  adopt(Outgoing.prototype, app.response);
  app.request = Incoming.prototype as unknown as typeof app.request;
  app.response = Outgoing.prototype as unknown as typeof app.response;
  return { IncomingMessage: Incoming, ServerResponse: Outgoing as unknown as typeof ServerResponse };
}
