/** Ports of the machine that containers have published. */
import { system } from '../server/errors.ts';
import type { FullConfig, FullHostConfig } from './container-config.ts';

export interface HostPort {
  readonly ip: string;
  readonly port: number;
}

const FIRST_EPHEMERAL = 32_768;
const LAST_EPHEMERAL = 60_999;

export class Ports {
  /** `tcp/8080` → who has it, on which addresses. */
  private readonly taken = new Map<string, { readonly containerId: string; readonly ip: string }[]>();

  /**
   * What a container publishes, by `80/tcp`.
   * @throws system in the engine's words when a port is taken
   */
  take(
    containerId: string,
    name: string,
    config: FullConfig,
    host: FullHostConfig,
    endpointId: string,
  ): Map<string, readonly HostPort[]> {
    const published = new Map<string, HostPort[]>();
    if (host.NetworkMode === 'host' || host.NetworkMode === 'none') return published;
    const wanted: [string, readonly { HostIp?: string; HostPort?: string }[]][] = Object.entries(host.PortBindings).map(
      ([port, bindings]) => [port.includes('/') ? port : `${port}/tcp`, bindings?.length ? bindings : [{}]],
    );
    if (host.PublishAllPorts) {
      for (const port of Object.keys(config.ExposedPorts ?? {}))
        if (!(port in host.PortBindings)) wanted.push([port, [{}]]);
    }
    for (const [port, bindings] of wanted) {
      const [, protocol = 'tcp'] = port.split('/');
      const own: HostPort[] = [];
      for (const { HostIp = '', HostPort: text = '' } of bindings) {
        const ips = HostIp === '' ? ['0.0.0.0', '::'] : [HostIp];
        const [from = 0, to = from] = text.split('-').map(Number);
        const number = from === 0 ? this.ephemeral(protocol) : this.firstFree(protocol, from, to, ips[0] ?? '');
        if (number === undefined) {
          this.free(containerId);
          throw system(
            `failed to set up container networking: driver failed programming external connectivity on endpoint ${name} (${endpointId}): Bind for ${ips[0]}:${from} failed: port is already allocated`,
          );
        }
        for (const ip of ips) {
          own.push({ ip, port: number });
          const key = `${protocol}/${number}`;
          this.taken.set(key, [...(this.taken.get(key) ?? []), { containerId, ip }]);
        }
      }
      published.set(port, own);
    }
    return published;
  }

  free(containerId: string): void {
    for (const [key, users] of this.taken) {
      const left = users.filter((user) => user.containerId !== containerId);
      if (left.length === 0) this.taken.delete(key);
      else this.taken.set(key, left);
    }
  }

  private firstFree(protocol: string, from: number, to: number, ip: string): number | undefined {
    for (let port = from; port <= to; port += 1) {
      const users = this.taken.get(`${protocol}/${port}`) ?? [];
      if (!users.some((user) => user.ip === ip || user.ip === '0.0.0.0' || ip === '0.0.0.0')) return port;
    }
    return undefined;
  }

  private ephemeral(protocol: string): number | undefined {
    for (let port = FIRST_EPHEMERAL; port <= LAST_EPHEMERAL; port += 1)
      if (!this.taken.has(`${protocol}/${port}`)) return port;
    return undefined;
  }
}
