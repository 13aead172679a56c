/**
 * A file system in memory, in two layers: an image's files, shared by everybody who uses them, and what was written over them.
 * Paths are absolute and normal (`/a/b`); the root is `/`.
 */
import { posix } from 'node:path';
import { nowNano } from './clock.ts';

export interface FileEntry {
  readonly type: 'file' | 'directory' | 'symlink';
  /** Permission bits: 0o755. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtimeNano: bigint;
  /** Empty unless a file. */
  readonly data: Uint8Array;
  /** Where a symbolic link leads; empty otherwise. */
  readonly target: string;
}

/** What a layer says of a path; `deleted` hides what lies below. */
export type LayerEntry = FileEntry | 'deleted';
export type Layer = ReadonlyMap<string, LayerEntry>;

/** As the C library words it: `cat: /nope: No such file or directory`. */
export class FileError extends Error {
  readonly code: 'ENOENT' | 'ENOTDIR' | 'EISDIR' | 'EEXIST' | 'ENOTEMPTY' | 'ELOOP' | 'EROFS';
  constructor(code: FileError['code']) {
    super(
      {
        ENOENT: 'No such file or directory',
        ENOTDIR: 'Not a directory',
        EISDIR: 'Is a directory',
        EEXIST: 'File exists',
        ENOTEMPTY: 'Directory not empty',
        ELOOP: 'Too many levels of symbolic links',
        EROFS: 'Read-only file system',
      }[code],
    );
    this.code = code;
  }
}

const MAX_LINKS = 40;
const none = new Uint8Array();

/** @param given what differs from a root-owned one of now */
export function entry(type: FileEntry['type'], given: Partial<FileEntry> = {}): FileEntry {
  const mode = type === 'file' ? 0o644 : type === 'directory' ? 0o755 : 0o777;
  return { type, mode, uid: 0, gid: 0, mtimeNano: nowNano(), data: none, target: '', ...given };
}

export const normal = (path: string): string => posix.resolve('/', path);

const parentOf = (path: string): string => posix.dirname(path);

/** Layers from the bottom up as one, with an index of directories; built once for an image and never changed. */
export class Snapshot {
  readonly entries: ReadonlyMap<string, FileEntry>;
  readonly sizeBytes: number;
  private readonly children = new Map<string, Set<string>>();

  constructor(layers: readonly Layer[]) {
    const entries = new Map<string, FileEntry>([['/', entry('directory', { mtimeNano: 0n })]]);
    for (const layer of layers) {
      for (const [path, given] of layer) {
        if (given !== 'deleted' && given.type === 'directory') {
          entries.set(path, given);
          continue;
        }
        if (entries.get(path)?.type === 'directory' || given === 'deleted') removeTree(entries, path);
        if (given !== 'deleted') entries.set(path, given);
      }
    }
    let size = 0;
    for (const [path, { data }] of entries) {
      size += data.length;
      if (path === '/') continue;
      const siblings = this.children.get(parentOf(path));
      if (siblings) siblings.add(posix.basename(path));
      else this.children.set(parentOf(path), new Set([posix.basename(path)]));
    }
    this.entries = entries;
    this.sizeBytes = size;
  }

  namesIn(path: string): Iterable<string> {
    return this.children.get(path) ?? [];
  }
}

function removeTree(entries: Map<string, unknown>, path: string): void {
  entries.delete(path);
  for (const key of [...entries.keys()]) if (key.startsWith(`${path}/`)) entries.delete(key);
}

export interface MountedFiles {
  readonly path: string;
  readonly files: FileSystem;
  /** The directory of those files that is mounted; `/` by default. */
  readonly root?: string;
  readonly readOnly: boolean;
}

interface Place {
  readonly files: FileSystem;
  readonly path: string;
  readonly readOnly: boolean;
}

export class FileSystem {
  private readonly base: Snapshot;
  private readonly upper = new Map<string, LayerEntry>();
  private mounts: readonly MountedFiles[] = [];

  constructor(base: Snapshot = emptySnapshot) {
    this.base = base;
  }

  /** Puts other file systems in place of directories; whoever asks for a path below them gets theirs. */
  mount(mounts: readonly MountedFiles[]): void {
    this.mounts = [...mounts].sort((a, b) => b.path.length - a.path.length);
  }

  /** What was written over the image, deletions included. */
  get changes(): Layer {
    return this.upper;
  }

  get baseSizeBytes(): number {
    return this.base.sizeBytes;
  }

  get writtenBytes(): number {
    let size = 0;
    for (const given of this.upper.values()) if (given !== 'deleted') size += given.data.length;
    return size;
  }

  /** Whether the image itself has the path: a change is then a modification. */
  inBase(path: string): boolean {
    return this.base.entries.has(path);
  }

  /** @param follow whether a link at the end is followed. @throws FileError */
  stat(path: string, follow = true): FileEntry {
    const { files, path: inner } = this.place(this.resolve(path, follow));
    const found = files.lookup(inner);
    if (!found) throw new FileError('ENOENT');
    return found;
  }

  exists(path: string): boolean {
    try {
      this.stat(path);
      return true;
    } catch (error) {
      if (error instanceof FileError) return false;
      throw error;
    }
  }

  isDirectory(path: string): boolean {
    return this.exists(path) && this.stat(path).type === 'directory';
  }

  read(path: string): Uint8Array {
    const found = this.stat(path);
    if (found.type === 'directory') throw new FileError('EISDIR');
    return found.data;
  }

  readText(path: string): string {
    return Buffer.from(this.read(path)).toString();
  }

