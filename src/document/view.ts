/**
 * The *view* of an API version: the document without what that version lacks. `x-docker-since` and `x-docker-until`
 * stand on operations, parameters, headers, statuses, media types, properties and filter keys; whatever carries one is
 * judged by it.
 */
import type { OpenApiDocument } from './document.ts';
import { compareVersions } from './version.ts';

type Json = null | boolean | number | string | Json[] | JsonObject;
type JsonObject = { [key: string]: Json };

/**
 * @param version `1.24` … the document's newest
 * @returns a new document. Paths without operations are left out, and `required` names of fields that went, wherever the
 *   field is described: beside `required`, behind a `$ref` or in `allOf`. A field that went and was always sent while it
 *   was there (`x-docker-required`) is required in the views that have it.
 */
export function viewAt(document: OpenApiDocument, version: string): OpenApiDocument {
  const root = document as JsonObject;

  const has = (value: Json | undefined) => {
    if (!isObject(value)) return true;
    const { 'x-docker-since': since, 'x-docker-until': until } = value;
    return (
      (typeof since !== 'string' || compareVersions(version, since) >= 0) &&
      (typeof until !== 'string' || compareVersions(version, until) <= 0)
    );
  };

  /** The property as a schema describes it, itself or through what it is composed of. */
  const propertyOf = (schema: Json | undefined, name: string): Json | undefined => {
    if (!isObject(schema)) return undefined;
    if (typeof schema.$ref === 'string') return propertyOf(resolve(root, schema.$ref), name);
    const own = isObject(schema.properties) ? schema.properties[name] : undefined;
    if (own !== undefined) return own;
    for (const member of membersOf(schema)) {
      const inherited = propertyOf(member, name);
      if (inherited !== undefined) return inherited;
    }
    return undefined;
  };

  /** @param whole the schema that `schema` is a member of: its `required` may name what a sibling describes */
  const requiredOf = (schema: JsonObject, whole: JsonObject): Json[] => {
    const listed = Array.isArray(schema.required) ? schema.required : [];
    const kept = listed.filter((name) => has(propertyOf(schema, String(name)) ?? propertyOf(whole, String(name))));
    const returned = Object.entries(isObject(schema.properties) ? schema.properties : {})
      .filter(([, property]) => isObject(property) && property['x-docker-required'] === true && has(property))
      .map(([name]) => name);
    return [...new Set([...kept, ...returned])];
  };

  const cut = (value: Json, whole?: JsonObject): Json => {
    if (Array.isArray(value)) return value.filter(has).map((member) => cut(member, whole));
    if (!isObject(value)) return value;
    const result: JsonObject = {};
    for (const [key, member] of Object.entries(value)) {
      if (!has(member)) continue;
      const composed = key === 'allOf' || key === 'anyOf' || key === 'oneOf';
      result[key] =
        key === 'example' || key === 'examples' ? member : cut(member, composed ? (whole ?? value) : undefined);
    }
    if (Array.isArray(value.required) || isObject(value.properties)) {
      const required = requiredOf(value, whole ?? value);
      if (required.length > 0) result.required = required;
      else delete result.required;
    }
    return result;
  };

  const view = cut(root) as OpenApiDocument;
  for (const [path, item] of Object.entries(view.paths)) {
    if (Object.keys(item).every((key) => key === 'parameters')) delete view.paths[path];
  }
  return view;
}

const membersOf = (schema: JsonObject): Json[] =>
  ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (Array.isArray(schema[key]) ? schema[key] : []));

function resolve(root: JsonObject, pointer: string): Json | undefined {
  const keys = pointer.slice(2).split('/');
  return keys.reduce<Json | undefined>((at, key) => {
    return isObject(at) ? at[key.replace(/~1/g, '/').replace(/~0/g, '~')] : undefined;
  }, root);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
