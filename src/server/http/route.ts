/**
 * Method and path → operation, by the generated table.
 *
 * Names may contain slashes (`GET /images/localhost:5000/team/app:1/json`, `GET /containers/node-1/web/json`), encoded or not, so a
 * path parameter takes as much as it can and the operation with more literal text wins. Known paths under another method are
 * unknown, as on an engine: 404, never 405.
 */
import { type ApiVersion, isApiVersion } from '../../document/version.ts';
import { type Operation, type OperationId, operations } from '../../generated/operations.ts';
import { invalidParameter, notFound } from '../errors.ts';

export interface Route {
  readonly operationId: OperationId;
  readonly operation: Operation;
  /** Path parameters, percent-decoded. */
  readonly path: Readonly<Record<string, string>>;
}

/** An operation's path, cut at its parameters: `['/containers/', '/json']` with names `['id']`. */
interface Pattern {
  readonly operationId: OperationId;
  readonly operation: Operation;
  readonly literals: readonly string[];
  readonly names: readonly string[];
  readonly length: number;
}

// by path first: a key put together for each request would have to be hashed for each
const exact = new Map<string, Map<string, Pattern>>();
const byRoot = new Map<string, Map<string, Pattern[]>>();

for (const [id, operation] of Object.entries(operations) as [OperationId, Operation][]) {
  const literals = operation.path.split(/\{[^}]+\}/);
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  const pattern = { operationId: id, operation, literals, names, length: literals.join('').length };
  if (names.length === 0) methodsOf(exact, operation.path).set(operation.method, pattern);
  const methods = methodsOf(byRoot, root(operation.path));
  const known = methods.get(operation.method) ?? [];
  methods.set(
    operation.method,
    [...known, pattern].sort((a, b) => b.length - a.length),
  );
}

function methodsOf<T>(table: Map<string, Map<string, T>>, path: string): Map<string, T> {
  const methods = table.get(path) ?? new Map<string, T>();
  table.set(path, methods);
  return methods;
}

function root(path: string): string {
  const end = path.indexOf('/', 1);
  return end < 0 ? path : path.slice(0, end);
}

/** @returns undefined when no operation has this method and path. @throws invalidParameter on a malformed percent-encoding, notFound on a name of dots */
export function route(method: string, path: string): Route | undefined {
  const whole = exact.get(path)?.get(method);
  if (whole) return { operationId: whole.operationId, operation: whole.operation, path: {} };
  for (const pattern of byRoot.get(root(path))?.get(method) ?? []) {
    const values = match(pattern, path);
    if (values) return { operationId: pattern.operationId, operation: pattern.operation, path: values };
  }
  return undefined;
}

function match({ literals, names }: Pattern, path: string): Record<string, string> | undefined {
  const first = literals[0] ?? '';
  const last = literals[literals.length - 1] ?? '';
  if (literals.length < 2 || !path.startsWith(first) || !path.endsWith(last)) return undefined;
  if (path.length <= first.length + last.length) return undefined;
  let middle = path.slice(first.length, path.length - last.length);
  if (literals.length === 2) {
    if (middle.endsWith('/')) return undefined;
    const only: Record<string, string> = {};
    only[names[0] ?? ''] = decode(middle); // a computed key in a literal is defined the slow way
    return only;
  }
  const values: string[] = [];
  // from the right: the last parameter is one segment where there are two (a checkpoint), the first one greedy
  for (const literal of literals.slice(1, -1).reverse()) {
    const at = middle.lastIndexOf(literal);
    if (at <= 0) return undefined;
    values.unshift(middle.slice(at + literal.length));
    middle = middle.slice(0, at);
  }
  values.unshift(middle);
  if (values.some((value) => value === '' || value.endsWith('/'))) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? '')]));
}

const DOTS = /(?:^|\/)\.\.?(?:\/|$)/;

function decode(value: string): string {
  let text = value;
  if (value.includes('%'))
    try {
      text = decodeURIComponent(value);
    } catch {
      throw invalidParameter(`invalid percent-encoding in path: ${value}`);
    }
  // an engine would take them for steps up its own paths: to other operations than this one
  if (text.includes('.') && DOTS.test(text)) throw notFound('page not found');
  return text;
}

export interface Address {
  /** As asked for in the path; undefined for a bare path. */
  readonly version: ApiVersion | undefined;
  /** Without the version prefix, still encoded. */
  readonly path: string;
  /** Without the question mark; empty when there is none. */
  readonly query: string;
}

const prefix = /^\/v(\d{1,3}\.\d{1,3}|\d{1,3})\//;

/** A request target, `/v1.44/containers/json?all=1`, in its parts. */
export function parseTarget(target: string): Address {
  // a client that takes us for a proxy sends the whole URL
  const local = target.startsWith('/') ? target : target.replace(/^[a-z]+:\/\/[^/]*/i, '') || '/';
  const mark = local.indexOf('?');
  const path = mark < 0 ? local : local.slice(0, mark);
  const query = mark < 0 ? '' : local.slice(mark + 1);
  const version = prefix.exec(path)?.[1];
  if (version === undefined) return { version: undefined, path, query };
  const rest = path.slice(version.length + 2);
  // "/v1/…" is the same to an engine as "/v1.0/…": a version, and too old
  return { version: isApiVersion(version) ? version : `${Number(version)}.0`, path: rest, query };
}
