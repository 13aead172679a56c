/** `shoal check --proxy` between the docker command and a real engine: nothing is changed, and all of it is judged. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Exchange } from '../../src/check/exchange.ts';
import type { Result } from '../../src/check/result.ts';
import { type Watch, watch } from '../../src/check/watch.ts';
import { endpointOf } from '../../src/check/wire/endpoint.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';
import { knownDeviations } from '../support/known-deviations.ts';

describeWithEngines('a check of what the docker command does', () => {
  let bed: Bed;
  let watching: Watch;
  let docker: DockerCli;
  let folder: string;
  const exchanges: Exchange[] = [];

  beforeAll(async () => {
    bed = await startBed(['28']);
    watching = await watch({
      listen: 'tcp://127.0.0.1:0',
      endpoint: endpointOf(bed.engines[0]?.url ?? ''),
      document: 'engine',
      silenceMs: 60_000,
      allow: await knownDeviations('28'),
      witness: (exchange) => void exchanges.push(exchange),
    });
    docker = await DockerCli.open(watching.listening);
    folder = await mkdtemp(path.join(tmpdir(), 'shoal-proxy-'));
  });
  afterAll(async () => {
    await docker?.close();
    await watching?.stop();
    await bed?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('input, both outputs and the exit code of a container go through', async () => {
    const script = 'read line; echo "got $line"; echo wrong >&2; exit 7';
    const done = await docker.run(['run', '--rm', '-i', 'busybox', 'sh', '-c', script], { input: 'this\n' });
    expect(done).toEqual({ stdout: 'got this\n', stderr: 'wrong\n', code: 7 });
  });

  test('so does a conversation at a terminal', async () => {
    const shell = docker.terminal('run', '--rm', '-it', 'busybox', 'sh');
    await shell.hears('#');
    shell.say('stty size; exit 4\n');
    await shell.hears('40 120');
    expect(await shell.ended).toBe(4);
  });

  test('so do exec, logs, copies and a follower', async () => {
    await docker.do('run', '-d', '--name', 'one', 'test/sleeper');
    expect((await docker.run(['exec', '-i', 'one', 'cat'], { input: 'to and fro' })).stdout).toBe('to and fro');
    await writeFile(path.join(folder, 'carried'), 'carried\n');
    await docker.do('cp', path.join(folder, 'carried'), 'one:/tmp/');
    expect(await docker.do('exec', 'one', 'cat', '/tmp/carried')).toBe('carried');
    await docker.do('run', '-d', '--name', 'two', 'busybox', 'sh', '-c', 'echo said; sleep 1000');
    const follower = docker.talk('logs', '-f', 'two');
    await follower.hears('said');
    await docker.do('rm', '-f', 'one', 'two');
    expect(await follower.ended).toBe(0);
  });

  test('so do builds, with BuildKit over connections that are handed over, and without', async () => {
    await writeFile(path.join(folder, 'Dockerfile'), 'FROM busybox\nCOPY carried /\nRUN test -e /carried\n');
    await docker.do('build', '-t', 'kit', folder);
    await docker.do('buildx', 'build', '--load', '-t', 'kit', folder);
    const old = await docker.run(['build', '-t', 'old', folder], { env: { ...docker.env, DOCKER_BUILDKIT: '0' } });
    expect([old.code, old.stdout]).toEqual([0, expect.stringContaining('Successfully tagged old:latest')]);
    expect(await docker.do('run', '--rm', 'kit', 'cat', '/carried')).toBe('carried');
  });

  test('what failed is told as the engine tells it', async () => {
    const pulled = await docker.run(['pull', '127.0.0.1:1/nothing']);
    expect([pulled.code, pulled.stderr]).toEqual([1, expect.stringContaining('connection refused')]);
    const missing = await docker.run(['inspect', 'nobody']);
    expect(missing.code).toBe(1);
  });

  test('and the result says which operations were used, with no deviation that is not known', async () => {
    const result: Result = await watching.stop();
    const unexplained = result.operations.flatMap(({ findings }) =>
      findings
        .filter(({ severity, allowed }) => severity !== 'note' && !allowed)
        .map(({ operation, status, where, message }) => `${operation} ${status} ${where} ${message}`),
    );
    expect(unexplained).toEqual([]);
    expect(result.strays).toEqual([]);
    const used = result.operations.filter(({ verdict }) => verdict === 'pass').map(({ operation }) => operation);
    expect(used).toEqual(
      expect.arrayContaining([
        ...(['ContainerAttach', 'ContainerCreate', 'ContainerLogs', 'ContainerResize', 'ContainerWait'] as const),
        ...([
          'ExecStart',
          'ExecInspect',
          'PutContainerArchive',
          'ImageBuild',
          'Session',
          'Grpc',
          'SystemPingHead',
        ] as const),
      ]),
    );
    const attached = exchanges.filter(({ operationId }) => operationId === 'ContainerAttach');
    expect(attached.map(({ response }) => response?.framing)).toContain('hijack');
    expect(attached.some(({ request }) => request.stream?.includes('this\n'))).toBe(true);
    expect(attached.some(({ response }) => response?.body.includes('wrong\n'))).toBe(true);
  });
});
