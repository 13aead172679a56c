/** Images as `docker save` writes them and `docker load` reads them. */
import { entry, type FileEntry } from './file-system.ts';
import { digestOf, type Image, imageOf, layerFrom } from './image.ts';
import { readTar, writeTar } from './layer-tar.ts';

interface ManifestEntry {
  readonly Config: string;
  readonly RepoTags: readonly string[] | null;
  readonly Layers: readonly string[];
}

export interface Loaded {
  readonly image: Image;
  readonly tags: readonly string[];
}

/** @throws when it is no such archive, or its parts do not fit */
export async function readArchive(bytes: AsyncIterable<Uint8Array>): Promise<Loaded[]> {
  const files = await readTar(bytes).catch((cause: unknown) => {
    throw new Error('unexpected EOF', { cause });
  });
  const data = (name: string): Uint8Array => {
    const found = files.get(`/${name}`);
    const linked = found?.type === 'symlink' ? files.get(`/${name.replace(/[^/]*$/, '')}${found.target}`) : found;
    if (!linked) throw new Error(`open /var/lib/docker/tmp/${name}: no such file or directory`);
    return linked.data;
  };
  if (files.size === 0) throw new Error('unexpected EOF');
  const manifest = JSON.parse(Buffer.from(data('manifest.json')).toString()) as readonly ManifestEntry[];
  return Promise.all(
    manifest.map(async ({ Config, RepoTags, Layers }) => ({
      image: imageOf(data(Config), await Promise.all(Layers.map((name) => layerFrom(data(name))))),
      tags: RepoTags ?? [],
    })),
  );
}

/** @param named each image with the names it is saved under */
export function writeArchive(
  named: readonly { readonly image: Image; readonly tags: readonly string[] }[],
): AsyncIterable<Uint8Array> {
  const at = { mtimeNano: 0n };
  const parts = new Map<string, FileEntry>();
  const manifest = named.map(({ image, tags }) => {
    const Config = `${image.id.slice(7)}.json`;
    parts.set(Config, entry('file', { ...at, data: image.fileBytes }));
    const Layers = image.layers.map(({ diffId, archive }) => {
      const name = `${diffId.slice(7)}/layer.tar`;
      parts.set(name, entry('file', { ...at, data: archive }));
      return name;
    });
    return { Config, RepoTags: tags.length > 0 ? tags : null, Layers };
  });
  const repositories: Record<string, Record<string, string>> = {};
  for (const { image, tags } of named) {
    for (const tag of tags) {
      const colon = tag.lastIndexOf(':');
      const name = tag.slice(0, colon);
      repositories[name] = { ...repositories[name], [tag.slice(colon + 1)]: digestOf(image.fileBytes).slice(7) };
    }
  }
  parts.set('manifest.json', entry('file', { ...at, data: Buffer.from(JSON.stringify(manifest)) }));
  parts.set('repositories', entry('file', { ...at, data: Buffer.from(JSON.stringify(repositories)) }));
  return writeTar(parts);
}
