/** Metrics as Prometheus reads them, of a manager in front of nodes that work and one that cannot be reached. */
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Simulated, simulate } from '../../src/simulator/index.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { programs } from '../support/engines/cache.ts';
import { run } from '../support/engines/run.ts';
import { Managed } from '../support/managed.ts';

describeWithEngines('metrics', () => {
  let engine: Simulated;
  let managed: Managed;
  beforeAll(async () => {
    engine = await simulate({ images: ['busybox'], listen: 'tcp://127.0.0.1:0', name: 'odd "name"\\' });
    const entries = [engine.url.replace('http://', ''), '127.0.0.1:1'];
    managed = await Managed.start({ entries, admin: { host: 'tcp://127.0.0.1:0' } });
  });
  afterAll(async () => {
    await managed?.stop();
    await engine?.stop();
  });

  test('promtool can read them all, and finds nothing to complain about in ours', async () => {
    await expect.poll(() => managed.manager.cluster.healthyEngines().length, { timeout: 30_000 }).toBe(1);
    await managed.run('web');
    await managed.list();
    const admin = (managed.manager.admin ?? '').replace('tcp', 'http');
    const text = await (await fetch(`${admin}/metrics`)).text();
    const promtool = path.join(await programs('prometheus'), 'promtool');
    const judged = await run(promtool, ['check', 'metrics'], { input: text });
    expect(judged.stdout + judged.stderr).not.toContain('error while linting');
    expect(`${judged.stdout}${judged.stderr}`.split('\n').filter((line) => line.startsWith('shoal_'))).toEqual([]);
    const spoilt = await run(promtool, ['check', 'metrics'], { input: `${text}shoal_info{version="x} 1\n` });
    expect(spoilt.stdout + spoilt.stderr).toContain('error while linting');
  });
});
