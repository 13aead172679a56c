/** `GET /containers/json` from the state: selection, and the cluster's face of each entry. */
import type { components } from '../../generated/schema.ts';
import type { Cluster, Container } from '../cluster/cluster.ts';
import type { Summary } from '../engine/engine.ts';
import { invalidParameter } from '../errors.ts';

type Filters = components['schemas']['ContainerListFilters'];

/** Values of one filter key, from either of the forms that clients send. */
export function filterValues(value: string[] | Record<string, boolean> | undefined): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : Object.keys(value).filter((key) => value[key]);
}

export interface ListQuery {
  readonly all?: boolean;
  readonly limit?: number;
  readonly filters?: Filters;
}

type Test = (container: Container) => boolean;

/** Newest first, equal times by ID, so that the order is the same at each call. @throws invalidParameter on a bad filter value */
export function listContainers(cluster: Cluster, { all = false, limit = 0, filters = {} }: ListQuery): Summary[] {
  const tests = testsOf(cluster, filters);
  const status = filterValues(filters.status);
  const everyState = all || limit > 0 || status.length > 0 || filterValues(filters.exited).length > 0;
  const chosen = [...cluster.containers()].filter(
    (container) =>
      (everyState || (container.summary.State === 'running' && container.engine.state === 'Healthy')) &&
      (all || !isSwarmImage(container.summary.Image ?? '')) &&
      tests.every((test) => test(container)),
  );
  chosen.sort((a, b) => (b.summary.Created ?? 0) - (a.summary.Created ?? 0) || (a.id < b.id ? -1 : 1));
  return (limit > 0 ? chosen.slice(0, limit) : chosen).map(entryOf);
}

/** The official `swarm` image, however it is written: containers of the cluster's own machinery. */
export function isSwarmImage(image: string): boolean {
  return /^(docker\.io\/)?(library\/)?swarm(:[^/]*|@.*)?$/.test(image);
}

function testsOf(cluster: Cluster, filters: Filters): Test[] {
  const tests: Test[] = [];
  for (const [key, value] of Object.entries(filters) as [keyof Filters, string[] | Record<string, boolean>][]) {
    const values = filterValues(value);
    if (values.length > 0) tests.push(testOf(cluster, key, values));
  }
  return tests;
}

function testOf(cluster: Cluster, key: keyof Filters, values: string[]): Test {
  switch (key) {
    case 'id':
      return ({ id }) => values.some((value) => id.startsWith(value));
    case 'name':
      return ({ summary, engine }) =>
        (summary.Names ?? []).some((name) => values.some((value) => nameMatches(value, name, engine.name)));
    case 'label':
      return ({ summary }) => values.every((value) => hasLabel(summary.Labels ?? {}, value));
    case 'status': {
      const unknown = values.find((value) => !/^(created|running|paused|restarting|removing|exited|dead)$/.test(value));
      if (unknown) throw invalidParameter(`invalid filter 'status=${unknown}'`);
      return ({ summary }) => values.includes(summary.State ?? '');
    }
    case 'exited': {
      const codes = values.map(Number);
      if (codes.some((code) => !Number.isInteger(code)))
        throw invalidParameter(`invalid filter 'exited=${values.join(',')}'`);
      return ({ summary }) => codes.some((code) => (summary.Status ?? '').startsWith(`Exited (${code})`));
    }
    case 'node':
      return ({ engine }) => values.includes(engine.name) || values.includes(engine.id);
    case 'ancestor':
      return ({ summary }) =>
        values.some(
          (value) =>
            [summary.Image, summary.ImageID, `${value}:latest` === summary.Image ? value : ''].includes(value) ||
            (summary.ImageID ?? '').startsWith(`sha256:${value}`),
        );
    case 'network':
      return ({ summary }) =>
        Object.entries(summary.NetworkSettings?.Networks ?? {}).some(([name, { NetworkID }]) =>
          values.some((value) => name === value || NetworkID === value),
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
    default:
      throw invalidParameter(`filter '${key}' is not implemented by this cluster manager`);
  }
}

/** As an engine matches: a regular expression or text anywhere in the name, with or without its leading slash; also `node/name`. */
function nameMatches(wanted: string, name: string, node: string): boolean {
  const plain = name.slice(1);
  const candidates = [name, plain, `/${node}/${plain}`, `${node}/${plain}`];
  if (candidates.includes(wanted)) return true;
  // only what is safe to run on this machine: anchors around plain text, which is what tools send
  const [, start, text = '', end] = /^(\^?\/?)(.*?)(\$?)$/.exec(wanted) ?? [];
  return candidates.some((candidate) => {
    const bare = candidate.replace(/^\//, '');
    if (start?.startsWith('^')) return end === '$' ? bare === text : bare.startsWith(text);
    return end === '$' ? bare.endsWith(text) : bare.includes(text);
  });
}

function hasLabel(labels: Record<string, string>, wanted: string): boolean {
  const [key = '', value] = wanted.split(/=(.*)/s, 2);
  return value === undefined ? key in labels : labels[key] === value;
}

/** An entry as the cluster shows it: names with their node, wildcard addresses as the node's IP. */
export function entryOf({ summary, engine }: Container): Summary {
  const ports = new Map<string, NonNullable<Summary['Ports']>[number]>();
  for (const port of summary.Ports ?? []) {
    const shown = port.IP === '0.0.0.0' || port.IP === '::' ? { ...port, IP: engine.connection.ip } : port;
    ports.set(JSON.stringify([shown.IP, shown.PrivatePort, shown.PublicPort, shown.Type]), shown);
  }
  return {
    ...summary,
    Names: (summary.Names ?? []).map((name) => `/${engine.name}${name}`),
    Ports: [...ports.values()],
    ...(engine.state !== 'Healthy' && { Status: 'Host Down' }),
  };
}
