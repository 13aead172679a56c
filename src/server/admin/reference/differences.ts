/** What a client can see of it that not one engine answers. */
import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument, OperationObject } from '../../../document/document.ts';
import { REQUEST_ID } from '../../http/identity.ts';

/** Statuses that any operation may have in a cluster; told once, above all of them. */
export const everywhere: ReadonlySet<string> = new Set(['400', '503']);

/** @returns whether the operation is another one in the cluster, itself or by a schema that it leads to */
export function differencesOf(swarm: OpenApiDocument, engine: OpenApiDocument) {
  const { schemas } = swarm.components;
  const others = Object.keys(schemas).filter(
    (name) => !isDeepStrictEqual(schemas[name], engine.components.schemas[name]),
  );
  const changed = new Set(others.map((name) => `#/components/schemas/${name}`));

  const leadsToChanged = (value: unknown, seen: Set<string>): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    return Object.entries(value).some(([key, member]) => {
      if (key !== '$ref' || typeof member !== 'string') return key !== 'examples' && leadsToChanged(member, seen);
      if (changed.has(member)) return true;
      if (seen.has(member)) return false;
      seen.add(member);
      return leadsToChanged(schemas[member.replace('#/components/schemas/', '')], seen);
    });
  };
  return (operation: OperationObject, before: OperationObject | undefined): boolean =>
    before === undefined ||
    !isDeepStrictEqual(seenOf(operation), seenOf(before)) ||
    leadsToChanged(operation, new Set());
}

function seenOf({ 'x-cluster': _, responses, ...rest }: OperationObject): unknown {
  return { ...rest, responses: Object.entries(responses).filter(([status]) => !everywhere.has(status)) };
}

/** Without the ID of requests, which every operation has in the cluster; it is told once too. */
export function withoutRequestId(operation: OperationObject): OperationObject {
  const { parameters, responses, ...rest } = operation;
  const others = parameters?.filter(({ name }) => name !== REQUEST_ID) ?? [];
  return {
    ...rest,
    ...(others.length > 0 && { parameters: others }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, { headers, ...response }]) => {
        const { [REQUEST_ID]: _, ...told } = (headers ?? {}) as Record<string, unknown>;
        return [status, Object.keys(told).length > 0 ? { ...response, headers: told } : response];
      }),
    ),
  };
}
