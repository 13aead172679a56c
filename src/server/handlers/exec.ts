import type { HandlersOf } from '../../generated/handlers.ts';
import { json, proxyTo, type Relay, relayTo } from '../http/reply.ts';
import type { Context } from './context.ts';
import { execEngine, execOwner, ownerOf } from './owner.ts';

export const exec = {
  ContainerExec: async ({ path }, context) => {
    const { call, cluster } = context;
    const container = ownerOf(path.id, context);
    const { engine, id } = container;
    const created = await engine.call<{ Id: string }>('POST', `/containers/${id}/exec`, {
      body: call.rawBody.toString('utf8'),
      id: 'Id',
      signal: call.signal,
      cause: call,
    });
    cluster.rememberExec(created.Id, container);
    return json(201, created);
  },
  ExecStart: async ({ path, body }, context) => {
    const engine = await execEngine(path.id, context);
    return body?.Detach ? proxyTo(engine) : relayTo(engine);
  },
  ExecResize: execOwner,
  ExecInspect: execOwner,
} satisfies HandlersOf<'Exec', Context, Relay>;
