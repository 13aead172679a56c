/**
 * Passive mode: real clients talk to a real engine through here. Bytes go through untouched, in both directions; what they say is
 * read on the way and judged when it is complete.
 */
import { createServer, type Socket } from 'node:net';
import { type OperationId, operations } from '../generated/operations.ts';
import { listenOn } from '../server/http/listen-on.ts';
import { parseTarget, route } from '../server/http/route.ts';
import type { Ending, Exchange, Framing, Header } from './exchange.ts';
import { KEPT_BYTES } from './wire/client.ts';
import type { Endpoint } from './wire/endpoint.ts';
import { Http1Parser, parseRequestLine, parseStatusLine, requestFraming, responseFraming } from './wire/http1.ts';

export interface ProxyOptions {
  /** `tcp://address:port` or `unix:///path`. */
  readonly listen: string;
  readonly endpoint: Endpoint;
  readonly next: () => number;
  readonly record: (exchange: Exchange) => void;
}

export interface RunningProxy {
  /** Where it listens, with the port it got. */
  readonly listening: string;
  /** Cuts connections; exchanges under way are recorded as far as they went. */
  stop(): Promise<void>;
}

/** @throws when it cannot listen */
export async function startProxy({ listen, endpoint, next, record }: ProxyOptions): Promise<RunningProxy> {
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    open.add(client.once('close', () => open.delete(client)));
    client.on('error', () => client.destroy());
    client.pause();
    endpoint.open().then(
      (engine) => relay(client, engine, new Tap(originOf(client), next, record)),
      // the client sees what it would see without us: a connection that goes nowhere
      () => client.destroy(),
    );
  });
  const listening = await listenOn(server, listen);
  return {
    listening,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

const originOf = ({ remoteAddress, remotePort }: Socket) =>
  remoteAddress ? `${remoteAddress}:${remotePort}` : 'a client';

function relay(client: Socket, engine: Socket, tap: Tap): void {
  // before pipe, so that the tap sees a piece before the other side can answer it
  client.on('data', (bytes: Buffer) => tap.fromClient(bytes));
  engine.on('data', (bytes: Buffer) => tap.fromEngine(bytes));
  engine.on('end', () => tap.engineEnded());
  client.on('end', () => tap.clientEnded());
  client.pipe(engine);
  engine.pipe(client);
  // one side torn down takes the other with it; an orderly end travels through pipe, each direction for itself
  client.on('close', () => {
    tap.closed('left');
    if (client.errored || !client.readableEnded) engine.destroy();
  });
  engine.on('error', () => client.destroy());
  engine.on('close', () => {
    tap.closed('cut');
    if (!engine.readableEnded) client.destroy();
  });
}

interface Pending {
  readonly number: number;
  readonly operationId: OperationId | undefined;
  readonly method: string;
  readonly target: string;
  readonly headers: readonly Header[];
  readonly body: Kept;
  readonly stream: Kept;
  readonly startedAt: number;
  readonly started: number;
  response: { status: number; reason: string; headers: readonly Header[]; framing: Framing; body: Kept } | undefined;
}

class Kept {
  bytes = 0;
  private readonly chunks: Buffer[] = [];

  add(chunk: Buffer): void {
    if (this.bytes < KEPT_BYTES) this.chunks.push(chunk);
    this.bytes += chunk.length;
  }

  get value(): Buffer {
    return Buffer.concat(this.chunks);
  }
}

/** What goes by on one connection, cut into exchanges. */
class Tap {
  private readonly origin: string;
  private readonly next: () => number;
  private readonly record: (exchange: Exchange) => void;
  private pending: Pending | undefined;
  private requestDone = false;
  private clientIsDone = false;

  private readonly requests = new Http1Parser({
    head: ({ startLine, headers }) => {
      const line = parseRequestLine(startLine);
      if (!line) {
        this.requests.hijack(); // not HTTP/1: nothing to judge
        return 'hijack';
      }
      this.requestDone = false;
      this.pending = {
        ...line,
        number: this.next(),
        operationId: operationOf(line.method, line.target),
        headers,
        body: new Kept(),
        stream: new Kept(),
        startedAt: Date.now(),
        started: performance.now(),
        response: undefined,
      };
      return requestFraming(headers);
    },
    body: (bytes) => this.pending?.body.add(bytes),
    stream: (bytes) => this.pending?.stream.add(bytes),
    done: () => {
      this.requestDone = true;
      // an answer that came before the end of the request: the next one may begin
      if (!this.pending) this.requests.resume();
    },
    malformed: (message) => this.fail(`the client’s request: ${message}`),
  });

  private readonly responses = new Http1Parser({
    head: ({ startLine, headers }) => {
      const line = parseStatusLine(startLine);
      const { pending } = this;
      if (!line || !pending) {
        this.fail(
          `the answer begins with ${JSON.stringify(startLine.slice(0, 80))}${line ? ', and nothing was asked' : ''}`,
        );
        return 'close';
      }
      if (line.status < 200 && line.status !== 101) return 'none';
      const framing = responseFraming(pending.method, line.status, headers, isHijackable(pending.operationId));
      pending.response = { ...line, headers, framing, body: new Kept() };
      if (framing === 'hijack') this.requests.hijack();
      return framing;
    },
    body: (bytes) => this.pending?.response?.body.add(bytes),
    stream: (bytes) => this.pending?.response?.body.add(bytes),
    done: () => {
      if (this.pending?.response) this.settle('complete');
      this.responses.resume();
    },
    malformed: (message) => this.fail(message),
  });

  constructor(origin: string, next: () => number, record: (exchange: Exchange) => void) {
    this.origin = origin;
    this.next = next;
    this.record = record;
  }

  fromClient(bytes: Buffer): void {
    this.requests.write(bytes);
  }

  fromEngine(bytes: Buffer): void {
    this.responses.write(bytes);
  }

  clientEnded(): void {
    this.clientIsDone = true;
  }

  engineEnded(): void {
    if (!this.responses.end()) return;
    // an engine that stops in the middle because its client has gone does what it should
    if (this.clientIsDone) this.settle('left');
    else this.fail('the engine closed in the middle of the answer');
  }

  /** Whoever closes first is told first; what is complete by then stays complete. */
  closed(by: Ending): void {
    if (this.pending?.response) this.settle(by);
    else if (this.pending && by === 'cut') this.fail('the engine closed without an answer');
  }

  private fail(failure: string): void {
    this.settle('cut', failure);
  }

  private settle(ending: Ending, failure?: string): void {
    const { pending } = this;
    if (!pending) return;
    this.pending = undefined;
    const { number, operationId, method, target, headers, body, stream, startedAt, started, response } = pending;
    this.record({
      number,
      operationId,
      origin: this.origin,
      startedAt,
      tookMs: Math.round(performance.now() - started),
      ...(failure !== undefined && { failure }),
      request: {
        method,
        target,
        headers,
        body: body.value,
        bodyBytes: body.bytes,
        ...(stream.bytes > 0 && { stream: stream.value }),
      },
      response: response && { ...response, body: response.body.value, bodyBytes: response.body.bytes, ending },
    });
    if (this.requestDone) this.requests.resume();
  }
}

const isHijackable = (id: OperationId | undefined) => {
  const operation = id && operations[id];
  return operation !== undefined && 'stream' in operation && 'hijack' in operation.stream;
};

function operationOf(method: string, target: string): OperationId | undefined {
  try {
    return route(method, parseTarget(target).path)?.operationId;
  } catch {
    return undefined; // a malformed percent-encoding: no operation has that path
  }
}

/** The version in an exchange's path; undefined when the client named none. */
export const versionOf = ({ request }: Exchange): string | undefined => parseTarget(request.target).version;
