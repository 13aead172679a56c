/** Where an engine is, from `DOCKER_HOST` or a context. */
import { UnsupportedError } from '../errors.ts';

export interface TlsMaterial {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** Name to verify the certificate against, in place of the host. */
  readonly servername?: string;
  /** False: take any certificate, as the CLI's `--tls` without `--tlsverify` does. */
  readonly rejectUnauthorized?: boolean;
}

export type Address = {
  /** As shown in messages. */
  readonly host: string;
  readonly origin: string;
} & (
  | { readonly kind: 'unix'; readonly path: string }
  | { readonly kind: 'tcp'; readonly tls: TlsMaterial | undefined }
  | {
      readonly kind: 'ssh';
      readonly user: string | undefined;
      readonly hostname: string;
      readonly port: string | undefined;
      /** Socket of the engine over there, where it is not the default. */
      readonly path: string | undefined;
    }
);

/**
 * @param host `unix:///path`, `npipe:////./pipe/name`, `tcp://host:port`, `http://…`, `https://…`, `ssh://[user@]host[:port][/socket]`
 * @throws UnsupportedError on anything else
 */
export function parseAddress(host: string, tls: TlsMaterial | undefined): Address {
  const [, scheme, rest = ''] = /^(\w+):\/\/(.*)$/s.exec(host) ?? [];
  switch (scheme) {
    case 'unix':
      if (rest.startsWith('/')) return { kind: 'unix', path: rest, host, origin: 'http://localhost' };
      break;
    case 'npipe':
      // Windows names a pipe \\.\pipe\name; Docker writes it with slashes
      if (rest !== '') return { kind: 'unix', path: rest.replaceAll('/', '\\'), host, origin: 'http://localhost' };
      break;
    case 'tcp':
    case 'http':
    case 'https':
      return tcp(host, scheme, tls);
    case 'ssh':
      return ssh(host);
  }
  throw malformed(host);
}

function tcp(host: string, scheme: string, tls: TlsMaterial | undefined): Address {
  const url = urlOf(host.replace(/^\w+:/, 'http:'));
  if (!url || url.hostname === '' || url.username !== '' || (url.pathname !== '/' && url.pathname !== ''))
    throw malformed(host);
  const secure = tls ?? (scheme === 'https' ? {} : undefined);
  const port = /:(\d+)\/?$/.exec(host)?.[1] ?? (secure ? '2376' : '2375');
  const origin = `${secure ? 'https' : 'http'}://${url.hostname}:${port}`;
  return { kind: 'tcp', tls: secure, host: `tcp://${url.hostname}:${port}`, origin };
}

function ssh(host: string): Address {
  const url = urlOf(host);
  if (!url || url.hostname === '' || url.password !== '') throw malformed(host);
  const { username, hostname, port, pathname } = url;
  // what ssh would take for an option of its own
  if (username.startsWith('-') || hostname.startsWith('-')) throw malformed(host);
  return {
    kind: 'ssh',
    host,
    origin: 'http://localhost',
    user: username === '' ? undefined : decodeURIComponent(username),
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? undefined : port,
    path: pathname === '' || pathname === '/' ? undefined : pathname,
  };
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function malformed(host: string): UnsupportedError {
  // a password must not reach a log by way of a message
  const shown = host.replace(/\/\/[^/]*@/, '//…@');
  return new UnsupportedError(
    `host ${shown}: expected unix:///path, tcp://host:port, ssh://[user@]host or npipe:////./pipe/name, without a password`,
  );
}
