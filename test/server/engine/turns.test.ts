import { expect, test } from 'vitest';
import { Coalesced, Turns } from '../../../src/server/engine/turns.ts';

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

test('no more than the limit work at once, and all get their turn, failures too', async () => {
  const turns = new Turns(2);
  let working = 0;
  let most = 0;
  const results = await Promise.allSettled(
    Array.from({ length: 9 }, (_, i) =>
      turns.take(async () => {
        working += 1;
        most = Math.max(most, working);
        await Promise.resolve();
        working -= 1;
        if (i % 3 === 0) throw new Error('no');
        return i;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
});

test('who asks while the work is under way shares one more run, begun after it asked', async () => {
  const coalesced = new Coalesced<string>();
  const runs: ReturnType<typeof deferred>[] = [];
  const work = () => {
    const run = deferred();
    runs.push(run);
    return run.promise;
  };
  const first = coalesced.run('a', work);
  const others = [coalesced.run('a', work), coalesced.run('a', work), coalesced.run('a', work)];
  const apart = coalesced.run('b', work);
  expect(runs).toHaveLength(2);
  runs[0]?.resolve();
  await first;
  await Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  expect(runs).toHaveLength(3);
  runs[1]?.resolve();
  runs[2]?.resolve();
  await Promise.all([...others, apart]);
  void coalesced.run('a', work);
  expect(runs).toHaveLength(4);
});

test('a run that fails does not keep the next from being made', async () => {
  const coalesced = new Coalesced<string>();
  const failing = coalesced.run('a', () => Promise.reject(new Error('no')));
  const next = coalesced.run('a', () => Promise.resolve());
  await expect(failing).rejects.toThrow('no');
  await expect(next).resolves.toBeUndefined();
});
