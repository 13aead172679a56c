/** A container as it must be asked for to become on another node what it was: made from its inspect. No I/O. */
import type { components } from '../../generated/engine-schema.ts';
import type { Info, Inspect } from '../engine/readings.ts';
import { SWARM_ID } from '../scheduler/hints.ts';

export type Endpoint = components['schemas']['EndpointSettings'];
type CreateBody = components['schemas']['ContainerConfig'] & {
  HostConfig?: components['schemas']['HostConfig'] | null;
  NetworkingConfig?: components['schemas']['NetworkingConfig'] | null;
};

/** Label of a replacement: IDs of the containers it stands for, the latest first. What tells a stale copy, whoever the manager is. */
export const REPLACES = 'shoal.replaces';
/** A container that moves for ever need not carry all its past. */
const REPLACES_KEPT = 10;

export interface Recreation {
  readonly body: CreateBody;
  /** Networks beside the first: engines before API 1.44 take one at create. Joined before the start. */
  readonly networks: readonly { readonly name: string; readonly endpoint: Endpoint }[];
}

export interface Origin {
  /** Of the node it was on. */
  readonly info: Partial<Pick<Info, 'Name' | 'NCPU' | 'DefaultRuntime' | 'LoggingDriver'>> | undefined;
  readonly swarmId: string;
  /** What a container on the lost node is called: references by ID mean nothing on another node. */
  nameOf(id: string): string | undefined;
}

/** The engine's own word for what users never asked for is left out; everything they asked for stays. */
export function recreationOf(inspect: Inspect, { info, swarmId, nameOf }: Origin): Recreation {
  const { Id: id = '', Config: config, HostConfig: host } = inspect;
  const shortId = id.slice(0, 12);
  const named = (mode: string | undefined) => byName(mode, nameOf);
  const networkMode = named(host?.NetworkMode);
  const shared = networkMode?.startsWith('container:') || host?.UTSMode === 'host';
  const networks = Object.entries(inspect.NetworkSettings?.Networks ?? {}).flatMap(([name, endpoint]) =>
    builtIn.has(name) || !endpoint ? [] : [{ name, endpoint: endpointOf(endpoint, shortId) }],
  );
  const first = networks.find(({ name }) => name === networkMode);
  const labels = {
    ...config?.Labels,
    [SWARM_ID]: swarmId,
    [REPLACES]: [id, ...replacedBy(config?.Labels)].slice(0, REPLACES_KEPT).join(','),
  };
  const { Hostname: hostname, Domainname: domain, ...kept } = config ?? {};
  return {
    networks: networks.filter((network) => network !== first),
    body: {
      ...kept,
      // who shares the name of another container or of the host must not ask for one; with the host's network it was the old host's
      ...(!shared &&
        !(networkMode === 'host' && hostname === info?.Name) && { Hostname: hostname, Domainname: domain }),
      Labels: labels,
      HostConfig: {
        ...host,
        NetworkMode: networkMode,
        PidMode: named(host?.PidMode),
        IpcMode: named(host?.IpcMode),
        VolumesFrom: host?.VolumesFrom?.map((from) => from.replace(/^[0-9a-f]{64}/, (ref) => nameOf(ref) ?? ref)),
        Links: host?.Links?.map(linkAsAsked),
        // shares of the old node's processors are whole cores here
        CpuShares: Math.floor(((host?.CpuShares ?? 0) * (info?.NCPU ?? 1)) / 1024),
        ...(host?.Runtime === info?.DefaultRuntime && { Runtime: undefined }),
        ...(host?.LogConfig?.Type === info?.LoggingDriver &&
          Object.keys(host?.LogConfig?.Config ?? {}).length === 0 && { LogConfig: undefined }),
      },
      NetworkingConfig: { EndpointsConfig: first ? { [first.name]: first.endpoint } : {} },
    } as CreateBody,
  };
}

/** IDs of the containers that one with these labels stands for. */
export function replacedBy(labels: Readonly<Record<string, string>> | null | undefined): string[] {
  return (labels?.[REPLACES] ?? '').split(',').filter((id) => /^[0-9a-f]{64}$/.test(id));
}

/** Names of the containers it cannot be without: they are placed before it. */
export function dependenciesOf(inspect: Inspect, nameOf: Origin['nameOf']): string[] {
  const { NetworkMode, PidMode, IpcMode, VolumesFrom, Links } = inspect.HostConfig ?? {};
  const modes = [NetworkMode, PidMode, IpcMode].flatMap((mode) => byName(mode, nameOf)?.split('container:')[1] ?? []);
  const volumes = (VolumesFrom ?? []).map((from) => from.split(':')[0] ?? '').map((ref) => nameOf(ref) ?? ref);
  const links = (Links ?? []).map((link) => linkAsAsked(link).split(':')[0] ?? '');
  return [...new Set([...modes, ...volumes, ...links])];
}

/** Without addresses that were asked for: where another container has them by now, any other will do. */
export function withoutAddresses({ body, networks }: Recreation): Recreation {
  const free = (endpoint: Endpoint): Endpoint => ({ ...endpoint, IPAMConfig: null });
  const endpoints = body.NetworkingConfig?.EndpointsConfig ?? {};
  return {
    networks: networks.map(({ name, endpoint }) => ({ name, endpoint: free(endpoint) })),
    body: {
      ...body,
      NetworkingConfig: {
        EndpointsConfig: Object.fromEntries(
          Object.entries(endpoints).map(([name, endpoint]) => [name, endpoint && free(endpoint)]),
        ),
      },
    },
  };
}

export const hasAddresses = ({ body, networks }: Recreation): boolean =>
  [...Object.values(body.NetworkingConfig?.EndpointsConfig ?? {}), ...networks.map(({ endpoint }) => endpoint)].some(
    (endpoint) => endpoint?.IPAMConfig,
  );

/** Every engine has these, and nothing is asked of them. */
const builtIn = new Set(['bridge', 'host', 'none', 'nat', 'podman', 'default']);

/** What was asked for, without what the engine assigned. */
function endpointOf(endpoint: Endpoint, shortId: string): Endpoint {
  const { IPAMConfig, Links, Aliases, DriverOpts, GwPriority } = endpoint;
  return {
    IPAMConfig,
    Links,
    // engines add the short ID of the container, which is another one from now on
    Aliases: Aliases?.filter((alias) => alias !== shortId),
    DriverOpts,
    ...(GwPriority && { GwPriority }),
  };
}

function byName(mode: string | undefined, nameOf: Origin['nameOf']): string | undefined {
  const ref = mode?.startsWith('container:') ? mode.slice('container:'.length) : undefined;
  return ref === undefined ? mode : `container:${nameOf(ref) ?? ref}`;
}

/** `/db:/web/dba` as it was asked for: `db:dba`. */
function linkAsAsked(link: string): string {
  const [target = '', alias = ''] = link.split(':');
  return `${target.replace(/^\//, '')}:${alias.split('/').pop() ?? ''}`;
}
