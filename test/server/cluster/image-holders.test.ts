import { expect, test } from 'vitest';
import { ImageHolders } from '../../../src/server/cluster/image-holders.ts';
import type { Engine } from '../../../src/server/engine/engine.ts';
import type { Image } from '../../../src/server/engine/readings.ts';

const a = { name: 'a' } as Engine;
const b = { name: 'b' } as Engine;
const id = (digit: string) => `sha256:${digit.repeat(64)}`;
const image = (Id: string, RepoTags: string[] | null, RepoDigests: string[] | null = []) =>
  ({ Id, RepoTags, RepoDigests }) as Image;

const held = () => {
  const holders = new ImageHolders();
  holders.put(a, [image(id('1'), ['busybox:latest'], [`busybox@${id('9')}`]), image(id('2'), null)]);
  holders.put(b, [image(id('1'), ['busybox:latest', 'team/app:1'])]);
  return { holders, of: (ref: string) => [...new Set([...holders.of(ref)].map(({ name }) => name))].join(' ') };
};

test.each([
  ['busybox', 'a b'],
  ['docker.io/library/busybox:latest', 'a b'],
  ['busybox:2', ''],
  ['team/app:1', 'b'],
  [`busybox@${id('9')}`, 'a'],
  [`busybox:latest@${id('9')}`, 'a'],
  [id('1'), 'a b'],
  ['1111', 'a b'],
  ['sha256:22', 'a'],
  ['3', ''],
  ['', ''],
])('%j is held by %j', (ref, names) => expect(held().of(ref)).toBe(names));

test('what an engine has no more, it holds no more', () => {
  const { holders, of } = held();
  holders.put(a, [image(id('2'), ['busybox:latest'])]);
  expect([of('busybox'), of('1111'), of('22'), of(`busybox@${id('9')}`)]).toEqual(['a b', 'b', 'a', '']);
  holders.put(a, []);
  holders.put(b, []);
  expect(['busybox', 'team/app:1', '1111', '22'].map(of)).toEqual(['', '', '', '']);
});
