/** An engine for `bench:stream`, in a process of its own: it sends what it is asked for as fast as it is read, and echoes. */
import { createServer, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const [port = 0, megabytes = 0] = process.argv.slice(2).map(Number);
const id = 'c0ffee'.repeat(11).slice(0, 64);
const summary = { Id: id, Names: ['/web'], Image: 'busybox', ImageID: `sha256:${'ab'.repeat(32)}`, State: 'running' };
const inspect = { Id: id, Name: '/web', Config: {}, HostConfig: {}, State: { Running: true }, NetworkSettings: {} };
const answers = new Map(
  Object.entries({
    '/version': { ApiVersion: '1.44', MinAPIVersion: '1.24', Version: '25.0.0' },
    '/info': { ID: 'bench', Name: 'bench', NCPU: 4, MemTotal: 2 ** 34, OSType: 'linux' },
    '/containers/json': [summary],
    [`/containers/${id}/json`]: inspect,
    '/containers/web/json': inspect,
    '/images/json': [],
    '/networks': [],
    '/volumes': { Volumes: null, Warnings: null },
  }).map(([path, body]) => [path, JSON.stringify(body)]),
);

/** A frame of standard output: eight bytes of header, then data. */
const line = Buffer.alloc(1024, 'x');
line.writeUInt32BE(0x01000000, 0);
line.writeUInt32BE(line.length - 8, 4);
const block = Buffer.alloc(64 * 1024, 'y');

function pour(to: ServerResponse | Socket, chunk: Buffer): void {
  let left = megabytes * 2 ** 20;
  const more = () => {
    let room = true;
    for (; left > 0 && room; left -= chunk.length) room = to.write(chunk);
    if (left <= 0) to.off('drain', more).end();
  };
  to.on('drain', more);
  more();
}

const server = createServer((req, res) => {
  const path = (req.url ?? '').replace(/^\/v\d+\.\d+/, '').replace(/\?.*$/, '');
  if (path === '/_ping') return res.end('OK');
  if (path === '/events') return res.flushHeaders();
  if (path.endsWith('/logs')) return pour(res, line);
  if (path.endsWith('/export')) return pour(res, block);
  const body = answers.get(path);
  res.writeHead(body ? 200 : 404, { 'Content-Type': 'application/json' });
  return res.end(body ?? '{}');
});
server.on('upgrade', (req, socket: Socket) => {
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
  if (req.url?.includes('logs=1')) pour(socket, line);
  else socket.pipe(socket);
});
server.listen(port, '127.0.0.1');
