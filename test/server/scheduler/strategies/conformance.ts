import { expect, test } from 'vitest';
import type { NonEmpty, Strategy } from '../../../../src/server/scheduler/schedule.ts';
import { asked, node } from '../builders.ts';

/** What every strategy keeps to. */
export function conformance(make: () => Strategy): void {
  const nodes = [
    node('b', { containers: [{ cores: 1 }] }),
    node('a'),
    node('c', { health: 67, containers: [{ memoryBytes: 1e9 }, {}] }),
  ] as const satisfies NonEmpty<unknown>;

  test('takes one of the nodes it is given, and leaves their list as it was', () => {
    const given = Object.freeze([...nodes]) as typeof nodes;
    expect(nodes).toContain(make().best(asked({ cores: 1 }), given));
  });
  test('the order of the nodes decides nothing', () => {
    const [first, second, third] = nodes;
    const choices = [nodes, [third, first, second], [second, third, first]] as const;
    expect(new Set(choices.map((list) => make().best(asked(), list).name)).size).toBe(1);
  });
  test('the only node is taken', () => {
    const [only] = nodes;
    expect(make().best(asked(), [only])).toBe(only);
  });
  test('nodes of one name are told apart by address', () => {
    const twins = [node('x', { address: '10.0.0.2:1' }), node('x', { address: '10.0.0.1:1' })] as const;
    const [a, b] = twins;
    expect(make().best(asked(), [a, b])).toBe(make().best(asked(), [b, a]));
  });
}
