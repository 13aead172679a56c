/** `GET /containers/json` from the state: selection, and the cluster's face of each entry. Entries are encoded once and reused. */
import type { components } from '../../generated/schema.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { Container } from '../cluster/container.ts';
import { compareAges, compareContainers } from '../cluster/names.ts';
import type { Block } from '../cluster/sorted.ts';
import type { EngineState } from '../engine/health.ts';
import type { Summary } from '../engine/readings.ts';
import { invalidParameter } from '../errors.ts';
import { booleanOf, filterValues, hasLabels, nameMatcher, onNode, testsOf } from './filters.ts';
import { agedStatus } from './status-text.ts';

type Filters = components['schemas']['ContainerListFilters'];

export interface ListQuery {
  readonly all?: boolean;
  readonly limit?: number;
  readonly filters?: Filters;
}

type Test = (container: Container) => boolean;

/** Newest first, equal times by ID, so that the order is the same at each call. @throws invalidParameter on a bad filter value */
export function chooseContainers(cluster: Cluster, { all = false, limit = 0, filters = {} }: ListQuery): Container[] {
  const fits = testsOf<keyof Filters & string, Container>(filters, (key, values) => testOf(cluster, key, values));
  const isShown = testOfState({ all, limit, filters });
  const chosen: Container[] = [];
  for (const container of candidates(cluster, filters)) {
    if (!isShown(container) || !fits(container)) continue;
    chosen.push(container);
    if (chosen.length === limit) break;
  }
  return chosen;
}

/** Without `all` and what implies it, only containers that are up are shown; and never the cluster's own. */
function testOfState({ all = false, limit = 0, filters = {} }: ListQuery): Test {
  const everyState = all || limit > 0 || filters.status !== undefined || filters.exited !== undefined;
  return (container) =>
    (everyState || (isUp(container) && container.engine.state === 'Healthy')) &&
    (all || !isSwarmImage(container.summary.Image ?? ''));
}

/** Where there are indexes, those that may fit; else all. In the list's order. */
function candidates(cluster: Cluster, filters: Filters): readonly Container[] {
  const ids = filterValues(filters.id);
  if (ids.length > 0) return inOrder([...new Set(ids.flatMap((id) => cluster.containersLike(id)))]);
  const labels = filterValues(filters.label).map((text) => text.split(/=(.*)/s, 2));
  const names = filterValues(filters.name);
  const texts = names.map((value) => partOfName(value));
  if (labels.length === 0 && (names.length === 0 || texts.includes(''))) return cluster.containers();
  const engines = cluster.engines();
  const narrowed = engines.filter((engine) => {
    const contents = cluster.contentsOf(engine);
    return (
      labels.every(([key = '', value]) => contents.hasLabel(key, value)) &&
      (texts.length === 0 || texts.some((text) => engine.name.includes(text) || contents.nameText.includes(text)))
    );
  });
  // walking all costs no more than putting many in order
  if (narrowed.length > engines.length / 8) return cluster.containers();
  return inOrder(narrowed.flatMap((engine) => [...cluster.containersOn(engine)]));
}

const inOrder = (containers: readonly Container[]): Container[] => containers.toSorted(compareContainers);

/** What a name, or its node's, must contain to fit a value of the filter; empty where that cannot be told. */
function partOfName(value: string): string {
  const [, text = ''] = /^\^?([\w/-]*)\$?$/.exec(value) ?? [];
  return text.slice(text.lastIndexOf('/') + 1);
}

const isUp = ({ summary }: Container) => /^(running|paused|restarting)$/.test(summary.State ?? '');

/** The official `swarm` image, however it is written: containers of the cluster's own machinery. */
export function isSwarmImage(image: string): boolean {
  return /^(docker\.io\/)?(library\/)?swarm(:[^/]*|@.*)?$/.test(image);
}

