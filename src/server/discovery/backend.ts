/** What a discovery backend is. `directory.ts` chooses one by the scheme of a URL. */
import type { Logger } from 'pino';

/** Where the directory is, and how it is asked. */
export interface Place {
  /** What follows `scheme://`. */
  readonly location: string;
  /** How often backends that cannot watch ask again, and how often an engine is registered anew. */
  readonly heartbeatMs: number;
  /** `--discovery-opt`, by key. */
  readonly options: Readonly<Record<string, string>>;
}

/** What a backend may do outside itself: handed in, so that tests bring their own. */
export interface Io {
  readFile(path: string): Promise<string>;
  /** Ends early, without an error, when the signal is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  readonly log: Logger;
}

/** An engine's place in the directory. */
export interface Registration {
  /** Says that the engine is still there; a key that is gone is written again. @throws when the store does not take it */
  renew(): Promise<void>;
  /** Lets go of connections. The entry stays until its time is over: an engine does not leave because its registrar is restarted. */
  release(): void;
}

/** An open directory. */
export interface Directory {
  /**
   * The whole set of entries, at once and after each change; who joined and who left is membership's question.
   * A throw ends the watch (`supervise.ts` starts it anew), a plain end means that the set never changes again.
   */
  watch(signal: AbortSignal): AsyncIterable<readonly string[]>;
  /**
   * Writes the engine's address; it is forgotten `ttlMs` after the last renewal.
   * @throws notImplemented where the directory has no writers
   */
  register(entry: string, ttlMs: number): Promise<Registration>;
  close(): Promise<void>;
}

export interface DiscoveryBackend {
  readonly scheme: string;
  /** How the URL is written, for help texts. */
  readonly form: string;
  /** @throws invalidParameter on a location or options it cannot use; connects to nothing yet */
  open(place: Place, io: Io): Directory;
}
