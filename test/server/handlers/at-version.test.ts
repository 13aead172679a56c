import { expect, test } from 'vitest';
import { eventAt, eventsTypeAt, imageAt, infoAt, tellsOf } from '../../../src/server/handlers/at-version.ts';

const image = {
  Id: 'sha256:1',
  ParentId: '',
  RepoTags: [],
  RepoDigests: [],
  Created: 1,
  Size: 7,
  SharedSize: -1,
  Labels: null,
  Containers: 2,
  Descriptor: { digest: 'sha256:1' },
};

test.each([
  ['1.24', { RepoTags: ['<none>:<none>'], RepoDigests: ['<none>@<none>'], VirtualSize: 7, Containers: -1 }],
  ['1.42', { RepoTags: ['<none>:<none>'], RepoDigests: ['<none>@<none>'], VirtualSize: 7, Containers: -1 }],
  ['1.43', { RepoTags: [], RepoDigests: [], VirtualSize: 7, Containers: -1 }],
  ['1.44', { RepoTags: [], RepoDigests: [], Containers: -1 }],
  ['1.48', { RepoTags: [], RepoDigests: [], Containers: -1, Descriptor: image.Descriptor }],
  ['1.51', { RepoTags: [], RepoDigests: [], Containers: 2, Descriptor: image.Descriptor }],
])('a row of images without a name is told to a client of %s as engines do', (version, expected) => {
  const { Descriptor: _, Containers: __, ...common } = image;
  expect(imageAt(version, image)).toEqual({ ...common, ...expected });
});

test('names an old engine made up are none to newer clients, and a name that is there stays', () => {
  const old = { ...image, RepoTags: ['<none>:<none>'], RepoDigests: ['<none>@<none>'] };
  expect(imageAt('1.43', old)).toMatchObject({ RepoTags: [], RepoDigests: [] });
  expect(imageAt('1.24', { ...image, RepoTags: ['a:1'] })).toMatchObject({ RepoTags: ['a:1'], RepoDigests: [] });
});

test('an event names its object twice to clients before 1.52', () => {
  const event = {
    Type: 'container',
    Action: 'start',
    Actor: { ID: 'c1', Attributes: { image: 'busybox' } },
    scope: 'local',
    time: 1,
    timeNano: 1,
  };
  expect(eventAt('1.51', event)).toEqual({ ...event, status: 'start', id: 'c1', from: 'busybox' });
  expect(eventAt('1.52', { ...event, status: 'start', id: 'c1', from: 'busybox' })).toEqual(event);
  expect(eventAt('1.51', { ...event, Type: 'network' })).toEqual({ ...event, Type: 'network' });
  expect([eventsTypeAt('1.51'), eventsTypeAt('1.52')]).toEqual(['application/json', 'application/jsonl']);
  const made = { ...event, Type: 'image', Action: 'create' };
  expect([tellsOf('1.45', made), tellsOf('1.46', made), tellsOf('1.45', event)]).toEqual([false, true, true]);
});

test('info has the flags of bridges until 1.49, and the status of runtimes since 1.44', () => {
  const info = {
    BridgeNfIptables: true,
    BridgeNfIp6tables: false,
    Runtimes: { runc: { path: 'runc', status: { a: 'b' } } },
  } as unknown as Parameters<typeof infoAt>[1];
  expect(infoAt('1.43', info)).toEqual({ ...info, Runtimes: { runc: { path: 'runc' } } });
  expect(infoAt('1.49', info)).toEqual(info);
  expect(infoAt('1.50', info)).toEqual({ Runtimes: info.Runtimes });
});
