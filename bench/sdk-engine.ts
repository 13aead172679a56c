/** The engine of `sdk.ts`: canned answers as fast as they can be written. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const [logBytes = 0, events = 0] = process.argv.slice(2).map(Number);

const summary = (index: number) => ({
  Id: index.toString(16).padStart(64, '0'),
  Names: [`/container-${index}`],
  Image: 'busybox:latest',
  ImageID: `sha256:${'ab'.repeat(32)}`,
  Command: 'sh -c "sleep 1000"',
  Created: 1_700_000_000 + index,
  Ports: [{ IP: '0.0.0.0', PrivatePort: 80, PublicPort: 8000 + index, Type: 'tcp' }],
  Labels: { a: 'b', 'com.example.service': 'web', 'com.example.number': String(index) },
  State: 'running',
  Status: 'Up 3 hours',
  HostConfig: { NetworkMode: 'bridge' },
  NetworkSettings: {
    Networks: { bridge: { NetworkID: 'cd'.repeat(32), IPAddress: '172.17.0.2', Gateway: '172.17.0.1' } },
  },
  Mounts: [],
});
const list = Buffer.from(JSON.stringify(Array.from({ length: 100 }, (_, index) => summary(index))));
const inspect = Buffer.from(
  JSON.stringify({
    ...summary(1),
    Config: { Env: Array.from({ length: 40 }, (_, i) => `VARIABLE_${i}=some value of it`), Tty: false },
    Path: 'x'.repeat(2000),
  }),
);
const created = Buffer.from('{"Id":"0000","Warnings":[]}');
const event = (index: number) =>
  `${JSON.stringify({ status: 'start', id: 'ab'.repeat(32), Type: 'container', Action: 'start', Actor: { ID: 'ab'.repeat(32), Attributes: { image: 'busybox', name: `web-${index}` } }, scope: 'local', time: 1_700_000_000 }).slice(0, -1)},"timeNano":1700000000123456${String(index).padStart(3, '0').slice(-3)}}\n`;
const allEvents = Buffer.from(Array.from({ length: events }, (_, index) => event(index)).join(''));

// lines as programs write them, some on stderr
const frames: Buffer[] = [];
for (let index = 0; index < 2000; index++) {
  const line = Buffer.from(
    `2026-01-01T00:00:00.000000000Z request ${index} ${'x'.repeat(40 + ((index * 37) % 160))}\n`,
  );
  const header = Buffer.alloc(8);
  header[0] = index % 10 === 0 ? 2 : 1;
  header.writeUInt32BE(line.length, 4);
  frames.push(header, line);
}
const block = Buffer.concat(frames);

function writeLogs(res: ServerResponse): void {
  res.writeHead(200, { 'content-type': 'application/vnd.docker.multiplexed-stream' });
  let left = logBytes;
  const more = () => {
    while (left > 0) {
      left -= block.length;
      if (!res.write(block)) return void res.once('drain', more);
    }
    res.end();
  };
  more();
}

const server = createServer((req, res) => {
  const json = (body: Buffer, status = 200) => {
    req.resume();
    res.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  };
  const path = (req.url ?? '').replace(/^\/v[\d.]+/, '').split('?')[0];
  if (path === '/_ping') res.writeHead(200, { 'api-version': '1.51' }).end('OK');
  else if (path === '/containers/json') json(list);
  else if (path === '/containers/web/json') json(inspect);
  else if (path === '/containers/create') json(created, 201);
  else if (path === '/events') json(allEvents);
  else if (path === '/containers/web/logs') writeLogs(res);
  else json(Buffer.from('{"message":"page not found"}'), 404);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => {
  server.closeAllConnections();
  server.close();
});
