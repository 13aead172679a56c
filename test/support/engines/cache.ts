/**
 * Engines and tools that are not installed, unpacked from Debian packages into a folder of their own: nothing of the
 * system is touched, and a second run finds them there.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { must } from './run.ts';

export type DockerVersion = '20.10' | '26' | '28';
export type PodmanVersion = 'podman-4.3' | 'podman-5.4' | 'podman-5.8';
export type EngineVersion = DockerVersion | PodmanVersion;

interface Recipe {
  readonly suite: 'bookworm' | 'trixie' | 'forky';
  readonly packages: readonly string[];
  /** Everything they need is unpacked with them, into `tree`, which is kept whole: their C library is not this machine's. */
  readonly whole?: boolean;
  /** Whose C library the programs of a whole tree run with: their own (default), or this machine's. */
  readonly loader?: 'own' | 'machine';
  /** Programs other rooms ask for by name, and where the packages put them; those of a whole tree run through its own loader. */
  readonly programs: readonly string[];
  /** Folders kept whole, at their own paths, for programs that do not stand alone. */
  readonly folders?: readonly string[];
}

// Programs of newer suites need no newer C library than bookworm's, but for runc, whose bookworm version drives every
// containerd here, and the packages' ls, head and so on, which is why single programs are kept and not whole trees.
const engine = (suite: Recipe['suite'], ...packages: string[]): Recipe => ({
  suite,
  packages: ['docker.io', 'containerd', ...packages],
  programs: [
    'usr/sbin/dockerd',
    'usr/sbin/docker-proxy',
    'usr/bin/docker',
    'usr/bin/containerd',
    'usr/bin/containerd-shim-runc-v2',
    'usr/bin/tini-static',
    'usr/libexec/docker/cli-plugins/docker-buildx',
    'usr/libexec/docker/cli-plugins/docker-compose',
  ],
});

/** A whole file system, the root of a host: its programs need the libraries of their own suite, and find each other by path. */
const podman = (suite: Recipe['suite'], init: string): Recipe => ({
  suite,
  packages: [
    ...['podman', 'crun', 'netavark', 'aardvark-dns', 'iptables', 'nftables', 'bash', 'coreutils', 'libc-bin'],
    ...['procps', 'iproute2', 'util-linux', 'mount', init],
  ],
  whole: true,
  programs: [],
});

const recipes = {
  '20.10': engine('bookworm', 'tini'),
  '26': engine('trixie', 'docker-cli', 'docker-buildx', 'docker-compose', 'tini'),
  '28': engine('forky', 'docker-cli', 'docker-buildx', 'docker-compose', 'tini-static'),
  'podman-4.3': podman('bookworm', 'tini'),
  'podman-5.4': podman('trixie', 'tini'),
  'podman-5.8': podman('forky', 'tini-static'),
  // checkpoints: the first version that knows the page layout of kernel 6
  criu: { suite: 'trixie', packages: ['criu'], whole: true, programs: ['usr/sbin/criu'] },
  // a browser, for what a reader sees; it starts itself again for its parts, which its own loader would not survive
  chromium: {
    suite: 'bookworm',
    packages: ['chromium', 'chromium-sandbox', 'fonts-dejavu-core', 'fontconfig-config'],
    whole: true,
    programs: ['usr/lib/chromium/chromium'],
    loader: 'machine',
  },
  tools: {
    suite: 'bookworm',
    packages: ['runc', 'busybox-static', 'docker-registry'],
    programs: ['usr/sbin/runc', 'bin/busybox', 'usr/bin/docker-registry'],
  },
  // docker-py 5.0.3 and docker-compose 1.29.2, with what they import
  python5: {
    suite: 'bookworm',
    packages: [
      ...['docker-compose', 'python3-docker', 'python3-dockerpty', 'python3-docopt', 'python3-dotenv', 'python3-attr'],
      ...['python3-pyrsistent', 'python3-jsonschema', 'python3-texttable', 'python3-yaml', 'libyaml-0-2'],
      ...['python3-requests', 'python3-urllib3', 'python3-websocket', 'python3-distro', 'python3-certifi'],
      ...['python3-charset-normalizer', 'python3-chardet', 'python3-idna', 'python3-six', 'python3-pkg-resources'],
      'python3-cached-property',
    ],
    programs: ['usr/bin/docker-compose'],
    folders: ['usr/lib'],
  },
  // docker-py 7.1.0; the rest is python5's
  python7: { suite: 'trixie', packages: ['python3-docker'], programs: [], folders: ['usr/lib'] },
  bench: {
    suite: 'bookworm',
    packages: ['wrk', 'libluajit-5.1-2', 'nginx', 'golang-1.19-go', 'golang-1.19-src'],
    programs: ['usr/bin/wrk', 'usr/sbin/nginx'],
    folders: ['usr/lib', 'usr/share/go-1.19'],
  },
  // its libraries are not on every machine; what it needs besides comes with git
  ssh: {
    suite: 'bookworm',
    packages: ['openssh-server', 'openssh-client', 'libwrap0', 'libnsl2', 'libtirpc3'],
    programs: ['usr/sbin/sshd', 'usr/bin/ssh', 'usr/bin/ssh-agent', 'usr/bin/ssh-add', 'usr/bin/ssh-keygen'],
    folders: ['usr/lib'],
  },
  // what judges metrics as Prometheus reads them
  prometheus: { suite: 'bookworm', packages: ['prometheus'], programs: ['usr/bin/promtool'] },
  // ZooKeeper's jars, and of its dependencies those that a single server without TLS loads
  stores: {
    suite: 'bookworm',
    packages: [
      'etcd-server',
      'libzookeeper-java',
      'libslf4j-java',
      'libnetty-java',
      'libdropwizard-metrics-java',
      'libsnappy-java',
    ],
    programs: ['usr/bin/etcd'],
    folders: ['usr/share/java'],
  },
} satisfies Record<string, Recipe>;

