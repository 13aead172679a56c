/** What a validator does not tell: fields the document does not know, values outside open enums, which fields were seen. */
import type { SchemaObject } from '../../document/document.ts';
import { escapePointer, type Located, unescapePointer, type View } from './view.ts';

export interface Visitor {
  /** A property the document has; `pointer` into the document. */
  known(pointer: string): void;
  unknown(where: string, value: unknown, pointer: string): void;
  unlisted(where: string, value: unknown, documented: readonly unknown[], pointer: string): void;
}

/** @param where JSON pointer to `value`, `*` for array items and map keys */
export function walk(view: View, located: Located, value: unknown, visitor: Visitor, where = ''): void {
  const shapes = view.shapes(located);
  if (Array.isArray(value)) {
    const items = shapes.filter(({ schema }) => schema.items !== undefined);
    for (const { schema, pointer } of items) {
      const item = { schema: schema.items as SchemaObject, pointer: `${pointer}/items` };
      for (const member of value) walk(view, item, member, visitor, `${where}/*`);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) walkProperty(view, shapes, name, member, visitor, where);
  } else {
    const listed = shapes.filter(({ schema }) => schema.enum !== undefined);
    const [first] = listed;
    const documented = listed.flatMap(({ schema }) => schema.enum ?? []);
    if (first && value !== null && !documented.includes(value)) {
      visitor.unlisted(where, value, documented, `${first.pointer}/enum`);
    }
  }
}

function walkProperty(
  view: View,
  shapes: readonly Located[],
  name: string,
  value: unknown,
  visitor: Visitor,
  where: string,
): void {
  const found = propertiesNamed(shapes, name);
  for (const property of found) {
    visitor.known(property.pointer);
    walk(view, property, value, visitor, `${where}/${escapePointer(name)}`);
  }
  if (found.length > 0) return;
  const maps = mapValues(shapes);
  for (const map of maps) walk(view, map, value, visitor, `${where}/*`);
  if (maps.length > 0 || isFreeForm(shapes)) return;
  const owner = shapes.find(({ schema }) => schema.properties !== undefined) ?? shapes[0];
  visitor.unknown(`${where}/${escapePointer(name)}`, value, owner ? `${owner.pointer}/properties` : '');
}

const propertiesNamed = (shapes: readonly Located[], name: string): Located[] =>
  shapes.flatMap(({ schema, pointer }) => {
    const property = schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    return property ? [{ schema: property, pointer: `${pointer}/properties/${escapePointer(name)}` }] : [];
  });

const mapValues = (shapes: readonly Located[]): Located[] =>
  shapes.flatMap(({ schema, pointer }) =>
    typeof schema.additionalProperties === 'object' && schema.additionalProperties !== null
      ? [{ schema: schema.additionalProperties as SchemaObject, pointer: `${pointer}/additionalProperties` }]
      : [],
  );

/** Objects whose members the document leaves open, and places it says nothing about. */
const isFreeForm = (shapes: readonly Located[]): boolean =>
  shapes.some(({ schema }) => schema.additionalProperties === true) ||
  !shapes.some(({ schema }) => schema.properties !== undefined || schema.additionalProperties === false);

/** An instance pointer with `*` in the place of array indices and map keys. */
export function generalise(view: View, located: Located, pointer: string): string {
  let shapes = view.shapes(located);
  let where = '';
  for (const part of pointer.split('/').slice(1)) {
    const found = propertiesNamed(shapes, unescapePointer(part));
    const items = shapes.flatMap((shape) =>
      shape.schema.items ? [{ schema: shape.schema.items as SchemaObject, pointer: `${shape.pointer}/items` }] : [],
    );
    const next = found.length > 0 ? found : /^\d+$/.test(part) && items.length > 0 ? items : mapValues(shapes);
    where += found.length > 0 ? `/${part}` : '/*';
    shapes = next.flatMap((member) => view.shapes(member));
  }
  return where;
}

/** Pointers of every property a value of this schema may have, at any depth. */
export function fieldsOf(
  view: View,
  located: Located,
  found = new Set<string>(),
  seen = new Set<string>(),
): Set<string> {
  for (const { schema, pointer } of view.shapes(located)) {
    if (seen.has(pointer)) continue;
    seen.add(pointer);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const at = `${pointer}/properties/${escapePointer(name)}`;
      found.add(at);
      fieldsOf(view, { schema: property, pointer: at }, found, seen);
    }
    for (const keyword of ['items', 'additionalProperties'] as const) {
      const member = schema[keyword];
      if (typeof member === 'object' && member !== null) {
        fieldsOf(view, { schema: member as SchemaObject, pointer: `${pointer}/${keyword}` }, found, seen);
      }
    }
  }
  return found;
}
