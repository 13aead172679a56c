/** Real engines that are killed, hang or are cut off under streams and in the middle of fan-outs, and what clients hear of it. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type OperationId, operations } from '../../src/generated/operations.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import type { EngineHost } from '../support/engines/host.ts';
import { archive, tar, testImages } from '../support/engines/image.ts';
import { type Registry, registryAuth, startRegistry } from '../support/engines/registry.ts';
import { until } from '../support/engines/run.ts';
import { type Answer, FaultClient } from '../support/faults/client.ts';
import { Managed } from '../support/managed.ts';
import { scrape } from '../support/metrics.ts';

/** An engine that hangs is given up within four seconds; the machine has other things to do. */
const watch = { probeMs: 500, probeTimeoutMs: 1_000 };
const BOUND_MS = 20_000;

describeWithEngines('engines that fail while they are at work', () => {
  let bed: Bed;
  let managed: Managed;
  let registry: Registry;
  let image: Buffer;
  let context: Buffer;
  const host = (index: number): EngineHost => {
    const engine = bed.engines[index];
    if (!engine) throw new Error(`no engine ${index}`);
    return engine;
  };
  const client = (id: OperationId, path: string, body?: string | Buffer, how = {}) => {
    const operation = operations[id];
    const shape = 'stream' in operation && 'hijack' in operation.stream ? 'hijack' : 'single';
    return new FaultClient(managed.url, { operation, path, body, shape }, how);
  };
  const healthy = (count: number) =>
    until(`${count} engines are in use`, () => managed.manager.cluster.healthyEngines().length === count);
  /** Bounded, whatever was asked. */
  const over = (what: FaultClient): Promise<Answer> => {
    let timer: NodeJS.Timeout;
    return Promise.race([
      what.answer.finally(() => clearTimeout(timer)),
      new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error('no end')), BOUND_MS);
      }),
    ]);
  };

  beforeAll(async () => {
    bed = await startBed(['28', '20.10', '26', '28']);
    registry = await startRegistry(bed);
    const [busybox] = await testImages();
    if (!busybox) throw new Error('no image');
    await registry.push('box', busybox);
    image = await archive([busybox]);
    context = await tar([{ name: 'Dockerfile', content: 'FROM busybox\nRUN echo begun; sleep 1000\n' }]);
    managed = await Managed.start({ entries: bed.entries, engines: watch, admin: { host: 'tcp://127.0.0.1:0' } });
    await healthy(4);
  });
  afterAll(async () => {
    await managed?.stop();
    await bed?.stop();
  });
  afterEach(async () => {
    await healthy(4);
    await until('nothing is left', async () => {
      // a build that was cut off removes its container itself
      const all = await managed.list();
      await Promise.allSettled(all.map(({ Id }) => managed.ask('DELETE', `/containers/${Id}?force=1`)));
      expect(all).toEqual([]);
      const gauges = await scrape((managed.manager.admin ?? '').replace('tcp', 'http'));
      const open = [...gauges].filter(
        ([name, value]) =>
          value > 0 && /^shoal_(requests_under_way|streams_open|hijacks_open|engine_reserv)/.test(name),
      );
      expect(open).toEqual([]);
      for (const engine of bed.engines) {
        const sockets = await engine.exec('ss', '-Htn', 'state', 'established', 'sport', '=', ':2375');
        expect(sockets.split('\n').length).toBeLessThan(16);
      }
    });
  });

  test.each<[string, (engine: EngineHost) => Promise<void>, (engine: EngineHost) => Promise<unknown>]>([
    ['is killed', (e) => e.kill(), (e) => e.start()],
    ['hangs', (e) => e.hang(), async (e) => e.resume()],
    ['is cut off', (e) => e.partition('drop'), (e) => e.heal()],
  ])('streams of an engine that %s end, and no end looks like a good one', async (_what, fail, mend) => {
    const victim = host(0);
    await managed.run('talks', {
      Cmd: ['sh', '-c', 'while :; do echo x; sleep 0.1; done'],
      Env: [`constraint:node==${victim.name}`],
    });
    // an upload holds its container's lock: nothing else is told of that one meanwhile
    await managed.run('takes', { Env: [`constraint:node==${victim.name}`] });
    const { Id } = await managed.ask<{ Id: string }>('POST', '/containers/talks/exec', {
      Cmd: ['sleep', '1000'],
      AttachStdout: true,
    });
    const events = client('SystemEvents', `/events?filters={"event":["engine_disconnect"]}`);
    const hint = encodeURIComponent(JSON.stringify({ 'constraint:node': `=${victim.name}` }));
    const streams = {
      logs: client('ContainerLogs', '/containers/talks/logs?stdout=1&follow=1'),
      stats: client('ContainerStats', '/containers/talks/stats'),
      attach: client('ContainerAttach', '/containers/talks/attach?stream=1&stdout=1'),
      exec: client('ExecStart', `/exec/${Id}/start`, '{"Detach":false,"Tty":false}'),
      wait: client('ContainerWait', '/containers/talks/wait'),
      build: client('ImageBuild', `/build?buildargs=${hint}`, context),
      upload: client('PutContainerArchive', '/containers/takes/archive?path=/tmp', 'half an archive', { open: true }),
      load: client('ImageLoad', '/images/load', image.subarray(0, 10_000), { open: true }),
    };
    const { logs, stats, attach, build } = streams;
    await Promise.all([logs, stats, attach, build].map(({ begun }) => begun));
    const metrics = () => scrape((managed.manager.admin ?? '').replace('tcp', 'http'));
    await until('all are under way', async () => expect((await metrics()).get('shoal_requests_under_way')).toBe(9));
    await fail(victim);
    try {
      const ends = await Promise.all(
        Object.entries(streams).map(async ([name, stream]) => {
          if (name === 'load') return '';
          const { status, text, cut } = await over(stream).catch((error: Error) => ({
            status: 0,
            text: error.message,
            cut: false,
          }));
          return `${name} ${status} ${cut ? 'cut' : (/"(message|error)"/.exec(text)?.[0] ?? '')}`;
        }),
      );
      expect(ends).toEqual([
        'logs 200 cut',
        'stats 200 cut',
        expect.stringMatching(/^attach 101/), // raw: all there is to see is that it ends
        expect.stringMatching(/^exec 101/),
        expect.stringMatching(/^wait (200 cut|50[03] "message")/),
        'build 200 cut',
        expect.stringMatching(/^upload 50[03] "message"/),
        '',
      ]);
      await events.begun;
    } finally {
      for (const stream of [events, ...Object.values(streams)]) stream.leave();
      await mend(victim);
    }
  });

  test('a pull, a prune and a measurement: one node is away, one dies in the middle, one hangs, and the last does its work', async () => {
    const [away, dying, hanging, well] = [host(0), host(1), host(2), host(3)];
    await away.kill();
    try {
      await healthy(3);
      for (const engine of [dying, hanging]) await engine.hang();
      const auth = { 'x-registry-auth': registryAuth(registry.address) };
      const pull = client('ImageCreate', `/images/create?fromImage=${registry.address}/box&tag=latest`, undefined, {
        headers: auth,
      });
      const prune = client('ImagePrune', '/images/prune');
      const usage = client('SystemDataUsage', '/system/df');
      const load = client('ImageLoad', '/images/load', image);
      await until('all are under way', async () => {
        const gauges = await scrape((managed.manager.admin ?? '').replace('tcp', 'http'));
        expect(gauges.get('shoal_requests_under_way')).toBe(4);
      });
      await dying.kill();
      const named = new RegExp(`${dying.name}: .*${hanging.name}: `, 's');
      for (const [asked, does] of [
        [prune, 'pruning'],
        [usage, 'measuring disk usage'],
      ] as const) {
        const { status, text } = await over(asked);
        const { message } = JSON.parse(text) as { message: string };
        expect([does, status]).toEqual([does, 500]);
        expect(message).toMatch(named);
        expect(message).toContain(`${does} failed on`);
        expect(message).toContain(`(done on ${well.name})`);
        expect(message).not.toContain(away.name);
      }
      for (const asked of [pull, load]) {
        const { status, text } = await over(asked);
        const lines = text
          .trim()
          .split('\r\n')
          .map((line) => JSON.parse(line) as Record<string, string>);
        expect(status).toBe(200);
        expect(lines.at(-1)?.error).toMatch(named);
        expect(lines.at(-1)?.error).not.toMatch(new RegExp(`(${away.name}|${well.name}): `));
        expect(lines[0]).toEqual({ id: away.name, status: expect.stringContaining('left out') });
        expect(lines).toContainEqual({ id: well.name, status: expect.stringMatching(/: done$/) });
      }
      const holders = await fetch(`http://${well.entry}/images/${registry.address}/box/json`);
      expect(holders.status).toBe(200);
    } finally {
      hanging.resume();
      await Promise.all([away.start(), dying.start()]);
    }
  });
});
