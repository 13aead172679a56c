import { nameOf } from '../contents.ts';
import type { Node } from '../node.ts';
import { findPort, firstPort, type PortBinding } from '../ports.ts';
import type { Condition, Filter } from '../schedule.ts';

/**
 * Nodes where the ports asked for are free: protocol and address are compared. Containers that have stopped let go of theirs, but a
 * node is taken sooner where starting them again would not fail.
 */
export const port: Filter = {
  name: 'port',
  conditions: ({ ports, hostModePorts }) => [
    ...hostModePorts.map(freeInHostMode),
    ...ports.map(free),
    ...(ports.length > 0 ? [notWantedBack(ports)] : []),
  ],
};

function free(binding: PortBinding): Condition {
  const { first, last, ip, protocol } = binding;
  return {
    text: `port ${first === last ? first : `${first}-${last}`} (Bridge mode)`,
    soft: false,
    accepts: ({ contents }) => findPort(binding, (port) => contents.portHolder(port, ip) === undefined) !== undefined,
    reason: ({ contents }) => {
      if (first < last) return `every port of ${first}-${last}/${protocol} is in use`;
      const holder = contents.portHolder(firstPort(binding), ip);
      return `port ${firstPort(binding)} is in use by ${holder ? nameOf(holder) : 'another container'}`;
    },
  };
}

const freeInHostMode = (number: string): Condition => ({
  text: `port ${number} (Host mode)`,
  soft: false,
  accepts: ({ contents }) => contents.hostModeHolder(number) === undefined,
  reason: ({ contents }) => {
    const holder = contents.hostModeHolder(number);
    return `port ${number} of the host's network is in use by ${holder ? nameOf(holder) : 'another container'}`;
  },
});

/** Not listed with what a node must meet: it rules none out. */
function notWantedBack(ports: readonly PortBinding[]): Condition {
  const single = ports.filter(({ first, last }) => first === last);
  return {
    text: '',
    soft: true,
    accepts: ({ contents }: Node) =>
      single.every((binding) => contents.formerPortHolder(firstPort(binding), binding.ip) === undefined),
  };
}
