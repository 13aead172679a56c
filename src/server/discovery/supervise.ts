/** Keeps a watch going: a store that fails is asked again, and what it said last stays in force. */
import { isDeepStrictEqual } from 'node:util';
import type { Directory, Io } from './backend.ts';
import { DiscoveryStatus } from './status.ts';

const FIRST_RETRY_MS = 500;

export interface Supervision {
  /** Longest wait before a watch that failed is started anew. */
  readonly heartbeatMs: number;
  /**
   * How long a directory that became empty keeps its last entries. A store that lost its data, a prefix that somebody deleted and a
   * fleet of `join`s restarted at once all look like "no engine is left", and believing it would drop a living cluster.
   */
  readonly emptyGraceMs: number;
}

/**
 * Tells the directory's sets, each different from the one before, until the signal is aborted or the directory says that its set
 * never changes. Never throws: failures are logged.
 * @param status kept up to date
 */
export async function follow(
  directory: Directory,
  tell: (entries: readonly string[]) => void,
  { heartbeatMs, emptyGraceMs }: Supervision,
  io: Pick<Io, 'sleep' | 'log'>,
  signal: AbortSignal,
  status = new DiscoveryStatus(),
): Promise<void> {
  let known: readonly string[] = [];
  let grace: AbortController | undefined;
  let failures = 0;

  const endGrace = () => {
    grace?.abort();
    grace = undefined;
    status.isEmptied = false;
  };
  const learn = (entries: readonly string[]) => {
    endGrace();
    if (isDeepStrictEqual(entries, known)) return;
    known = entries;
    status.entries = entries.length;
    tell(entries);
  };
  const hear = (entries: readonly string[]) => {
    if (entries.length > 0 || known.length === 0) return learn(entries);
    if (grace) return;
    io.log.warn({ engines: known.length, emptyGraceMs }, 'the directory is empty: its last engines stay for a while');
    const mine = new AbortController();
    grace = mine;
    status.isEmptied = true;
    void io.sleep(emptyGraceMs, AbortSignal.any([signal, mine.signal])).then(() => {
      if (!mine.signal.aborted && !signal.aborted) learn([]);
    });
  };

  while (!signal.aborted) {
    try {
      for await (const entries of directory.watch(signal)) {
        if (failures > 0) io.log.info({ entries: entries.length }, 'discovery works again');
        failures = 0;
        status.contact.answered();
        hear(entries);
      }
      status.isFixed = true;
      return;
    } catch (error) {
      endGrace(); // whether it is empty still, nobody knows
      if (signal.aborted) return;
      failures += 1;
      status.contact.failed();
      io.log.error({ err: error, failures }, 'discovery failed: the last known engines stay');
      await io.sleep(Math.min(FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 16), heartbeatMs), signal);
    }
  }
}
