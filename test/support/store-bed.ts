/** A discovery directory in a store, for the conformance suite: each URL has a prefix of its own. */
import { randomUUID } from 'node:crypto';
import type { Session, Store } from '../../src/server/store/store.ts';
import type { DirectoryBed } from '../server/discovery/conformance.ts';

interface Server {
  readonly endpoint: string;
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** Entries are written by sessions of their own that live long: a test that wants them gone ends them. */
const LONG_MS = 60_000;

export function storeBed(
  scheme: string,
  server: () => Server,
  store: () => Store,
  options: Record<string, string> = {},
): () => DirectoryBed {
  const sessions = new Map<string, Session>();
  let writer: Store | undefined;
  return () => ({
    url: () => `${scheme}://${server().endpoint}/${randomUUID()}`,
    options,
    forgets: true,
    outage: { begin: () => server().kill(), end: () => server().start() },
    set: async (url, entries) => {
      writer ??= store();
      const prefix = `${url.split('/').at(-1)}/docker/swarm/nodes/`;
      const keys = new Set(entries.map((entry) => prefix + entry));
      for (const [key, session] of sessions)
        if (key.startsWith(prefix) && !keys.has(key)) {
          sessions.delete(key);
          await session.end();
        }
      for (const key of keys) {
        if (sessions.has(key)) continue;
        const session = await writer.session(LONG_MS);
        sessions.set(key, session);
        await session.put(key, key.slice(prefix.length));
      }
    },
  });
}
