/** Many engines in one process, as cheap as they can be: what connecting, listing and creating need, kept as an engine would. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface FleetContainer {
  readonly id: string;
  name: string;
  /** RFC 3339. */
  readonly created: string;
  state: string;
  /** The create's body. */
  readonly body: Body;
}

interface Body {
  readonly Image?: string;
  readonly Labels?: Record<string, string>;
  readonly ExposedPorts?: Record<string, object>;
  readonly Env?: readonly string[];
  readonly HostConfig?: {
    readonly Memory?: number;
    readonly NetworkMode?: string;
    readonly PortBindings?: Record<string, { readonly HostIp?: string; readonly HostPort?: string }[]>;
  };
  /** What its inspect tells; creates need not have it. */
  readonly NetworkSettings?: { readonly Networks: Record<string, object> };
}

export interface FleetEngine {
  readonly name: string;
  readonly entry: string;
  readonly containers: Map<string, FleetContainer>;
  /** `METHOD path?query` of every request but those of connecting. */
  readonly requests: string[];
  images: { Id: string; RepoTags: string[]; RepoDigests: string[]; Labels?: Record<string, string> }[];
  networks: { Id: string; Name: string; Driver: string; Scope: string }[];
  volumes: { Name: string; Driver: string; Scope: string }[];
  /** Told of each request with a JSON body. */
  told: ((path: string, body: unknown) => void) | undefined;
  /** Answers a request in place of the engine; true when it did. */
  intercept: ((method: string, path: string, res: ServerResponse, search: string) => boolean) | undefined;
}

export interface FleetOptions {
  readonly engines: number;
  readonly cpus?: number;
  readonly memoryBytes?: number;
  readonly labels?: (i: number) => string[];
  /** Default: `linux`. */
  readonly ostype?: (i: number) => string;
  readonly host?: string;
}

export interface Fleet {
  readonly engines: FleetEngine[];
  /** Puts a container there, as one that was made behind the manager's back. @param created RFC 3339; default: now */
  put(engine: FleetEngine, name: string, body: Body, state?: string, created?: string): FleetContainer;
  /** Takes it away, likewise. */
  remove(engine: FleetEngine, container: FleetContainer): void;
  stop(): Promise<void>;
}

