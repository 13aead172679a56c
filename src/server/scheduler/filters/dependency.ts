import type { Filter } from '../schedule.ts';

/** Nodes that have what the container needs beside it: containers it shares something with, its networks, its volumes. */
export const dependency: Filter = {
  name: 'dependency',
  conditions: ({ needs }) =>
    needs.map(({ text, nodes }) => ({
      text,
      soft: false,
      accepts: ({ address }) => nodes.has(address),
      reason: () => (nodes.size === 0 ? `${text}: no node has it` : `does not have what ${text} names`),
    })),
};
