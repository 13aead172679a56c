/**
 * A store as discovery and election need it: keys that vanish with whoever wrote them, and a way to hear of changes. etcd, Consul
 * and ZooKeeper each have one; what the keys mean is the callers' business.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../errors.ts';

/** A call that a store has not answered by then has failed. */
export const CALL_TIMEOUT_MS = 5_000;
/** A watch whose connection was silently cut tells nothing: what it watches is read again this often. */
const RECHECK_MS = 15_000;

/** What was read, and the way to hear that it may have changed since. */
export interface Seen<T> {
  readonly value: T;
  /** Resolves when it may have changed, or when the signal is aborted. @throws when the store is lost */
  changed(signal: AbortSignal): Promise<void>;
}

/** The store has forgotten a session, and its keys with it: another one may have them already. */
export class SessionGone extends Failure {
  constructor(message: string) {
    super('system', message);
  }
}

/** A hold on keys: they vanish when it is not renewed within `ttlMs`. */
export interface Session {
  /** The store keeps the session at least this long after it got a renewal, milliseconds. It may differ from what was asked for. */
  readonly ttlMs: number;
  /** @throws SessionGone, or another Failure when the store does not answer */
  renew(signal?: AbortSignal): Promise<void>;
  /** Writes a key, whoever had it; nothing where this session has it already. */
  put(key: string, value: string): Promise<void>;
  /** Writes a key that nobody has. @returns whether this session has it now */
  putIfAbsent(key: string, value: string): Promise<boolean>;
  /** Its keys vanish at once. */
  end(): Promise<void>;
  /** Goes without a word to the store: its keys stay until `ttlMs` is over. */
  abandon(): void;
}

export interface Store {
  /** Values of the keys directly under a directory; one that is not there is empty. */
  list(directory: string, signal: AbortSignal): Promise<Seen<readonly string[]>>;
  /** The value of a key that a session holds; undefined while none does. */
  holder(key: string, signal: AbortSignal): Promise<Seen<string | undefined>>;
  /** @throws when the store refuses the time to live */
  session(ttlMs: number): Promise<Session>;
  /** Keys directly under a directory that belong to no session, with their values. */
  records(directory: string): Promise<ReadonlyMap<string, string>>;
  /** Writes a key that stays. */
  write(key: string, value: string): Promise<void>;
  /** Nothing where there is no such key. */
  remove(key: string): Promise<void>;
  close(): Promise<void>;
}

/** Values as they are, at once and whenever they may have changed; the same value may come again. @throws when the store is lost */
export async function* watch<T>(
  read: (signal: AbortSignal) => Promise<Seen<T>>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  while (!signal.aborted) {
    const { value, changed } = await read(signal);
    yield value;
    const enough = new AbortController();
    const either = AbortSignal.any([signal, enough.signal]);
    const recheck = sleep(RECHECK_MS, undefined, { signal: either }).catch(() => {});
    try {
      await Promise.race([changed(either), recheck]);
    } finally {
      enough.abort();
    }
  }
}
