/** The checker on real engines: it finds what is known, nothing else, touches nothing foreign and leaves nothing behind. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { get } from '../../src/check/engine.ts';
import type { Result } from '../../src/check/result.ts';
import { scenarios } from '../../src/check/scenarios/all.ts';
import { type Endpoint, endpointOf } from '../../src/check/wire/endpoint.ts';
import { startCheck } from '../support/check-process.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import { until } from '../support/engines/run.ts';
import { knownDeviations } from '../support/known-deviations.ts';

/** Names of everything an engine holds, but for the bridge that dockerd makes for Swarm mode and keeps. */
async function holdings(endpoint: Endpoint): Promise<string[]> {
  const list = async (target: string) =>
    JSON.parse((await get(endpoint, target, 20_000)).response?.body.toString() ?? '');
  const [containers, images, networks, { Volumes: volumes }, plugins] = await Promise.all(
    ['/containers/json?all=1', '/images/json?all=1', '/networks', '/volumes', '/plugins'].map(list),
  );
  return (
    [...containers, ...images, ...networks, ...(volumes ?? []), ...plugins]
      .filter(({ Name }) => Name !== 'docker_gwbridge')
      // dockerd makes its network `bridge` anew at each start
      .map(({ Id, Name }) => (Name === 'bridge' ? Name : (Id ?? Name)))
      .sort()
  );
}

/** Statuses that scenarios promise to provoke, and did not. */
function broken({ operations }: Result): string[] {
  const promised = scenarios.filter(({ needs }) => needs !== 'registry').flatMap(({ covers }) => covers);
  return promised.filter((promise) => {
    const [id, status = ''] = promise.split(' ');
    return operations.find(({ operation }) => operation === id)?.statuses[status] === 0;
  });
}

describeWithEngines('shoal check', () => {
  let bed: Bed;
  beforeAll(async () => {
    bed = await startBed([
      { version: '28', checkpoints: true },
      { version: '20.10', checkpoints: true },
    ]);
  });
  afterAll(() => bed?.stop());

  test.each(['28', '20.10'] as const)(
    'dockerd %s deviates in nothing but what is known, and is left as it was',
    async (version) => {
      const [engine, other] = [...bed.engines].sort((one) => (one.version === version ? -1 : 1));
      if (!engine || !other) throw new Error('two engines were asked for');
      const endpoint = endpointOf(engine.url);
      const before = await holdings(endpoint);
      const result = await check({
        endpoint,
        document: 'engine',
        concurrency: 4,
        silenceMs: 60_000,
        yes: true,
        swarmMode: true,
        // once is enough for what takes its time
        ...(version === '28' && { swarmPeer: endpointOf(other.url), restart: () => engine.restart() }),
        allow: await knownDeviations(version),
        signal: new AbortController().signal,
      });
      const unexplained = result.operations.flatMap(({ findings }) =>
        findings
          .filter(({ severity, allowed }) => severity !== 'note' && !allowed)
          .map(({ operation, rule, status, where, message }) => `${operation} ${rule} ${status} ${where} ${message}`),
      );
      expect(unexplained).toEqual([]);
      expect([result.allowList, result.left]).toEqual([[], []]);
      if (version === '28') expect(broken(result)).toEqual([]);
      expect(await holdings(endpoint)).toEqual(before);
    },
  );

  test('without --yes, what an engine that ignores filters would delete of others is safe from prunes', async () => {
    const url = bed.engines[0]?.url ?? '';
    await fetch(`${url.replace('tcp', 'http')}/volumes/create`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"Name":"precious"}',
    });
    const result = await check({
      endpoint: endpointOf(url),
      document: 'engine',
      concurrency: 1,
      silenceMs: 60_000,
      only: ['VolumePrune'],
      signal: new AbortController().signal,
    });
    const refusals = result.scenarios.map(({ outcome, reason }) => `${outcome}: ${reason}`);
    expect(refusals).toEqual([expect.stringMatching(/^skipped: the engine holds .*1 volumes.* say --yes$/)]);
  });

  test('killed in Swarm mode, it leaves a swarm with a service; the next check ends both', async () => {
    const endpoint = endpointOf(bed.engines[0]?.url ?? '');
    const before = await holdings(endpoint);
    const look = async (target: string) =>
      JSON.parse((await get(endpoint, target, 20_000)).response?.body.toString() ?? '');
    const killed = startCheck('-H', endpoint.url, '--swarm-mode', '--only', 'Service');
    await until('there is a service', async () => (await look('/services')).length > 0);
    killed.kill('SIGKILL');
    expect((await killed.done).code).toBeNull();
    expect((await look('/info')).Swarm.LocalNodeState).toBe('active');

    const next = await startCheck('-H', endpoint.url, '--only', 'SystemPing').done;
    expect([next.code, next.stderr]).toEqual([0, '']);
    expect((await look('/info')).Swarm.LocalNodeState).toBe('inactive');
    await until('what ran for the service is gone', async () => {
      expect(await holdings(endpoint)).toEqual(before);
    });
  });

  test('an interrupted check deletes what it made', async () => {
    const endpoint = endpointOf(bed.engines[0]?.url ?? '');
    const before = await holdings(endpoint);
    const interrupted = new AbortController();
    const result = await check({
      endpoint,
      document: 'engine',
      concurrency: 4,
      silenceMs: 60_000,
      signal: interrupted.signal,
      progress: (_scenario, { at }) => at === 20 && interrupted.abort(),
    });
    expect(result.scenarios.length).toBeGreaterThan(0);
    expect(result.scenarios.some(({ reason }) => reason === 'interrupted')).toBe(true);
    expect(await holdings(endpoint)).toEqual(before);
  });
});
