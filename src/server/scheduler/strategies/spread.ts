import { load } from '../load.ts';
import type { Strategy } from '../schedule.ts';
import { lowest } from './lowest.ts';

/** A degree of health (0–100) must outweigh CPU + memory load (0–200 together). */
const HEALTH_PULL = 10;

/** Least loaded node first; ties go to fewer containers (stopped ones count), then to the name. */
export const spread: Strategy = {
  name: 'spread',
  best: (wanted, nodes) =>
    lowest(
      nodes,
      (node) => load(node, wanted) - HEALTH_PULL * node.health,
      (node) => node.containerCount,
    ),
};
