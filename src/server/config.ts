/** What `shoal manage` and `shoal join` were told, parsed once and frozen. Messages are classic Swarm's where it had one. */
import type { AdminOptions } from './admin/admin.ts';
import { type ClusterSettings, parseClusterOptions } from './cluster/cluster-options.ts';
import { schemeOf } from './discovery/directory.ts';
import { isStore } from './discovery/kv.ts';
import { parseDuration } from './duration.ts';
import type { EngineOptions } from './engine/engine-options.ts';
import { invalidParameter } from './errors.ts';
import type { RereadSettings } from './handlers/reread.ts';
import type { CorsOrigins } from './http/cors.ts';
import type { ClientLimits } from './http/limits.ts';
import { filtersNamed, strategyNamed } from './scheduler/policy.ts';
import type { Filter, Strategy } from './scheduler/schedule.ts';
import { type BothTlsFlags, type TlsMaterial, tlsSettings } from './tls.ts';

/** Flags as they were typed, defaults filled in. */
export interface ManageFlags extends BothTlsFlags {
  readonly host: readonly string[];
  readonly strategy: string;
  readonly filter: readonly string[];
  readonly clusterOpt: readonly string[];
  readonly heartbeat: string;
  readonly discoveryOpt: readonly string[];
  readonly discoveryGrace: string;
  readonly clusterDriver: string;
  readonly engineRefreshMinInterval: string;
  readonly engineRefreshMaxInterval: string;
  readonly engineFailureRetry: string;
  readonly engineRefreshRetry: string;
  readonly replication: boolean;
  readonly replicationTtl: string;
  readonly advertise: string;
  readonly refreshOnNodeFilter: boolean;
  readonly containerNameRefreshFilter: string;
  readonly insecure: boolean;
  readonly apiEnableCors: boolean;
  readonly corsOrigin: readonly string[];
  readonly admin?: string;
  readonly clientConnections: string;
  readonly clientStreams: string;
}

export interface ManagerConfig {
  /** `tcp://address:port` or `unix:///path`; at least one. */
  readonly hosts: readonly string[];
  readonly discovery: DiscoveryConfig;
  readonly strategy: Strategy;
  readonly filters: readonly Filter[];
  readonly settings: ClusterSettings;
  readonly engines: Pick<EngineOptions, 'refreshMinMs' | 'refreshMaxMs' | 'failureRetry'>;
  readonly reread: RereadSettings;
  /** Absent: this manager is the only one. */
  readonly replication?: ReplicationConfig;
  /** Web pages that may call the API; absent: none of other origins. */
  readonly cors?: CorsOrigins;
  /** Where the manager tells of itself; absent: nowhere. */
  readonly admin?: AdminOptions;
  /** What one client address may hold. */
  readonly clients: ClientLimits;
  /** For clients and other managers; absent: they are plain. */
  readonly tls?: TlsMaterial;
  /** For engines; the same object where no flag says otherwise, as in classic Swarm. Absent: they are plain. */
  readonly engineTls?: TlsMaterial;
}

export interface ReplicationConfig {
  /** Where the other managers reach this one. */
  readonly advertise: string;
  /** How long after its last sign of life a primary is succeeded, milliseconds. */
  readonly ttlMs: number;
}

export interface DiscoveryConfig {
  /** `scheme://location`, or a list of nodes. */
  readonly url: string;
  readonly heartbeatMs: number;
  readonly options: Readonly<Record<string, string>>;
  /** How long an emptied directory keeps its last engines. */
  readonly emptyGraceMs: number;
}

/**
 * @param env where `DOCKER_…` is looked for
 * @throws invalidParameter on the first flag that is wrong, in classic Swarm's order
 */
export function managerConfig(
  discovery: string,
  flags: ManageFlags,
  env: Readonly<NodeJS.ProcessEnv> = {},
): ManagerConfig {
  const tls = tlsSettings(flags, env);
  const config: ManagerConfig = {
    ...tls,
    ...corsSettings(flags),
    ...(flags.admin !== undefined && { admin: adminSettings(flags.admin, tls.tls, flags.insecure) }),
    clients: {
      connections: count('client-connections', flags.clientConnections),
      streams: count('client-streams', flags.clientStreams),
    },
    engines: engineSettings(flags),
    discovery: {
      url: discovery,
      heartbeatMs: heartbeat(flags.heartbeat),
      options: discoveryOptions(flags.discoveryOpt),
      emptyGraceMs: notNegative('discovery-grace', flags.discoveryGrace),
    },
    strategy: strategyNamed(flags.strategy),
    filters: filtersNamed([...flags.filter]),
    settings: clusterSettings(flags.clusterDriver, flags.clusterOpt),
    ...(flags.replication && { replication: replication(discovery, flags) }),
    reread: { onNodeFilter: flags.refreshOnNodeFilter, name: flags.containerNameRefreshFilter },
    hosts: flags.host
      .map((host) => parseHost(host))
      .map((host) => guarded(host, tls.tls !== undefined || flags.insecure)),
  };
  return Object.freeze(config);
}

function engineSettings(flags: ManageFlags): ManagerConfig['engines'] {
  const min = refreshInterval(flags.engineRefreshMinInterval);
  if (!(min > 0)) throw invalidParameter('min refresh interval should be a positive number');
  const max = refreshInterval(flags.engineRefreshMaxInterval);
  if (!(max >= min)) throw invalidParameter('max refresh interval cannot be less than min refresh interval');
  if (flags.engineRefreshRetry !== '3')
    throw invalidParameter('--engine-refresh-retry is deprecated. Use --engine-failure-retry');
  const failureRetry = Number(flags.engineFailureRetry);
  if (!Number.isInteger(failureRetry) || failureRetry <= 0) throw invalidParameter('invalid failure retry count');
  return { refreshMinMs: min, refreshMaxMs: max, failureRetry };
}

