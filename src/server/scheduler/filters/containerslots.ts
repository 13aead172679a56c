import type { Node } from '../node.ts';
import type { Filter } from '../schedule.ts';

/** Nodes with fewer containers, in any state, than their label `containerslots` allows; a label that is no whole number allows any. */
export const containerslots: Filter = {
  name: 'containerslots',
  conditions: () => [
    {
      text: 'available container slots',
      soft: false,
      accepts: (node) => node.containerCount < slotsOf(node),
      reason: (node) => `all container slots are in use (${node.containerCount} of ${slotsOf(node)})`,
    },
  ],
};

function slotsOf({ labels }: Node): number {
  const label = Object.hasOwn(labels, 'containerslots') ? labels.containerslots : undefined;
  return label !== undefined && /^[+-]?\d+$/.test(label) ? Number(label) : Number.POSITIVE_INFINITY;
}
