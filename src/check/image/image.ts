/** The checker's own image, made here: engines need neither a registry nor an image of their own. */
import { createHash } from 'node:crypto';
import { pack } from 'tar-stream';
import { probeBinaries } from './probe-binaries.ts';

const CREATED = '2026-01-01T00:00:00Z';

export interface TarEntry {
  readonly name: string;
  readonly bytes?: Buffer | string;
  /** Permission bits; 0644 when absent, 0755 for a directory (a name that ends in a slash). */
  readonly mode?: number;
}

/** The same entries give the same bytes. */
export async function tar(entries: readonly TarEntry[]): Promise<Buffer> {
  const archive = pack();
  for (const { name, bytes = '', mode } of entries) {
    const directory = name.endsWith('/');
    archive.entry(
      {
        name,
        mode: mode ?? (directory ? 0o755 : 0o644),
        mtime: new Date(CREATED),
        type: directory ? 'directory' : 'file',
      },
      Buffer.from(bytes),
    );
  }
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** @returns the program for `architecture` as engines write it (`amd64`, `x86_64`, …); undefined when there is none */
export function probe(architecture: string): Buffer | undefined {
  const known: Record<string, string> = { x86_64: 'amd64', aarch64: 'arm64' };
  const text = probeBinaries[known[architecture] ?? architecture];
  return text === undefined ? undefined : Buffer.from(text, 'base64');
}

export interface OwnImage {
  /** As `docker save` writes it. */
  readonly archive: Buffer;
  readonly layer: Buffer;
}

/** @param reference `repository:tag` it gets */
export async function ownImage(
  reference: string,
  architecture: string,
  program: Buffer,
  labels: Readonly<Record<string, string>>,
): Promise<OwnImage> {
  const layer = await tar([
    { name: 'etc/' },
    { name: 'etc/passwd', bytes: 'root:x:0:0:root:/:/probe\n' },
    { name: 'etc/group', bytes: 'root:x:0:\n' },
    { name: 'tmp/', mode: 0o777 },
    { name: 'probe', bytes: program, mode: 0o755 },
  ]);
  const config = JSON.stringify({
    architecture: { x86_64: 'amd64', aarch64: 'arm64' }[architecture] ?? architecture,
    os: 'linux',
    created: CREATED,
    config: { Cmd: ['/probe', 'wait'], Env: ['PATH=/'], StopSignal: 'SIGKILL', Labels: labels },
    rootfs: { type: 'layers', diff_ids: [`sha256:${sha256(layer)}`] },
    history: [{ created: CREATED, created_by: 'shoal check' }],
  });
  const archive = await tar([
    { name: `${sha256(config)}.json`, bytes: config },
    { name: 'layer/' },
    { name: 'layer/layer.tar', bytes: layer },
    {
      name: 'manifest.json',
      bytes: JSON.stringify([{ Config: `${sha256(config)}.json`, RepoTags: [reference], Layers: ['layer/layer.tar'] }]),
    },
  ]);
  return { archive, layer };
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
