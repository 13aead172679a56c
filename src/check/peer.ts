/** A second engine, to spare: swarms need more than one node. What is asked of it is not judged. */
import { unavailable } from '../server/errors.ts';
import { ask, post } from './engine.ts';
import type { Endpoint } from './wire/endpoint.ts';

const SWARM_PORT = 2377;

export class Peer {
  /** Where nodes of its swarm reach it. */
  readonly address: string;
  private readonly endpoint: Endpoint;
  private readonly silenceMs: number;

  constructor(endpoint: Endpoint, silenceMs: number) {
    this.endpoint = endpoint;
    this.address = swarmAddress(endpoint);
    this.silenceMs = silenceMs;
  }

  /** In Swarm mode, which somebody else may have made it: it is left alone then. */
  async inSwarmMode(): Promise<boolean> {
    const { Swarm } = await ask<{ Swarm?: { LocalNodeState?: string } }>(this.endpoint, '/info', this.silenceMs);
    return (Swarm?.LocalNodeState || 'inactive') !== 'inactive';
  }

  /** @returns the token with which workers join its swarm */
  async begin(labels: Readonly<Record<string, string>>): Promise<string> {
    const [AdvertiseAddr] = this.address.split(/:\d+$/);
    await this.post('/swarm/init', { ListenAddr: `0.0.0.0:${SWARM_PORT}`, AdvertiseAddr, Spec: { Labels: labels } });
    return (await ask<{ JoinTokens: { Worker: string } }>(this.endpoint, '/swarm', this.silenceMs)).JoinTokens.Worker;
  }

  async join(manager: string, token: string): Promise<void> {
    await this.post('/swarm/join', { ListenAddr: `0.0.0.0:${SWARM_PORT}`, RemoteAddrs: [manager], JoinToken: token });
  }

  async leave(): Promise<void> {
    if (await this.inSwarmMode()) await this.post('/swarm/leave?force=true', undefined);
  }

  private async post(path: string, body: object | undefined): Promise<void> {
    const { response } = await post(this.endpoint, path, body, this.silenceMs);
    if (response?.status !== 200) {
      throw unavailable(
        `${this.endpoint.url}: POST ${path} answered ${response?.status}: ${response?.body.toString().trim()}`,
      );
    }
  }
}

/** `host:port` on which an engine that is reached by TCP has its part in a swarm. @throws unavailable for a socket */
export function swarmAddress({ url, host }: Endpoint): string {
  if (url.startsWith('unix:')) throw unavailable(`${url}: other nodes of a swarm need an address that they reach`);
  return host.replace(/:\d+$/, `:${SWARM_PORT}`);
}
