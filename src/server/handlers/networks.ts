import { applyEdits, modify } from 'jsonc-parser';
import { compareVersions } from '../../document/version.ts';
import type { HandlersOf } from '../../generated/handlers.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { Engine } from '../engine/engine.ts';
import type { Network } from '../engine/readings.ts';
import { conflict, invalidParameter, notFound } from '../errors.ts';
import { json, proxyTo, type Relay } from '../http/reply.ts';
import { networkAt } from './at-version.ts';
import type { Context } from './context.ts';
import { booleanOf, filterValues, hasLabels, nameMatcher, onNode, testsOf } from './filters.ts';
import { ownerOf } from './owner.ts';
import { pruneAll, prunedNames } from './prune.ts';

type NetworkFilter = 'driver' | 'id' | 'label' | 'name' | 'type' | 'scope' | 'dangling' | 'node';

export interface Placed {
  readonly engine: Engine;
  readonly network: Network;
}

/** One network, however many nodes tell of it. */
const isShared = ({ Scope }: Network) => Scope !== 'local';

/** Made by every engine for itself. */
const builtin = /^(bridge|host|none|nat|ingress|docker_gwbridge)$/;

function everyNetwork({ cluster }: Context, engines = cluster.healthyEngines()): Placed[] {
  return engines.flatMap((engine) => cluster.networks(engine).map((network) => ({ engine, network })));
}

/**
 * By ID, `node/name`, name, or unique beginning of an ID; a network of many nodes counts once.
 * @throws notFound, invalidParameter when several fit, unavailable when none does but on nodes that are out of use
 */
