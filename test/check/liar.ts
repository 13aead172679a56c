/** An engine at the level of bytes: each test says what it writes. */
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type Endpoint, endpointOf } from '../../src/check/wire/endpoint.ts';

export interface Liar {
  readonly endpoint: Endpoint;
  stop(): Promise<void>;
}

/** @param answer is called once a request's head is here, with everything that came by then */
export async function liar(answer: (socket: Socket, request: string) => void): Promise<Liar> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    let request = '';
    let answered = false;
    socket.on('data', (bytes) => {
      request += bytes.toString('latin1');
      if (answered || !request.includes('\r\n\r\n')) return;
      answered = true;
      answer(socket, request);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: endpointOf(`tcp://127.0.0.1:${(server.address() as AddressInfo).port}`),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A whole answer, with its length. */
export const whole = (
  status: string,
  body: string,
  headers: readonly string[] = ['Content-Type: application/json'],
): string => [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n');
