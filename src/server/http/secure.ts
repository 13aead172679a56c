/** The TLS side of the door: handshakes with time limits, and a plain answer for who speaks plain HTTP. */

import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { Socket } from 'node:net';
import { MIN_TLS_VERSION, type TlsMaterial } from '../tls.ts';

/** From the first byte to the end of the handshake. */
const HANDSHAKE_TIMEOUT_MS = 10_000;
/** The first byte of a TLS record that begins a handshake (RFC 8446 §5.1). */
const HANDSHAKE = 22;

/** @returns a server that is not listening yet. With `verify`, clients without a certificate of the CA are refused. */
export function createSecureServer(
  material: TlsMaterial,
  options: ServerOptions<typeof IncomingMessage, typeof ServerResponse>,
  listener: RequestListener,
): Server {
  const server = createServer(
    { ...options, ...contextOf(material), minVersion: MIN_TLS_VERSION, handshakeTimeout: HANDSHAKE_TIMEOUT_MS },
    listener,
  );
  let { generation } = material;
  const [handshake] = server.listeners('connection') as ((socket: Socket) => void)[];
  if (!handshake) throw new Error('node:https takes connections in another way than it did');
  server.removeListener('connection', handshake);
  server.on('connection', (socket: Socket) => {
    if (generation !== material.generation) {
      server.setSecureContext(contextOf(material));
      ({ generation } = material);
    }
    const timer = setTimeout(() => socket.destroy(), HANDSHAKE_TIMEOUT_MS);
    socket.once('error', () => socket.destroy());
    socket.once('close', () => clearTimeout(timer));
    socket.once('data', (first: Buffer) => {
      clearTimeout(timer);
      socket.pause();
      if (first[0] !== HANDSHAKE) return refusePlain(socket);
      socket.unshift(first);
      handshake.call(server, socket);
    });
  });
  return server as unknown as Server;
}

function contextOf({ bytes: { ca, cert, key }, verify }: TlsMaterial) {
  return { cert, key, ...(ca && { ca }), requestCert: verify, rejectUnauthorized: verify };
}

/** In the words of an engine, which clients explain to their users. */
function refusePlain(socket: Socket): void {
  const text = 'Client sent an HTTP request to an HTTPS server.\n';
  socket.end(`HTTP/1.0 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n${text}`);
}
