/**
 * Passing a request to an engine and its answer back. Bytes that need no edit are not looked at; a slow client slows the engine
 * down and not our memory; a client that leaves ends the engine's work.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dispatcher } from 'undici';
import { operations } from '../../generated/operations.ts';
import { Failure, system } from '../errors.ts';
import type { Client } from './client.ts';
import { endToEnd, withDefaults } from './headers.ts';
import { editQuery } from './query.ts';
import type { Call, Changes, ProxyReply, Target } from './reply.ts';

/** A body that is patched is held whole; inspects have a few kilobytes. */
const PATCH_LIMIT_BYTES = 64 * 1024 * 1024;

const notForEngines = new Set(['host', 'content-length', 'expect']);
const notForEdited = new Set(['host', 'content-length', 'expect', 'content-type']);
const withoutLength = new Set(['content-length']);

/** Request target on the engine: version, path parameters and query as they are to be there. */
export function targetPath(
  target: Target,
  call: Call,
  rawPath: Readonly<Record<string, string>>,
  query: string,
  changes: Changes,
): string {
  let path: string = operations[call.operationId].path;
  for (const name in rawPath) {
    const value = encodePath(changes.path?.[name] ?? rawPath[name] ?? '');
    path = path.replace(`{${name}}`, () => value);
  }
  const edited = changes.query ? editQuery(query, changes.query) : query;
  return `/v${target.versionFor(call.version)}${path}${edited === '' ? '' : `?${edited}`}`;
}

/** Slashes in names stay: engines take image names so. */
const encodePath = (value: string) =>
  /^[\w.:@/-]*$/.test(value)
    ? value
    : encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%40', '@');

export function requestHeaders(req: IncomingMessage, changes: Changes): string[] {
  const dropped = changes.body === undefined ? notForEngines : notForEdited;
  const headers = changes.headers ?? {};
  const all =
    Object.keys(headers).length === 0
      ? dropped
      : new Set([...dropped, ...Object.keys(headers).map((name) => name.toLowerCase())]);
  const kept = endToEnd(req.rawHeaders, all);
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) kept.push(name, value);
  if (changes.body !== undefined) kept.push('Content-Type', 'application/json');
  return kept;
}

/** What a request without an answer means to the client. */
export function unreachable(target: Target, error: Error): Failure {
  return error instanceof Failure
    ? error
    : system(`node ${target.name} did not answer: ${error.message}`, { cause: error });
}

export interface Forwarded {
  readonly path: string;
  readonly body: Buffer | undefined;
}

