import { expect, test } from 'vitest';
import { hintsOf, hintsOfBuild, reschedulePolicyOf } from '../../../src/server/scheduler/hints.ts';

test("labels' expressions come first, then the environment's, and the container carries them all", () => {
  const env = [
    'PATH=/bin',
    'constraint:region==us',
    'affinity:container!=~web',
    'whitelist:node==n1|n2',
    'A=constraint:x',
  ];
  const labels = { mine: 'x', 'com.docker.swarm.constraints': '["disk==ssd"]' };
  expect(hintsOf(env, labels)).toEqual({
    constraints: ['disk==ssd', 'region==us'],
    affinities: ['container!=~web'],
    whitelists: ['node==n1|n2'],
    consumed: [1, 2, 3],
    labels: {
      'com.docker.swarm.constraints': '["disk==ssd","region==us"]',
      'com.docker.swarm.affinities': '["container!=~web"]',
      'com.docker.swarm.whitelists': '["node==n1|n2"]',
    },
  });
});

test('labels that say it all already stay as they are', () => {
  const labels = { 'com.docker.swarm.constraints': '[ "disk==ssd" ]' };
  expect(hintsOf([], labels)).toMatchObject({ constraints: ['disk==ssd'], labels: {} });
});

test('words are case-sensitive, and what follows the first colon belongs to the expression', () => {
  expect(hintsOf(['Constraint:a==b', 'constraints', 'affinity:image==nginx:1.25'], null)).toMatchObject({
    constraints: [],
    affinities: ['image==nginx:1.25'],
    consumed: [2],
  });
});

const policyLabel = 'com.docker.swarm.reschedule-policies';
test.each([
  [['reschedule:on-node-failure'], {}],
  [['reschedule:on-node-failure='], {}],
  [[], { 'com.docker.swarm.reschedule-policy': '["on-node-failure"]' }],
  [[], { 'com.docker.swarm.reschedule-policy': 'on-node-failure' }],
  [[], { 'com.docker.swarm.reschedule-policy': '["on-node-failure"]', [policyLabel]: '["on-node-failure"]' }],
])('policy %j with labels %j becomes the one label', (env, labels) => {
  const hints = hintsOf(env, labels);
  const after = { ...labels, ...hints.labels } as Record<string, string>;
  expect(after[policyLabel]).toBe('["on-node-failure"]');
  expect(reschedulePolicyOf(after)).toBe('on-node-failure');
});

test.each([
  [['reschedule:always'], {}, 'invalid reschedule policy: always'],
  [['reschedule:off', 'reschedule:on-node-failure'], {}, 'too many reschedule policies'],
  [['reschedule:off'], { [policyLabel]: '["on-node-failure"]' }, 'too many reschedule policies'],
  [
    [],
    { 'com.docker.swarm.constraints': 'disk==ssd' },
    'label com.docker.swarm.constraints is not a JSON array of strings: disk==ssd',
  ],
  [[], { [policyLabel]: '[1]' }, `label ${policyLabel} is not a JSON array of strings: [1]`],
])('%j with labels %j is refused', (env, labels, message) => {
  expect(() => hintsOf(env, labels as Record<string, string>)).toThrow(
    expect.objectContaining({ kind: 'invalidParameter', message }),
  );
});

test('no request brings more expressions than can be judged', () => {
  const many = Array.from({ length: 101 }, () => 'constraint:a1==b');
  expect(() => hintsOf(many, {})).toThrow('more than 100 expressions of one kind: constraint');
  const buildargs = JSON.stringify(Object.fromEntries(many.map((_, i) => [`affinity:a${i}0`, '=b'])));
  expect(() => hintsOfBuild(buildargs)).toThrow('more than 100 expressions of one kind: affinity');
});

test.each([[undefined], [{}], [{ [policyLabel]: 'junk' }], [{ [policyLabel]: '["off"]' }]])(
  'labels %j mean: not placed anew',
  (labels) => {
    expect(reschedulePolicyOf(labels as Record<string, string>)).toBe('off');
  },
);

test('build arguments that are hints go no further; the others do, null too', () => {
  expect(hintsOfBuild('{"constraint:node":"=n1","A":"b","affinity:image":"=~nginx","N":null}')).toEqual({
    hints: { constraints: ['node==n1'], affinities: ['image==~nginx'], whitelists: [] },
    rest: '{"A":"b","N":null}',
  });
  expect(hintsOfBuild('{"A":"b"}').rest).toBeUndefined();
  expect(hintsOfBuild(undefined).rest).toBeUndefined();
});

test.each(['[', '[]', '"x"'])('build arguments %s are refused', (text) => {
  expect(() => hintsOfBuild(text)).toThrow('buildargs is not a JSON object');
});
