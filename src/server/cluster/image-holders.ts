/** Which engines have an image, by whatever it is called: looking one up costs the same however many engines and images there are. */
import type { Engine } from '../engine/engine.ts';
import type { Image } from '../engine/readings.ts';
import { imageTexts } from '../scheduler/image-names.ts';
import { Sorted } from './sorted.ts';

/** A beginning of an ID that fits more images than that is looked for no further. */
const MAX_FITTING = 1_000;
const none: ReadonlySet<string> = new Set();

export class ImageHolders {
  /** By tag, digest and ID, as engines list them. */
  private readonly holders = new Map<string, Set<Engine>>();
  private readonly ids = new Sorted<string>((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  private readonly texts = new Map<Engine, ReadonlySet<string>>();

  /** What an engine has from now on; nothing: it has left. */
  put(engine: Engine, images: readonly Image[]): void {
    const before = this.texts.get(engine) ?? none;
    const now = new Set(images.flatMap(textsOf));
    for (const text of before) if (!now.has(text)) this.drop(engine, text);
    for (const text of now) if (!before.has(text)) this.add(engine, text);
    if (now.size > 0) this.texts.set(engine, now);
    else this.texts.delete(engine);
  }

  /** @param ref a tag (`latest` where it has none), a digest, an ID or the beginning of one */
  *of(ref: string): Generator<Engine> {
    const { tag, digest, id } = imageTexts(ref);
    yield* this.holders.get(tag) ?? [];
    if (digest !== tag) yield* this.holders.get(digest) ?? [];
    if (id === undefined) return;
    for (const fitting of this.ids.from(id, MAX_FITTING)) {
      if (!fitting.startsWith(id)) return;
      yield* this.holders.get(fitting) ?? [];
    }
  }

  private add(engine: Engine, text: string): void {
    const engines = this.holders.get(text);
    if (engines) engines.add(engine);
    else {
      this.holders.set(text, new Set([engine]));
      if (text.startsWith('sha256:')) this.ids.put(text);
    }
  }

  private drop(engine: Engine, text: string): void {
    const engines = this.holders.get(text);
    engines?.delete(engine);
    if (engines?.size !== 0) return;
    this.holders.delete(text);
    this.ids.remove(text);
  }
}

const textsOf = ({ Id = '', RepoTags, RepoDigests }: Image): string[] => [
  Id,
  ...(RepoTags ?? []),
  ...(RepoDigests ?? []),
];
