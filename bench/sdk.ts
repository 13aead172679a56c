/**
 * `npm run bench:sdk`: this SDK beside dockerode and bare undici against the same canned engine, in one run.
 * The engine is a process of its own, so that processor time is the client's alone. `BENCH_LOG_MB` (500), `BENCH_CALLS` (2000),
 * `BENCH_ROUNDS` (3): the best round of each counts.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import Dockerode from 'dockerode';
import { Agent, request } from 'undici';
import { Docker } from '../src/sdk/index.ts';

const calls = Number(process.env.BENCH_CALLS ?? 2000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const logBytes = Number(process.env.BENCH_LOG_MB ?? 500) * 1024 * 1024;
const EVENTS = 10_000;

const engine = fork(new URL('sdk-engine.ts', import.meta.url), [String(logBytes), String(EVENTS)], {
  execArgv: process.execArgv,
});
const [port] = (await once(engine, 'message')) as [number];
const docker = await Docker.connect({ host: `tcp://127.0.0.1:${port}`, env: {} });
const dockerode = new Dockerode({ host: '127.0.0.1', port, version: 'v1.51' });
const origin = `http://127.0.0.1:${port}/v1.51`;
const agent = new Agent({ pipelining: 1 });

const get = async (path: string) => (await request(`${origin}${path}`, { dispatcher: agent })).body.json();
const body = { Image: 'busybox', Cmd: ['true'], Env: ['A=b'], HostConfig: { Memory: 1e8, NanoCpus: 5e8 } };

class Count extends Writable {
  bytes = 0;
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.bytes += chunk.length;
    done();
  }
}

interface Work {
  readonly name: string;
  /** Operations in one go, for the time of each. */
  readonly times: number;
  /** How often as many rounds as other works have: short ones are measured before they are compiled otherwise. */
  readonly again?: number;
  readonly ways: Readonly<Record<'shoal' | 'dockerode' | 'undici', () => Promise<void>>>;
}

const repeat = (act: () => Promise<unknown>) => async () => {
  for (let i = 0; i < calls; i++) await act();
};

const works: Work[] = [
  {
    name: 'list of 100 containers',
    times: calls,
    ways: {
      shoal: repeat(() => docker.containers.list({ all: true, filters: { label: ['a=b'] } })),
      dockerode: repeat(() => dockerode.listContainers({ all: true, filters: { label: ['a=b'] } })),
      undici: repeat(() => get('/containers/json?all=true&filters=%7B%22label%22%3A%5B%22a%3Db%22%5D%7D')),
    },
  },
  {
    name: 'inspect',
    times: calls,
    ways: {
      shoal: repeat(() => docker.containers.inspect('web')),
      dockerode: repeat(() => dockerode.getContainer('web').inspect()),
      undici: repeat(() => get('/containers/web/json')),
    },
  },
  {
    name: 'create',
    times: calls,
    ways: {
      shoal: repeat(() => docker.containers.create(body, { name: 'web' })),
      dockerode: repeat(() => dockerode.createContainer({ ...body, name: 'web' })),
      undici: repeat(async () => {
        const headers = { 'content-type': 'application/json' };
        const options = { dispatcher: agent, method: 'POST', headers, body: JSON.stringify(body) } as const;
        return (await request(`${origin}/containers/create?name=web`, options)).body.json();
      }),
    },
  },
  {
    name: `${EVENTS} events`,
    times: EVENTS,
    again: 5,
    ways: {
      shoal: readEvents,
      dockerode: async () => {
        // dockerode delivers bytes: splitting and parsing is left to its user
        const stream = await dockerode.getEvents();
        assertAll(await parseLines(stream as AsyncIterable<Buffer>));
      },
      undici: async () => assertAll(await parseLines((await request(`${origin}/events`, { dispatcher: agent })).body)),
    },
  },
  {
    // the same as above to us; others round `timeNano`, which their users have to prevent
    name: `${EVENTS} events, every digit exact`,
    times: EVENTS,
    again: 5,
    ways: {
      shoal: readEvents,
      dockerode: async () =>
        assertAll(await parseLines((await dockerode.getEvents()) as AsyncIterable<Buffer>, parseExactly)),
      undici: async () =>
        assertAll(await parseLines((await request(`${origin}/events`, { dispatcher: agent })).body, parseExactly)),
    },
  },
  {
    name: `${Math.round(logBytes / 1024 / 1024)} MB of logs demultiplexed`,
    times: 1,
    ways: {
      shoal: async () => {
        const [stdout, stderr] = [new Count(), new Count()];
        await docker.containers.logs('web', { stdout: true, stderr: true }).pipe({ stdout, stderr });
        assertDelivered(stdout.bytes + stderr.bytes);
      },
      dockerode: async () => {
        const [stdout, stderr] = [new Count(), new Count()];
        const stream = await dockerode.getContainer('web').logs({ stdout: true, stderr: true, follow: true });
        dockerode.modem.demuxStream(stream, stdout, stderr);
        await once(stream, 'end');
        assertDelivered(stdout.bytes + stderr.bytes);
      },
      // the floor: the same bytes, read and not looked at
      undici: async () => {
        const { body: stream } = await request(`${origin}/containers/web/logs`, { dispatcher: agent });
        let bytes = 0;
        for await (const chunk of stream) bytes += (chunk as Buffer).length;
        if (bytes < logBytes) throw new Error(`${bytes} bytes of logs`);
      },
    },
  },
];

