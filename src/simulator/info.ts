/** What an engine tells of itself. */
import { compareVersions } from '../document/version.ts';
import { nowNano, rfc3339 } from './clock.ts';
import type { SimulatedEngine } from './engine.ts';

const KERNEL = '6.1.0-simulated';
const GO = 'go1.24.0';
const BUILT = '2025-01-01T00:00:00.000000000+00:00';
const COMMIT = '0000000';

/** Which release of Docker Engine speaks an API version as its newest. */
const releases: readonly (readonly [api: string, release: string])[] = [
  ['1.41', '20.10.24'],
  ['1.42', '23.0.6'],
  ['1.43', '24.0.9'],
  ['1.44', '25.0.5'],
  ['1.45', '26.1.5'],
  ['1.46', '27.1.2'],
  ['1.47', '27.5.1'],
  ['1.48', '28.0.4'],
  ['1.49', '28.1.1'],
  ['1.50', '28.2.2'],
  ['1.51', '28.5.2'],
  ['1.52', '29.0.4'],
];

/** The release an engine of that API version is. */
export function engineVersion(api: string): string {
  const known = releases.find(([version]) => version === api);
  if (known) return known[1];
  return compareVersions(api, '1.41') < 0
    ? `${Number(api.split('.')[1]) - 6}.03.0`
    : `29.${Number(api.split('.')[1]) - 52}.0`;
}

export function versionBody({ options }: SimulatedEngine) {
  const { version, minVersion } = options;
  const Version = engineVersion(version);
  return {
    Platform: { Name: 'Simulated Engine' },
    Components: [
      {
        Name: 'Engine',
        Version,
        Details: {
          ApiVersion: version,
          Arch: 'amd64',
          BuildTime: BUILT,
          Experimental: 'false',
          GitCommit: COMMIT,
          GoVersion: GO,
          KernelVersion: KERNEL,
          MinAPIVersion: minVersion,
          Os: 'linux',
        },
      },
    ],
    Version,
    ApiVersion: version,
    MinAPIVersion: minVersion,
    GitCommit: COMMIT,
    GoVersion: GO,
    Os: 'linux',
    Arch: 'amd64',
    KernelVersion: KERNEL,
    BuildTime: BUILT,
  };
}

export function infoBody(engine: SimulatedEngine) {
  const { id, options, images, events, rootDir } = engine;
  const containers = engine.containers();
  const count = (status: string) => containers.filter(({ state }) => state.status === status).length;
  const running = count('running') + count('restarting');
  const paused = count('paused');
  return {
    ID: id,
    Containers: containers.length,
    ContainersRunning: running,
    ContainersPaused: paused,
    ContainersStopped: containers.length - running - paused,
    Images: images.list().length,
    Driver: 'overlay2',
    DriverStatus: [
      ['Backing Filesystem', 'memory'],
      ['Supports d_type', 'true'],
      ['Native Overlay Diff', 'true'],
      ['userxattr', 'false'],
    ],
    Plugins: {
      Volume: ['local'],
      Network: ['bridge', 'host', 'ipvlan', 'macvlan', 'null', 'overlay'],
      Authorization: null,
      Log: ['json-file', 'local'],
    },
    MemoryLimit: true,
    SwapLimit: true,
    KernelMemory: true,
    KernelMemoryTCP: true,
    CpuCfsPeriod: true,
    CpuCfsQuota: true,
    CPUShares: true,
    CPUSet: true,
    PidsLimit: true,
    IPv4Forwarding: true,
    BridgeNfIptables: true,
    BridgeNfIp6tables: true,
    Debug: false,
    NFd: 28,
    OomKillDisable: true,
    NGoroutines: 41,
    SystemTime: rfc3339(nowNano()),
    LoggingDriver: 'json-file',
    CgroupDriver: 'cgroupfs',
    CgroupVersion: '2',
    NEventsListener: events.listenerCount,
    KernelVersion: KERNEL,
    OperatingSystem: 'Simulated Linux',
    OSVersion: '1',
    OSType: 'linux',
    Architecture: 'x86_64',
    IndexServerAddress: 'https://index.docker.io/v1/',
    RegistryConfig: {
      AllowNondistributableArtifactsCIDRs: [],
      AllowNondistributableArtifactsHostnames: [],
      IndexConfigs: { 'docker.io': { Mirrors: [], Name: 'docker.io', Official: true, Secure: true } },
      InsecureRegistryCIDRs: ['::1/128', '127.0.0.0/8'],
      Mirrors: null,
    },
    NCPU: options.cpus,
    MemTotal: options.memoryBytes,
    GenericResources: null,
    DockerRootDir: rootDir,
    HttpProxy: '',
    HttpsProxy: '',
    NoProxy: '',
    Name: options.name,
    Labels: [...options.labels],
    ExperimentalBuild: false,
    ServerVersion: engineVersion(options.version),
    Runtimes: { 'io.containerd.runc.v2': { path: 'runc' }, runc: { path: 'runc' } },
    DefaultRuntime: 'runc',
    Swarm: engine.membership.infoBody(),
    LiveRestoreEnabled: false,
    Isolation: '',
    InitBinary: 'docker-init',
    ContainerdCommit: { ID: COMMIT, Expected: COMMIT },
    RuncCommit: { ID: COMMIT, Expected: COMMIT },
    InitCommit: { ID: COMMIT, Expected: COMMIT },
    SecurityOptions: ['name=seccomp,profile=builtin'],
    FirewallBackend: { Driver: 'iptables' },
    CDISpecDirs: ['/etc/cdi', '/var/run/cdi'],
    Containerd: {
      Address: '/run/containerd/containerd.sock',
      Namespaces: { Containers: 'moby', Plugins: 'plugins.moby' },
    },
    Warnings: null,
  };
}
