/** Clients that others wrote, in several versions, against a manager of three engines of different versions. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeWithEngines } from '../support/engines/available.ts';
import { npmPackages, programs } from '../support/engines/cache.ts';
import { composeApp } from '../support/engines/compose-app.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';
import { type Managed, startManaged } from '../support/engines/managed.ts';
import { type Finished, run } from '../support/engines/run.ts';
import { acceptanceEngines } from './engines.ts';

describeWithEngines(`clients in front of engines ${acceptanceEngines}`, () => {
  let managed: Managed;
  let folder: string;
  beforeAll(async () => {
    managed = await startManaged(acceptanceEngines);
    folder = await mkdtemp(path.join(tmpdir(), 'shoal-clients-'));
  });
  afterAll(async () => {
    await managed?.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') {
      await managed.docker.run(['rm', '-f', ...(await managed.docker.do('ps', '-aq')).split('\n')]);
      await managed.docker.run(['system', 'prune', '-f', '--volumes']);
    }
    expect(await managed.docker.do('ps', '-a', '--format', '{{.Names}} {{.Image}}')).toBe('');
  });
  const env = (more: NodeJS.ProcessEnv = {}) => ({ ...managed.docker.env, ...more });

  const modules = (folders: readonly string[]) => ({
    PYTHONPATH: folders.map((folder) => path.join(folder, '../usr/lib/python3/dist-packages')).join(':'),
  });

  const compose: Record<string, () => Promise<(args: readonly string[]) => Promise<Finished>>> = {
    '1.29': async () => {
      const folder = await programs('python5');
      const python = { ...modules([folder]), LD_LIBRARY_PATH: path.join(folder, '../usr/lib/x86_64-linux-gnu') };
      const program = path.join(folder, 'docker-compose');
      return (args) => run('/usr/bin/python3', ['-W', 'ignore', program, ...args], { env: env(python) });
    },
    '2.26': async () => {
      const program = path.join(await programs('26'), 'docker-compose');
      return (args) => run(program, args, { env: env() });
    },
    '2.40': async () => (args) => managed.docker.run(['compose', ...args]),
  };

  test.each(Object.keys(compose))(
    'Compose %s brings an app up, scales, restarts and takes it down',
    async (version) => {
      const file = await composeApp(path.join(folder, `app${version}`), { version1: version === '1.29' });
      const program = await compose[version]?.();
      const project = `app${version.replace('.', '')}`;
      const does = async (...args: string[]) => {
        const done = (await program?.(['-p', project, '-f', file, ...args])) ?? { code: 1, stderr: '', stdout: '' };
        expect([args.join(' '), done.code, done.code === 0 ? '' : done.stderr + done.stdout]).toEqual([
          args.join(' '),
          0,
          '',
        ]);
        return done.stdout;
      };
      await does('up', '-d');
      const running = async () =>
        (await managed.docker.do('ps', '-q', '-f', `label=com.docker.compose.project=${project}`)).split('\n');
      expect(await running()).toHaveLength(4);
      expect(await does('exec', '-T', 'side', 'wget', '-q', '-O', '-', 'http://web/')).toBe('hello\n');
      expect(await does('exec', '-T', 'side', 'ping', '-c', '1', 'speaker')).toContain('1 packets received');
      expect(await does('logs', 'worker')).toContain('worker is up');
      expect(await does('ps')).toContain('talker');
      await does('up', '-d', '--scale', 'talker=3', '--no-recreate');
      expect(await running()).toHaveLength(6);
      await does('restart', '-t', '1', 'side');
      expect(await running()).toHaveLength(6);
      await does('up', '-d', '--scale', 'talker=3');
      expect(await running()).toHaveLength(6);
      expect(await does('run', '--rm', '-T', 'side', 'echo', 'one-off')).toContain('one-off');
      await does('stop', '-t', '1', 'talker');
      await does('down', '-v', '-t', '1');
      expect(await managed.docker.do('network', 'ls', '-q', '-f', `label=com.docker.compose.project=${project}`)).toBe(
        '',
      );
      expect(await managed.docker.do('volume', 'ls', '-q', '-f', `label=com.docker.compose.project=${project}`)).toBe(
        '',
      );
    },
  );

  test.each([
    ['5.0.3', undefined],
    ['7.1.0', undefined],
    ['7.1.0', '1.30'],
  ])('docker-py %s (API %s): its main flows', async (version, api) => {
    const folders = [await programs('python5')];
    if (version === '7.1.0') folders.unshift(await programs('python7'));
    const script = path.join(import.meta.dirname, 'clients/docker-py.py');
    const done = await run('/usr/bin/python3', [script, api ?? 'auto'], { env: env(modules(folders)) });
    expect(done).toEqual({ code: 0, stdout: expect.stringContaining('done\n'), stderr: expect.anything() });
  });

  test.each([
    ['dockerode', '4.0.12'],
    ['dockerode', '5.0.1'],
    ['testcontainers', '10.28.0'],
    ['testcontainers', '11.14.0'],
    ['@docker/node-sdk', '0.0.17'],
  ])('%s %s: its main flows', async (name, version) => {
    const home = await npmPackages(`${name}@${version}`);
    const script = `${name.split('/').at(-1)}.mjs`;
    await cp(path.join(import.meta.dirname, 'clients', script), path.join(home, script));
    const address = managed.bed.engines[0]?.address;
    const done = await run(process.execPath, [path.join(home, script)], {
      env: env({
        TESTCONTAINERS_RYUK_DISABLED: 'true',
        SHOAL_ANY_ENGINE: address,
        SHOAL_API_VERSION: acceptanceEngines.includes('20.10') ? '1.41' : '1.51',
      }),
    });
    expect(done).toEqual({ code: 0, stdout: expect.stringContaining('done\n'), stderr: expect.anything() });
  });

  test.each(['1.24', '1.30', '1.35', '1.40', '1.41', '1.43'])('docker 28 at API %s', async (api) => {
    const docker = await DockerCli.open(managed.host, '28', { DOCKER_API_VERSION: api });
    expect(await docker.do('run', '--rm', 'busybox', 'echo', api)).toBe(api);
    expect((await docker.do('images', '-q', 'busybox:latest')).length).toBe(12);
    await docker.do('network', 'create', 'old');
    await docker.do('run', '-d', '--name', 'old', '--network', 'old', 'test/sleeper');
    expect(await docker.do('exec', 'old', 'echo', 'in')).toBe('in');
    expect(await docker.do('ps', '--format', '{{.Names}}')).toMatch(/e[123]\/old/);
    await docker.do('rm', '-f', 'old');
    await docker.do('network', 'rm', 'old');
    await docker.close();
  });
});
