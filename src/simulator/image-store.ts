/** The images of one engine and their names. */
import { conflict, invalidParameter, notFound } from '../server/errors.ts';
import { nowNano } from './clock.ts';
import type { Image } from './image.ts';
import { parseReference, withTag } from './reference.ts';

export interface ImageUser {
  readonly id: string;
  readonly imageId: string;
  readonly running: boolean;
}

export interface Removed {
  readonly Untagged?: string;
  readonly Deleted?: string;
}

export class ImageStore {
  private readonly images = new Map<string, Image>();
  /** `busybox:latest` and `busybox@sha256:…` → ID. */
  private readonly names = new Map<string, string>();
  private readonly taggedAt = new Map<string, bigint>();

  list(): Image[] {
    return [...this.images.values()];
  }

  get(id: string): Image | undefined {
    return this.images.get(id);
  }

  tags(image: Image): string[] {
    return this.namesOf(image).filter((name) => !name.includes('@'));
  }

  digests(image: Image): string[] {
    return this.namesOf(image).filter((name) => name.includes('@'));
  }

  /** When it last got a name here; undefined: never. */
  lastTagged(image: Image): bigint | undefined {
    return this.taggedAt.get(image.id);
  }

  /** By ID, beginning of an ID, or name. */
  lookup(ref: string): Image | undefined {
    const digest = ref.replace(/^sha256:/, '');
    if (/^[0-9a-f]{64}$/.test(digest)) return this.images.get(`sha256:${digest}`);
    try {
      const named = this.names.get(withTag(parseReference(ref)));
      if (named !== undefined) return this.images.get(named);
    } catch {
      // no name: it may begin an ID all the same
    }
    if (!/^[0-9a-f]+$/.test(digest)) return undefined;
    const fitting = this.list().filter(({ id }) => id.startsWith(`sha256:${digest}`));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** @throws notFound in the engine's words */
  find(ref: string): Image {
    const found = this.lookup(ref);
    if (found) return found;
    throw notFound(`No such image: ${shownName(ref)}`);
  }

  add(image: Image): void {
    if (!this.images.has(image.id)) this.images.set(image.id, image);
  }

  /** @param name with a tag or a digest, as `withTag` writes it */
  tag(image: Image, name: string): void {
    this.add(image);
    this.names.set(name, image.id);
    this.taggedAt.set(image.id, nowNano());
  }

  untag(name: string): void {
    this.names.delete(name);
  }

  /**
   * Takes a name away, and the image with its last one.
   * @throws notFound; conflict while it is used, by a container or by an image made of it
   */
  remove(
    ref: string,
    users: readonly ImageUser[],
    { force, prune }: { readonly force: boolean; readonly prune: boolean },
  ): Removed[] {
    const image = this.find(ref);
    const using = users.filter(({ imageId }) => imageId === image.id);
    const short = image.id.slice(7, 19);
    const byId =
      image.id.replace(/^sha256:/, '').startsWith(ref.replace(/^sha256:/, '')) && !this.names.has(nameOf(ref));
    const names = this.namesOf(image);
    const tags = this.tags(image);
    if (!byId) {
      const name = nameOf(ref);
      const user = using[0];
      const left = tags.filter((tag) => tag !== name);
      if (left.length > 0) {
        this.untag(name);
        return [{ Untagged: name }];
      }
      if (user && !force) {
        throw conflict(
          `conflict: unable to remove repository reference "${ref}" (must force) - container ${user.id.slice(0, 12)} is using its referenced image ${short}`,
        );
      }
      if (user) {
        for (const own of names) this.untag(own);
        return names.map((own) => ({ Untagged: own }));
      }
    } else if (new Set(tags.map((tag) => tag.replace(/:[^:/]*$/, ''))).size > 1 && !force) {
      throw conflict(
        `conflict: unable to delete ${short} (must be forced) - image is referenced in multiple repositories`,
      );
    }
    const running = using.find((user) => user.running);
    if (running) {
      throw conflict(
        `conflict: unable to delete ${short} (cannot be forced) - image is being used by running container ${running.id.slice(0, 12)}`,
      );
    }
    const [stopped] = using;
    if (stopped && !force) {
      throw conflict(
        `conflict: unable to delete ${short} (must be forced) - image is being used by stopped container ${stopped.id.slice(0, 12)}`,
      );
    }
    if (this.list().some(({ parentId }) => parentId === image.id)) {
      if (!byId) {
        for (const own of names) this.untag(own);
        return names.map((own) => ({ Untagged: own }));
      }
      throw conflict(`conflict: unable to delete ${short} (cannot be forced) - image has dependent child images`);
    }
    for (const own of names) this.untag(own);
    return [...names.map((own) => ({ Untagged: own })), ...this.delete(image, prune, users)];
  }

  /** The image, and those it was made of that nothing else needs; untagged ones only. */
  delete(image: Image, prune: boolean, users: readonly ImageUser[]): Removed[] {
    this.images.delete(image.id);
    this.taggedAt.delete(image.id);
    const removed: Removed[] = [{ Deleted: image.id }];
    const kept = new Set(this.list().flatMap(({ layers }) => layers.map(({ diffId }) => diffId)));
    for (const { diffId } of [...image.layers].reverse()) if (!kept.has(diffId)) removed.push({ Deleted: diffId });
    const parent = this.images.get(image.parentId);
    const needed =
      !parent ||
      this.namesOf(parent).length > 0 ||
      this.list().some(({ parentId }) => parentId === parent.id) ||
      users.some(({ imageId }) => imageId === parent.id);
    return needed || !prune ? removed : [...removed, ...this.delete(parent, prune, users)];
  }

  private namesOf({ id }: Image): string[] {
    return [...this.names]
      .filter(([, imageId]) => imageId === id)
      .map(([name]) => name)
      .sort();
  }
}

function nameOf(ref: string): string {
  try {
    return withTag(parseReference(ref));
  } catch {
    return ref;
  }
}

/** How an engine repeats a name it does not know: with the tag it looked for. */
function shownName(ref: string): string {
  if (/^(sha256:)?[0-9a-f]{64}$/.test(ref)) return ref;
  return nameOf(ref);
}

/** @throws invalidParameter: a new name may not be a digest */
export function newName(repo: string, tag: string | undefined): string {
  const reference = parseReference(tag ? `${repo}:${tag}` : repo);
  if (reference.digest !== undefined) throw invalidParameter('refusing to create a tag with a digest reference');
  return withTag(reference);
}
