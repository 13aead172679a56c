/** A client's request as an engine is asked: its target, headers and body, with the handler's changes. */
import type { IncomingMessage } from 'node:http';
import { type OperationId, operations } from '../../generated/operations.ts';
import { Failure, system } from '../errors.ts';
import { endToEnd } from './headers.ts';
import { editQuery } from './query.ts';
import type { Call, Changes, Target } from './reply.ts';

const notForEngines = new Set(['host', 'content-length', 'expect']);
const notForEdited = new Set(['host', 'content-length', 'expect', 'content-type']);

/** Request target on the engine: version, path parameters and query as they are to be there. */
export function targetPath(
  target: Target,
  call: Call,
  rawPath: Readonly<Record<string, string>>,
  query: string,
  changes: Changes,
): string {
  const pieces = piecesOf(call.operationId);
  let path = `/v${target.versionFor(call)}${pieces[0]}`;
  for (let i = 1; i < pieces.length; i += 2) {
    const name = pieces[i] ?? '';
    path += encodePath(changes.path?.[name] ?? rawPath[name] ?? '') + pieces[i + 1];
  }
  const edited = changes.query ? editQuery(query, changes.query) : query;
  return edited === '' ? path : `${path}?${edited}`;
}

/** Literal text and names of parameters in turn: `['/containers/', 'id', '/json']`. */
function piecesOf(id: OperationId): readonly string[] {
  let pieces = allPieces.get(id);
  if (!pieces) {
    pieces = operations[id].path.split(/[{}]/);
    allPieces.set(id, pieces);
  }
  return pieces;
}

const allPieces = new Map<OperationId, readonly string[]>();

/** Slashes in names stay: engines take image names so. */
const encodePath = (value: string) =>
  /^[\w.:@/-]*$/.test(value)
    ? value
    : encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%40', '@');

export function requestHeaders(req: IncomingMessage, changes: Changes): string[] {
  const dropped = changes.body === undefined ? notForEngines : notForEdited;
  const { headers } = changes;
  const all = headers ? new Set([...dropped, ...Object.keys(headers).map((name) => name.toLowerCase())]) : dropped;
  const kept = endToEnd(req.rawHeaders, all);
  for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) kept.push(name, value);
  if (changes.body !== undefined) kept.push('Content-Type', 'application/json');
  return kept;
}

/** What a request without an answer means to the client. */
export function unreachable(target: Target, error: Error): Failure {
  if (error instanceof Failure) return error;
  return (
    target.unreachable?.(error) ?? system(`node ${target.name} did not answer: ${error.message}`, { cause: error })
  );
}

/** Bytes already read, or the client's stream as it comes; null when it announced none. */
export function requestBody(req: IncomingMessage, rawBody: Buffer | undefined): Buffer | IncomingMessage | null {
  if (rawBody) return rawBody.length > 0 ? rawBody : null;
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers;
  return encoding !== undefined || Number(length ?? 0) > 0 ? req : null;
}
