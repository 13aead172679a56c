/**
 * `npm run soak`: a manager under mixed load for half an hour, over simulated engines that come and go, hang, cut and lie. Ends with
 * failure where its memory grows, something stays open, or it says what it should never say.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { type OperationId, operations } from '../src/generated/operations.ts';
import { Docker } from '../src/sdk/index.ts';
import { type Fault, type Simulated, simulate } from '../src/simulator/index.ts';
import { freePort } from '../test/support/stores.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    workers: { type: 'string', default: '12' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(`usage: npm run soak -- [--minutes N] [--workers N]

Runs containers, reads logs, executes, lists, builds, pulls and listens for events, while every few seconds something goes wrong with an
engine. A line each half minute, a verdict at the end.`);
  process.exit(0);
}
const minutes = Number(values.minutes);
const workers = Number(values.workers);
if (!(minutes > 0 && workers > 0)) throw new Error('--minutes and --workers are positive numbers');

const ENGINES = 4;
const FAULT_EVERY_MS = 4_000;
const FAULT_LASTS_MS = 3_000;
/** An engine that hangs does so whole, and until that has been noticed: what it took it never answers. */
const ENGINE_HANGS_MS = 20_000;
const SAMPLE_MS = 5_000;
const LINE_MS = 30_000;
/** Longer than any limit of the manager's own: what takes so long hangs. */
const HANG_MS = 150_000;
/** Connections kept for the next request are closed by then. */
const QUIET_MS = 120_000;
/** From the middle third to the last one: more than that is growth. */
const GROWTH_MIB = 32;

const faults: readonly Fault[] = [
  { kind: 'latency', ms: 800 },
  { kind: 'hang' },
  { kind: 'drop' },
  { kind: 'cut', afterBytes: 40 },
  { kind: 'garble' },
  { kind: 'slow', bytesPerSecond: 200 },
  { kind: 'fail', as: 'system', message: 'the soak wants it so' },
];

const everything = Object.keys(operations) as OperationId[];

const done = new Map<string, number>();
const failures = new Map<string, number>();
const complaints: string[] = [];
const samples: number[] = [];
const count = (of: Map<string, number>, what: string) => of.set(what, (of.get(what) ?? 0) + 1);
const any = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)] as T;

/** What a simulated engine did not foresee: then it is its mistake, not the manager's. */
const engineLog = pino(
  { level: 'error' },
  {
    write: (line) => {
      if (!line.includes('"type":"Failure"')) complaints.push(`a simulated engine: ${line}`);
    },
  },
);
const ports = await Promise.all(Array.from({ length: ENGINES }, freePort));
const engineAt = (i: number) =>
  simulate({ name: `soak-${i + 1}`, images: ['busybox'], log: engineLog, listen: `tcp://127.0.0.1:${ports[i]}` });
const engines: (Simulated | undefined)[] = await Promise.all(ports.map((_, i) => engineAt(i)));
const port = await freePort();
const host = `tcp://127.0.0.1:${port}`;
const manager = start();
const docker = await connected();
await sleep(3_000); // every engine is connected
const socketsBefore = sockets();
console.log(
  `${ENGINES} engines, ${workers} workers, ${minutes} min; resident ${resident()} MiB, ${socketsBefore} sockets`,
);

const jobs: Record<string, (name: string, abortSignal: AbortSignal) => Promise<unknown>> = {
  run: (_name, abortSignal) => docker.run('busybox', ['echo', 'hi'], { rm: true, abortSignal }),
  'keep and remove': async (name, abortSignal) => {
    const create = { name, HostConfig: { PortBindings: { '80/tcp': [{ HostPort: '' }] } } };
    const { id } = await docker.run('busybox', ['sh', '-c', 'while true; do echo x; sleep 1; done'], {
      detach: true,
      create,
      abortSignal,
    });
    try {
      await docker.exec(id, ['echo', 'there'], { abortSignal });
      for await (const _ of docker.containers.logs(id, { stdout: true, follow: true, abortSignal })) break;
      await docker.containers.inspect(id, { abortSignal });
    } finally {
      await docker.containers.delete(id, { force: true, abortSignal });
    }
  },
  list: (_name, abortSignal) => docker.containers.list({ all: true, abortSignal }),
  info: (_name, abortSignal) => docker.system.info({ abortSignal }),
  images: (_name, abortSignal) => docker.images.list({ abortSignal }),
  events: async (_name, abortSignal) => {
    const enough = AbortSignal.any([abortSignal, AbortSignal.timeout(2_000)]);
    await (async () => {
      for await (const _ of docker.system.events({ abortSignal: enough })) if (Math.random() < 0.05) break;
    })().catch((error: Error) => {
      if (!enough.aborted) throw error;
    });
  },
  build: async (name, abortSignal) => {
    await docker.build({ files: { Dockerfile: 'FROM busybox\nRUN echo built\n' } }, { t: `soak:${name}`, abortSignal });
    await docker.images.delete(`soak:${name}`, { force: true, abortSignal });
  },
  pull: (_name, abortSignal) => docker.pull('busybox', { abortSignal }),
};

const ends = Date.now() + minutes * 60_000;
const running = () => Date.now() < ends && complaints.length === 0;
await Promise.all([...Array.from({ length: workers }, work), breakThings(), watch()]);
await cleanUp();
judge();
const stopped = new Promise((resolve) => manager.once('exit', resolve));
manager.kill('SIGTERM');
await stopped;
await Promise.all(engines.map((engine) => engine?.[Symbol.asyncDispose]()));
await docker.close();
process.exitCode = complaints.length === 0 ? 0 : 1;

