/** Which engines have an image. */
import type { Engine } from '../engine/engine.ts';
import { notFound } from '../errors.ts';
import { imageMatches } from '../scheduler/image-names.ts';
import type { Context } from './context.ts';

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
