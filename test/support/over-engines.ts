/** A manager over fake engines, stopped with them after each test. */
import { pino } from 'pino';
import { afterEach, expect, vi } from 'vitest';
import { type Manager, type ManagerOptions, startManager } from '../../src/server/main.ts';
import type { FakeEngine } from './fake-engine.ts';

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.stop();
});

/** @returns when it uses every engine, but for those `ready` counts out */
export async function startOver(
  engines: readonly FakeEngine[],
  { ready = engines.length, ...options }: Partial<ManagerOptions> & { readonly ready?: number } = {},
): Promise<{ manager: Manager; url: string }> {
  running.push(...engines);
  const manager = await startManager({
    hosts: ['tcp://127.0.0.1:0'],
    entries: engines.map(({ entry }) => entry),
    log: pino({ level: 'silent' }),
    ...options,
  });
  running.push({ stop: () => manager.stop(100) });
  await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(ready), 10_000);
  return { manager, url: (manager.listening[0] ?? '').replace('tcp', 'http') };
}

export const post = (body: string, headers = {}) => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', ...headers },
});
