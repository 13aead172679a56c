/**
 * Directories in a key-value store: `etcd://`, `consul://`, `zk://`. One key for each engine, `[prefix/]docker/swarm/nodes/<host:port>`
 * with the address as its value, which goes when nobody renews it. Key layout of classic Swarm.
 */
import { invalidParameter } from '../errors.ts';
import { consul } from '../store/consul.ts';
import { etcd } from '../store/etcd.ts';
import { checkOptions, parseLocation, tlsOptions } from '../store/location.ts';
import { type Session, type Store, watch } from '../store/store.ts';
import { zooKeeper } from '../store/zookeeper.ts';
import type { DiscoveryBackend, Io, Place, Registration } from './backend.ts';
import { MAX_ENTRIES, parseEntry } from './entries.ts';

const DEFAULT_PATH = 'docker/swarm/nodes';

/** Whether the scheme's store can hold a lock, as an election needs it. */
export const isStore = (scheme: string) => ['etcd', 'consul', 'zk'].includes(scheme);

export interface Keys {
  /** Where engines are. */
  readonly nodes: string;
  /** Who leads. Classic Swarm ignored `kv.path` here, so two clusters separated only by it had one leader between them. */
  readonly leader: string;
  /** What managers remember for the one after them. */
  readonly records: string;
}

/** Connects to nothing yet. @throws invalidParameter on a location or options it cannot use */
export function openStore(scheme: string, { location, options }: Pick<Place, 'location' | 'options'>) {
  checkOptions(options);
  const { endpoints, prefix } = parseLocation(location);
  const tls = tlsOptions(options);
  const { 'kv.username': name, 'kv.password': password = '', 'kv.token': token, 'kv.path': path } = options;
  const user = name === undefined ? undefined : { name, password };
  const under = (key: string) => (prefix === '' ? key : `${prefix}/${key}`);
  const directory = path?.replace(/^\/+|\/+$/g, '');
  if (directory === '') throw invalidParameter('--discovery-opt kv.path: expected a path');
  const keys: Keys = {
    nodes: under(directory ?? DEFAULT_PATH),
    leader: under(directory === undefined ? 'docker/swarm/leader' : `${directory}-leader`),
    records: under(directory === undefined ? 'docker/swarm/records' : `${directory}-records`),
  };
  return { store: storeOf(scheme, { endpoints, tls, user, token }), keys };
}

function storeOf(
  scheme: string,
  { endpoints, ...options }: Parameters<typeof etcd>[0] & { token: string | undefined },
): Store {
  const [endpoint = '', another] = endpoints;
  switch (scheme) {
    case 'etcd':
      return etcd({ endpoints, ...options });
    case 'consul':
      if (another !== undefined) throw invalidParameter('consul does not support multiple endpoints');
      return consul({ endpoint, ...options });
    case 'zk':
      if (options.tls)
        throw invalidParameter('zk:// knows no TLS: take kv.cacertfile, kv.certfile and kv.keyfile away');
      return zooKeeper({ endpoints, ...options });
    default:
      throw invalidParameter(`${scheme}:// is no key-value store`);
  }
}

function backend(scheme: string, form: string): DiscoveryBackend {
  return {
    scheme,
    form,
    open: (place, io) => {
      const { store, keys } = openStore(scheme, place);
      return {
        async *watch(signal) {
          for await (const values of watch((until) => store.list(keys.nodes, until), signal))
            yield entriesIn(values, io);
        },
        register: (entry, ttlMs) => register(store, `${keys.nodes}/${entry}`, entry, ttlMs),
        close: () => store.close(),
      };
    },
  };
}

export const etcdDirectory = backend('etcd', 'etcd://host1:2379,host2:2379[/prefix]');
export const consulDirectory = backend('consul', 'consul://host:8500[/prefix]');
export const zooKeeperDirectory = backend('zk', 'zk://host1:2181,host2:2181[/prefix]');

/** Each key has its own writer: one that is malformed is left out and told, and does not take the others with it. */
function entriesIn(values: readonly string[], { log }: Pick<Io, 'log'>): string[] {
  const entries = new Set<string>();
  for (const value of values) {
    try {
      entries.add(parseEntry(value));
    } catch (error) {
      log.warn({ err: error }, 'the directory has an entry that is no address');
    }
  }
  if (entries.size > MAX_ENTRIES) throw invalidParameter(`the directory has more than ${MAX_ENTRIES} nodes`);
  return [...entries].sort();
}

/** @throws when the store does not take the key */
async function register(store: Store, key: string, entry: string, ttlMs: number): Promise<Registration> {
  let session: Session | undefined;
  const write = async () => {
    session ??= await store.session(ttlMs);
    await session.put(key, entry);
  };
  await write();
  return {
    renew: async () => {
      try {
        await session?.renew();
        await write();
      } catch (error) {
        // whatever is wrong with the session, the next round has a new one
        session?.abandon();
        session = undefined;
        throw error;
      }
    },
    release: () => session?.abandon(),
  };
}
