/**
 * Passing a request to an engine and its answer back. Bytes that need no edit are not looked at: of a chunked answer only the
 * sizes are read, to know where it ends. A slow client slows the engine down and not our memory; a client that leaves ends the
 * engine's work.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Failure } from '../errors.ts';
import { giveBack, lend } from './blocks.ts';
import { ChunkedScanner } from './chunked.ts';
import type { Client } from './client.ts';
import type { ConnectionUser, EngineConnection } from './connections.ts';
import { requestBody, requestHeaders, unreachable } from './engine-request.ts';
import { withDefaults } from './headers.ts';
import type { ProxyReply } from './reply.ts';
import { HEAD_LIMIT_BYTES, parseHead, type ResponseHead } from './response-head.ts';

/** A body that is patched is held whole; inspects have a few kilobytes. */
const HELD_LIMIT_BYTES = 64 * 1024 * 1024;

/** A body as long as that, with a head, fits into what Node copies text to on the stack (16 KiB). */
const AT_ONCE_BYTES = 12 * 1024;
const HEAD_END = Buffer.from('\r\n\r\n');
/** An upload whose answer came before its end is read on for a moment, so that the answer is not lost (RFC 9112 §9.6). */
const DRAIN_TIMEOUT_MS = 5_000;

export interface ForwardInput {
  /** Request target on the engine. */
  readonly path: string;
  /** Bytes of the body already read; undefined: it comes from the client. */
  readonly rawBody: Buffer | undefined;
  readonly client: Client;
  /** Headers of every answer of ours. */
  readonly own: readonly string[];
}

/** Resolves when the whole answer is written or the client is gone. @throws Failure while nothing has been written */
export function forward(
  req: IncomingMessage,
  res: ServerResponse,
  reply: ProxyReply,
  input: ForwardInput,
): Promise<void> {
  return new Promise((resolve, reject) => new Exchange(req, res, reply, input, resolve, reject).start());
}

/** How the answer's body goes to the client. */
type Passing = 'raw' | 'decoded' | 'held';

class Exchange implements ConnectionUser {
  private readonly req: IncomingMessage;
  private readonly res: ServerResponse;
  private readonly reply: ProxyReply;
  private readonly input: ForwardInput;
  private readonly resolve: () => void;
  private readonly reject: (error: Error) => void;
  private readonly gone = () => this.fail(new Error('the client left'));

  private connection: EngineConnection | undefined;
  /** The connection carried another request before: the engine may have closed it in the same moment. */
  private reused = false;
  private requestSent = false;
  private over = false;

  private unparsed: Buffer | undefined;
  private head: ResponseHead | undefined;
  private passing: Passing = 'raw';
  private left = 0;
  private scanner: ChunkedScanner | undefined;
  private held: Buffer[] = [];
  private heldSize = 0;
  private headWritten = false;
  private flushing = false;
  /** What came in this turn of the event loop: the whole of a small answer goes out in one write with its head. */
  private pending: Buffer | string | undefined;

  constructor(
    req: IncomingMessage,
    res: ServerResponse,
    reply: ProxyReply,
    input: ForwardInput,
    resolve: () => void,
    reject: (error: Error) => void,
  ) {
    this.req = req;
    this.res = res;
    this.reply = reply;
    this.input = input;
    this.resolve = resolve;
    this.reject = reject;
  }

  start(): void {
    this.input.client.whenLeft(this.gone);
    if (this.over) return;
    const kept = this.reply.target.connections.take();
    if (kept) {
      this.reused = true;
      this.send(kept);
    } else this.connect();
  }

  private connect(): void {
    this.reused = false;
    this.reply.target.connections.open(this.input.client.signal).then(
      (connection) => {
        if (this.over) connection.socket.destroy();
        else this.send(connection);
      },
      // what the engine is given up with is known already
      (error: Error) => (error instanceof Failure ? this.fail(error) : this.engineFailed(error)),
    );
  }

  onLost(error: Error): void {
    this.fail(error);
  }

