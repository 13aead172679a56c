import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Availabilities } from '../../../src/server/cluster/availability.ts';
import { type Keep, keepInDirectory } from '../../../src/server/cluster/keep.ts';
import type { Engine } from '../../../src/server/engine/engine.ts';

let folder: string;
let keep: Keep;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shoal-keep-'));
  keep = keepInDirectory(path.join(folder, 'state'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what was put is there for the next, the last of each key, until it is removed', async () => {
  await keep.put('a', 'one');
  await keep.put('b', 'two');
  await keep.put('a', 'three');
  await keep.remove('b');
  await keep.remove('never');
  expect(await keepInDirectory(path.join(folder, 'state')).all()).toEqual(new Map([['a', 'three']]));
  expect(await readdir(path.join(folder, 'state'))).toEqual(['a.json']);
  expect((await stat(path.join(folder, 'state', 'a.json'))).mode & 0o777).toBe(0o600);
});

const engine = (id: string, Labels: string[] = []) =>
  ({ id, info: { Labels }, connection: { address: 'n1:2375' } }) as Engine;

test('a label of the engine drains it until users say otherwise', async () => {
  const availabilities = new Availabilities();
  const labelled = engine('A:B', ['x=y', 'shoal.availability=drain']);
  expect(availabilities.of(labelled)).toBe('drain');
  expect(availabilities.of(engine('C'))).toBe('active');
  await availabilities.set(labelled, 'active');
  expect(availabilities.of(labelled)).toBe('active');
});

test('what users said outlives the manager; a node that was never reached cannot be told apart', async () => {
  const first = new Availabilities();
  await first.recall(keep);
  await first.set(engine('A:B/C'), 'drain');
  const second = new Availabilities();
  await second.recall(keep);
  expect(second.of(engine('A:B/C'))).toBe('drain');
  await expect(first.set(engine(''), 'drain')).rejects.toThrow('node n1:2375 was not reached yet');
});
