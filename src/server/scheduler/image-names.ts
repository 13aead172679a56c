/** Names of images, as Docker normalises them. */

interface Image {
  readonly Id?: string;
  readonly RepoTags?: readonly string[] | null;
  readonly RepoDigests?: readonly string[] | null;
}

/** The short form that engines list: no `docker.io/`, no `library/`, `latest` where neither tag nor digest is given. */
export function withTag(ref: string): string {
  const short = familiar(ref);
  return short.includes('@') || /:[^/]+$/.test(short) ? short : `${short}:latest`;
}

/** No `docker.io/`, no `library/`. */
export const familiar = (ref: string): string =>
  ref.includes('/') ? ref.replace(/^(index\.)?docker\.io\//, '').replace(/^library\//, '') : ref;

/** What a reference may mean: a tag, a digest, and where it can be one an ID or the beginning of one, with `sha256:`. */
export function imageTexts(ref: string): {
  readonly tag: string;
  readonly digest: string;
  readonly id: string | undefined;
} {
  const tag = withTag(ref);
  const digest = tag.includes('@') ? tag.replace(/:[^/@]+@/, '@') : tag; // a digest decides, a tag beside it does not
  const id = /^(?:sha256:)?([0-9a-f]{1,64})$/.exec(ref)?.[1];
  return { tag, digest, id: id === undefined ? undefined : `sha256:${id}` };
}

/** Whether the image is meant by a tag, a digest, an ID or the beginning of one. */
export function imageMatches(ref: string): (image: Image) => boolean {
  const { tag, digest, id } = imageTexts(ref);
  return ({ Id = '', RepoTags, RepoDigests }) =>
    (RepoTags ?? []).includes(tag) || (RepoDigests ?? []).includes(digest) || (id !== undefined && Id.startsWith(id));
}

/** Every name that an affinity may call images by: tags, with and without the tag itself, digests, IDs long and short. */
export function imageNames(images: readonly Image[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { Id = '', RepoTags, RepoDigests } of images) {
    const bare = Id.replace('sha256:', '');
    for (const id of [Id, bare, bare.slice(0, 12)]) if (id !== '') names.add(id);
    for (const tag of RepoTags ?? []) if (!tag.startsWith('<none>')) names.add(tag).add(tag.replace(/:[^/:]+$/, ''));
    for (const digest of RepoDigests ?? []) {
      const [repository = '', hash = ''] = digest.split('@');
      if (repository !== '<none>') names.add(digest).add(repository).add(hash);
    }
  }
  return names;
}
