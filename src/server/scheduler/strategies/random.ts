import type { Strategy } from '../schedule.ts';
import { byName } from './lowest.ts';

/** Any node that fits. @param dice gives numbers from 0 up to, not including, 1 */
export const random = (dice: () => number): Strategy => ({
  name: 'random',
  best: (_wanted, nodes) => nodes.toSorted(byName)[Math.floor(dice() * nodes.length)] ?? nodes[0],
});
