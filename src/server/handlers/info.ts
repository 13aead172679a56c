/** `GET /info`: the cluster as if it were one engine. What engines agree on is told; where they differ, nothing is claimed. */
import { readdirSync } from 'node:fs';
import { release } from 'node:os';
import type { components } from '../../generated/schema.ts';
import type { Waiting } from '../cluster/rescheduler.ts';
import type { Engine } from '../engine/engine.ts';
import { productVersion } from '../version.ts';
import { byName, nodesByAddress } from './cluster-nodes.ts';
import type { Context } from './context.ts';

type Info = components['schemas']['SystemInfo'];
type KeysOf<Value> = { [Key in keyof Info]-?: Info[Key] extends Value ? Key : never }[keyof Info];

export function clusterInfo(context: Context): Info {
  const { cluster } = context;
  const total = countsOf(cluster.containers());
  const healthy = cluster.healthyEngines();
  const infos = healthy.flatMap(({ info }) => info ?? []);
  const nodes = [...nodesByAddress(context).values()];
  const rows = statusRows(context);

  const everywhere = (flag: KeysOf<boolean | undefined>) =>
    infos.length > 0 && infos.every((info) => info[flag] === true);
  const agreed = (key: KeysOf<string | undefined>) =>
    (infos.every((info) => info[key] === infos[0]?.[key]) && infos[0]?.[key]) || '';
  const plugins = (kind: keyof Info['Plugins']) =>
    [...new Set(infos.flatMap((info) => info.Plugins?.[kind] ?? []))].sort();
  const options = infos[0]?.SecurityOptions ?? [];

  return {
    ID: '',
    Name: 'shoal',
    ServerVersion: `shoal/${productVersion}`,
    Containers: total.all,
    ContainersRunning: total.running,
    ContainersPaused: total.paused,
    ContainersStopped: total.all - total.running - total.paused,
    Images: new Set(healthy.flatMap((engine) => cluster.images(engine).map(({ Id }) => Id))).size,
    Driver: '',
    NCPU: nodes.reduce((sum, node) => sum + node.total.cores, 0),
    MemTotal: nodes.reduce((sum, node) => sum + node.total.memoryBytes, 0),
    MemoryLimit: everywhere('MemoryLimit'),
    SwapLimit: everywhere('SwapLimit'),
    CpuCfsPeriod: everywhere('CpuCfsPeriod'),
    CpuCfsQuota: everywhere('CpuCfsQuota'),
    CPUShares: everywhere('CPUShares'),
    CPUSet: everywhere('CPUSet'),
    PidsLimit: everywhere('PidsLimit'),
    OomKillDisable: everywhere('OomKillDisable'),
    IPv4Forwarding: everywhere('IPv4Forwarding'),
    BridgeNfIptables: everywhere('BridgeNfIptables'),
    BridgeNfIp6tables: everywhere('BridgeNfIp6tables'),
    LiveRestoreEnabled: everywhere('LiveRestoreEnabled'),
    ExperimentalBuild: false,
    Debug: context.debug,
    NFd: openFiles(),
    NGoroutines: 0,
    NEventsListener: cluster.events.listenerCount,
    Plugins: {
      Volume: plugins('Volume'),
      Network: plugins('Network'),
      Authorization: plugins('Authorization'),
      Log: plugins('Log'),
    },
    Runtimes: Object.assign({}, ...infos.map((info) => info.Runtimes)),
    DefaultRuntime: agreed('DefaultRuntime'),
    LoggingDriver: agreed('LoggingDriver'),
    CgroupDriver: agreed('CgroupDriver'),
    ...(agreed('CgroupVersion') && { CgroupVersion: agreed('CgroupVersion') }),
    SecurityOptions: options.filter((option) => infos.every((info) => info.SecurityOptions?.includes(option))),
    // the CLI asks for it to know which credentials are meant when a reference names no registry
    IndexServerAddress: agreed('IndexServerAddress') || 'https://index.docker.io/v1/',
    RegistryConfig: { InsecureRegistryCIDRs: [], IndexConfigs: {}, Mirrors: [] },
    DockerRootDir: '',
    InitBinary: agreed('InitBinary'),
    ContainerdCommit: { ID: '' },
    RuncCommit: { ID: '' },
    InitCommit: { ID: '' },
    Isolation: '',
    GenericResources: null,
    Labels: null,
    CDISpecDirs: null,
    OperatingSystem: 'linux',
    OSType: 'linux',
    OSVersion: '',
    Architecture: process.arch === 'x64' ? 'x86_64' : process.arch,
    KernelVersion: release(),
    HttpProxy: process.env.http_proxy ?? '',
    HttpsProxy: process.env.https_proxy ?? '',
    NoProxy: process.env.no_proxy ?? '',
    SystemTime: new Date().toISOString(),
    Swarm: {
      LocalNodeState: 'inactive',
      NodeID: '',
      NodeAddr: '',
      ControlAvailable: false,
      Error: '',
      RemoteManagers: null,
    },
    Warnings: cluster
      .engines()
      .filter(({ state }) => state !== 'Healthy')
      .map(
        ({ name, state, error, connection }) =>
          `WARNING: node ${name} (${connection.address}) is ${state.toLowerCase()}: ${error}`,
      ),
    SystemStatus: rows,
    DriverStatus: rows,
  };
}

