/** BuildKit's connections: a simulated engine builds without it. */
import type { HandlersOf } from '../../generated/handlers.ts';
import { invalidParameter, notImplemented } from '../../server/errors.ts';
import type { Context } from './context.ts';

const noBuildKit = (_request: unknown, { call }: Context): never => {
  if (call.header('upgrade') === undefined) throw invalidParameter('no upgrade proto in request');
  throw notImplemented('a simulated engine builds without BuildKit: set DOCKER_BUILDKIT=0');
};

export const session = { Session: noBuildKit, Grpc: noBuildKit } satisfies HandlersOf<
  'Session',
  Context,
  never,
  'engine'
>;
