/**
 * `npm run bench:proxy`: what a request through the manager costs, next to nginx and a Go reverse proxy in front of the same
 * engine, in one run. The figure to trust is processor time per request; latencies depend on whatever else the machine does.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { cpuSeconds } from './cpu.ts';
import { freePort, listening, pidOf, start, startManager, stopAll } from './processes.ts';
import { programs } from './programs.ts';

const run = promisify(execFile);
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '32' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(`usage: npm run bench:proxy -- [--seconds N] [--rounds N] [--connections N]

Asks one engine for a container and an image, directly and through the manager, nginx and Go's httputil.ReverseProxy,
in turn (round by round, so that a machine whose speed drifts is fair to all). Prints medians over the rounds.`);
  process.exit(0);
}
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);
const connections = Number(values.connections);

interface Contestant {
  readonly name: string;
  readonly port: number;
  readonly pids: () => number[];
}
interface Figures {
  readonly microseconds: number;
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

const { wrk, nginx, go, environment } = await programs();
const folder = await mkdtemp(join(tmpdir(), 'shoal-bench-'));
try {
  const engine = await startEngine();
  const contestants: Contestant[] = [
    engine,
    await startShoal(engine.port),
    await startNginx(engine.port),
    await startGo(engine.port),
  ];
  const requests = {
    'inspect (Node added)': '/v1.44/containers/web/json',
    'image inspect (validated, passed on)': '/v1.44/images/busybox:latest/json?manifests=0',
  };
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${connections} connections, ${rounds} rounds of ${seconds} s`,
  );
  for (const [title, path] of Object.entries(requests)) {
    const bytes = await warmUp(contestants, path);
    const measured = new Map<Contestant, Figures[]>();
    for (let round = 0; round < rounds; round += 1) {
      for (const contestant of contestants) {
        const figures = await measure(contestant, path);
        measured.set(contestant, [...(measured.get(contestant) ?? []), figures]);
        process.stderr.write(`\r${title}: round ${round + 1}/${rounds}, ${contestant.name}${' '.repeat(20)}`);
      }
    }
    process.stderr.write(`\r${' '.repeat(90)}\r`);
    report(`${title}, ${bytes} bytes`, contestants, measured);
  }
} finally {
  stopAll();
  await rm(folder, { recursive: true, force: true });
}

function report(title: string, contestants: readonly Contestant[], measured: Map<Contestant, Figures[]>): void {
  const medianOf = (contestant: Contestant, key: keyof Figures) =>
    median((measured.get(contestant) ?? []).map((figures) => figures[key]));
  const [, manager, nginxProxy, goProxy] = contestants;
  const rows = contestants.map((contestant) => ({
    '': contestant.name,
    'µs/request': medianOf(contestant, 'microseconds').toFixed(1),
    'requests/s': medianOf(contestant, 'perSecond').toFixed(0),
    'median ms': medianOf(contestant, 'medianMs').toFixed(2),
    'p99 ms': medianOf(contestant, 'p99Ms').toFixed(2),
  }));
  console.log(`\n${title}`);
  console.table(Object.fromEntries(rows.map(({ '': name, ...figures }) => [name, figures])));
  if (!manager || !nginxProxy || !goProxy) return;
  const ratio = (other: Contestant) => (medianOf(manager, 'microseconds') / medianOf(other, 'microseconds')).toFixed(2);
  console.log(`processor time: manager = ${ratio(goProxy)} × Go reverse proxy, ${ratio(nginxProxy)} × nginx`);
}

async function measure({ port, pids }: Contestant, path: string): Promise<Figures> {
  const before = pids().reduce((sum, pid) => sum + cpuSeconds(pid), 0);
  const { stdout } = await run(
    wrk,
    ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', `http://127.0.0.1:${port}${path}`],
    { env: environment },
  );
  const used = pids().reduce((sum, pid) => sum + cpuSeconds(pid), 0) - before;
  const count = Number(/(\d+) requests in/.exec(stdout)?.[1]);
  if (!count || /Non-2xx|Socket errors/.test(stdout)) throw new Error(`not every request was answered:\n${stdout}`);
  return {
    microseconds: (used / count) * 1e6,
    perSecond: count / seconds,
    medianMs: milliseconds(stdout, '50%'),
    p99Ms: milliseconds(stdout, '99%'),
  };
}

function milliseconds(text: string, percentile: string): number {
  const [, value, unit = 'ms'] = new RegExp(`${percentile}\\s+([\\d.]+)(us|ms|s)`).exec(text) ?? [];
  return Number(value) * (unit === 'us' ? 0.001 : unit === 's' ? 1000 : 1);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Each is asked until its compiled code is warm. @returns the size of an answer, the same from all that only pass it on */
async function warmUp(contestants: readonly Contestant[], path: string): Promise<number> {
  let size = 0;
  for (const { port, name } of contestants) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    if (answer.status !== 200)
      throw new Error(`${name} answered ${path} with ${answer.status}: ${await answer.text()}`);
    size ||= (await answer.arrayBuffer()).byteLength;
    await run(wrk, ['-t1', `-c${connections}`, '-d2s', `http://127.0.0.1:${port}${path}`], { env: environment });
  }
  return size;
}

// --- who takes part

async function startEngine(): Promise<Contestant> {
  const port = await freePort();
  const child = start(process.execPath, ['--import', 'tsx', 'bench/proxy-engine.ts', String(port)], environment);
  await listening(port);
  return { name: 'the engine itself', port, pids: () => [pidOf(child)] };
}

async function startShoal(engine: number): Promise<Contestant> {
  const port = await freePort();
  const child = startManager(port, engine, environment);
  await listening(port);
  return { name: 'shoal', port, pids: () => [pidOf(child)] };
}

async function startNginx(engine: number): Promise<Contestant> {
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  await writeFile(
    config,
    `daemon off; master_process off; error_log ${folder}/error.log; pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  upstream engine { server 127.0.0.1:${engine}; keepalive 64; }
  server {
    listen 127.0.0.1:${port};
    keepalive_requests 1000000;
    location / { proxy_pass http://engine; proxy_http_version 1.1; proxy_set_header Connection ""; }
  }
}
`,
  );
  const child = start(nginx, ['-p', folder, '-c', config], environment);
  await listening(port);
  return { name: 'nginx, 1 worker', port, pids: () => [pidOf(child)] };
}

async function startGo(engine: number): Promise<Contestant> {
  const port = await freePort();
  const source = join(folder, 'go-proxy.go');
  await writeFile(
    source,
    `package main

import (
	"io"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
)

func main() {
	engine, _ := url.Parse("http://127.0.0.1:" + os.Args[2])
	proxy := httputil.NewSingleHostReverseProxy(engine)
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = 64
	proxy.Transport = transport
	proxy.ErrorLog = log.New(io.Discard, "", 0) // wrk leaves in the middle of its last requests
	panic(http.ListenAndServe("127.0.0.1:"+os.Args[1], proxy))
}
`,
  );
  const binary = join(folder, 'go-proxy');
  await run(go, ['build', '-o', binary, source], {
    env: { ...environment, GOCACHE: join(folder, 'go') },
  });
  const child = start(binary, [String(port), String(engine)], { ...environment, GOMAXPROCS: '1' });
  await listening(port);
  return { name: 'Go ReverseProxy', port, pids: () => [pidOf(child)] };
}
