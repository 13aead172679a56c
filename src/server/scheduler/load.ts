import type { Node } from './node.ts';
import type { Placement } from './placement.ts';
import type { Filter } from './schedule.ts';

/** Per cent of cores plus per cent of memory that would be reserved; what is not asked for counts as full, as in classic Swarm. */
export function load({ total, reserved }: Node, wanted: Placement): number {
  const percent = (used: number, more: number, of: number) => (more > 0 ? Math.trunc(((used + more) * 100) / of) : 100);
  return (
    percent(reserved.cores, wanted.cores, total.cores) +
    percent(reserved.memoryBytes, wanted.memoryBytes, total.memoryBytes)
  );
}

/** What no choice of filters or strategy takes away: a node has the cores and the memory that are asked for. */
export const resources: Filter = {
  name: 'resources',
  refusal: 'no resources available to schedule container',
  conditions: ({ cores, memoryBytes }) => [
    {
      text: '',
      soft: false,
      accepts: ({ total, reserved }) =>
        (cores === 0 || reserved.cores + cores <= total.cores) &&
        (memoryBytes === 0 || reserved.memoryBytes + memoryBytes <= total.memoryBytes),
      reason: ({ total, reserved }) =>
        cores > 0 && reserved.cores + cores > total.cores
          ? `${reserved.cores} of ${total.cores} cores are reserved, ${cores} asked for`
          : `${reserved.memoryBytes} of ${total.memoryBytes} bytes of memory are reserved, ${memoryBytes} asked for`,
    },
  ],
};
