/** An engine for `bench:proxy`, in a process of its own: the cheapest there is, so that what stands before it is what is measured. */
import { createServer } from 'node:http';

const port = Number(process.argv[2]);
const id = 'c0ffee'.repeat(11).slice(0, 64);
const imageId = `sha256:${'ab'.repeat(32)}`;
const environment = Array.from({ length: 60 }, (_, i) => `SETTING_${i}=${'v'.repeat(24)}`);

const inspect = {
  Id: id,
  Created: '2026-01-01T00:00:00.000000000Z',
  Path: 'sleep',
  Args: ['infinity'],
  State: { Status: 'running', Running: true, Pid: 4711, ExitCode: 0, StartedAt: '2026-01-01T00:00:01.000000000Z' },
  Image: imageId,
  Name: '/web',
  HostConfig: { Memory: 0, NanoCpus: 0, CpuShares: 0, PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '8080' }] } },
  Config: { Image: 'busybox:latest', Env: environment, Cmd: ['sleep', 'infinity'], Labels: {} },
  NetworkSettings: { Ports: { '80/tcp': [{ HostIp: '0.0.0.0', HostPort: '8080' }] }, Networks: {} },
};
const image = {
  Id: imageId,
  RepoTags: ['busybox:latest'],
  RepoDigests: [],
  Created: '2026-01-01T00:00:00Z',
  Size: 1,
  Config: { Env: environment },
};
const summary = {
  Id: id,
  Names: ['/web'],
  Image: 'busybox:latest',
  ImageID: imageId,
  Command: 'sleep infinity',
  Created: 1767225600,
  Ports: [],
  Labels: {},
  State: 'running',
  Status: 'Up 1 second',
  HostConfig: { NetworkMode: 'default' },
  NetworkSettings: { Networks: {} },
  Mounts: [],
};
const answers = new Map<string, Buffer>(
  Object.entries({
    '/version': { ApiVersion: '1.44', MinAPIVersion: '1.24', Version: '25.0.0' },
    '/info': { ID: 'bench', Name: 'bench', NCPU: 4, MemTotal: 2 ** 34, OSType: 'linux' },
    '/containers/json': [summary],
    [`/containers/${id}/json`]: inspect,
    '/containers/web/json': inspect,
    '/images/json': [{ ...image, Created: 1767225600, ParentId: '', Containers: -1, SharedSize: -1, Labels: null }],
    '/images/busybox:latest/json': image,
    [`/images/${imageId}/json`]: image,
    '/networks': [],
    '/volumes': { Volumes: null, Warnings: null },
  }).map(([path, body]) => [path, Buffer.from(JSON.stringify(body))]),
);

createServer((req, res) => {
  const path = (req.url ?? '').replace(/^\/v\d+\.\d+/, '').replace(/\?.*$/, '');
  if (path === '/_ping') return res.end('OK');
  if (path === '/events') return res.flushHeaders();
  const body = answers.get(path);
  res.writeHead(body ? 200 : 404, { 'Content-Type': 'application/json', 'Content-Length': body?.length ?? 2 });
  return res.end(body ?? '{}');
}).listen(port, '127.0.0.1');