export type Unpacked = keyof typeof recipes;

/**
 * Where unpacked packages are kept: `.cache/engines` of the checkout, or the folder `SHOAL_ENGINES` names, so that
 * several checkouts can share one.
 */
export const cacheFolder = process.env.SHOAL_ENGINES ?? path.resolve(import.meta.dirname, '../../../.cache/engines');

const unpacking = new Map<Unpacked, Promise<void>>();

/** @returns the folder with the programs, unpacked first where they are missing */
export async function programs(name: Unpacked): Promise<string> {
  const home = path.join(cacheFolder, name);
  if (!existsSync(path.join(home, 'bin'))) {
    // two engines of one version boot side by side
    const begun = unpacking.get(name) ?? unpack(name, home).finally(() => unpacking.delete(name));
    unpacking.set(name, begun);
    await begun;
  }
  return path.join(home, 'bin');
}

/** @returns a folder in which these npm packages (`name@version`) are installed, without their scripts */
export async function npmPackages(...wanted: readonly string[]): Promise<string> {
  const home = path.join(cacheFolder, 'npm', wanted.join('+').replaceAll('/', '-'));
  if (existsSync(home)) return home;
  const work = `${home}.${process.pid}`;
  await mkdir(work, { recursive: true });
  await writeFile(path.join(work, 'package.json'), '{"private":true,"type":"module"}');
  await must('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted], { cwd: work });
  await settle(work, home);
  return home;
}

/** @returns the folders an engine's programs are found in, first the engine's own */
export async function enginePath(version: EngineVersion, ...more: readonly Unpacked[]): Promise<string> {
  return (await Promise.all([version, 'tools' as const, ...more].map(programs))).join(':');
}

async function unpack(name: Unpacked, home: string): Promise<void> {
  const { suite, packages, programs, folders = [], whole = false, loader = 'own' }: Recipe = recipes[name];
  // Made aside and renamed, so that a run that is cut short or runs beside another never leaves half a folder.
  const work = `${home}.${process.pid}`;
  await mkdir(path.join(work, 'bin'), { recursive: true });
  await download(suite, packages, path.join(work, 'debs'), whole);
  for (const deb of await readdir(path.join(work, 'debs')))
    await must('dpkg-deb', ['-x', path.join(work, 'debs', deb), path.join(work, 'tree')]);
  for (const program of programs.filter((one) => existsSync(path.join(work, 'tree', one)))) {
    const place = path.join(work, 'bin', nameOf(program));
    if (whole) await writeFile(place, await launcher(path.join(work, 'tree'), program, loader), { mode: 0o755 });
    else await rename(path.join(work, 'tree', program), place);
  }
  for (const folder of folders) {
    await mkdir(path.dirname(path.join(work, folder)), { recursive: true });
    await rename(path.join(work, 'tree', folder), path.join(work, folder));
  }
  for (const folder of whole ? ['debs'] : ['debs', 'tree']) await rm(path.join(work, folder), { recursive: true });
  await settle(work, home);
}

/** Puts a finished folder in its place. */
async function settle(work: string, home: string): Promise<void> {
  await rename(work, home).catch(async (error: NodeJS.ErrnoException) => {
    await rm(work, { recursive: true });
    if (error.code !== 'ENOTEMPTY') throw error; // somebody else was faster
  });
}

/** A script that runs a program with the libraries of the tree beside it. */
async function launcher(tree: string, program: string, loader: 'own' | 'machine'): Promise<string> {
  const [machine = ''] = (await readdir(path.join(tree, 'usr/lib'))).filter((name) => name.endsWith('-linux-gnu'));
  const folders = [`usr/lib/${machine}`, `lib/${machine}`, `usr/lib/${machine}/pulseaudio`];
  const libraries = folders.map((folder) => `$tree/${folder}`).join(':');
  const lines = ['#!/bin/sh', 'tree=$(dirname "$(readlink -f "$0")")/../tree'];
  if (loader === 'machine') {
    // its own C library, under another's loader, would crash
    const c = /^(ld-linux.*|lib(c|m|dl|rt|util|pthread|resolv|nss_\w+)\.so\.\d+)$/;
    for (const folder of folders.map((name) => path.join(tree, name)).filter((name) => existsSync(name)))
      for (const name of (await readdir(folder)).filter((one) => c.test(one))) await rm(path.join(folder, name));
    lines.push(`LD_LIBRARY_PATH="${libraries}" exec "$tree/${program}" "$@"`);
  } else {
    const [own = ''] = (await readdir(path.join(tree, 'usr/lib', machine))).filter((name) =>
      name.startsWith('ld-linux'),
    );
    lines.push(`exec "$tree/usr/lib/${machine}/${own}" --library-path "${libraries}" "$tree/${program}" "$@"`);
  }
  return `${lines.join('\n')}\n`;
}

/** dockerd looks for its init by this name. */
const nameOf = (program: string) => path.basename(program).replace('tini-static', 'docker-init');

/**
 * These packages of this suite, through an apt that has a root of its own and the machine's mirror.
 * @param withNeeds and all that they depend on
 */
async function download(suite: string, packages: readonly string[], into: string, withNeeds: boolean): Promise<void> {
  const root = `${into}.apt`;
  for (const folder of ['etc/apt/apt.conf.d', 'etc/apt/preferences.d', 'var/lib/apt/lists/partial', 'var/lib/dpkg'])
    await mkdir(path.join(root, folder), { recursive: true });
  await mkdir(path.join(root, 'var/cache/apt/archives/partial'), { recursive: true });
  await mkdir(into, { recursive: true });
  await writeFile(path.join(root, 'var/lib/dpkg/status'), '');
  await writeFile(
    path.join(root, 'etc/apt/sources.list'),
    `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${await mirror()} ${suite} main\n`,
  );
  const config = path.join(root, 'apt.conf');
  const acquire = await must('apt-config', ['dump', 'Acquire']); // proxies and the like, as the machine has them
  await writeFile(config, `${acquire}\nDir "${root}";\nAPT::Sandbox::User "root";\nAcquire::Retries "3";\n`);
  const env = { ...process.env, APT_CONFIG: config, LC_ALL: 'C' };
  await must('apt-get', ['update', '-qq'], { env });
  if (withNeeds) {
    await mkdir(path.join(into, 'partial'));
    const only = ['--yes', '--no-install-recommends', '--download-only', '-o', `Dir::Cache::archives=${into}`];
    await must('apt-get', ['install', '-qq', ...only, ...packages], { env });
    for (const name of ['partial', 'lock']) await rm(path.join(into, name), { recursive: true, force: true });
  } else await must('apt-get', ['download', '-qq', ...packages], { env, cwd: into });
  await rm(root, { recursive: true });
}

/** The mirror the machine itself uses, in either of apt's notations. */
async function mirror(): Promise<string> {
  const files = ['/etc/apt/sources.list'];
  const folder = '/etc/apt/sources.list.d';
  for (const name of existsSync(folder) ? await readdir(folder) : []) files.push(path.join(folder, name));
  for (const file of files.filter((name) => existsSync(name))) {
    const found = /^(?:URIs:|deb(?: \[[^\]]*\])?)\s+(\S+\/debian\/?)(?:\s|$)/m.exec(await readFile(file, 'utf8'));
    if (found?.[1]) return found[1];
  }
  throw new Error('engines are unpacked from Debian packages, and apt’s sources name no Debian mirror');
}
