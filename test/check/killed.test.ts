/** A check whose process is killed leaves things behind; the next check of the same engine deletes them. */
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { endpointOf } from '../../src/check/wire/endpoint.ts';
import { type Simulated, simulate } from '../../src/simulator/index.ts';
import { startCheck } from '../support/check-process.ts';
import { until } from '../support/engines/run.ts';
import { probeProgram } from '../support/probe-program.ts';

/** Names of what the engine holds. */
function holdings({ engine }: Simulated): string[] {
  return [
    ...engine.containers().map(({ name }) => `container ${name}`),
    ...engine.images.list().map((image) => `image ${engine.images.tags(image)[0] ?? image.id}`),
    ...engine.networks.list().map(({ name }) => `network ${name}`),
    ...engine.volumes.list().map(({ name }) => `volume ${name}`),
    ...engine.plugins.list().map(({ Name }) => `plugin ${Name}`),
  ].sort();
}

test.each([
  ['its image is there', ['image'], 'hang'],
  ['things of every kind are there', ['image', 'container', 'network', 'volume', 'plugin'], 'hang'],
  ['things of every kind are there, and requests are under way', ['container', 'network', 'volume'], undefined],
] as const)('killed when %s: the next one deletes what is left, and nothing else', async (_when, kinds, fault) => {
  await using engine = await simulate({ images: ['busybox'], programs: { probe: probeProgram } });
  engine.run({ Image: 'busybox', Cmd: ['sleep', '1000'] }, 'precious');
  engine.engine.volumes.create({ Name: 'precious' });
  const before = holdings(engine);
  const operations = ['ContainerDelete', 'NetworkDelete', 'VolumeDelete', 'PluginDelete', 'ImageDelete'] as const;
  // without answers to its deletes it stands still with what it made
  const release = fault && engine.faults.add({ kind: fault }, { operations });
  const killed = startCheck('-H', engine.address, '--concurrency', '100');
  const isThere = (kind: string) =>
    holdings(engine).some((held) => held.startsWith(`${kind} `) && held.includes('shoal-check-'));
  await until('it has made them', () => kinds.every(isThere));
  killed.kill('SIGKILL');
  expect((await killed.done).code).toBeNull();
  release?.();
  expect(holdings(engine)).not.toEqual(before);

  const { left } = await check({
    endpoint: endpointOf(engine.address),
    document: 'engine',
    concurrency: 1,
    silenceMs: 20_000,
    only: ['SystemPing'],
    signal: new AbortController().signal,
  });
  expect(left).toEqual([]);
  expect(holdings(engine)).toEqual(before);
});
