/** One request and its answer as they were on the wire, and what a referee says about them. */
import type { OperationId } from '../generated/operations.ts';

/** Name as it was written, and value. */
export type Header = readonly [name: string, value: string];

export interface RequestMessage {
  readonly method: string;
  /** As on the request line: path with version prefix, and query. */
  readonly target: string;
  readonly headers: readonly Header[];
  /** What was kept of the body; chunked bodies are joined. */
  readonly body: Buffer;
  /** Bytes of the body on the wire, kept or not. */
  readonly bodyBytes: number;
  /** What the client sent after the connection became a stream. */
  readonly stream?: Buffer;
}

/** How the end of a body is told: `none` has no body, `hijack` is a connection that became a stream. */
export type Framing = 'none' | 'length' | 'chunked' | 'close' | 'hijack';

/** `complete`: as announced. `cut`: the engine closed before. `left`: the client had read enough and went. */
export type Ending = 'complete' | 'cut' | 'left';

export interface ResponseMessage {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly Header[];
  readonly framing: Framing;
  /** What was kept of the body, or of the stream the engine sent. */
  readonly body: Buffer;
  readonly bodyBytes: number;
  readonly ending: Ending;
}

export interface Exchange {
  /** In the run, from 1; what a finding refers to. */
  readonly number: number;
  /** Undefined: the document has no operation of this method and path. */
  readonly operationId: OperationId | undefined;
  readonly request: RequestMessage;
  /** Undefined: no answer came; `failure` tells why. */
  readonly response: ResponseMessage | undefined;
  /** What was wrong below the level of the document: time-out, refused connection, malformed HTTP. */
  readonly failure?: string;
  /** What only the caller knows about the answer. */
  readonly expected?: Expectation;
  /** Name of the scenario, or the client's address in passive mode. */
  readonly origin: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly tookMs: number;
}

export interface Expectation {
  /** Statuses that the situation calls for; any documented one when absent. */
  readonly status?: readonly number[];
  /** What the container's streams look like: a terminal's are `raw`. */
  readonly framing?: 'raw' | 'multiplexed';
}

/**
 * `deviation`: the engine breaks the document. `undocumented`: it says more than the document knows. `note`: a value outside those
 * documented, in a place where engines may add some.
 */
export type Severity = 'deviation' | 'undocumented' | 'note';

export const rules = [
  'wire', // no answer, malformed HTTP, an answer cut short, a body where none may be
  'status', // not documented for the operation
  'media-type',
  'header',
  'json', // not JSON, or a broken line of a JSON stream
  'required',
  'type',
  'format',
  'value', // another restriction of the schema: length, range, pattern
  'enum',
  'unknown-field',
  'unknown-header',
  'stream', // frames, tar, hand-over of the connection
  'behaviour', // documented, but not in this situation
  'operation', // a request for something the document does not have
  'parameter', // a request with a parameter the document does not have
] as const;
export type Rule = (typeof rules)[number];

export interface Finding {
  readonly severity: Severity;
  readonly rule: Rule;
  /** Operation's name, or `METHOD /path` where the document has none. */
  readonly operation: string;
  /** 0: there was no answer. */
  readonly status: number;
  /** JSON pointer to the value, with `*` for array items and map keys; empty: the whole answer. */
  readonly where: string;
  readonly message: string;
  /** JSON pointer into the document; empty where none applies. */
  readonly schemaPath: string;
  /** `number` of the exchange. */
  readonly exchange: number;
}

/** Findings that say the same about the same place. */
export const findingKey = ({ severity, rule, operation, status, where, message }: Finding): string =>
  [severity, rule, operation, status, where, rule === 'behaviour' || rule === 'wire' ? message : ''].join(' ');

/** The first value of a header, whatever its casing. */
export function headerOf(headers: readonly Header[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find(([key]) => key.toLowerCase() === wanted)?.[1];
}

/** Without parameters, in lower case; undefined when the header is missing. */
export function mediaTypeOf(headers: readonly Header[]): string | undefined {
  return headerOf(headers, 'content-type')?.split(';')[0]?.trim().toLowerCase();
}
