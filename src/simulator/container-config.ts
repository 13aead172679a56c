/** What a create request means once an engine has filled in what it leaves out. */

import type { components } from '../generated/engine-schema.ts';
import { invalidParameter } from '../server/errors.ts';
import type { ImageConfig } from './image.ts';
import { signalName } from './signals.ts';

type Schemas = components['schemas'];
export type ContainerConfig = Schemas['ContainerConfig'];
export type HostConfig = Schemas['HostConfig'];
export type EndpointRequest = Schemas['EndpointSettings'];
export type Healthcheck = Schemas['HealthConfig'];

export interface CreateRequest extends ContainerConfig {
  readonly HostConfig?: HostConfig | null;
  readonly NetworkingConfig?: Schemas['NetworkingConfig'] | null;
}

const MIN_MEMORY_BYTES = 6 * 1024 * 1024;
const DEFAULT_SHM_BYTES = 64 * 1024 * 1024;
const restartNames = new Set(['', 'no', 'always', 'on-failure', 'unless-stopped']);

const maskedPaths = [
  '/proc/asound',
  '/proc/acpi',
  '/proc/interrupts',
  '/proc/kcore',
  '/proc/keys',
  '/proc/latency_stats',
  '/proc/timer_list',
  '/proc/timer_stats',
  '/proc/sched_debug',
  '/proc/scsi',
  '/sys/firmware',
  '/sys/devices/virtual/powercap',
];
const readonlyPaths = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'];

/** The container's configuration: the image's, with the request's over it. @param id for the host name */
export function fullConfig(request: CreateRequest, image: ImageConfig, imageRef: string, id: string) {
  const { HostConfig: _host, NetworkingConfig: _networking, ...own } = request;
  const hasCommand = (own.Cmd?.length ?? 0) > 0 || (own.Entrypoint?.length ?? 0) > 0;
  const entrypoint = own.Entrypoint?.length
    ? own.Entrypoint
    : hasEmptyEntrypoint(own)
      ? null
      : (image.Entrypoint ?? null);
  const cmd = own.Cmd?.length ? own.Cmd : hasCommand && own.Entrypoint?.length ? null : (image.Cmd ?? null);
  const names = new Set((own.Env ?? []).map((pair) => pair.split('=', 1)[0]));
  const inherited = (image.Env ?? []).filter((pair) => !names.has(pair.split('=', 1)[0]));
  const exposed = { ...image.ExposedPorts, ...own.ExposedPorts };
  const volumes = { ...image.Volumes, ...own.Volumes };
  const healthcheck = own.Healthcheck?.Test?.length
    ? own.Healthcheck
    : (image.Healthcheck && { ...image.Healthcheck, ...own.Healthcheck, Test: image.Healthcheck.Test }) ||
      own.Healthcheck;
  const env = [...(own.Env ?? []), ...inherited];
  return {
    Hostname: own.Hostname || id.slice(0, 12),
    Domainname: own.Domainname ?? '',
    User: own.User || image.User || '',
    AttachStdin: own.AttachStdin ?? false,
    AttachStdout: own.AttachStdout ?? false,
    AttachStderr: own.AttachStderr ?? false,
    ...(Object.keys(exposed).length > 0 && { ExposedPorts: exposed }),
    Tty: own.Tty ?? false,
    OpenStdin: own.OpenStdin ?? false,
    StdinOnce: own.StdinOnce ?? false,
    Env: env.length > 0 ? env : null,
    Cmd: cmd,
    ...(healthcheck && { Healthcheck: healthcheck }),
    Image: imageRef,
    Volumes: Object.keys(volumes).length > 0 ? volumes : null,
    WorkingDir: own.WorkingDir || image.WorkingDir || '',
    Entrypoint: entrypoint,
    ...(own.NetworkDisabled && { NetworkDisabled: true }),
    OnBuild: own.OnBuild ?? null,
    Labels: { ...image.Labels, ...own.Labels },
    ...((own.StopSignal || image.StopSignal) && { StopSignal: own.StopSignal || image.StopSignal }),
    ...(own.StopTimeout !== undefined && { StopTimeout: own.StopTimeout }),
    ...((own.Shell ?? image.Shell) && { Shell: own.Shell ?? image.Shell }),
  };
}

