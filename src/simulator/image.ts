/** Images: layers and a configuration, with an ID that is the digest of the latter. */
import { createHash } from 'node:crypto';
import type { components } from '../generated/engine-schema.ts';
import { entry, type FileEntry, type Layer, normal, Snapshot } from './file-system.ts';
import { layerTar, readLayer } from './layer-tar.ts';

export type ImageConfig = Partial<components['schemas']['ImageConfig']>;

export interface ImageLayer {
  /** `sha256:…` of its archive. */
  readonly diffId: string;
  readonly entries: Layer;
  readonly archive: Uint8Array;
}

export interface HistoryItem {
  readonly created?: string;
  readonly created_by?: string;
  readonly comment?: string;
  readonly empty_layer?: boolean;
}

/** An image's configuration file (OCI image configuration). */
export interface ImageFile {
  readonly architecture: string;
  readonly os: string;
  readonly variant?: string;
  readonly created?: string;
  readonly author?: string;
  readonly comment?: string;
  readonly docker_version?: string;
  readonly config?: ImageConfig;
  readonly container_config?: ImageConfig;
  readonly container?: string;
  readonly rootfs: { readonly type: 'layers'; readonly diff_ids: readonly string[] };
  readonly history?: readonly HistoryItem[];
}

export interface Image {
  /** `sha256:…` of the configuration file. */
  readonly id: string;
  readonly file: ImageFile;
  /** The configuration file's own bytes. */
  readonly fileBytes: Uint8Array;
  readonly layers: readonly ImageLayer[];
  readonly files: Snapshot;
  readonly parentId: string;
}

export const digestOf = (bytes: Uint8Array | string): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

export async function layerOf(entries: Layer): Promise<ImageLayer> {
  const archive = await layerTar(entries);
  return { diffId: digestOf(archive), entries, archive };
}

export async function layerFrom(archive: Uint8Array): Promise<ImageLayer> {
  return { diffId: digestOf(archive), entries: await readLayer([archive]), archive };
}

/** @throws when the layers are not those that the configuration names */
export function imageOf(fileBytes: Uint8Array, layers: readonly ImageLayer[], parentId = ''): Image {
  const file = JSON.parse(Buffer.from(fileBytes).toString()) as ImageFile;
  const wanted = file.rootfs?.diff_ids ?? [];
  if (wanted.length !== layers.length) throw new Error('invalid manifest, layers length mismatch');
  for (const [index, { diffId }] of layers.entries()) {
    if (wanted[index] !== diffId) throw new Error(`layer ${diffId} does not match the expected ${wanted[index]}`);
  }
  return {
    id: digestOf(fileBytes),
    file,
    fileBytes,
    layers,
    files: new Snapshot(layers.map(({ entries }) => entries)),
    parentId,
  };
}

/** An image made of another: one more layer, or none, and a changed configuration. */
export function derive(
  parent: Image | undefined,
  change: {
    readonly layer?: ImageLayer;
    readonly config: ImageConfig;
    readonly createdBy: string;
    readonly created: string;
    readonly comment?: string;
    readonly author?: string;
    readonly version: string;
  },
): Image {
  const { layer, config, createdBy, created, comment = '', author = '', version } = change;
  const layers = [...(parent?.layers ?? []), ...(layer ? [layer] : [])];
  const file: ImageFile = {
    architecture: parent?.file.architecture ?? 'amd64',
    os: parent?.file.os ?? 'linux',
    created,
    ...(author !== '' && { author }),
    ...(comment !== '' && { comment }),
    docker_version: version,
    config,
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: [
      ...(parent?.file.history ?? []),
      { created, created_by: createdBy, ...(comment !== '' && { comment }), ...(!layer && { empty_layer: true }) },
    ],
  };
  return imageOf(Buffer.from(JSON.stringify(file)), layers, parent?.id ?? '');
}

/** An image described by hand: what a test or a fleet needs of one. */
export interface ImageDefinition {
  /** `team/app:1`; `latest` without a tag. */
  readonly name: string;
  readonly cmd?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly env?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly workingDir?: string;
  readonly user?: string;
  /** `80/tcp`. */
  readonly exposedPorts?: readonly string[];
  readonly volumes?: readonly string[];
  readonly stopSignal?: string;
  readonly healthcheck?: components['schemas']['HealthConfig'];
  /** Path → content, over the files of a small Linux. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Images that are described shall have the same IDs everywhere and always. */
const DEFINED_AT = '2025-01-01T00:00:00Z';
const DEFINED_AT_NANO = BigInt(Date.parse(DEFINED_AT)) * 1_000_000n;
const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const set = (values: readonly string[] | undefined) =>
  values ? Object.fromEntries(values.map((value) => [value, {}])) : undefined;

export async function defineImage(definition: ImageDefinition, base: readonly ImageLayer[]): Promise<Image> {
  const {
    cmd,
    entrypoint,
    env = [],
    labels,
    workingDir = '',
    user = '',
    exposedPorts,
    volumes,
    stopSignal,
    healthcheck,
    files,
  } = definition;
  const config: ImageConfig = {
    Cmd: cmd ? [...cmd] : entrypoint ? undefined : ['sh'],
    Entrypoint: entrypoint ? [...entrypoint] : undefined,
    Env: [PATH, ...env],
    Labels: labels ? { ...labels } : undefined,
    WorkingDir: workingDir,
    User: user,
    ExposedPorts: set(exposedPorts),
    Volumes: set(volumes),
    StopSignal: stopSignal,
    Healthcheck: healthcheck,
  };
  const layers = [...base];
  if (files) layers.push(await layerOf(treeOf(files)));
  const file: ImageFile = {
    architecture: 'amd64',
    os: 'linux',
    created: DEFINED_AT,
    config,
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: layers.map(({ diffId }) => ({ created: DEFINED_AT, created_by: `ADD ${diffId} in / ` })),
  };
  return imageOf(Buffer.from(JSON.stringify(file)), layers);
}

/** Files with the directories above them. */
export function treeOf(files: Readonly<Record<string, string | Uint8Array>>): Layer {
  const tree = new Map<string, FileEntry>();
  for (const [name, content] of Object.entries(files)) {
    const path = normal(name);
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (!tree.has(folder)) tree.set(folder, entry('directory', { mtimeNano: DEFINED_AT_NANO }));
    }
    const data = typeof content === 'string' ? Buffer.from(content) : content;
    const executable = path.includes('/bin/') || data.subarray(0, 2).toString() === '#!';
    tree.set(path, entry('file', { data, mode: executable ? 0o755 : 0o644, mtimeNano: DEFINED_AT_NANO }));
  }
  return tree;
}
