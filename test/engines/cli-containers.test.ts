/** The docker command against a manager of two engines: what users do with containers. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeWithEngines } from '../support/engines/available.ts';
import type { DockerCli } from '../support/engines/docker-cli.ts';
import { type Managed, startManaged } from '../support/engines/managed.ts';
import { until } from '../support/engines/run.ts';

/** The size is told after the start: in a shell, waits until it is ours. */
const sized = 'until [ "$(stty size)" = "40 120" ]; do sleep 0.1; done';

describeWithEngines('docker in front of two engines', () => {
  let managed: Managed;
  let docker: DockerCli;
  let folder: string;
  beforeAll(async () => {
    managed = await startManaged(['20.10', '28']);
    docker = managed.docker;
    folder = await mkdtemp(path.join(tmpdir(), 'shoal-cp-'));
  });
  afterAll(async () => {
    await managed?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    const left = await docker.do('ps', '-aq');
    if (left) await docker.do('rm', '-f', '-v', ...left.split('\n'));
  });

  test('run in the foreground tells stdout, stderr and exit code apart', async () => {
    const done = await docker.run(['run', '--rm', 'busybox', 'sh', '-c', 'echo out; echo err >&2; exit 7']);
    expect(done).toEqual({ stdout: 'out\n', stderr: 'err\n', code: 7 });
  });

  test.each([
    ['no such program', ['busybox', 'nothing'], 127],
    ['no program at all', ['busybox', '/etc'], 126],
    ['a signal', ['busybox', 'sh', '-c', 'sleep 100 & kill -9 $!; wait $!'], 137],
    ['a bad flag', ['--no-such-flag', 'busybox'], 125],
  ])('run ends with the code of %s', async (_what, args, code) => {
    expect((await docker.run(['run', '--rm', ...args])).code).toBe(code);
  });

  test('run -it has a terminal of the right size that takes keys, signals and ends', async () => {
    const session = docker.terminal('run', '--rm', '-it', 'busybox', 'sh');
    await session.hears('/ #');
    session.say(`${sized}; echo $((6*7))\r`);
    await session.hears(/\r\n42\r\n/);
    session.say('sleep 1000\r');
    await session.hears(/sleep 1000/);
    session.say('\x03');
    await session.hears(/\^C/);
    session.say('exit 5\r');
    expect(await session.ended).toBe(5);
  });

  test('run -i reads what is piped in, to its end', async () => {
    const input = Buffer.from('line\n'.repeat(200_000));
    const done = await docker.run(['run', '--rm', '-i', 'busybox', 'md5sum'], { input });
    expect(done.stdout).toBe(`${createHash('md5').update(input).digest('hex')}  -\n`);
  });

  test('run -i answers after the input has ended', async () => {
    const done = await docker.run(['run', '--rm', '-i', 'busybox', 'sh', '-c', 'wc -c; echo late; exit 3'], {
      input: '12345',
    });
    expect(done).toMatchObject({ stdout: '5\nlate\n', code: 3 });
  });

  test('containers spread over both engines, and ps, inspect and the engines agree where they are', async () => {
    const ids = [await docker.do('run', '-d', '--name', 's1', 'test/sleeper')];
    ids.push(await docker.do('run', '-d', '--name', 's2', 'test/sleeper'));
    const names = (await docker.do('ps', '--no-trunc', '--format', '{{.ID}} {{.Names}} {{.State}}')).split('\n');
    const nodes = await Promise.all(ids.map((id) => docker.do('inspect', '-f', '{{.Node.Name}}', id)));
    expect([...nodes].sort()).toEqual(['e1', 'e2']);
    expect(names).toEqual([`${ids[1]} ${nodes[1]}/s2 running`, `${ids[0]} ${nodes[0]}/s1 running`]);
    expect(await docker.do('inspect', '-f', '{{.Name}} {{.State.Running}}', `${nodes[0]}/s1`)).toBe('/s1 true');
  });

  test('logs -f follows until the container ends, with stdout and stderr apart', async () => {
    await docker.do('run', '-d', '--name', 'talker', '-i', 'busybox', 'sh', '-c', 'echo one; read x; echo two >&2');
    const logs = docker.talk('logs', '-f', 'talker');
    await logs.hears('one\n');
    expect(logs.stderr).toBe('');
    const attach = docker.talk('attach', 'talker');
    attach.say('go\n');
    expect(await logs.ended).toBe(0);
    expect(logs).toMatchObject({ stdout: 'one\n', stderr: 'two\n' });
    expect(await attach.ended).toBe(0);
    expect(await docker.do('logs', '--tail', '2', '--since', '1h', 'talker')).toBe('one');
  });

  test('exec: output, exit code, input, environment, user, terminal, and the command in the background', async () => {
    await docker.do('run', '-d', '--name', 'sleeper', 'test/sleeper');
    const exec = (...args: string[]) => docker.run(['exec', ...args]);
    expect(await exec('sleeper', 'sh', '-c', 'echo a; echo b >&2; exit 4')).toEqual({
      stdout: 'a\n',
      stderr: 'b\n',
      code: 4,
    });
    expect(
      (await exec('-e', 'WHO=me', '-u', '1000', '-w', '/tmp', 'sleeper', 'sh', '-c', 'echo $WHO $(id -u) $PWD')).stdout,
    ).toBe('me 1000 /tmp\n');
    expect((await docker.run(['exec', '-i', 'sleeper', 'cat'], { input: 'through' })).stdout).toBe('through');
    await docker.do('exec', '-d', 'sleeper', 'touch', '/made');
    await until('the file is there', async () => (await exec('sleeper', 'ls', '/made')).code === 0);
    const session = docker.terminal('exec', '-it', 'sleeper', 'sh');
    await session.hears('/ #');
    session.say(`tty; ${sized}; exit 9\r`);
    expect(await session.ended).toBe(9);
    expect(session.stdout).toMatch(/\/dev\/pts\/\d+\r\n/);
  });

  test('stop, start, restart, pause, kill, wait and rm change the state everybody sees', async () => {
    await docker.do('run', '-d', '--name', 'one', 'test/sleeper');
    const state = () => docker.do('inspect', '-f', '{{.State.Status}}', 'one');
    const listed = async () => (await docker.do('ps', '-a', '--format', '{{.State}}')).trim();
    await docker.do('pause', 'one');
    expect([await state(), await listed()]).toEqual(['paused', 'paused']);
    await docker.do('unpause', 'one');
    await docker.do('restart', 'one');
    expect([await state(), await listed()]).toEqual(['running', 'running']);
    const wait = docker.talk('wait', 'one');
    await docker.do('stop', 'one');
    expect(await wait.ended).toBe(0);
    expect(wait.stdout).toBe('137\n');
    expect([await state(), await listed()]).toEqual(['exited', 'exited']);
    await docker.do('start', 'one');
    await docker.do('kill', '-s', 'KILL', 'one');
    await until('it has ended', async () => (await state()) === 'exited');
    await docker.do('rm', 'one');
    expect((await docker.run(['inspect', 'one'])).stderr).toMatch(/no such object: one/i);
    expect(await docker.do('ps', '-aq')).toBe('');
  });

  test('rm refuses a running container in the words of the engine', async () => {
    await docker.do('run', '-d', '--name', 'busy', 'test/sleeper');
    const refused = await docker.run(['rm', 'busy']);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/cannot remove.*running/i);
  });

  test('rename is refused for a name that is taken on any engine, and seen at once otherwise', async () => {
    await docker.do('run', '-d', '--name', 'one', 'test/sleeper');
    await docker.do('run', '-d', '--name', 'two', 'test/sleeper');
    expect((await docker.run(['rename', 'one', 'two'])).stderr).toContain('is already in use by container');
    await docker.do('rename', 'one', 'three');
    expect(await docker.do('ps', '--format', '{{.Names}}', '-f', 'name=three')).toMatch(/^e[12]\/three$/);
    expect((await docker.run(['inspect', 'one'])).code).toBe(1);
  });

  test('cp carries 100 MB both ways unharmed, and folders and links too', async () => {
    const bytes = Buffer.alloc(100_000_000, Buffer.from(Array.from({ length: 9973 }, (_, i) => (i * i) % 251)));
    const sum = createHash('sha256').update(bytes).digest('hex');
    await writeFile(path.join(folder, 'big'), bytes);
    await docker.do('run', '-d', '--name', 'files', 'test/sleeper');
    await docker.do('cp', path.join(folder, 'big'), 'files:/tmp/big');
    expect(await docker.do('exec', 'files', 'sha256sum', '/tmp/big')).toContain(sum);
    await docker.do('cp', 'files:/tmp/big', path.join(folder, 'back'));
    expect(
      createHash('sha256')
        .update(await readFile(path.join(folder, 'back')))
        .digest('hex'),
    ).toBe(sum);
    await docker.do('cp', 'files:/etc', folder);
    expect(await readFile(path.join(folder, 'etc/group'), 'utf8')).toContain('user:x:1000');
    const missing = await docker.run(['cp', 'files:/nothing', folder]);
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringMatching(/could not find the file \/nothing/i) });
  });

  test('stats, top, diff, port and export', async () => {
    await docker.do('run', '-d', '--name', 'web', '-p', '80', 'test/web');
    expect(await docker.do('stats', '--no-stream', '--format', '{{.Name}} {{.PIDs}}', 'web')).toMatch(/^web [1-9]/);
    expect(await docker.do('stats', '--no-stream', '--format', '{{.MemUsage}}')).toMatch(/[KM]iB \//);
    expect(await docker.do('top', 'web')).toContain('httpd -f -p 80');
    await docker.do('exec', 'web', 'touch', '/sick');
    expect(await docker.do('diff', 'web')).toContain('A /sick');
    const port = await docker.do('port', 'web', '80/tcp');
    expect(port.split('\n')[0]).toMatch(/^10\.214\.\d+\.1[12]:\d+$/);
    expect(await (await fetch(`http://${port.split('\n')[0]}/`)).text()).toBe('hello\n');
    const tar = await docker.run(['export', 'web']);
    expect(tar.stdout.length).toBeGreaterThan(1_000_000);
  });

  test('events of all engines, each with its node, newest last, also those of the past', async () => {
    const since = `${Date.now() / 1000}`;
    const events = docker.talk('events', '--format', '{{.Action}} {{index .Actor.Attributes "node.name"}}');
    for (const name of ['one', 'two']) await docker.do('run', '--name', name, 'busybox', 'true');
    for (const node of ['e1', 'e2']) await events.hears(new RegExp(`create ${node}[^]*start ${node}[^]*die ${node}`));
    events.signal('SIGINT');
    await events.ended;
    const past = await docker.do(
      'events',
      '--since',
      since,
      '--until',
      `${Date.now() / 1000 + 0.5}`,
      '-f',
      'event=die',
    );
    expect(past.split('\n')).toHaveLength(2);
  });

  test('a pull that fails tells what the engine said', async () => {
    const pulled = await docker.run(['pull', '127.0.0.1:9/nothing']);
    expect(pulled.code).toBe(1);
    expect(pulled.stderr).toMatch(/connection refused/);
    const run = await docker.run(['run', '--rm', '127.0.0.1:9/nothing']);
    expect(run.code).toBe(125);
    expect(run.stderr).toMatch(/connection refused/);
  });
});
