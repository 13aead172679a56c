/**
 * An engine for `bench:memory`, in a process of its own: reads and counts whatever it is sent, sends as much as it was told to, and
 * keeps nothing. `argv`: the port, its number, the bytes of each answer.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

const port = Number(process.argv[2]);
const number = Number(process.argv[3]);
const total = Number(process.argv[4]);

const id = `${number}`.repeat(64);
const imageId = `sha256:${'ab'.repeat(32)}`;
const json: Record<string, unknown> = {
  '/version': { ApiVersion: '1.44', MinAPIVersion: '1.24', Version: '25.0.0' },
  '/info': { ID: `bench-${number}`, Name: `n${number}`, NCPU: 4, MemTotal: 2 ** 34, OSType: 'linux' },
  '/containers/json': [{ Id: id, Names: [`/web${number}`], Image: 'big', ImageID: imageId, State: 'running' }],
  '/images/json': [{ Id: imageId, RepoTags: ['big:latest'], RepoDigests: [], Created: 1, Size: total }],
  '/networks': [],
  '/volumes': { Volumes: null, Warnings: null },
};

const zeros = Buffer.alloc(64 * 1024);
/** A frame of a multiplexed stream: stdout, and its length. Engine API, ContainerAttach. */
const frame = Buffer.alloc(16 * 1024, 'a line of a log\n');
frame.writeUInt32BE(0x01000000, 0);
frame.writeUInt32BE(frame.length - 8, 4);

/** As fast as it is taken. */
function pour(res: ServerResponse, chunk: Buffer, left = total): void {
  let rest = left;
  while (rest > 0) {
    rest -= chunk.length;
    if (!res.write(chunk)) return void res.once('drain', () => pour(res, chunk, rest));
  }
  res.end();
}

function count(req: IncomingMessage, res: ServerResponse): void {
  let bytes = 0;
  req.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  req.on('end', () => {
    received += bytes;
    res.writeHead(200, { 'Content-Type': 'application/json' }).end('{"stream":"done"}\r\n');
  });
}

let received = 0;

process.stdin.once('end', () => process.exit()).resume();

createServer((req, res) => {
  const url = new URL(req.url ?? '/', 'http://engine');
  const path = url.pathname.replace(/^\/v\d+\.\d+/, '');
  if (path === '/_ping') return void res.end('OK');
  if (path === '/events') return res.flushHeaders();
  if (path === '/received') return void res.end(String(received)); // for the bench itself
  if (url.searchParams.get('path') === '/stall') return void req.pause();
  if (req.method !== 'GET') return count(req, res);
  if (path.endsWith('/logs')) {
    res.writeHead(200, { 'Content-Type': 'application/vnd.docker.multiplexed-stream' });
    return pour(res, frame);
  }
  if (path.endsWith('/archive') || path.endsWith('/get')) {
    res.writeHead(200, { 'Content-Type': 'application/x-tar' });
    return pour(res, zeros);
  }
  const body =
    json[path] ?? (path.endsWith('/json') ? { Id: id, Name: `/web${number}`, Config: {}, HostConfig: {} } : {});
  res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}).listen(port, '127.0.0.1');
