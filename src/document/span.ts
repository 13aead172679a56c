/** Which API versions have everything a request uses. */
import type { OpenApiDocument, OperationObject, SchemaObject } from './document.ts';
import { type ApiVersion, compareVersions, newest, oldest } from './version.ts';

/** First and last version that know all of a request; absent: no limit on that side. */
export interface VersionSpan {
  readonly since?: ApiVersion;
  readonly until?: ApiVersion;
}

/** What a client speaks, and in which versions all that its request asks for exists. */
export interface ClientVersion {
  readonly version: ApiVersion;
  span(): VersionSpan;
}

/**
 * The version to speak with an engine of `oldest` … `newest` for a client: its own where the engine speaks it, else the
 * nearest the engine does. Unless the request uses what that version has not: then the client's own, and the answer is the
 * engine's, that it speaks no such version. To leave out what was asked for would be a lie.
 */
export function versionFor(client: ClientVersion, range: { oldest: ApiVersion; newest: ApiVersion }): ApiVersion {
  const nearest = newest(range.oldest, oldest(client.version, range.newest));
  return nearest === client.version || covers(client.span(), nearest) ? nearest : client.version;
}

/** The parts of a request that versions differ in. */
export interface RequestParts {
  /** By name, parsed. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The JSON body, parsed; undefined where there is none. */
  readonly body: unknown;
}

export function covers({ since, until }: VersionSpan, version: ApiVersion): boolean {
  return (!since || compareVersions(version, since) >= 0) && (!until || compareVersions(version, until) <= 0);
}

/**
 * The span of an operation as this request uses it: parameters, filter keys and body fields by their `x-docker-since` and
 * `x-docker-until`. What asks for nothing (the default; false where that is none; 0, "", empty lists and objects) is not
 * used: clients send it by habit, and validation fills defaults in.
 * What the document does not know has no limit.
 */
export function spanOf(
  document: OpenApiDocument,
  operation: OperationObject,
  { query, body }: RequestParts,
): VersionSpan {
  let span: VersionSpan = {};
  const note = (carrier: Record<string, unknown>) => {
    const { 'x-docker-since': since, 'x-docker-until': until } = carrier as { [key: string]: ApiVersion | undefined };
    if (since) span = { ...span, since: span.since ? newest(span.since, since) : since };
    if (until) span = { ...span, until: span.until ? oldest(span.until, until) : until };
  };

  const visit = (schema: SchemaObject | undefined, value: unknown): void => {
    if (!schema || asksNothing(value) || typeof value !== 'object') return;
    if (schema.$ref) visit(document.components.schemas[schema.$ref.replace('#/components/schemas/', '')], value);
    for (const key of ['allOf', 'anyOf', 'oneOf']) {
      for (const member of (schema[key] as SchemaObject[] | undefined) ?? []) visit(member, value);
    }
    if (Array.isArray(value)) {
      for (const item of value) visit(schema.items as SchemaObject | undefined, item);
      return;
    }
    for (const [name, member] of Object.entries(value as object)) {
      const property = schema.properties?.[name];
      if (property && asks(member, property.default)) note(property);
      const others = schema.additionalProperties;
      visit(property ?? (typeof others === 'object' ? (others as SchemaObject) : undefined), member);
    }
  };

  note(operation);
  for (const parameter of operation.parameters ?? []) {
    const value = query[parameter.name];
    if (parameter.in !== 'query' || asksNothing(value)) continue;
    note(parameter);
    visit(parameter.content?.['application/json']?.schema, value);
  }
  visit(operation.requestBody?.content['application/json']?.schema, body);
  return span;
}

const asks = (value: unknown, byDefault: unknown) =>
  value !== byDefault && (!asksNothing(value) || (value === false && byDefault === true));

function asksNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === 0 || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
