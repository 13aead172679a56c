/** The lock that makes a primary, in any of the stores. */
import { type Session, type Store, watch } from '../store/store.ts';

export type Lease = Pick<Session, 'ttlMs' | 'renew' | 'end' | 'abandon'>;

export interface LeaseStore {
  /** Who holds the lock, at once and at every change. @throws when the store is lost */
  holder(signal: AbortSignal): AsyncIterable<string | undefined>;
  /** @returns undefined when somebody else holds it. @throws when the store does not answer, or refuses the time to live */
  acquire(address: string, ttlMs: number): Promise<Lease | undefined>;
}

export function leaseStore(store: Store, key: string): LeaseStore {
  return {
    holder: (signal) => watch((until) => store.holder(key, until), signal),
    acquire: async (address, ttlMs) => {
      const session = await store.session(ttlMs);
      try {
        if (await session.putIfAbsent(key, address)) return session;
      } catch (error) {
        // it may have been taken all the same: then it goes with the session
        await session.end().catch(() => session.abandon());
        throw error;
      }
      await session.end().catch(() => session.abandon());
      return undefined;
    },
  };
}
