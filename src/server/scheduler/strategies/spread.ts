import { hasRoom, load } from '../load.ts';
import type { Node } from '../node.ts';
import type { Strategy } from '../schedule.ts';

const HEALTH_PULL = 10; // a degree of health (0–100) must outweigh CPU + memory load (0–200 together)

/** Least loaded node first; ties go to fewer containers (stopped ones count), then to the name. */
export const spread: Strategy = {
  name: 'spread',
  rank: (wanted, nodes) => {
    const weight = (node: Node) => load(node, wanted) - HEALTH_PULL * node.health;
    return nodes
      .filter((node) => hasRoom(node, wanted))
      .sort((a, b) => weight(a) - weight(b) || a.containerCount - b.containerCount || (a.name < b.name ? -1 : 1));
  },
};
