/** What `openapi/README.md` asks of the document, as functions that name every place where it is broken. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument, SchemaObject } from '../../src/document/document.ts';
import { compareVersions } from '../../src/document/version.ts';

type Json = { [key: string]: unknown };
interface Place {
  at: string;
  value: Json;
}

/** Every object of the document with the pointer to it; what stands in examples is data and not of the document. */
export function* placesOf(value: unknown, at = '#'): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { at, value: value as Json };
  for (const [key, member] of Object.entries(value)) {
    if (key === 'examples' || key === 'example' || key === 'x-docker-truth') continue;
    yield* placesOf(member, `${at}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`);
  }
}

/** Operations, parameters, statuses, headers, schemas, properties and filter keys without a description. */
export function undescribed(document: OpenApiDocument): string[] {
  const silent: string[] = [];
  const ask = (at: string, value: unknown) => {
    const { description } = value as Json;
    if (typeof description !== 'string' || description.trim() === '') silent.push(at);
  };
  for (const [name, schema] of Object.entries(document.components.schemas)) ask(`#/components/schemas/${name}`, schema);
  for (const { at, value } of placesOf(document)) {
    if ('operationId' in value || ('in' in value && 'name' in value)) ask(at, value);
    for (const key of ['properties', 'responses', 'headers'] as const) {
      const members = value[key];
      if (typeof members !== 'object' || members === null || at.endsWith('/properties')) continue;
      for (const [name, member] of Object.entries(members)) ask(`${at}/${key}/${name}`, member);
    }
  }
  return silent;
}

/** Components that are null themselves: that poisons every place that refers to them. */
export function nullableComponents(document: OpenApiDocument): string[] {
  const isNullable = ({ type, anyOf }: SchemaObject) =>
    [type].flat().includes('null') || ((anyOf as SchemaObject[]) ?? []).some((member) => member.type === 'null');
  return Object.entries(document.components.schemas).flatMap(([name, schema]) => (isNullable(schema) ? [name] : []));
}

/** Versions that are none, lie outside the document's, or end before they begin. */
export function impossibleVersions(document: OpenApiDocument): string[] {
  const wrong: string[] = [];
  for (const { at, value } of placesOf(document)) {
    const since = value['x-docker-since'] ?? '1.24';
    const until = value['x-docker-until'] ?? document.info.version;
    const inRange = (version: unknown) =>
      typeof version === 'string' &&
      /^1\.\d\d$/.test(version) &&
      compareVersions(version, '1.24') >= 0 &&
      compareVersions(version, document.info.version) <= 0;
    if (!inRange(since) || !inRange(until) || compareVersions(String(since), String(until)) > 0) wrong.push(at);
  }
  return wrong;
}

/** Texts of answers that may take only documented values: engines are pluggable, and newer ones know more. */
export function closedEnums(document: OpenApiDocument): string[] {
  const closed: string[] = [];
  const seen = new Set<string>();
  const visit = (at: string, value: unknown, isOpen: boolean): void => {
    if (typeof value !== 'object' || value === null) return;
    const schema = value as SchemaObject;
    if (typeof schema.$ref === 'string' && !seen.has(schema.$ref)) {
      seen.add(schema.$ref);
      visit(schema.$ref, resolve(document, schema as Json), false);
    }
    if (schema.type === 'string' && Array.isArray(schema.enum) && !isOpen) closed.push(at);
    const anyString = ((schema.anyOf as SchemaObject[]) ?? []).some(({ type, enum: of }) => type === 'string' && !of);
    for (const [key, member] of Object.entries(schema)) {
      if (key === 'anyOf') for (const one of member as unknown[]) visit(`${at}/anyOf`, one, anyString);
      else if (key !== 'examples') visit(`${at}/${key}`, member, false);
    }
  };
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) visit(operation.operationId, operation.responses, false);
  }
  return closed;
}

/** Numbers of the rows of known errors that the document marks. */
export function truthRows(document: OpenApiDocument): number[] {
  const rows = [...placesOf(document)].flatMap(({ value }) => [value['x-docker-truth'] ?? []].flat() as Json[]);
  return [...new Set(rows.flatMap(({ row }) => (typeof row === 'number' ? [row] : [])))].sort((a, b) => a - b);
}

/** JSON answers of 2xx without an example, and examples that contradict their schema. */
export function exampleProblems(document: OpenApiDocument): string[] {
  const validatorOf = validators(document);
  const problems: string[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      for (const [status, response] of Object.entries(operation.responses)) {
        if (!status.startsWith('2')) continue;
        for (const [media, content] of Object.entries(response.content ?? {})) {
          if (!media.includes('json')) continue;
          const place = `${operation.operationId} ${status} ${media}`;
          const examples = Object.values(((content as Json).examples ?? {}) as Json);
          if (examples.length === 0) problems.push(`${place}: no example`);
          const validate = validatorOf(['paths', path, method, 'responses', status, 'content', media, 'schema']);
          for (const example of examples) {
            const { value } = resolve(document, example as Json);
            if (validate(value)) continue;
            for (const error of validate.errors ?? [])
              problems.push(`${place}: ${error.instancePath} ${error.message}`);
          }
        }
      }
    }
  }
  return problems;
}

function validators(document: OpenApiDocument): (keys: string[]) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const format of ['int32', 'int64', 'uint64', 'binary']) ajv.addFormat(format, true);
  ajv.addSchema(document as Json, 'https://document.test/');
  const escaped = (key: string) => encodeURIComponent(key.replace(/~/g, '~0').replace(/\//g, '~1'));
  return (keys) => ajv.compile({ $ref: `https://document.test/#/${keys.map(escaped).join('/')}` });
}

function resolve(document: OpenApiDocument, value: Json): Json {
  if (typeof value.$ref !== 'string') return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce<Json>((at, key) => at[key] as Json, document as Json);
}
