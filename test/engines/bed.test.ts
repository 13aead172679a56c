/** The harness keeps its word: engines differ, faults look as they should, and nothing stays behind. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';
import { testImages } from '../support/engines/image.ts';
import { registryAuth, startRegistry } from '../support/engines/registry.ts';
import { until } from '../support/engines/run.ts';

describeWithEngines('a bed of real engines', () => {
  let bed: Bed;
  beforeAll(async () => {
    bed = await startBed(['20.10', { version: '28', labels: ['zone=a'] }]);
  });
  afterAll(() => bed?.stop());
  const get = async (index: number, path: string) => {
    const answer = await fetch(`http://${bed.entries[index]}${path}`, { signal: AbortSignal.timeout(5_000) });
    return (await answer.json()) as Record<string, unknown>;
  };

  test('engines differ in version, name, ID and labels, and have the same images', async () => {
    expect(await get(0, '/version')).toMatchObject({ ApiVersion: '1.41' });
    expect(await get(1, '/version')).toMatchObject({ ApiVersion: '1.51' });
    const [one, two] = [await get(0, '/info'), await get(1, '/info')];
    expect([one.Name, two.Name]).toEqual(['e1', 'e2']);
    expect(one.ID).not.toBe(two.ID);
    expect(two.Labels).toContain('zone=a');
    const ids = await Promise.all([0, 1].map(async (index) => (await get(index, '/images/busybox/json')).Id));
    expect(ids[0]).toBe(ids[1]);
  });

  test('an engine can hang, be cut off, be killed and lose its power, and come back as itself', async () => {
    const [engine] = bed.engines;
    if (!engine) throw new Error('no engine');
    const id = (await get(0, '/info')).ID;
    const silent = () =>
      expect(
        fetch(`${engine.url.replace('tcp', 'http')}/_ping`, { signal: AbortSignal.timeout(500) }),
      ).rejects.toThrow();
    await engine.hang();
    await silent();
    engine.resume();
    await engine.freeze();
    await silent();
    engine.resume();
    for (const how of ['drop', 'reject', 'unplug'] as const) {
      await engine.partition(how);
      await silent();
      await engine.heal();
      await get(0, '/info');
    }
    await engine.kill();
    await silent();
    await engine.start();
    await engine.powerOff();
    await silent();
    await engine.powerOn();
    expect((await get(0, '/info')).ID).toBe(id);
  });

  test('the docker command runs a container, also in a terminal', async () => {
    const docker = await DockerCli.open(bed.engines[1]?.url ?? '');
    expect(await docker.do('run', '--rm', 'busybox', 'echo', 'hi')).toBe('hi');
    const session = docker.terminal('run', '--rm', '-it', 'busybox', 'sh');
    await session.hears('/ #');
    session.say('until [ "$(stty size)" = "40 120" ]; do sleep 0.1; done; exit 3\r'); // it is told after the start
    expect(await session.ended).toBe(3);
    await docker.close();
  });

  test('a registry gives its images to those who know the password', async () => {
    const registry = await startRegistry(bed);
    const [busybox] = await testImages();
    if (!busybox) throw new Error('no image');
    const name = await registry.push('private/busybox:1', busybox);
    const pull = async (headers: HeadersInit) => {
      const url = `http://${bed.entries[1]}/images/create?fromImage=${encodeURIComponent(name)}`;
      return (await fetch(url, { method: 'POST', headers })).text();
    };
    expect(await pull({})).toContain('no basic auth credentials');
    expect(await pull({ 'x-registry-auth': registryAuth(registry.address) })).toContain('Downloaded newer image');
  });
});

describeWithEngines('a bed whose test process is killed', () => {
  test('leaves no process, mount, interface, control group or file', async () => {
    const script = path.join(import.meta.dirname, '../support/engines/bed-until-killed.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const { number, folder, pids } = JSON.parse(line) as { number: string; folder: string; pids: number[] };
    const left = () => ({
      processes: pids.filter((pid) => existsSync(`/proc/${pid}`)),
      interfaces: Object.keys(networkInterfaces()).filter((name) => name === `shoal${number}`),
      groups: readdirSync('/sys/fs/cgroup', { recursive: false }).filter((name) =>
        existsSync(`/sys/fs/cgroup/${name}/shoal${number}`),
      ),
      folder: existsSync(folder),
    });
    expect(left()).toMatchObject({ processes: pids, interfaces: [`shoal${number}`], folder: true });
    child.kill('SIGKILL');
    await until('everything is gone', () => {
      expect(left()).toEqual({ processes: [], interfaces: [], groups: [], folder: false });
    });
  });
});
