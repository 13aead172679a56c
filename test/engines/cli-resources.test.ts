/** The docker command of two versions against a manager of three engines: images, builds, networks, volumes, the system. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { describeWithEngines } from '../support/engines/available.ts';
import { composeApp } from '../support/engines/compose-app.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';
import { archive, type Image, testImages } from '../support/engines/image.ts';
import { type Managed, startManaged } from '../support/engines/managed.ts';
import { type Registry, registryUser, startRegistry } from '../support/engines/registry.ts';

describeWithEngines('docker in front of engines 20.10, 26 and 28', () => {
  let managed: Managed;
  let registry: Registry;
  let images: Image[];
  let folder: string;
  const clients = new Map<string, DockerCli>();
  beforeAll(async () => {
    managed = await startManaged(['20.10', { version: '26', labels: ['zone=b'] }, '28']);
    registry = await startRegistry(managed.bed);
    images = await testImages();
    folder = await mkdtemp(path.join(tmpdir(), 'shoal-resources-'));
    clients.set('28', managed.docker);
    clients.set('20.10', await DockerCli.open(managed.host, '20.10'));
  });
  afterAll(async () => {
    await clients.get('20.10')?.close();
    await managed?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const image = (index: number): Image => {
    const found = images[index];
    if (!found) throw new Error('no such test image');
    return found;
  };
  const lines = (text: string) => (text === '' ? [] : text.split('\n').sort());

  describe.each(['20.10', '28'])('by docker %s', (version) => {
    let docker: DockerCli;
    beforeAll(() => {
      docker = clients.get(version) as DockerCli;
    });
    afterEach(async () => {
      const left = await docker.do('ps', '-aq');
      if (left) await docker.do('rm', '-f', '-v', ...left.split('\n'));
      await docker.do('network', 'prune', '-f');
      await docker.run(['volume', 'rm', '-f', ...lines(await docker.do('volume', 'ls', '-q'))]);
    });

    test('a private image is pulled on every node by who is logged in, and refused in the words of the engine to others', async () => {
      const name = await registry.push(`private/busybox:${version}`, image(0));
      const refused = await docker.run(['pull', name]);
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain('no basic auth credentials');
      const { username, password } = registryUser;
      expect(await docker.do('login', '-u', username, '-p', password, registry.address)).toContain('Login Succeeded');
      const wrong = await docker.run(['login', '-u', username, '-p', 'wrong', registry.address]);
      expect(wrong.code).toBe(1);
      await docker.do('login', '-u', username, '-p', password, registry.address);
      const pulled = await docker.do('pull', name);
      for (const node of ['e1', 'e2', 'e3']) expect(pulled).toMatch(new RegExp(`${node}: .*${name}`));
      expect(lines(await docker.do('images', '-q', name))).toHaveLength(1);
      await docker.do('rmi', name);
      expect(await docker.do('images', '-q', name)).toBe('');
      expect(await docker.do('run', '--rm', name, 'echo', 'pulled by run')).toBe('pulled by run');
      await docker.do('rmi', name);
      await docker.do('logout', registry.address);
    });

    test('tag, push, history, inspect, save, load, rmi', async () => {
      const tag = `${registry.address}/mine/busybox:${version}`;
      await docker.do('tag', 'busybox', tag);
      expect(await docker.do('image', 'inspect', '-f', '{{.RepoTags}}', 'busybox')).toContain(tag);
      await docker.do('login', '-u', registryUser.username, '-p', registryUser.password, registry.address);
      expect(await docker.do('push', tag)).toMatch(/digest: sha256:/);
      await docker.do('logout', registry.address);
      expect(await docker.do('history', '-q', '--no-trunc', tag)).toMatch(/^sha256:/);
      const file = path.join(folder, 'saved.tar');
      await docker.do('save', '-o', file, tag, 'test/layers');
      await docker.do('rmi', tag);
      expect((await docker.run(['image', 'inspect', tag])).stderr).toMatch(/no such image/i);
      const loaded = await docker.do('load', '-i', file);
      for (const node of ['e1', 'e2', 'e3']) expect(loaded).toContain(`${node}: Loaded image: ${tag}`);
      await docker.do('rmi', tag);
    });

    test('images are listed once, with filters of every kind', async () => {
      expect(lines(await docker.do('images', '--format', '{{.Repository}}:{{.Tag}}'))).toEqual([
        'busybox:1.35',
        'busybox:latest',
        'test/layers:latest',
        'test/sleeper:latest',
        'test/web:1',
        'test/web:latest',
      ]);
      const filtered = async (filter: string) =>
        lines(await docker.do('images', '--format', '{{.Repository}}', '-f', filter)).filter(
          (x, i, all) => x !== all[i - 1],
        );
      expect(await filtered('label=kind=web')).toEqual(['test/web']);
      expect(await filtered('reference=test/*')).toEqual(['test/layers', 'test/sleeper', 'test/web']);
      expect(await filtered('dangling=true')).toEqual([]);
      expect(await filtered('node=e1')).toHaveLength(4);
      expect(await filtered('node=nowhere')).toEqual([]);
    });

    test('import is refused as the cluster says', async () => {
      const file = path.join(folder, 'rootfs.tar');
      await writeFile(file, image(0).layers[0] ?? '');
      const refused = await docker.run(['import', file, 'imported:1']);
      expect(refused.code).toBe(1);
      expect(refused.stderr).toMatch(/not implemented/);
    });

    test('the classic builder builds where its constraint says, with arguments and errors', async () => {
      const context = path.join(folder, `build-${version}`);
      await mkdir(context, { recursive: true });
      await writeFile(
        path.join(context, 'Dockerfile'),
        'FROM busybox\nARG WHO=x\nRUN echo $WHO > /who\nCMD cat /who\n',
      );
      const classic = new Map([['env', { ...docker.env, DOCKER_BUILDKIT: '0' }]]);
      const build = (...args: string[]) =>
        docker.run(['build', '-t', `built:${version}`, ...args, context], { env: classic.get('env') });
      const built = await build('--build-arg', 'WHO=me', '--build-arg', 'constraint:node==e2');
      expect(built).toMatchObject({ code: 0, stdout: expect.stringContaining('Successfully tagged') });
      expect(await docker.do('images', '-q', '-f', 'node=e2', `built:${version}`)).not.toBe('');
      expect(await docker.do('run', '--rm', `built:${version}`)).toBe('me');
      await docker.do('rmi', `built:${version}`);
      await writeFile(path.join(context, 'Dockerfile'), 'FROM busybox\nRUN exit 9\n');
      const failed = await build();
      expect(failed.code).toBe(9);
      expect(failed.stderr).toContain('returned a non-zero code: 9');
    });

    test('networks: create, list, inspect, connect, disconnect, remove, prune', async () => {
      const id = await docker.do('network', 'create', '--label', 'mine=1', 'net');
      const list = (...filters: string[]) => docker.do('network', 'ls', '--format', '{{.Name}}', ...filters);
      const listed = await list('-f', 'name=net');
      expect(listed).toMatch(/^e[123]\/net$/);
      expect(await list('-f', 'label=mine=1')).toBe('net');
      expect(await docker.do('network', 'inspect', '-f', '{{.Id}} {{.Name}}', listed)).toBe(`${id} net`);
      expect((await docker.run(['network', 'create', 'net'])).stderr).toContain('already exists');
      await docker.do('run', '-d', '--name', 'one', '--network', 'net', 'test/sleeper');
      expect(await docker.do('inspect', '-f', '{{.Node.Name}}/net', 'one')).toBe(listed);
      expect(await docker.do('exec', 'one', 'ping', '-c', '1', 'one')).toContain('1 packets received');
      await docker.do('network', 'disconnect', 'net', 'one');
      await docker.do('network', 'connect', '--alias', 'uno', 'net', listed.replace('/net', '/one'));
      expect(await docker.do('inspect', '-f', '{{index .NetworkSettings.Networks.net.Aliases 0}}', 'one')).toBe('uno');
      expect(lines(await docker.do('ps', '-f', 'network=net', '--format', '{{.Names}}'))).toHaveLength(1);
      expect((await docker.run(['network', 'rm', 'net'])).stderr).toMatch(/has active endpoints|in use/);
      await docker.do('rm', '-f', 'one');
      await docker.do('network', 'rm', 'net');
      await docker.do('network', 'create', 'e2/other');
      expect(await docker.do('network', 'prune', '-f')).toContain('e2/other');
      expect((await docker.run(['network', 'inspect', 'other'])).stderr).toMatch(/not found|no such network/i);
    });

    test('volumes: create, list, inspect, use, remove, prune', async () => {
      expect(await docker.do('volume', 'create', '--label', 'mine=1', 'vol')).toBe('vol');
      expect(lines(await docker.do('volume', 'ls', '-q', '-f', 'label=mine=1'))).toEqual([
        'e1/vol',
        'e2/vol',
        'e3/vol',
      ]);
      expect(await docker.do('volume', 'inspect', '-f', '{{.Name}}', 'e2/vol')).toBe('vol');
      await docker.do('run', '--name', 'writer', '-v', 'vol:/data', 'busybox', 'sh', '-c', 'echo kept > /data/x');
      const node = await docker.do('inspect', '-f', '{{.Node.Name}}', 'writer');
      const reader = ['run', '--rm', '--volumes-from', 'writer', 'busybox', 'cat', '/data/x'];
      expect(await docker.do(...reader)).toBe('kept');
      expect((await docker.run(['volume', 'rm', 'vol'])).stderr).toContain('volume is in use');
      await docker.do('rm', 'writer');
      await docker.do('volume', 'rm', `${node}/vol`);
      expect(lines(await docker.do('volume', 'ls', '-q'))).toHaveLength(2);
      await docker.do('volume', 'rm', 'vol');
      expect((await docker.run(['volume', 'inspect', 'vol'])).stderr).toMatch(/no such volume/i);
    });

    test('info, version, df, events and prune of the whole system', async () => {
      const info = await docker.do('info');
      expect(info).toMatch(/Nodes: 3\n/);
      for (const node of ['e1', 'e2', 'e3'])
        expect(info).toMatch(new RegExp(` ${node}: 10\\.214\\.\\d+\\.1[123]:2375`));
      expect(info).toContain('zone=b');
      expect(await docker.do('version', '--format', '{{.Server.APIVersion}} {{.Server.MinAPIVersion}}')).toBe(
        '1.41 1.24',
      );
      expect(await docker.do('system', 'df', '--format', '{{.Type}} {{.TotalCount}}')).toMatch(
        /^Images \d+\nContainers 0/,
      );
      expect(await docker.do('system', 'df', '-v')).toContain('busybox');
      await docker.do('run', '--name', 'gone', 'busybox', 'true');
      const pruned = await docker.do('container', 'prune', '-f');
      expect(pruned).toMatch(/Deleted Containers:\n[0-9a-f]{64}/);
      expect(await docker.do('ps', '-aq')).toBe('');
      expect(await docker.do('system', 'prune', '-f')).toContain('Total reclaimed space');
      expect(await docker.do('builder', 'prune', '-af')).toContain('Total');
      expect((await docker.run(['service', 'ls'])).stderr).toContain('not a swarm manager');
      expect((await docker.run(['plugin', 'ls'])).code).toBe(0);
    });

    test('commit, update, and the references of one container to another', async () => {
      await docker.do('run', '-d', '--name', 'base', 'test/sleeper');
      const node = await docker.do('inspect', '-f', '{{.Node.Name}}', 'base');
      await docker.do('exec', 'base', 'sh', '-c', 'echo changed > /changed');
      await docker.do('commit', '-c', 'CMD ["cat", "/changed"]', 'base', `committed:${version}`);
      expect(await docker.do('run', '--rm', `committed:${version}`)).toBe('changed');
      await docker.do('rmi', `committed:${version}`);
      await docker.do('update', '--cpu-shares', '512', '--restart', 'always', `${node}/base`);
      expect(await docker.do('inspect', '-f', '{{.HostConfig.RestartPolicy.Name}}', 'base')).toBe('always');
      for (const flag of ['--network=container:base', '--pid=container:base', `--network=container:${node}/base`]) {
        await docker.do('run', '--rm', flag, 'busybox', 'true');
      }
      expect(await docker.do('run', '--rm', '--pid=container:base', 'busybox', 'ps')).toContain('sleep 1000000');
    });
  });

  test('BuildKit builds through the manager, with the engine that has it', async () => {
    const docker = managed.docker;
    const context = path.join(folder, 'buildkit');
    await mkdir(context, { recursive: true });
    await writeFile(path.join(context, 'file'), 'from the context\n');
    await writeFile(
      path.join(context, 'Dockerfile'),
      'FROM busybox\nCOPY file /file\nRUN test -s /file\nCMD cat /file\n',
    );
    const built = await docker.run(['build', '--progress', 'plain', '-t', 'kit:1', context]);
    expect(built.stderr).toMatch(/naming to docker.io\/library\/kit:1/);
    expect(built.code).toBe(0);
    expect(await docker.do('run', '--rm', 'kit:1')).toBe('from the context');
    await docker.do('rmi', 'kit:1');
    await writeFile(path.join(context, 'Dockerfile'), 'FROM busybox\nRUN echo no; exit 7\n');
    const failed = await docker.run(['build', '--progress', 'plain', '-t', 'kit:2', context]);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/exit code: 7/);
  });

  test('Compose builds for an app of four services, brings it up on one node, and takes it down', async () => {
    const { docker } = managed;
    const compose = ['compose', '-p', 'app', '-f', await composeApp(path.join(folder, 'app'))];
    await docker.do(...compose, 'up', '-d', '--build');
    const nodes = lines(await docker.do('ps', '--format', '{{.Names}}')).map((name) => name.split('/')[0]);
    expect(nodes).toHaveLength(4);
    expect(new Set(nodes).size).toBe(1);
    expect(await docker.do(...compose, 'exec', '-T', 'side', 'wget', '-q', '-O', '-', 'http://web/')).toBe('hello');
    expect(await docker.do(...compose, 'exec', '-T', 'side', 'cat', '/built')).toBe('built');
    await docker.do(...compose, 'down', '-v', '-t', '1', '--rmi', 'local');
    expect(await docker.do('ps', '-aq')).toBe('');
    expect(await docker.do('network', 'ls', '-q', '-f', 'name=app_net')).toBe('');
    expect(await docker.do('volume', 'ls', '-q', '-f', 'name=app_shared')).toBe('');
  });

  test('an archive that one node refuses is loaded on the others, and the node is named', async () => {
    const bytes = await archive([image(3)]);
    const [first] = managed.bed.engines;
    await first?.hang();
    const loading = managed.docker.run(['load'], { input: bytes });
    const loaded = await loading;
    await first?.resume();
    expect(loaded.code).toBe(1);
    expect(loaded.stdout).toContain('e2: Loaded image: test/layers:latest');
    expect(loaded.stdout).toContain('e3: Loaded image: test/layers:latest');
    expect(loaded.stderr).toMatch(/e1/);
  });
});
