/** Certificates of a CA of our own, made with the system's openssl. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Pair {
  readonly cert: string;
  readonly key: string;
}

export interface Authority {
  readonly folder: string;
  /** Path of the CA's certificate. */
  readonly ca: string;
  /** Paths of a new certificate and its key. */
  issue(name: string, wish?: CertificateWish): Pair;
}

export interface CertificateWish {
  /** Subject alternative names, `IP:127.0.0.1,DNS:localhost`. Default: `IP:127.0.0.1`. */
  readonly names?: string;
  /** Valid from now on; negative: it has expired. Default: 2. */
  readonly days?: number;
  /** Extended key usage. Default: `serverAuth,clientAuth`. */
  readonly uses?: string;
}

export function authority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-ca-'));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=test CA');
  return {
    folder,
    ca: join(folder, 'ca.pem'),
    issue(name, { names = 'IP:127.0.0.1', days = 2, uses = 'serverAuth,clientAuth' } = {}) {
      openssl('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
      writeFileSync(join(folder, `${name}.ext`), `subjectAltName=${names}\nextendedKeyUsage=${uses}\n`);
      const signed = ['-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'];
      openssl('x509', ...signed, '-out', `${name}.pem`, '-days', String(days), '-extfile', `${name}.ext`);
      return { cert: join(folder, `${name}.pem`), key: join(folder, `${name}.key`) };
    },
  };
}
