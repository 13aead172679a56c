/** Real etcd and ZooKeeper servers, one process each, on loopback. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { programs } from './engines/cache.ts';
import { until } from './engines/run.ts';

export interface StoreServer {
  /** `host:port`. */
  readonly endpoint: string;
  /** Dies at once; its data stays. */
  kill(): Promise<void>;
  /** Starts again on the same port with the same data. */
  start(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** Ends, and leaves nothing behind. */
  stop(): Promise<void>;
}

export interface EtcdFiles {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** @param tls serves TLS with this material and wants client certificates of the same CA */
export async function startEtcd(tls?: EtcdFiles): Promise<StoreServer> {
  const bin = await programs('stores');
  const [client, peer] = [await freePort(), await freePort()];
  const scheme = tls ? 'https' : 'http';
  return server(
    client,
    () => listens(client),
    async (folder) => ({
      command: path.join(bin, 'etcd'),
      args: [
        ...['--data-dir', path.join(folder, 'data'), '--name', 'one', '--logger', 'zap'],
        ...['--listen-client-urls', `${scheme}://127.0.0.1:${client}`],
        ...['--advertise-client-urls', `${scheme}://127.0.0.1:${client}`],
        ...['--listen-peer-urls', `http://127.0.0.1:${peer}`],
        ...['--initial-advertise-peer-urls', `http://127.0.0.1:${peer}`],
        ...['--initial-cluster', `one=http://127.0.0.1:${peer}`],
        // leases of a second need elections that are faster still
        ...['--heartbeat-interval', '50', '--election-timeout', '500'],
        ...(tls
          ? ['--trusted-ca-file', tls.ca, '--cert-file', tls.cert, '--key-file', tls.key, '--client-cert-auth']
          : []),
      ],
    }),
  );
}

export async function startZooKeeper(): Promise<StoreServer> {
  const bin = await programs('stores');
  const jars = path.join(bin, '../usr/share/java');
  const names = [
    'zookeeper',
    'zookeeper-jute',
    'slf4j-api',
    'slf4j-simple',
    'netty-all',
    'metrics-core',
    'snappy-java',
  ];
  const port = await freePort();
  // the port is open some time before the server serves
  const serves = async () => (await said(port, 'srvr')).includes('Mode: standalone');
  return server(port, serves, async (folder) => {
    const config = path.join(folder, 'zoo.cfg');
    await writeFile(
      config,
      [
        ...['tickTime=100', 'minSessionTimeout=400', 'maxSessionTimeout=120000', 'maxClientCnxns=0'],
        ...[`dataDir=${folder}/data`, `clientPort=${port}`, 'clientPortAddress=127.0.0.1', 'admin.enableServer=false'],
      ].join('\n'),
    );
    const classes = names.map((name) => path.join(jars, `${name}.jar`)).join(':');
    const main = 'org.apache.zookeeper.server.ZooKeeperServerMain';
    return {
      command: 'java',
      args: ['-Xmx96m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', classes, main, config],
    };
  });
}

async function server(
  port: number,
  ready: () => Promise<boolean>,
  program: (folder: string) => Promise<{ command: string; args: string[] }>,
): Promise<StoreServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shoal-store-'));
  await mkdir(path.join(folder, 'data'));
  const { command, args } = await program(folder);
  let child: ChildProcess | undefined;
  let output = '';
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const start = async () => {
    output = '';
    const started = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child = started;
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    await until(`${command} is ready`, () => {
      if (started.exitCode !== null) throw new Error(`it ended: ${output.slice(-2_000)}`);
      return ready();
    });
  };
  await start();
  return {
    endpoint: `127.0.0.1:${port}`,
    kill,
    start,
    freeze: () => child?.kill('SIGSTOP'),
    thaw: () => child?.kill('SIGCONT'),
    stop: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Everything a server answers to one word. */
function said(port: number, word: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port });
    let answer = '';
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.once('close', () => resolve(answer)).once('error', reject);
    // what reaches a server that is just starting may never be answered
    socket.setTimeout(1_000, () => socket.destroy());
    socket.write(word);
  });
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}
