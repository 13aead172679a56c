/** Layers and file trees as tar archives, both ways. */
import { posix } from 'node:path';
import { Readable } from 'node:stream';
import { extract, type Headers, pack } from 'tar-stream';
import { entry, type FileEntry, type Layer, type LayerEntry, normal } from './file-system.ts';

/** A file of that name hides the one without the prefix in the layers below (OCI image layer: whiteouts). */
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/** What an archive may unpack to: a simulated engine keeps it in memory. */
const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024;

const typeOf: Readonly<Record<string, FileEntry['type']>> = {
  file: 'file',
  'contiguous-file': 'file',
  directory: 'directory',
  symlink: 'symlink',
};

/** Every entry of an archive by its absolute path. @throws when it is no archive, or too large */
export async function readTar(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  root = '/',
): Promise<Map<string, FileEntry>> {
  const found = new Map<string, FileEntry>();
  const unpacking = extract();
  const source = Readable.from(bytes);
  source.on('error', (error) => unpacking.destroy(error));
  source.pipe(unpacking);
  let total = 0;
  for await (const part of unpacking) {
    const { header } = part;
    const chunks: Buffer[] = [];
    for await (const chunk of part as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      total += chunk.length;
      if (total > MAX_UNPACKED_BYTES) throw new Error(`the archive unpacks to more than ${MAX_UNPACKED_BYTES} bytes`);
    }
    const path = posix.join(root, normal(header.name));
    if (header.type === 'link') {
      const linked = found.get(posix.join(root, normal(header.linkname ?? '')));
      if (linked) found.set(path, linked);
      continue;
    }
    const type = typeOf[header.type ?? 'file'];
    if (!type) continue; // devices and pipes mean nothing here
    found.set(
      path,
      entry(type, {
        mode: (header.mode ?? 0o644) & 0o7777,
        uid: header.uid ?? 0,
        gid: header.gid ?? 0,
        mtimeNano: BigInt(header.mtime?.getTime() ?? 0) * 1_000_000n,
        data: type === 'file' ? Buffer.concat(chunks) : new Uint8Array(),
        target: header.linkname ?? '',
      }),
    );
  }
  return found;
}

/** A layer's archive, whiteouts read as deletions. */
export async function readLayer(bytes: Iterable<Uint8Array>): Promise<Map<string, LayerEntry>> {
  const layer = new Map<string, LayerEntry>();
  for (const [path, found] of await readTar(bytes)) {
    const name = posix.basename(path);
    if (name === OPAQUE) continue;
    if (name.startsWith(WHITEOUT)) layer.set(posix.join(posix.dirname(path), name.slice(WHITEOUT.length)), 'deleted');
    else layer.set(path, found);
  }
  return layer;
}

function headerOf(name: string, { type, mode, uid, gid, mtimeNano, data, target }: FileEntry): Headers {
  return {
    name: type === 'directory' ? `${name}/` : name,
    type,
    mode,
    uid,
    gid,
    mtime: new Date(Number(mtimeNano / 1_000_000n)),
    size: data.length,
    ...(type === 'symlink' && { linkname: target }),
  };
}

/** @param entries names as they stand in the archive, in order */
export function writeTar(entries: Iterable<readonly [name: string, found: FileEntry]>): AsyncIterable<Uint8Array> {
  const packing = pack();
  void (async () => {
    for (const [name, found] of entries) {
      if (packing.destroyed) return;
      // the callback comes when the reader has room
      await new Promise<void>((resolve) => {
        packing.entry(headerOf(name, found), Buffer.from(found.data), () => resolve());
      });
    }
    packing.finalize();
  })();
  return packing as AsyncIterable<Uint8Array>;
}

/** A layer as its archive: the same layer gives the same bytes. */
export async function layerTar(layer: Layer): Promise<Buffer> {
  const sorted = [...layer].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted
    .filter(([path]) => path !== '/')
    .map(([path, found]): [string, FileEntry] => {
      if (found !== 'deleted') return [path.slice(1), found];
      const hidden = posix.join(posix.dirname(path), `${WHITEOUT}${posix.basename(path)}`);
      return [hidden.slice(1), entry('file', { mtimeNano: 0n })];
    });
  return collect(writeTar(entries));
}

export async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}
