/**
 * The *view* of an API version: the document without what that version lacks. `x-docker-since` and `x-docker-until`
 * stand on operations, parameters, headers, statuses, properties and filter keys; whatever carries one is judged by it.
 */
import type { OpenApiDocument } from './document.ts';
import { compareVersions } from './version.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * @param version `1.24` … the document's newest
 * @returns a new document; paths without operations are left out, and so are `required` names of fields that went
 */
export function viewAt(document: OpenApiDocument, version: string): OpenApiDocument {
  const has = (value: Json | undefined) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
    const { 'x-docker-since': since, 'x-docker-until': until } = value;
    return (
      (typeof since !== 'string' || compareVersions(version, since) >= 0) &&
      (typeof until !== 'string' || compareVersions(version, until) <= 0)
    );
  };

  const cut = (value: Json, inExample: boolean): Json => {
    if (inExample || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.filter(has).map((member) => cut(member, false));
    const kept = Object.entries(value).filter(([, member]) => has(member));
    const result: { [key: string]: Json } = {};
    for (const [key, member] of kept) result[key] = cut(member, key === 'example' || key === 'examples');
    const { properties, required } = value;
    if (Array.isArray(required) && isObject(properties)) {
      result.required = required.filter((name) => has(properties[String(name)]));
    }
    return result;
  };

  const view = cut(document as unknown as Json, false) as unknown as OpenApiDocument;
  for (const [path, item] of Object.entries(view.paths)) {
    if (Object.keys(item).every((key) => key === 'parameters')) delete view.paths[path];
  }
  return view;
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