/** Resolves when the whole answer is written or the client is gone. @throws Failure while nothing has been written */
export function forward(
  req: IncomingMessage,
  res: ServerResponse,
  reply: ProxyReply,
  { path, rawBody, client, own }: { path: string; rawBody: Buffer | undefined; client: Client; own: readonly string[] },
): Promise<void> {
  const { target } = reply;
  return new Promise((resolve, reject) => {
    const handler = new Relay(res, reply, own, resolve, reject);
    handler.finished = client.whenLeft(() => handler.abort(new Error('the client left')));
    const hasBody = req.method !== 'GET' && req.method !== 'HEAD';
    target.dispatcher.dispatch(
      {
        origin: target.origin,
        path,
        method: req.method as Dispatcher.HttpMethod,
        headers: requestHeaders(req, reply),
        body: hasBody ? (reply.body ?? requestBody(req, rawBody)) : null,
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      handler,
    );
  });
}

/** Bytes already read, or the client's stream as it comes; null when it announced none. */
export function requestBody(req: IncomingMessage, rawBody: Buffer | undefined): Buffer | IncomingMessage | null {
  if (rawBody) return rawBody.length > 0 ? rawBody : null;
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers;
  return encoding !== undefined || Number(length ?? 0) > 0 ? req : null;
}

class Relay implements Dispatcher.DispatchHandler {
  finished: () => void = () => {};
  private head: string[] = [];
  private controller: Dispatcher.DispatchController | undefined;
  private held: Buffer[] | undefined;
  private heldSize = 0;
  private status = 0;
  private started = false;
  private over = false;
  /** What the engine sent in this turn of the event loop: the whole of a small answer goes out in one write with its head. */
  private pending: Buffer | undefined;
  private flushing = false;
  private unwatch: () => void;

  private readonly res: ServerResponse;
  private readonly reply: ProxyReply;
  private readonly own: readonly string[];
  private readonly resolve: () => void;
  private readonly reject: (error: Error) => void;

  constructor(
    res: ServerResponse,
    reply: ProxyReply,
    own: readonly string[],
    resolve: () => void,
    reject: (error: Error) => void,
  ) {
    this.res = res;
    this.reply = reply;
    this.own = own;
    this.resolve = resolve;
    this.reject = reject;
    this.unwatch = reply.target.whenLost((error) => this.abort(error));
  }

  abort(error: Error): void {
    if (this.over) return;
    this.fail(error); // first: what undici reports of our own abort says nothing of the engine's health
    this.controller?.abort(error);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.over) controller.abort(new Error('given up before it was sent'));
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number): void {
    if (status < 200) return; // 100 Continue and the like end at this hop
    this.reply.target.answered();
    this.status = status;
    const raw = (controller.rawHeaders as Buffer[]).map((bytes) => bytes.toString('latin1'));
    const patched = this.reply.patch !== undefined && status === 200;
    // without a length the answer's end is ours to hold back until the state knows what changed
    const headers = endToEnd(raw, patched || (this.reply.settle && status === 200) ? withoutLength : undefined);
    if (patched) {
      this.held = [];
      this.head = headers;
      return;
    }
    if (this.reply.settle && status !== 200 && (status < 300 || status === 304)) {
      // no body to come: the status line is the end of the answer
      controller.pause();
      this.reply.settle(status).then(
        () => {
          this.start(headers);
          controller.resume();
        },
        (error: Error) => this.abort(error),
      );
      return;
    }
    this.start(headers);
  }

  private start(headers: string[]): void {
    if (this.over) return;
    this.started = true;
    this.res.writeHead(this.status, withDefaults(this.own, headers));
    this.flushSoon();
  }

  private flushSoon(): void {
    if (this.flushing) return;
    this.flushing = true;
    process.nextTick(() => this.flush());
  }

  private flush(): void {
    this.flushing = false;
    if (this.over) return;
    const chunk = this.pending;
    this.pending = undefined;
    if (!chunk) this.res.flushHeaders();
    else if (!this.res.write(chunk)) {
      this.controller?.pause();
      this.res.once('drain', () => this.controller?.resume());
    }
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.held) {
      this.heldSize += chunk.length;
      if (this.heldSize > PATCH_LIMIT_BYTES) this.abort(system('the engine’s answer is too large to edit'));
      else this.held.push(chunk);
      return;
    }
    if (this.pending) this.flush();
    this.pending = chunk;
    this.flushSoon();
  }

  onResponseEnd(): void {
    if (this.over) return;
    const { settle, patch } = this.reply;
    if (this.held && patch) {
      const body = patch(this.held.length === 1 && this.held[0] ? this.held[0] : Buffer.concat(this.held));
      this.start([...this.head, 'Content-Length', String(body.length)]);
      this.pending = body;
    }
    if (settle && this.status === 200)
      settle(200).then(
        () => this.end(),
        () => this.end(),
      );
    else this.end();
  }

  private end(): void {
    if (this.over) return;
    this.done();
    if (this.pending) this.res.end(this.pending);
    else this.res.end();
    this.resolve();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.over) return;
    this.reply.target.failed(error);
    this.fail(error);
  }

  private fail(error: Error): void {
    if (this.over) return;
    this.done();
    if (this.started) {
      this.res.destroy(); // never a clean end for half an answer
      this.resolve();
    } else this.reject(unreachable(this.reply.target, error));
  }

  private done(): void {
    this.over = true;
    this.unwatch();
    this.finished();
  }
}
