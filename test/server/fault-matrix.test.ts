/** Every operation of the document × everything that can go wrong: in bounded time, with the right answer, and nothing left of it. */
import { afterAll, describe, expect, test } from 'vitest';
import { answered, asked } from '../support/faults/asked.ts';
import { cells, endure } from '../support/faults/faults.ts';
import { Rig } from '../support/faults/rig.ts';

/** Cells wait most of their time: as many at once as the machine can wake up in time. */
const AT_ONCE = 24;

const idle: Rig[] = [];
const waiting: ((rig: Rig) => void)[] = [];
let rigs = 0;

/** One that is well; a rig that was left with traces by a cell is not used again. */
async function take(): Promise<Rig> {
  const free = idle.pop();
  if (free) return free;
  if (rigs === AT_ONCE) return new Promise((resolve) => waiting.push(resolve));
  rigs += 1;
  return Rig.start();
}

function give(rig: Rig): void {
  const next = waiting.shift();
  if (next) next(rig);
  else idle.push(rig);
}

afterAll(() => Promise.all(idle.map((rig) => rig.stop())));

test('no operation is left out', () => {
  expect([...new Set(asked.map(({ id }) => id))].sort()).toEqual([...answered].sort());
});

describe.concurrent.each(asked.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  test.each(cells(one).map((fault) => [fault.name, fault] as const))(
    '%s',
    { timeout: 60_000 },
    async (_name, fault) => {
      const rig = await take();
      try {
        await endure(rig, one, fault);
        give(rig);
      } catch (error) {
        await rig.stop();
        give(await Rig.start());
        throw error;
      }
    },
  );
});
