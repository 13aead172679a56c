/** Swarm mode is an engine's own clustering; this cluster is no part of one, and says so as such an engine does. */
import type { HandlersOf } from '../../generated/handlers.ts';
import { inactive } from '../errors.ts';
import type { Relay } from '../http/reply.ts';
import type { Context } from './context.ts';

const NO_MANAGER =
  'This node is not a swarm manager. This endpoint is a cluster of engines that does not use Swarm mode: services, nodes, tasks, secrets and configs are not available here.';
const NO_MEMBER = 'This node is not part of a swarm';

/** @throws inactive always */
export const swarmOnly = (): never => {
  throw inactive(NO_MANAGER);
};

const memberOnly = (): never => {
  throw inactive(NO_MEMBER);
};

export const swarmMode = {
  SwarmInspect: swarmOnly,
  SwarmInit: swarmOnly,
  SwarmJoin: swarmOnly,
  SwarmLeave: memberOnly,
  SwarmUnlock: memberOnly,
  SwarmUnlockkey: swarmOnly,
  SwarmUpdate: swarmOnly,
  NodeList: swarmOnly,
  NodeDelete: swarmOnly,
  NodeInspect: swarmOnly,
  NodeUpdate: swarmOnly,
  ServiceList: swarmOnly,
  ServiceCreate: swarmOnly,
  ServiceDelete: swarmOnly,
  ServiceInspect: swarmOnly,
  ServiceLogs: swarmOnly,
  ServiceUpdate: swarmOnly,
  TaskList: swarmOnly,
  TaskInspect: swarmOnly,
  TaskLogs: swarmOnly,
  SecretList: swarmOnly,
  SecretCreate: swarmOnly,
  SecretDelete: swarmOnly,
  SecretInspect: swarmOnly,
  SecretUpdate: swarmOnly,
  ConfigList: swarmOnly,
  ConfigCreate: swarmOnly,
  ConfigDelete: swarmOnly,
  ConfigInspect: swarmOnly,
  ConfigUpdate: swarmOnly,
} satisfies HandlersOf<'Swarm' | 'Node' | 'Service' | 'Task' | 'Secret' | 'Config', Context, Relay>;
