/** What handlers return. They decide; `send.ts` performs. */
import type { Duplex, Readable } from 'node:stream';
import type { ClientVersion } from '../../document/span.ts';
import type { ApiVersion } from '../../document/version.ts';
import type { EmptyReply, Headers, HijackReply, JsonReply, StreamReply, TextReply } from '../../generated/handlers.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { Failure } from '../errors.ts';
import type { Connections } from './connections.ts';
import type { TraceHeaders } from './identity.ts';

/** What this room knows of an engine: how to reach it, and whom to tell how that went. */
export interface Target {
  /** Node name, for errors. */
  readonly name: string;
  /** Kept connections to the engine: tcp, TLS or unix socket. */
  readonly connections: Connections;
  /** For the `Host` header: `10.0.0.11:2375`, `localhost` for a unix socket. */
  readonly host: string;
  /** The version to speak with the engine for a client: as near to its own as the engine's range and the request allow. */
  versionFor(client: ClientVersion): ApiVersion;
  /** A raw connection for a hijack. @throws when the engine cannot be reached */
  open(signal: AbortSignal): Promise<Duplex>;
  /** The engine could not be reached, or did not answer: counts against its health. */
  failed(error: Error): void;
  /** The engine answered. */
  answered(): void;
  /** Calls back once when the engine is given up while the call is under way. @returns stops watching */
  whenLost(lost: (error: Error) => void): () => void;
  /** What it means to the client that no answer came. Default: a system failure that names the node. */
  unreachable?(error: Error): Failure;
}

/** How a request differs when it is passed on. Everything not named goes through byte for byte. */
export interface Changes {
  /** Path parameters: what the user typed becomes what the engine understands (full ID). */
  readonly path?: Readonly<Record<string, string>> | undefined;
  /** Query parameters to set, or to drop (undefined). */
  readonly query?: Readonly<Record<string, string | undefined>> | undefined;
  /** Request headers to set, or to drop (undefined). */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** A body in place of the client's. */
  readonly body?: string | Uint8Array | undefined;
}

/** Pass the request to an engine, and its answer back: status, headers, body as it comes. */
export interface ProxyReply extends Changes {
  readonly kind: 'proxy';
  readonly target: Target;
  /** Edits a 200 JSON body, which is then held whole: its bytes as latin1, so that those not edited stay as they are. */
  readonly patch?: ((body: string) => string) | undefined;
  /** Awaited after a 2xx or 304, before the client sees the end of the answer: it may ask for what it changed. */
  readonly settle?: ((status: number) => Promise<void>) | undefined;
}

/** Hand the connection over to an engine: both directions raw, half-close kept. Without a hijack in the answer, as a proxy. */
export interface RelayReply extends Changes {
  readonly kind: 'relay';
  readonly target: Target;
}

/** JSON that is already encoded: chunks are written as they are. */
export interface EncodedReply {
  readonly kind: 'encoded';
  readonly status: number;
  readonly chunks: readonly Uint8Array[];
  readonly headers?: Headers;
}

/** Replies that stand for an answer given elsewhere, beside those the document types. */
export type Relay = ProxyReply | RelayReply | EncodedReply;

export type Reply =
  | JsonReply<number, unknown>
  | EmptyReply<number>
  | TextReply<number>
  | StreamReply<number>
  | HijackReply
  | Relay;

/** A request that makes calls to engines necessary. */
export interface Cause {
  /** Its ID, and the trace it is part of, as headers. */
  trace(): TraceHeaders;
}

/** One request, as far as every handler may need it beside its typed parts. */
export interface Call extends ClientVersion, Cause {
  readonly operationId: OperationId;
  /** What the client speaks: the path's prefix, or the newest we announce. */
  readonly version: ApiVersion;
  /** Aborted when the client is gone. */
  readonly signal: AbortSignal;
  /** Header value as sent; the first of several. Name in lower case. */
  header(name: string): string | undefined;
  /** The JSON body's own bytes, for edits that keep every digit; empty where the operation streams or has none. */
  readonly rawBody: Buffer;
  /** The query's own bytes, without `?`. */
  readonly query: string;
  /** The client's body as it comes, where the operation streams it; at its end already where `rawBody` has it. */
  readonly bodyStream: Readable;
}

export const json = <const Status extends number, Body>(
  status: Status,
  body: Body,
  headers?: Headers,
): JsonReply<Status, Body> => ({ kind: 'json', status, body, headers });

export const empty = <const Status extends number>(status: Status, headers?: Headers): EmptyReply<Status> => ({
  kind: 'empty',
  status,
  headers,
});

export const text = <const Status extends number>(
  status: Status,
  body: string,
  headers?: Headers,
): TextReply<Status> => ({ kind: 'text', status, body, headers });

export const stream = <const Status extends number>(
  status: Status,
  contentType: string | undefined,
  chunks: StreamReply<Status>['chunks'],
  headers?: Headers,
): StreamReply<Status> => ({ kind: 'stream', status, contentType, chunks, headers });

export const hijack = (
  contentType: HijackReply['contentType'],
  serve: HijackReply['serve'],
  headers?: Headers,
): HijackReply => ({ kind: 'hijack', contentType, serve, headers });

export const encoded = (status: number, chunks: readonly Uint8Array[], headers?: Headers): EncodedReply => ({
  kind: 'encoded',
  status,
  chunks,
  headers,
});

/** Spelled out, since most requests come through here: a spread makes V8 look each property up by name. */
export function proxyTo(target: Target, options: Omit<ProxyReply, 'kind' | 'target'> = unchanged): ProxyReply {
  const { path, query, headers, body, patch, settle } = options;
  return { kind: 'proxy', target, path, query, headers, body, patch, settle };
}

const unchanged: Omit<ProxyReply, 'kind' | 'target'> = {};

export const relayTo = (target: Target, changes: Changes = {}): RelayReply => ({ kind: 'relay', target, ...changes });
