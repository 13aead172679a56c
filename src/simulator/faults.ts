/** What goes wrong on request: an engine that is slow, silent, wrong or gone, for some operations or all, once or for good. */
import { IncomingMessage } from 'node:http';
import { Duplex, PassThrough, type Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { OperationId } from '../generated/operations.ts';
import type { Kind } from '../server/errors.ts';
import { Failure } from '../server/errors.ts';
import { type Call, encoded, type Reply, stream } from '../server/http/reply.ts';

export type Fault =
  /** Answers that many milliseconds later. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Cuts the connection instead of answering. */
  | { readonly kind: 'drop' }
  /** Fails as an engine fails: `system` is 500, `unavailable` 503 … */
  | { readonly kind: 'fail'; readonly as: Kind; readonly message: string }
  /** Answers, and cuts the connection after that many bytes of the body. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** A body that is no JSON, under the status and type of the right one. */
  | { readonly kind: 'garble' }
  /** Valid JSON, other than the document says: what the function makes of the body. */
  | { readonly kind: 'lie'; readonly body: (body: unknown) => unknown }
  /** Sends its body at that rate. */
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  /** Reads the request's body at that rate. */
  | { readonly kind: 'slow-reader'; readonly bytesPerSecond: number }
  /** The whole engine is gone: before it does what was asked, or after it has done it and before it tells. */
  | { readonly kind: 'die'; readonly when: 'before' | 'after' };

export interface FaultScope {
  /** Operations it concerns; default: all but pings, so that a manager still finds the engine. */
  readonly operations?: readonly OperationId[];
  /** So many requests, then no more; default: until removed. */
  readonly times?: number;
  /** Also asked, for what operations cannot tell. */
  readonly when?: (call: Call) => boolean;
}

interface Active {
  readonly fault: Fault;
  readonly scope: FaultScope;
  left: number;
}

const TICK_MS = 20;

/** Never answered: the connection is what ends it. */
const never = <T>(signal: AbortSignal): Promise<T> =>
  new Promise((_resolve, reject) => {
    const gone = () => reject(new Error('the client left'));
    if (signal.aborted) gone();
    else signal.addEventListener('abort', gone, { once: true });
  });

export class Faults {
  private readonly active = new Set<Active>();
  private readonly die: () => void;

  /** @param die what `die` does */
  constructor(die: () => void) {
    this.die = die;
  }

  /** @returns takes it away again */
  add(fault: Fault, scope: FaultScope = {}): () => void {
    const active = { fault, scope, left: scope.times ?? Number.POSITIVE_INFINITY };
    this.active.add(active);
    return () => this.active.delete(active);
  }

  clear(): void {
    this.active.clear();
  }

  /** Which faults this request meets; each is counted. */
  take(call: Call): Fault[] {
    if (this.active.size === 0) return [];
    const met: Fault[] = [];
    for (const active of this.active) {
      const { operations, when } = active.scope;
      const concerned = operations ? operations.includes(call.operationId) : !call.operationId.startsWith('SystemPing');
      if (!concerned || (when && !when(call))) continue;
      met.push(active.fault);
      active.left -= 1;
      if (active.left <= 0) this.active.delete(active);
    }
    return met;
  }

  /** Runs a handler with its faults. @param perform the handler, given the call it shall see */
  async meet(faults: readonly Fault[], call: Call, perform: (call: Call) => Reply | Promise<Reply>): Promise<Reply> {
    let seen = call;
    for (const fault of faults) {
      switch (fault.kind) {
        case 'latency':
          await delay(fault.ms, undefined, { signal: call.signal });
          break;
        case 'hang':
          return never(call.signal);
        case 'drop':
          cut(call);
          return never(call.signal);
        case 'fail':
          throw new Failure(fault.as, fault.message);
        case 'die':
          if (fault.when === 'before') {
            this.die();
            return never(call.signal);
          }
          break;
        case 'slow-reader':
          seen = Object.create(seen, { bodyStream: { value: throttled(call.bodyStream, fault.bytesPerSecond) } });
      }
    }
    let reply = await perform(seen);
    for (const fault of faults) {
      if (fault.kind === 'die') {
        this.die();
        return never(call.signal);
      }
      reply = distorted(reply, fault, call);
    }
    return reply;
  }
}

function cut({ bodyStream }: Call): void {
  if (bodyStream instanceof IncomingMessage) bodyStream.socket.destroy();
}

function distorted(reply: Reply, fault: Fault, call: Call): Reply {
  switch (fault.kind) {
    case 'garble':
      return reply.kind === 'json' ? encoded(reply.status, [Buffer.from('{"Id": "0123456789ab", "Sta')]) : reply;
    case 'lie':
      return reply.kind === 'json' ? { ...reply, body: fault.body(reply.body) } : reply;
    case 'cut':
      return overBytes(reply, (bytes) => cutAfter(bytes, fault.afterBytes, call));
    case 'slow':
      return overBytes(reply, (bytes) => slowed(bytes, fault.bytesPerSecond));
    default:
      return reply;
  }
}

/** A reply as a stream of its bytes, to be interfered with. */
function overBytes(
  reply: Reply,
  change: (bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => AsyncIterable<Uint8Array>,
): Reply {
  switch (reply.kind) {
    case 'json':
      return stream(
        reply.status,
        'application/json',
        change([Buffer.from(`${JSON.stringify(reply.body)}\n`)]),
        reply.headers,
      );
    case 'stream':
      return { ...reply, chunks: change(reply.chunks) };
    case 'hijack': {
      const { serve } = reply;
      return {
        ...reply,
        serve: async (connection) => {
          const outgoing = new PassThrough();
          const pumping = pump(change(outgoing), connection);
          await serve(Duplex.from({ readable: connection, writable: outgoing }));
          outgoing.end();
          await pumping;
        },
      };
    }
    default:
      return reply;
  }
}

async function pump(bytes: AsyncIterable<Uint8Array>, connection: Duplex): Promise<void> {
  try {
    for await (const chunk of bytes) {
      if (!connection.write(chunk))
        await new Promise((resolve) => connection.once('drain', resolve).once('close', resolve));
    }
  } catch {
    connection.destroy();
  }
}

async function* cutAfter(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
  call: Call,
): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const chunk of bytes) {
    const part = chunk.subarray(0, limit - sent);
    if (part.length > 0) yield part;
    sent += part.length;
    if (sent < limit) continue;
    await delay(TICK_MS); // what was written leaves before the connection goes
    cut(call);
    throw new Error('cut on request');
  }
}

async function* slowed(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  bytesPerSecond: number,
): AsyncGenerator<Uint8Array> {
  const portion = Math.max(1, Math.round((bytesPerSecond * TICK_MS) / 1000));
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += portion) {
      yield chunk.subarray(at, at + portion);
      await delay(Math.max(TICK_MS, (portion / bytesPerSecond) * 1000));
    }
  }
}

function throttled(source: Readable, bytesPerSecond: number): Readable {
  const slow = new PassThrough({ highWaterMark: 1 });
  source.on('error', (error) => slow.destroy(error));
  void (async () => {
    try {
      for await (const part of slowed(source, bytesPerSecond)) {
        if (!slow.write(part)) await new Promise((resolve) => slow.once('drain', resolve));
      }
      slow.end();
    } catch (error) {
      slow.destroy(error as Error);
    }
  })();
  return slow;
}
