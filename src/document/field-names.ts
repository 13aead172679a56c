/**
 * Names of a body's fields. Engines take them in any case, as Go's encoding/json does; the document spells each in one way, and it is
 * by that that a body is judged and read.
 */
import { type Node, parseTree } from 'jsonc-parser';
import type { OpenApiDocument, SchemaObject } from './document.ts';

type Schemas = readonly SchemaObject[];

export class FieldNames {
  private readonly named: Readonly<Record<string, SchemaObject>>;
  private readonly parts = new WeakMap<SchemaObject, Schemas>();
  private readonly spellings = new WeakMap<SchemaObject, ReadonlyMap<string, string>>();

  constructor({ components }: Pick<OpenApiDocument, 'components'>) {
    this.named = components.schemas;
  }

  /** Whether every field that the schema has is spelt as it is there; what it does not have may be spelt in any way. */
  areExact(schema: SchemaObject, value: unknown): boolean {
    return this.exact(this.partsOf(schema), value);
  }

  /** @param text valid JSON @returns the text with those fields spelt as the schema does; every other character stays */
  spelt(schema: SchemaObject, text: string): string {
    const pieces: string[] = [];
    let copied = 0;
    const visit = (schemas: Schemas, { type, children = [] }: Node): void => {
      if (type === 'array') for (const child of children) visit(this.items(schemas), child);
      if (type !== 'object') return;
      for (const { children: [key, value] = [] } of children) {
        if (!key || !value) continue;
        const { name, inner } = this.field(schemas, key.value as string);
        if (name !== key.value) {
          pieces.push(text.slice(copied, key.offset), JSON.stringify(name));
          copied = key.offset + key.length;
        }
        visit(inner, value);
      }
    };
    const root = parseTree(text);
    if (root) visit(this.partsOf(schema), root);
    return pieces.join('') + text.slice(copied);
  }

  private exact(schemas: Schemas, value: unknown): boolean {
    if (schemas.length === 0 || typeof value !== 'object' || value === null) return true;
    if (Array.isArray(value)) return value.every((item) => this.exact(this.items(schemas), item));
    return Object.entries(value).every(([key, member]) => {
      const { name, inner } = this.field(schemas, key);
      return name === key && this.exact(inner, member);
    });
  }

  /** How a field of that name is spelt, and what it holds. */
  private field(schemas: Schemas, key: string): { name: string; inner: Schemas } {
    const has = ({ properties }: SchemaObject, name: string) => properties && Object.hasOwn(properties, name);
    const name = schemas.some((schema) => has(schema, key)) ? key : (this.spelling(schemas, key) ?? key);
    const inner = schemas.flatMap(({ properties, additionalProperties: others }) => {
      const own = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
      const schema = own ?? (typeof others === 'object' && others !== null ? (others as SchemaObject) : undefined);
      return schema ? this.partsOf(schema) : [];
    });
    return { name, inner };
  }

  private spelling(schemas: Schemas, key: string): string | undefined {
    const folded = fold(key);
    for (const schema of schemas) {
      let spellings = this.spellings.get(schema);
      if (!spellings) {
        spellings = new Map(Object.keys(schema.properties ?? {}).map((name) => [fold(name), name]));
        this.spellings.set(schema, spellings);
      }
      const name = spellings.get(folded);
      if (name?.length === key.length) return name; // folding makes two letters of some
    }
    return undefined;
  }

  private items(schemas: Schemas): Schemas {
    return schemas.flatMap(({ items }) => (items ? this.partsOf(items as SchemaObject) : []));
  }

  /** The schema, and all that it is composed of. */
  private partsOf(schema: SchemaObject): Schemas {
    const known = this.parts.get(schema);
    if (known) return known;
    const referred = this.named[schema.$ref?.replace('#/components/schemas/', '') ?? ''];
    const members = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (schema[key] as SchemaObject[] | undefined) ?? []);
    const parts = [schema, ...[...(referred ? [referred] : []), ...members].flatMap((one) => this.partsOf(one))];
    this.parts.set(schema, parts);
    return parts;
  }
}

/** As Go compares names: `ſ` and the Kelvin sign are s and k. */
const fold = (name: string) => name.toUpperCase().toLowerCase();
