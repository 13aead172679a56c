/** The TLS side of the door: handshakes with time limits, and words for who is not let in. */
import { constants } from 'node:crypto';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Logger } from 'pino';
import { certificateFaults, MIN_TLS_VERSION, type TlsMaterial } from '../tls.ts';

/** From the first byte to the end of the handshake, and from there to the first byte of a request that is refused. */
const HANDSHAKE_TIMEOUT_MS = 10_000;
/** The first byte of a TLS record that begins a handshake (RFC 8446 §5.1). */
const HANDSHAKE = 22;
/** Who was told why it is refused may go on sending: a connection closed over unread bytes loses what we said (RFC 9112 §9.6). */
const LINGER_MS = 1_000;

export interface SecureOptions extends ServerOptions<typeof IncomingMessage, typeof ServerResponse> {
  /** Whoever has no certificate of the CA is served, and {@link refusalOf} says so of each of its requests. Default: it is refused. */
  readonly letIn?: boolean;
}

/** Of connections that were let in. */
const faults = new WeakMap<Socket, string>();

/** Why a client is not to be told what is for holders of certificates alone; undefined: it holds one, or none is asked for. */
export function refusalOf({ socket }: IncomingMessage): string | undefined {
  const fault = faults.get(socket);
  return fault && refusalWords(socket, fault);
}

const refusalWords = ({ remoteAddress }: Socket, fault: string) =>
  `the manager does not let this client (${remoteAddress}) in: ${fault}`;

/** @returns a server that is not listening yet. With `verify`, clients without a certificate of the CA are refused. */
export function createSecureServer(
  material: TlsMaterial,
  { letIn = false, ...options }: SecureOptions,
  listener: RequestListener,
  log: Logger,
): Server {
  // half open as node:http has it: stdin that ends does not end stdout
  const timing = { handshakeTimeout: HANDSHAKE_TIMEOUT_MS, allowHalfOpen: true };
  const server = createServer({ ...options, ...contextOf(material), ...timing }, listener);
  let { generation } = material;
  const handshake = taken<Socket>(server, 'connection');
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
      if (first[0] !== HANDSHAKE) {
        refused(log, socket, 'it speaks plain HTTP, and this port TLS');
        // in the words of an engine, which clients explain to their users
        return answerAndClose(
          socket,
          '400 Bad Request',
          'text/plain',
          'Client sent an HTTP request to an HTTPS server.',
        );
      }
      socket.unshift(first);
      handshake.call(server, socket);
    });
  });

  const serve = taken<TLSSocket>(server, 'secureConnection');
  server.on('secureConnection', (socket: TLSSocket) => {
    const fault = material.verify ? faultOf(socket) : undefined;
    if (fault !== undefined && letIn) faults.set(socket, fault);
    if (fault === undefined || letIn) return void serve.call(server, socket);
    refused(log, socket, fault);
    const timer = setTimeout(() => socket.destroy(), HANDSHAKE_TIMEOUT_MS);
    socket.once('error', () => socket.destroy());
    socket.once('close', () => clearTimeout(timer));
    // clients take no answer to what they have not asked yet
    socket.once('data', () => {
      clearTimeout(timer);
      const message = refusalWords(socket, fault);
      answerAndClose(socket, '403 Forbidden', 'application/json', JSON.stringify({ message }));
    });
  });

  taken(server, 'tlsClientError');
  server.on('tlsClientError', (error: NodeJS.ErrnoException, socket: TLSSocket) => {
    const left = error.code === 'ECONNRESET'; // as who looks whether the port is open does
    if (left) log.debug({ client: socket.remoteAddress }, 'a client left before its TLS handshake was over');
    else refused(log, socket, handshakeFaults[error.code ?? ''] ?? `the TLS handshake failed: ${error.message}`);
    socket.destroy();
  });
  return server as Server;
}

/** Node's own listener, which we stand before: what it gets has passed us. */
function taken<T>(server: ReturnType<typeof createServer>, event: string): (socket: T) => void {
  const [own] = server.listeners(event) as ((socket: T) => void)[];
  if (!own) throw new Error(`node:https handles '${event}' in another way than it did`);
  server.removeListener(event, own);
  return own;
}

/**
 * Node would end the connection of a client whose certificate fails without a word, so the handshake takes any, and the connection
 * goes no further than to be told why. No session is resumed where certificates count: for one that began without a certificate Node
 * says `authorized` when it is resumed in TLS 1.3.
 */
function contextOf({ bytes: { ca, cert, key }, verify }: TlsMaterial) {
  return {
    cert,
    key,
    ...(ca && { ca }),
    minVersion: MIN_TLS_VERSION,
    requestCert: verify,
    rejectUnauthorized: false,
    ...(verify && { secureOptions: constants.SSL_OP_NO_TICKET }),
  } as const;
}

/** Why the client is not let in; undefined: its certificate is good. */
function faultOf(socket: TLSSocket): string | undefined {
  if (Object.keys(socket.getPeerCertificate() ?? {}).length === 0)
    return 'it shows no certificate, and --tlsverify asks for one';
  if (socket.authorized && !socket.isSessionReused()) return undefined;
  const code = String(socket.authorizationError);
  return `its certificate ${certificateFaults[code] ?? `is refused (${code})`}`;
}

/** What clients' alerts mean, and what OpenSSL says of their handshakes. */
const handshakeFaults: Readonly<Record<string, string>> = {
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'it does not trust the CA of our certificate',
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE:
    'it refuses our certificate: another CA, or it reaches us by a name that is not in it',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: 'it refuses our certificate',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED: 'it says that our certificate has expired',
  ERR_SSL_UNSUPPORTED_PROTOCOL: `it speaks no ${MIN_TLS_VERSION} or newer`,
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: `it speaks no ${MIN_TLS_VERSION} or newer`,
  ERR_SSL_HTTP_REQUEST: 'it speaks plain HTTP, and this port TLS',
};

function refused(log: Logger, { remoteAddress }: Socket, reason: string): void {
  log.warn({ client: remoteAddress }, `a client was refused: ${reason}`);
}

function answerAndClose(socket: Socket, status: string, type: string, body: string): void {
  const text = `${body}\n`;
  socket.end(
    `HTTP/1.0 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
  );
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once('close', () => clearTimeout(timer));
}
