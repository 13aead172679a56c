import { load } from '../load.ts';
import type { Strategy } from '../schedule.ts';
import { lowest } from './lowest.ts';

/** A degree of health (0–100) must outweigh CPU + memory load (0–200 together). */
const HEALTH_PULL = 10;

/** Fullest node first, so that others stay free for large containers; ties go to more containers, then to the name. */
export const binpack: Strategy = {
  name: 'binpack',
  best: (wanted, nodes) =>
    lowest(
      nodes,
      (node) => -load(node, wanted) - HEALTH_PULL * node.health,
      (node) => -node.containerCount,
    ),
};
