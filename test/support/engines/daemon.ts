/** What differs between kinds of engine: what their host boots into, and what is started on it. */
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HostPlace } from './host.ts';
import { must } from './run.ts';

const API_PORT = 2375;
const TLS_PORT = 2376;

export const portOf = ({ tls }: HostPlace): number => (tls ? TLS_PORT : API_PORT);

export interface Daemon {
  /** Makes what the host finds on its disk when it boots. */
  prepare(place: HostPlace): Promise<void>;
  /** Program and arguments. */
  command(place: HostPlace): string[];
  readonly env: Readonly<Record<string, string>>;
}

export function daemonOf({ version }: HostPlace): Daemon {
  return version.startsWith('podman') ? podman : dockerd;
}

const firstFolder = ({ path: folders }: HostPlace) => folders.split(':')[0] ?? '';

const dockerd: Daemon = {
  prepare: async (place) => link(path.join(firstFolder(place), 'docker-init'), path.join(place.folder, 'init')),
  command: (place) => {
    const { folder, controlGroup, insecureRegistries, version, labels = [], flags = [] } = place;
    const files = place.tls?.(place.address);
    const security = files
      ? ['--tlsverify', '--tlscacert', files.ca, '--tlscert', files.cert, '--tlskey', files.key]
      : ['--tls=false'];
    return [
      path.join(firstFolder(place), 'dockerd'),
      ...['--data-root', path.join(folder, 'root'), '--exec-root', '/run/docker', '--pidfile', '/run/docker.pid'],
      ...['-H', `unix://${folder}/docker.sock`, '-H', `tcp://0.0.0.0:${portOf(place)}`, ...security],
      ...['--storage-driver', 'overlay2', '--exec-opt', 'native.cgroupdriver=cgroupfs'],
      ...['--cgroup-parent', controlGroup, '--insecure-registry', insecureRegistries, '--shutdown-timeout', '5'],
      ...[`version=${version}`, ...labels].flatMap((label) => ['--label', label]),
      ...flags,
    ];
  },
  env: {},
};

/** Its Docker API, on the address only. The host's root is the unpacked tree: see host.sh. */
const podman: Daemon = {
  prepare: async (place) => {
    const { folder, gateway } = place;
    const most = async (what: string) => (await must('bash', ['-c', `ulimit -H -${what}`])).trim();
    const [files, processes] = [await most('n'), await most('u')];
    const containers = path.join(folder, 'containers');
    await mkdir(containers, { recursive: true });
    await link(path.join(firstFolder(place), '../tree'), path.join(folder, 'tree'));
    const write = (name: string, text: string) => writeFile(path.join(containers, name), text);
    await write('policy.json', '{"default":[{"type":"insecureAcceptAnything"}]}');
    await write('registries.conf', `[[registry]]\nlocation = "${gateway}"\ninsecure = true\n`);
    await write(
      'storage.conf',
      `[storage]\ndriver = "overlay"\ngraphroot = "${folder}/root"\nrunroot = "/run/containers/storage"\n`,
    );
    // ulimits: its defaults are above what a host without CAP_SYS_RESOURCE may give
    await write(
      'containers.conf',
      [
        '[containers]',
        `default_ulimits = ["nofile=${files}:${files}", "nproc=${processes}:${processes}"]`,
        'log_driver = "k8s-file"',
        '[network]',
        'network_backend = "netavark"',
        '[engine]',
        'cgroup_manager = "cgroupfs"',
        'events_logger = "file"',
        'runtime = "crun"',
        'init_path = "/usr/bin/tini-static"',
        '',
      ].join('\n'),
    );
  },
  // into the host's control group: nsenter leaves what it starts in ours
  command: () => [
    ...['sh', '-c', 'for group in /sys/fs/cgroup/*; do echo $$ >"$group/cgroup.procs" || true; done; exec "$@"', 'sh'],
    ...['podman', 'system', 'service', '--time', '0', `tcp://0.0.0.0:${API_PORT}`],
  ],
  env: { PODMAN_IGNORE_CGROUPSV1_WARNING: '1' },
};

async function link(target: string, place: string): Promise<void> {
  await rm(place, { force: true });
  await symlink(target, place);
}
