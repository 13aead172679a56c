/** `GET /containers/json` from the state: selection, and the cluster's face of each entry. Entries are encoded once and reused. */
import type { components } from '../../generated/schema.ts';
import type { Cluster, Container } from '../cluster/cluster.ts';
import type { EngineState } from '../engine/health.ts';
import type { Summary } from '../engine/readings.ts';
import { invalidParameter } from '../errors.ts';
import { booleanOf, hasLabels, nameMatcher, onNode, testsOf } from './filters.ts';
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
  const everyState = all || limit > 0 || filters.status !== undefined || filters.exited !== undefined;
  const chosen: Container[] = [];
  for (const container of cluster.containers()) {
    if (!everyState && !(isUp(container) && container.engine.state === 'Healthy')) continue;
    if (!all && isSwarmImage(container.summary.Image ?? '')) continue;
    if (!fits(container)) continue;
    chosen.push(container);
    if (chosen.length === limit) break;
  }
  return chosen;
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
      const [reference] = values.map((value) => cluster.container(value).summary.Created ?? 0);
      return ({ summary }) =>
        key === 'before' ? (summary.Created ?? 0) < (reference ?? 0) : (summary.Created ?? 0) > (reference ?? 0);
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
  readonly state: EngineState;
}

const encodedEntries = new WeakMap<Container, Encoded>();
const comma = Buffer.from(',');

function encodedEntry(container: Container, now: number): Encoded {
  const { state } = container.engine;
  const known = encodedEntries.get(container);
  if (known && known.until > now && known.state === state) return known;
  const { entry, validMs } = entryOf(container, now);
  const encoded = { bytes: Buffer.from(JSON.stringify(entry)), until: now + validMs, state };
  encodedEntries.set(container, encoded);
  return encoded;
}

/** Whole lists as they were last sent, by what was asked: while nothing has changed, a list costs its bytes alone. */
const encodedLists = new WeakMap<Cluster, Map<string, { body: Buffer; until: number; generation: number }>>();
const LISTS_KEPT = 2;

/** The list's JSON. @throws invalidParameter on a bad filter value */
export function encodeContainers(cluster: Cluster, query: ListQuery, now = Date.now()): Buffer {
  const plain = query.filters === undefined && !query.limit;
  const key = query.all ? 'all' : 'up';
  const lists = encodedLists.get(cluster) ?? new Map();
  const known = plain ? lists.get(key) : undefined;
  if (known && known.generation === cluster.generation && known.until > now) return known.body;
  let until = Number.POSITIVE_INFINITY;
  const parts: Buffer[] = [];
  for (const container of chooseContainers(cluster, query)) {
    const encoded = encodedEntry(container, now);
    if (encoded.until < until) until = encoded.until;
    parts.push(parts.length === 0 ? Buffer.from('[') : comma, encoded.bytes);
  }
  const body = Buffer.concat([...(parts.length === 0 ? [Buffer.from('[')] : parts), Buffer.from(']\n')]);
  if (plain) {
    lists.set(key, { body, until, generation: cluster.generation });
    if (lists.size <= LISTS_KEPT) encodedLists.set(cluster, lists);
  }
  return body;
}
