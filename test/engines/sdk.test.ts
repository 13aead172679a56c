/** The SDK against real engines, old and new, and behind the manager. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  ConflictError,
  Docker,
  entriesOf,
  InvalidParameterError,
  NotFoundError,
  StreamError,
  tarOf,
  UnsupportedError,
} from '../../src/sdk/index.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import { testImages } from '../support/engines/image.ts';
import { type Registry, registryUser, startRegistry } from '../support/engines/registry.ts';

const versions = ['20.10', '26', '28'] as const;

describeWithEngines('the SDK', () => {
  let bed: Bed;
  let registry: Registry;
  beforeAll(async () => {
    bed = await startBed([...versions]);
    registry = await startRegistry(bed);
  });
  afterAll(() => bed?.stop());

  describe.each(versions.map((version, index) => [version, index] as const))('on dockerd %s', (version, index) => {
    let docker: Docker;
    beforeAll(async () => {
      const engine = bed.engines[index];
      // one of them by its socket
      docker = await Docker.connect({ host: version === '26' ? `unix://${engine?.socketPath}` : engine?.url, env: {} });
    });
    afterAll(() => docker?.close());
    afterEach(async () => {
      for (const { Id } of await docker.containers.list({ all: true }))
        await docker.containers.delete(Id, { force: true, v: true });
    });

    test('run: exit code, both streams, stdin, terminal, removal', async () => {
      const outcome = await docker.run('busybox', ['sh', '-c', 'echo out; echo err >&2; exit 3'], { rm: true });
      expect(outcome).toMatchObject({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
      const big = Buffer.alloc(3_000_000, 'x');
      const echoed = await docker.run('busybox', ['cat'], { rm: true, stdin: big });
      expect(echoed.stdout.length).toBe(big.length);
      expect(await docker.run('busybox', ['tty'], { rm: true, tty: true })).toMatchObject({
        stdout: '/dev/pts/0\r\n',
        stderr: '',
      });
      // input that never ends does not hold up a program that does
      expect(await docker.run('busybox', ['true'], { rm: true, stdin: new PassThrough() })).toMatchObject({
        exitCode: 0,
      });
      expect(await docker.containers.list({ all: true })).toEqual([]);
    });

    test('run: what cannot be run is an error, and nothing stays with rm', async () => {
      await expect(docker.run('busybox', ['no-such-program'], { rm: true })).rejects.toBeInstanceOf(
        InvalidParameterError,
      );
      await expect(docker.run('no-such-image', [], { rm: true })).rejects.toBeInstanceOf(NotFoundError);
      expect(await docker.containers.list({ all: true })).toEqual([]);
    });

    test('run: an abort ends the call, and removes with rm', async () => {
      const stop = new AbortController();
      const stdout = new PassThrough();
      stdout.once('data', () => stop.abort(new Error('enough')));
      const running = docker.run('busybox', ['sh', '-c', 'echo ready; sleep 1000'], {
        rm: true,
        stdout,
        abortSignal: stop.signal,
      });
      await expect(running).rejects.toThrow('enough');
      expect(await docker.containers.list({ all: true })).toEqual([]);
    });

    test('exec: exit code, streams, stdin, user, terminal, detached', async () => {
      const { id } = await docker.run('test/sleeper', undefined, { detach: true, name: 'web' });
      expect(id).toMatch(/^[0-9a-f]{64}$/);
      const outcome = await docker.exec('/web', ['sh', '-c', 'echo $A; cat; echo err >&2; exit 9'], {
        stdin: 'in',
        create: { Env: ['A=b'] },
      });
      expect(outcome).toMatchObject({ exitCode: 9, stdout: 'b\nin', stderr: 'err\n' });
      expect([126, 127]).toContain((await docker.exec('web', ['no-such-program'])).exitCode);
      expect((await docker.exec('web', ['tty'], { tty: true })).stdout).toMatch(/^\/dev\/pts/);
      expect(Object.keys(await docker.exec('web', ['true'], { detach: true }))).toEqual(['id']);
      await docker.containers.stop('web');
      await expect(docker.exec('web', ['true'])).rejects.toBeInstanceOf(ConflictError);
      await expect(docker.exec('none', ['true'])).rejects.toBeInstanceOf(NotFoundError);
    });

    test('an interactive exec: half-close, resize, output after the end of input', async () => {
      await docker.run('test/sleeper', undefined, { detach: true, name: 'web' });
      const { Id } = await docker.containers.exec('web', {
        Cmd: ['sh', '-c', 'wc -c; echo done'],
        AttachStdin: true,
        AttachStdout: true,
      });
      const session = await docker.execs.start(Id, { Detach: false, Tty: false });
      await session.write('12345');
      session.end();
      expect((await session.text()).stdout).toMatch(/^\s*5\ndone\n$/);
      const { Id: terminal } = await docker.containers.exec('web', {
        Cmd: ['sh', '-c', 'read x; stty size'],
        AttachStdin: true,
        AttachStdout: true,
        Tty: true,
      });
      const shell = await docker.execs.start(terminal, { Tty: true });
      await docker.execs.resize(terminal, { h: 33, w: 99 });
      await shell.write('\n');
      expect((await shell.text()).stdout).toContain('33 99');
    });

    test('logs: streams, lines, tail, since, until and follow', async () => {
      const { id } = await docker.run('busybox', ['sh', '-c', 'for i in 1 2 3; do echo out $i; echo err $i >&2; done']);
      expect(await docker.containers.logs(id, { stdout: true, stderr: true }).text()).toEqual({
        stdout: 'out 1\nout 2\nout 3\n',
        stderr: 'err 1\nerr 2\nerr 3\n',
      });
      // the engine counts lines of both streams, in the order it read them
      const { stdout, stderr } = await docker.containers.logs(id, { stdout: true, stderr: true, tail: '2' }).text();
      expect(`${stdout}${stderr}`.trim().split('\n')).toHaveLength(2);
      const future = Math.floor(Date.now() / 1000) + 100;
      expect(await docker.containers.logs(id, { stdout: true, since: future }).text()).toEqual({
        stdout: '',
        stderr: '',
      });
      expect((await docker.containers.logs(id, { stdout: true, until: future }).text()).stdout).toBe(
        'out 1\nout 2\nout 3\n',
      );
      await docker.run('busybox', ['sh', '-c', 'i=0; while true; do i=$((i+1)); echo line $i; sleep 0.05; done'], {
        detach: true,
        name: 'talker',
      });
      const lines: string[] = [];
      for await (const { line } of docker.containers.logs('talker', { stdout: true, follow: true }).lines()) {
        lines.push(line);
        if (lines.length === 5) break;
      }
      expect(lines).toEqual(['line 1', 'line 2', 'line 3', 'line 4', 'line 5']);
      const { id: terminal } = await docker.run('busybox', ['echo', 'raw'], { tty: true });
      expect(await docker.containers.logs(terminal, { stdout: true }).text()).toEqual({
        stdout: 'raw\r\n',
        stderr: '',
      });
    });

    test('events are not missed once opened, and their nanoseconds are whole', async () => {
      const events = await docker.system.events({ filters: { type: ['container'] } }).open();
      await docker.run('busybox', ['true'], { name: 'short' });
      const actions: (string | undefined)[] = [];
      for await (const { Action, timeNano, time } of events) {
        actions.push(Action);
        expect(typeof timeNano).toBe('bigint');
        expect(BigInt(timeNano ?? 0) / 1_000_000_000n).toBe(BigInt(time ?? 0));
        if (Action === 'die') break;
      }
      expect(actions).toEqual(['create', 'attach', 'start', 'die']);
    });

    test('stats: one measurement, and a stream of them', async () => {
      await docker.run('test/sleeper', undefined, { detach: true, name: 'web' });
      const [one] = await docker.containers.stats('web', { stream: false }).toArray();
      expect(Number(one?.cpu_stats?.cpu_usage?.total_usage)).toBeGreaterThan(0);
      let seen = 0;
      for await (const { read } of docker.containers.stats('web')) {
        expect(read).toBeTruthy();
        if (++seen === 2) break;
      }
    });

    test('files go in and come out', async () => {
      const { Id } = await docker.containers.create({ Image: 'busybox' });
      await docker.containers.putArchive(Id, tarOf({ 'a/b.txt': 'hällo', 'a/empty/': '' }), { path: '/tmp' });
      const found: Record<string, string> = {};
      for await (const { path, bytes } of entriesOf(docker.containers.archive(Id, { path: '/tmp/a' })))
        found[path] = Buffer.from(bytes).toString();
      expect(found).toEqual({ 'a/': '', 'a/b.txt': 'hällo', 'a/empty/': '' });
      const { 'x-docker-container-path-stat': stat = '' } = await docker.containers.archiveInfo(Id, {
        path: '/tmp/a/b.txt',
      });
      expect(JSON.parse(Buffer.from(stat, 'base64').toString())).toMatchObject({ name: 'b.txt', size: 6 });
      await expect(docker.containers.archive(Id, { path: '/none' }).bytes()).rejects.toBeInstanceOf(NotFoundError);
    });

    test('export, commit, save, load', async () => {
      const { id } = await docker.run('busybox', ['sh', '-c', 'echo kept > /kept']);
      const paths: string[] = [];
      for await (const { path } of entriesOf(docker.containers.export(id))) paths.push(path);
      expect(paths).toContain('kept');
      const { Id: image } = await docker.images.commit(
        { Env: ['A=1'] },
        { container: id, repo: 'committed', tag: 'v1', changes: ['ENV B=2', 'CMD ["cat","/kept"]'] },
      );
      expect((await docker.images.inspect(image)).Config?.Env).toEqual(expect.arrayContaining(['B=2']));
      const saved = await docker.images.getAll({ names: ['committed:v1', 'busybox'] }).bytes();
      await docker.images.delete('committed:v1', { force: true });
      const said: string[] = [];
      for await (const { stream } of docker.images.load({ body: saved })) said.push(stream ?? '');
      expect(said.join('')).toContain('committed:v1');
      expect((await docker.run('committed:v1', undefined, { rm: true })).stdout).toBe('kept\n');
      await docker.images.delete('committed:v1', { force: true });
      await expect(docker.images.load({ body: 'no tar at all' })).rejects.toMatchObject({
        name: expect.stringMatching(/Error$/),
      });
    });

    test('build: from a folder with .dockerignore, from memory, and one that fails', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'shoal-build-'));
      try {
        await writeFile(
          join(folder, 'Dockerfile'),
          'FROM busybox\nARG WORD\nCOPY . /context\nRUN echo $WORD > /word\n',
        );
        await writeFile(join(folder, '.dockerignore'), 'secret\n.dockerignore\nDockerfile\n');
        await writeFile(join(folder, 'secret'), 'x');
        await writeFile(join(folder, 'kept'), 'x');
        const id = await docker.build(folder, {
          t: ['built:1', 'built:2'],
          buildargs: { WORD: 'hello' },
          labels: { a: 'b' },
          auths: null,
        });
        expect(id).toMatch(/^sha256:/);
        expect((await docker.images.inspect('built:2')).Config?.Labels).toMatchObject({ a: 'b' });
        const { stdout } = await docker.run('built:1', ['sh', '-c', 'ls -A /context; cat /word'], { rm: true });
        expect(stdout).toBe('kept\nhello\n');
        const failing = docker.build({ files: { Dockerfile: 'FROM busybox\nRUN exit 7\n' } }, { auths: null });
        await expect(failing).rejects.toMatchObject({ kind: 'stream', exitCode: 7, operation: 'ImageBuild' });
      } finally {
        await rm(folder, { recursive: true });
        for (const name of ['built:1', 'built:2']) await docker.images.delete(name, { force: true }).catch(() => {});
      }
    });

    test('pull and push: progress, credentials, and failures that are thrown', async () => {
      const [image] = await testImages();
      if (!image) throw new Error('no image');
      const name = await registry.push('team/app:1', image);
      const auth = { ...registryUser, serveraddress: registry.address };
      const seen: string[] = [];
      for await (const { status } of docker.pull(name, { auth })) seen.push(status ?? '');
      expect(seen.join('\n')).toMatch(/Status: /);
      await docker.images.tag(name, { repo: `${registry.address}/team/copy`, tag: version });
      await docker.push(`${registry.address}/team/copy:${version}`, { auth });
      // the engine tells some refusals in the stream, and some before it
      const refused = await docker
        .push(`${registry.address}/team/copy:${version}`, { auth: { ...auth, password: 'wrong' } })
        .catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(StreamError);
      await expect(docker.pull(name, { auth: null })).rejects.toThrow(/auth|unauthorized|credentials/);
      await expect(docker.pull(`${registry.address}/team/none:1`, { auth })).rejects.toBeInstanceOf(NotFoundError);
      for (const each of [name, `${registry.address}/team/copy:${version}`])
        await docker.images.delete(each, { force: true });
    });

    test('wait, kill by signal, rename, and errors by kind', async () => {
      await docker.run('busybox', ['sh', '-c', 'trap "exit 42" HUP; while true; do sleep 0.05; done'], {
        detach: true,
        name: 'one',
      });
      let accepted = false;
      const ended = docker.containers.wait('one', {
        onAccepted: () => {
          accepted = true;
        },
      });
      await expect.poll(() => accepted).toBe(true);
      await expect
        .poll(async () => {
          await docker.containers.kill('one', { signal: 'HUP' }).catch(() => {});
          return (await docker.containers.inspect('one')).State?.Running;
        })
        .toBe(false);
      expect((await ended).StatusCode).toBe(42);
      await docker.containers.rename('one', { name: 'two' });
      await expect(docker.containers.create({ Image: 'busybox' }, { name: 'two' })).rejects.toBeInstanceOf(
        ConflictError,
      );
      await expect(docker.containers.inspect('one')).rejects.toMatchObject({
        kind: 'notFound',
        statusCode: 404,
        message: 'No such container: one',
      });
    });

    test('what the engine is too old for is refused before it is asked', async () => {
      const create = docker.containers.create({ Image: 'busybox' });
      await create;
      const asked = docker.images.list({ manifests: true });
      if (version === '20.10') await expect(asked).rejects.toBeInstanceOf(UnsupportedError);
      else if (version === '28') expect((await asked).length).toBeGreaterThan(0);
      else await expect(asked).rejects.toThrow('manifests needs API 1.47; this engine speaks 1.45');
    });

    test('a stream that a consumer leaves stops the engine too', async () => {
      await docker.run('busybox', ['sh', '-c', 'yes | head -c 20m; sleep 1000'], {
        detach: true,
        name: 'loud',
      });
      const sink = new PassThrough({ highWaterMark: 1024 });
      const stop = new AbortController();
      const piped = pipeline(
        docker.containers.logs('loud', { stdout: true, follow: true, abortSignal: stop.signal }),
        async function* (source) {
          for await (const { data } of source) yield data;
        },
        sink,
      );
      sink.once('readable', () => {
        stop.abort(new Error('enough'));
        sink.resume(); // full, it would never ask for more and so never hear of the end
      });
      await expect(piped).rejects.toThrow('enough');
      await docker.containers.kill('loud');
    });
  });
});
