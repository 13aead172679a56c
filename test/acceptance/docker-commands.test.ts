/**
 * Every sub-command that `docker container`, `image`, `network`, `volume`, `system` and `builder` list in their own help, of two
 * versions of the command, against a manager of three engines of different versions. One that nobody thought of fails.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { describeWithEngines } from '../support/engines/available.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';
import { type Image, testImages } from '../support/engines/image.ts';
import { type Managed, startManaged } from '../support/engines/managed.ts';
import { type Registry, registryUser, startRegistry } from '../support/engines/registry.ts';
import { until } from '../support/engines/run.ts';
import { acceptanceEngines } from './engines.ts';

const groups = ['container', 'image', 'network', 'volume', 'system', 'builder'] as const;
const versions = ['20.10', '28'] as const;
type Command = `${(typeof groups)[number]} ${string}`;

interface Bench {
  readonly docker: DockerCli;
  readonly version: string;
  readonly registry: Registry;
  readonly image: Image;
  /** For files of one test. */
  readonly folder: string;
}

const nodes = ['e1', 'e2', 'e3'];
const id = /^[0-9a-f]{64}$/;
const sleeper = ({ docker }: Bench, ...flags: string[]) =>
  docker.do('container', 'run', '-d', '--name', 'one', ...flags, 'test/sleeper');
const state = ({ docker }: Bench) => docker.do('container', 'inspect', '-f', '{{.State.Status}}', 'one');
const image = (version: string) => `${version.replace('.', '')}/made:1`;

