/** Performs what a handler decided. The only place that writes responses. */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StreamReply } from '../../generated/handlers.ts';
import { Failure } from '../errors.ts';
import { forward, targetPath } from './forward.ts';
import { relay, serveHijack } from './hijack.ts';
import type { Call, Reply } from './reply.ts';
import { statusOf } from './status.ts';

export interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** What came behind an upgrade request; undefined: the client did not ask to upgrade. */
  readonly head: Buffer | undefined;
  readonly query: string;
  readonly path: Readonly<Record<string, string>>;
  /** Set where the body has been read. */
  readonly rawBody: Buffer | undefined;
}

/** Resolves when the reply is written, or the client is gone. @throws while nothing has been written */
export async function send(exchange: Exchange, reply: Reply, call: Call): Promise<void> {
  const { req, res, head, rawBody } = exchange;
  switch (reply.kind) {
    case 'proxy':
    case 'relay': {
      const path = targetPath(reply.target, call, exchange.path, exchange.query, reply);
      const input = { path, rawBody, signal: call.signal, head };
      return reply.kind === 'proxy' ? forward(req, res, reply, input) : relay(req, res, reply, input);
    }
    case 'hijack':
      return serveHijack(req, res, reply, head);
    case 'stream':
      return sendStream(res, reply);
    case 'json':
      return sendBytes(res, reply, [Buffer.from(`${JSON.stringify(reply.body)}\n`)], 'application/json');
    case 'encoded':
      return sendBytes(res, reply, reply.chunks, 'application/json');
    case 'text':
      return sendBytes(res, reply, [Buffer.from(reply.body)], 'text/plain; charset=utf-8');
    case 'empty':
      return sendBytes(res, reply, [], undefined);
  }
}

function sendBytes(
  res: ServerResponse,
  { status, headers = {} }: { status: number; headers?: Readonly<Record<string, string>> },
  chunks: readonly Uint8Array[],
  contentType: string | undefined,
): void {
  if (contentType !== undefined) res.setHeader('Content-Type', contentType);
  if (status !== 204 && status !== 304)
    res.setHeader(
      'Content-Length',
      chunks.reduce((sum, { length }) => sum + length, 0),
    );
  res.writeHead(status, headers);
  const last = chunks.length - 1;
  for (let i = 0; i < last; i += 1) res.write(chunks[i]);
  if (last >= 0) res.end(chunks[last]);
  else res.end();
}

async function sendStream(
  res: ServerResponse,
  { status, headers = {}, contentType, chunks }: StreamReply<number>,
): Promise<void> {
  if (contentType !== undefined) res.setHeader('Content-Type', contentType);
  res.writeHead(status, headers);
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

/** The JSON error body every engine answers with; nothing but the status with 304. */
export function sendFailure(res: ServerResponse, error: unknown): void {
  const status = error instanceof Failure ? statusOf[error.kind] : 500;
  const message = error instanceof Failure ? error.message : 'internal error: see the log of the manager';
  const body = Buffer.from(`${JSON.stringify({ message })}\n`);
  if (status === 503) res.setHeader('Retry-After', '1');
  if (status === 304) sendBytes(res, { status }, [], undefined);
  else sendBytes(res, { status }, [body], 'application/json');
}
