/**
 * Connections handed over as raw streams: attach, exec, sessions.
 *
 * With `Upgrade` the client gets 101, without it 200 and the stream on the same connection (Engine API, ContainerAttach). Towards
 * an engine we always ask to upgrade: its answer then says clearly whether the connection is ours. Each direction ends by itself:
 * stdin that ended does not end stdout.
 */
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HijackReply } from '../../generated/handlers.ts';
import type { Client } from './client.ts';
import { requestBody, requestHeaders, unreachable } from './engine-request.ts';
import { endToEnd, type RawHeaders, withDefaults } from './headers.ts';
import { asksToUpgrade } from './messages.ts';
import type { RelayReply } from './reply.ts';

const OPEN_TIMEOUT_MS = 30_000;

export interface HijackInput {
  readonly path: string;
  readonly rawBody: Buffer | undefined;
  readonly client: Client;
  /** Headers of every answer of ours. */
  readonly own: readonly string[];
  /** What the client sent behind its request, of which Node reads nothing. */
  readonly head: Buffer;
}

/** Resolves when both directions are done. @throws Failure while nothing has been written to the client */
export function relay(req: IncomingMessage, res: ServerResponse, reply: RelayReply, input: HijackInput): Promise<void> {
  const { target } = reply;
  return new Promise((resolve, reject) => {
    let engine: Duplex | undefined;
    let written = false;
    let refusal: IncomingMessage | undefined;
    const fail = (error: Error) => {
      stop();
      engine?.destroy();
      if (written) {
        res.destroy();
        req.socket.destroy();
        resolve();
      } else reject(unreachable(target, error));
    };
    const gone = () => fail(new Error('the client left'));
    const unwatch = target.whenLost(fail);
    const stop = () => {
      unwatch();
      input.client.forget(gone);
      clearTimeout(timer);
    };
    const timer = setTimeout(() => fail(new Error(`no answer within ${OPEN_TIMEOUT_MS / 1000} s`)), OPEN_TIMEOUT_MS);
    input.client.whenLeft(gone);

    const ask = (socket: Duplex) => {
      engine = socket;
      const outgoing = request({
        createConnection: () => socket,
        method: req.method,
        path: input.path,
        headers: [
          ...requestHeaders(req, reply),
          ...upgradeHeaders(req),
          'Host',
          target.host,
          ...lengthHeader(reply.body ?? input.rawBody),
        ],
      });
      outgoing.on('error', (error) => {
        if (refusal?.complete) return; // what came behind it is nobody's
        target.failed(error);
        fail(error);
      });
      outgoing.on('upgrade', (answer, connection, engineHead) => {
        target.answered();
        clearTimeout(timer);
        input.client.forget(gone);
        written = true;
        const client = takeConnection(req, res);
        client.write(statusLine(answer, input.own, asksToUpgrade(req)));
        if (engineHead.length > 0) client.write(engineHead);
        if (input.head.length > 0) connection.write(input.head);
        splice(client, connection, () => {
          stop();
          resolve();
        });
      });
      outgoing.on('response', (answer) => {
        target.answered();
        clearTimeout(timer);
        written = true;
        refusal = answer;
        res.writeHead(answer.statusCode ?? 502, withDefaults(input.own, endToEnd(answer.rawHeaders)));
        answer.pipe(res);
        answer.on('error', fail);
        res.once('close', () => {
          stop();
          socket.destroy();
          resolve();
        });
      });
      const body = reply.body ?? requestBody(req, input.rawBody);
      if (body === null || typeof body === 'string' || body instanceof Uint8Array) outgoing.end(body ?? undefined);
      else body.pipe(outgoing);
    };
    target.open(input.client.signal).then(ask, (error: Error) => {
      target.failed(error);
      fail(error);
    });
  });
}

/** Serves the connection here. Resolves when it is done. */
export async function serveHijack(
  req: IncomingMessage,
  res: ServerResponse,
  reply: HijackReply,
  head: Buffer,
): Promise<void> {
  const client = takeConnection(req, res);
  const protocol = req.headers.upgrade ?? 'tcp';
  const first = asksToUpgrade(req)
    ? `HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\n`
    : 'HTTP/1.1 200 OK\r\n';
  const headers = { ...(reply.contentType !== undefined && { 'Content-Type': reply.contentType }), ...reply.headers };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  client.write(`${first}${lines.join('')}\r\n`);
  if (head.length > 0) client.unshift(head);
  client.on('error', () => client.destroy());
  try {
    await reply.serve(client);
  } finally {
    if (!client.destroyed) client.end();
  }
}

function upgradeHeaders(req: IncomingMessage): string[] {
  return ['Connection', 'Upgrade', 'Upgrade', req.headers.upgrade ?? 'tcp'];
}

/** Always told: without it Node sends a body's chunked end, which would be the first bytes on the raw stream. */
function lengthHeader(body: string | Uint8Array | undefined): string[] {
  return ['Content-Length', String(Buffer.byteLength(body ?? ''))];
}

function statusLine(answer: IncomingMessage, own: RawHeaders, upgraded: boolean): string {
  const lines = [upgraded ? `HTTP/1.1 101 ${answer.statusMessage || 'UPGRADED'}` : 'HTTP/1.1 200 OK'];
  const headers = withDefaults(own, endToEnd(answer.rawHeaders));
  if (upgraded) headers.push('Connection', 'Upgrade', 'Upgrade', answer.headers.upgrade ?? 'tcp');
  for (let i = 0; i < headers.length; i += 2) lines.push(`${headers[i]}: ${headers[i + 1]}`);
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** The client's connection without HTTP on it: Node let go of it behind the request's head. */
function takeConnection(req: IncomingMessage, res: ServerResponse): Duplex {
  res.detachSocket(req.socket);
  return req.socket;
}

function splice(client: Duplex, engine: Duplex, done: () => void): void {
  client.pipe(engine);
  engine.pipe(client);
  let open = 2;
  const closed = () => {
    open -= 1;
    if (open === 0) done();
  };
  const breaks = (other: Duplex) => () => other.destroy();
  client.once('error', breaks(engine)).once('close', breaks(engine)).once('close', closed);
  engine.once('error', breaks(client)).once('close', closed);
  // an engine that closed for good has nothing more to say and nobody to listen; what it said is written first
  engine.once('close', () =>
    client.writableFinished || client.destroyed ? client.destroy() : client.once('finish', () => client.destroy()),
  );
}
