import { expect, test } from 'vitest';
import { parseClusterOptions } from '../../../src/server/cluster/cluster-options.ts';
import { filtersNamed, strategyNamed } from '../../../src/server/scheduler/policy.ts';

test('options have classic defaults, and the last of a key counts', () => {
  expect(parseClusterOptions([])).toEqual({ overcommit: 0.05, createRetry: 0 });
  expect(parseClusterOptions(['swarm.overcommit=0.5', 'swarm.overcommit=-0.5', 'swarm.createretry=3'])).toEqual({
    overcommit: -0.5,
    createRetry: 3,
  });
});

test.each([
  ['swarm.overcommit=-2', 'swarm.overcommit should be larger than -1, -2.000000 is invalid'],
  ['swarm.createretry=-1', 'swarm.createretry can not be negative, -1 is invalid'],
  ['swarm.createretry=1.5', '--cluster-opt swarm.createretry=1.5: expected a whole number'],
  ['swarm.overcommit=', '--cluster-opt swarm.overcommit=: expected a number'],
  ['swarm.overcommit=much', '--cluster-opt swarm.overcommit=much: expected a number'],
  ['swarm.overcommit', '--cluster-opt must contain key=value strings: swarm.overcommit'],
  ['mesos.user=x', '--cluster-opt mesos.user=x: known are swarm.overcommit and swarm.createretry'],
])('%s is refused', (option, message) => {
  expect(() => parseClusterOptions([option])).toThrow(message);
});

test('strategies and filters are chosen by name', () => {
  expect(strategyNamed('binpacking').name).toBe('binpack');
  expect(() => strategyNamed('best')).toThrow('strategy not supported');
  expect(filtersNamed([]).map(({ name }) => name)).toEqual([
    'health',
    'port',
    'containerslots',
    'dependency',
    'affinity',
    'constraint',
    'whitelist',
  ]);
  expect(filtersNamed(['port', 'health', 'project']).map(({ name }) => name)).toEqual(['port', 'health', 'project']);
  expect(() => filtersNamed(['health', 'taste'])).toThrow('filter not supported: taste');
});
