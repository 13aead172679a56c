import { pino } from 'pino';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { encodeContainers, type ListQuery } from '../../../src/server/handlers/container-list.ts';
import { type Manager, startManager } from '../../../src/server/main.ts';
import { type Fleet, startFleet } from '../../support/fleet.ts';

const NODES = 20;
let fleet: Fleet;
let manager: Manager;

beforeAll(async () => {
  fleet = await startFleet({ engines: NODES });
  fleet.engines.forEach((engine, n) => {
    for (let c = 0; c < 30; c += 1) {
      const labels = { app: `a${c % 3}`, only: `${n}-${c}`, ...(n === 4 && { rare: 'yes' }) };
      fleet.put(engine, `c-${n}-${c}`, { Image: 'busybox', Labels: labels }, c % 5 === 0 ? 'exited' : 'running');
    }
  });
  manager = await startManager({
    hosts: ['tcp://127.0.0.1:0'],
    entries: fleet.engines.map(({ entry }) => entry),
    log: pino({ level: 'silent' }),
  });
  await vi.waitFor(() => {
    expect(manager.cluster.containers()).toHaveLength(30 * NODES);
    expect(manager.cluster.containers().every(({ inspected }) => inspected)).toBe(true);
  }, 30_000);
});
afterAll(async () => {
  await manager?.stop(100);
  await fleet?.stop();
});

const names = (query: ListQuery, now?: number): string[] => {
  const entries = JSON.parse(Buffer.concat(encodeContainers(manager.cluster, query, now)).toString()) as {
    Names: string[];
  }[];
  return entries.map(({ Names: [name = ''] }) => name);
};
const everyName = () => names({ all: true });
const filtered = (filters: NonNullable<ListQuery['filters']>) => names({ all: true, filters });

test('the list is whole, in one order, and the same when asked again', () => {
  const all = everyName();
  expect(all).toHaveLength(30 * NODES);
  expect(new Set(all).size).toBe(all.length);
  expect(names({ all: true })).toEqual(all);
  expect(names({ all: true, limit: 7 })).toEqual(all.slice(0, 7));
  expect(names({})).toHaveLength(24 * NODES);
});

test.each<[NonNullable<ListQuery['filters']>, (name: string) => boolean]>([
  [{ name: ['c-7-3'] }, (name) => name.includes('c-7-3')],
  [{ name: ['^c-7-3$'] }, (name) => name.endsWith('/c-7-3')],
  [{ name: ['^/c-7-3$'] }, (name) => name.endsWith('/c-7-3')],
  [{ name: ['n7/c-7-3'] }, (name) => name.includes('/n7/c-7-3')],
  [{ name: ['^n7'] }, (name) => name.startsWith('/n7/')],
  [{ name: ['/n7'] }, (name) => name.startsWith('/n7/')],
  [{ name: ['7-3', 'c-4-2'] }, (name) => name.includes('7-3') || name.includes('c-4-2')],
  [{ name: ['c-.-29$'] }, (name) => /c-.-29$/.test(name)],
  [{ name: ['nobody'] }, () => false],
  [{ label: ['rare'] }, (name) => name.startsWith('/n4/')],
  [{ label: ['rare=yes', 'only=4-9'] }, (name) => name === '/n4/c-4-9'],
  [{ label: ['rare=no'] }, () => false],
  [{ label: ['app=a1'] }, (name) => Number(name.split('-')[2]) % 3 === 1],
  [{ label: ['rare'], name: ['c-4-1'] }, (name) => name.startsWith('/n4/c-4-1')],
])('%j finds what a walk over all finds, in the same order', (filters, fits) => {
  expect(filtered(filters)).toEqual(everyName().filter(fits));
});

test('an ID, whole or its beginning, finds its container', () => {
  const [one] = [...(fleet.engines[3]?.containers.values() ?? [])];
  expect(filtered({ id: [one?.id ?? ''] })).toEqual([`/n3/${one?.name}`]);
  expect(filtered({ id: [one?.id.slice(0, 12) ?? ''] })).toEqual([`/n3/${one?.name}`]);
  expect(filtered({ id: ['c-3-0'] })).toEqual([]);
});

test('before, since and the order of the list go by nanoseconds, which only inspects tell', async () => {
  const [engine] = fleet.engines;
  if (!engine) throw new Error('no engine');
  const second = '2023-01-01T00:00:00';
  for (const [name, fraction] of [
    ['t2', '.2Z'],
    ['t3', '.200000001Z'],
    ['t1', '.05Z'],
  ] as const)
    fleet.put(engine, name, { Image: 'busybox', Labels: { timed: '' } }, 'running', `${second}${fraction}`);
  const timed = (more: NonNullable<ListQuery['filters']> = {}) => filtered({ label: ['timed'], ...more });
  await vi.waitFor(() => expect(timed()).toEqual(['/n0/t3', '/n0/t2', '/n0/t1']), 10_000);
  expect(timed({ since: ['t2'] })).toEqual(['/n0/t3']);
  expect(timed({ before: ['n0/t3'] })).toEqual(['/n0/t2', '/n0/t1']);
  expect(timed({ before: ['t2'] })).toEqual(['/n0/t1']);
  expect(timed({ since: ['t3'] })).toEqual([]);
  for (const container of [...engine.containers.values()])
    if (/^t\d$/.test(container.name)) fleet.remove(engine, container);
  await vi.waitFor(() => expect(everyName()).toHaveLength(30 * NODES), 5_000);
});

test('what comes, changes and goes shows at once', async () => {
  const [, engine] = fleet.engines;
  if (!engine) throw new Error('no engine');
  const before = everyName();
  const made = fleet.put(engine, 'brand-new', { Image: 'busybox' });
  await vi.waitFor(() => expect(everyName()).toHaveLength(before.length + 1), 5_000);
  expect(names({})).toContain('/n1/brand-new');
  fleet.remove(engine, made);
  await vi.waitFor(() => expect(everyName()).toEqual(before), 5_000);
});

test('ages go on without a reading', () => {
  const status = (now: number) => {
    const [entry] = JSON.parse(Buffer.concat(encodeContainers(manager.cluster, {}, now)).toString()) as {
      Status: string;
    }[];
    return entry?.Status;
  };
  const now = Date.now();
  expect(status(now)).toBe('Up 3 hours');
  expect(status(now + 2 * 3_600_000)).toBe('Up 5 hours');
});
