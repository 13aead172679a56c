/** `size=1`: sizes are measured when asked for, so only the engines concerned are asked, and only for what is shown. */
import { fanOut, merged } from '../cluster/fan-out.ts';
import type { Engine } from '../engine/engine.ts';
import type { Summary } from '../engine/readings.ts';
import { chooseContainers, entryOf, type ListQuery } from './container-list.ts';
import type { Context } from './context.ts';

/** Measuring reads every file of a container. */
const MEASURE_TIMEOUT_MS = 120_000;

/** @throws a failure naming the nodes that could not measure */
export async function listWithSizes(query: ListQuery, { cluster, call }: Context): Promise<Summary[]> {
  const chosen = chooseContainers(cluster, query);
  const byEngine = new Map<Engine, string[]>();
  for (const { engine, id } of chosen)
    if (engine.state === 'Healthy') byEngine.set(engine, [...(byEngine.get(engine) ?? []), id]);
  const measured = await fanOut([...byEngine.keys()], (engine) => {
    const filters = encodeURIComponent(JSON.stringify({ id: byEngine.get(engine) }));
    return engine.call<Summary[]>('GET', `/containers/json?all=1&size=1&filters=${filters}`, {
      answer: 'list',
      id: 'Id',
      timeoutMs: MEASURE_TIMEOUT_MS,
      signal: call.signal,
      cause: call,
    });
  });
  const sizes = byEngine.size === 0 ? [] : merged(measured, 'measuring containers').flat();
  const sizeOf = new Map(sizes.map(({ Id, SizeRw, SizeRootFs }) => [Id, { SizeRw, SizeRootFs }]));
  return chosen.map((container) => ({ ...entryOf(container).entry, ...sizeOf.get(container.id) }));
}
