/** The cluster's nodes, as users see and drain them. */
import type { HandlersOf } from '../../generated/handlers.ts';
import type { components } from '../../generated/schema.ts';
import type { Engine } from '../engine/engine.ts';
import { json, type Relay } from '../http/reply.ts';
import type { Node } from '../scheduler/node.ts';
import type { Context } from './context.ts';

type Status = components['schemas']['ClusterNodeStatus'];

export const clusterNodes = {
  ClusterNodeList: (_request, context) => {
    const { cluster } = context;
    const nodes = nodesByAddress(context);
    return json(
      200,
      byName(cluster.engines()).map((engine) => statusOf(engine, nodes, context)),
    );
  },
  ClusterNodeUpdate: async ({ path, body }, context) => {
    const engine = context.cluster.engine(path.id);
    await context.cluster.setAvailability(engine, body.Availability);
    return json(200, statusOf(engine, nodesByAddress(context), context));
  },
} satisfies HandlersOf<'ClusterNode', Context, Relay>;

/** Digits in names count as numbers; equal names by address. */
export function byName(engines: readonly Engine[]): Engine[] {
  const compare = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
  return [...engines].sort((a, b) => compare(a.name, b.name) || compare(a.connection.address, b.connection.address));
}

export const nodesByAddress = ({ cluster }: Context): ReadonlyMap<string, Node> =>
  new Map(cluster.nodes().map((node) => [node.address, node]));

function statusOf(engine: Engine, nodes: ReadonlyMap<string, Node>, { cluster, rescheduler }: Context): Status {
  const { connection, info } = engine;
  const node = nodes.get(connection.address);
  return {
    ID: engine.id,
    Name: engine.name,
    Addr: connection.address,
    IP: connection.ip,
    State: engine.state.toLowerCase(),
    Availability: cluster.availabilityOf(engine),
    Error: engine.error,
    Notice: engine.notice,
    Containers: cluster.containerCount(engine),
    Cpus: info?.NCPU ?? 0,
    Memory: info?.MemTotal ?? 0,
    ReservedCpus: node?.reserved.cores ?? 0,
    ReservedMemory: node?.reserved.memoryBytes ?? 0,
    Labels: { ...node?.labels },
    ServerVersion: info?.ServerVersion ?? '',
    ClockSkew: engine.skewMs / 1_000,
    UpdatedAt: engine.updatedAt.toISOString(),
    ToReschedule: rescheduler
      .waiting()
      .filter(({ address }) => address === connection.address)
      .map(({ name, reason }) => ({ Name: name, Reason: reason })),
  };
}
