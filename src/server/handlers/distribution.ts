import type { HandlersOf } from '../../generated/handlers.ts';
import { proxyTo, type Relay } from '../http/reply.ts';
import type { Context } from './context.ts';
import { anyEngine } from './images.ts';

export const distribution = {
  DistributionInspect: (_request, { cluster }) => proxyTo(anyEngine(cluster.healthyEngines())),
} satisfies HandlersOf<'Distribution', Context, Relay>;