export type FullConfig = ReturnType<typeof fullConfig>;

/** `--entrypoint ""` clears the image's. */
const hasEmptyEntrypoint = ({ Entrypoint }: ContainerConfig) => Entrypoint?.length === 1 && Entrypoint[0] === '';

/** Every field an engine shows, with its default. */
export function fullHostConfig(given: HostConfig = {}) {
  const mode = given.NetworkMode || 'default';
  return {
    ContainerIDFile: '',
    AutoRemove: false,
    VolumeDriver: '',
    VolumesFrom: null,
    ConsoleSize: [0, 0],
    CapAdd: null,
    CapDrop: null,
    Dns: null,
    DnsOptions: null,
    DnsSearch: null,
    ExtraHosts: null,
    GroupAdd: null,
    Cgroup: '',
    Links: null,
    OomScoreAdj: 0,
    PidMode: '',
    Privileged: false,
    PublishAllPorts: false,
    ReadonlyRootfs: false,
    SecurityOpt: null,
    UTSMode: '',
    UsernsMode: '',
    Isolation: '',
    CpuShares: 0,
    Memory: 0,
    NanoCpus: 0,
    CgroupParent: '',
    BlkioWeight: 0,
    BlkioWeightDevice: null,
    BlkioDeviceReadBps: null,
    BlkioDeviceWriteBps: null,
    BlkioDeviceReadIOps: null,
    BlkioDeviceWriteIOps: null,
    CpuPeriod: 0,
    CpuQuota: 0,
    CpuRealtimePeriod: 0,
    CpuRealtimeRuntime: 0,
    CpusetCpus: '',
    CpusetMems: '',
    Devices: null,
    DeviceCgroupRules: null,
    DeviceRequests: null,
    MemoryReservation: 0,
    MemorySwap: given.Memory ? given.Memory * 2 : 0,
    MemorySwappiness: null,
    OomKillDisable: false,
    PidsLimit: null,
    Ulimits: null,
    CpuCount: 0,
    CpuPercent: 0,
    IOMaximumIOps: 0,
    IOMaximumBandwidth: 0,
    ...given,
    Binds: given.Binds ?? null,
    LogConfig: { Type: given.LogConfig?.Type || 'json-file', Config: given.LogConfig?.Config ?? {} },
    NetworkMode: mode === 'default' ? 'bridge' : mode,
    PortBindings: withHostIps(given.PortBindings ?? {}),
    RestartPolicy: {
      Name: given.RestartPolicy?.Name || 'no',
      MaximumRetryCount: given.RestartPolicy?.MaximumRetryCount ?? 0,
    },
    CgroupnsMode: given.CgroupnsMode || 'private',
    IpcMode: given.IpcMode || 'private',
    ShmSize: given.ShmSize || DEFAULT_SHM_BYTES,
    Runtime: given.Runtime || 'runc',
    MaskedPaths: given.MaskedPaths ?? (given.Privileged ? null : maskedPaths),
    ReadonlyPaths: given.ReadonlyPaths ?? (given.Privileged ? null : readonlyPaths),
  };
}

function withHostIps(bindings: NonNullable<HostConfig['PortBindings']>) {
  return Object.fromEntries(
    Object.entries(bindings).map(([port, own]) => [
      port,
      (own ?? []).map(({ HostIp = '', HostPort = '' }) => ({ HostIp, HostPort })),
    ]),
  );
}

export type FullHostConfig = ReturnType<typeof fullHostConfig>;

