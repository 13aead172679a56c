/** Which images are older than another. Lists tell whole seconds, and engines compare to the nanosecond. */
import { EngineFailure } from '../engine/client.ts';
import { nanosOf } from '../engine/clock.ts';
import type { Engine } from '../engine/engine.ts';
import type { Image } from '../engine/readings.ts';
import { notFound } from '../errors.ts';
import { imageMatches } from '../scheduler/image-names.ts';
import type { Context } from './context.ts';

/** Nanoseconds behind the second that the list tells. An image never changes, and a row that is new is read anew. */
const nanos = new WeakMap<Image, number>();

/**
 * The test of the filters `before` and `since`. Images of the same second as the one named are inspected, one by one on each node.
 * @throws notFound when there is no image of that name, or the failure of a node that is asked
 */
export async function ageTest(
  key: 'before' | 'since',
  name: string,
  { cluster }: Context,
): Promise<(image: Image) => boolean> {
  const matches = imageMatches(name);
  const all = new Map<Engine, readonly Image[]>(cluster.healthyEngines().map((one) => [one, cluster.images(one)]));
  const reference = [...all.values()].flat().find(matches);
  if (!reference) throw notFound(`No such image: ${name}`);
  const nanosById = new Map<string, number>();
  const isClose = ({ Id, Created }: Image) => Created === reference.Created && Id !== reference.Id;
  if ([...all.values()].some((images) => images.some(isClose))) {
    const asked = [...all].map(async ([engine, images]) => {
      for (const image of images.filter((one) => one.Id === reference.Id || isClose(one)))
        nanosById.set(image.Id, await nanosIn(image, engine));
    });
    await Promise.all(asked);
  }
  const sign = key === 'before' ? 1 : -1;
  const nanosOfId = (id: string) => nanosById.get(id) ?? 0;
  return ({ Id, Created }) => sign * (reference.Created - Created || nanosOfId(reference.Id) - nanosOfId(Id)) > 0;
}

async function nanosIn(image: Image, engine: Engine): Promise<number> {
  const known = nanos.get(image);
  if (known !== undefined) return known;
  try {
    const { Created = '' } = await engine.call<{ Created?: string }>('GET', `/images/${image.Id}/json`);
    nanos.set(image, nanosOf(Created));
    return nanosOf(Created);
  } catch (error) {
    if (error instanceof EngineFailure && error.status === 404) return 0; // gone meanwhile
    throw error;
  }
}
