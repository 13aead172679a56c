/** Where the engine under test listens, and how a connection to it is made. */
import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { invalidParameter } from '../../server/errors.ts';

const CONNECT_TIMEOUT_MS = 10_000;

export interface TlsFiles {
  readonly ca: string | undefined;
  readonly cert: string | undefined;
  readonly key: string | undefined;
  /** False: the server's certificate is not verified. */
  readonly verify: boolean;
}

export interface Endpoint {
  /** As a user writes it: `tcp://10.0.0.11:2375`, `unix:///var/run/docker.sock`. */
  readonly url: string;
  /** For the Host header. */
  readonly host: string;
  /** The arguments `curl` needs to reach it, and the origin of its URLs. */
  readonly curl: { readonly options: readonly string[]; readonly origin: string };
  /** Half-open: the engine's end does not end ours. @throws what the system says */
  open(): Promise<Socket>;
}

/** @param url `unix:///path`, `tcp://host:port` (with TLS when `tls` is given), `http://…`, `https://…`. @throws invalidParameter */
export function endpointOf(url: string, tls?: TlsFiles): Endpoint {
  const path = /^unix:\/\/(\/.+)$/.exec(url)?.[1];
  if (path) {
    return {
      url,
      host: 'docker',
      curl: { options: ['--unix-socket', path], origin: 'http://docker' },
      open: () => opened(connect({ path, allowHalfOpen: true }), 'connect'),
    };
  }
  const [, scheme, bracketed, plain, port] =
    /^(?:(tcp|http|https):\/\/)?(?:\[([^\]]+)\]|([^:/]+)):(\d{1,5})\/?$/.exec(url) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined || port === undefined || Number(port) < 1 || Number(port) > 65535) {
    throw invalidParameter(`--host ${url}: expected unix:///path or tcp://host:port`);
  }
  const shown = `${bracketed ? `[${bracketed}]` : host}:${port}`;
  if (scheme !== 'https' && tls === undefined) {
    return {
      url,
      host: shown,
      curl: { options: [], origin: `http://${shown}` },
      open: () => opened(connect({ host, port: Number(port), allowHalfOpen: true, noDelay: true }), 'connect'),
    };
  }
  const { ca, cert, key, verify } = tls ?? { ca: undefined, cert: undefined, key: undefined, verify: true };
  const files = {
    ...(ca && { ca: readFileSync(ca) }),
    ...(cert && { cert: readFileSync(cert) }),
    ...(key && { key: readFileSync(key) }),
  };
  return {
    url,
    host: shown,
    curl: {
      options: [
        ...(ca ? ['--cacert', ca] : []),
        ...(cert ? ['--cert', cert] : []),
        ...(key ? ['--key', key] : []),
        ...(verify ? [] : ['--insecure']),
      ],
      origin: `https://${shown}`,
    },
    open: () => {
      // a variable: Node takes allowHalfOpen here (tls.connect), its types do not say so
      const options = { host, port: Number(port), allowHalfOpen: true, rejectUnauthorized: verify, ...files };
      return opened(connectTls(options), 'secureConnect');
    },
  };
}

/** What the Docker CLI would talk to: DOCKER_HOST with DOCKER_TLS_VERIFY and DOCKER_CERT_PATH, else the default socket. */
export function defaultEndpoint(env: NodeJS.ProcessEnv): Endpoint {
  const { DOCKER_HOST: url, DOCKER_CERT_PATH: directory, DOCKER_TLS_VERIFY: verify } = env;
  if (!url) return endpointOf('unix:///var/run/docker.sock');
  if (!verify && !directory) return endpointOf(url);
  const file = (name: string) => {
    const path = join(directory ?? join(env.HOME ?? '', '.docker'), name);
    return existsSync(path) ? path : undefined;
  };
  return endpointOf(url, { ca: file('ca.pem'), cert: file('cert.pem'), key: file('key.pem'), verify: Boolean(verify) });
}

function opened(socket: Socket, event: 'connect' | 'secureConnect'): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => socket.destroy(new Error(`no connection within ${CONNECT_TIMEOUT_MS / 1000} s`)),
      CONNECT_TIMEOUT_MS,
    );
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(error);
    };
    socket.once('error', fail);
    socket.once(event, () => {
      clearTimeout(timer);
      socket.off('error', fail);
      resolve(socket);
    });
  });
}
