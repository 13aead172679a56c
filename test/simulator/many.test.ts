import { expect, test } from 'vitest';
import { createRegistry, simulate } from '../../src/simulator/index.ts';

test('a process holds a thousand engines, each with its own state', async () => {
  const registry = await createRegistry();
  const engines = await Promise.all(
    Array.from({ length: 1_000 }, (_, at) => simulate({ name: `node-${at}`, registry, images: ['busybox'] })),
  );
  for (const [at, engine] of engines.entries()) engine.run({ Image: 'busybox', Cmd: ['sleep', '1000'] }, `box-${at}`);
  const seen = await Promise.all(
    engines.map(async ({ url }) => {
      const [info, list] = await Promise.all(
        ['/info', '/containers/json'].map(async (path) => (await fetch(`${url}${path}`)).json()),
      );
      return `${info.Name} ${info.ContainersRunning} ${list[0].Names[0]}`;
    }),
  );
  expect(seen).toEqual(engines.map((_, at) => `node-${at} 1 /box-${at}`));
  expect(new Set(engines.map(({ engine }) => engine.id)).size).toBe(1_000);
  await Promise.all(engines.map((engine) => engine.stop()));
  await expect(fetch(`${engines[500]?.url}/_ping`)).rejects.toThrow('fetch failed');
});
