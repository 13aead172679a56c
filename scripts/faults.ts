/**
 * `npm run faults`: the table of faults of `test/server/fault-matrix.test.ts`, over and over on the same managers. Ends with failure
 * where a cell is wrong, or where memory grows.
 */
import { parseArgs } from 'node:util';
import { type Asked, asked } from '../test/support/faults/asked.ts';
import { cells, endure, type Fault } from '../test/support/faults/faults.ts';
import { Rig } from '../test/support/faults/rig.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1000' },
    'at-once': { type: 'string', default: '8' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(`usage: npm run faults -- [--rounds N] [--at-once N] [--only TEXT]

Runs N cells of the table of faults, operation × fault, in an order that comes round to each, on so many managers at once; only those
whose name has the text in it. A line each hundred cells, a verdict at the end.`);
  process.exit(0);
}
const rounds = Number(values.rounds);
const atOnce = Number(values['at-once']);
if (!(rounds > 0 && atOnce > 0)) throw new Error('--rounds and --at-once are positive numbers');
const collect = globalThis.gc;
if (!collect) throw new Error('what lives cannot be told from what does not: start it by npm run faults');

/** From the middle third to the last one: more than that is growth. */
const GROWTH_MIB = 16;
const SAMPLE_EVERY = 100;

const table = asked
  .flatMap((one) => cells(one).map((fault) => [one, fault] as const))
  .filter((cell) => nameOf(cell).includes(values.only));
const wrong: string[] = [];
const samples: number[] = [];
const begun = performance.now();
let next = 0;
let done = 0;
console.log(`${table.length} cells, ${rounds} rounds, ${atOnce} at once`);
await Promise.all(Array.from({ length: atOnce }, work));

const third = Math.floor(samples.length / 3);
const mean = (part: readonly number[]) => part.reduce((sum, one) => sum + one, 0) / Math.max(1, part.length);
const [middle, last] = [mean(samples.slice(third, 2 * third)), mean(samples.slice(2 * third))];
if (third > 0 && last - middle > GROWTH_MIB) wrong.push('memory grows');
console.log(`heap: ${middle.toFixed(1)} MiB in the middle third, ${last.toFixed(1)} MiB in the last`);
console.log(wrong.length === 0 ? 'all is well' : `NOT WELL:\n${wrong.join('\n')}`);
process.exit(wrong.length === 0 ? 0 : 1);

function nameOf([{ name }, fault]: readonly [Asked, Fault]): string {
  return `${name}: ${fault.name}`;
}

async function work(): Promise<void> {
  let rig = await Rig.start();
  while (next < rounds) {
    // a step that has no factor in common with the table's length comes round to every cell, and leaves none beside its like
    const cell = table[(next++ * 37) % table.length];
    if (!cell) break;
    try {
      await endure(rig, ...cell);
    } catch (error) {
      wrong.push(nameOf(cell));
      console.log(`${nameOf(cell)}: ${(error as Error).message.replaceAll('\n', ' ').slice(0, 400)}`);
      await rig.stop();
      rig = await Rig.start();
    }
    done += 1;
    if (done % SAMPLE_EVERY === 0) sample();
  }
  await rig.stop();
}

function sample(): void {
  collect?.();
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  samples.push(heap);
  const seconds = (performance.now() - begun) / 1_000;
  console.log(`${done} done in ${seconds.toFixed(0)} s, ${wrong.length} wrong, heap ${heap.toFixed(1)} MiB`);
}
