/** `host1:port,host2:port/prefix`, and how such a store is reached. */
import { readFileSync } from 'node:fs';
import type { SecureContextOptions } from 'node:tls';
import { invalidParameter } from '../errors.ts';

export interface StoreLocation {
  /** `host:port`, at least one. */
  readonly endpoints: readonly string[];
  /** Put before every key; empty, or without slashes at its ends. */
  readonly prefix: string;
}

/** @throws invalidParameter on an endpoint without a port */
export function parseLocation(text: string): StoreLocation {
  const slash = text.indexOf('/');
  const hosts = slash < 0 ? text : text.slice(0, slash);
  const prefix = slash < 0 ? '' : text.slice(slash + 1).replace(/^\/+|\/+$/g, '');
  const endpoints = hosts.split(',').map((one) => one.trim());
  for (const endpoint of endpoints) {
    const port = /^(?:\[[^\]]+\]|[^:/\s[\]]+):(\d{1,5})$/.exec(endpoint)?.[1];
    if (port === undefined || Number(port) < 1 || Number(port) > 65535)
      throw invalidParameter(`store address ${endpoint}: expected host:port`);
  }
  return { endpoints, prefix };
}

const known = ['kv.path', 'kv.cacertfile', 'kv.certfile', 'kv.keyfile', 'kv.token', 'kv.username', 'kv.password'];

/** @throws invalidParameter on a `kv.` option that means nothing: a mistyped `kv.cacertfile` would mean no TLS */
export function checkOptions(options: Readonly<Record<string, string>>): void {
  for (const key of Object.keys(options))
    if (!known.includes(key))
      throw invalidParameter(`--discovery-opt ${key}: unknown option (known: ${known.join(', ')})`);
}

/**
 * TLS material by classic Swarm's option names; undefined: plain. A CA alone verifies the server, certificate and key come together.
 * @throws invalidParameter on half of a pair, or a file that cannot be read
 */
export function tlsOptions(options: Readonly<Record<string, string>>): SecureContextOptions | undefined {
  const { 'kv.cacertfile': ca, 'kv.certfile': cert, 'kv.keyfile': key } = options;
  if (ca === undefined && cert === undefined && key === undefined) return undefined;
  if ((cert === undefined) !== (key === undefined))
    throw invalidParameter('--discovery-opt: kv.certfile and kv.keyfile must be given together');
  return {
    minVersion: 'TLSv1.2',
    ...(ca !== undefined && { ca: readOption('kv.cacertfile', ca) }),
    ...(cert !== undefined && { cert: readOption('kv.certfile', cert) }),
    ...(key !== undefined && { key: readOption('kv.keyfile', key) }),
  };
}

function readOption(name: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw invalidParameter(`--discovery-opt ${name}: ${(error as Error).message}`, { cause: error });
  }
}
