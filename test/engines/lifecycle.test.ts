/** Engines that refuse, hang, freeze, are cut off and come back, seen through a manager with its default settings. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import type { EngineHost } from '../support/engines/host.ts';
import { until } from '../support/engines/run.ts';
import { Managed } from '../support/managed.ts';

/** By default settings; doubled here, since other tests load the machine too. */
const REFUSES_MS = 2 * 10_000;
const HANGS_MS = 2 * 15_000;

describeWithEngines('engines that fail and return', () => {
  let bed: Bed;
  let managed: Managed;
  const host = (index: number): EngineHost => {
    const engine = bed.engines[index];
    if (!engine) throw new Error(`no engine ${index}`);
    return engine;
  };
  const becomes = (name: string, state: string, limitMs: number) =>
    until(
      `${name} is ${state}`,
      async () => {
        expect((await managed.node(name)).State).toBe(state);
      },
      limitMs,
    );
  beforeAll(async () => {
    bed = await startBed(['28', '20.10', '26']);
    managed = await Managed.start({ entries: bed.entries });
    for (const { name } of bed.engines) await becomes(name, 'healthy', 10_000);
  });
  afterAll(async () => {
    await managed?.stop();
    await bed?.stop();
  });
  afterEach(async () => {
    for (const { name } of bed.engines) await becomes(name, 'healthy', 30_000);
    for (const { Id } of await managed.list()) await managed.ask('DELETE', `/containers/${Id}?force=1`);
  });

  test.each<[string, number, (engine: EngineHost) => Promise<void>, (engine: EngineHost) => Promise<unknown>, RegExp]>([
    ['is killed', REFUSES_MS, (e) => e.kill(), (e) => e.start(), /refused|closed/],
    ['is shut down', REFUSES_MS, (e) => e.term(), (e) => e.start(), /refused|closed/],
    ['refuses connections', REFUSES_MS, (e) => e.partition('reject'), (e) => e.heal(), /refused|closed/],
    ['loses its power', HANGS_MS, (e) => e.powerOff(), (e) => e.powerOn(), /refused|closed|no answer|route|connection/],
    ['hangs', HANGS_MS, (e) => e.hang(), async (e) => e.resume(), /no answer/],
    ['freezes with its host', HANGS_MS, (e) => e.freeze(), async (e) => e.resume(), /no answer/],
    ['is cut off', HANGS_MS, (e) => e.partition('drop'), (e) => e.heal(), /no answer|no connection/],
    ['is unplugged', HANGS_MS, (e) => e.partition('unplug'), (e) => e.heal(), /no answer|no connection|route/],
  ])(
    'an engine that %s is given up with the reason, and is in use again when it returns',
    async (_what, limit, fail, mend, reason) => {
      const victim = host(0);
      await managed.run('stays', { Labels: {}, Env: [`constraint:node==${victim.name}`] });
      await fail(victim);
      await becomes(victim.name, 'unhealthy', limit);
      expect((await managed.node(victim.name)).Error).toMatch(reason);
      expect(await managed.places()).toEqual([`${victim.name}/stays lost`]);
      const info = await managed.ask<{ SystemStatus: string[][] }>('GET', '/info');
      expect(info.SystemStatus).toContainEqual(['  └ Status', 'Unhealthy']);
      expect(info.SystemStatus.find(([key]) => key === '  └ Error')?.[1]).toMatch(reason);
      await mend(victim);
      await becomes(victim.name, 'healthy', 20_000);
      expect((await managed.node(victim.name)).Error).toBe('');
      await until('its container is told as it is', async () => {
        expect(await managed.places()).toEqual([expect.stringMatching(`^${victim.name}/stays (running|exited)$`)]);
      });
    },
  );

  test.each<[string, (engine: EngineHost) => Promise<void>, (engine: EngineHost) => Promise<unknown>]>([
    ['was killed', (e) => e.kill(), (e) => e.start()],
    ['hangs', (e) => e.hang(), async (e) => e.resume()],
  ])('creates go elsewhere at once when an engine %s, before it is given up', async (_what, fail, mend) => {
    const victim = host(1);
    await becomes(victim.name, 'healthy', 10_000);
    await fail(victim);
    const created = await Promise.all(Array.from({ length: 6 }, (_, i) => managed.run(`new-${i}`)));
    expect(created).toHaveLength(6);
    expect((await managed.places()).filter((place) => place.startsWith(victim.name))).toEqual([]);
    await mend(victim);
    await becomes(victim.name, 'healthy', 20_000);
  });

  test('streams of an engine that is given up are cut', async () => {
    const victim = host(2);
    await managed.run('talks', { Env: [`constraint:node==${victim.name}`] });
    const logs = await fetch(`${managed.url}/containers/talks/logs?follow=1&stdout=1`);
    const cut = expect(logs.text()).rejects.toThrow();
    await victim.hang();
    await cut;
    victim.resume();
    await becomes(victim.name, 'healthy', 20_000);
  });

  test('what happened on an engine while it was cut off is told when it is heard again', async () => {
    const victim = host(0);
    const heard: string[] = [];
    const unsubscribe = managed.manager.cluster.events.subscribe(({ Action, Actor }) =>
      heard.push(`${Action} ${Actor?.Attributes?.name ?? ''}`),
    );
    await victim.partition('reject');
    await becomes(victim.name, 'unhealthy', REFUSES_MS);
    await victim.exec(
      'sh',
      '-c',
      [
        `curl -sf --unix-socket ${victim.socketPath} -H 'content-type: application/json'`,
        `-d '{"Image":"busybox"}' 'http://engine/containers/create?name=meanwhile'`,
      ].join(' '),
    );
    await victim.heal();
    await until('the event is told', () => heard.includes('create meanwhile'));
    expect(heard.filter((one) => one === 'create meanwhile')).toHaveLength(1);
    await becomes(victim.name, 'healthy', 20_000);
    expect(await managed.places()).toEqual([`${victim.name}/meanwhile created`]);
    expect(heard.filter((one) => one.startsWith('engine_'))).toEqual(['engine_disconnect ', 'engine_reconnect ']);
    unsubscribe();
  });

  test('a drained node takes nothing new and keeps what it has, until it is resumed', async () => {
    const victim = host(2);
    await managed.run('old', { Env: [`constraint:node==${victim.name}`] });
    await managed.ask('POST', `/cluster/nodes/${victim.name}/update`, { Availability: 'drain' });
    for (const i of [1, 2, 3, 4]) await managed.run(`new-${i}`);
    const places = (await managed.places()).filter((place) => place.startsWith(`${victim.name}/`));
    expect(places).toEqual([`${victim.name}/old running`]);
    await expect(managed.run('no', { Env: [`constraint:node==${victim.name}`] })).rejects.toThrow(/503.*drained/s);
    const info = await managed.ask<{ SystemStatus: string[][] }>('GET', '/info');
    expect(info.SystemStatus).toContainEqual(['  └ Availability', 'Drain']);
    await managed.ask('POST', `/cluster/nodes/${victim.name}/update`, { Availability: 'active' });
    await managed.run('yes', { Env: [`constraint:node==${victim.name}`] });
  });

  test('one engine under two addresses counts once, and is reached by the other when the first is cut off', async () => {
    const victim = host(0);
    const twice = await Managed.start({ entries: [victim.entry, `unix://${victim.socketPath}`] });
    try {
      await until('one is in use and one refused', async () => {
        const nodes = await twice.nodes();
        expect(nodes.map(({ State }) => State).sort()).toEqual(['healthy', 'pending']);
        expect(nodes.find(({ State }) => State === 'pending')?.Error).toMatch(
          /^ID duplicated\. .* shared by this node/,
        );
      });
      await twice.run('once');
      expect(await twice.places()).toEqual([`${victim.name}/once running`]);
      const first = (await twice.nodes()).find(({ State }) => State === 'healthy')?.Addr;
      if (first !== victim.entry) return; // the socket was quicker: a partition does not touch it
      await victim.partition('reject');
      await until('the socket is used', async () => {
        expect((await twice.node(`unix://${victim.socketPath}`)).State).toBe('healthy');
        expect(await twice.places()).toEqual([`${victim.name}/once running`]);
      });
    } finally {
      await victim.heal();
      await twice.stop();
      await becomes(victim.name, 'healthy', 20_000);
    }
  });

  test('two engines with one ID are two nodes', async () => {
    const clones = await startBed(['28', '28'], { images: false });
    try {
      const [one, two] = clones.engines;
      if (!one || !two) throw new Error('no engines');
      const id = (await one.exec('sh', '-c', `cat ${clones.folder}/e1/root/engine-id`)).trim();
      await two.term();
      await two.exec('sh', '-c', `printf %s ${id} > ${clones.folder}/e2/root/engine-id`);
      await two.start();
      const cloned = await Managed.start({ entries: clones.entries });
      await until('both are in use', async () => {
        const nodes = await cloned.nodes();
        expect(nodes.map(({ ID, State }) => [ID, State])).toEqual([
          [id, 'healthy'],
          [id, 'healthy'],
        ]);
      });
      expect((await cloned.nodes()).map(({ Notice }) => Notice)).toContainEqual(expect.stringContaining(id));
      await cloned.stop();
    } finally {
      await clones.stop();
    }
  });
});
