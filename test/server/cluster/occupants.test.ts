import { expect, test } from 'vitest';
import type { Container } from '../../../src/server/cluster/container.ts';
import { holdingsOf, occupantOf } from '../../../src/server/cluster/occupants.ts';

type Inspect = Parameters<typeof holdingsOf>[0];

test.each([
  // shares, billionths of cores, cores of the engine; cores held
  [1024, 0, 4, 4], // made on the engine itself: a full share is all of its cores
  [512, 0, 4, 2], // two cores, as a manager asked for them
  [300, 0, 4, 1], // and a part of one counts for none
  [255, 0, 4, 0],
  [0, 500_000_000, 4, 0.5],
  [256, 2_500_000_000, 4, 2.5], // the larger of the two
  [3072, 0, 64, 192],
  [undefined, undefined, 4, 0],
])('%s shares and %s nanocpus on %i cores hold %d', (CpuShares, NanoCpus, cpus, cores) => {
  const inspect = { HostConfig: { CpuShares, NanoCpus, Memory: 5 } } as Inspect;
  expect(holdingsOf(inspect, cpus).reserved).toEqual({ cores, memoryBytes: 5 });
});

test.each([1, 2, 3, 5, 7, 48, 64, 96, 128])(
  'cores asked for on an engine of %i are the cores that it tells of',
  (cpus) => {
    for (let cores = 1; cores <= cpus; cores += 1) {
      const CpuShares = Math.ceil((cores * 1024) / cpus);
      expect(holdingsOf({ HostConfig: { CpuShares } } as Inspect, cpus).reserved.cores).toBe(cores);
    }
  },
);

const bindings = [{ ip: '', first: 80, last: 80, protocol: 'tcp' }];
const told = [{ IP: '0.0.0.0', PrivatePort: 80, PublicPort: 32_768, Type: 'tcp' as const }];
const random = [{ ip: '0.0.0.0', first: 32_768, last: 32_768, protocol: 'tcp' }];
test.each([
  // state, its start failed, ports that its engine tells; ports counted, and whether it has them
  ['running', false, told, random, true], // one that the engine chose
  ['running', false, [], bindings, true],
  ['paused', false, told, random, true],
  ['restarting', false, [], bindings, true],
  ['created', false, [], bindings, true], // it is about to be started
  ['created', true, [], bindings, false],
  ['exited', false, [], bindings, false],
  ['dead', false, [], bindings, false],
  ['running', false, [{ PrivatePort: 80, Type: 'tcp' as const }], bindings, true], // exposed, and not published
])('%s (start failed: %s), told %j: %j, held: %s', (State, startFailed, Ports, ports, holdsPorts) => {
  const summary = { State, Ports, Names: ['/web'], Labels: { a: 'b' }, HostConfig: { NetworkMode: 'bridge' } };
  const inspected = { reserved: { cores: 1, memoryBytes: 2 }, bindings, startFailed, exposed: ['80/tcp'] };
  const container = { id: 'x', summary, inspected } as unknown as Container;
  expect(occupantOf(container)).toEqual({
    id: 'x',
    names: ['web'],
    labels: { a: 'b' },
    cores: 1,
    memoryBytes: 2,
    ports,
    hostModePorts: [],
    holdsPorts,
  });
});

test("on the host's network it holds what it says that it listens on", () => {
  const summary = { State: 'running', Names: ['/web'], HostConfig: { NetworkMode: 'host' } };
  const inspected = { reserved: { cores: 0, memoryBytes: 0 }, bindings: [], exposed: ['80/tcp', '53/udp'] };
  expect(occupantOf({ id: 'x', summary, inspected } as unknown as Container).hostModePorts).toEqual([
    '80/tcp',
    '53/udp',
  ]);
});
