/** How an engine is reached: tcp, TLS or a unix socket. */
import { isIP, type NetConnectOpts, connect as plainConnect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect as secureConnect } from 'node:tls';
import { Agent, type Dispatcher } from 'undici';
import { invalidParameter } from '../errors.ts';
import { intoBlocks, type Read } from '../http/blocks.ts';
import { MIN_TLS_VERSION, type TlsMaterial } from '../tls.ts';

/** Until a connection stands, its TLS handshake included. */
const CONNECT_TIMEOUT_MS = 5_000;
/** A peer that vanished without a word is noticed on streams that say nothing for hours. */
const KEEP_ALIVE_MS = 30_000;

/** An alert explains what failed no later than this. */
const ALERT_MS = 1_000;
/** An idle connection is kept longer than the pause between two pings: a new one costs more than a ping. */
const IDLE_MS = 60_000;

export interface Connection {
  /** As told by discovery: `10.0.0.11:2375`, `unix:///var/run/docker.sock`. */
  readonly address: string;
  /** With scheme, as shown to clients. */
  readonly url: string;
  /** The host's IP address: told by the address, else known once connected (its name until then); loopback for a socket. */
  readonly ip: string;
  readonly origin: string;
  readonly dispatcher: Dispatcher;
  /** @param read absent: the socket is read as a stream */
  open(signal: AbortSignal, read?: Read): Promise<Duplex>;
  /** Why a call failed: the TLS alert that ended its connection, where a client saw but the end. */
  causeOf(error: Error): Error;
  close(): Promise<void>;
}

/**
 * @param entry `host:port`, `unix:///path`, or with a scheme: `tcp://` as without, `http://` plain and `https://` TLS in any case
 * @param tls for engines reached by tcp; undefined: they are spoken to plainly
 * @throws invalidParameter on anything else, and on `https://` where there is no TLS material
 */
export function connectTo(entry: string, tls?: TlsMaterial): Connection {
  const socketPath = /^unix:\/\/(\/.+)$/.exec(entry)?.[1];
  const [, scheme, bracketed, plain, port] =
    /^(?:(tcp|https?):\/\/)?(?:\[([^\]]+)\]|([^:/]+)):(\d{1,5})$/.exec(entry) ?? [];
  const host = bracketed ?? plain ?? '';
  if (!socketPath && !(host && Number(port) > 0 && Number(port) < 65536)) {
    throw invalidParameter(`address ${entry}: expected host:port or unix:///path`);
  }
  if (scheme === 'https' && !tls)
    throw invalidParameter(`address ${entry}: speaking TLS with engines needs --tls or --tlsverify, and certificates`);
  const material = socketPath || scheme === 'http' ? undefined : tls;
  // In TLS 1.3 an engine refuses our certificate after the handshake, when a request may be under way already.
  let alert: { error: Error; at: number } | undefined;
  let ip = socketPath ? '127.0.0.1' : host;

  const dial = (signal?: AbortSignal, read?: Read): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const reading = read && !material ? intoBlocks(read) : undefined;
      const place: NetConnectOpts = {
        ...(socketPath ? { path: socketPath } : { host, port: Number(port), noDelay: true }),
        allowHalfOpen: true, // stdin that ends does not end stdout
        ...(reading && { onread: reading.onread }),
      };
      const socket = material ? secureConnect({ ...place, ...secureOptions(material, host) }) : plainConnect(place);
      if (reading) socket.once('close', reading.closed);
      const give = (error: Error) => socket.destroy(error);
      const leave = () => give(new Error('given up while connecting'));
      const timer = setTimeout(
        () => give(Object.assign(new Error('connect time-out'), { code: 'ETIMEDOUT' })),
        CONNECT_TIMEOUT_MS,
      );
      const settled = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
        socket.off('error', failed);
      };
      const failed = (error: Error) => {
        settled();
        socket.on('error', () => {}); // a second one has nobody to be told to
        reject(error);
      };
      socket.once('error', failed);
      socket.once(material ? 'secureConnect' : 'connect', () => {
        settled();
        if (read && material) socket.on('data', read);
        if (material)
          socket.on('error', (error: NodeJS.ErrnoException) => {
            if (error.code?.startsWith('ERR_SSL_')) alert = { error, at: performance.now() };
          });
        if (!socketPath) {
          socket.setKeepAlive(true, KEEP_ALIVE_MS);
          if (isIP(host) === 0 && socket.remoteAddress) ip = socket.remoteAddress.replace(/^::ffff:/, '');
        }
        resolve(socket);
      });
      if (signal?.aborted) leave();
      else signal?.addEventListener('abort', leave, { once: true });
    });

  const agent = new Agent({
    connect: (_options, callback) => {
      dial().then(
        (socket) => callback(null, socket),
        (error: Error) => callback(error, null),
      );
    },
    pipelining: 1,
    keepAliveTimeout: IDLE_MS,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const address = socketPath ? entry : entry.replace(/^(tcp|https?):\/\//, '');
  const webScheme = material ? 'https' : 'http';
  return {
    address,
    url: socketPath ? entry : `${webScheme}://${address}`,
    get ip() {
      return ip;
    },
    origin: socketPath ? 'http://localhost' : `${webScheme}://${isIP(host) === 6 ? `[${host}]` : host}:${port}`,
    dispatcher: agent,
    open: dial,
    causeOf: (error) => (alert && performance.now() - alert.at < ALERT_MS ? alert.error : error),
    close: () => agent.destroy(),
  };
}

/** Read at each connection: material that was reloaded counts from the next one on. */
function secureOptions({ bytes: { ca, cert, key }, verify }: TlsMaterial, host: string): ConnectionOptions {
  return {
    cert,
    key,
    ...(ca && { ca }),
    rejectUnauthorized: verify,
    minVersion: MIN_TLS_VERSION,
    ALPNProtocols: ['http/1.1'],
    ...(isIP(host) === 0 && { servername: host }),
  };
}
