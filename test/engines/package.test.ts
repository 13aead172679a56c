/** What users install: the tarball of `npm pack`, the systemd unit and the image; each is made, and run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { simulate } from '../../src/simulator/index.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { startBed } from '../support/engines/bed.ts';
import { programs } from '../support/engines/cache.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';
import { tar } from '../support/engines/image.ts';
import { must, run, until } from '../support/engines/run.ts';
import { type Packed, pack } from '../support/packed.ts';
import { freePort } from '../support/stores.ts';

const project = path.resolve(import.meta.dirname, '../..');
let packed: Packed;

beforeAll(async () => {
  packed = await pack();
});
afterAll(() => rm(packed.folder, { recursive: true }));

describe('the package', () => {
  let command: string;

  beforeAll(async () => {
    const options = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--silent'];
    await must('npm', ['install', '--global', '--prefix', packed.folder, ...options, packed.tarball]);
    command = path.join(packed.folder, 'bin/shoal');
  });

  test('holds what was built of this checkout, and nothing else', () => {
    const kind = /^(dist\/.+\.(js|d\.ts|js\.map|openapi\.json)|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/;
    expect(packed.files.filter((file) => !kind.test(file))).toEqual([]);
    expect(packed.files.filter((file) => /tsbuildinfo|\.test\./.test(file))).toEqual([]);
    expect(packed.files).toEqual(
      expect.arrayContaining(['LICENSE', 'dist/cli.js', 'dist/generated/swarm.openapi.json']),
    );
  });

  test('tells its version', async () => {
    const { version } = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8')) as { version: string };
    expect(await must(command, ['--version'])).toBe(`shoal version ${version}\n`);
  });

  test('manages an engine', async () => {
    await using engine = await simulate({ images: ['busybox'] });
    const address = `127.0.0.1:${await freePort()}`;
    const manager = spawn(command, ['manage', '-H', `tcp://${address}`, new URL(engine.url).host], { stdio: 'ignore' });
    const exited = once(manager, 'exit');
    try {
      await until('the manager answers', async () => {
        const { statusCode, body } = await request(`http://${address}/_ping`);
        expect([statusCode, await body.text()]).toEqual([200, 'OK']);
      });
    } finally {
      manager.kill('SIGTERM');
    }
    expect(await exited).toEqual([0, null]);
  });

  test('has a unit that systemd understands', async (context) => {
    const unit = await readFile(path.join(project, 'packaging/shoal.service'), 'utf8');
    const { code } = await run('sh', ['-c', 'command -v systemd-analyze']);
    if (code !== 0 && process.env.CI !== 'true') context.skip('this machine has no systemd-analyze');
    // the program is looked for where it is installed here
    const file = path.join(packed.folder, 'shoal.service');
    await writeFile(file, unit.replace('/usr/bin/shoal', command));
    const { code: verdict, stderr } = await run('systemd-analyze', ['verify', file]);
    expect({ verdict, complaints: stderr.split('\n').filter((line) => line.includes(file)) }).toEqual({
      verdict: 0,
      complaints: [],
    });
  });
});

/** An image with this machine's Node, the libraries it is linked with, and busybox. */
async function baseImage(): Promise<Buffer> {
  const busybox = path.join(await programs('tools'), 'busybox');
  const node = process.execPath;
  const libraries = [...(await must('ldd', [node])).matchAll(/(?:=> )?(\/\S+) \(0x/g)].map(([, file = '']) => file);
  const executable = async (name: string, file: string) => ({ name, mode: 0o755, content: await readFile(file) });
  return tar([
    { name: 'tmp/', mode: 0o1777 },
    await executable('bin/busybox', busybox),
    { name: 'bin/sh', linkname: 'busybox' },
    await executable('usr/bin/node', node),
    ...(await Promise.all(libraries.map((file) => executable(file.slice(1), file)))),
  ]);
}

describeWithEngines('the image', () => {
  test('is built, is well, manages its engine, and stops in time', async () => {
    const bed = await startBed(['28']);
    const [engine] = bed.engines;
    if (!engine) throw new Error('an engine is needed');
    const docker = await DockerCli.open(engine.url);
    try {
      await must(path.join(await programs('28'), 'docker'), ['import', '-', 'node:here'], {
        env: docker.env,
        input: await baseImage(),
      });
      await must(
        path.join(project, 'packaging/image.sh'),
        [packed.tarball, '--build-arg', 'BASE=node:here', '-t', 'shoal'],
        {
          env: {
            ...docker.env,
            HOME: process.env.HOME,
            DOCKER: path.join(await programs('28'), 'docker'),
            DOCKER_BUILDKIT: '0',
          },
        },
      );
      await docker.do(
        ...['run', '-d', '--name', 'manager', '--read-only', '--cap-drop', 'ALL', '-p', '4000:2375', 'shoal'],
        ...['manage', '-H', 'tcp://0.0.0.0:2375', '--insecure', engine.entry],
      );
      const through = await DockerCli.open(`tcp://${engine.address}:4000`);
      try {
        await until('the manager lists its own container', async () => {
          expect(await through.do('ps', '--format', '{{.Names}}')).toBe(`${engine.name}/manager`);
        });
        expect(await through.do('run', '--rm', 'busybox', 'echo', 'hi')).toBe('hi');
      } finally {
        await through.close();
      }
      await until('the health check passes', async () => {
        expect(await docker.do('inspect', '-f', '{{.State.Health.Status}}', 'manager')).toBe('healthy');
      });
      await docker.do('stop', '-t', '60', 'manager');
      expect(await docker.do('inspect', '-f', '{{.State.ExitCode}} {{.Config.User}}', 'manager')).toBe('0 1000:1000');
    } finally {
      await docker.close();
      await bed.stop();
    }
  });
});
