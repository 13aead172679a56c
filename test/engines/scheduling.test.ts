/** Placing containers on real engines, with the docker command. */
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type Manager, startManager } from '../../src/server/main.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';

describeWithEngines('scheduling on real engines', () => {
  let bed: Bed;
  let manager: Manager;
  let docker: DockerCli;
  /** As users type it: the words of `docker run` or `create`, then the image. */
  const create = (name: string, ...words: string[]) => docker.do('create', '--name', name, ...words, 'test/sleeper');
  const refused = async (...words: string[]) => {
    const { code, stderr } = await docker.run(['create', ...words, 'test/sleeper']);
    expect(code).not.toBe(0);
    return stderr;
  };
  const nodeOf = (name: string) => docker.do('inspect', '--format', '{{.Node.Name}}', name);

  beforeAll(async () => {
    bed = await startBed([
      { version: '20.10', labels: ['region=us', 'disk=ssd'] },
      { version: '26', labels: ['region=eu', 'disk=ssd'] },
      { version: '28', labels: ['region=eu', 'containerslots=2'] },
    ]);
    manager = await startManager({
      hosts: ['tcp://127.0.0.1:0'],
      entries: bed.entries,
      log: pino({ level: 'silent' }),
    });
    await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(3), 60_000);
    docker = await DockerCli.open(manager.listening[0] ?? '');
  });
  afterEach(async () => {
    const all = await docker.do('ps', '-aq');
    if (all !== '') await docker.do('rm', '-f', ...all.split('\n'));
  });
  afterAll(async () => {
    await docker?.close();
    await manager?.stop(100);
    await bed?.stop();
  });

  test('containers are spread, stopped ones counted', async () => {
    for (const name of ['one', 'two', 'three']) await create(name);
    expect((await Promise.all(['one', 'two', 'three'].map(nodeOf))).sort()).toEqual(['e1', 'e2', 'e3']);
  });

  test('constraints choose by label, name, engine ID, glob and expression; the container carries them', async () => {
    await create('by-label', '-e', 'constraint:region==us', '-e', 'A=1');
    await create('by-name', '-e', 'constraint:node==e2');
    await create('by-glob', '-e', 'constraint:region==e*', '-e', 'constraint:node!=e2');
    await create(
      'by-regexp',
      '-e',
      'constraint:operatingsystem==/(?i)linux/',
      '-e',
      'constraint:node==/[23]$/',
      '-e',
      'constraint:disk==ssd',
    );
    const id = await docker.do('inspect', '--format', '{{.Node.ID}}', 'by-name');
    await create('by-id', '-e', `constraint:node==${id}`);
    await create('by-hint-label', '--label', 'com.docker.swarm.constraints=["node==e3"]');
    const names = ['by-label', 'by-name', 'by-glob', 'by-regexp', 'by-id', 'by-hint-label'];
    expect(await Promise.all(names.map(nodeOf))).toEqual(['e1', 'e2', 'e3', 'e2', 'e2', 'e3']);
    const inspected = await docker.do('inspect', '--format', '{{json .Config}}', 'by-label');
    const { Env, Labels } = JSON.parse(inspected) as { Env: string[]; Labels: Record<string, string> };
    expect(Env.filter((entry) => !entry.startsWith('PATH='))).toEqual(['A=1']);
    expect(Labels['com.docker.swarm.constraints']).toBe('["region==us"]');
  });

  test('a wish is met where it can be, and let go where it cannot', async () => {
    await create('met', '-e', 'constraint:region==~us', '-e', 'constraint:region==~mars');
    await create('unmet', '-e', 'constraint:region==~mars');
    expect(await nodeOf('met')).toBe('e1');
    expect(await nodeOf('unmet')).toMatch(/^e[23]$/);
  });

  test('affinities: to a container by name and ID, to a label, to an image, and away from each', async () => {
    const id = await create('front', '-e', 'constraint:node==e2', '--label', 'tier=front');
    await create('beside-name', '-e', 'affinity:container==front');
    await create('beside-id', '-e', `affinity:container==${id.slice(0, 12)}`);
    await create('beside-label', '-e', 'affinity:tier==front');
    await create('apart', '-e', 'affinity:tier!=front');
    expect(await Promise.all(['beside-name', 'beside-id', 'beside-label'].map(nodeOf))).toEqual(['e2', 'e2', 'e2']);
    expect(await nodeOf('apart')).not.toBe('e2');
    await docker.do('commit', 'front', 'only:here');
    await create('beside-image', '-e', 'affinity:image==only:here');
    expect(await nodeOf('beside-image')).toBe('e2');
    await docker.do('create', '--name', 'from-image', 'only:here'); // never pulled: the node that has it is taken
    expect(await nodeOf('from-image')).toBe('e2');
    await docker.do('rm', '-f', 'from-image');
    await docker.do('rmi', 'only:here');
  });

  test('a port is given once a node, by protocol and address; a stopped container gives it back', async () => {
    for (const name of ['a1', 'a2', 'a3'])
      await docker.do('run', '-d', '--name', name, '-p', '8080:80', 'test/sleeper');
    expect((await Promise.all(['a1', 'a2', 'a3'].map(nodeOf))).sort()).toEqual(['e1', 'e2', 'e3']);
    const text = await refused('-p', '8080:80');
    expect(text).toContain('Unable to find a node that satisfies the following conditions');
    expect(text).toContain('[port 8080 (Bridge mode)]');
    expect(text).toMatch(/e\d: port 8080\/tcp is in use by a\d/);
    await create('udp', '-p', '8080:80/udp', '-e', 'constraint:node!=e3');
    const onFirst = await nodeOf('a1');
    await docker.do('stop', 'a1');
    await docker.do('run', '-d', '--name', 'again', '-p', '8080:80', 'test/sleeper');
    expect(await nodeOf('again')).toBe(onFirst);
  });

  test('what a container depends on places it, and is named as its engine knows it', async () => {
    await docker.do('run', '-d', '--name', 'base', '-v', '/shared', '-e', 'constraint:node==e1', 'test/sleeper');
    await docker.do('run', '-d', '--name', 'net', '--net', 'container:e1/base', 'test/sleeper');
    await docker.do('run', '-d', '--name', 'volumes', '--volumes-from', 'e1/base:ro', 'test/sleeper');
    await docker.do('run', '-d', '--name', 'link', '--link', 'base:b', 'test/sleeper');
    await docker.do('run', '-d', '--name', 'pid', '--pid', 'container:base', 'test/sleeper');
    expect(await Promise.all(['net', 'volumes', 'link', 'pid'].map(nodeOf))).toEqual(['e1', 'e1', 'e1', 'e1']);
    const text = await refused('--volumes-from', 'base', '-e', 'constraint:node==e2');
    expect(text).toContain('[--volumes-from=base]');
    expect(text).toContain('[node==e2]');
    expect(text).toContain('e1: does not satisfy node==e2 (node is e1)');
    expect(text).toContain('e2, e3: does not have what --volumes-from=base names');
  });

  test('a network and a volume of one node place the container there', async () => {
    await docker.do('network', 'create', 'e3/backend');
    await docker.do('volume', 'create', 'e2/data');
    await docker.do('run', '-d', '--name', 'in-net', '--net', 'backend', 'test/sleeper');
    await docker.do('run', '-d', '--name', 'in-net-too', '--net', 'e3/backend', 'test/sleeper');
    await docker.do('run', '-d', '--name', 'on-volume', '-v', 'data:/data', 'test/sleeper');
    await docker.do('run', '-d', '--name', 'on-mount', '--mount', 'type=volume,source=data,target=/d', 'test/sleeper');
    expect(await Promise.all(['in-net', 'in-net-too', 'on-volume', 'on-mount'].map(nodeOf))).toEqual([
      'e3',
      'e3',
      'e2',
      'e2',
    ]);
    await docker.do('rm', '-f', 'in-net', 'in-net-too', 'on-volume', 'on-mount');
    await docker.do('network', 'rm', 'e3/backend');
    await docker.do('volume', 'rm', 'e2/data');
  });

  test('container slots, cores and memory are not exceeded', async () => {
    const full = ['--label', 'com.docker.swarm.constraints=["node==e3"]'];
    await create('s1', ...full);
    await create('s2', ...full);
    expect(await refused(...full)).toContain('e3: all container slots are in use (2 of 2)');
    expect(await refused('-c', '4096')).toContain('no resources available to schedule container');
    expect(await refused('-m', '500g')).toContain('no resources available to schedule container');
    await create('cores', '--cpus', '0.5', '-e', 'constraint:node==e1');
    await create('shares', '-c', '1', '-e', 'constraint:node==e1');
    const cpus = Number(await docker.do('inspect', '--format', '{{.Node.Cpus}}', 'shares'));
    expect(await docker.do('inspect', '--format', '{{.HostConfig.CpuShares}}', 'shares')).toBe(
      `${Math.ceil(1024 / cpus)}`,
    );
  });

  test('malformed hints are refused in words that say what is wrong', async () => {
    expect(await refused('-e', 'constraint:region')).toContain("One of operator ==, != is expected in 'region'");
    expect(await refused('-e', 'constraint:node==/')).toContain("Value '/' is invalid");
    expect(await refused('-e', 'constraint:node==/[/')).toContain('missing closing ]');
    expect(await refused('-e', 'reschedule:always')).toContain('invalid reschedule policy: always');
  });

  test('a build goes where its arguments say, and they go no further', async () => {
    const context = new URL('./build-context/', import.meta.url).pathname;
    const { code, stderr, stdout } = await docker.run(
      ['build', '-t', 'built:1', '--build-arg', 'constraint:node==e2', '--build-arg', 'WHAT=x', context],
      { env: { ...docker.env, DOCKER_BUILDKIT: '0' } },
    );
    expect(`${code} ${stderr} ${stdout}`).toMatch(/^0 /);
    expect(stderr + stdout).not.toContain('not consumed');
    const holders = (tag: string) =>
      manager.cluster
        .healthyEngines()
        .filter((engine) => manager.cluster.images(engine).some(({ RepoTags }) => RepoTags?.includes(tag)))
        .map(({ name }) => name);
    expect(holders('built:1')).toEqual(['e2']);
    const upon = await docker.run(['build', '-t', 'upon:1', '--build-arg', 'affinity:image==built:1', '-'], {
      env: { ...docker.env, DOCKER_BUILDKIT: '0' },
      input: Buffer.from('FROM built:1\nENV UPON=it\n'),
    });
    expect(`${upon.code} ${upon.stderr}`).toMatch(/^0 /);
    expect(holders('upon:1')).toEqual(['e2']);
    await docker.do('rmi', 'upon:1', 'built:1');
    const lost = await docker.run(['build', '--network', 'container:nobody', '-'], {
      env: { ...docker.env, DOCKER_BUILDKIT: '0' },
      input: Buffer.from('FROM busybox\nRUN true\n'),
    });
    expect(lost.code).toBe(1);
    expect(lost.stderr).toContain('No such container: nobody');
  });
});