const commands: Record<Command, (bench: Bench) => Promise<void>> = {
  'container attach': async (bench) => {
    const { docker } = bench;
    await docker.do('container', 'create', '-i', '--name', 'one', 'busybox', 'sh', '-c', 'read x; echo got $x; exit 3');
    await docker.do('container', 'start', 'one');
    const attach = docker.talk('container', 'attach', 'one');
    attach.say('this\n');
    await attach.hears('got this\n');
    expect(await attach.ended).toBe(3);
  },
  'container commit': async (bench) => {
    const { docker, version } = bench;
    await sleeper(bench);
    expect(await docker.do('container', 'commit', '-m', 'kept', 'one', image(version))).toMatch(/^sha256:/);
    expect(await docker.do('image', 'inspect', '-f', '{{.Comment}}', image(version))).toBe('kept');
    await docker.do('image', 'rm', image(version));
  },
  'container cp': async (bench) => {
    const { docker, folder } = bench;
    await sleeper(bench);
    await writeFile(path.join(folder, 'in'), 'through and back');
    await docker.do('container', 'cp', path.join(folder, 'in'), 'one:/tmp/x');
    await docker.do('container', 'cp', 'one:/tmp/x', path.join(folder, 'out'));
    expect(await readFile(path.join(folder, 'out'), 'utf8')).toBe('through and back');
  },
  'container create': async (bench) => {
    expect(await bench.docker.do('container', 'create', '--name', 'one', 'test/sleeper')).toMatch(id);
    expect(await state(bench)).toBe('created');
  },
  'container diff': async (bench) => {
    await sleeper(bench);
    await bench.docker.do('container', 'exec', 'one', 'touch', '/new');
    expect((await bench.docker.do('container', 'diff', 'one')).split('\n')).toContain('A /new');
  },
  'container exec': async (bench) => {
    await sleeper(bench);
    const done = await bench.docker.run(['container', 'exec', 'one', 'sh', '-c', 'echo out; echo err >&2; exit 4']);
    expect(done).toEqual({ stdout: 'out\n', stderr: 'err\n', code: 4 });
  },
  'container export': async (bench) => {
    await sleeper(bench);
    const file = path.join(bench.folder, 'export.tar');
    await bench.docker.do('container', 'export', '-o', file, 'one');
    expect((await readFile(file)).includes('etc/passwd')).toBe(true);
  },
  'container inspect': async (bench) => {
    await sleeper(bench);
    expect(nodes).toContain(await bench.docker.do('container', 'inspect', '-f', '{{.Node.Name}}', 'one'));
  },
  'container kill': async (bench) => {
    await sleeper(bench);
    await bench.docker.do('container', 'kill', 'one');
    expect(await bench.docker.do('container', 'wait', 'one')).toBe('137');
  },
  'container logs': async ({ docker }) => {
    await docker.do('container', 'run', '--name', 'one', 'busybox', 'echo', 'said');
    expect(await docker.do('container', 'logs', '-t', 'one')).toMatch(/^\d{4}-.*Z said$/);
  },
  'container ls': async (bench) => {
    await sleeper(bench);
    expect(await bench.docker.do('container', 'ls', '--format', '{{.Names}} {{.Image}}')).toMatch(
      /^e[123]\/one test\/sleeper$/,
    );
  },
  'container pause': async (bench) => {
    await sleeper(bench);
    await bench.docker.do('container', 'pause', 'one');
    expect(await state(bench)).toBe('paused');
  },
  'container port': async (bench) => {
    await sleeper(bench, '-p', '7');
    expect(await bench.docker.do('container', 'port', 'one', '7')).toMatch(/^10\.214\.\d+\.1[123]:\d+/);
  },
  'container prune': async (bench) => {
    const made = await Promise.all(nodes.map(() => bench.docker.do('container', 'create', 'test/sleeper')));
    const told = await bench.docker.do('container', 'prune', '-f');
    for (const one of made) expect(told).toContain(one);
  },
  'container rename': async (bench) => {
    await sleeper(bench);
    await bench.docker.do('container', 'rename', 'one', 'two');
    expect(await bench.docker.do('container', 'inspect', '-f', '{{.Name}}', 'two')).toBe('/two');
  },
  'container restart': async (bench) => {
    await sleeper(bench);
    const started = () => bench.docker.do('container', 'inspect', '-f', '{{.State.StartedAt}}', 'one');
    const before = await started();
    await bench.docker.do('container', 'restart', '-t', '1', 'one');
    expect((await started()) > before).toBe(true);
  },
  'container rm': async (bench) => {
    await sleeper(bench);
    expect((await bench.docker.run(['container', 'rm', 'one'])).stderr).toMatch(/cannot remove.*running/i);
    await bench.docker.do('container', 'rm', '-f', '-v', 'one');
    expect(await bench.docker.do('container', 'ls', '-aq')).toBe('');
  },
  'container run': async ({ docker }) => {
    expect(await docker.run(['container', 'run', '--rm', '-i', 'busybox', 'cat'], { input: 'in' })).toEqual({
      stdout: 'in',
      stderr: '',
      code: 0,
    });
  },
  'container start': async (bench) => {
    await bench.docker.do('container', 'create', '--name', 'one', 'busybox', 'echo', 'up');
    expect(await bench.docker.do('container', 'start', '-a', 'one')).toBe('up');
  },
  'container stats': async (bench) => {
    await sleeper(bench);
    const told = await bench.docker.do('container', 'stats', '--no-stream', '--format', '{{.Name}} {{.PIDs}}', 'one');
    expect(told).toMatch(/^(e[123]\/)?one 1$/);
  },
  'container stop': async (bench) => {
    await sleeper(bench);
    await bench.docker.do('container', 'stop', '-t', '1', 'one');
    expect(await state(bench)).toBe('exited');
  },
  'container top': async (bench) => {
    await sleeper(bench);
    expect(await bench.docker.do('container', 'top', 'one', '-o', 'pid,args')).toMatch(/sleep 1000000$/);
  },
  'container unpause': async (bench) => {
    await sleeper(bench);
    await bench.docker.do('container', 'pause', 'one');
    await bench.docker.do('container', 'unpause', 'one');
    expect(await state(bench)).toBe('running');
  },
  'container update': async (bench) => {
    await sleeper(bench);
    await bench.docker.do('container', 'update', '--restart', 'on-failure:3', 'one');
    const policy = await bench.docker.do('container', 'inspect', '-f', '{{json .HostConfig.RestartPolicy}}', 'one');
    expect(JSON.parse(policy)).toEqual({ Name: 'on-failure', MaximumRetryCount: 3 });
  },
  'container wait': async ({ docker }) => {
    await docker.do('container', 'run', '-d', '--name', 'one', 'busybox', 'sh', '-c', 'exit 6');
    expect(await docker.do('container', 'wait', 'one')).toBe('6');
  },

  'image build': async (bench) => build(bench, 'image'),
  'image history': async ({ docker }) => {
    expect((await docker.do('image', 'history', '-q', 'test/layers')).split('\n')).toHaveLength(2);
  },
  'image import': async ({ docker, folder, image }) => {
    const file = path.join(folder, 'rootfs.tar');
    await writeFile(file, image.layers[0] ?? '');
    const refused = await docker.run(['image', 'import', file, 'imported:1']);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('not implemented by a cluster') });
  },
  'image inspect': async ({ docker }) => {
    expect(await docker.do('image', 'inspect', '-f', '{{.Config.User}}', 'test/layers')).toBe('1000');
  },
  'image load': async ({ docker, folder }) => {
    const file = path.join(folder, 'saved.tar');
    await docker.do('image', 'save', '-o', file, 'test/layers');
    await docker.do('image', 'rm', 'test/layers');
    const loaded = await docker.do('image', 'load', '-i', file);
    for (const node of nodes) expect(loaded).toContain(`${node}: Loaded image: test/layers:latest`);
  },
  'image ls': async ({ docker }) => {
    expect(await docker.do('image', 'ls', '-f', 'reference=test/web', '--format', '{{.Tag}}')).toBe('1\nlatest');
  },
  'image prune': async (bench) => {
    const { docker, version } = bench;
    await sleeper(bench);
    const made = await docker.do('container', 'commit', 'one', image(version));
    await docker.do('container', 'rm', '-f', 'one');
    await docker.do('image', 'tag', 'test/web:1', image(version));
    await docker.do('image', 'rm', image(version));
    expect(await docker.do('image', 'ls', '-q', '--no-trunc', '-f', 'dangling=true')).toBe(made);
    expect(await docker.do('image', 'prune', '-f')).toContain(`deleted: ${made}`);
    expect((await docker.run(['image', 'inspect', made])).code).toBe(1);
  },
  'image pull': async ({ docker, registry, image, version }) => {
    const name = await registry.push(`commands/pull:${version}`, image);
    await login(docker, registry);
    const pulled = await docker.do('image', 'pull', name);
    for (const node of nodes) expect(pulled).toMatch(new RegExp(`${node}: .*${name}`));
    await docker.do('image', 'rm', name);
  },
  'image push': async ({ docker, registry, version }) => {
    const name = `${registry.address}/commands/push:${version}`;
    await login(docker, registry);
    await docker.do('image', 'tag', 'busybox', name);
    expect(await docker.do('image', 'push', name)).toMatch(/digest: sha256:[0-9a-f]{64} size: \d+$/);
    await docker.do('image', 'rm', name);
  },
  'image rm': async ({ docker, version }) => {
    await docker.do('image', 'tag', 'busybox', image(version));
    expect(await docker.do('image', 'rm', image(version))).toBe(`Untagged: ${image(version)}`);
  },
  'image save': async ({ docker, folder }) => {
    const file = path.join(folder, 'saved.tar');
    await docker.do('image', 'save', '-o', file, 'test/layers', 'busybox:1.35');
    expect((await readFile(file)).includes('manifest.json')).toBe(true);
  },
  'image tag': async ({ docker, version }) => {
    await docker.do('image', 'tag', 'busybox', image(version));
    for (const node of nodes)
      expect(await docker.do('image', 'ls', '-q', '-f', `node=${node}`, image(version))).toMatch(/^[0-9a-f]{12}$/);
    await docker.do('image', 'rm', image(version));
  },

  'network connect': async (bench) => {
    const { docker } = bench;
    await sleeper(bench);
    const node = await docker.do('container', 'inspect', '-f', '{{.Node.Name}}', 'one');
    await docker.do('network', 'create', `${node}/net`);
    await docker.do('network', 'connect', '--alias', 'uno', 'net', 'one');
    expect(await docker.do('container', 'exec', 'one', 'ping', '-c', '1', 'uno')).toContain('1 packets received');
  },
  'network create': async ({ docker }) => {
    expect(await docker.do('network', 'create', '--subnet', '10.99.0.0/24', 'net')).toMatch(id);
    expect(await docker.do('network', 'inspect', '-f', '{{(index .IPAM.Config 0).Subnet}}', 'net')).toBe(
      '10.99.0.0/24',
    );
  },
  'network disconnect': async (bench) => {
    const { docker } = bench;
    await docker.do('network', 'create', 'net');
    await sleeper(bench, '--network', 'net');
    await docker.do('network', 'disconnect', 'net', 'one');
    expect(await docker.do('container', 'inspect', '-f', '{{json .NetworkSettings.Networks}}', 'one')).toBe('{}');
  },
  'network inspect': async ({ docker }) => {
    expect(await docker.do('network', 'inspect', '-f', '{{.Name}} {{.Driver}}', 'e2/bridge')).toBe('bridge bridge');
    expect((await docker.run(['network', 'inspect', 'bridge'])).stderr).toContain('ambiguous');
  },
  'network ls': async ({ docker }) => {
    expect((await docker.do('network', 'ls', '-f', 'driver=host', '--format', '{{.Name}}')).split('\n')).toEqual(
      nodes.map((node) => `${node}/host`),
    );
  },
  'network prune': async ({ docker }) => {
    for (const node of nodes) await docker.do('network', 'create', `${node}/net`);
    const told = await docker.do('network', 'prune', '-f');
    for (const node of nodes) expect(told).toContain(`${node}/net`);
  },
  'network rm': async ({ docker }) => {
    await docker.do('network', 'create', 'net');
    expect(await docker.do('network', 'rm', 'net')).toBe('net');
    expect((await docker.run(['network', 'inspect', 'net'])).code).toBe(1);
  },

  'volume create': async ({ docker }) => {
    expect(await docker.do('volume', 'create', 'vol')).toBe('vol');
    expect((await docker.do('volume', 'ls', '-q')).split('\n')).toEqual(nodes.map((node) => `${node}/vol`));
  },
  'volume inspect': async ({ docker }) => {
    await docker.do('volume', 'create', '--label', 'k=v', 'e3/vol');
    expect(await docker.do('volume', 'inspect', '-f', '{{.Name}} {{.Labels.k}}', 'e3/vol')).toBe('vol v');
  },
  'volume ls': async ({ docker }) => {
    await docker.do('volume', 'create', 'e2/vol');
    expect(await docker.do('volume', 'ls', '--format', '{{.Name}} {{.Driver}}')).toBe('e2/vol local');
  },
  'volume prune': async ({ docker }) => {
    // older engines prune named volumes as well, and clients of an API since 1.42 ask for it
    await docker.do('container', 'run', '--rm', '--name', 'one', 'busybox', 'true');
    await docker.do('container', 'create', '--name', 'one', '-v', '/data', 'busybox');
    const volume = await docker.do('container', 'inspect', '-f', '{{(index .Mounts 0).Name}}', 'one');
    await docker.do('container', 'rm', 'one');
    expect(await docker.do('volume', 'prune', '-f')).toMatch(new RegExp(`e[123]/${volume}`));
  },
  'volume rm': async ({ docker }) => {
    await docker.do('volume', 'create', 'vol');
    expect(await docker.do('volume', 'rm', 'vol')).toBe('vol');
    expect(await docker.do('volume', 'ls', '-q')).toBe('');
  },

  'system df': async ({ docker }) => {
    const told = await docker.do('system', 'df', '--format', '{{.Type}} {{.TotalCount}}');
    expect(told).toMatch(/^Images \d+\nContainers 0\nLocal Volumes 0\nBuild Cache \d+$/);
  },
  'system events': async (bench) => {
    const { docker } = bench;
    const since = `${Date.now() / 1000}`;
    await sleeper(bench);
    const told = await docker.do(
      ...['system', 'events', '--since', since, '--until', `${Date.now() / 1000 + 0.2}`, '-f', 'event=start'],
      ...['--format', '{{.Action}} {{index .Actor.Attributes "node.name"}}'],
    );
    expect(told).toMatch(/^start e[123]$/);
  },
  'system info': async ({ docker }) => {
    expect(await docker.do('system', 'info')).toMatch(/Nodes: 3\n/);
  },
  'system prune': async ({ docker }) => {
    const made = await docker.do('container', 'create', 'test/sleeper');
    await docker.do('network', 'create', 'net');
    const told = await docker.do('system', 'prune', '-f');
    expect(told).toContain(made);
    expect(told).toMatch(/e[123]\/net/);
  },

  'builder build': async (bench) => build(bench, 'builder'),
  'builder prune': async ({ docker }) => {
    expect(await docker.do('builder', 'prune', '-af')).toContain('Total');
  },
  'builder bake': async ({ docker, folder, version }) => {
    await writeFile(path.join(folder, 'Dockerfile'), 'FROM busybox\nCMD echo baked\n');
    const target = { context: folder, tags: [image(version)] };
    await writeFile(path.join(folder, 'bake.json'), JSON.stringify({ target: { default: target } }));
    await docker.do('builder', 'bake', '--allow', `fs.read=${folder}`, '-f', path.join(folder, 'bake.json'));
    expect(await docker.do('run', '--rm', image(version))).toBe('baked');
    await docker.do('image', 'rm', image(version));
  },
  'builder dial-stdio': async ({ docker }) => {
    const dialled = docker.talk('builder', 'dial-stdio');
    dialled.say('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0'); // RFC 9113 §3.4, and empty settings
    await until('settings in return', () => dialled.stdout[3] === '\x04');
    dialled.signal('SIGKILL');
    await dialled.ended;
  },
  'builder du': async (bench) => {
    await build(bench, 'builder');
    expect(await bench.docker.do('builder', 'du')).toMatch(/^Total:/m);
  },
  'builder history': async (bench) => {
    await build(bench, 'builder');
    expect(await bench.docker.do('builder', 'history', 'ls')).toContain('Completed');
    expect((await bench.docker.run(['builder', 'history', 'logs'])).stderr).toContain('COPY file /file');
  },
  'builder inspect': async ({ docker }) => {
    expect(await docker.do('builder', 'inspect')).toMatch(/Status: +running/);
  },
  'builder ls': async ({ docker }) => {
    expect(await docker.do('builder', 'ls')).toMatch(/default\* +docker/);
  },
};

