/** A container as `inspect` and the list show it. */

import type { components } from '../generated/engine-schema.ts';
import { duration } from '../server/handlers/status-text.ts';
import { NEVER, rfc3339 } from './clock.ts';
import type { Connection } from './connections.ts';
import type { Container } from './container.ts';
import { commandLine } from './container-config.ts';
import type { MountPoint } from './mounts.ts';

type Schemas = components['schemas'];

const time = (nano: bigint | undefined) => (nano === undefined ? NEVER : rfc3339(nano));

export function stateBody({ state, health, isRunning }: Container) {
  const { status, pid, exitCode, error, oomKilled, startedNano, finishedNano } = state;
  return {
    Status: status,
    Running: isRunning || status === 'restarting',
    Paused: status === 'paused',
    Restarting: status === 'restarting',
    OOMKilled: oomKilled,
    Dead: status === 'dead',
    Pid: pid,
    ExitCode: exitCode,
    Error: error,
    StartedAt: time(startedNano),
    FinishedAt: time(finishedNano),
    ...(health && {
      Health: {
        Status: health.status,
        FailingStreak: health.failingStreak,
        Log: health.log.map((result) => ({ ...result })),
      },
    }),
  };
}

/** `Up 5 minutes (healthy)`, `Exited (0) 3 seconds ago`. */
export function statusText({ state, health }: Container, nowMs = Date.now()): string {
  const { status, exitCode, startedNano = 0n, finishedNano = 0n } = state;
  const since = (nano: bigint) => duration(nowMs - Number(nano / 1_000_000n)).text;
  switch (status) {
    case 'created':
      return 'Created';
    case 'running':
      return `Up ${since(startedNano)}${health ? ` (${health.status === 'starting' ? 'health: starting' : health.status})` : ''}`;
    case 'paused':
      return `Up ${since(startedNano)} (Paused)`;
    case 'restarting':
      return `Restarting (${exitCode}) ${since(finishedNano)} ago`;
    case 'exited':
      return `Exited (${exitCode}) ${since(finishedNano)} ago`;
    case 'removing':
      return 'Removal In Progress';
    case 'dead':
      return 'Dead';
  }
}

function endpointBody({ network, request, endpoint }: Connection, container: Container) {
  const { DriverOpts, IPAMConfig, Links, Aliases, GwPriority } = request;
  const prefix = Number(network.subnet?.split('/')[1] ?? 0);
  const known = container.state.startedNano !== undefined;
  const names = [container.name, ...(Aliases ?? []), container.id.slice(0, 12), container.config.Hostname];
  return {
    IPAMConfig: IPAMConfig ?? null,
    Links: Links ?? null,
    Aliases: Aliases ?? null,
    MacAddress: endpoint?.mac ?? '',
    DriverOpts: DriverOpts ?? null,
    GwPriority: GwPriority ?? 0,
    NetworkID: known ? network.id : '',
    EndpointID: endpoint?.id ?? '',
    Gateway: endpoint ? (network.gateway ?? '') : '',
    IPAddress: endpoint?.ip ?? '',
    IPPrefixLen: endpoint?.ip ? prefix : 0,
    IPv6Gateway: '',
    GlobalIPv6Address: '',
    GlobalIPv6PrefixLen: 0,
    DNSNames: known && !network.builtin ? [...new Set(names)] : null,
  };
}

const endpoints = (container: Container) =>
  Object.fromEntries(
    [...container.connections].map(([name, connection]) => [name, endpointBody(connection, container)]),
  );

function portMap({ publishedPorts, config, isRunning }: Container): Schemas['PortMap'] {
  if (!isRunning) return {};
  const exposed = Object.keys(config.ExposedPorts ?? {}).map((port) => [port, null] as const);
  const published = [...publishedPorts].map(
    ([port, own]) => [port, own.map(({ ip, port: number }) => ({ HostIp: ip, HostPort: String(number) }))] as const,
  );
  return Object.fromEntries([...exposed, ...published]) as Schemas['PortMap'];
}

function networkSettings(container: Container) {
  const { sandboxId, connections } = container;
  const bridge = connections.get('bridge');
  const {
    EndpointID,
    Gateway,
    GlobalIPv6Address,
    GlobalIPv6PrefixLen,
    IPAddress,
    IPPrefixLen,
    IPv6Gateway,
    MacAddress,
  } = bridge
    ? endpointBody(bridge, container)
    : {
        EndpointID: '',
        Gateway: '',
        GlobalIPv6Address: '',
        GlobalIPv6PrefixLen: 0,
        IPAddress: '',
        IPPrefixLen: 0,
        IPv6Gateway: '',
        MacAddress: '',
      };
  return {
    Bridge: '',
    SandboxID: sandboxId,
    SandboxKey: sandboxId === '' ? '' : `/var/run/docker/netns/${sandboxId.slice(0, 12)}`,
    Ports: portMap(container),
    HairpinMode: false,
    LinkLocalIPv6Address: '',
    LinkLocalIPv6PrefixLen: 0,
    SecondaryIPAddresses: null,
    SecondaryIPv6Addresses: null,
    EndpointID,
    Gateway,
    GlobalIPv6Address,
    GlobalIPv6PrefixLen,
    IPAddress,
    IPPrefixLen,
    IPv6Gateway,
    MacAddress,
    Networks: endpoints(container),
  };
}

