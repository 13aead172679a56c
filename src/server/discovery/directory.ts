/** A discovery URL, `scheme://location`, and the backend it means. Without a scheme it is a list of nodes. */
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { invalidParameter } from '../errors.ts';
import type { Directory, DiscoveryBackend, Io, Place } from './backend.ts';
import { file } from './file.ts';
import { consulDirectory, etcdDirectory, zooKeeperDirectory } from './kv.ts';
import { nodes } from './nodes.ts';
import { token } from './token.ts';

export const backends: readonly DiscoveryBackend[] = [
  nodes,
  file,
  etcdDirectory,
  consulDirectory,
  zooKeeperDirectory,
  token,
];

/** @throws invalidParameter on an unknown scheme, and on a location the backend cannot use */
export function openDirectory(url: string, place: Omit<Place, 'location'>, io: Io): Directory {
  const { scheme, location } = schemeOf(url);
  const backend = backends.find((one) => one.scheme === scheme);
  if (!backend) {
    const known = backends.map((one) => `${one.scheme}://`).join(', ');
    throw invalidParameter(`discovery service not supported: ${scheme}:// (known: ${known})`);
  }
  return backend.open({ ...place, location }, io);
}

const entrySchemes = new Set(['unix', 'tcp', 'http', 'https']);

/** `unix:///path`, `tcp://host:port` and the like are entries, not directories. */
export function schemeOf(url: string): { scheme: string; location: string } {
  const [, scheme, location] = /^([a-z0-9+]+):\/\/(.*)$/s.exec(url) ?? [];
  if (scheme === undefined || entrySchemes.has(scheme)) return { scheme: 'nodes', location: url };
  return { scheme, location: location ?? '' };
}

export const realIo = (log: Logger): Io => ({
  readFile: (path) => readFile(path, 'utf8'),
  sleep: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => {}),
  log,
});
