/** An engine that has not joined a swarm: what it answers to everything that needs one. */
import type { HandlersOf } from '../../generated/handlers.ts';
import { inactive, invalidParameter, notImplemented } from '../../server/errors.ts';
import type { Context } from './context.ts';

const managersOnly = (): never => {
  throw inactive(
    'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.',
  );
};

export const swarmMode = {
  SwarmInspect: managersOnly,
  SwarmInit: () => {
    throw notImplemented('a simulated engine cannot found a swarm');
  },
  SwarmJoin: ({ body }) => {
    if (!body.ListenAddr) throw invalidParameter('invalid ListenAddr "": invalid empty address');
    throw notImplemented('a simulated engine cannot join a swarm');
  },
  SwarmLeave: () => {
    throw inactive('This node is not part of a swarm');
  },
  SwarmUnlock: managersOnly,
  SwarmUnlockkey: managersOnly,
  SwarmUpdate: managersOnly,
  NodeList: managersOnly,
  NodeDelete: managersOnly,
  NodeInspect: managersOnly,
  NodeUpdate: managersOnly,
  ServiceList: managersOnly,
  ServiceCreate: managersOnly,
  ServiceDelete: managersOnly,
  ServiceInspect: managersOnly,
  ServiceLogs: managersOnly,
  ServiceUpdate: managersOnly,
  TaskList: managersOnly,
  TaskInspect: managersOnly,
  TaskLogs: managersOnly,
  SecretList: managersOnly,
  SecretCreate: managersOnly,
  SecretDelete: managersOnly,
  SecretInspect: managersOnly,
  SecretUpdate: managersOnly,
  ConfigList: managersOnly,
  ConfigCreate: managersOnly,
  ConfigDelete: managersOnly,
  ConfigInspect: managersOnly,
  ConfigUpdate: managersOnly,
} satisfies HandlersOf<'Swarm' | 'Node' | 'Service' | 'Task' | 'Secret' | 'Config', Context, never, 'engine'>;
