/** Containers of nodes that fail, on real engines: what becomes of them, and of the copies that return. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { keepInDirectory } from '../../src/server/cluster/keep.ts';
import type { ManagerOptions } from '../../src/server/main.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import type { EngineHost } from '../support/engines/host.ts';
import { testImages } from '../support/engines/image.ts';
import { registryAuth, startRegistry } from '../support/engines/registry.ts';
import { until } from '../support/engines/run.ts';
import { Managed } from '../support/managed.ts';

/** Quicker than by default: what is proved here is not how soon a failure is seen. */
const engines: ManagerOptions['engines'] = { probeMs: 1_000, probeTimeoutMs: 1_500, retryMaxMs: 1_000 };
const policy = { 'com.docker.swarm.reschedule-policies': '["on-node-failure"]' };

interface Inspect {
  readonly Id: string;
  readonly Config: { Hostname: string; Env: string[]; Labels: Record<string, string> };
  readonly HostConfig: { RestartPolicy: { Name: string }; VolumesFrom: string[] | null; Memory: number };
  readonly State: { Status: string };
  readonly NetworkSettings: { Networks: Record<string, { Aliases: string[] | null; IPAMConfig: object | null }> };
  readonly Node: { Name: string };
}

describeWithEngines('containers of a node that fails', () => {
  let bed: Bed;
  let managed: Managed;
  const host = (name: string): EngineHost => {
    const engine = bed.engines.find((one) => one.name === name);
    if (!engine) throw new Error(`no engine ${name}`);
    return engine;
  };
  const start = async (options: Partial<ManagerOptions> = {}) => {
    managed = await Managed.start({ entries: bed.entries, engines, ...options });
    await allHealthy();
  };
  const allHealthy = () =>
    until('all are healthy', async () => {
      for (const { Name, State } of await managed.nodes()) expect([Name, State]).toEqual([Name, 'healthy']);
    });
  const inspect = (ref: string) => managed.ask<Inspect>('GET', `/containers/${ref}/json`);
  const places = (...expected: unknown[]) =>
    until('containers are where they belong', async () => {
      expect(await managed.places()).toEqual(expected);
    });
  const moved = (from: string, name: string, state = 'running') =>
    until(`${name} is ${state} elsewhere`, async () => {
      const found = (await managed.places()).filter((place) => place.split(/[/ ]/)[1] === name);
      expect(found).toEqual([expect.stringMatching(new RegExp(`^e\\d/${name} ${state}$`))]);
      expect(found[0]).not.toMatch(new RegExp(`^${from}/`));
    });
  /** On e1, unless the body says otherwise: a wish, since elsewhere it must be able to go. */
  const run = (name: string, body: object = {}) =>
    managed.run(name, { Labels: policy, Env: ['constraint:node==~e1'], ...body });

  beforeAll(async () => {
    bed = await startBed(['28', '20.10', '26']);
  });
  afterAll(() => bed?.stop());
  afterEach(async () => {
    for (const engine of bed.engines) await engine.heal();
    await allHealthy();
    for (const { Id } of await managed.list()) await managed.ask('DELETE', `/containers/${Id}?force=1&v=1`);
    await managed.stop();
  });

  test('become elsewhere what they were; what returns is stopped, keeps its data and gives up its name', async () => {
    await start();
    for (const engine of bed.engines) {
      await fetch(`http://${engine.entry}/networks/create`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"Name":"app"}',
      });
    }
    await run('data', {
      HostConfig: { Binds: ['kept:/kept'] },
      Cmd: ['sh', '-c', 'echo here > /kept/file; sleep 100000'],
    });
    const id = await run('all', {
      Env: ['constraint:node==~e1', 'A=b'],
      Labels: { ...policy, mine: 'yes' },
      HostConfig: { NetworkMode: 'bridge', VolumesFrom: ['data'], Memory: 64e6, RestartPolicy: { Name: 'always' } },
    });
    await managed.ask('POST', '/networks/e1%2Fapp/connect', { Container: id, EndpointConfig: { Aliases: ['alias'] } });
    const stays = await managed.run('stays', { Env: ['constraint:node==e1'] });
    const before = await inspect('all');
    await host('e1').powerOff();
    await moved('e1', 'data');
    await moved('e1', 'all');
    const after = await inspect('all');
    expect(after.Id).not.toBe(before.Id);
    expect(after.Config).toMatchObject({
      Hostname: before.Config.Hostname,
      Env: before.Config.Env,
      Labels: { ...before.Config.Labels, mine: 'yes' },
    });
    expect(after.HostConfig).toMatchObject({ Memory: 64e6, RestartPolicy: { Name: 'always' } });
    expect(after.Node.Name).toBe((await inspect('data')).Node.Name);
    expect(Object.keys(after.NetworkSettings.Networks).sort()).toEqual(['app', 'bridge']);
    expect(after.NetworkSettings.Networks.app?.Aliases).toContain('alias');
    expect(await managed.places()).toContain('e1/stays lost');

    await host('e1').powerOn();
    await until('the copies are fenced', async () => {
      const copies = (await managed.places()).filter((place) => place.includes('stale'));
      expect(copies).toEqual([
        `e1/all.stale-${before.Id.slice(0, 12)} exited`,
        expect.stringMatching(/^e1\/data\.stale-[0-9a-f]{12} exited$/),
      ]);
    });
    expect((await inspect(before.Id)).HostConfig.RestartPolicy.Name).toBe('no');
    expect((await inspect('all')).Id).toBe(after.Id);
    expect((await inspect(stays)).Node.Name).toBe('e1');
    const kept = await managed.ask<{ Volumes: { Name: string }[] }>('GET', '/volumes?filters={"node":["e1"]}');
    expect(kept.Volumes.map(({ Name }) => Name)).toContain('e1/kept');
  });

  test('are started when their node was shut down in order, and not when users had stopped them', async () => {
    await start();
    await run('up');
    await run('down');
    await run('gone', { Cmd: ['true'], StopSignal: undefined });
    await managed.ask('POST', '/containers/down/stop');
    await until('it has ended', async () => expect((await inspect('gone')).State.Status).toBe('exited'));
    await host('e1').term();
    await moved('e1', 'up');
    await moved('e1', 'down', 'created');
    await moved('e1', 'gone', 'created');
    await host('e1').start();
  });

  test('run twice while their node is cut off, and once when it is back', async () => {
    await start();
    const id = await run('web', { HostConfig: { RestartPolicy: { Name: 'always' } } });
    await host('e1').partition('drop');
    await moved('e1', 'web');
    await host('e1').heal();
    await until('the copy is stopped', async () => {
      expect((await managed.places()).filter((place) => place.startsWith('e1/'))).toEqual([
        `e1/web.stale-${id.slice(0, 12)} exited`,
      ]);
    });
    await host('e1').restart();
    await allHealthy();
    expect((await managed.places()).find((place) => place.startsWith('e1/'))).toContain('exited');
  });

  test('wait with the reason shown until there is a place', async () => {
    await start();
    for (const name of ['e2', 'e3'])
      await managed.ask('POST', `/cluster/nodes/${name}/update`, { Availability: 'drain' });
    await run('web');
    await host('e1').kill();
    await until('the reason is shown', async () => {
      expect((await managed.node('e1')).ToReschedule).toEqual([
        { Name: 'web', Reason: expect.stringContaining('is drained') },
      ]);
      const info = await managed.ask<{ SystemStatus: string[][] }>('GET', '/info');
      expect(info.SystemStatus.find(([key]) => key === '  └ To reschedule')?.[1]).toMatch(/^web: /);
    });
    await places('e1/web lost');
    await managed.ask('POST', '/cluster/nodes/e3/update', { Availability: 'active' });
    await places('e3/web running');
    expect((await managed.node('e1')).ToReschedule).toEqual([]);
    await host('e1').start();
    await managed.ask('POST', '/cluster/nodes/e2/update', { Availability: 'active' });
  });

  test.each<['remove' | 'keep', (id: string) => string[]]>([
    ['remove', () => []],
    ['keep', () => ['e1/web running']],
  ])('leave a copy that a manager told to %s it deals with so', async (stale, left) => {
    await start({ stale });
    const id = await run('web', { HostConfig: { RestartPolicy: { Name: 'always' } } });
    await host('e1').kill();
    await moved('e1', 'web');
    const [place = ''] = await managed.places();
    await host('e1').start();
    await allHealthy();
    await places(...[place, ...left(id)].sort());
  });

  test('are remembered for the manager after this one', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'shoal-keep-'));
    try {
      const keep = keepInDirectory(folder);
      await start({ keep });
      await run('web');
      await until('it is remembered', async () => {
        const [file = ''] = await readdir(folder);
        expect(JSON.parse(await readFile(path.join(folder, file), 'utf8'))).toMatchObject({
          name: 'web',
          running: true,
        });
      });
      await managed.stop();
      await host('e1').powerOff();
      managed = await Managed.start({ entries: bed.entries, engines, keep, rescheduleGraceMs: 3_000 });
      await moved('e1', 'web');
      await host('e1').powerOn();
      await until('the copy is fenced', async () => {
        expect((await managed.places()).filter((place) => place.startsWith('e1/web.stale-'))).toHaveLength(1);
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('stay when a living node is taken out of discovery, and move when it was down', async () => {
    await start();
    await run('web');
    const others = bed.entries.slice(1);
    managed.manager.membership.reconcile(others);
    await places();
    managed.manager.membership.reconcile(bed.entries);
    await places('e1/web running');
    await host('e1').kill();
    managed.manager.membership.reconcile(others);
    await moved('e1', 'web');
    await host('e1').start();
    managed.manager.membership.reconcile(bed.entries);
    await until('the copy is fenced', async () => {
      expect((await managed.places()).filter((place) => place.startsWith('e1/web.stale-'))).toHaveLength(1);
    });
  });

  test('of a private image are pulled with the credentials of their create', async () => {
    await start();
    const registry = await startRegistry(bed);
    const [busybox] = await testImages();
    if (!busybox) throw new Error('no image');
    const image = await registry.push('private/moves:1', busybox);
    const auth = { 'x-registry-auth': registryAuth(registry.address) };
    const { Id } = await managed.ask<{ Id: string }>(
      'POST',
      '/containers/create?name=secret',
      { Image: image, Cmd: ['sleep', '100000'], StopSignal: 'SIGKILL', Labels: policy, Env: ['constraint:node==~e1'] },
      auth,
    );
    await managed.ask('POST', `/containers/${Id}/start`);
    await host('e1').kill();
    await moved('e1', 'secret');
    await host('e1').start();
  });
});
