/** Names of images, as Docker normalises them, and which engines have one. */
import type { Engine, Image } from '../engine/engine.ts';
import { notFound } from '../errors.ts';
import type { Context } from './context.ts';

/** The short form that engines list: no `docker.io/`, no `library/`, `latest` where neither tag nor digest is given. */
export function familiar(ref: string): string {
  const short = ref.replace(/^(index\.)?docker\.io\//, '').replace(/^library\//, '');
  return short.includes('@') || /:[^/]+$/.test(short) ? short : `${short}:latest`;
}

/** Whether the image is meant by a tag, a digest, an ID or the beginning of one. */
export function imageMatches(ref: string): (image: Image) => boolean {
  const name = familiar(ref);
  const bare = name.replace(/:[^/@]+@/, '@'); // a digest decides, a tag beside it does not
  const id = /^(?:sha256:)?([0-9a-f]{1,64})$/.exec(ref)?.[1];
  return ({ Id = '', RepoTags, RepoDigests }) =>
    (RepoTags ?? []).includes(name) ||
    (RepoDigests ?? []).some((digest) => digest === bare) ||
    (id !== undefined && Id.startsWith(`sha256:${id}`));
}

/** Healthy engines that have the image. */
export function holdersOf(ref: string, { cluster }: Context): Engine[] {
  const matches = imageMatches(ref);
  return cluster.healthyEngines().filter((engine) => cluster.images(engine).some(matches));
}

/** One engine that has the image. @throws notFound in the engine's words */
export function holderOf(ref: string, context: Context, message = `No such image: ${ref}`): Engine {
  const [engine] = holdersOf(ref, context);
  if (!engine) throw notFound(message);
  return engine;
}
