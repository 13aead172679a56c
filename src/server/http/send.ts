/** Performs what a handler decided. The only place that writes responses. */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StreamReply } from '../../generated/handlers.ts';
import { Failure } from '../errors.ts';
import type { Client } from './client.ts';
import { targetPath } from './engine-request.ts';
import { forward } from './forward.ts';
import { relay, serveHijack } from './hijack.ts';
import type { Call, Reply } from './reply.ts';
import { statusOf } from './status.ts';

export interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly client: Client;
  /** Headers of every answer, flat `[name, value, …]`; an engine's own win over them. */
  readonly own: readonly string[];
  /** What came behind a request whose connection is to be handed over; undefined: it is not. */
  readonly head: Buffer | undefined;
  readonly query: string;
  readonly path: Readonly<Record<string, string>>;
  /** Set where the body has been read. */
  readonly rawBody: Buffer | undefined;
}

/** Resolves when the reply is written, or the client is gone; nothing: it is written already. @throws while nothing has been written */
export function send(exchange: Exchange, reply: Reply, call: Call): Promise<void> | void {
  const { req, res, own, head, rawBody } = exchange;
  switch (reply.kind) {
    case 'proxy':
    case 'relay': {
      const path = targetPath(reply.target, call, exchange.path, exchange.query, reply);
      const { client } = exchange;
      return reply.kind === 'proxy'
        ? forward(req, res, reply, { path, rawBody, client, own })
        : relay(req, res, reply, { path, rawBody, client, own, head: handedOver(head, call) });
    }
    case 'hijack':
      return serveHijack(req, res, reply, handedOver(head, call));
    case 'stream':
      return sendStream(res, reply, own);
    case 'json':
      return sendBytes(res, reply, [Buffer.from(`${JSON.stringify(reply.body)}\n`)], 'application/json', own);
    case 'encoded':
      return sendBytes(res, reply, reply.chunks, 'application/json', own);
    case 'text':
      return sendBytes(res, reply, [Buffer.from(reply.body)], 'text/plain; charset=utf-8', own);
    case 'empty':
      return sendBytes(res, reply, [], undefined, own);
  }
}

/** @throws when Node still reads HTTP from the connection: the document has no hijack for the operation */
function handedOver(head: Buffer | undefined, { operationId }: Call): Buffer {
  if (!head) throw new Error(`${operationId} takes a connection over, which its document does not say`);
  return head;
}

function sendBytes(
  res: ServerResponse,
  { status, headers = {} }: { status: number; headers?: Readonly<Record<string, string>> },
  chunks: readonly Uint8Array[],
  contentType: string | undefined,
  own: readonly string[],
  until?: Promise<void>,
): void {
  const head = [...own, ...Object.entries(headers).flat()];
  if (contentType !== undefined) head.push('Content-Type', contentType);
  if (status !== 204 && status !== 304)
    head.push('Content-Length', String(chunks.reduce((sum, { length }) => sum + length, 0)));
  res.writeHead(status, head);
  if (until) {
    for (const chunk of chunks) res.write(chunk);
    void until.then(() => res.end()); // the end closes the connection
    return;
  }
  const last = chunks.length - 1;
  if (last > 0) res.cork(); // many chunks leave in few writes; the end uncorks
  for (let i = 0; i < last; i += 1) res.write(chunks[i]);
  if (last >= 0) res.end(chunks[last]);
  else res.end();
}

async function sendStream(
  res: ServerResponse,
  { status, headers = {}, contentType, chunks }: StreamReply<number>,
  own: readonly string[],
): Promise<void> {
  const type = contentType === undefined ? [] : ['Content-Type', contentType];
  res.writeHead(status, [...own, ...type, ...Object.entries(headers).flat()]);
  res.flushHeaders();
  const gone = once(res, 'close');
  gone.catch(() => {});
  try {
    for await (const chunk of chunks) {
      if (res.destroyed) return;
      if (!res.write(chunk)) await Promise.race([once(res, 'drain'), gone]);
    }
    res.end();
  } catch (error) {
    if (res.destroyed) return;
    res.destroy(); // never a clean end for half a stream
    throw error;
  }
}

/**
 * The JSON error body every engine answers with; nothing but the status with 304.
 * @param until the client is still sending: it has the whole answer at once, and its connection until then
 */
export function sendFailure(res: ServerResponse, error: unknown, own: readonly string[], until?: Promise<void>): void {
  const status = error instanceof Failure ? statusOf[error.kind] : 500;
  const message = error instanceof Failure ? error.message : 'internal error: see the log of the manager';
  const body = Buffer.from(`${JSON.stringify({ message })}\n`);
  const headers: Record<string, string> = {};
  if (error instanceof Failure && (error.kind === 'unavailable' || error.kind === 'tooManyRequests'))
    headers['Retry-After'] = '1';
  if (status === 304) sendBytes(res, { status }, [], undefined, own);
  else sendBytes(res, { status, headers }, [body], 'application/json', own, until);
}
