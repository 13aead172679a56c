/** A client that hides nothing: one request on a connection of its own, and its answer byte for byte. */
import type { Socket } from 'node:net';
import type { Ending, Framing, Header, RequestMessage, ResponseMessage } from '../exchange.ts';
import type { Endpoint } from './endpoint.ts';
import { Http1Parser, parseStatusLine, responseFraming } from './http1.ts';

/** What is kept of a body; longer ones are counted and not kept. */
export const KEPT_BYTES = 8 * 1024 * 1024;

export interface Outgoing {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly Header[];
  readonly body: Buffer;
  /** The connection may become a stream (attach, exec). */
  readonly hijackable: boolean;
  /** Longest silence of the engine, milliseconds, before its answer is given up. */
  readonly silenceMs: number;
}

/** The engine's answer could not be read; the message says what happened, for the report. */
export class WireError extends Error {
  override readonly name = 'WireError';
}

/** An answer that has begun. */
export class Reply {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly Header[];
  readonly framing: Framing;
  private readonly kept: Buffer[] = [];
  private readonly sent: Buffer[] = [];
  private size = 0;
  private ending: Ending | undefined;
  private trouble: string | undefined;
  private waiting: (() => void)[] = [];
  private readonly socket: Socket;
  private readonly request: Outgoing;

  constructor(socket: Socket, request: Outgoing, head: Pick<Reply, 'status' | 'reason' | 'headers' | 'framing'>) {
    this.socket = socket;
    this.request = request;
    this.status = head.status;
    this.reason = head.reason;
    this.headers = head.headers;
    this.framing = head.framing;
  }

  /** For the connection's own use. */
  accept(bytes: Buffer): void {
    if (this.size < KEPT_BYTES) this.kept.push(bytes);
    this.size += bytes.length;
    this.wake();
  }

  /** For the connection's own use. */
  finish(ending: Ending, trouble?: string): void {
    if (this.ending !== undefined) return;
    this.ending = ending;
    this.trouble = trouble;
    this.wake();
  }

  /** Everything that came so far. */
  get bytes(): Buffer {
    return Buffer.concat(this.kept);
  }

  get ended(): boolean {
    return this.ending !== undefined;
  }

  /**
   * Resolves with what has come once it satisfies `enough`, or when the answer ended before.
   * @throws WireError when the engine stays silent for too long
   */
  async until(enough: (bytes: Buffer) => boolean): Promise<Buffer> {
    let seen = -1;
    for (;;) {
      if (this.size !== seen) {
        seen = this.size;
        const { bytes } = this;
        if (enough(bytes)) return bytes;
      }
      if (this.ending !== undefined) return this.bytes;
      await this.news();
    }
  }

  /** Resolves when the answer ended. @throws WireError when the engine stays silent for too long */
  async whole(): Promise<Buffer> {
    return this.until(() => false);
  }

  /** On a connection that became a stream: to the container. */
  write(bytes: string | Buffer): void {
    const buffer = Buffer.from(bytes);
    this.sent.push(buffer);
    this.socket.write(buffer);
  }

  /** Ends our direction and leaves the other open. */
  halfClose(): void {
    this.socket.end();
  }

  /** Leaves; what came so far is the answer. */
  close(): void {
    this.finish('left');
    this.socket.destroy();
  }

  /** Closes the connection. */
  settle(): { request: RequestMessage; response: ResponseMessage; failure: string | undefined } {
    this.close();
    const { method, target, headers, body } = this.request;
    const stream = Buffer.concat(this.sent);
    return {
      request: { method, target, headers, body, bodyBytes: body.length, ...(stream.length > 0 && { stream }) },
      response: {
        status: this.status,
        reason: this.reason,
        headers: this.headers,
        framing: this.framing,
        body: this.bytes,
        bodyBytes: this.size,
        ending: this.ending ?? 'left',
      },
      failure: this.trouble,
    };
  }

  private news(): Promise<void> {
    const { silenceMs } = this.request;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const silence = `nothing came for ${silenceMs / 1000} s`;
        reject(new WireError(`${silence} after ${this.size} bytes of the answer`));
        this.finish('left', silence);
      }, silenceMs);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private wake(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** Sends a request; resolves when the head of the answer is here. @throws WireError when none comes */
export async function send(endpoint: Endpoint, request: Outgoing): Promise<Reply> {
  const socket = await endpoint.open().catch((error: Error) => {
    throw new WireError(`no connection to ${endpoint.url}: ${error.message}`, { cause: error });
  });
  return new Promise((resolve, reject) => {
    let reply: Reply | undefined;
    const fail = (message: string) => {
      clearTimeout(timer);
      if (reply) reply.finish('cut', message);
      else reject(new WireError(message));
      socket.destroy();
    };
    const timer = setTimeout(() => fail(`no answer within ${request.silenceMs / 1000} s`), request.silenceMs);
    const parser = new Http1Parser({
      head: ({ startLine, headers }) => {
        const line = parseStatusLine(startLine);
        if (!line) {
          fail(`the answer begins with ${JSON.stringify(startLine.slice(0, 80))}, which is no HTTP status line`);
          return 'none';
        }
        if (line.status < 200 && line.status !== 101) return 'none';
        clearTimeout(timer);
        const framing = responseFraming(request.method, line.status, headers, request.hijackable);
        reply = new Reply(socket, request, { ...line, headers, framing });
        resolve(reply);
        return framing;
      },
      body: (bytes) => reply?.accept(bytes),
      stream: (bytes) => reply?.accept(bytes),
      done: () => {
        if (reply) reply.finish('complete');
        else parser.resume(); // an interim answer: 100 Continue
      },
      malformed: fail,
    });
    socket.on('data', (bytes: Buffer) => {
      const over = reply?.ended ?? false;
      parser.write(bytes);
      if (over && reply) reply.accept(bytes); // behind the end of the answer: counted, so that the referee sees it
    });
    socket.on('error', (error) => fail(error.message));
    socket.on('end', () => {
      if (!reply) fail('the engine closed without an answer');
      else if (parser.end()) fail('the engine closed in the middle of the answer');
    });
    socket.on('close', () => fail('the engine closed without an answer'));
    const head = [
      `${request.method} ${request.target} HTTP/1.1`,
      ...request.headers.map(([name, value]) => `${name}: ${value}`),
    ].join('\r\n');
    socket.write(`${head}\r\n\r\n`, 'latin1');
    if (request.body.length > 0) socket.write(request.body);
  });
}