/** @throws invalidParameter in the engine's words */
export function checkCreate(request: CreateRequest): void {
  if (
    Object.entries(request).every(
      ([key, value]) => key === 'HostConfig' || key === 'NetworkingConfig' || value === undefined,
    )
  ) {
    throw invalidParameter('config cannot be empty in order to create a container');
  }
  const { WorkingDir, StopSignal, Healthcheck: health } = request;
  const host = request.HostConfig ?? {};
  if (WorkingDir && !WorkingDir.startsWith('/')) {
    throw invalidParameter(`the working directory '${WorkingDir}' is invalid, it needs to be an absolute path`);
  }
  if (StopSignal && signalName(StopSignal) === undefined) throw invalidParameter(`invalid signal: ${StopSignal}`);
  for (const pair of request.Env ?? []) {
    if (pair === '' || pair.startsWith('=')) throw invalidParameter(`invalid environment variable: ${pair}`);
  }
  for (const key of ['Interval', 'Timeout', 'StartPeriod'] as const) {
    const value = health?.[key];
    if (value !== undefined && value !== 0 && value < 1_000_000)
      throw invalidParameter(`${key} in Healthcheck cannot be less than 1ms`);
  }
  checkHost(host);
  for (const bind of host.Binds ?? []) bindParts(bind);
}

/** What create and update judge alike. @throws invalidParameter */
export function checkHost(
  { Memory, MemorySwap, RestartPolicy, AutoRemove, NanoCpus, CpuQuota, CpuPeriod }: HostConfig,
  cpus?: number,
): void {
  const { Name: restart = '', MaximumRetryCount: retries = 0 } = RestartPolicy ?? {};
  if (!restartNames.has(restart)) {
    throw invalidParameter(
      `invalid restart policy: unknown policy '${restart}'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'`,
    );
  }
  if (retries !== 0 && restart !== 'on-failure') {
    throw invalidParameter(
      `invalid restart policy: maximum retry count can only be used with 'on-failure'${retries < 0 ? ' and cannot be negative' : ''}`,
    );
  }
  if (AutoRemove && restart !== '' && restart !== 'no')
    throw invalidParameter("can't create 'AutoRemove' container with restart policy");
  if (Memory && Memory < MIN_MEMORY_BYTES) throw invalidParameter('Minimum memory limit allowed is 6MB');
  if (Memory && MemorySwap && MemorySwap > 0 && MemorySwap < Memory) {
    throw invalidParameter('Minimum memoryswap limit should be larger than memory limit, see usage');
  }
  if (NanoCpus && (CpuQuota || CpuPeriod)) {
    throw invalidParameter(
      `Conflicting options: Nano CPUs and CPU ${CpuPeriod ? 'Period' : 'Quota'} cannot both be set.`,
    );
  }
  if (NanoCpus && cpus !== undefined && NanoCpus > cpus * 1e9) {
    throw invalidParameter(`range of CPUs is from 0.01 to ${cpus}.00, as there are only ${cpus} CPUs available`);
  }
}

export interface Bind {
  readonly source: string;
  readonly destination: string;
  readonly mode: string;
  readonly readOnly: boolean;
}

/** `source:destination[:mode]`. @throws invalidParameter in the engine's words */
export function bindParts(text: string): Bind {
  const parts = text.split(':');
  const [source = '', destination = '', mode = ''] = parts;
  if (parts.length > 3 || parts.length < 2 || destination === '')
    throw invalidParameter(`invalid volume specification: '${text}'`);
  if (!destination.startsWith('/')) {
    throw invalidParameter(
      `invalid volume specification: '${text}': invalid mount config for type "${source.startsWith('/') ? 'bind' : 'volume'}": invalid mount path: '${destination}' mount path must be absolute`,
    );
  }
  if (destination === '/')
    throw invalidParameter(
      `invalid volume specification: '${text}': invalid mount config for type "bind": invalid specification: destination can't be '/'`,
    );
  const words = mode === '' ? [] : mode.split(',');
  if (words.some((word) => !/^(rw|ro|z|Z|nocopy|(r?(private|shared|slave))|cached|delegated|consistent)$/.test(word))) {
    throw invalidParameter(`invalid mode: ${mode}`);
  }
  if (!source.startsWith('/') && !/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(source)) {
    throw invalidParameter(
      `create ${source}: "${source}" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path`,
    );
  }
  return { source, destination, mode, readOnly: words.includes('ro') };
}

/** The program and its arguments, as one list. */
export function commandLine({ Entrypoint, Cmd }: FullConfig): string[] {
  return [...(Entrypoint ?? []), ...(Cmd ?? [])];
}
