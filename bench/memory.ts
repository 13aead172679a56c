/**
 * `npm run bench:memory`: the manager's memory while gigabytes go through it, and while somebody stops reading. Engines, manager and
 * client are processes of their own. Ends with failure where memory is not flat.
 */
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { type Measured, measureFlows } from './memory/flows.ts';

const { values } = parseArgs({
  options: {
    gigabytes: { type: 'string', default: '5' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(`usage: npm run bench:memory -- [--gigabytes N]

Sends so much through each of load, build, cp (both ways), save and logs; then stops reading. Data is made on the fly.`);
  process.exit(0);
}
const bytes = Number(values.gigabytes) * 1e9;
if (!(bytes > 0)) throw new Error(`--gigabytes is no positive number: ${values.gigabytes}`);

const STEPS = 10;
const STALL_MS = 10_000;
const mib = (size: number) => String(Math.round(size / 2 ** 20));

const show = ({ flow, bytes, seconds, rss, complaint }: Measured) => {
  const step = (rss.length - 1) / STEPS;
  const told = Array.from({ length: STEPS + 1 }, (_, i) => mib(rss[Math.round(i * step)] ?? 0).padStart(4));
  const speed = bytes > 0 ? `${Math.round(bytes / 1e6 / seconds)} MB/s` : `${seconds.toFixed(0)} s`;
  const verdict = complaint === undefined ? 'flat' : `NOT FLAT: ${complaint}`;
  console.log(`${flow.padEnd(40)} ${told.join('')}  most ${mib(Math.max(...rss))}  ${speed.padStart(9)}  ${verdict}`);
};

console.log(
  `${values.gigabytes} GB through each; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model?.trim()}, ${mib(totalmem())} MiB`,
);
console.log(`The manager's resident set in MiB, in ${STEPS} equal steps of time:\n`);
const measured = await measureFlows({ bytes, stallMs: STALL_MS }, show);
const failed = measured.filter(({ complaint }) => complaint !== undefined);
console.log(failed.length === 0 ? '\nflat throughout' : `\n${failed.length} of ${measured.length} are not flat`);
process.exitCode = failed.length === 0 ? 0 : 1;
