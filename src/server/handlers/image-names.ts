/** Which engines have an image. */
import type { Engine } from '../engine/engine.ts';
import { notFound } from '../errors.ts';
import type { Context } from './context.ts';

/** Healthy engines that have the image, in the cluster's order. */
export function holdersOf(ref: string, { cluster }: Context): Engine[] {
  const holders = new Set(cluster.holdersOf(ref));
  return cluster.engines().filter((engine) => holders.has(engine));
}

/** One engine that has the image. @throws notFound in the engine's words */
export function holderOf(ref: string, { cluster }: Context, message = `No such image: ${ref}`): Engine {
  for (const engine of cluster.holdersOf(ref)) return engine;
  throw notFound(message);
}
