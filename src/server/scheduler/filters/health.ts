import type { Filter } from '../schedule.ts';

/** Nodes in use. */
export const health: Filter = {
  name: 'health',
  refusal: 'No healthy node available in the cluster',
  conditions: () => [{ text: '', soft: false, accepts: (node) => node.health > 0, reason: () => 'is not healthy' }],
};
