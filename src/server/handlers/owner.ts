/** Answers that are somebody else's: the engine that has the container. */
import type { Container } from '../cluster/cluster.ts';
import { proxyTo, relayTo } from '../http/reply.ts';
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
export const execOwner = ({ path }: ById, { cluster }: Context) => {
  const { engine } = cluster.execContainer(path.id);
  return proxyTo(engine.assertHealthy(`exec ${path.id}`));
};
