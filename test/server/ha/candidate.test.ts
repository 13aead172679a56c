import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { Candidate } from '../../../src/server/ha/candidate.ts';
import type { Lease, LeaseStore } from '../../../src/server/ha/lease-store.ts';

const log = pino({ level: 'silent' });
const patience = { timeout: 10_000, interval: 5 };

/** A lock that nobody else wants, answered when the test says so. */
function lock() {
  const ended = vi.fn(async () => {});
  const lease: Lease = { ttlMs: 60_000, renew: async () => {}, end: ended, abandon: () => {} };
  let give: (lease: Lease | undefined) => void = () => {};
  let asked = 0;
  const store: LeaseStore = {
    async *holder(signal) {
      yield undefined;
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    },
    acquire: () => {
      asked += 1;
      return new Promise((resolve) => {
        give = resolve;
      });
    },
  };
  return { store, lease, ended, give: (one: Lease | undefined) => give(one), asked: () => asked };
}

test('a lock that arrives while we resign is given back before that is over', async () => {
  const { store, lease, ended, give, asked } = lock();
  const candidate = new Candidate({ store, self: 'me', ttlMs: 60_000, log });
  candidate.start();
  await vi.waitFor(() => expect(asked()).toBe(1), patience);
  const resigned = candidate.resign();
  give(lease);
  await resigned;
  expect(ended).toHaveBeenCalledOnce();
  expect(candidate.isPrimary).toBe(false);
});

test('listeners hear of it after it is so, and a renewal without an answer is asked for again', async () => {
  const { store, lease, give, asked } = lock();
  const renew = vi.fn(() => new Promise<void>(() => {}));
  const candidate = new Candidate({ store, self: 'me', ttlMs: 3_000, log });
  const heard: string[] = [];
  candidate.watch({
    won: () => heard.push(`won ${candidate.isPrimary}`),
    lost: () => heard.push(`lost ${candidate.isPrimary}`),
    led: (leader) => heard.push(`led by ${leader}`),
  });
  candidate.start();
  await vi.waitFor(() => expect(asked()).toBe(1), patience);
  give({ ...lease, ttlMs: 3_000, renew });
  await vi.waitFor(() => expect(heard).toContain('lost false'), patience);
  expect(heard).toEqual(['won true', 'led by me', 'lost false', 'led by undefined']);
  expect(renew.mock.calls.length).toBeGreaterThan(1);
  await vi.waitFor(() => expect(asked()).toBe(2), patience);
  give(undefined);
  await candidate.resign();
});
