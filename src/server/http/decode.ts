/** A request as its handler wants it: typed parts, validated against the document. */
import type { Request, Response } from 'express';
import type { ParameterObject } from '../../document/document.ts';
import type { ApiVersion } from '../../document/version.ts';
import { compareVersions } from '../../document/version.ts';
import type { RequestOf } from '../../generated/handlers.ts';
import type { OperationId } from '../../generated/operations.ts';
import { invalidParameter } from '../errors.ts';
import { readWhole } from './body.ts';
import type { Client } from './client.ts';
import { traceHeaders } from './identity.ts';
import { JSON_DEPTH } from './limits.ts';
import { parseQuery } from './query.ts';
import type { Call } from './reply.ts';
import type { Route } from './route.ts';
import type { Validator } from './validate.ts';

export interface Versions {
  readonly oldest: ApiVersion;
  readonly newest: ApiVersion;
}

export interface Decoded {
  readonly request: RequestOf<{ parameters: unknown }>;
  readonly call: Call;
}

/** @throws invalidParameter in the engine's own words, which clients show their users */
export function checkVersion(version: ApiVersion, { oldest, newest }: Versions): void {
  if (compareVersions(version, newest) > 0) {
    throw invalidParameter(`client version ${version} is too new. Maximum supported API version is ${newest}`);
  }
  if (compareVersions(version, oldest) < 0) {
    throw invalidParameter(
      `client version ${version} is too old. Minimum supported API version is ${oldest}, please upgrade your client to a newer version`,
    );
  }
}

/**
 * @throws invalidParameter, or a Failure of another kind with the same meaning as the engine's
 */
export function decode(req: Request, res: Response, route: Route, options: CallParts): Decoded | Promise<Decoded> {
  if (route.operation.body === 'json') return decodeJson(req, res, route, options);
  // most requests have nothing to be waited for
  const query = judgedQuery(req, res, route, options);
  return query instanceof Promise
    ? query.then((judged) => decoded(req, route, options, judged, noBody, undefined))
    : decoded(req, route, options, query, noBody, undefined);
}

async function decodeJson(req: Request, res: Response, route: Route, options: CallParts): Promise<Decoded> {
  const { validator, client } = options;
  const { parameters = [], requestBody } = validator.operation(route.operationId);
  let rawBody = options.rawBody ?? (await readWhole(req, client));
  let body = parseJson(req, rawBody);
  const schema = requestBody?.content['application/json']?.schema;
  if (schema && !validator.fieldNames.areExact(schema, body)) {
    rawBody = Buffer.from(validator.fieldNames.spelt(schema, rawBody.toString('utf8')));
    body = parseJson(req, rawBody);
  }
  if (body === undefined && requestBody?.required) {
    throw invalidParameter('invalid JSON: got EOF while reading request body');
  }
  asJsonRequest(req, body);
  const query = parseQuery(options.query, parameters);
  await validator.validate(req, res, route, { query, body });
  return decoded(req, route, options, req.query, rawBody, body);
}

function decoded(
  req: Request,
  route: Route,
  options: CallParts,
  query: object,
  rawBody: Buffer,
  body: unknown,
): Decoded {
  return {
    request: { path: route.path, query, headers: req.headers, body } as Decoded['request'],
    call: new RequestCall(req, route.operationId, options, rawBody, query, body),
  };
}

interface CallParts {
  readonly query: string;
  readonly version: ApiVersion;
  readonly client: Client;
  readonly validator: Validator;
  /** Bytes already read: what an upgraded connection sent as its request's body. */
  readonly rawBody: Buffer | undefined;
}

/** A request's parts that need no decoding. */
export const callOf = (req: Request, { operationId }: Route, parts: CallParts): Call =>
  new RequestCall(req, operationId, parts, parts.rawBody ?? noBody, noQuery, undefined);

