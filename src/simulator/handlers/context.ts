import type { Call } from '../../server/http/reply.ts';
import type { SimulatedEngine } from '../engine.ts';

/** What every handler is given beside its request. */
export interface Context {
  readonly engine: SimulatedEngine;
  readonly call: Call;
}
