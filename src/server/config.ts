/** What `shoal manage` and `shoal join` were told, parsed once and frozen. Messages are classic Swarm's where it had one. */
import { type ClusterSettings, parseClusterOptions } from './cluster/cluster-options.ts';
import { parseDuration } from './duration.ts';
import { invalidParameter } from './errors.ts';
import { filtersNamed, strategyNamed } from './scheduler/policy.ts';
import type { Filter, Strategy } from './scheduler/schedule.ts';

/** Flags as they were typed, defaults filled in. */
export interface ManageFlags {
  readonly host: readonly string[];
  readonly strategy: string;
  readonly filter: readonly string[];
  readonly clusterOpt: readonly string[];
  readonly heartbeat: string;
  readonly discoveryOpt: readonly string[];
  readonly discoveryGrace: string;
  readonly clusterDriver: string;
}

export interface ManagerConfig {
  /** `tcp://address:port` or `unix:///path`; at least one. */
  readonly hosts: readonly string[];
  readonly discovery: DiscoveryConfig;
  readonly strategy: Strategy;
  readonly filters: readonly Filter[];
  readonly settings: ClusterSettings;
}

export interface DiscoveryConfig {
  /** `scheme://location`, or a list of nodes. */
  readonly url: string;
  readonly heartbeatMs: number;
  readonly options: Readonly<Record<string, string>>;
  /** How long an emptied directory keeps its last engines. */
  readonly emptyGraceMs: number;
}

/** @throws invalidParameter on the first flag that is wrong, in classic Swarm's order */
export function managerConfig(discovery: string, flags: ManageFlags): ManagerConfig {
  const config: ManagerConfig = {
    discovery: {
      url: discovery,
      heartbeatMs: heartbeat(flags.heartbeat),
      options: discoveryOptions(flags.discoveryOpt),
      emptyGraceMs: notNegative('discovery-grace', flags.discoveryGrace),
    },
    strategy: strategyNamed(flags.strategy),
    filters: filtersNamed([...flags.filter]),
    settings: clusterSettings(flags.clusterDriver, flags.clusterOpt),
    hosts: flags.host.map(parseHost),
  };
  return Object.freeze(config);
}

function clusterSettings(driver: string, options: readonly string[]): ClusterSettings {
  if (driver !== 'swarm') throw invalidParameter(`unsupported cluster "${driver}"`);
  return parseClusterOptions([...options]);
}

/** @throws invalidParameter unless it is a second or more */
export function heartbeat(text: string): number {
  const ms = duration('heartbeat', text);
  if (ms < 1_000) throw invalidParameter('--heartbeat should be at least one second');
  return ms;
}

/** `--discovery-opt key=value`, of which a later one wins. */
export function discoveryOptions(texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at <= 0) throw invalidParameter('--discovery-opt must contain key=value strings');
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

/** `tcp://address:port`, `address:port` or `unix:///path`, with its scheme. */
export function parseHost(host: string): string {
  const [, scheme = 'tcp', rest = host] = /^([a-z0-9]+):\/\/(.*)$/i.exec(host) ?? [];
  if (scheme !== 'tcp' && scheme !== 'unix') throw invalidParameter(`unsupported protocol: "${scheme}"`);
  const port = scheme === 'tcp' ? /^(?:\[[^\]]+\]|[^:/[\]]*):(\d{1,5})$/.exec(rest)?.[1] : '0';
  if (port === undefined || Number(port) > 65535 || (scheme === 'unix' && !rest.startsWith('/')))
    throw invalidParameter(`--host ${host}: expected tcp://address:port or unix:///path`);
  return `${scheme}://${rest}`;
}

/** The address others reach this one at. @throws invalidParameter; ports are 1 to 65535, IPv6 stands in brackets */
export function advertised(text: string): string {
  const port = /^(?:\[[^\]]+\]|[^:/\s[\]]+):(\d{1,5})$/.exec(text)?.[1];
  if (port === undefined || Number(port) < 1 || Number(port) > 65535)
    throw invalidParameter('--advertise should be of the form ip:port or hostname:port');
  return text;
}

/** @returns milliseconds. @throws invalidParameter naming the flag */
export function duration(flag: string, text: string): number {
  try {
    return parseDuration(text);
  } catch (error) {
    throw invalidParameter(`invalid --${flag}: ${(error as Error).message}`, { cause: error });
  }
}

/** @throws invalidParameter naming the flag */
export function notNegative(flag: string, text: string): number {
  const ms = duration(flag, text);
  if (ms < 0) throw invalidParameter(`--${flag} should not be a negative number`);
  return ms;
}

/** @throws invalidParameter naming the flag */
export function positive(flag: string, text: string): number {
  const ms = duration(flag, text);
  if (ms <= 0) throw invalidParameter(`--${flag} should be a positive number`);
  return ms;
}
