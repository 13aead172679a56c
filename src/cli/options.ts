/** Options that several commands share. */
import { Option } from 'commander';
import { backends } from '../server/discovery/directory.ts';
import { logFormats } from '../server/log.ts';

/** For a repeatable option: every value in order, comma lists of an environment variable split. */
export function collect(value: string, all: readonly string[] | undefined): string[] {
  return [...(all ?? []), ...value.split(',').filter((one) => one !== '')];
}

/** For a repeatable option whose values may hold commas. */
export function collectWhole(value: string, all: readonly string[] | undefined): string[] {
  return [...(all ?? []), value];
}

export const discoveryArgument = (otherwise: string) =>
  `where engines are found: ${backends.map(({ form }) => form).join(', ')} (default: $SWARM_DISCOVERY${otherwise})`;

export const discoveryOpt = () =>
  new Option(
    '--discovery-opt <key=value>',
    'option of the discovery backend, such as kv.path=docker/swarm/nodes; repeatable',
  )
    .argParser(collectWhole)
    .default([], 'none');

export const heartbeatOption = (description: string) =>
  new Option('--heartbeat <duration>', description).default('60s');

export const advertiseOption = (description: string) =>
  new Option('--advertise <host:port>', description).env('SWARM_ADVERTISE').default('', 'none');

/** Classic Swarm's other name for it. */
export const addrOption = () => new Option('--addr <host:port>', 'the same as --advertise').hideHelp();

export const logFormatOption = () =>
  new Option('--log-format <format>', 'how the log is written').choices(logFormats).default('text');

/** Of the two names, the one that was used. */
export const advertiseOf = ({ advertise, addr }: { advertise: string; addr?: string }) => addr ?? advertise;

/** @throws Error in classic Swarm's words when neither the argument nor $SWARM_DISCOVERY names one */
export function requiredDiscovery(argument: string | undefined, purpose: string, command: string): string {
  const url = argument ?? process.env.SWARM_DISCOVERY ?? '';
  if (url === '') throw new Error(`discovery required to ${purpose}. See 'shoal ${command} --help'.`);
  return url;
}

/** `--name=false`, for a switch whose absence means something else. */
export const off = (name: string) => new Option(`--no-${name}`, `the same as --${name}=false`).hideHelp();
