/**
 * Engines read the names of a body's fields in any case. What is read here of a create has to be found all the same: memory that is
 * asked for as `memory` is taken from the node like any other.
 */
import { applyEdits, findNodeAtLocation, type JSONPath, parseTree } from 'jsonc-parser';
import { invalidParameter } from '../errors.ts';
import type { CreateBody } from './create-body.ts';

interface Shape {
  /** What is wrong with a value, as `a text`; undefined: nothing. `null` is always right. */
  readonly expected?: (value: unknown) => string | undefined;
  readonly fields?: Readonly<Record<string, Shape>>;
  /** Of every element of a list, or every value of a map. */
  readonly each?: Shape;
}

const isMap = (value: unknown) => typeof value === 'object' && !Array.isArray(value);
const text: Shape = { expected: (value) => (typeof value === 'string' ? undefined : 'a text') };
const number: Shape = { expected: (value) => (Number.isInteger(value) ? undefined : 'a whole number') };
const list = (each: Shape): Shape => ({ expected: (value) => (Array.isArray(value) ? undefined : 'a list'), each });
const map = (more: Pick<Shape, 'fields' | 'each'>): Shape => ({
  expected: (value) => (isMap(value) ? undefined : 'an object'),
  ...more,
});
const all = (shape: Shape, ...names: string[]): Record<string, Shape> =>
  Object.fromEntries(names.map((name) => [name, shape]));

/** {@link CreateBody}. */
const shape: Shape = map({
  fields: {
    ...all(text, 'Image', 'Cpuset'),
    ...all(number, 'CpuShares', 'Memory', 'MemorySwap'),
    Env: list(text),
    Labels: map({ each: text }),
    ExposedPorts: map({}),
    HostConfig: map({
      fields: {
        ...all(number, 'CpuShares', 'NanoCpus', 'Memory', 'MemorySwap'),
        ...all(text, 'CpusetCpus', 'NetworkMode', 'PidMode', 'IpcMode'),
        ...all(list(text), 'VolumesFrom', 'Links', 'Binds'),
        PortBindings: map({ each: list(map({ fields: all(text, 'HostIp', 'HostPort') })) }),
        Mounts: list(map({ fields: all(text, 'Type', 'Source') })),
      },
    }),
    NetworkingConfig: map({ fields: { EndpointsConfig: map({}) } }),
  },
});

interface Misspelt {
  readonly path: JSONPath;
  readonly name: string;
}

/**
 * The body with the names that are read here spelt as the document has them; as a rule the very same.
 * @throws invalidParameter on a value of another type than the document's: the name that it had was not judged by that
 */
export function spelt<Request extends { readonly rawBody: Buffer; readonly body: CreateBody }>(
  request: Request,
): Request {
  const wrong = misspelt(request.body, shape, []);
  if (wrong.length === 0) return request;
  // what is deeper has been found by the names above it, so it goes first
  const text = wrong.reduce(
    (before, { path, name }) => renameKey(before, path, name),
    request.rawBody.toString('utf8'),
  );
  const body: unknown = JSON.parse(text);
  assertTypes(body, shape, []);
  return { ...request, rawBody: Buffer.from(text), body: body as CreateBody };
}

/** Deepest first. */
function misspelt(value: unknown, { fields, each }: Shape, path: JSONPath): Misspelt[] {
  return entriesOf(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    if (each) return misspelt(inner, each, here);
    if (fields === undefined || typeof key === 'number') return [];
    const name = Object.hasOwn(fields, key) ? key : inAnyCase(fields, key);
    if (name === undefined) return [];
    const below = misspelt(inner, fields[name] ?? {}, here);
    return name === key ? below : [...below, { path: here, name }];
  });
}

function assertTypes(value: unknown, { expected, fields, each }: Shape, path: JSONPath): void {
  if (value === null) return;
  const wrong = expected?.(value);
  if (wrong !== undefined) throw invalidParameter(`${path.join('.')}: expected ${wrong}`);
  for (const [key, inner] of entriesOf(value)) {
    const below = each ?? (fields && Object.hasOwn(fields, key) ? fields[key] : undefined);
    if (below) assertTypes(inner, below, [...path, key]);
  }
}

function entriesOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return [...value.entries()];
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function inAnyCase(fields: Readonly<Record<string, Shape>>, key: string): string | undefined {
  const folded = key.toLowerCase();
  return Object.keys(fields).find((name) => name.length === key.length && name.toLowerCase() === folded);
}

/** @returns the text with another name for the key that the path leads to */
export function renameKey(text: string, path: JSONPath, name: string): string {
  const root = parseTree(text);
  const [key] = (root && findNodeAtLocation(root, path)?.parent?.children) ?? [];
  return key ? applyEdits(text, [{ offset: key.offset, length: key.length, content: JSON.stringify(name) }]) : text;
}
