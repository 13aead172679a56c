import type { Filter } from '../schedule.ts';

/** What no choice of filters takes away: a node that users drained takes nothing new. */
export const availability: Filter = {
  name: 'availability',
  refusal: 'every node that would fit is drained',
  conditions: () => [{ text: '', soft: false, accepts: (node) => !node.drained, reason: () => 'is drained' }],
};