/** What `docker info` prints of the nodes, as classic Swarm wrote it: the blanks before a key are significant. */
function statusRows(context: Context): string[][] {
  const { cluster, rescheduler, strategy, filters } = context;
  const engines = byName(cluster.engines());
  const nodes = nodesByAddress(context);
  const waiting = rescheduler.waiting();
  const role = context.role();
  return [
    ['Role', role.role],
    ...(role.role === 'replica' ? [['Primary', role.primary]] : []),
    ['Strategy', strategy],
    ['Filters', filters.join(', ')],
    ['Nodes', String(engines.length)],
    ...engines.flatMap((engine) => {
      const node = nodes.get(engine.connection.address);
      const { running, paused, all } = countsOf(cluster.containersOn(engine));
      const detail = ` (${running} Running, ${paused} Paused, ${all - running - paused} Stopped)`;
      const labels = Object.entries(node?.labels ?? {}).sort();
      return [
        [` ${engine.name}`, engine.connection.address],
        ['  └ ID', engine.id],
        ['  └ Status', engine.state],
        ['  └ Containers', `${all}${engine.state === 'Healthy' ? detail : ''}`],
        ['  └ Reserved CPUs', `${node?.reserved.cores ?? 0} / ${node?.total.cores ?? 0}`],
        ['  └ Reserved Memory', `${bytes(node?.reserved.memoryBytes ?? 0)} / ${bytes(node?.total.memoryBytes ?? 0)}`],
        ['  └ Labels', labels.map(([key, value]) => `${key}=${value}`).join(', ')],
        ...(cluster.availabilityOf(engine) === 'drain' ? [['  └ Availability', 'Drain']] : []),
        ...oddities(engine),
        ...waiting.flatMap(waitingRow(engine)),
        ['  └ UpdatedAt', engine.updatedAt.toISOString().replace(/\.\d+/, '')],
        ['  └ ServerVersion', engine.info?.ServerVersion ?? ''],
      ];
    }),
  ];
}

/** What is wrong with an engine, in rows that others do not have. */
function oddities({ error, notice, skewMs }: Engine): string[][] {
  const seconds = Math.round(skewMs / 1000);
  return [
    ...(error === '' ? [] : [['  └ Error', error]]),
    ...(notice === '' ? [] : [['  └ Notice', notice]]),
    ...(seconds === 0 ? [] : [['  └ Clock', `${Math.abs(seconds)} s ${seconds > 0 ? 'behind' : 'ahead'}`]]),
  ];
}

const waitingRow =
  ({ connection }: Engine) =>
  ({ name, address, reason }: Waiting): string[][] =>
    address === connection.address ? [['  └ To reschedule', `${name}: ${reason.split('\n', 1)[0]}`]] : [];

function countsOf(containers: Iterable<{ summary: { State?: string } }>) {
  const counts = { running: 0, paused: 0, all: 0 };
  for (const { summary } of containers) {
    counts.all += 1;
    if (summary.State === 'paused') counts.paused += 1;
    else if (summary.State === 'running' || summary.State === 'restarting') counts.running += 1;
  }
  return counts;
}

/** Open files of this process; 0 where the system does not tell. */
function openFiles(): number {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return 0;
  }
}

/** Four significant digits and a binary unit, as classic Swarm wrote sizes. */
function bytes(value: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
  const power = value > 0 ? Math.min(Math.floor(Math.log2(value) / 10), units.length - 1) : 0;
  return `${Number((value / 1024 ** power).toPrecision(4))} ${units[power]}`;
}
