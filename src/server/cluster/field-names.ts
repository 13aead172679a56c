/**
 * Engines read the names of a body's fields in any case. What is read here of a create has to be found all the same: memory that is
 * asked for as `memory` is taken from the node like any other.
 */
import { applyEdits, findNodeAtLocation, type JSONPath, parseTree } from 'jsonc-parser';
import type { CreateBody } from './create-body.ts';

interface Shape {
  readonly fields?: Readonly<Record<string, Shape>>;
  /** Of every element of a list, or every value of a map. */
  readonly each?: Shape;
}

const leaf: Shape = {};
const leaves = (...names: string[]): Record<string, Shape> => Object.fromEntries(names.map((name) => [name, leaf]));

/** {@link CreateBody}, as far as names go. */
const shape: Shape = {
  fields: {
    ...leaves('Image', 'Env', 'Labels', 'ExposedPorts', 'CpuShares', 'Memory', 'MemorySwap', 'Cpuset'),
    HostConfig: {
      fields: {
        ...leaves('CpuShares', 'NanoCpus', 'Memory', 'MemorySwap', 'CpusetCpus'),
        ...leaves('NetworkMode', 'PidMode', 'IpcMode', 'VolumesFrom', 'Links', 'Binds'),
        PortBindings: { each: { each: { fields: leaves('HostIp', 'HostPort') } } },
        Mounts: { each: { fields: leaves('Type', 'Source') } },
      },
    },
    NetworkingConfig: { fields: leaves('EndpointsConfig') },
  },
};

interface Misspelt {
  readonly path: JSONPath;
  readonly name: string;
}

/** The body with the names that are read here spelt as the document has them; as a rule the very same. */
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
  return { ...request, rawBody: Buffer.from(text), body: JSON.parse(text) as CreateBody };
}

/** Deepest first. */
function misspelt(value: unknown, { fields, each }: Shape, path: JSONPath): Misspelt[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (each) return misspelt(inner, each, here);
    const name = fields && (Object.hasOwn(fields, key) ? key : inAnyCase(fields, key));
    if (name === undefined) return [];
    const below = misspelt(inner, fields?.[name] ?? leaf, here);
    return name === key ? below : [...below, { path: here, name }];
  });
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
