/**
 * `npm run bench:stream`: what a stream through the manager costs, next to a bare Node pipe from socket to socket in front of the
 * same engine, in one run. The figure to trust is processor time per gigabyte.
 */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { cpuSeconds } from './cpu.ts';
import { freePort, listening, pidOf, start, startManager, stopAll } from './processes.ts';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '5' },
    echoes: { type: 'string', default: '5000' },
    pipe: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(`usage: npm run bench:stream -- [--megabytes N] [--rounds N] [--echoes N]

Reads logs in 1 KB chunks, an export and a hijacked attach through the manager and through a bare pipe, in turn; then sends single
bytes through an attach and waits for each to come back. Prints medians.`);
  process.exit(0);
}

/** Rounds that do not count: the pipe's code is warm from the second stream on, ours is another for each. */
const WARM = 4;

if (values.pipe !== undefined) bePipe(...(values.pipe.split(':').map(Number) as [number, number]));
else await compare(Number(values.megabytes), Number(values.rounds), Number(values.echoes));

/** The least a stream through another process can cost in Node. */
function bePipe(port: number, engine: number): void {
  createServer((client) => {
    const upstream = connect({ port: engine, host: '127.0.0.1', noDelay: true });
    client.setNoDelay(true);
    client.pipe(upstream).on('error', () => client.destroy());
    upstream.pipe(client).on('error', () => upstream.destroy());
  }).listen(port, '127.0.0.1');
}

async function compare(megabytes: number, rounds: number, echoes: number): Promise<void> {
  try {
    const [engine, through, piped] = [await freePort(), await freePort(), await freePort()];
    start(process.execPath, ['--import', 'tsx', 'bench/stream-engine.ts', String(engine), String(megabytes)]);
    await listening(engine);
    const pipe = start(process.execPath, ['--import', 'tsx', 'bench/stream.ts', '--pipe', `${piped}:${engine}`]);
    const manager = startManager(through, engine);
    await Promise.all([listening(piped), listening(through)]);
    const both = [
      { name: 'shoal', port: through, pid: pidOf(manager) },
      { name: 'bare pipe', port: piped, pid: pidOf(pipe) },
    ];
    const upgrade = 'Connection: Upgrade\r\nUpgrade: tcp\r\n';
    const streams = {
      'logs in 1 KB chunks': 'GET /v1.44/containers/web/logs?stdout=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n',
      export: 'GET /v1.44/containers/web/export HTTP/1.1\r\nHost: x\r\nConnection: close\r\n',
      attach: `POST /v1.44/containers/web/attach?logs=1&stream=1&stdout=1 HTTP/1.1\r\nHost: x\r\n${upgrade}`,
    };
    console.log(
      `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${rounds} rounds of ${megabytes} MB\n`,
    );
    const rows: Record<string, object> = {};
    for (const [title, request] of Object.entries(streams)) {
      const cost = both.map(() => [] as number[]);
      const speed = both.map(() => [] as number[]);
      for (let round = -WARM; round < rounds; round += 1) {
        for (const [i, { port, pid, name }] of both.entries()) {
          process.stderr.write(`\r${title}: round ${Math.max(round + 1, 0)}/${rounds}, ${name}${' '.repeat(20)}`);
          const [before, began] = [cpuSeconds(pid), performance.now()];
          await readAll(port, request, megabytes * 2 ** 20);
          if (round < 0) continue;
          cost[i]?.push(((cpuSeconds(pid) - before) / megabytes) * 1e6);
          speed[i]?.push(megabytes / ((performance.now() - began) / 1000));
        }
      }
      const [ours = 0, bare = 0] = cost.map(median);
      rows[title] = {
        'shoal, ms/GB': ours.toFixed(0),
        'bare pipe, ms/GB': bare.toFixed(0),
        'pipe : shoal': `${(bare / ours).toFixed(2)} ×`,
        'MB/s': speed.map((one) => median(one).toFixed(0)).join(' and '),
      };
    }
    process.stderr.write(`\r${' '.repeat(70)}\r`);
    console.table(rows);
    for (const { name, port } of both) {
      const times = await echo(
        port,
        `POST /v1.44/containers/web/attach?stream=1 HTTP/1.1\r\nHost: x\r\n${upgrade}`,
        echoes,
      );
      console.log(`one byte there and back through ${name}: ${median(times).toFixed(3)} ms at the median`);
    }
  } finally {
    stopAll();
  }
}

function open(port: number): Socket {
  return connect({ port, host: '127.0.0.1', noDelay: true });
}

/** @throws when less comes */
async function readAll(port: number, request: string, bytes: number): Promise<void> {
  const socket = open(port);
  let size = 0;
  socket.on('data', (chunk) => {
    size += chunk.length;
  });
  socket.write(`${request}\r\n`);
  await once(socket, 'close');
  if (size < bytes) throw new Error(`${size} bytes came instead of ${bytes}`);
}

async function echo(port: number, request: string, count: number): Promise<number[]> {
  const socket = open(port);
  socket.write(`${request}\r\n`);
  await once(socket, 'data');
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const began = performance.now();
    const back = once(socket, 'data');
    socket.write('x');
    await back;
    times.push(performance.now() - began);
  }
  socket.destroy();
  return times;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