export async function startFleet({
  engines: count,
  cpus = 4,
  memoryBytes = 4e9,
  labels = () => [],
  ostype = () => 'linux',
  host = '127.0.0.1',
}: FleetOptions): Promise<Fleet> {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const listeners = new Map<FleetEngine, Set<ServerResponse>>();
  const tell = (engine: FleetEngine, Action: string, { id, name }: FleetContainer) => {
    const event = { Type: 'container', Action, Actor: { ID: id, Attributes: { name } }, time: seconds() };
    for (const listener of listeners.get(engine) ?? []) listener.write(`${JSON.stringify(event)}\n`);
  };
  const put: Fleet['put'] = (engine, name, body, state = 'running', created = new Date().toISOString()) => {
    const container = { id: randomBytes(32).toString('hex'), name, created, state, body };
    engine.containers.set(container.id, container);
    tell(engine, 'create', container);
    return container;
  };
  const engines = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const name = `n${i}`;
      const info = {
        ID: `ID-${name}`,
        Name: name,
        NCPU: cpus,
        MemTotal: memoryBytes,
        Labels: labels(i),
        OSType: ostype(i),
      };
      const server = createServer((req, res) => void serve(engine, info, req, res));
      server.on('connection', (socket) => sockets.add(socket.once('close', () => sockets.delete(socket))));
      server.keepAliveTimeout = 0; // as Docker's engines: none
      servers.push(server);
      await new Promise<void>((resolve) => server.listen({ port: 0, host, backlog: 4_096 }, resolve));
      const engine: FleetEngine = {
        name,
        entry: `${host}:${(server.address() as AddressInfo).port}`,
        containers: new Map(),
        requests: [],
        images: [{ Id: `sha256:${'b'.repeat(64)}`, RepoTags: ['busybox:latest'], RepoDigests: [] }],
        networks: [{ Id: `${name}-bridge`, Name: 'bridge', Driver: 'bridge', Scope: 'local' }],
        volumes: [],
        told: undefined,
        intercept: undefined,
      };
      return engine;
    }),
  );

  async function serve(engine: FleetEngine, info: object, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const url = new URL(req.url ?? '', 'http://engine');
    const path = url.pathname.replace(/^\/v\d+\.\d+/, '');
    const json = (status: number, value: unknown) =>
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const method = req.method ?? '';
    if (chunks.length > 0) engine.told?.(path, JSON.parse(Buffer.concat(chunks).toString()));
    if (engine.intercept?.(method, path, res, url.search)) return;
    if (method === 'POST') engine.requests.push(`${method} ${path}${url.search}`);
    const [, id = ''] = /^\/containers\/([0-9a-f]{64})\/json$/.exec(path) ?? [];
    switch (`${method} ${id === '' ? path : '/containers/ID/json'}`) {
      case 'GET /_ping':
        res.writeHead(200, { 'content-type': 'text/plain' }).end('OK');
        return;
      case 'GET /version':
        json(200, { ApiVersion: '1.44', MinAPIVersion: '1.24' });
        return;
      case 'GET /info':
        json(200, info);
        return;
      case 'GET /events': {
        const of = listeners.get(engine) ?? new Set();
        listeners.set(engine, of.add(res));
        res.once('close', () => of.delete(res));
        res.flushHeaders();
        return;
      }
      case 'GET /containers/json': {
        const [only] = (JSON.parse(url.searchParams.get('filters') ?? '{}') as { id?: string[] }).id ?? [];
        const found = only === undefined ? [...engine.containers.values()] : [engine.containers.get(only)];
        json(200, found.filter((one) => one !== undefined).map(summaryOf));
        return;
      }
      case 'GET /containers/ID/json': {
        const found = engine.containers.get(id);
        if (found) json(200, inspectOf(found));
        else json(404, { message: `No such container: ${id}` });
        return;
      }
      case 'GET /images/json':
        json(200, engine.images);
        return;
      case 'GET /networks':
        json(200, engine.networks);
        return;
      case 'GET /volumes':
        json(200, { Volumes: engine.volumes, Warnings: null });
        return;
      case 'POST /containers/create': {
        const body = JSON.parse(Buffer.concat(chunks).toString()) as Body;
        const name = url.searchParams.get('name') ?? `auto-${engine.containers.size}`;
        if ([...engine.containers.values()].some((one) => one.name === name)) {
          json(409, { message: `Conflict. The container name "/${name}" is already in use` });
        } else if (!engine.images.some(({ RepoTags }) => RepoTags.includes(tagged(body.Image ?? '')))) {
          json(404, { message: `No such image: ${body.Image}` });
        } else {
          json(201, { Id: put(engine, name, body, 'created').id, Warnings: [] });
        }
        return;
      }
      case 'POST /networks/create': {
        const { Name } = JSON.parse(Buffer.concat(chunks).toString()) as { Name: string };
        engine.networks.push({ Id: `${engine.name}-${Name}`, Name, Driver: 'bridge', Scope: 'local' });
        json(201, { Id: `${engine.name}-${Name}` });
        return;
      }
      default:
        if (method === 'POST' && path.endsWith('/rename')) {
          const renamed = engine.containers.get(path.split('/')[2] ?? '');
          if (renamed) {
            renamed.name = url.searchParams.get('name') ?? '';
            tell(engine, 'rename', renamed);
            res.writeHead(204).end();
          } else json(404, { message: 'No such container' });
          return;
        }
        if (method === 'GET' && /^\/images\/.+\/json$/.test(path)) {
          const image = tagged(decodeURIComponent(path.slice('/images/'.length, -'/json'.length)));
          const found = engine.images.find(({ RepoTags }) => RepoTags.includes(image));
          if (found) json(200, found);
          else json(404, { message: `No such image: ${image}` });
          return;
        }
        json(404, { message: 'page not found' });
    }
  }

  return {
    engines,
    put,
    remove: (engine, container) => {
      engine.containers.delete(container.id);
      tell(engine, 'destroy', container);
    },
    stop: async () => {
      const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

const seconds = (): number => Math.trunc(Date.now() / 1_000);

const tagged = (image: string): string => (/[:@]/.test(image) ? image : `${image}:latest`);

const summaryOf = ({ id, name, created, state, body }: FleetContainer) => ({
  Id: id,
  Names: [`/${name}`],
  Image: body.Image ?? '',
  ImageID: `sha256:${'b'.repeat(64)}`,
  Command: 'sleep 1000',
  Created: Math.trunc(Date.parse(created) / 1_000),
  State: state,
  Status: state === 'running' ? 'Up 3 hours' : state === 'exited' ? 'Exited (0) 3 hours ago' : 'Created',
  Labels: body.Labels ?? {},
  Ports: Object.entries((state === 'running' && body.HostConfig?.PortBindings) || {}).flatMap(([port, bindings]) =>
    bindings.map(({ HostIp, HostPort }) => ({
      IP: HostIp || '0.0.0.0',
      PrivatePort: Number.parseInt(port, 10),
      PublicPort: Number(HostPort),
      Type: port.split('/')[1],
    })),
  ),
  HostConfig: { NetworkMode: body.HostConfig?.NetworkMode ?? 'default' },
  NetworkSettings: { Networks: {} },
  Mounts: [],
});

/** Long up, or long stopped. */
const SINCE_MS = 3.2 * 3_600_000;
const never = '0001-01-01T00:00:00Z';

const inspectOf = ({ id, name, created, state, body }: FleetContainer) => ({
  Id: id,
  Created: created,
  Name: `/${name}`,
  State: {
    Status: state,
    ExitCode: 0,
    StartedAt: state === 'created' ? never : new Date(Date.now() - SINCE_MS).toISOString(),
    FinishedAt: state === 'exited' ? new Date(Date.now() - SINCE_MS).toISOString() : never,
  },
  Config: { Image: body.Image, Labels: body.Labels, ExposedPorts: body.ExposedPorts },
  HostConfig: body.HostConfig ?? {},
  NetworkSettings: { Ports: {}, ...body.NetworkSettings },
});
