import { type OperationId, operations } from '../../generated/operations.ts';
import { notImplemented } from '../errors.ts';
import type { Context } from './context.ts';

/** Operations without a meaning in a cluster yet: 501, naming the operation. */
export const unsupported = (_request: unknown, { call }: Context): never => {
  const { method, path } = operations[call.operationId as OperationId];
  throw notImplemented(`${call.operationId} (${method} ${path}) is not implemented by this cluster manager`);
};
