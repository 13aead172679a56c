import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import type { Directory } from '../../../src/server/discovery/backend.ts';
import { DiscoveryStatus } from '../../../src/server/discovery/status.ts';
import { follow } from '../../../src/server/discovery/supervise.ts';

/** A directory that says what the test says, and a clock that the test moves. */
function bed() {
  const told: (readonly string[])[] = [];
  const waits: { ms: number; over: () => void; signal: AbortSignal }[] = [];
  const stop = new AbortController();
  const status = new DiscoveryStatus();
  let say: (word: readonly string[] | Error | 'end') => void = () => {};
  const directory: Directory = {
    async *watch(signal) {
      for (;;) {
        const word = await new Promise<readonly string[] | Error | 'end'>((resolve, reject) => {
          say = resolve;
          signal.addEventListener('abort', () => reject(signal.reason));
        });
        if (word === 'end') return;
        if (word instanceof Error) throw word;
        yield word;
      }
    },
    register: () => Promise.reject(new Error('not asked for')),
    close: async () => {},
  };
  const sleep = (ms: number, signal: AbortSignal) =>
    new Promise<void>((over) => {
      waits.push({ ms, over, signal });
      signal.addEventListener('abort', () => over());
    });
  const ended = follow(
    directory,
    (entries) => told.push(entries),
    { heartbeatMs: 60_000, emptyGraceMs: 1_000 },
    { sleep, log: pino({ level: 'silent' }) },
    stop.signal,
    status,
  );
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return {
    told,
    status,
    ended,
    waits,
    stop: () => stop.abort(),
    async say(word: readonly string[] | Error | 'end') {
      say(word);
      await turn();
    },
    async pass(ms: number) {
      await vi.waitFor(() => expect(waits.some((wait) => wait.ms === ms && !wait.signal.aborted)).toBe(true));
      waits.find((wait) => wait.ms === ms && !wait.signal.aborted)?.over();
      await turn();
    },
  };
}

test('each set that differs from the one before is told once', async () => {
  const { say, told, stop, ended } = bed();
  await say(['a:1']);
  await say(['a:1']);
  await say(['a:1', 'b:1']);
  stop();
  await ended;
  expect(told).toEqual([['a:1'], ['a:1', 'b:1']]);
});

test('a store that fails keeps the last set, is asked again ever later, and tells again when it works', async () => {
  const { say, told, pass, stop, ended, waits } = bed();
  await say(['a:1']);
  await say(new Error('gone'));
  await pass(500);
  await say(new Error('still gone'));
  await pass(1_000);
  await say(['b:1']);
  stop();
  await ended;
  expect(told).toEqual([['a:1'], ['b:1']]);
  expect(waits.map(({ ms }) => ms)).toEqual([500, 1_000]);
});

test('a directory that became empty keeps its engines for the grace', async () => {
  const { say, told, pass, stop, ended } = bed();
  await say(['a:1']);
  await say([]);
  expect(told).toEqual([['a:1']]);
  await pass(1_000);
  expect(told).toEqual([['a:1'], []]);
  stop();
  await ended;
});

test('engines that come back within the grace were never gone', async () => {
  const { say, told, stop, ended, waits } = bed();
  await say(['a:1']);
  await say([]);
  await say(['a:1']);
  expect(waits.every(({ signal }) => signal.aborted)).toBe(true);
  stop();
  await ended;
  expect(told).toEqual([['a:1']]);
});

test('a store that fails while its directory is empty ends the grace: nobody knows', async () => {
  const { say, told, pass, stop, ended, waits } = bed();
  await say(['a:1']);
  await say([]);
  await say(new Error('gone'));
  expect(waits.find(({ ms }) => ms === 1_000)?.signal.aborted).toBe(true);
  await pass(500);
  await say([]);
  expect(told).toEqual([['a:1']]);
  stop();
  await ended;
});

test('an empty directory at the start is told as it is: there is nothing to keep', async () => {
  const { say, told, stop, ended } = bed();
  await say([]);
  await say(['a:1']);
  stop();
  await ended;
  expect(told).toEqual([['a:1']]);
});

test('a directory that never changes ends the watch', async () => {
  const { say, ended, told } = bed();
  await say(['a:1']);
  await say('end');
  await ended;
  expect(told).toEqual([['a:1']]);
});

test('how it fares is told: what is in force, when the directory answered, and how often it did not', async () => {
  const { say, status, pass, ended } = bed();
  expect(status).toMatchObject({ entries: 0, isFixed: false, contact: { answeredAtMs: 0, failures: 0 } });
  await say(['a:1', 'b:1']);
  const { answeredAtMs } = status.contact;
  expect([status.entries, answeredAtMs > Date.now() - 60_000]).toEqual([2, true]);
  await say([]);
  expect([status.entries, status.isEmptied]).toEqual([2, true]);
  await say(['a:1']);
  expect([status.entries, status.isEmptied]).toEqual([1, false]);
  await say([]);
  await pass(1_000);
  expect([status.entries, status.isEmptied]).toEqual([0, false]);
  status.contact.answeredAtMs = 1;
  await say(new Error('gone'));
  expect(status.contact).toMatchObject({ answeredAtMs: 1, failures: 1 });
  await pass(500);
  await say('end');
  await ended;
  expect(status.isFixed).toBe(true);
});
