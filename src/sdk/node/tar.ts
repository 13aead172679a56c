/** Tar archives: of a folder, of files in memory, and out of one again. */
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, type Headers, type Pack, pack } from 'tar-stream';
import { IgnoreRules, readIgnoreFile } from './dockerignore.ts';

/** Path in the archive → content. A path that ends with a slash is an empty directory. */
export type FileMap = Readonly<Record<string, string | Uint8Array>>;

/**
 * A tar of files in memory.
 * @example
 * await docker.containers.putArchive('web', tarOf({ 'etc/motd': 'hello\n' }), { path: '/' });
 */
export function tarOf(files: FileMap): AsyncIterable<Uint8Array> {
  return packed(async (archive) => {
    for (const [name, content] of Object.entries(files)) {
      const directory = name.endsWith('/');
      const data = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
      const header: Headers = { name, mode: directory ? 0o755 : 0o644, type: directory ? 'directory' : 'file' };
      await entry(archive, directory ? header : { ...header, size: data.length }, async (sink) => {
        sink.end(data);
      });
    }
  });
}

export interface FolderOptions {
  /** Patterns as in a `.dockerignore`. By default those of the folder's own, if it has one. */
  readonly ignore?: readonly string[];
  /** Paths that are sent whatever the patterns say. */
  readonly keep?: readonly string[];
}

/**
 * A tar of a folder, as the Docker CLI sends a build context: what `.dockerignore` names is left out, links stay links, owners are 0.
 * @throws Error while it is read, when the folder cannot be; TypeError on a pattern that is none
 */
export function tarOfFolder(folder: string, { ignore, keep = [] }: FolderOptions = {}): AsyncIterable<Uint8Array> {
  return packed(async (archive) => {
    const lines = ignore ?? (await ignoreFileOf(folder));
    const rules = new IgnoreRules([...lines, ...keep.map((path) => `!${path}`)]);
    await addFolder(archive, folder, '', rules);
  });
}

async function ignoreFileOf(folder: string): Promise<string[]> {
  try {
    return readIgnoreFile(await readFile(join(folder, '.dockerignore'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function addFolder(archive: Pack, root: string, inside: string, rules: IgnoreRules): Promise<void> {
  // in the order of names, so that the same folder gives the same bytes
  for (const name of (await readdir(join(root, inside))).sort()) {
    const path = inside === '' ? name : `${inside}/${name}`;
    const file = join(root, path);
    const stat = await lstat(file);
    const ignored = rules.ignores(path);
    const header: Headers = { name: path, mode: stat.mode & 0o7777, mtime: stat.mtime, uid: 0, gid: 0 };
    if (stat.isDirectory()) {
      if (!ignored) await entry(archive, { ...header, name: `${path}/`, type: 'directory' });
      if (!ignored || rules.mayKeepInside(path)) await addFolder(archive, root, path, rules);
    } else if (ignored) continue;
    else if (stat.isSymbolicLink())
      await entry(archive, { ...header, type: 'symlink', linkname: await readlink(file) });
    else if (stat.isFile()) {
      await entry(archive, { ...header, type: 'file', size: stat.size }, (sink) =>
        pipeline(createReadStream(file), sink),
      );
    }
    // a socket or a device is nothing that a build could copy
  }
}

/** @param write fills the entry; not for those without content */
function entry(archive: Pack, header: Headers, write?: (sink: Writable) => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    const sink = archive.entry(header, done);
    if (write) write(sink).catch(reject);
    else sink.end();
  });
}

async function* packed(fill: (archive: Pack) => Promise<void>): AsyncGenerator<Uint8Array, void, undefined> {
  const archive = pack();
  fill(archive).then(
    () => archive.finalize(),
    (error: Error) => archive.destroy(error),
  );
  try {
    yield* archive;
  } finally {
    archive.destroy();
  }
}

export interface TarEntry {
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink' | 'link' | 'other';
  /** Permission bits. */
  readonly mode: number;
  readonly bytes: Uint8Array;
  /** Where a link points to. */
  readonly target: string | undefined;
}

/**
 * The entries of a tar, one by one, each in memory. Paths are as they stand in it: who writes them to disk must see that they stay inside.
 * @example
 * for await (const { path, bytes } of entriesOf(docker.containers.archive('web', { path: '/etc/motd' }))) console.log(path, bytes.length);
 */
export async function* entriesOf(tar: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry, void, undefined> {
  const archive = extract();
  const fed = pipeline(tar, archive);
  fed.catch(() => {}); // told by the loop below
  for await (const each of archive) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of each) chunks.push(chunk);
    const { name: path, type, mode = 0, linkname } = each.header;
    const known = type === 'file' || type === 'directory' || type === 'symlink' || type === 'link';
    yield { path, type: known ? type : 'other', mode, bytes: Buffer.concat(chunks), target: linkname ?? undefined };
  }
  await fed;
}
