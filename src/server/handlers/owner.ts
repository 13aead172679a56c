/** Answers that are somebody else's: the engine that has the container. */
import type { Cluster } from '../cluster/cluster.ts';
import type { Container } from '../cluster/container.ts';
import type { Engine } from '../engine/engine.ts';
import { Failure, notFound } from '../errors.ts';
import { type Call, proxyTo, relayTo } from '../http/reply.ts';
import type { Context } from './context.ts';

type ById = { readonly path: { readonly id: string } };

/** @throws unavailable when the container's engine is not healthy */
export function ownerOf(ref: string, { cluster }: Context): Container {
  const container = cluster.container(ref);
  container.engine.assertHealthy(`container ${ref}`);
  return container;
}

/** Pass on to the container's engine. */
export const owner = ({ path }: ById, context: Context) => {
  const { engine, id } = ownerOf(path.id, context);
  return proxyTo(engine, { path: { id } });
};

/** Pass on, and know what changed before the client hears of it. */
export const ownerThenRefresh = ({ path }: ById, context: Context) => {
  const { engine, id } = ownerOf(path.id, context);
  return proxyTo(engine, { path: { id }, settle: () => engine.refresh(id) });
};

/** Pass on what says whether the container is to run: that decides whether it is started should its node fail. */
export const ownerSays =
  (word: 'run' | 'stop') =>
  ({ path }: ById, context: Context) => {
    const { engine, id } = ownerOf(path.id, context);
    const settle = () => {
      context.cluster.remembered.userSaid(id, word);
      return engine.refresh(id);
    };
    return proxyTo(engine, { path: { id }, settle });
  };

/** Hand the connection over to the container's engine. */
export const ownerHijacks = ({ path }: ById, context: Context) => {
  const { engine, id } = ownerOf(path.id, context);
  return relayTo(engine, { path: { id } });
};

/** Pass on to the engine of the exec's container. */
export const execOwner = async ({ path }: ById, context: Context) => proxyTo(await execEngine(path.id, context));

/**
 * The engine of an exec. One that was made through another manager, the primary before this one, is looked for on the engines.
 * @throws notFound, unavailable when its engine is not healthy
 */
export async function execEngine(id: string, { cluster, call }: Context): Promise<Engine> {
  const container = cluster.execContainer(id) ?? (isExecId(id) ? await askedFor(id, cluster, call) : undefined);
  if (!container) throw notFound(`No such exec instance: ${id}`);
  return container.engine.assertHealthy(`exec ${id}`);
}

const isExecId = (id: string) => /^[0-9a-f]{64}$/.test(id);

/** @returns undefined when no engine has it. @throws why one that may have it did not say */
async function askedFor(id: string, cluster: Cluster, cause: Call): Promise<Container | undefined> {
  const asked = cluster.healthyEngines().map(async (engine) => {
    const { ContainerID = '' } = await engine.call<{ ContainerID?: string }>('GET', `/exec/${id}/json`, {
      cause,
      signal: cause.signal,
    });
    const container = cluster.container(ContainerID);
    cluster.rememberExec(id, container);
    return container;
  });
  try {
    return await Promise.any(asked); // who has it says so, whatever the others do
  } catch (error) {
    const silent = (error as AggregateError).errors.find((one) => !(one instanceof Failure && one.kind === 'notFound'));
    if (silent) throw silent;
    return undefined;
  }
}
