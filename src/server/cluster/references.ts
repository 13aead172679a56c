/**
 * What a create's body names beside itself: containers, networks, volumes. Each says where the container can go, and becomes what
 * the chosen engine understands: `node-1/web` and swarm IDs mean nothing there.
 */
import type { JSONPath } from 'jsonc-parser';
import type { Engine } from '../engine/engine.ts';
import type { Need } from '../scheduler/placement.ts';
import type { Cluster } from './cluster.ts';
import type { CreateBody } from './create-body.ts';

export interface Reference {
  readonly kind: 'container' | 'network' | 'volume';
  /** As users know it: `--volumes-from=web:ro`. */
  readonly text: string;
  /** What was named: `web`. */
  readonly ref: string;
  /** The string it stands in, in the body; its last part is that string itself where a key names it. */
  readonly path: JSONPath;
  readonly isKey?: boolean;
  /** The string with something else named. */
  write(ref: string): string;
}

/** Networks that every engine has for itself, and modes that are no network. */
const builtinNetwork = /^(default|bridge|host|none|nat|)$/;
/** `name:/target`: a path before the colon is a directory of the host, not a volume. */
const namedVolume = /^([^/.~:][^:]+):/;

export function referencesIn({ HostConfig, NetworkingConfig }: CreateBody): Reference[] {
  const { VolumesFrom, Links, NetworkMode, PidMode, IpcMode, Binds, Mounts } = HostConfig ?? {};
  const found: Reference[] = [];
  /** `ref:rest` in a list of HostConfig. */
  const inList = (kind: Reference['kind'], key: string, flag: string, texts: readonly string[] | null | undefined) => {
    (texts ?? []).forEach((text, i) => {
      const [, ref = '', rest = ''] = /^([^:]*)(.*)$/s.exec(text) ?? [];
      if (ref === '' || (kind === 'volume' && !namedVolume.test(text))) return;
      found.push({ kind, text: `--${flag}=${text}`, ref, path: ['HostConfig', key, i], write: (name) => name + rest });
    });
  };
  inList('container', 'VolumesFrom', 'volumes-from', VolumesFrom);
  inList('container', 'Links', 'link', Links);
  for (const [key, flag, mode] of [
    ['NetworkMode', 'net', NetworkMode],
    ['PidMode', 'pid', PidMode],
    ['IpcMode', 'ipc', IpcMode],
  ] as const) {
    const [, ref] = /^container:(.+)$/.exec(mode ?? '') ?? [];
    if (ref === undefined) continue;
    const text = `--${flag}=container:${ref}`;
    found.push({ kind: 'container', text, ref, path: ['HostConfig', key], write: (name) => `container:${name}` });
  }
  if (NetworkMode && !NetworkMode.startsWith('container:') && !builtinNetwork.test(NetworkMode)) {
    const path = ['HostConfig', 'NetworkMode'];
    found.push({ kind: 'network', text: `--net=${NetworkMode}`, ref: NetworkMode, path, write: (name) => name });
  }
  for (const ref of Object.keys(NetworkingConfig?.EndpointsConfig ?? {})) {
    if (builtinNetwork.test(ref)) continue;
    const path = ['NetworkingConfig', 'EndpointsConfig', ref];
    found.push({ kind: 'network', text: `--net=${ref}`, ref, path, isKey: true, write: (name) => name });
  }
  inList('volume', 'Binds', 'volume', Binds);
  (Mounts ?? []).forEach(({ Type, Source }, i) => {
    if (Type !== 'volume' || !Source) return;
    const text = `--mount=${Source}`;
    found.push({
      kind: 'volume',
      text,
      ref: Source,
      path: ['HostConfig', 'Mounts', i, 'Source'],
      write: (name) => name,
    });
  });
  return found;
}

/**
 * What the references ask of a node, once each.
 * @param engines whose networks and volumes count: a volume of a node that is out of use is waited for, unless its container is
 * being placed anew
 * @param options `waits`: for containers that nobody has, which may be placed anew as well. Default: false, their absence is told in
 * the engine's words, as it tells it: at the create, or for `NetworkMode` at the start
 */
export function needsOf(
  references: readonly Reference[],
  cluster: Cluster,
  engines: readonly Engine[],
  { waits = false } = {},
): Need[] {
  const needs = new Map<string, Need>();
  for (const reference of references) {
    const holders = holdersOf(reference, cluster, engines);
    if (!holders || (holders.length === 0 && !waits)) continue;
    const nodes = new Set(holders.map(({ connection }) => connection.address));
    needs.set(reference.text, { text: reference.text, nodes });
  }
  return [...needs.values()];
}

/** @returns undefined where any node will do, or where the engine will say best that there is no such thing */
function holdersOf(reference: Reference, cluster: Cluster, engines: readonly Engine[]): Engine[] | undefined {
  const { kind, ref } = reference;
  if (kind === 'container') return cluster.containersLike(ref).map(({ engine }) => engine);
  const named = nodeIn(ref, cluster);
  if (named) return [named.engine];
  if (kind === 'volume') {
    const held = engines.flatMap((engine) => {
      const volume = namesIn(cluster.volumes(engine)).get(ref);
      return volume ? [{ engine, volume }] : [];
    });
    const isShared = held.some(({ volume }) => volume.Scope === 'global');
    return held.length === 0 || isShared ? undefined : held.map(({ engine }) => engine);
  }
  const isPartOfId = /^[0-9a-f]{12,}$/.test(ref);
  const found = engines.flatMap((engine) => {
    const networks = cluster.networks(engine);
    const network =
      namesIn(networks).get(ref) ?? (isPartOfId ? networks.find(({ Id }) => Id?.startsWith(ref)) : undefined);
    return network ? [{ engine, network }] : [];
  });
  if (found.length === 0) return undefined;
  // engines in Swarm mode list a network of all of them only once something there uses it
  const spansNodes = found.some(({ network }) => network.Scope !== 'local');
  const joined = spansNodes ? engines.filter(({ info }) => info?.Swarm?.LocalNodeState === 'active') : [];
  return [...found.map(({ engine }) => engine), ...joined];
}

interface Named {
  readonly Name?: string;
  readonly Id?: string;
  readonly Scope?: string;
}

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** By name and ID; made once for each list that an engine told. */
function namesIn(list: readonly Named[]): ReadonlyMap<string, Named> {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map(list.flatMap((one) => [one.Name ?? '', one.Id ?? ''].map((name) => [name, one] as const)));
  indexes.set(list, index);
  return index;
}

/** What the engine knows it by; the same text wherever the engine knows that. */
export function onEngine({ kind, ref }: Reference, engine: Engine, cluster: Cluster): string {
  const plain = ref.replace(/^\//, '');
  if (kind !== 'container') return nodeIn(ref, cluster)?.name ?? plain;
  const container = cluster.containersLike(ref).find((one) => one.engine === engine);
  if (!container) return ref;
  const names = (container.summary.Names ?? []).map((name) => name.slice(1));
  if (names.includes(plain) || container.id.startsWith(ref)) return ref;
  return names.find((name) => `${engine.name}/${name}` === plain) ?? container.id;
}

/** `node/name`, where there is such a node. */
function nodeIn(ref: string, cluster: Cluster): { engine: Engine; name: string } | undefined {
  const [, node = '', name] = /^\/?([^/]+)\/(.+)$/.exec(ref) ?? [];
  const engine =
    name === undefined ? undefined : cluster.engines().find(({ id, name: its }) => its === node || id === node);
  return engine && name !== undefined ? { engine, name } : undefined;
}
