/** A reply's body as an API version has it: fields that came later, or had gone, are left out. */
import type { OpenApiDocument, SchemaObject } from '../document/document.ts';
import { compareVersions } from '../document/version.ts';

type Cut = (value: unknown) => unknown;

/** Bodies of one document; what a version lacks is worked out once for each operation and status. */
export class BodyViews {
  private readonly document: OpenApiDocument;
  private readonly cuts = new Map<string, Cut | undefined>();
  private readonly schemas = new Map<string, SchemaObject | undefined>();

  constructor(document: OpenApiDocument) {
    this.document = document;
    for (const item of Object.values(document.paths)) {
      for (const { operationId, responses } of Object.values(item)) {
        for (const [status, { content }] of Object.entries(responses ?? {})) {
          this.schemas.set(`${operationId} ${status}`, content?.['application/json']?.schema);
        }
      }
    }
  }

  /** The body without what `version` lacks; itself when it lacks nothing. */
  at(version: string, operationId: string, status: number, body: unknown): unknown {
    const key = `${version} ${operationId} ${status}`;
    if (!this.cuts.has(key)) {
      const schema = this.schemas.get(`${operationId} ${status}`);
      this.cuts.set(key, schema && new Cutter(this.document, version).of(schema));
    }
    return this.cuts.get(key)?.(body) ?? body;
  }
}

class Cutter {
  private readonly document: OpenApiDocument;
  private readonly version: string;
  private readonly named = new Map<string, Cut | undefined>();

  constructor(document: OpenApiDocument, version: string) {
    this.document = document;
    this.version = version;
  }

  /** @returns undefined when there is nothing to leave out */
  of(schema: SchemaObject): Cut | undefined {
    if (schema.$ref !== undefined) return this.ofName(schema.$ref.slice('#/components/schemas/'.length));
    const parts = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((list) =>
      Array.isArray(list) ? (list as SchemaObject[]) : [],
    );
    const cuts = [this.ofObject(schema), this.ofList(schema), ...parts.map((part) => this.of(part))].filter(
      (cut) => cut !== undefined,
    );
    if (cuts.length === 0) return undefined;
    return (value) => cuts.reduce((rest, cut) => cut(rest), value);
  }

  private ofName(name: string): Cut | undefined {
    if (this.named.has(name)) return this.named.get(name);
    const schema = this.document.components.schemas[name];
    this.named.set(name, undefined); // a schema within itself: what its inner self lacks is left in
    const cut = schema && this.of(schema);
    this.named.set(name, cut);
    return cut;
  }

  private ofObject({ properties = {}, additionalProperties }: SchemaObject): Cut | undefined {
    const gone = Object.entries(properties)
      .filter(([, property]) => !this.has(property))
      .map(([name]) => name);
    const inner = Object.entries(properties)
      .map(([name, property]) => [name, this.of(property)] as const)
      .filter((pair): pair is readonly [string, Cut] => pair[1] !== undefined);
    const others =
      typeof additionalProperties === 'object' && additionalProperties !== null
        ? this.of(additionalProperties as SchemaObject)
        : undefined;
    if (gone.length === 0 && inner.length === 0 && !others) return undefined;
    return (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const copy: Record<string, unknown> = { ...value };
      for (const name of gone) delete copy[name];
      for (const [name, cut] of inner) if (name in copy) copy[name] = cut(copy[name]);
      if (others) for (const name of Object.keys(copy)) if (!(name in properties)) copy[name] = others(copy[name]);
      return copy;
    };
  }

  private ofList({ items }: SchemaObject): Cut | undefined {
    const each = typeof items === 'object' && items !== null ? this.of(items as SchemaObject) : undefined;
    return each && ((value) => (Array.isArray(value) ? value.map(each) : value));
  }

  private has({ 'x-docker-since': since, 'x-docker-until': until }: SchemaObject): boolean {
    return (
      (typeof since !== 'string' || compareVersions(this.version, since) >= 0) &&
      (typeof until !== 'string' || compareVersions(this.version, until) <= 0)
    );
  }
}