/** A class for the sake of `signal`: each object literal with a getter has a hidden class of its own, which outlives the request. */
class RequestCall implements Call {
  readonly operationId: OperationId;
  readonly version: ApiVersion;
  readonly rawBody: Buffer;
  readonly query: string;
  readonly bodyStream: Request;
  private readonly client: Client;
  private readonly validator: Validator;
  private readonly typedQuery: object;
  private readonly body: unknown;

  /** @param typedQuery, body what decoding found; nothing where the request is passed on undecoded */
  constructor(
    req: Request,
    operationId: OperationId,
    { version, query, client, validator }: CallParts,
    rawBody: Buffer,
    typedQuery: object,
    body: unknown,
  ) {
    this.operationId = operationId;
    this.version = version;
    this.rawBody = rawBody;
    this.query = query;
    this.bodyStream = req;
    this.client = client;
    this.validator = validator;
    this.typedQuery = typedQuery;
    this.body = body;
  }

  get signal(): AbortSignal {
    return this.client.signal;
  }
  span() {
    return this.validator.spanOf(this.operationId, { query: { ...this.typedQuery }, body: this.body });
  }
  header(name: string): string | undefined {
    return headerOf(this.bodyStream, name);
  }
  trace() {
    return traceHeaders(this.bodyStream);
  }
}

const noBody = Buffer.alloc(0);
const noQuery = Object.freeze({});

/** By operation. */
const JUDGED_KEPT = 100;
const JUDGED_LENGTH = 500;

function judgedQuery(
  req: Request,
  res: Response,
  route: Route,
  { query: text, validator }: CallParts,
): object | Promise<object> {
  const { parameters = noParameters } = validator.operation(route.operationId);
  if (text === '' && !needsJudging(parameters, noQuery)) return noQuery;
  const judged = validator.judged(route.operationId);
  const known = judged.get(text);
  if (known) return known;
  const parsed = parseQuery(text, parameters);
  if (!needsJudging(parameters, parsed)) return parsed;
  return validator.validate(req, res, route, { query: parsed, body: undefined }).then(() => {
    if (text.length <= JUDGED_LENGTH) {
      if (judged.size >= JUDGED_KEPT) judged.clear();
      judged.set(text, req.query);
    }
    return req.query;
  });
}

const noParameters: readonly ParameterObject[] = [];

/** Most requests carry no parameter that could be wrong: a validator's answer is then known beforehand. */
function needsJudging(parameters: readonly ParameterObject[], query: Record<string, unknown>): boolean {
  for (const { in: place, name, required } of parameters)
    if (place === 'query' && (required || name in query)) return true;
  return false;
}

/** The validator looks the schema up by content type, and knows no absent body beside a content type. */
function asJsonRequest(req: Request, body: unknown): void {
  if (body === undefined) delete req.headers['content-type'];
  else req.headers['content-type'] = 'application/json';
}

export function headerOf(req: Request, name: string): string | undefined {
  const value = req.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function parseJson(req: Request, raw: Buffer): unknown {
  if (raw.length === 0) return undefined;
  const type = (req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== '' && type !== 'application/json') {
    throw invalidParameter(`unsupported Content-Type header (${type}): must be 'application/json'`);
  }
  let value: unknown;
  try {
    value = JSON.parse(raw.toString('utf8'));
  } catch (error) {
    throw invalidParameter(`invalid JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  return withoutNulls(value) ?? undefined; // `null` is no body: docker 20.10 sends it
}

/**
 * Engines read a null as if the key were not there, and clients send many: judged and typed without them. Bytes sent on keep theirs.
 * @throws invalidParameter on more levels than `JSON_DEPTH`
 */
function withoutNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === JSON_DEPTH) throw invalidParameter(`invalid JSON: nested more than ${JSON_DEPTH} levels deep`);
  if (Array.isArray(value)) return value.map((entry) => withoutNulls(entry, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null)
      .map(([key, entry]) => [key, withoutNulls(entry, depth + 1)]),
  );
}
