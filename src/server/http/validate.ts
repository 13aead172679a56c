/**
 * One request against one operation of the document, by express-openapi-validator. Its own routing is replaced by ours: it would
 * try every path template on every request, and knows neither slashes in names nor version prefixes. So only its request
 * middleware is used, found by name (an internal detail: the version is pinned and a test holds the name).
 */
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { middleware as openApiValidator } from 'express-openapi-validator';
import type { OpenApiDocument, OperationObject, ParameterObject } from '../../document/document.ts';
import { FieldNames } from '../../document/field-names.ts';
import { type RequestParts, spanOf, type VersionSpan } from '../../document/span.ts';
import type { OperationId } from '../../generated/operations.ts';
import { type Failure, invalidParameter } from '../errors.ts';
import { FILTER_VALUES } from './limits.ts';
import type { Route } from './route.ts';

export interface Subject {
  readonly query: Record<string, unknown>;
  readonly body: unknown;
}

export interface Validator {
  /** Whether the document has the operation: the view of an old version lacks newer ones. */
  has(id: OperationId): boolean;
  /** The operation as the document has it. */
  operation(id: OperationId): OperationObject;
  /** Of JSON bodies, as the document spells them. */
  readonly fieldNames: FieldNames;
  /** In which versions everything that a request uses exists. */
  spanOf(id: OperationId, request: RequestParts): VersionSpan;
  /** Typed queries of an operation's requests without a body, by text: the verdict on the same text is the same. Callers bound it. */
  judged(id: OperationId): Map<string, object>;
  /** Rejects with the first thing that is wrong. Booleans, numbers and `filters` in `req.query` become typed. */
  validate(req: Request, res: Response, route: Route, subject: Subject): Promise<void>;
}

interface Entry {
  readonly operation: OperationObject;
  readonly schema: OperationObject;
  readonly judged: Map<string, object>;
}

interface ValidatorRequest extends Request {
  openapi?: {
    expressRoute: string;
    openApiRoute: string;
    schema: OperationObject;
    pathParams: Record<string, string>;
    serial: number;
  };
}

interface ValidationError {
  readonly status?: number;
  readonly errors?: readonly { readonly path: string; readonly message: string; readonly errorCode?: string }[];
}

export function createValidator(document: OpenApiDocument): Validator {
  const lenient = forValidation(document);
  const entries = new Map<string, Entry>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const schema = lenient.paths[path]?.[method];
      if (schema) entries.set(operation.operationId, { operation, schema, judged: new Map() });
    }
  }
  const entry = (id: OperationId): Entry => {
    const found = entries.get(id);
    if (!found) throw new Error(`the document has no operation ${id}`);
    return found;
  };

  // made when first needed: compiling costs half a second, and a manager shall answer its first ping before that
  let requestMiddleware: RequestHandler | undefined;
  const middleware = () => {
    requestMiddleware ??= findRequestMiddleware(lenient);
    return requestMiddleware;
  };

  return {
    has: (id) => entries.has(id),
    operation: (id) => entry(id).operation,
    fieldNames: new FieldNames(document),
    spanOf: (id, request) => spanOf(document, entry(id).operation, request),
    judged: (id) => entry(id).judged,
    validate(req, res, { operationId, operation, path }, { query, body }) {
      const target: ValidatorRequest = req;
      target.openapi = {
        expressRoute: operation.path,
        openApiRoute: operation.path,
        schema: entry(operationId).schema,
        pathParams: { ...path },
        serial: 0,
      };
      // Express has a getter there, and the validator writes typed values back
      Object.defineProperty(req, 'query', { value: query, writable: true, configurable: true });
      req.body = body;
      return new Promise((resolve, reject) => {
        const next: NextFunction = (error?: unknown) => {
          if (error) reject(toFailure(error));
          else if (valuesIn(req.query.filters) > FILTER_VALUES)
            reject(invalidParameter(`invalid filter: more than ${FILTER_VALUES} values`));
          else resolve();
        };
        void middleware()(req, res, next);
      });
    },
  };
}

function valuesIn(filters: unknown): number {
  let count = 0;
  for (const values of Object.values(filters ?? {})) count += Object.keys(values).length;
  return count;
}

/** A copy in which everything passes that an engine would take: raw JSON in queries, any media type of a streamed body. */
function forValidation(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  copy.servers = [{ url: '/' }];
  for (const item of Object.values(copy.paths)) {
    for (const operation of Object.values(item)) {
      for (const parameter of (operation.parameters ?? []) as ParameterObject[]) {
        if (parameter.in !== 'query') continue;
        parameter.allowReserved = true;
        // a name that cannot be one is refused in the engine's words, by whoever gives names
        delete parameter.schema?.pattern;
      }
      // headers are judged by whoever reads them; a required one is the engine's to miss
      operation.parameters = operation.parameters?.filter((parameter) => parameter.in !== 'header');
      const content = operation.requestBody?.content ?? {};
      const streams = Object.keys(content).some((type) => type !== 'application/json');
      if (streams) delete operation.requestBody;
    }
  }
  return copy;
}

function findRequestMiddleware(document: OpenApiDocument): RequestHandler {
  const all = openApiValidator({
    apiSpec: document as never,
    validateApiSpec: false,
    validateRequests: { allowUnknownQueryParameters: true },
    validateResponses: false,
    validateSecurity: false,
    validateFormats: true,
    formats: { uint64: { type: 'number', validate: (value: number) => value >= 0 } },
  });
  const found = all.find(({ name }) => name === 'requestMiddleware');
  if (!found) throw new Error('express-openapi-validator has no requestMiddleware any more: pin 5.6.2');
  return found as RequestHandler;
}

/** The validator's errors in the words that engines use, where they have some. */
function toFailure(error: unknown): unknown {
  const { status, errors = [] } = error as ValidationError;
  if (status === undefined || status >= 500) return error;
  const [first] = errors;
  return first ? invalidParameter(messageOf(first, errors), { cause: error }) : asInvalid(error);
}

function asInvalid(error: unknown): Failure {
  return invalidParameter(error instanceof Error ? error.message : String(error), { cause: error });
}

function messageOf(
  { path, message }: { path: string; message: string },
  errors: readonly { readonly path: string; readonly message: string; readonly errorCode?: string }[],
): string {
  const [, place, ...rest] = path.split('/');
  const name = rest.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.'); // RFC 6901
  // an unknown key is told before whatever the alternatives of its value said
  const unknown = errors.find(({ errorCode }) => errorCode?.startsWith('additionalProperties'));
  const filter = unknown && /^\/query\/filters\/(.+)$/.exec(unknown.path)?.[1];
  if (filter) return `invalid filter '${filter}'`;
  if (place === 'query' && rest[0] === 'filters') return 'invalid filter';
  if (place === 'body') return `invalid body: ${name === '' ? 'it' : name} ${message}`;
  return `invalid value for ${name || place || 'the request'}: ${message}`;
}
