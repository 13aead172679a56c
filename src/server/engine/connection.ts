/** How an engine is reached: tcp or a unix socket. */
import { connect, isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { Agent, type Dispatcher } from 'undici';
import { invalidParameter } from '../errors.ts';

const CONNECT_TIMEOUT_MS = 5_000;

export interface Connection {
  /** As told by discovery: `10.0.0.11:2375`, `unix:///var/run/docker.sock`. */
  readonly address: string;
  /** With scheme, as shown to clients. */
  readonly url: string;
  /** The host's IP where the address has one, else loopback for a socket, else the host name. */
  readonly ip: string;
  readonly origin: string;
  readonly dispatcher: Dispatcher;
  open(signal: AbortSignal): Promise<Duplex>;
  close(): Promise<void>;
}

/** @param entry `host:port`, `tcp://host:port` or `unix:///path`. @throws invalidParameter on anything else */
export function connectTo(entry: string): Connection {
  const socketPath = /^unix:\/\/(\/.+)$/.exec(entry)?.[1];
  const [, bracketed, plain, port] = /^(?:tcp:\/\/)?(?:\[([^\]]+)\]|([^:/]+)):(\d{1,5})$/.exec(entry) ?? [];
  const host = bracketed ?? plain;
  if (!socketPath && !(host && Number(port) > 0 && Number(port) < 65536)) {
    throw invalidParameter(`address ${entry}: expected host:port or unix:///path`);
  }
  const agent = new Agent({
    connect: { timeout: CONNECT_TIMEOUT_MS, ...(socketPath && { socketPath }) },
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const address = socketPath ? entry : entry.replace(/^tcp:\/\//, '');
  return {
    address,
    url: socketPath ? entry : `http://${address}`,
    ip: socketPath ? '127.0.0.1' : (host ?? ''),
    origin: socketPath ? 'http://localhost' : `http://${isIP(host ?? '') === 6 ? `[${host}]` : host}:${port}`,
    dispatcher: agent,
    open: (signal) =>
      new Promise((resolve, reject) => {
        const socket = socketPath
          ? connect({ path: socketPath, allowHalfOpen: true, signal })
          : connect({ host, port: Number(port), allowHalfOpen: true, noDelay: true, signal });
        const timer = setTimeout(() => socket.destroy(new Error('connect time-out')), CONNECT_TIMEOUT_MS);
        socket.once('error', (error) => {
          clearTimeout(timer);
          reject(error);
        });
        socket.once('connect', () => {
          clearTimeout(timer);
          resolve(socket);
        });
      }),
    close: () => agent.destroy(),
  };
}
