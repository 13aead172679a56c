import { nameOf } from '../contents.ts';
import type { Node } from '../node.ts';
import { hostPortsOf, type PortBinding } from '../ports.ts';
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
  const { first, last, ip } = binding;
  const numbers = hostPortsOf(binding);
  const text = `port ${first === last ? first : `${first}-${last}`} (Bridge mode)`;
  return {
    text,
    soft: false,
    accepts: ({ contents }) => numbers.some((number) => contents.portHolder(number, ip) === undefined),
    reason: ({ contents }) => {
      const [number = ''] = numbers;
      const holder = contents.portHolder(number, ip);
      return numbers.length > 1
        ? `every port of ${first}-${last}/${binding.protocol} is in use`
        : `port ${number} is in use by ${holder ? nameOf(holder) : 'another container'}`;
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
  const numbers = ports
    .filter(({ first, last }) => first === last)
    .map((one) => ({ ip: one.ip, number: hostPortsOf(one)[0] ?? '' }));
  return {
    text: '',
    soft: true,
    accepts: ({ contents }: Node) =>
      numbers.every(({ number, ip }) => contents.formerPortHolder(number, ip) === undefined),
  };
}