export function findNetwork(ref: string, context: Context): Placed {
  const wanted = ref.replace(/^\//, '');
  const all = everyNetwork(context);
  const rules: ((placed: Placed) => boolean)[] = [
    ({ network }) => network.Id === wanted,
    ({ network, engine }) => `${engine.name}/${network.Name}` === wanted || network.Name === wanted,
    ({ network }) => wanted !== '' && (network.Id?.startsWith(wanted) ?? false),
  ];
  for (const rule of rules) {
    const found = new Map(all.filter(rule).map((placed) => [placed.network.Id, placed]));
    const [first, second] = found.values();
    if (first && !second) return first;
    if (first) {
      const names = [...found.values()].map(({ engine, network }) => `${engine.name}/${network.Name}`).join(', ');
      throw invalidParameter(`network ${ref} is ambiguous (${found.size} matches found on name): name one of ${names}`);
    }
  }
  const away = everyNetwork(context, context.cluster.engines()).find((placed) => rules.some((rule) => rule(placed)));
  away?.engine.assertHealthy(`network ${ref}`);
  throw notFound(`network ${ref} not found`);
}

const owner = ({ path }: { readonly path: { readonly id: string } }, context: Context) => {
  const { engine, network } = findNetwork(path.id, context);
  return proxyTo(engine, { path: { id: network.Id ?? path.id } });
};

/** Connecting is done where the container is, to that node's network of the name. */
const withContainer = (
  {
    path,
    body,
  }: { readonly path: { readonly id: string }; readonly body?: { readonly Container?: string } | undefined },
  context: Context,
) => {
  const container = ownerOf(body?.Container ?? '', context);
  const { engine, id } = container;
  const wanted = path.id.replace(/^\//, '').replace(`${engine.name}/`, '');
  const own = context.cluster.networks(engine).find(({ Name, Id }) => Name === wanted || Id === wanted);
  const { network, engine: place } = own ? { network: own, engine } : findNetwork(path.id, context);
  if (place !== engine)
    throw invalidParameter(
      `network ${path.id} is on node ${place.name}, container ${body?.Container} on node ${engine.name}: they must share a node`,
    );
  const text = context.call.rawBody.toString('utf8');
  return proxyTo(engine, {
    path: { id: network.Id ?? path.id },
    body: applyEdits(text, modify(text, ['Container'], id, {})),
    settle: async () => {
      await Promise.all([engine.refresh(id), engine.refreshNetworks()]);
    },
  });
};

export const networks = {
  NetworkList: ({ query }, context) => {
    const fits = testsOf<NetworkFilter, Placed>(query.filters ?? {}, (key, values) => testOf(context, key, values));
    // who lists by label looks for what it made, under the names it gave: Compose and others compare them to the letter
    const plain = filterValues(query.filters?.label).length > 0;
    const rows = new Map<string, Network>();
    for (const placed of everyNetwork(context)) {
      if (!fits(placed)) continue;
      const { engine, network } = placed;
      const shared = isShared(network);
      const key = shared ? (network.Id ?? '') : `${engine.id} ${network.Id}`;
      if (!rows.has(key))
        rows.set(key, !shared && !plain ? { ...network, Name: `${engine.name}/${network.Name}` } : network);
    }
    const { cluster, call } = context;
    const endpoints = compareVersions(call.version, '1.28') < 0 ? endpointsByNetwork(cluster) : undefined;
    return json(
      200,
      [...rows.values()]
        .map((network) => networkAt(call.version, network, endpoints?.get(network.Id ?? '')))
        .sort((a, b) => ((a.Name ?? '') < (b.Name ?? '') ? -1 : 1)),
    );
  },
  NetworkInspect: owner,
  NetworkCreate: ({ body }, context) => {
    const { call, placer } = context;
    const { node, name } = splitNode(body.Name ?? '', context);
    if (name === '') throw invalidParameter('invalid name: a network must have one'); // 500 of older engines
    if (!node && everyNetwork(context).some(({ network }) => network.Name === name && !builtin.test(name)))
      throw conflict(`network with name ${name} already exists`); // Compose matches on these words
    const engine = node ?? placer.chooseForNetwork(body.Labels ?? {});
    engine.assertHealthy(`network ${body.Name}`);
    const text = call.rawBody.toString('utf8');
    return proxyTo(engine, {
      ...(name !== body.Name && { body: applyEdits(text, modify(text, ['Name'], name, {})) }),
      settle: () => engine.refreshNetworks(),
    });
  },
  NetworkDelete: ({ path }, context) => {
    const { engine, network } = findNetwork(path.id, context);
    return proxyTo(engine, { path: { id: network.Id ?? path.id }, settle: () => engine.refreshNetworks() });
  },
  NetworkConnect: withContainer,
  NetworkDisconnect: withContainer,
  NetworkPrune: async ({ query }, context) => {
    const shared = new Set(
      everyNetwork(context)
        .filter(({ network }) => isShared(network))
        .map(({ engine, network }) => `${engine.name}/${network.Name}`),
    );
    const reports = await pruneAll<{ NetworksDeleted?: string[] | null }>('/networks/prune', query.filters, context);
    await Promise.all(reports.map(({ engine }) => engine.refreshNetworks()));
    return json(200, { NetworksDeleted: prunedNames(reports, ({ NetworksDeleted }) => NetworksDeleted, shared) });
  },
} satisfies HandlersOf<'Network', Context, Relay>;

/** What is attached to each network, by the network's ID, as the entries of the containers that are up tell it. */
function endpointsByNetwork(cluster: Cluster): Map<string, NonNullable<Network['Containers']>> {
  const networks = new Map<string, NonNullable<Network['Containers']>>();
  for (const { id, summary } of cluster.containers()) {
    const name = (summary.Names ?? []).find((one) => one.lastIndexOf('/') === 0) ?? ''; // others are aliases of links
    for (const endpoint of Object.values(summary.NetworkSettings?.Networks ?? {})) {
      if (!endpoint?.NetworkID || !endpoint.EndpointID) continue;
      const { NetworkID, EndpointID, MacAddress = '' } = endpoint;
      const { IPAddress, IPPrefixLen, GlobalIPv6Address, GlobalIPv6PrefixLen } = endpoint;
      const attached = networks.get(NetworkID) ?? {};
      networks.set(NetworkID, attached);
      attached[id] = {
        Name: name.slice(1),
        EndpointID,
        MacAddress,
        IPv4Address: IPAddress ? `${IPAddress}/${IPPrefixLen}` : '',
        IPv6Address: GlobalIPv6Address ? `${GlobalIPv6Address}/${GlobalIPv6PrefixLen}` : '',
      };
    }
  }
  return networks;
}

/** `node/name` names its node; anything else is a plain name. */
export function splitNode(text: string, { cluster }: Context): { node: Engine | undefined; name: string } {
  const [, first = '', rest] = /^\/?([^/]+)\/(.+)$/.exec(text) ?? [];
  const node =
    rest === undefined ? undefined : cluster.engines().find(({ id, name }) => name === first || id === first);
  return node && rest !== undefined ? { node, name: rest } : { node: undefined, name: text.replace(/^\//, '') };
}

function testOf({ cluster }: Context, key: NetworkFilter, values: string[]): (placed: Placed) => boolean {
  switch (key) {
    case 'node':
      return ({ engine }) => onNode(engine, values);
    case 'driver':
      return ({ network }) => values.includes(network.Driver ?? '');
    case 'scope':
      return ({ network }) => values.includes(network.Scope ?? '');
    case 'label':
      return ({ network }) => hasLabels(network.Labels, values);
    case 'id':
      return ({ network }) => values.some((value) => network.Id?.startsWith(value));
    case 'name': {
      const matches = nameMatcher(values);
      return ({ network, engine }) => matches(network.Name ?? '') || matches(`${engine.name}/${network.Name}`);
    }
    case 'type': {
      const bad = values.find((value) => value !== 'builtin' && value !== 'custom');
      if (bad) throw invalidParameter(`invalid filter: 'type'='${bad}'`);
      return ({ network }) => values.every((value) => builtin.test(network.Name ?? '') === (value === 'builtin'));
    }
    case 'dangling': {
      const dangling = booleanOf(key, values);
      const used = new Set(
        [...cluster.containers()].flatMap(({ summary }) =>
          Object.values(summary.NetworkSettings?.Networks ?? {}).map((endpoint) => endpoint?.NetworkID),
        ),
      );
      return ({ network }) => !builtin.test(network.Name ?? '') && !used.has(network.Id) === dangling;
    }
  }
}