/** buildx' own: builders of other drivers, and registries. None of them asks the endpoint anything. */
const elsewhere = ['create', 'imagetools', 'rm', 'stop', 'use', 'version'].map((name) => `builder ${name}` as const);
/** What docker 20.10 has not: it came with buildx in the place of its own builder. */
const later = ['bake', 'dial-stdio', 'du', 'history', 'inspect', 'ls'].map((name) => `builder ${name}`);

async function build({ docker, folder, version }: Bench, group: string): Promise<void> {
  const context = path.join(folder, 'context');
  await mkdir(context);
  await writeFile(path.join(context, 'file'), 'built\n');
  await writeFile(path.join(context, 'Dockerfile'), 'FROM busybox\nCOPY file /file\nCMD cat /file\n');
  await docker.do(group, 'build', '-t', image(version), context);
  expect(await docker.do('run', '--rm', image(version))).toBe('built');
  await docker.do('image', 'rm', image(version));
}

async function login(docker: DockerCli, { address }: Registry): Promise<void> {
  await docker.do('login', '-u', registryUser.username, '-p', registryUser.password, address);
}

describeWithEngines('every sub-command of docker in front of engines 20.10, 26 and 28', () => {
  let managed: Managed;
  let registry: Registry;
  let images: Image[];
  beforeAll(async () => {
    managed = await startManaged(acceptanceEngines);
    registry = await startRegistry(managed.bed);
    images = await testImages();
  });
  afterAll(() => managed?.stop());

  describe.each(versions)('docker %s', (version) => {
    let docker: DockerCli;
    let folder: string;
    let listed: Command[];
    beforeAll(async () => {
      docker = await DockerCli.open(managed.host, version);
      listed = (await Promise.all(groups.map((group) => subCommands(docker, group)))).flat();
    });
    afterAll(() => docker?.close());
    afterEach(async () => {
      const lines = async (...args: string[]) => (await docker.do(...args)).split('\n').filter(Boolean);
      await docker.run(['container', 'rm', '-f', '-v', ...(await lines('container', 'ls', '-aq'))]);
      await docker.run(['network', 'rm', ...(await lines('network', 'ls', '-q', '-f', 'type=custom'))]);
      await docker.run(['volume', 'rm', '-f', ...(await lines('volume', 'ls', '-q'))]);
      if (folder) await rm(folder, { recursive: true, force: true });
    });

    test('the table has every sub-command that its help lists', () => {
      expect(listed).toHaveLength(new Set(listed).size);
      const other: readonly Command[] = version === '20.10' ? [] : elsewhere;
      expect(listed.filter((command) => !(command in commands) && !other.includes(command))).toEqual([]);
      const missing = Object.keys(commands).filter((command) => !listed.includes(command as Command));
      expect(missing.sort()).toEqual(version === '20.10' ? later.sort() : []);
    });

    test.for(Object.keys(commands) as Command[])('%s', async (command, { skip }) => {
      skip(!listed.includes(command), `docker ${version} has no such command`);
      folder = await mkdtemp(path.join(tmpdir(), 'shoal-commands-'));
      const [first] = images;
      if (!first) throw new Error('no test image');
      await commands[command]?.({ docker, version, registry, image: first, folder });
    });
  });
});

/** What `docker GROUP --help` lists under its commands. */
async function subCommands(docker: DockerCli, group: (typeof groups)[number]): Promise<Command[]> {
  const help = await docker.do(group, '--help');
  const lists = [...help.matchAll(/\n(?:Management )?Commands:\n((?: {2}.*\n)+)/g)].map(([, list]) => list).join('');
  const found = [...lists.matchAll(/^ {2}([\w-]+)\*? /gm)].map(([, name]) => `${group} ${name}` as const);
  if (found.length === 0) throw new Error(`no sub-commands in the help of docker ${group}:\n${help}`);
  return found;
}
