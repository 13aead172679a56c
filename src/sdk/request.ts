/** From arguments to what goes on the wire, by the generated description of an operation and nothing else. */
import { UnsupportedError } from './errors.ts';
import { writeJson } from './json.ts';

/** How a query parameter is written. */
export interface QueryRule {
  /** `json`: as JSON text; `list`: array members joined by commas; absent: as text, an array once for each member. */
  readonly as?: 'json' | 'list';
  /** First API version that reads it. */
  readonly since?: string;
}

/** What a call needs to know of its operation; generated. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly since?: string;
  readonly query?: Readonly<Record<string, QueryRule>>;
  readonly headers?: readonly string[];
  /** Media type of the request's body. */
  readonly body?: string;
  /** Protocol that the connection is handed over to. */
  readonly upgrade?: string;
}

/** Bytes to send. A stream is read as fast as the engine takes it. */
export type BodySource =
  | string
  | Uint8Array
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | Iterable<Uint8Array>;

/** Options that every call takes, beside those of its operation. */
export interface CallOptions {
  /**
   * Ends the call, or its stream, and its connection. The call rejects with the signal's reason. Not named `signal`, which is what
   * containers are sent.
   */
  readonly abortSignal?: AbortSignal;
  /** Milliseconds for the whole answer, or up to the first byte of a stream. 0 for no limit. The client's own by default. */
  readonly timeoutMs?: number;
  /** Called when the engine has accepted the call and its answer is to come: `wait` is waiting then. */
  readonly onAccepted?: () => void;
}

const CALL_OPTIONS: ReadonlySet<string> = new Set<keyof (CallOptions & { tty: boolean; body: unknown })>([
  'abortSignal',
  'timeoutMs',
  'onAccepted',
  'tty',
  'body',
]);

/** @throws UnsupportedError when `version` of the API lacks the operation */
export function assertSupported({ id, since }: Operation, version: string): void {
  if (since !== undefined && isOlder(version, since)) {
    throw new UnsupportedError(`${id} needs API ${since}; this engine speaks ${version}`, { operation: id });
  }
}

/** @returns the path with its query, without a version prefix. @throws TypeError on a value that no such path can have */
export function pathOf(
  operation: Operation,
  values: readonly string[],
  options: object | undefined,
  version: string,
): string {
  let index = 0;
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[index++];
    return encodePathValue(operation, name, value);
  });
  const query = queryOf(operation, options, version);
  return query === '' ? path : `${path}?${query}`;
}

/**
 * Image names carry slashes and colons, which engines take as they are. Names of containers are listed as `/web`. A value that is empty
 * or climbs (`..`) would be another operation's path.
 */
function encodePathValue({ id }: Operation, name: string, value: string | undefined): string {
  const plain = typeof value === 'string' ? value.replace(/^\//, '') : '';
  if (plain.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    throw new TypeError(`${id}: ${JSON.stringify(value)} is no ${name}`);
  }
  return encodeURIComponent(plain).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%40', '@');
}

function queryOf({ id, query, headers }: Operation, options: object | undefined, version: string): string {
  if (!options) return '';
  const parts: string[] = [];
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue;
    const rule = query && Object.hasOwn(query, name) ? query[name] : undefined;
    if (!rule) {
      if (CALL_OPTIONS.has(name) || headers?.includes(name)) continue;
      throw new TypeError(`${id} has no parameter ${name}`);
    }
    if (rule.since !== undefined && isOlder(version, rule.since)) {
      // an engine ignores what it does not know: the caller would not get what was asked for
      throw new UnsupportedError(`${id}: ${name} needs API ${rule.since}; this engine speaks ${version}`, {
        operation: id,
      });
    }
    const key = encodeURIComponent(name);
    for (const text of textsOf(value, rule)) parts.push(`${key}=${encodeURIComponent(text)}`);
  }
  return parts.join('&');
}

function textsOf(value: unknown, { as }: QueryRule): string[] {
  if (as === 'json') return [writeJson(value)];
  if (!Array.isArray(value)) return [String(value)];
  return as === 'list' ? [value.join(',')] : value.map(String);
}

/** The operation's own header parameters, among the options. */
export function headersOf({ headers }: Operation, options: object | undefined): Record<string, string> {
  const result: Record<string, string> = {};
  if (!headers || !options) return result;
  const given = options as Readonly<Record<string, unknown>>;
  for (const name of headers) {
    const value = given[name];
    if (value !== undefined && value !== null) result[name.toLowerCase()] = String(value);
  }
  return result;
}

/** `1.9` is older than `1.41`. */
export function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
  return major !== thanMajor ? major < thanMajor : minor < thanMinor;
}

/** The pieces of a body. */
export function chunksOf(body: BodySource): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (typeof body === 'string') return [new TextEncoder().encode(body)];
  if (body instanceof Uint8Array) return [body];
  if (body instanceof Blob) return body.stream();
  if (Symbol.asyncIterator in body || Symbol.iterator in body) return body;
  throw new TypeError('a body is text, bytes, a Blob, or a stream of bytes');
}
