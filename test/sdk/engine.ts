/** An HTTP server in place of an engine, that records what came and answers as a test says. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Docker } from '../../src/sdk/index.ts';

export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface TestEngine {
  readonly docker: Docker;
  readonly server: Server;
  readonly port: number;
  readonly requests: Recorded[];
  /** Connections that are open now. */
  readonly sockets: ReadonlySet<Socket>;
  stop(): Promise<void>;
}

type Answer = (req: IncomingMessage, res: ServerResponse, body: Buffer) => void;

/** @param answer performed after the request's body has come */
export async function testEngine(answer: Answer, apiVersion = '1.51'): Promise<TestEngine> {
  const requests: Recorded[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const body = Buffer.concat(chunks);
      requests.push({ method: req.method ?? '', url: req.url ?? '', headers: req.headers, body });
      answer(req, res, body);
    });
  });
  server.on('connection', (socket) => sockets.add(socket.once('close', () => sockets.delete(socket))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const docker = await Docker.connect({ host: `tcp://127.0.0.1:${port}`, apiVersion, env: {} });
  return {
    docker,
    server,
    port,
    requests,
    sockets,
    stop: async () => {
      await docker.close();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const json = (res: ServerResponse, status: number, value: unknown) =>
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));

/** Accepts every request to upgrade, and serves the connection. */
export function serveUpgrades(
  server: Server,
  contentType: string,
  serve: (socket: Duplex, head: Buffer) => void,
): void {
  server.on('upgrade', (_req, socket, head) => {
    socket.write(
      `HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\nContent-Type: ${contentType}\r\n\r\n`,
    );
    serve(socket, head);
  });
}

export function frame(stream: 1 | 2 | 3, text: string): Buffer {
  const data = Buffer.from(text);
  const header = Buffer.alloc(8);
  header[0] = stream;
  header.writeUInt32BE(data.length, 4);
  return Buffer.concat([header, data]);
}
