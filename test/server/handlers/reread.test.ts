import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { type ManagerOptions, startManager } from '../../../src/server/main.ts';
import { fakeEngine } from '../../support/fake-engine.ts';

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.stop();
});

/** @returns how often each engine was read whole while a list with these filters was answered */
async function readings(reread: ManagerOptions['reread'], filters: object): Promise<number[]> {
  const engines = [await fakeEngine('n1'), await fakeEngine('n2')];
  running.push(...engines);
  const manager = await startManager({
    hosts: ['tcp://127.0.0.1:0'],
    entries: engines.map(({ entry }) => entry),
    reread,
    log: pino({ level: 'silent' }),
  });
  running.push({ stop: () => manager.stop(100) });
  await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(2), 10_000);
  const lists = () =>
    engines.map(({ requests }) => requests.filter((line) => line.startsWith('GET /containers/json')).length);
  const before = lists();
  const url = (manager.listening[0] ?? '').replace('tcp', 'http');
  const answer = await fetch(`${url}/containers/json?filters=${encodeURIComponent(JSON.stringify(filters))}`);
  expect(answer.status).toBe(200);
  return lists().map((count, at) => count - (before[at] ?? 0));
}

test.each([
  ['a node filter reads that node', { onNodeFilter: true, name: '' }, { node: ['n1'] }, [1, 0]],
  ['without one nothing is read', { onNodeFilter: true, name: '' }, {}, [0, 0]],
  ['the name reads every node', { onNodeFilter: false, name: 'now' }, { name: ['now'] }, [1, 1]],
  ['another name reads none', { onNodeFilter: false, name: 'now' }, { name: ['nowadays'] }, [0, 0]],
  ['not asked for, a node filter reads nothing', undefined, { node: ['n1'] }, [0, 0]],
])('%s', async (_name, reread, filters, expected) => expect(await readings(reread, filters)).toEqual(expected));
