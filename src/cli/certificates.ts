/** The certificates of a running manager: read again on request, and told where others will not take them. */
import type { Logger } from 'pino';
import type { ManagerConfig } from '../server/config.ts';
import type { CertificateUse, TlsMaterial } from '../server/tls.ts';

export class Certificates {
  private readonly uses = new Map<TlsMaterial, Set<CertificateUse>>();
  private readonly log: Logger;

  constructor({ tls, engineTls, replication }: Pick<ManagerConfig, 'tls' | 'engineTls' | 'replication'>, log: Logger) {
    this.log = log;
    if (tls) this.usedAs('serverAuth', tls);
    // other managers see what clients see
    if (tls && replication) this.usedAs('clientAuth', tls);
    if (engineTls) this.usedAs('clientAuth', engineTls);
    for (const material of this.uses.keys()) this.tellFaults(material);
  }

  /** Connections that stand keep the certificate they were made with; files that cannot be used change nothing. */
  reload(): void {
    if (this.uses.size === 0) this.log.info('there are no certificates to read again');
    for (const material of this.uses.keys()) {
      try {
        material.reload();
        this.log.info(material.files, 'certificates were read again');
        this.tellFaults(material);
      } catch (error) {
        this.log.error({ err: error }, 'the certificates in use stay in use');
      }
    }
  }

  private usedAs(use: CertificateUse, material: TlsMaterial): void {
    this.uses.set(material, new Set([...(this.uses.get(material) ?? []), use]));
  }

  private tellFaults(material: TlsMaterial): void {
    for (const fault of material.faults([...(this.uses.get(material) ?? [])])) this.log.warn(fault);
  }
}
