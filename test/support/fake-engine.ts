/** An HTTP server that answers as an engine with one container; each test says what it does otherwise. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

export const containerId = 'ab'.repeat(32);

export interface FakeEngine {
  readonly entry: string;
  /** `METHOD path?query` of every request, in order. */
  readonly requests: string[];
  readonly bodies: string[];
  /** `METHOD path` of what it has not finished answering, but for the manager's own stream of events. */
  readonly underWay: ReadonlySet<string>;
  /** Answers `METHOD path` so from now on. */
  answer(what: string, how: Answer): void;
  /** The same, and leaves the body to `how`; who returns false leaves the request to `answer`. Undefined: as before. */
  answerAtOnce(what: string, how: AtOnce | undefined): void;
  /** The same for requests that ask to upgrade, on the bare connection. */
  answerUpgrade(what: string, how: Upgrade): void;
  /** Remembers no request of before. */
  forget(): void;
  stop(): Promise<void>;
}

type Answer = (req: IncomingMessage, res: ServerResponse) => void;
type AtOnce = (req: IncomingMessage, res: ServerResponse) => unknown;
type Answers = Readonly<Record<string, Answer>>;
type Upgrade = (req: IncomingMessage, socket: Socket) => void;
type Upgrades = Readonly<Record<string, Upgrade>>;

/**
 * @param upgrades what it answers to requests that ask to upgrade, on the bare connection
 * @param tls with it, the engine speaks TLS
 */
export async function fakeEngine(
  name: string,
  answers: Answers = {},
  upgrades: Upgrades = {},
  tls?: ServerOptions,
): Promise<FakeEngine> {
  const requests: string[] = [];
  const underWay = new Set<string>();
  const bodies: string[] = [];
  const sockets = new Set<Socket>();
  const during = (what: string, until: ServerResponse | Socket) => {
    underWay.add(what);
    until.once('close', () => underWay.delete(what));
  };
  const json = (value: unknown) => (_req: IncomingMessage, res: ServerResponse) => {
    res.setHeader('content-type', 'application/json');
    res.end(typeof value === 'string' ? value : JSON.stringify(value));
  };
  const summary = {
    Id: containerId,
    Names: ['/web'],
    Image: 'busybox',
    State: 'running',
    Created: 5,
    Ports: [
      { IP: '0.0.0.0', PrivatePort: 80, PublicPort: 80, Type: 'tcp' },
      { IP: '::', PrivatePort: 80, PublicPort: 80, Type: 'tcp' },
    ],
  };
  const all: Record<string, Answer> = {
    'GET /version': json({ ApiVersion: '1.44', MinAPIVersion: '1.24' }),
    'GET /info': json({ ID: `id-${name}`, Name: name, NCPU: 4, MemTotal: 1e9 }),
    'GET /containers/json': json([summary]),
    [`GET /containers/${containerId}/json`]: json(
      `{"Id":"${containerId}","Big":18446744073709551615,"HostConfig":{"PortBindings":{"80/tcp":[{"HostIp":"","HostPort":"80"}]}},"NetworkSettings":{"Ports":{"80/tcp":[{"HostIp":"0.0.0.0","HostPort":"80"},{"HostIp":"::","HostPort":"80"}]}}}`,
    ),
    'GET /images/json': json([]),
    'GET /networks': json([]),
    'GET /volumes': json({ Volumes: null, Warnings: null }),
    'GET /_ping': (_req, res) => res.setHeader('content-type', 'text/plain').end('OK'),
    'GET /events': (_req, res) => res.flushHeaders(),
    ...answers,
  };
  const atOnce: Record<string, AtOnce | undefined> = {};
  const upgraded: Record<string, Upgrade> = { ...upgrades };
  const serve = (req: IncomingMessage, res: ServerResponse) => {
    const path = pathOf(req);
    requests.push(`${req.method} ${path}`);
    if (!path.startsWith('/events')) during(`${req.method} ${path}`, res);
    const first = atOnce[`${req.method} ${path.split('?')[0]}`];
    if (first && first(req, res) !== false) return;
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString());
      const answer = all[`${req.method} ${path.split('?')[0]}`];
      if (answer) answer(req, res);
      else res.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"page not found"}');
    });
  };
  const server = tls ? createSecureServer(tls, serve) : createServer(serve);
  server.on('upgrade', (req: IncomingMessage, socket: Socket, head: Buffer) => {
    if (head.length > 0) socket.unshift(head); // the request's body: Node reads none
    const path = pathOf(req);
    requests.push(`${req.method} ${path}`);
    during(`${req.method} ${path}`, socket);
    const answer = upgraded[`${req.method} ${path.split('?')[0]}`];
    if (answer)
      answer(
        req,
        socket.on('error', () => {}),
      );
    else socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n');
  });
  server.on('connection', (socket) => sockets.add(socket.once('close', () => sockets.delete(socket))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    entry: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    bodies,
    underWay,
    answer: (what, how) => {
      all[what] = how;
    },
    answerAtOnce: (what, how) => {
      atOnce[what] = how;
    },
    answerUpgrade: (what, how) => {
      upgraded[what] = how;
    },
    forget: () => {
      requests.length = 0;
      bodies.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

const pathOf = (req: IncomingMessage) => (req.url ?? '').replace(/^\/v\d+\.\d+/, '');