function start(): ChildProcess {
  const entries = ports.map((one) => `127.0.0.1:${one}`).join(',');
  const child = spawn(process.execPath, ['dist/cli.js', 'manage', '--log-level=error', '-H', host, entries], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (text) => {
      // what went wrong with an engine is a Failure; anything else is a mistake of ours
      if (/TypeError|ReferenceError|RangeError|Warning|Unhandled|"Error"/.test(String(text)))
        complaints.push(String(text));
    });
  child.once('exit', (code) => {
    if (running()) complaints.push(`the manager ended with ${code}`);
  });
  return child;
}

async function connected(): Promise<Docker> {
  for (let i = 0; ; i += 1) {
    try {
      return await Docker.connect({ host });
    } catch (error) {
      if (i === 50) throw error;
      await sleep(200);
    }
  }
}

async function work(_: unknown, worker: number): Promise<void> {
  for (let i = 0; running(); i += 1) {
    const [what, run] = any(Object.entries(jobs));
    const limit = new AbortController();
    const hang = setTimeout(() => {
      complaints.push(`${what} hangs`);
      limit.abort();
    }, HANG_MS);
    try {
      await run(`w${worker}-${i}`, limit.signal);
      count(done, what);
    } catch (error) {
      const { message } = error as Error;
      if (/internal error|is not a function|undefined/.test(message)) complaints.push(`${what}: ${message}`);
      count(failures, what);
      await sleep(50);
    } finally {
      clearTimeout(hang);
    }
  }
}

async function breakThings(): Promise<void> {
  while (running()) {
    await sleep(FAULT_EVERY_MS);
    const i = Math.floor(Math.random() * ENGINES);
    const engine = engines[i];
    if (!engine) continue;
    if (Math.random() < 0.15) {
      // another engine comes up at its address
      engines[i] = undefined;
      await engine[Symbol.asyncDispose]();
      await sleep(FAULT_LASTS_MS);
      engines[i] = await engineAt(i);
      count(done, 'engine replaced');
    } else {
      const fault = any(faults);
      const hangs = fault.kind === 'hang';
      const heal = engine.faults.add(fault, hangs ? { operations: everything } : {});
      await sleep(hangs ? ENGINE_HANGS_MS : FAULT_LASTS_MS);
      heal();
      count(done, 'fault');
    }
  }
}

async function watch(): Promise<void> {
  let told = Date.now();
  while (running()) {
    await sleep(SAMPLE_MS);
    samples.push(resident());
    if (Date.now() - told < LINE_MS) continue;
    told = Date.now();
    const sum = (of: Map<string, number>) => [...of.values()].reduce((all, one) => all + one, 0);
    const left = Math.max(0, Math.round((ends - told) / 60_000));
    console.log(
      `${left} min left: ${sum(done)} done, ${sum(failures)} failed as they should, resident ${resident()} MiB, ${sockets()} sockets`,
    );
  }
}

/** All is well again, and nobody asks any more. */
async function cleanUp(): Promise<void> {
  const deadline = Date.now() + QUIET_MS;
  while (Date.now() < deadline) {
    await sleep(2_000);
    try {
      const all = await docker.containers.list({ all: true });
      await Promise.allSettled(all.map(({ Id }) => docker.containers.delete(Id, { force: true })));
      const { SystemStatus } = await docker.system.info();
      const healthy = (SystemStatus ?? []).filter(([, value]) => value === 'Healthy').length;
      if (all.length === 0 && healthy === ENGINES && sockets() <= socketsBefore + ENGINES) return;
    } catch {
      // an engine is on its way back
    }
  }
  complaints.push(
    `after ${QUIET_MS / 1000} s of quiet not all is as it was: ${sockets()} sockets, ${socketsBefore} before`,
  );
}

function judge(): void {
  const third = Math.floor(samples.length / 3);
  const mean = (part: readonly number[]) => part.reduce((sum, one) => sum + one, 0) / Math.max(1, part.length);
  const [middle, last] = [mean(samples.slice(third, 2 * third)), mean(samples.slice(2 * third))];
  if (last - middle > GROWTH_MIB)
    complaints.push(`memory grows: ${middle.toFixed(0)} MiB, then ${last.toFixed(0)} MiB`);
  console.log(`\ndone:   ${told(done)}\nfailed: ${told(failures)}`);
  console.log(`memory: ${middle.toFixed(0)} MiB in the middle third, ${last.toFixed(0)} MiB in the last`);
  console.log(`sockets: ${socketsBefore} before, ${sockets()} after`);
  console.log(complaints.length === 0 ? '\nall is well' : `\nNOT WELL:\n${complaints.join('\n')}`);
}

function told(counts: Map<string, number>): string {
  return [...counts].map(([what, times]) => `${what} ${times}`).join(', ');
}

function resident(): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${manager.pid}/status`, 'utf8'))?.[1]) / 1024);
}

function sockets(): number {
  const folder = `/proc/${manager.pid}/fd`;
  return readdirSync(folder).filter((fd) => {
    try {
      return readlinkSync(`${folder}/${fd}`).startsWith('socket:');
    } catch {
      return false; // closed meanwhile
    }
  }).length;
}
