import { pino } from 'pino';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Manager, startManager } from '../../src/server/main.ts';
import { type EmbeddedCluster, startEmbeddedCluster } from '../../src/simulator/embedded.ts';
import { type Simulated, simulate } from '../../src/simulator/index.ts';
import { conversation, describeWithDocker, docker } from './docker.ts';

const log = pino({ level: 'silent' });
let engine: Simulated;
let cluster: EmbeddedCluster;
let manager: Manager;
const hosts: Record<string, string> = {};

beforeAll(async () => {
  engine = await simulate({ images: ['busybox'] });
  cluster = await startEmbeddedCluster(log);
  manager = await startManager({
    hosts: ['tcp://127.0.0.1:0'],
    entries: cluster.nodes.map(({ address }) => address),
    log,
  });
  await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(3), 10_000);
  hosts['an engine'] = engine.address;
  hosts['a manager over three'] = manager.listening[0] ?? '';
});
afterAll(async () => {
  await manager.stop(100);
  await cluster.stop();
  await engine.stop();
});

for (const which of ['an engine', 'a manager over three']) {
  describeWithDocker(`the docker command against ${which}`, () => {
    const run = (...args: string[]) => docker(hosts[which] ?? '', args);

    test('run shows what the program wrote, and ends with its exit code', async () => {
      expect(await run('run', '--rm', 'busybox', 'echo', 'hi')).toMatchObject({ code: 0, stdout: 'hi\n', stderr: '' });
      const failed = await run('run', '--rm', 'busybox', 'sh', '-c', 'echo out; echo err >&2; exit 3');
      expect(failed).toEqual({ code: 3, stdout: 'out\n', stderr: 'err\n' });
    });

    test('what is piped in reaches the program, and its end too', async () => {
      const outcome = await docker(hosts[which] ?? '', ['run', '--rm', '-i', 'busybox', 'cat'], 'one\ntwo');
      expect(outcome).toEqual({ code: 0, stdout: 'one\ntwo', stderr: '' });
    });

    test('a terminal echoes, interrupts and knows its size', async () => {
      const { code, screen } = await conversation(
        hosts[which] ?? '',
        ['run', '--rm', '-it', 'busybox'],
        [
          ['/ # ', 'sleep 1000\r'],
          ['sleep 1000\r\n', '\x03'],
          ['/ # ', 'stty size\r'],
          ['40 120', 'exit 7\r'],
        ],
      );
      expect(screen).toContain('^C');
      expect(code).toBe(7);
    });

    test('run -d, ps, logs -f, exec, stop and rm', async () => {
      const script = 'n=0; while true; do n=$((n+1)); echo tick $n; sleep 0.05; done';
      const started = await run('run', '-d', '--name', 'clock', 'busybox', 'sh', '-c', script);
      expect(started).toMatchObject({ code: 0, stdout: expect.stringMatching(/^[0-9a-f]{64}\n$/) });
      expect((await run('ps', '--format', '{{.Names}} {{.Image}} {{.State}}')).stdout).toMatch(/clock busybox running/);
      const exec = await docker(hosts[which] ?? '', ['exec', '-i', 'clock', 'sh', '-c', 'cat; exit 4'], 'in');
      expect(exec).toEqual({ code: 4, stdout: 'in', stderr: '' });
      const following = run('logs', '-f', 'clock');
      expect((await run('stop', '-t', '0', 'clock')).code).toBe(0);
      expect((await following).stdout).toMatch(/^tick 1\ntick 2\n/);
      expect((await run('ps', '-a', '--format', '{{.Status}}', '--filter', 'name=clock')).stdout).toMatch(
        /^Exited \(137\)/,
      );
      expect((await run('rm', 'clock')).code).toBe(0);
      expect((await run('ps', '-aq', '--filter', 'name=clock')).stdout).toBe('');
    });

    test('an image that is missing is pulled; one that nobody has is not', async () => {
      const pulled = await run('run', '--rm', 'hello-world');
      expect(pulled.stdout).toContain('Hello from a simulated engine!');
      expect(pulled.stderr).toContain('Status: Downloaded newer image for hello-world:latest');
      expect((await run('images', '--format', '{{.Repository}}')).stdout).toContain('hello-world');
      const unknown = await run('run', '--rm', 'no/such:1');
      expect(unknown.code).toBe(125);
      expect(unknown.stderr).toContain('pull access denied for no/such, repository does not exist');
    });

    test('events tell a life from create to destroy', async () => {
      await run('run', '--rm', '--name', 'brief', 'busybox', 'true');
      const until = (Date.now() / 1000).toFixed(9);
      const wanted = ['type=container', 'event=create', 'event=start', 'event=die', 'event=destroy'];
      const filters = wanted.flatMap((filter) => ['--filter', filter]);
      const format = '{{.Actor.Attributes.name}} {{.Action}}';
      const { stdout } = await run('events', '--since', '5m', '--until', until, ...filters, '--format', format);
      const brief = stdout.split('\n').filter((line) => /^(node-\d\/)?brief /.test(line));
      expect(brief.map((line) => line.split(' ')[1])).toEqual(['create', 'start', 'die', 'destroy']);
    });

    test('files go in and come out', async () => {
      await run('create', '--name', 'box', 'busybox', 'cat', '/etc/given');
      const given = await docker(hosts[which] ?? '', ['cp', '-', 'box:/etc'], await tarOf('given', 'content'));
      expect(given.stderr).not.toContain('rror');
      expect((await run('start', '-a', 'box')).stdout).toBe('content');
      expect((await run('cp', 'box:/etc/given', '-')).stdout).toContain('content');
      await run('rm', 'box');
    });
  });
}

async function tarOf(name: string, content: string): Promise<string> {
  const archive = pack();
  archive.entry({ name }, content);
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}
