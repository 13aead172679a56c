/** The networks a container belongs to, by name: it is on them while it runs. */
import type { EndpointRequest } from './container-config.ts';
import type { Endpoint, Network, Networks } from './network.ts';

export interface Connection {
  readonly network: Network;
  readonly request: EndpointRequest;
  /** While it is on the network. */
  endpoint: Endpoint | undefined;
}

export class Connections extends Map<string, Connection> {
  /** @throws Failure when an address is taken */
  join(networks: Networks, containerId: string): void {
    for (const connection of this.values()) {
      const { network, request } = connection;
      const wanted = { ip: request.IPAMConfig?.IPv4Address, mac: request.MacAddress };
      connection.endpoint = networks.connect(network, containerId, wanted);
    }
  }

  leave(containerId: string): void {
    for (const connection of this.values()) {
      connection.network.endpoints.delete(containerId);
      connection.endpoint = undefined;
    }
  }

  /** Of the network connected first, which published ports lead to. */
  get mainEndpointId(): string {
    return [...this.values()][0]?.endpoint?.id ?? '';
  }
}
