/** Requests made from the document: valid, nearly valid, and hostile. The same seed makes the same requests. */
import type { OpenApiDocument, OperationObject, ParameterObject, SchemaObject } from '../../src/document/document.ts';
import type { OperationId } from '../../src/generated/operations.ts';

export interface FuzzedRequest {
  readonly operationId: OperationId;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const hostile = [
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  '18446744073709551616',
  'true',
  'null',
  '[]',
  '{}',
  '{"a":[true]}',
  '{"label":{"a=b":true,"c":false}}',
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  'a/b/c',
  '%00',
  '\u0000',
  'é漢😀',
  "';--",
  '$(id)',
  '{{7*7}}',
  'x'.repeat(5_000),
  `${'['.repeat(2_000)}`,
  '(a+)+$',
  '/(a|a)*b/',
  '\r\nX-Injected: 1',
  '2026-13-45T99:99:99Z',
  'node-1/',
  '//',
  ':',
  '@sha256:',
];

/** A small generator (mulberry32): what counts is that a seed repeats it. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 ≤ … < 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  is(probability: number): boolean {
    return this.next() < probability;
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
  of<T>(all: readonly [T, ...T[]] | readonly T[]): T {
    return all[this.below(all.length)] as T;
  }
}

/** @param names what the cluster has: containers, images, nodes … */
export function* fuzzed(document: OpenApiDocument, seed: number, names: readonly string[]): Generator<FuzzedRequest> {
  const chance = new Chance(seed);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const maker = new Maker(document, chance, names);
  for (;;) for (const { path, method, operation } of operations) yield maker.request(path, method, operation);
}

class Maker {
  private readonly document: OpenApiDocument;
  private readonly chance: Chance;
  private readonly names: readonly string[];

  constructor(document: OpenApiDocument, chance: Chance, names: readonly string[]) {
    this.document = document;
    this.chance = chance;
    this.names = names;
  }

  request(template: string, method: string, operation: OperationObject): FuzzedRequest {
    const { chance } = this;
    const parameters = operation.parameters ?? [];
    const path = template.replace(/\{[^}]+\}/g, () =>
      chance.is(0.7) ? this.name() : chance.is(0.9) ? encodeURIComponent(chance.of(hostile)) || 'x' : '%zz',
    );
    const query: string[] = [];
    const headers: Record<string, string> = {};
    for (const parameter of parameters) {
      if (parameter.in === 'path' || !(parameter.required ? chance.is(0.95) : chance.is(0.3))) continue;
      const value = this.parameter(parameter);
      if (parameter.in === 'query') query.push(`${parameter.name}=${encodeURIComponent(value)}`);
      else headers[parameter.name] = value.replace(/[^\x20-\x7e]/g, '?').slice(0, 2_000);
    }
    if (chance.is(0.05)) query.push(chance.of(['%', 'a=b=c', '&&&', 'filters', 'filters=%7B', 'unknown=1', '=']));
    const version = chance.is(0.5)
      ? ''
      : chance.is(0.9)
        ? `/v1.${24 + chance.below(33)}`
        : chance.of(['/v1', '/v0.0', '/v99.9', '/v1.999']);
    const content = operation.requestBody?.content ?? {};
    const [type = 'application/json'] = Object.keys(content);
    let body: string | undefined;
    if (operation.requestBody && chance.is(0.95)) {
      headers['Content-Type'] = chance.is(0.95) ? type : chance.of(['text/plain', 'application/json; charset=x', 'x']);
      const schema = content[type]?.schema;
      const sample = schema && JSON.stringify(this.value(schema, 0));
      body = chance.is(0.9) ? (sample ?? '') : chance.of(hostile);
      if (chance.is(0.05)) body = body.slice(0, chance.below(body.length + 1));
    } else if (method === 'POST' && chance.is(0.1)) body = chance.of(hostile);
    return {
      operationId: operation.operationId as OperationId,
      method,
      path: `${version}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
      headers,
      body,
    };
  }

  private name(): string {
    return this.chance.of(this.names);
  }

  private parameter({ schema, content }: ParameterObject): string {
    if (this.chance.is(0.15)) return this.chance.of(hostile);
    const json = content?.['application/json']?.schema;
    if (json) return JSON.stringify(this.value(json, 0));
    const value = this.value(schema ?? {}, 0);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  private value(schema: SchemaObject, depth: number): unknown {
    const { chance } = this;
    if (chance.is(0.03)) return chance.of<unknown>([null, [], {}, 0, -1, 2 ** 60, '', true, chance.of(hostile)]);
    if (schema.$ref) {
      const found = this.document.components.schemas[schema.$ref.replace('#/components/schemas/', '')];
      return found ? this.value(found, depth) : null;
    }
    const choices = (schema.anyOf ?? schema.oneOf) as SchemaObject[] | undefined;
    if (choices) return this.value(chance.of(choices), depth);
    if (schema.allOf) {
      const parts = (schema.allOf as SchemaObject[]).map((part) => this.value(part, depth));
      return Object.assign({}, ...parts.filter((part) => typeof part === 'object'));
    }
    if (schema.enum && chance.is(0.8)) return chance.of(schema.enum);
    const type = Array.isArray(schema.type) ? chance.of(schema.type) : schema.type;
    switch (type) {
      case 'boolean':
        return chance.is(0.5);
      case 'integer':
      case 'number':
        return chance.of([0, 1, 2, 3, 80, 1024, -1, 2 ** 31, 2 ** 53, 1.5]);
      case 'array':
        return Array.from({ length: chance.below(3) }, () =>
          this.value((schema.items ?? {}) as SchemaObject, depth + 1),
        );
      case 'null':
        return null;
      case 'string':
        return chance.is(0.6) ? this.name() : chance.of(hostile);
      default:
        return schema.properties || schema.additionalProperties ? this.object(schema, depth) : this.name();
    }
  }

  private object(schema: SchemaObject, depth: number): Record<string, unknown> {
    const { chance } = this;
    const made: Record<string, unknown> = {};
    const share = depth === 0 ? 0.4 : depth < 3 ? 0.25 : 0;
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (chance.is(schema.required?.includes(name) ? 0.95 : share)) made[name] = this.value(property, depth + 1);
    }
    const others = schema.additionalProperties;
    if (others && typeof others === 'object' && chance.is(0.5))
      made[this.name()] = this.value(others as SchemaObject, depth + 1);
    if (chance.is(0.02)) made[chance.of(['Unknown', '__proto__', ''])] = chance.of(hostile);
    return made;
  }
}
