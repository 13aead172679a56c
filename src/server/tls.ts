/** TLS material, read from files, and read again without a restart. Manual of classic Swarm, TLS; flags and environment of dockerd. */
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** As typed; what was not said is undefined. */
export interface TlsFlags {
  readonly tls?: boolean | undefined;
  readonly tlsverify?: boolean | undefined;
  readonly tlscacert?: string | undefined;
  readonly tlscert?: string | undefined;
  readonly tlskey?: string | undefined;
}

/** For clients and other managers, and for engines where that differs. */
export interface BothTlsFlags extends TlsFlags {
  readonly engineTls?: boolean | undefined;
  readonly engineTlsverify?: boolean | undefined;
  readonly engineTlscacert?: string | undefined;
  readonly engineTlscert?: string | undefined;
  readonly engineTlskey?: string | undefined;
}

/** Absent: that side is plain. Both are one object where engines get what clients get. */
export interface TlsSettings {
  readonly tls?: TlsMaterial;
  readonly engineTls?: TlsMaterial;
}

/** The least that is spoken on either side. */
export const MIN_TLS_VERSION = 'TLSv1.2';

export class TlsMaterial {
  /** The other side has to show a certificate signed by the CA. */
  readonly verify: boolean;
  readonly files: TlsFiles;
  /** Grows with each reading: what was made of an older one is stale. */
  generation = 0;
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

  /** What the other side will hold against our certificate. @param now milliseconds since 1970 */
  faults(uses: readonly CertificateUse[], now = Date.now()): string[] {
    const { validFrom, validTo, keyUsage } = new X509Certificate(this.current.cert);
    const missing = uses.filter((use) => keyUsage !== undefined && !keyUsage.includes(purposes[use]));
    return [
      ...(now < Date.parse(validFrom) ? [`is not valid before ${validFrom}`] : []),
      ...(now > Date.parse(validTo) ? [`has expired on ${validTo}`] : []),
      ...(now <= Date.parse(validTo) && now > Date.parse(validTo) - SOON_MS ? [`expires on ${validTo}`] : []),
      ...missing.map((use) => `lacks extendedKeyUsage ${use}`),
    ].map((fault) => `the certificate ${this.files.cert} ${fault}`);
  }
}

export type CertificateUse = 'serverAuth' | 'clientAuth';
/** RFC 5280 §4.2.1.12. */
const purposes: Readonly<Record<CertificateUse, string>> = {
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
};
const SOON_MS = 14 * 24 * 3_600_000;

/** What may be wrong with a certificate that somebody shows us, by OpenSSL's verdict: "its certificate …". */
export const certificateFaults: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is not signed by the CA given',
  SELF_SIGNED_CERT_IN_CHAIN: 'is not signed by the CA given',
  UNABLE_TO_GET_ISSUER_CERT: 'is not signed by the CA given',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'is not signed by the CA given',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'is not signed by the CA given',
  CERT_SIGNATURE_FAILURE: 'is not signed by the CA given',
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  INVALID_PURPOSE: 'is not meant for this use (extendedKeyUsage)',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another host',
};

/**
 * Flags, and where they say nothing the environment, as dockerd has it: `DOCKER_TLS_VERIFY` for `--tlsverify`, `DOCKER_TLS` (the docker
 * command's) for `--tls`, and for files `ca.pem`, `cert.pem`, `key.pem` in `DOCKER_CERT_PATH`, else `DOCKER_CONFIG`, else `~/.docker`.
 * Engines get what clients get, but for what the flags of their own say.
 * @throws invalidParameter in classic Swarm's words
 */
export function tlsSettings(flags: BothTlsFlags, env: Readonly<NodeJS.ProcessEnv>): TlsSettings {
  const server = withEnvironment(flags, env);
  const tls = tlsFrom(server);
  const own = {
    tlscacert: flags.engineTlscacert,
    tlscert: flags.engineTlscert,
    tlskey: flags.engineTlskey,
  };
  const said = [flags.engineTls, flags.engineTlsverify, ...Object.values(own)].some((flag) => flag !== undefined);
  if (!said) return tls ? { tls, engineTls: tls } : {};
  const tlsverify = flags.engineTlsverify ?? (flags.engineTls !== false && server.tlsverify);
  const wanted = tlsverify || (flags.engineTls ?? server.tls);
  // a certificate and a key of different pairs would fit nobody
  const ownPair = own.tlscert !== undefined || own.tlskey !== undefined;
  const inherited = wanted && {
    ...(own.tlscacert === undefined && { tlscacert: server.tlscacert }),
    ...(!ownPair && { tlscert: server.tlscert, tlskey: server.tlskey }),
  };
  const engineTls = tlsFrom({ ...own, ...inherited, tls: wanted, tlsverify }, 'engine-');
  return { ...(tls && { tls }), ...(engineTls && { engineTls }) };
}

function withEnvironment(flags: TlsFlags, env: Readonly<NodeJS.ProcessEnv>) {
  const tlsverify = flags.tlsverify ?? Boolean(env.DOCKER_TLS_VERIFY);
  const tls = tlsverify || (flags.tls ?? Boolean(env.DOCKER_TLS));
  const folder = env.DOCKER_CERT_PATH || env.DOCKER_CONFIG || (env.HOME && join(env.HOME, '.docker'));
  const inFolder = (name: string) => {
    const path = tls && folder ? join(folder, name) : undefined;
    return path !== undefined && existsSync(path) ? path : undefined;
  };
  return {
    tls,
    tlsverify,
    tlscacert: flags.tlscacert ?? inFolder('ca.pem'),
    tlscert: flags.tlscert ?? inFolder('cert.pem'),
    tlskey: flags.tlskey ?? inFolder('key.pem'),
  };
}

/**
 * @param prefix of the flags in messages: empty for the server's, `engine-` for those towards engines
 * @returns undefined when no TLS is asked for
 * @throws invalidParameter in classic Swarm's words
 */
function tlsFrom(flags: TlsFlags, prefix = ''): TlsMaterial | undefined {
  const { tls = false, tlsverify = false, tlscacert, tlscert, tlskey } = flags;
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