const mountBody = ({ type, name, source, destination, mode, readOnly, propagation }: MountPoint) => ({
  Type: type,
  ...(name !== undefined && { Name: name }),
  Source: source,
  Destination: destination,
  ...(type === 'volume' && { Driver: 'local' }),
  Mode: mode,
  RW: !readOnly,
  Propagation: propagation,
});

export function inspectBody(container: Container, rootDir: string, { size }: { readonly size: boolean }) {
  const { id, createdNano, image, name, restartCount, hostConfig, config, files, state } = container;
  const [path = '', ...args] = commandLine(config);
  const folder = `${rootDir}/containers/${id}`;
  const started = state.startedNano !== undefined;
  const layers = `${rootDir}/overlay2/${id}`;
  return {
    Id: id,
    Created: rfc3339(createdNano),
    Path: path,
    Args: args,
    State: stateBody(container),
    Image: image.id,
    ResolvConfPath: started ? `${folder}/resolv.conf` : '',
    HostnamePath: started ? `${folder}/hostname` : '',
    HostsPath: started ? `${folder}/hosts` : '',
    LogPath: started ? `${folder}/${id}-json.log` : '',
    Name: `/${name}`,
    RestartCount: restartCount,
    Driver: 'overlay2',
    Platform: 'linux',
    MountLabel: '',
    ProcessLabel: '',
    AppArmorProfile: '',
    ExecIDs: container.execIds.size > 0 ? [...container.execIds] : null,
    HostConfig: hostConfig,
    GraphDriver: {
      Data: {
        ID: id,
        LowerDir: `${layers}-init/diff:${image.layers.map(({ diffId }) => `${rootDir}/overlay2/${diffId.slice(7)}/diff`).join(':')}`,
        MergedDir: `${layers}/merged`,
        UpperDir: `${layers}/diff`,
        WorkDir: `${layers}/work`,
      },
      Name: 'overlay2',
    },
    ...(size && { SizeRw: files.writtenBytes, SizeRootFs: files.baseSizeBytes + files.writtenBytes }),
    Mounts: container.mounts.map(mountBody),
    Config: config,
    NetworkSettings: networkSettings(container),
  };
}

/** @param imageKnown whether the name it was made from still means its image: else the list shows the ID */
export function summaryBody(
  container: Container,
  { size, imageKnown }: { readonly size: boolean; readonly imageKnown: boolean },
) {
  const { id, name, image, config, createdNano, state, hostConfig, files } = container;
  return {
    Id: id,
    Names: [`/${name}`],
    Image: imageKnown ? config.Image : image.id,
    ImageID: image.id,
    Command: shownCommand(commandLine(config)),
    Created: Number(createdNano / 1_000_000_000n),
    Ports: portRows(container),
    ...(size && {
      ...(files.writtenBytes > 0 && { SizeRw: files.writtenBytes }),
      SizeRootFs: files.baseSizeBytes + files.writtenBytes,
    }),
    Labels: config.Labels,
    State: state.status,
    Status: statusText(container),
    HostConfig: { NetworkMode: hostConfig.NetworkMode },
    NetworkSettings: { Networks: endpoints(container) },
    Mounts: container.mounts.map(mountBody),
  };
}

function portRows({ publishedPorts, config, isRunning }: Container) {
  if (!isRunning) return [];
  const rows = [...publishedPorts].flatMap(([port, own]) => {
    const [number, Type = 'tcp'] = port.split('/');
    return own.map(({ ip, port: PublicPort }) => ({ IP: ip, PrivatePort: Number(number), PublicPort, Type }));
  });
  const exposed = Object.keys(config.ExposedPorts ?? {})
    .filter((port) => !publishedPorts.has(port))
    .map((port) => ({ PrivatePort: Number(port.split('/')[0]), Type: port.split('/')[1] ?? 'tcp' }));
  return [...exposed, ...rows];
}

/** Words with blanks or quotes are quoted, as engines show them. */
function shownCommand(argv: readonly string[]): string {
  return argv
    .map((word, index) => (index > 0 && /[\s'"\\$]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : word))
    .join(' ');
}