function testOf(cluster: Cluster, key: keyof Filters & string, values: string[]): Test {
  switch (key) {
    case 'id': {
      const ids = new Set(values.map((value) => cluster.containersLike(value)).flatMap((found) => idOf(found, values)));
      return ({ id }) => ids.has(id);
    }
    case 'name': {
      const matches = nameMatcher(values);
      return ({ summary, engine }) =>
        (summary.Names ?? []).some(
          (name) =>
            matches(name.slice(1)) ||
            matches(name) ||
            matches(`${engine.name}${name}`) ||
            matches(`/${engine.name}${name}`),
        );
    }
    case 'label':
      return ({ summary }) => hasLabels(summary.Labels, values);
    case 'status': {
      const unknown = values.find((value) => !/^(created|running|paused|restarting|removing|exited|dead)$/.test(value));
      if (unknown) throw invalidParameter(`invalid filter 'status=${unknown}'`);
      return ({ summary }) => values.includes(summary.State ?? '');
    }
    case 'health': {
      const unknown = values.find((value) => !/^(starting|healthy|unhealthy|none)$/.test(value));
      if (unknown) throw invalidParameter(`invalid filter 'health=${unknown}'`);
      return (container) => values.includes(healthOf(container));
    }
    case 'exited': {
      const codes = values.map(Number);
      if (codes.some((code) => !Number.isInteger(code)))
        throw invalidParameter(`invalid filter 'exited=${values.join(',')}'`);
      return ({ summary }) => codes.some((code) => (summary.Status ?? '').startsWith(`Exited (${code})`));
    }
    case 'node':
      return ({ engine }) => onNode(engine, values);
    case 'ancestor': {
      const byEngine = new Map(
        cluster.engines().map((engine) => [engine, descendants(cluster.images(engine), values)]),
      );
      return ({ summary, engine }) =>
        values.includes(summary.Image ?? '') || (byEngine.get(engine)?.has(summary.ImageID ?? '') ?? false);
    }
    case 'network':
      return ({ summary }) =>
        Object.entries(summary.NetworkSettings?.Networks ?? {}).some(([name, endpoint]) =>
          values.some((value) => name === value || (value !== '' && endpoint?.NetworkID?.startsWith(value))),
        );
    case 'volume':
      return ({ summary }) =>
        (summary.Mounts ?? []).some(
          ({ Name, Destination }) => values.includes(Name ?? '') || values.includes(Destination ?? ''),
        );
    case 'before':
    case 'since': {
      const [reference] = values.map((value) => cluster.container(value));
      const sign = key === 'before' ? 1 : -1;
      return (container) => reference !== undefined && sign * compareAges(container, reference) > 0;
    }
    case 'publish':
    case 'expose': {
      const ranges = values.map((value) => portRange(key, value));
      const within = (ports: readonly string[]) => ports.some((port) => ranges.some((range) => range(port)));
      return ({ inspected }) => within((key === 'publish' ? inspected?.published : inspected?.exposed) ?? []);
    }
    case 'is-task': {
      const wanted = booleanOf(key, values);
      return ({ summary }) => 'com.docker.swarm.task.id' in (summary.Labels ?? {}) === wanted;
    }
    case 'isolation':
      return ({ inspected }) => values.includes(inspected?.isolation ?? 'default');
    default:
      throw invalidParameter(`invalid filter '${key satisfies never}'`);
  }
}

/** A value of the `id` filter is an ID, or a prefix that one container alone has; names do not count. */
function idOf(found: readonly Container[], values: readonly string[]): string[] {
  const [only, other] = found;
  return only && !other && values.some((value) => only.id.startsWith(value)) ? [only.id] : [];
}

/** The list's own word where the engine tells it (API 1.52 on), else the inspect's. */
function healthOf({ summary, inspected }: Container): string {
  const told = (summary as { Health?: { Status?: string } }).Health?.Status;
  if (told) return told;
  const [, text] = / \((healthy|unhealthy|health: starting)\)$/.exec(summary.Status ?? '') ?? [];
  return text === 'health: starting' ? 'starting' : (text ?? inspected?.health ?? 'none');
}

/** IDs of the images meant, and of those built on them. */
function descendants(
  images: readonly { Id?: string; ParentId?: string; RepoTags?: string[] | null; RepoDigests?: string[] | null }[],
  values: readonly string[],
): Set<string> {
  const found = new Set<string>();
  for (const { Id = '', RepoTags, RepoDigests } of images) {
    const names = [...(RepoTags ?? []), ...(RepoDigests ?? [])];
    const means = (value: string) =>
      names.includes(value) ||
      names.includes(`${value}:latest`) ||
      (/^(sha256:)?[0-9a-f]{4,64}$/.test(value) && Id.replace('sha256:', '').startsWith(value.replace('sha256:', '')));
    if (values.some(means)) found.add(Id);
  }
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { Id = '', ParentId } of images) if (ParentId && found.has(ParentId)) found.add(Id);
  }
  return found;
}

