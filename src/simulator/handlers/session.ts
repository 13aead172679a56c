/** BuildKit's connections: a simulated engine builds without it, and refuses as an engine refuses a protocol that it does not speak. */
import type { HandlersOf } from '../../generated/handlers.ts';
import { type Failure, invalidParameter, system } from '../../server/errors.ts';
import type { Context } from './context.ts';

/** @param refuse engines call it the client's mistake for a session, and their own for gRPC */
const noBuildKit =
  (refuse: (message: string) => Failure) =>
  (_request: unknown, { call }: Context): never => {
    const protocol = call.header('upgrade');
    throw refuse(protocol === undefined ? 'no upgrade proto in request' : `protocol ${protocol} not supported`);
  };

export const session = { Session: noBuildKit(invalidParameter), Grpc: noBuildKit(system) } satisfies HandlersOf<
  'Session',
  Context,
  never,
  'engine'
>;
