import { describe, expect, test } from 'vitest';
import { binpack } from '../../../../src/server/scheduler/strategies/binpack.ts';
import { random } from '../../../../src/server/scheduler/strategies/random.ts';
import { spread } from '../../../../src/server/scheduler/strategies/spread.ts';
import { asked, type NodeSketch, node } from '../builders.ts';
import { conformance } from './conformance.ts';

describe('spread', () => conformance(() => spread));
describe('binpack', () => conformance(() => binpack));
describe.each([0, 0.5, 0.999])('random, dice %d', (roll) => conformance(() => random(() => roll)));

const filled = (count: number): NodeSketch => ({ containers: Array(count).fill({}) });
const holding = (cores: number, memoryBytes: number): NodeSketch => ({ containers: [{ cores, memoryBytes }] });

test.each([
  ['fewest containers, stopped ones too', {}, filled(2), filled(1), filled(3), 'b', 'c'],
  ['nothing between them: the name', {}, {}, {}, {}, 'a', 'a'],
  [
    'memory reserved outweighs the number of containers',
    { memoryBytes: 5e8 },
    holding(0, 3e9),
    filled(9),
    {},
    'c',
    'a',
  ],
  ['cores reserved outweigh the number of containers', { cores: 1 }, holding(2, 0), filled(9), filled(8), 'c', 'a'],
  ['what is not asked for does not count', { cores: 1 }, holding(0, 4e9), holding(1, 0), holding(2, 0), 'a', 'c'],
  ['a failure recorded outweighs any load', { cores: 1 }, { health: 67 }, holding(3, 0), { health: 34 }, 'b', 'b'],
])('%s', (_, wanted, a, b, c, spreadTakes, binpackTakes) => {
  const nodes = [node('a', a), node('b', b), node('c', c)] as const;
  expect(spread.best(asked(wanted), nodes).name).toBe(spreadTakes);
  expect(binpack.best(asked(wanted), nodes).name).toBe(binpackTakes);
});

test('random takes each node as often as the dice say', () => {
  const nodes = [node('b'), node('a', filled(50)), node('c')] as const;
  const taken = [0, 0.32, 0.34, 0.65, 0.67, 0.99].map((roll) => random(() => roll).best(asked(), nodes).name);
  expect(taken.join('')).toBe('aabbcc');
});
