/** What was under way when a primary ends: builds, execs, creates, and what was to be rescheduled. Real processes, etcd and engines. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Directory } from '../../src/server/discovery/backend.ts';
import { openDirectory, realIo } from '../../src/server/discovery/directory.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';
import type { EngineHost } from '../support/engines/host.ts';
import { until } from '../support/engines/run.ts';
import type { ManagerProcess } from '../support/manager-process.ts';
import { Managers } from '../support/managers.ts';
import { type StoreServer, startEtcd } from '../support/stores.ts';

/** Long enough for processes that share few processors. */
const TTL_S = 10;
const RESCHEDULED = ['--label', 'com.docker.swarm.reschedule-policies=["on-node-failure"]'];

describeWithEngines('a change of primary', () => {
  let bed: Bed;
  let store: StoreServer;
  let directory: Directory;
  let managers: Managers;
  let context: string;

  beforeAll(async () => {
    bed = await startBed(['28', '28', '28']);
    store = await startEtcd();
    const url = `etcd://${store.endpoint}`;
    directory = openDirectory(url, { heartbeatMs: 1_000, options: {} }, realIo(pino({ level: 'silent' })));
    for (const entry of bed.entries) await directory.register(entry, 3_600_000);
    managers = await Managers.start([url, url, url], 3, `--replication-ttl=${TTL_S}s`);
    context = await mkdtemp(path.join(tmpdir(), 'shoal-build-'));
    // the build says when it is under way, and then takes its time
    await writeFile(path.join(context, 'Dockerfile'), 'FROM busybox\nARG PAUSE\nRUN echo begun; sleep $PAUSE\n');
  });
  afterAll(async () => {
    await managers?.stop();
    await directory?.close();
    await store?.stop();
    await bed?.stop();
    if (context) await rm(context, { recursive: true });
  });
  beforeEach(() => managers.revive());
  afterEach(async () => {
    for (const engine of bed.engines) if (!engine.isOn) await engine.powerOn();
    await managers.revive();
    const { primary } = await managers.ready();
    const docker = managers.docker(primary);
    const left = await docker.do('ps', '-aq');
    if (left !== '') await docker.do('rm', '-f', ...left.split('\n'));
  });

  const closing: DockerCli[] = [];
  afterEach(async () => {
    for (const docker of closing.splice(0)) await docker.close();
  });

  const host = (name: string): EngineHost => {
    const engine = bed.engines.find((one) => one.name === name);
    if (!engine) throw new Error(`no engine ${name}`);
    return engine;
  };
  /** On the engines themselves: name and state of every container called so, as `e1 running`. */
  const copies = async (name: string) => {
    const found = await Promise.all(
      bed.engines
        .filter(({ isOn }) => isOn)
        .map(async (engine) => {
          const answer = await fetch(`http://${engine.entry}/containers/json?all=1`);
          const list = (await answer.json()) as { Names: string[]; State: string }[];
          return list.filter(({ Names }) => Names.includes(`/${name}`)).map(({ State }) => `${engine.name} ${State}`);
        }),
    );
    return found.flat();
  };
  /** What it logged of having moved a container of that name. */
  const movesOf = (name: string, { output }: ManagerProcess) =>
    output.split('\n').filter((line) => line.includes('Rescheduled container') && line.includes(`container=${name} `));
  const nodeOf = async (manager: ManagerProcess, name: string) =>
    managers.docker(manager).do('inspect', '-f', '{{.Node.Name}}', name);

  test('builds through a replica fail with their primary, and the next ones work; an exec it made is started', async () => {
    const { primary, replica, survivors } = await managers.ready();
    const builders = await Promise.all(
      ['0', '1'].map(async (kit) => {
        const env = { DOCKER_BUILDKIT: kit, BUILDKIT_PROGRESS: 'plain' };
        const docker = await DockerCli.open(`tcp://${replica.address}`, '28', env);
        closing.push(docker);
        const build = (pause: string) =>
          docker.talk('build', '-t', `app:${kit}`, '--build-arg', `PAUSE=${pause}`, context);
        return { build, tag: `app:${kit}` };
      }),
    );
    const cut = builders.map(({ build }) => build('1000'));
    await until('both builds are under way', () => {
      // not the command itself, which is shown first
      for (const { stdout, stderr } of cut) expect(stdout + stderr).toMatch(/^(#\d+ [\d.]+ )?begun$/m);
    });
    await managers.docker(primary).do('run', '-d', '--name', 'kept', 'busybox', 'sleep', '1000');
    const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const exec = JSON.stringify({ Cmd: ['echo', 'later'], AttachStdout: true, Tty: true });
    const made = await fetch(`${primary.url}/containers/kept/exec`, { ...json, body: exec });
    const { Id } = (await made.json()) as { Id: string };

    await primary.end('SIGKILL');
    for (const one of cut) expect(await one.ended).not.toBe(0);
    const next = await managers.leader(survivors);
    const follower = next === replica ? survivors[1] : replica;
    const started = await fetch(`${follower?.url}/exec/${Id}/start`, { ...json, body: '{"Detach":false,"Tty":true}' });
    expect(await started.text()).toBe('later\r\n');
    for (const { build, tag } of builders) {
      const again = build('0');
      expect([await again.ended, again.stdout + again.stderr]).toEqual([0, expect.stringContaining(tag)]);
      expect(await managers.docker(replica).do('run', '--rm', tag, 'echo', 'built')).toBe('built');
    }
  });

  test('creates under way end within their time, and what they hold is held once', async () => {
    const { primary, survivors } = await managers.ready();
    // each of the three nodes has the port once: of many, three at most can have it
    const creates = (through: readonly ManagerProcess[], from: number) =>
      Array.from({ length: 12 }, async (_, at) => {
        const [name, manager] = [`many-${from + at}`, through[at % through.length]];
        if (!manager) throw new Error('no manager');
        return managers.docker(manager).run(['create', '--name', name, '-p', '18080:80', 'busybox', 'sleep', '1000']);
      });
    const first = creates([...survivors, primary], 0);
    await Promise.race(first);
    await primary.end('SIGKILL');
    await Promise.all(first);
    await managers.leader(survivors);
    await Promise.all(creates(survivors, 100));
    const perNode = await Promise.all(
      bed.engines.map(async ({ entry }) => {
        const answer = await fetch(`http://${entry}/containers/json?all=1`);
        return ((await answer.json()) as { Names: string[] }[]).filter(({ Names }) => Names[0]?.includes('many-'))
          .length;
      }),
    );
    expect(perNode).toEqual([1, 1, 1]);
  });

  test('a primary that is thawed after another took over does nothing of what it was about to do', async () => {
    const { primary, survivors } = await managers.ready();
    await managers.docker(primary).do('run', '-d', '--name', 'once', ...RESCHEDULED, 'busybox', 'sleep', '1000');
    const node = await nodeOf(primary, 'once');
    primary.signal('SIGSTOP');
    await host(node).powerOff();
    const next = await managers.leader(survivors);
    await until('it runs elsewhere', async () =>
      expect(await copies('once')).toEqual([expect.stringMatching(/ running$/)]),
    );
    const [place] = await copies('once');
    primary.signal('SIGCONT');
    await managers.leader();
    await until('the old primary has seen that the node is down', async () => {
      const info = await managers.docker(primary).do('info', '-f', '{{json .SystemStatus}}');
      expect(info).toContain('Unhealthy');
    });
    expect(await copies('once')).toEqual([place]);
    expect(movesOf('once', primary)).toEqual([]);
    await until('the next one says so, once', () => expect(movesOf('once', next)).toHaveLength(1));
    // the node is back: its copy is fenced once, by who leads
    await host(node).powerOn();
    await until('one copy runs', async () => expect(await copies('once')).toEqual([place]));
  });

  test('a graceful stop hands over in a fraction of the time that a death takes', async () => {
    const { primary, survivors } = await managers.ready();
    const begun = performance.now();
    const ended = primary.end('SIGTERM');
    await until('another acts', async () =>
      expect(
        (await managers.roles()).filter(({ role }, at) => role === 'primary' && managers.all[at] !== primary),
      ).toHaveLength(1),
    );
    const tookMs = performance.now() - begun;
    await ended;
    expect(tookMs).toBeLessThan((TTL_S * 1_000) / 2);
    await managers.serve(survivors);
  });
});
