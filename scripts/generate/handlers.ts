/** The contract between the document and whoever serves it: `HandlersOf<Tag, …>`. */
import { type Document, header, operationsOf } from './document.ts';

export function handlersSource(document: Document): string {
  const byTag = new Map<string, string[]>();
  for (const { tags, operationId } of operationsOf(document)) {
    const tag = tags[0] ?? '';
    byTag.set(tag, [...(byTag.get(tag) ?? []), operationId]);
  }
  const tags = [...byTag].map(([tag, ids]) => `  ${tag}: ${ids.map((id) => `'${id}'`).join(' | ')};`);
  return `${header(['//', ''])}
import type { operations as EngineOperations } from './engine-schema.ts';
import type { operations as SwarmOperations } from './schema.ts';

/** The operations of each tag. */
export interface OperationsByTag {
${tags.join('\n')}
}
export type Tag = keyof OperationsByTag;

/** The two documents: one engine's API, and the cluster's. */
export interface Apis {
  engine: EngineOperations;
  swarm: SwarmOperations;
}

// never means "declares none" in the generated types
type Part<Parameters, In extends string> = Parameters extends { [K in In]?: infer Values }
  ? [Exclude<Values, undefined>] extends [never]
    ? Record<never, never>
    : Exclude<Values, undefined>
  : Record<never, never>;

/** The JSON value of a request's body; undefined where there is none or where bytes are only relayed. */
type BodyOf<Op> = Op extends { requestBody?: infer Body }
  ? Exclude<Body, undefined> extends { content: { 'application/json': infer Value } }
    ? undefined extends Body
      ? Value | undefined
      : Value
    : undefined
  : undefined;

/** A request that keeps to the document, as its handler sees it. Path values are decoded; booleans and numbers are typed. */
export interface RequestOf<Op extends { parameters: unknown }> {
  readonly path: Part<Op['parameters'], 'path'>;
  readonly query: Part<Op['parameters'], 'query'>;
  readonly headers: Part<Op['parameters'], 'header'>;
  readonly body: BodyOf<Op>;
}

export type Headers = Readonly<Record<string, string>>;

/** A whole JSON body. */
export interface JsonReply<Status, Body> {
  readonly kind: 'json';
  readonly status: Status;
  readonly body: Body;
  readonly headers?: Headers;
}
/** A status line and headers alone. */
export interface EmptyReply<Status> {
  readonly kind: 'empty';
  readonly status: Status;
  readonly headers?: Headers;
}
/** A short text. */
export interface TextReply<Status> {
  readonly kind: 'text';
  readonly status: Status;
  readonly body: string;
  readonly headers?: Headers;
}
/** Bytes written as they come; a throw after the first cuts the connection. */
export interface StreamReply<Status> {
  readonly kind: 'stream';
  readonly status: Status;
  readonly contentType: string | undefined;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly headers?: Headers;
}
/** The connection handed over as a raw stream, after 101 if the client asked to upgrade and 200 if not. */
export interface HijackReply {
  readonly kind: 'hijack';
  /** undefined: what follows is no stream of bytes (a WebSocket). */
  readonly contentType: string | undefined;
  readonly headers?: Headers;
  /** Serves the connection until it is done; what the client sent behind its request comes first. */
  readonly serve: (connection: import('node:stream').Duplex) => Promise<void>;
}

type ContentOf<Response> = Response extends { content: infer Content } ? Content : never;
type ReplyOfStatus<Status, Response> = [ContentOf<Response>] extends [never]
  ? EmptyReply<Status>
  :
      | (ContentOf<Response> extends { 'application/json': infer Body } ? JsonReply<Status, Body> : never)
      | (ContentOf<Response> extends { 'text/plain': string } ? TextReply<Status> : never)
      | StreamReply<Status>;

/** What an operation may answer: a declared status with its declared body. */
export type ReplyOf<Op extends { responses: object }> =
  | { [Status in keyof Op['responses']]: ReplyOfStatus<Status, Op['responses'][Status]> }[keyof Op['responses']]
  | (101 extends keyof Op['responses'] ? HijackReply : never);

/**
 * A handler for each operation of a tag. A missing operation, an unknown one, an undeclared status or a wrong body does not compile.
 * @typeParam Context what handlers are given beside the request
 * @typeParam Relay replies that pass on the answer of an engine, which speaks the same document
 */
export type HandlersOf<T extends Tag, Context, Relay = never, Api extends keyof Apis = 'swarm'> = {
  [Id in OperationsByTag[T] & keyof Apis[Api]]: Apis[Api][Id] extends { parameters: unknown; responses: object }
    ? (
        request: RequestOf<Apis[Api][Id]>,
        context: Context,
      ) => ReplyOf<Apis[Api][Id]> | Relay | Promise<ReplyOf<Apis[Api][Id]> | Relay>
    : never;
};
`;
}
