/** Which overlay actions find nothing. Redocly applies overlays and says nothing of an action that has lost its target. */
import { exec, type JsonValue } from 'jsonpath-rfc9535';
import type { OverlayAction } from './document.ts';

/**
 * Every action is looked up where it stands: in the document as the actions before it have left it.
 * @returns the targets that select nothing, in order
 */
export function lostTargets(document: unknown, actions: readonly OverlayAction[]): string[] {
  const current = structuredClone(document) as JsonValue;
  return actions.flatMap(({ target, update, remove }) => {
    const found: { value: JsonValue; path: (string | number)[] }[] = [];
    exec(current, target, (value, path) => found.push({ value, path: [...path] }));
    if (found.length === 0) return [target];
    // from the last to the first: a removal must not move what is still to be removed from the same list
    for (const { value, path } of found.reverse()) {
      if (remove) removeAt(current, path);
      else merge(value, update as JsonValue);
    }
    return [];
  });
}

function removeAt(root: JsonValue, path: (string | number)[]): void {
  const keys = path[0] === '$' ? path.slice(1) : path;
  const last = keys.pop();
  const parent = keys.reduce<JsonValue>((at, key) => (at as Record<string | number, JsonValue>)[key] ?? null, root);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isObject(parent) && last !== undefined) delete parent[last];
}

/** As an overlay updates: objects are merged, a list is added to. OpenAPI Overlay 1.0.0, "update". */
function merge(target: JsonValue, update: JsonValue): void {
  if (Array.isArray(target)) {
    target.push(...structuredClone([update].flat()));
    return;
  }
  if (!isObject(target) || !isObject(update)) return;
  for (const [key, value] of Object.entries(update)) {
    const present = target[key];
    if (present !== undefined && typeof present === 'object' && present !== null) merge(present, value);
    else target[key] = structuredClone(value);
  }
}

function isObject(value: JsonValue | undefined): value is { [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
