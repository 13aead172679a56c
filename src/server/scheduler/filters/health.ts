import type { Filter } from '../schedule.ts';

/** Nodes in use. */
export const health: Filter = {
  name: 'health',
  conditions: () => [{ text: 'healthy node', soft: false, accepts: (node) => node.health > 0 }],
};
