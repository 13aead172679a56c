/** What every discovery backend promises; run against each of them, with the real store behind it. */
import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import type { Directory, Io, Place } from '../../../src/server/discovery/backend.ts';
import { openDirectory, realIo } from '../../../src/server/discovery/directory.ts';

export interface DirectoryBed {
  /** Discovery URL of a directory that no other test uses. */
  url(): string;
  readonly options?: Place['options'];
  /** Makes the directory say exactly these. Absent: it never changes, and says what `fixed` is. */
  set?(url: string, entries: readonly string[]): Promise<void>;
  readonly fixed?: readonly string[];
  /** Shortest time to live that the store takes, milliseconds; undefined: the directory has no writers. */
  readonly ttlMs?: number;
  /** Takes the store away, and brings it back with its data. */
  readonly outage?: { begin(): Promise<void>; end(): Promise<void> };
  /** Whether the store forgets entries whose time is over; a token service is asked to, and a test's own need not. */
  readonly forgets?: boolean;
}

const patience = { timeout: 30_000, interval: 20 };

export function directoryConformance(bed: () => DirectoryBed): void {
  const open: Directory[] = [];
  const stops: AbortController[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) stop.abort();
    for (const directory of open.splice(0)) await directory.close();
  });

  const io: Io = realIo(pino({ level: 'silent' }));
  const directoryAt = (url: string) => {
    const directory = openDirectory(url, { heartbeatMs: 50, options: bed().options ?? {} }, io);
    open.push(directory);
    return directory;
  };
  /** Watches, and remembers every set. */
  const watching = (url: string) => {
    const stop = new AbortController();
    stops.push(stop);
    const sets: (readonly string[])[] = [];
    const ended = (async () => {
      for await (const set of directoryAt(url).watch(stop.signal)) sets.push(set);
    })();
    ended.catch(() => {});
    const latest = (entries: readonly string[]) => {
      const seen = () => expect([...(sets.at(-1) ?? ['nothing yet'])].sort()).toEqual([...entries].sort());
      const failed = ended.then(() => new Promise<never>(() => {}));
      return Promise.race([vi.waitFor(seen, patience), failed]);
    };
    return { sets, ended, latest, stop: () => stop.abort() };
  };
  const changing = (): NonNullable<DirectoryBed['set']> => bed().set ?? (() => Promise.reject(new Error('fixed')));

  test('the whole set is told at once', async () => {
    const { fixed, set } = bed();
    const url = bed().url();
    const entries = fixed ?? ['10.0.0.1:2375', 'node-2:2376', '[fd00::1]:2375'];
    await set?.(url, entries);
    await watching(url).latest(entries);
  });

  test('a watch that is told to stop ends', async () => {
    const url = bed().url();
    await bed().set?.(url, ['a:1']);
    const { ended, latest, stop } = watching(url);
    await latest(bed().fixed ?? ['a:1']);
    stop();
    await ended.catch(() => {});
  });

  test('each change is told as the whole set, an emptied directory as an empty one', async ({ skip }) => {
    if (bed().fixed) skip('the set never changes');
    const url = bed().url();
    const set = changing();
    await set(url, ['a:1']);
    const { latest } = watching(url);
    await latest(['a:1']);
    await set(url, ['a:1', 'b:2']);
    await latest(['a:1', 'b:2']);
    await set(url, ['b:2']);
    await latest(['b:2']);
    await set(url, []);
    await latest([]);
  });

  test('a store that is away ends the watch with an error; one that is back tells the set', async ({ skip }) => {
    const { outage } = bed();
    if (!outage) return skip('there is nothing to be lost');
    const url = bed().url();
    await changing()(url, ['a:1']);
    const { latest, ended } = watching(url);
    await latest(['a:1']);
    await outage.begin();
    await expect(ended).rejects.toThrow();
    await expect(watching(url).ended).rejects.toThrow();
    await outage.end();
    await watching(url).latest(['a:1']);
  });

  test('a registered engine is in the set for as long as it is renewed, and goes when it is not', async ({ skip }) => {
    const { ttlMs, forgets } = bed();
    if (ttlMs === undefined) return skip('the directory has no writers: see the refusal below');
    const url = bed().url();
    const { latest } = watching(url);
    const registration = await directoryAt(url).register('10.0.0.7:2375', ttlMs);
    await latest(['10.0.0.7:2375']);
    const until = Date.now() + 2 * ttlMs;
    while (Date.now() < until) {
      await registration.renew();
      await io.sleep(ttlMs / 4, new AbortController().signal);
    }
    await watching(url).latest(['10.0.0.7:2375']);
    registration.release();
    if (forgets) await latest([]);
  });

  test('a registrar that is restarted takes its engine over', async ({ skip }) => {
    const { ttlMs, forgets } = bed();
    if (ttlMs === undefined || !forgets) return skip('the directory has no writers with sessions');
    const url = bed().url();
    const first = await directoryAt(url).register('10.0.0.7:2375', ttlMs);
    first.release();
    const second = await directoryAt(url).register('10.0.0.7:2375', ttlMs);
    const { latest } = watching(url);
    const until = Date.now() + 2 * ttlMs;
    while (Date.now() < until) {
      await second.renew();
      await io.sleep(ttlMs / 4, new AbortController().signal);
    }
    await latest(['10.0.0.7:2375']);
    second.release();
  });

  test('an entry that was lost is written again by a renewal', async ({ skip }) => {
    const { ttlMs, forgets } = bed();
    if (ttlMs === undefined || !forgets) return skip('the directory has no writers with sessions');
    const url = bed().url();
    const registration = await directoryAt(url).register('10.0.0.7:2375', ttlMs);
    const { latest } = watching(url);
    await latest(['10.0.0.7:2375']);
    await changing()(url, ['10.0.0.7:2375']); // somebody else takes it over …
    await changing()(url, []); // … and away
    await latest([]);
    await registration.renew();
    await latest(['10.0.0.7:2375']);
    registration.release();
  });

  test('a directory without writers refuses them', async ({ skip }) => {
    if (bed().ttlMs !== undefined) return skip('the directory has writers');
    await expect(directoryAt(bed().url()).register('a:1', 10_000)).rejects.toThrow(
      'not implemented in this discovery service',
    );
  });
}
