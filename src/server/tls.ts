/** TLS material, read from files, and read again without a restart. Manual of classic Swarm, TLS; flags of dockerd. */
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { invalidParameter } from './errors.ts';

/** Paths of PEM files. */
export interface TlsFiles {
  readonly ca: string | undefined;
  readonly cert: string;
  readonly key: string;
}

export interface TlsBytes {
  readonly ca: Buffer | undefined;
  readonly cert: Buffer;
  readonly key: Buffer;
}

export interface TlsFlags {
  readonly tls: boolean;
  readonly tlsverify: boolean;
  readonly tlscacert: string | undefined;
  readonly tlscert: string | undefined;
  readonly tlskey: string | undefined;
}

/** The least that is spoken on either side. */
export const MIN_TLS_VERSION = 'TLSv1.2';

export class TlsMaterial {
  /** The other side has to show a certificate signed by the CA. */
  readonly verify: boolean;
  /** Grows with each reading: what was made of an older one is stale. */
  generation = 0;
  private readonly files: TlsFiles;
  private current: TlsBytes;

  /** @throws invalidParameter naming the file that cannot be used */
  constructor(files: TlsFiles, verify: boolean) {
    this.files = files;
    this.verify = verify;
    this.current = read(files);
  }

  get bytes(): TlsBytes {
    return this.current;
  }

  /** Reads the files again; connections that stand stay. @throws invalidParameter, and then what was in use stays in use */
  reload(): void {
    this.current = read(this.files);
    this.generation += 1;
  }
}

/**
 * @param prefix of the flags in messages: empty for the server's, `engine-` for those towards engines
 * @returns undefined when no TLS is asked for
 * @throws invalidParameter in classic Swarm's words
 */
export function tlsFrom(flags: TlsFlags, prefix = ''): TlsMaterial | undefined {
  const { tls, tlsverify, tlscacert, tlscert, tlskey } = flags;
  const flag = (name: string) => `--${prefix}${name}`;
  if (!tls && !tlsverify) {
    if (tlscacert === undefined && tlscert === undefined && tlskey === undefined) return undefined;
    throw invalidParameter(
      `${flag('tlscert')}, ${flag('tlskey')} and ${flag('tlscacert')} require the use of either ${flag('tls')} or ${flag('tlsverify')}`,
    );
  }
  if (tlscert === undefined || tlskey === undefined)
    throw invalidParameter(`${flag('tlscert')} and ${flag('tlskey')} must be provided when using ${flag('tls')}`);
  if (tlsverify && tlscacert === undefined)
    throw invalidParameter(`${flag('tlscacert')} must be provided when using ${flag('tlsverify')}`);
  return new TlsMaterial({ ca: tlscacert, cert: tlscert, key: tlskey }, tlsverify);
}

function read(files: TlsFiles): TlsBytes {
  let ca: Buffer | undefined;
  try {
    ca = files.ca === undefined ? undefined : readFileSync(files.ca);
    if (ca) createSecureContext({ ca });
  } catch (error) {
    throw invalidParameter(`Couldn't read CA certificate: ${(error as Error).message}`, { cause: error });
  }
  try {
    const cert = readFileSync(files.cert);
    const key = readFileSync(files.key);
    createSecureContext({ cert, key });
    return { ca, cert, key };
  } catch (error) {
    throw invalidParameter(
      `Couldn't load X509 key pair (${files.cert}, ${files.key}): ${(error as Error).message}. Key encrypted?`,
      { cause: error },
    );
  }
}