  private send(connection: EngineConnection): void {
    this.connection = connection;
    connection.user = this;
    const { req, reply } = this;
    const { socket } = connection;
    const body =
      req.method === 'GET' || req.method === 'HEAD' ? null : (reply.body ?? requestBody(req, this.input.rawBody));
    let head = `${req.method} ${this.input.path} HTTP/1.1\r\nHost: ${reply.target.host}\r\n`;
    const headers = requestHeaders(req, reply);
    for (let i = 0; i < headers.length; i += 2) head += `${headers[i]}: ${headers[i + 1]}\r\n`;
    if (body === null || typeof body === 'string' || body instanceof Uint8Array) {
      const length = body === null ? 0 : Buffer.byteLength(body);
      if (length > 0 || req.method === 'POST' || req.method === 'PUT') head += `Content-Length: ${length}\r\n`;
      if (body !== null && length > 0) {
        socket.cork();
        socket.write(`${head}\r\n`, 'latin1');
        socket.write(body);
        socket.uncork();
      } else socket.write(`${head}\r\n`, 'latin1');
      this.requestSent = true;
      return;
    }
    const length = req.headers['content-length'];
    const chunked = length === undefined;
    socket.write(`${head}${chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`}\r\n\r\n`, 'latin1');
    body.on('data', (bytes: Buffer) => {
      if (this.over) return;
      socket.cork();
      if (chunked) socket.write(`${bytes.length.toString(16)}\r\n`, 'latin1');
      let ready = socket.write(bytes);
      if (chunked) ready = socket.write('\r\n', 'latin1');
      socket.uncork();
      if (ready) return;
      body.pause();
      socket.once('drain', () => body.resume());
    });
    body.once('end', () => {
      if (this.over) return;
      if (chunked) socket.write('0\r\n\r\n', 'latin1');
      this.requestSent = true;
    });
  }

  // --- the answer

  onData(bytes: Buffer): void {
    if (this.over) return;
    try {
      if (this.head) this.feed(this.head, bytes);
      else this.readHead(bytes);
    } catch (error) {
      this.engineFailed(error as Error);
    }
  }

  onClosed(error: Error | undefined): void {
    if (this.over) return;
    if (this.head?.body === 'until close' && !error) this.complete(this.head);
    else if (this.reused && !this.unparsed && !this.head && (this.req.method === 'GET' || this.req.method === 'HEAD'))
      this.connect(); // it was closed while it was idle: nothing has been asked yet (RFC 9110 §9.2.2)
    else this.engineFailed(error ?? new Error('the connection was closed before the answer was complete'));
  }

  private readHead(bytes: Buffer): void {
    const all = this.unparsed ? Buffer.concat([this.unparsed, bytes]) : bytes;
    const end = all.indexOf(HEAD_END);
    if (end < 0 ? all.length > HEAD_LIMIT_BYTES : end > HEAD_LIMIT_BYTES)
      throw new Error('the engine’s answer has too large a head');
    if (end < 0) {
      this.unparsed = Buffer.from(all);
      return;
    }
    const head = parseHead(all.toString('latin1', 0, end), this.req.method ?? '');
    const rest = all.subarray(end + HEAD_END.length);
    if (head.status === 101) throw new Error('the engine switched protocols unasked');
    if (head.status < 200) {
      // 100 Continue and the like end at this hop
      this.unparsed = undefined;
      if (rest.length > 0) this.readHead(rest);
      return;
    }
    this.unparsed = undefined;
    this.head = head;
    this.reply.target.answered();
    this.begin(head);
    if (head.body === rest.length && rest.length <= AT_ONCE_BYTES) this.passWhole(head, rest.toString('latin1'));
    else {
      if (this.passing !== 'held') this.writeHead(head);
      if (head.body === 0 || rest.length > 0) this.feed(head, rest);
    }
  }

  private begin(head: ResponseHead): void {
    const { patch, settle } = this.reply;
    if (typeof head.body === 'number') this.left = head.body;
    else if (head.body === 'chunked') this.scanner = new ChunkedScanner();
    if (patch && head.status === 200) this.passing = 'held';
    else if (settle && succeeded(head.status)) {
      // the answer's end is ours to hold back until the state knows what changed; where it streams, without telling its length
      this.passing = head.status === 200 ? 'decoded' : 'held';
    } else if (this.req.httpVersion === '1.0' && this.scanner) this.passing = 'decoded';
  }

  private writeHead({ status, headers }: ResponseHead): void {
    const { res } = this;
    const raw = this.passing === 'raw' && this.scanner !== undefined;
    if (this.passing === 'decoded') dropLength(headers);
    if (raw) headers.push('Transfer-Encoding', 'chunked');
    res.writeHead(status, withDefaults(this.input.own, headers));
    if (raw) res.chunkedEncoding = false; // the engine's chunks go on as they are
    this.headWritten = true;
    this.flushSoon();
  }

  private feed(head: ResponseHead, bytes: Buffer): void {
    if (this.scanner) {
      const { scanner } = this;
      const used =
        this.passing === 'raw'
          ? scanner.scan(bytes)
          : scanner.scan(bytes, (from, to) => this.deliver(bytes.subarray(from, to)));
      if (this.passing === 'raw') this.deliver(used === bytes.length ? bytes : bytes.subarray(0, used));
      if (scanner.over) this.complete(head, used === bytes.length);
    } else if (head.body === 'until close') this.deliver(bytes);
    else {
      const used = Math.min(this.left, bytes.length);
      this.left -= used;
      if (used > 0) this.deliver(used === bytes.length ? bytes : bytes.subarray(0, used));
      if (this.left === 0) this.complete(head, used === bytes.length);
    }
  }

  private deliver(bytes: Buffer): void {
    if (this.passing === 'held') {
      this.heldSize += bytes.length;
      if (this.heldSize > HELD_LIMIT_BYTES) throw new Error('the engine’s answer is too large to edit');
      this.held.push(Buffer.from(bytes));
    } else if (this.flushing) {
      if (this.pending) this.write(this.pending);
      this.pending = Buffer.from(bytes);
    } else if (this.passing === 'raw' && this.res.socket?.writable && lend(bytes))
      this.heed(this.res.write(bytes, () => giveBack(bytes)));
    else this.write(Buffer.from(bytes));
  }

  private write(bytes: Buffer | string): void {
    this.heed(this.res.write(bytes, 'latin1'));
  }

  /** A slow client slows the engine down. */
  private heed(ready: boolean): void {
    if (ready) return;
    const { connection } = this;
    connection?.socket.pause();
    this.res.once('drain', () => connection?.socket.resume());
  }

  private flushSoon(): void {
    this.flushing = true;
    process.nextTick(() => {
      this.flushing = false;
      if (this.over) return;
      const { pending } = this;
      this.pending = undefined;
      if (pending) this.write(pending);
      else this.res.flushHeaders();
    });
  }

  /**
   * The whole body at once, as latin1: text goes out with its head in one write, for which no buffer is made. At a few kilobytes
   * that saves a tenth of what a request costs.
   */
  private passWhole(head: ResponseHead, text: string): void {
    this.release(head.reusable && this.requestSent);
    const patch = head.status === 200 ? this.reply.patch : undefined;
    this.pending = patch ? patch(text) : text;
    if (patch) setLength(head, this.pending.length);
    this.settleAndEnd(head);
  }

  /** @param clean nothing came behind the body */
  private complete(head: ResponseHead, clean = false): void {
    this.release(head.reusable && clean && this.requestSent);
    if (this.passing === 'held') {
      const body = Buffer.concat(this.held);
      const patch = head.status === 200 ? this.reply.patch : undefined;
      this.pending = patch ? patch(body.toString('latin1')) : body;
      setLength(head, this.pending.length);
    }
    this.settleAndEnd(head);
  }

  private settleAndEnd(head: ResponseHead): void {
    if (!this.requestSent) this.drain();
    const { settle } = this.reply;
    if (settle && succeeded(head.status)) {
      // the engine has done it, and says so; a state that could not be read again is read at the next reconciliation
      const end = () => this.end(head);
      settle(head.status).then(end, end);
    } else this.end(head);
  }

  private end(head: ResponseHead): void {
    if (this.over) return;
    this.done();
    const { res, pending } = this;
    if (!this.headWritten) res.writeHead(head.status, withDefaults(this.input.own, head.headers));
    if (pending && pending.length > 0) {
      // in one write: `end` with a body makes two of it, and a buffer for both
      res.write(pending, 'latin1');
      res.socket?.uncork();
    }
    res.end();
    this.resolve();
  }

  /** The connection is kept for the next request, or closed. */
  private release(keep: boolean): void {
    const { connection } = this;
    this.connection = undefined;
    if (!connection) return;
    connection.user = undefined;
    if (!keep) connection.socket.destroy();
    else {
      connection.socket.resume();
      this.reply.target.connections.give(connection);
    }
  }

  private drain(): void {
    const { req } = this;
    req.resume();
    setTimeout(() => req.complete || req.socket.destroySoon(), DRAIN_TIMEOUT_MS).unref();
  }

  private engineFailed(error: Error): void {
    if (this.over) return;
    this.reply.target.failed(error);
    this.fail(error);
  }

  private fail(error: Error): void {
    if (this.over) return;
    this.done();
    this.release(false);
    if (this.headWritten) {
      this.res.destroy(); // never a clean end for half an answer
      this.resolve();
    } else this.reject(unreachable(this.reply.target, error));
  }

  private done(): void {
    this.over = true;
    this.input.client.forget(this.gone);
  }
}

const succeeded = (status: number) => status < 300 || status === 304;

function setLength({ status, headers }: ResponseHead, length: number): void {
  dropLength(headers);
  if (length > 0 || (status !== 204 && status !== 304)) headers.push('Content-Length', String(length));
}

function dropLength(headers: string[]): void {
  for (let i = headers.length - 2; i >= 0; i -= 2)
    if (headers[i]?.toLowerCase() === 'content-length') headers.splice(i, 2);
}
