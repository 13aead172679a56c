/** What goes through a manager in large amounts, and how much memory the manager takes meanwhile. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ManagerProcess } from '../../test/support/manager-process.ts';
import { freePort } from '../../test/support/stores.ts';

const MIB = 2 ** 20;
const SAMPLE_MS = 100;
/** What kernels, streams and a lazy garbage collector may hold beside what the manager had before. */
const ROOM_BYTES = 160 * MIB;
/** How much more the second half may take than the first. */
const GROWTH_BYTES = 48 * MIB;

export interface Measured {
  readonly flow: string;
  readonly bytes: number;
  readonly seconds: number;
  /** Resident set of the manager in bytes, in equal steps from before the flow to its end. */
  readonly rss: readonly number[];
  /** Why it is not flat; undefined: it is. */
  readonly complaint: string | undefined;
}

const uploads = {
  'load, on two nodes': 'POST /images/load',
  'build context': 'POST /build?networkmode=default',
  'cp into a container': 'PUT /containers/web0/archive?path=/',
} as const;
const downloads = {
  save: 'GET /images/big/get',
  'cp out of a container': 'GET /containers/web0/archive?path=/',
  logs: 'GET /containers/web0/logs?stdout=1&follow=1',
} as const;
const stalls = {
  'logs that are not read on': 'GET /containers/web0/logs?stdout=1&follow=1',
  'a save that is not read on': 'GET /images/big/get',
  'an upload that the engine does not read': 'PUT /containers/web0/archive?path=/stall',
} as const;

export interface Amounts {
  /** Through each flow. */
  readonly bytes: number;
  /** Somebody who stops is watched for as long, in milliseconds. */
  readonly stallMs: number;
}

/** @param tell is given each as it ends */
export async function measureFlows(
  { bytes, stallMs }: Amounts,
  tell: (measured: Measured) => void = () => {},
): Promise<Measured[]> {
  const ports = [await freePort(), await freePort()] as const;
  const engines = ports.map((port, i) => startEngine(port, i, bytes));
  let manager: ManagerProcess | undefined;
  try {
    manager = await ManagerProcess.start(ports.map((port) => `127.0.0.1:${port}`).join(','));
    const { url, pid } = manager;
    while (!(await healthy(url))) await sleep(50);
    const found: Measured[] = [];
    const measure = async (flow: string, expected: number, work: () => Promise<void>) => {
      const measured = await watched(pid, flow, expected, work);
      found.push(measured);
      tell(measured);
    };
    for (const [flow, asked] of Object.entries(uploads)) {
      const before = await received(ports);
      await measure(flow, bytes, () => upload(url, asked, bytes));
      const got = (await received(ports)) - before;
      const wanted = asked === uploads['load, on two nodes'] ? 2 * bytes : bytes;
      if (got !== wanted) throw new Error(`${flow}: ${got} bytes came of ${wanted}`);
    }
    for (const [flow, asked] of Object.entries(downloads))
      await measure(flow, bytes, () => download(url, asked, bytes));
    for (const [flow, asked] of Object.entries(stalls)) await measure(flow, 0, () => stall(url, asked, stallMs));
    return found;
  } finally {
    await manager?.end('SIGKILL');
    for (const engine of engines) {
      engine.kill('SIGKILL');
      if (engine.exitCode === null && engine.signalCode === null) await once(engine, 'exit');
    }
  }
}

function startEngine(port: number, number: number, bytes: number): ChildProcess {
  const file = new URL('./engine.ts', import.meta.url).pathname;
  return spawn(process.execPath, ['--import', 'tsx', file, `${port}`, `${number}`, `${bytes}`], {
    stdio: ['pipe', 'inherit', 'inherit'], // it ends with its standard input, and so with us
  });
}

async function healthy(url: string): Promise<boolean> {
  const nodes = (await (await fetch(`${url}/cluster/nodes`)).json()) as { State: string }[];
  const containers = (await (await fetch(`${url}/containers/json`)).json()) as unknown[];
  return nodes.length === 2 && nodes.every(({ State }) => State === 'healthy') && containers.length === 2;
}

async function received(ports: readonly number[]): Promise<number> {
  const counts = await Promise.all(
    ports.map(async (port) => (await fetch(`http://127.0.0.1:${port}/received`)).text()),
  );
  return counts.reduce((sum, count) => sum + Number(count), 0);
}

/** Resident set in bytes, from the kernel's own accounting. */
const rssOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;

async function watched(pid: number, flow: string, bytes: number, work: () => Promise<void>): Promise<Measured> {
  const rss = [rssOf(pid)];
  const timer = setInterval(() => rss.push(rssOf(pid)), SAMPLE_MS);
  const begun = performance.now();
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  rss.push(rssOf(pid));
  return { flow, bytes, seconds: (performance.now() - begun) / 1000, rss, complaint: complaintOf(rss) };
}

/** Flat: little more than before at any time, and no more in the second half than in the first. */
export function complaintOf(rss: readonly number[]): string | undefined {
  const [before = 0] = rss;
  const half = Math.ceil(rss.length / 2);
  const first = Math.max(...rss.slice(0, half));
  const second = Math.max(...rss.slice(half));
  const taken = Math.max(first, second) - before;
  if (taken > ROOM_BYTES) return `${Math.round(taken / MIB)} MiB more than before`;
  if (second - first > GROWTH_BYTES) return `${Math.round((second - first) / MIB)} MiB more in the second half`;
  return undefined;
}

function ask(url: string, asked: string): ClientRequest {
  const [method = '', path = ''] = asked.split(' ');
  return request(url + path, { method, headers: { 'content-type': 'application/x-tar' } });
}

const zeros = Buffer.alloc(64 * 1024);

async function upload(url: string, asked: string, bytes: number): Promise<void> {
  const call = ask(url, asked);
  const answered = once(call, 'response') as Promise<[IncomingMessage]>;
  for (let left = bytes; left > 0; left -= zeros.length)
    if (!call.write(left < zeros.length ? zeros.subarray(0, left) : zeros)) await once(call, 'drain');
  call.end();
  const [answer] = await answered;
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  if (answer.statusCode !== 200 || text.includes('errorDetail'))
    throw new Error(`${asked}: ${answer.statusCode} ${text}`);
}

async function download(url: string, asked: string, bytes: number): Promise<void> {
  const call = ask(url, asked);
  call.end();
  const [answer] = (await once(call, 'response')) as [IncomingMessage];
  let got = 0;
  for await (const chunk of answer) got += (chunk as Buffer).length;
  if (answer.statusCode !== 200 || got < bytes)
    throw new Error(`${asked}: ${answer.statusCode}, ${got} of ${bytes} bytes`);
}

/** Reads a little, or writes what is taken, and then nothing more. */
async function stall(url: string, asked: string, stallMs: number): Promise<void> {
  const call = ask(url, asked);
  call.on('error', () => {});
  if (asked.startsWith('GET')) {
    call.end();
    const [answer] = (await once(call, 'response')) as [IncomingMessage];
    answer.on('error', () => {});
    await once(answer, 'data');
    answer.pause();
    await sleep(stallMs);
  } else {
    const until = performance.now() + stallMs;
    while (performance.now() < until) {
      if (call.write(zeros)) continue;
      await Promise.race([once(call, 'drain'), sleep(until - performance.now())]);
    }
  }
  call.destroy();
}