function assertAll(seen: number): void {
  if (seen !== EVENTS) throw new Error(`${seen} of ${EVENTS} events`);
}

let expected: number | undefined;
function assertDelivered(bytes: number): void {
  expected ??= bytes;
  if (bytes !== expected || bytes < logBytes * 0.5) throw new Error(`${bytes} bytes of logs, ${expected} before`);
}

async function readEvents(): Promise<void> {
  let seen = 0;
  for await (const { Action } of docker.system.events()) if (Action) seen++;
  assertAll(seen);
}

/** The least that is right for events as engines send them. */
function parseExactly(line: string): unknown {
  const event = JSON.parse(line) as { timeNano: number | bigint };
  const digits = /"timeNano":(\d+)/.exec(line)?.[1];
  if (digits !== undefined) event.timeNano = BigInt(digits);
  return event;
}

async function parseLines(
  stream: AsyncIterable<Buffer>,
  parse: (line: string) => unknown = JSON.parse,
): Promise<number> {
  let rest = '';
  let seen = 0;
  for await (const chunk of stream) {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if ((parse(line) as { Action?: string }).Action) seen++;
  }
  return seen;
}

interface Cost {
  readonly cpuMs: number;
  readonly wallMs: number;
}

async function measure(act: () => Promise<void>): Promise<Cost> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await act();
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() - start };
}

const rows: string[][] = [];
for (const { name, times, ways, again = 1 } of works) {
  const best: Record<string, Cost> = {};
  for (let round = 0; round < rounds * again; round++) {
    // in turn, so that a neighbour's load falls on all alike
    for (const [way, act] of Object.entries(ways)) {
      const cost = await measure(act);
      if (!best[way] || cost.cpuMs < best[way].cpuMs) best[way] = cost;
    }
  }
  const { shoal, dockerode: other, undici: bare } = best;
  if (!shoal || !other || !bare) throw new Error('unreachable');
  const each = ({ cpuMs }: Cost) =>
    times > 1 ? `${((cpuMs * 1000) / times).toFixed(1)} µs` : `${Math.round(cpuMs)} ms`;
  const ratio = (to: Cost) => `${(to.cpuMs / shoal.cpuMs).toFixed(2)} ×`;
  rows.push([
    name,
    each(shoal),
    each(other),
    each(bare),
    ratio(other),
    ratio(bare),
    `${(other.wallMs / shoal.wallMs).toFixed(2)} ×`,
  ]);
}
const heads = [
  'work',
  'shoal',
  'dockerode',
  'undici',
  'dockerode : shoal',
  'undici : shoal',
  'dockerode : shoal, wall',
];
console.log('Processor time of the client; ratios above 1 mean that this SDK costs less.\n');
for (const row of [heads, heads.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);

await docker.close();
await agent.close();
engine.disconnect();