  /** Names in a directory, sorted. @throws FileError */
  list(path: string): string[] {
    const real = this.resolve(path, true);
    if (this.stat(real).type !== 'directory') throw new FileError('ENOTDIR');
    const { files, path: inner } = this.place(real);
    const names = new Set(files.names(inner));
    for (const mount of this.mounts)
      if (mount.path !== '/' && parentOf(mount.path) === real) names.add(posix.basename(mount.path));
    return [...names].sort();
  }

  /** Writes a whole file; its directory must be there. @throws FileError */
  write(path: string, data: string | Uint8Array, given: Partial<FileEntry> = {}): void {
    const real = this.resolve(path, true);
    const before = this.exists(real) ? this.stat(real) : undefined;
    if (before?.type === 'directory') throw new FileError('EISDIR');
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    const kept = before && { mode: before.mode, uid: before.uid, gid: before.gid };
    this.put(real, entry('file', { ...kept, ...given, data: bytes }));
  }

  append(path: string, data: Uint8Array): void {
    this.write(path, this.exists(path) ? Buffer.concat([this.read(path), data]) : data);
  }

  mkdir(path: string, { parents = false }: { readonly parents?: boolean } = {}, given: Partial<FileEntry> = {}): void {
    const real = this.resolve(path, true);
    if (this.exists(real)) {
      if (parents && this.stat(real).type === 'directory') return;
      throw new FileError('EEXIST');
    }
    if (parents && !this.exists(parentOf(real))) this.mkdir(parentOf(real), { parents });
    this.put(real, entry('directory', given));
  }

  symlink(target: string, path: string, given: Partial<FileEntry> = {}): void {
    const real = this.resolve(path, false);
    if (this.lookupHere(real)) throw new FileError('EEXIST');
    this.put(real, entry('symlink', { ...given, target }));
  }

  /** Puts an entry as it is, in place of what was there. @throws FileError when its directory is missing */
  put(path: string, given: FileEntry): void {
    const real = normal(path);
    const { files, path: inner, readOnly } = this.place(real);
    if (readOnly) throw new FileError('EROFS');
    if (inner !== '/') {
      const parent = files.lookup(parentOf(inner));
      if (!parent) throw new FileError('ENOENT');
      if (parent.type !== 'directory') throw new FileError('ENOTDIR');
      files.copyUp(parentOf(inner));
    }
    files.upper.set(inner, given);
  }

  /** @throws FileError: a directory with something in it needs `recursive` */
  remove(path: string, { recursive = false }: { readonly recursive?: boolean } = {}): void {
    const real = this.resolve(path, false);
    const found = this.lookupHere(real);
    if (!found) throw new FileError('ENOENT');
    if (found.type === 'directory' && !recursive) throw new FileError('EISDIR');
    const { files, path: inner, readOnly } = this.place(real);
    if (readOnly) throw new FileError('EROFS');
    removeTree(files.upper, inner);
    for (const path of files.base.entries.keys()) {
      if (path === inner || path.startsWith(`${inner}/`)) files.upper.set(path, 'deleted');
    }
    files.copyUp(parentOf(inner));
  }

  /** Every path at and below, parents first: `['/etc', '/etc/passwd']`. Links are not followed. */
  *walk(path = '/'): Generator<[path: string, found: FileEntry]> {
    const real = this.resolve(path, false);
    const found = this.lookupHere(real);
    if (!found) throw new FileError('ENOENT');
    yield [real, found];
    if (found.type === 'directory') for (const name of this.list(real)) yield* this.walk(posix.join(real, name));
  }

  /** The path that `path` leads to, symbolic links resolved as far as they exist. */
  resolve(path: string, follow: boolean): string {
    let rest = normal(path).split('/').filter(Boolean);
    let done = '';
    for (let links = 0; rest.length > 0; ) {
      const [name = '', ...others] = rest;
      const next = `${done}/${name}`;
      const found = this.lookupHere(next);
      if (found?.type === 'symlink' && (others.length > 0 || follow)) {
        links += 1;
        if (links > MAX_LINKS) throw new FileError('ELOOP');
        rest = [
          ...posix
            .resolve(done || '/', found.target)
            .split('/')
            .filter(Boolean),
          ...others,
        ];
        done = '';
        continue;
      }
      if (found && found.type !== 'directory' && others.length > 0) throw new FileError('ENOTDIR');
      done = next;
      rest = others;
    }
    return done || '/';
  }

  private lookupHere(path: string): FileEntry | undefined {
    const { files, path: inner } = this.place(path);
    return files.lookup(inner);
  }

  private lookup(path: string): FileEntry | undefined {
    const written = this.upper.get(path);
    if (written) return written === 'deleted' ? undefined : written;
    return this.base.entries.get(path);
  }

  /** A directory in which something changes is itself in the upper layer, and so are those above it, as overlays have it. */
  private copyUp(path: string): void {
    for (let at = path; at !== '/'; at = parentOf(at)) {
      const found = this.lookup(at);
      if (found && !this.upper.has(at)) this.upper.set(at, found);
    }
  }

  private *names(path: string): Generator<string> {
    for (const name of this.base.namesIn(path)) if (this.lookup(posix.join(path, name))) yield name;
    for (const [key, given] of this.upper) {
      if (given !== 'deleted' && key !== '/' && parentOf(key) === path) yield posix.basename(key);
    }
  }

  private place(path: string): Place {
    for (const mount of this.mounts) {
      if (path !== mount.path && !path.startsWith(`${mount.path}/`)) continue;
      return {
        files: mount.files,
        path: posix.join(mount.root ?? '/', path.slice(mount.path.length)),
        readOnly: mount.readOnly,
      };
    }
    return { files: this, path, readOnly: false };
  }
}

const emptySnapshot = new Snapshot([]);
