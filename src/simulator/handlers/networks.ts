import type { HandlersOf } from '../../generated/handlers.ts';
import { forbidden, invalidParameter, system } from '../../server/errors.ts';
import {
  booleanOf,
  type FilterValue,
  filterValues,
  hasLabels,
  nameMatcher,
  testsOf,
} from '../../server/handlers/filters.ts';
import { empty, json } from '../../server/http/reply.ts';
import { nowNano, parseMoment } from '../clock.ts';
import type { SimulatedEngine } from '../engine.ts';
import { type Network, networkBody } from '../network.ts';
import type { Context } from './context.ts';

type NetworkFilter = 'driver' | 'id' | 'label' | 'name' | 'type' | 'scope' | 'dangling';

function testOf(engine: SimulatedEngine, key: NetworkFilter, values: string[]): (network: Network) => boolean {
  switch (key) {
    case 'driver':
      return ({ driver }) => values.includes(driver);
    case 'id':
      return ({ id }) => values.some((value) => id.startsWith(value));
    case 'label':
      return ({ labels }) => hasLabels(labels, values);
    case 'name': {
      const matches = nameMatcher(values);
      return ({ name }) => matches(name);
    }
    case 'scope':
      return ({ scope }) => values.includes(scope);
    case 'type': {
      const bad = values.find((value) => value !== 'builtin' && value !== 'custom');
      if (bad !== undefined) throw invalidParameter(`invalid filter: 'type'='${bad}'`);
      return ({ builtin }) => values.some((value) => builtin === (value === 'builtin'));
    }
    case 'dangling': {
      const wanted = booleanOf(key, values);
      return (network) => !network.builtin && (usersOf(engine, network).length === 0) === wanted;
    }
    default:
      throw invalidParameter(`invalid filter '${key}'`);
  }
}

const usersOf = (engine: SimulatedEngine, network: Network) =>
  engine.containers().filter(({ connections }) => connections.has(network.name));

/** Labels and age of what a prune takes. @throws invalidParameter */
export function pruneTest(filters: Readonly<Record<string, FilterValue | undefined>>, known: readonly string[]) {
  const unknown = Object.keys(filters).find((key) => !known.includes(key));
  if (unknown !== undefined) throw invalidParameter(`invalid filter '${unknown}'`);
  const [until] = filterValues(filters.until);
  const limit = until === undefined ? nowNano() : parseMoment(until);
  if (limit === undefined) throw invalidParameter(`invalid filter 'until=${until}'`);
  const without = filterValues(filters['label!']);
  return (labels: Readonly<Record<string, string>> | null | undefined, createdNano: bigint) =>
    createdNano <= limit &&
    hasLabels(labels, filterValues(filters.label)) &&
    !without.some((label) => hasLabels(labels, [label]));
}

/** Overlay networks are a swarm's. @throws forbidden in the words of an engine that manages none */
function assertManager({ membership }: SimulatedEngine): void {
  try {
    void membership.swarm;
  } catch (cause) {
    throw forbidden((cause as Error).message, { cause });
  }
}

export const networks = {
  NetworkList: ({ query }, { engine }) => {
    const fits = testsOf<NetworkFilter, Network>(query.filters ?? {}, (key, values) => testOf(engine, key, values));
    const nameOf = (id: string) => engine.nameOf(id);
    return json(
      200,
      engine.networks
        .list()
        .filter(fits)
        .map((network) => networkBody(network, nameOf, 'none')),
    );
  },
  NetworkInspect: ({ path, query }, { engine }) => {
    const network = engine.networks.find(path.id);
    if (query.scope && query.scope !== network.scope) engine.networks.find(`${path.id} in scope ${query.scope}`);
    return json(
      200,
      networkBody(network, (id) => engine.nameOf(id), 'containers'),
    );
  },
  NetworkCreate: ({ body }, { engine }) => {
    const network = engine.networks.create(body, () => assertManager(engine));
    engine.events.tell('network', 'create', network.id, { name: network.name, type: network.driver });
    return json(201, { Id: network.id, Warning: '' });
  },
  NetworkDelete: ({ path }, { engine }) => {
    const network = engine.networks.find(path.id);
    engine.networks.remove(network, (id) => engine.nameOf(id));
    engine.events.tell('network', 'destroy', network.id, { name: network.name, type: network.driver });
    return empty(204);
  },
  NetworkConnect: ({ path, body }, { engine }) => {
    const network = engine.networks.find(path.id);
    const container = engine.container(body.Container ?? '');
    if (container.connections.has(network.name)) {
      throw forbidden(`endpoint with name ${container.name} already exists in network ${network.name}`);
    }
    const { NetworkMode } = container.hostConfig;
    if (network.name === 'host') {
      throw invalidParameter(
        'cannot connect container to host network - container must be created in host network mode',
      );
    }
    if (NetworkMode === 'host')
      throw forbidden('container cannot be disconnected from host network or connected to host network');
    const request = body.EndpointConfig ?? {};
    const wanted = { ip: request.IPAMConfig?.IPv4Address, mac: request.MacAddress };
    const endpoint = container.isRunning ? engine.networks.connect(network, container.id, wanted) : undefined;
    container.connections.set(network.name, { network, request, endpoint });
    if (endpoint)
      engine.events.tell('network', 'connect', network.id, {
        container: container.id,
        name: network.name,
        type: network.driver,
      });
    return empty(200);
  },
  NetworkDisconnect: ({ path, body }, { engine }) => {
    const network = engine.networks.find(path.id);
    const container = engine.lookup(body.Container ?? '');
    if (!container) {
      if (body.Force) return empty(200);
      engine.container(body.Container ?? '');
    }
    if (!container?.connections.delete(network.name)) {
      throw system(`container ${container?.id} is not connected to network ${network.name}`);
    }
    network.endpoints.delete(container.id);
    engine.events.tell('network', 'disconnect', network.id, {
      container: container.id,
      name: network.name,
      type: network.driver,
    });
    return empty(200);
  },
  NetworkPrune: ({ query }, { engine }) => {
    const fits = pruneTest(query.filters ?? {}, ['label', 'label!', 'until']);
    const pruned = engine.networks
      .list()
      .filter(
        (network) =>
          !network.builtin && usersOf(engine, network).length === 0 && fits(network.labels, network.createdNano),
      );
    for (const network of pruned) {
      engine.networks.remove(network, () => '');
      engine.events.tell('network', 'destroy', network.id, { name: network.name, type: network.driver });
    }
    engine.events.tell('network', 'prune', '', { reclaimed: '0' });
    return json(200, { NetworksDeleted: pruned.length > 0 ? pruned.map(({ name }) => name) : null });
  },
} satisfies HandlersOf<'Network', Context, never, 'engine'>;
