/** `ssh://` through the real ssh to a real server, with `docker system dial-stdio` and a real engine behind it. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ConnectionError, Docker } from '../../src/sdk/index.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';
import { alive, descendants } from '../support/engines/run.ts';
import { type SshServer, startSshServer } from '../support/engines/ssh-server.ts';

/** How many of our own processes are called so. */
const running = (name: string) =>
  descendants(process.pid).filter((pid) => alive(pid) && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === name)
    .length;

describeWithEngines('an engine behind ssh', () => {
  let bed: Bed;
  let ssh: SshServer;
  beforeAll(async () => {
    bed = await startBed(['28']);
    const [engine] = bed.engines;
    if (engine) ssh = await startSshServer(bed, engine);
  });
  afterAll(() => bed?.stop());
  beforeEach(() => ssh.trust());

  const connect = (more: Parameters<typeof Docker.connect>[0] = {}) =>
    Docker.connect({ host: ssh.url, env: ssh.env, connectTimeoutMs: 60_000, ...more });
  const failure = async (more?: Parameters<typeof Docker.connect>[0]) => {
    const error: unknown = await connect(more).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    return (error as Error).message;
  };

  test('calls, streams, stdin and its end go through, by the key of the agent', async () => {
    const docker = await connect();
    expect(docker.host).toBe(ssh.url);
    expect((await docker.system.version()).ApiVersion).toBe('1.51');
    const big = Buffer.alloc(1_000_000, 'x');
    const { exitCode, stdout } = await docker.run('busybox', ['sh', '-c', 'wc -c; exit 3'], { rm: true, stdin: big });
    expect([exitCode, stdout.trim()]).toEqual([3, '1000000']);
    const { id } = await docker.run('test/sleeper', undefined, { detach: true });
    expect((await docker.exec(id, ['cat'], { stdin: 'there and back' })).stdout).toBe('there and back');
    await docker.containers.delete(id, { force: true });
    await docker.close();
  });

  test('what is left or closed leaves no ssh behind', async () => {
    const docker = await connect();
    const stop = new AbortController();
    const events = await docker.system.events({ abortSignal: stop.signal }).open();
    await docker.run('busybox', ['true'], { rm: true });
    for await (const { Action } of events) if (Action === 'start') break;
    const silent = (await docker.system.events({ abortSignal: stop.signal }).open())[Symbol.asyncIterator]().next();
    stop.abort(new Error('enough'));
    await expect(silent).rejects.toThrow('enough');
    expect(running('ssh')).toBeGreaterThan(0);
    await docker.close();
    await expect.poll(() => running('ssh'), { timeout: 30_000 }).toBe(0);
  });

  test('a context of the CLI leads there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shoal-ssh-'));
    const cli = await DockerCli.open(ssh.url);
    try {
      const env = { ...ssh.env, DOCKER_CONFIG: folder };
      await cli.run(['context', 'create', 'far', '--docker', `host=${ssh.url}`], { env });
      const docker = await connect({ host: undefined, context: 'far', env });
      expect(await docker.system.ping()).toBe('OK');
      await docker.close();
    } finally {
      await cli.close();
      await rm(folder, { recursive: true });
    }
  });

  test('an unknown host is refused, and nobody is asked', async () => {
    await ssh.forget();
    expect(await failure()).toBe(
      `${ssh.url}: Host key verification failed. (Is the host a known one? \`ssh root@${new URL(ssh.url).hostname}\` shows its key and asks.)`,
    );
  });

  test('a host whose key has changed is refused, in the words of ssh', async () => {
    await ssh.trust('another');
    expect(await failure()).toMatch(/REMOTE HOST IDENTIFICATION HAS CHANGED[\s\S]*Host key verification failed/);
  });

  test('a user without the key is refused', async () => {
    const { PATH = '' } = ssh.env;
    expect(await failure({ env: { PATH, SSH_AUTH_SOCK: '' } })).toMatch(/Permission denied \(publickey/);
  });

  test('what fails over there is quoted', async () => {
    expect(await failure({ host: `${ssh.url}/no/such.sock` })).toMatch(/no such file or directory/);
  });

  test('a host where nobody listens is told so', async () => {
    expect(await failure({ host: ssh.url.replace(/$/, ':1') })).toMatch(/port 1: Connection refused/);
  });
});