/** What cannot be read fails the comparison that follows, whose message classic Swarm gave then. */
function refreshInterval(text: string): number {
  try {
    return parseDuration(text);
  } catch {
    return Number.NaN;
  }
}

function replication(discovery: string, flags: ManageFlags): ReplicationConfig {
  const ttlMs = positive('replication-ttl', flags.replicationTtl);
  if (flags.advertise === '') throw invalidParameter('--advertise address must be provided when using --replication');
  const advertise = advertised(flags.advertise);
  if (!isStore(schemeOf(discovery).scheme))
    throw invalidParameter('Leader election is only supported with consul, etcd and zookeeper discovery.');
  return { advertise, ttlMs };
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

/** @returns `tcp://address:port`, `address:port` or `unix:///path`, with its scheme. @throws invalidParameter */
export function parseHost(host: string, flag = 'host'): string {
  const [, scheme = 'tcp', rest = host] = /^([a-z0-9]+):\/\/(.*)$/i.exec(host) ?? [];
  if (scheme !== 'tcp' && scheme !== 'unix') throw invalidParameter(`unsupported protocol: "${scheme}"`);
  const port = scheme === 'tcp' ? /^(?:\[[^\]]+\]|[^:/[\]]*):(\d{1,5})$/.exec(rest)?.[1] : '0';
  if (port === undefined || Number(port) > 65535 || (scheme === 'unix' && !rest.startsWith('/')))
    throw invalidParameter(`--${flag} ${host}: expected tcp://address:port or unix:///path`);
  return `${scheme}://${rest}`;
}

function corsSettings({ apiEnableCors, corsOrigin }: ManageFlags): Pick<ManagerConfig, 'cors'> {
  const bad = corsOrigin.find((origin) => !/^https?:\/\/[^/\s]+$/.test(origin));
  if (bad !== undefined)
    throw invalidParameter(`--cors-origin ${bad}: expected an origin as browsers send it, https://ui.example.com`);
  if (corsOrigin.length > 0) return { cors: new Set(corsOrigin) };
  return apiEnableCors ? { cors: 'any' } : {};
}

/**
 * Whoever is on this machine may read of its manager, so there it is plain, as a scraper or a probe beside it wants it.
 * @throws invalidParameter where others would hear it plainly
 */
function adminSettings(text: string, tls: TlsMaterial | undefined, insecure: boolean): AdminOptions {
  const host = parseHost(/^\d+$/.test(text) ? `127.0.0.1:${text}` : text, 'admin');
  if (isOfThisMachine(host)) return { host };
  if (tls || insecure) return { host, tls };
  throw invalidParameter(
    `--admin ${host}: whoever reaches this address without TLS reads which engines there are and what is done with them. Give --tlsverify with --tlscacert, --tlscert and --tlskey, or --insecure where something else guards it`,
  );
}

const isOfThisMachine = (host: string) => /^(unix:|tcp:\/\/(127\.[\d.]+|localhost|\[::1\]):)/.test(host);

/** Without TLS only this machine is listened to. @throws invalidParameter with the way out */
function guarded(host: string, allowed: boolean): string {
  if (allowed || isOfThisMachine(host)) return host;
  throw invalidParameter(
    `--host ${host}: whoever reaches this address without TLS rules every engine. Give --tlsverify with --tlscacert, --tlscert and --tlskey, or --insecure where something else guards it`,
  );
}

/** The address others reach this one at. @throws invalidParameter; ports are 1 to 65535, IPv6 stands in brackets */
export function advertised(text: string): string {
  const port = /^(?:\[[^\]]+\]|[^:/\s[\]]+):(\d{1,5})$/.exec(text)?.[1];
  if (port === undefined || Number(port) < 1 || Number(port) > 65535)
    throw invalidParameter('--advertise should be of the form ip:port or hostname:port');
  return text;
}

/** @throws invalidParameter naming the flag */
function count(flag: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw invalidParameter(`--${flag} should be a number, 0 for no limit`);
  return Number(text);
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

export interface JoinFlags {
  readonly advertise: string;
  readonly heartbeat: string;
  readonly ttl: string;
  readonly delay: string;
  readonly discoveryOpt: readonly string[];
}

export interface JoinConfig {
  readonly advertise: string;
  readonly delayMs: number;
  readonly ttlMs: number;
  readonly discovery: Pick<DiscoveryConfig, 'heartbeatMs' | 'options'>;
}

/** @throws invalidParameter on the first flag that is wrong, in classic Swarm's order */
export function joinConfig(flags: JoinFlags): JoinConfig {
  if (flags.advertise === '') throw invalidParameter('missing mandatory --advertise flag');
  const advertise = advertised(flags.advertise);
  const delayMs = notNegative('delay', flags.delay);
  const heartbeatMs = heartbeat(flags.heartbeat);
  const ttlMs = duration('ttl', flags.ttl);
  if (ttlMs <= heartbeatMs) throw invalidParameter('--ttl must be strictly superior to the heartbeat value');
  return Object.freeze({
    advertise,
    delayMs,
    ttlMs,
    discovery: { heartbeatMs, options: discoveryOptions(flags.discoveryOpt) },
  });
}
