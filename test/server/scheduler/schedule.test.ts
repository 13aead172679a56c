import { expect, test } from 'vitest';
import { defaultFilters } from '../../../src/server/scheduler/policy.ts';
import { schedule } from '../../../src/server/scheduler/schedule.ts';
import { spread } from '../../../src/server/scheduler/strategies/spread.ts';
import { asked, container, node, ports } from './builders.ts';

const policy = { filters: defaultFilters, strategy: spread };
const refusal = (...args: Parameters<typeof schedule>) => {
  try {
    schedule(...args);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('a node was found');
};

test('a node out of use is never chosen', () => {
  const nodes = [node('a', { health: 0 }), node('b', { containers: Array(9).fill({}) })];
  expect(schedule(asked(), nodes, policy).name).toBe('b');
});

test('of several wishes as many as can be are met together, whatever their order', () => {
  const nodes = [
    node('a', { labels: { disk: 'ssd', region: 'eu' }, containers: [{}, {}] }),
    node('b', { labels: { disk: 'ssd', region: 'us' } }),
    node('c'),
  ];
  const wishes = ['disk==~ssd', 'region==~eu', 'rack==~nowhere'];
  expect(schedule(asked({ constraints: wishes }), nodes, policy).name).toBe('a');
  expect(schedule(asked({ constraints: wishes.toReversed() }), nodes.toReversed(), policy).name).toBe('a');
});

test('a wish that the only node with room does not meet is let go', () => {
  const nodes = [
    node('a', { labels: { disk: 'ssd' }, containers: [{ memoryBytes: 4e9 }] }),
    node('b', { containers: [{}] }),
  ];
  expect(schedule(asked({ constraints: ['disk==~ssd'], memoryBytes: 1e9 }), nodes, policy).name).toBe('b');
});

test.each([
  ['the cluster is empty', [], 'No healthy node available in the cluster'],
  ['no node is healthy', [node('a', { health: 0 })], 'No healthy node available in the cluster\na: is not healthy'],
])('classic words when %s', (_, nodes, message) => {
  expect(refusal(asked(), nodes, policy)).toBe(message);
});

test('classic words when resources are short, and what is short on each node', () => {
  const nodes = [node('a', { containers: [{ cores: 3 }] }), node('b', { containers: [{ memoryBytes: 3e9 }] })];
  expect(refusal(asked({ cores: 2, memoryBytes: 2e9 }), nodes, policy)).toBe(
    [
      'no resources available to schedule container',
      'a: 3 of 4 cores are reserved, 2 asked for',
      'b: 3000000000 of 4000000000 bytes of memory are reserved, 2000000000 asked for',
    ].join('\n'),
  );
});

test('classic lines name the conditions up to the filter that failed; then each node is told its reason', () => {
  const nodes = [
    node('a', { labels: { region: 'eu' } }),
    node('b', { labels: { region: 'eu' } }),
    node('c'),
    node('d', { health: 0 }),
    node('e', { containers: [{ names: ['web'], ports: ports('80:80') }] }),
  ];
  const wanted = asked({ ports: ports('80:80'), affinities: ['container!=x*'], constraints: ['region==us*'] });
  expect(refusal(wanted, nodes, policy)).toBe(
    [
      'Unable to find a node that satisfies the following conditions ',
      '[port 80 (Bridge mode)]',
      '[available container slots]',
      '[container!=x* (soft=false)]',
      '[region==us*]',
      'a, b: does not satisfy region==us* (region is eu)',
      'c: does not satisfy region==us* (it has no label region)',
      'd: is not healthy',
      'e: port 80/tcp is in use by web',
    ].join('\n'),
  );
});

test('a port failure shows the port alone', () => {
  const nodes = [node('a', { containers: [{ ports: ports('80:80') }] })];
  expect(refusal(asked({ ports: ports('80:80') }), nodes, policy)).toMatch(
    /^Unable to find a node that satisfies the following conditions \n\[port 80 \(Bridge mode\)\]\na: /,
  );
});

test('a thousand nodes are told in a few lines', () => {
  const nodes = Array.from({ length: 1_000 }, (_, i) =>
    node(`n${i}`, { containers: [container({ cores: i / 1e3 + 3 })] }),
  );
  const text = refusal(asked({ cores: 2, constraints: ['node==~n1'] }), nodes, policy);
  expect(text.split('\n').length).toBeLessThan(20);
  expect(text).toContain('more nodes');
});

test.each([
  [{ constraints: ['region'] }, "error from constraint filter: One of operator ==, != is expected in 'region'"],
  [{ constraints: ['node==/'] }, "error from constraint filter: Value '/' is invalid"],
  [{ affinities: ['1x==a'] }, "error from affinity filter: Key '1x' is invalid"],
  [{ whitelists: ['node==a,b'] }, "error from whitelist filter: Value 'a,b' is invalid"],
  [{ whitelists: ['rack==a'] }, "error from whitelist filter: Key 'rack' is invalid: only node is known"],
])('%j is the fault of who asked, with the filter named', (more, message) => {
  expect(() => schedule(asked(more), [node('a')], policy)).toThrow(
    expect.objectContaining({ kind: 'invalidParameter', message }),
  );
});

test('filters that are not chosen ask nothing; room is always asked for', () => {
  const only = { filters: [], strategy: spread };
  expect(schedule(asked({ constraints: ['node==b'] }), [node('a')], only).name).toBe('a');
  expect(refusal(asked({ cores: 5 }), [node('a')], only)).toContain('no resources available');
});
