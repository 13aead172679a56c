import type { HandlersOf } from '../../generated/handlers.ts';
import { proxyTo, type Relay } from '../http/reply.ts';
import type { Context } from './context.ts';
import { credentials } from './credentials.ts';
import { anyEngine } from './images.ts';

export const distribution = {
  DistributionInspect: (_request, context) =>
    proxyTo(anyEngine(context.cluster.healthyEngines()), { headers: credentials(context) }),
} satisfies HandlersOf<'Distribution', Context, Relay>;
