import { expect, test } from 'vitest';
import { health } from '../../../src/server/scheduler/filters/health.ts';
import type { Node } from '../../../src/server/scheduler/node.ts';
import { schedule } from '../../../src/server/scheduler/schedule.ts';
import { spread } from '../../../src/server/scheduler/strategies/spread.ts';

const node = (name: string, more: Partial<Node> = {}): Node => ({
  id: name,
  name,
  address: `${name}:2375`,
  health: 100,
  labels: {},
  total: { cores: 4, memoryBytes: 4e9 },
  reserved: { cores: 0, memoryBytes: 0 },
  containerCount: 0,
  ...more,
});
const wanted = { name: undefined, image: 'busybox', cores: 0, memoryBytes: 0, constraints: [] };
const policy = { filters: [health], strategy: spread };

test('the node with the fewest containers is chosen, whatever the order', () => {
  const nodes = [node('a', { containerCount: 2 }), node('b', { containerCount: 1 }), node('c', { containerCount: 3 })];
  expect(schedule(wanted, nodes, policy).name).toBe('b');
  expect(schedule(wanted, nodes.toReversed(), policy).name).toBe('b');
});
test('reserved memory weighs more than the number of containers', () => {
  const nodes = [node('a', { reserved: { cores: 0, memoryBytes: 3e9 } }), node('b', { containerCount: 9 })];
  expect(schedule({ ...wanted, memoryBytes: 5e8 }, nodes, policy).name).toBe('b');
});
test('a node out of use is never chosen', () => {
  expect(schedule(wanted, [node('a', { health: 0 }), node('b', { containerCount: 9 })], policy).name).toBe('b');
});
test.each([
  ['No healthy node available in the cluster', [node('a', { health: 0 })], wanted],
  ['No healthy node available in the cluster', [], wanted],
  ['no resources available to schedule container', [node('a')], { ...wanted, cores: 5 }],
])('refused with "%s"', (message, nodes, asked) => {
  expect(() => schedule(asked, nodes, policy)).toThrow(message);
});