/** `80`, `80/udp`, `8000-8080/tcp`. */
function portRange(key: string, value: string): (port: string) => boolean {
  const [, first, last, protocol = 'tcp'] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp|sctp))?$/.exec(value) ?? [];
  if (first === undefined) throw invalidParameter(`invalid filter '${key}=${value}'`);
  return (port) => {
    const [number, kind] = port.split('/');
    return kind === protocol && Number(number) >= Number(first) && Number(number) <= Number(last ?? first);
  };
}

/** An entry as the cluster shows it: names with their node, wildcard addresses as the node's IP, ages as of now. */
export function entryOf(container: Container, now = Date.now()): { entry: Summary; validMs: number } {
  const { summary, engine, inspected } = container;
  const ports = new Map<string, NonNullable<Summary['Ports']>[number]>();
  for (const port of summary.Ports ?? []) {
    const shown = port.IP === '0.0.0.0' || port.IP === '::' ? { ...port, IP: engine.connection.ip } : port;
    ports.set(JSON.stringify([shown.IP, shown.PrivatePort, shown.PublicPort, shown.Type]), shown);
  }
  const since = summary.Status?.startsWith('Up') ? inspected?.startedAt : inspected?.finishedAt;
  const { text, validMs } = agedStatus(summary.Status ?? '', since ?? '', now);
  const entry = {
    ...summary,
    Names: (summary.Names ?? []).map((name) => `/${engine.name}${name}`),
    Ports: [...ports.values()],
    Status: engine.state === 'Healthy' ? text : 'Host Down',
  };
  return { entry, validMs: engine.state === 'Healthy' ? validMs : Number.POSITIVE_INFINITY };
}

interface Encoded {
  readonly bytes: Buffer;
  readonly until: number;
}

const encodedEntries = new WeakMap<Container, Encoded & { readonly state: EngineState }>();

function encodedEntry(container: Container, now: number): Encoded {
  const { state } = container.engine;
  const known = encodedEntries.get(container);
  if (known && known.until > now && known.state === state) return known;
  const { entry, validMs } = entryOf(container, now);
  const encoded = { bytes: Buffer.from(JSON.stringify(entry)), until: now + validMs, state };
  encodedEntries.set(container, encoded);
  return encoded;
}

const comma = Buffer.from(',');
const open = Buffer.from('[');
const close = Buffer.from(']\n');

/** Entries, each with a comma before it. */
function joined(containers: readonly Container[], now: number): Encoded {
  let until = Number.POSITIVE_INFINITY;
  const parts: Buffer[] = [];
  for (const container of containers) {
    const encoded = encodedEntry(container, now);
    if (encoded.until < until) until = encoded.until;
    parts.push(comma, encoded.bytes);
  }
  return { bytes: Buffer.concat(parts), until };
}

/** Blocks as they were last sent: a list costs its bytes, and what has changed since. */
const encodedBlocks = {
  all: new WeakMap<Block<Container>, Encoded & { readonly engineGeneration: number }>(),
  up: new WeakMap<Block<Container>, Encoded & { readonly engineGeneration: number }>(),
};

/** The list's JSON, in chunks. @throws invalidParameter on a bad filter value */
export function encodeContainers(cluster: Cluster, query: ListQuery, now = Date.now()): Buffer[] {
  const { engineGeneration } = cluster;
  if (query.filters !== undefined || query.limit) {
    const { bytes } = joined(chooseContainers(cluster, query), now);
    return [Buffer.concat([open, bytes.subarray(1), close])];
  }
  const known = encodedBlocks[query.all ? 'all' : 'up'];
  const isShown = testOfState(query);
  const chunks: Buffer[] = [open];
  for (const block of cluster.containerBlocks()) {
    let encoded = known.get(block);
    if (!encoded || encoded.until <= now || encoded.engineGeneration !== engineGeneration) {
      encoded = { ...joined(block.items.filter(isShown), now), engineGeneration };
      known.set(block, encoded);
    }
    if (encoded.bytes.length > 0) chunks.push(chunks.length > 1 ? encoded.bytes : encoded.bytes.subarray(1));
  }
  chunks.push(close);
  return chunks;
}
