/**
 * Presence, in a form both type generators read and for the engines of every version: types know no versions.
 *
 * - A field that came after 1.24 (`x-docker-since`) is not required: older engines do not send it.
 * - `{allOf: [{$ref}], required: [a]}` is what the document says at a use site; openapi-typescript honours it only where
 *   the referenced schema has its properties at top level, and hey-api not at all. Here the required properties are
 *   repeated in a last member of `allOf`: an intersection of `a?: T` and `a: T` is `a: T` to both.
 */
import type { Document, Schema } from './document.ts';

/** @returns a copy of the document; the document itself is what is published and stays as it is */
export function withPresence<D extends Document>(document: D): D {
  const copy = structuredClone(document);
  const named = copy.components.schemas;

  const propertyOf = (schema: Schema, name: string): Schema | undefined => {
    const target = schema.$ref ? named[schema.$ref.replace('#/components/schemas/', '')] : schema;
    if (!target) throw new Error(`nothing at ${schema.$ref}`);
    const found = target.properties?.[name];
    if (found) return found;
    for (const member of target.allOf ?? []) {
      const inherited = propertyOf(member, name);
      if (inherited) return inherited;
    }
    return undefined;
  };

  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const member of Object.values(value)) visit(member);
    const schema = value as Schema;
    if (!Array.isArray(schema.required)) return;
    const always: Record<string, Schema> = {};
    for (const name of schema.required) {
      const property = propertyOf(schema, name);
      if (!property) throw new Error(`required names ${name}, which neither properties nor allOf has`);
      if (!property['x-docker-since']) always[name] = property;
    }
    schema.required = Object.keys(always);
    if (schema.allOf) {
      schema.allOf.push({ type: 'object', properties: always, required: schema.required });
      delete schema.required;
    }
  };
  visit(copy.paths);
  visit(copy.components);
  return copy;
}
