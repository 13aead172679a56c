/** Networks of one engine: addresses handed out, containers connected. */

import type { components } from '../generated/engine-schema.ts';
import { conflict, type Failure, forbidden, invalidParameter, notFound, system } from '../server/errors.ts';
import { nowNano, rfc3339 } from './clock.ts';
import { newId, newMac } from './ids.ts';
import { newObjectId } from './swarm/identity.ts';

type Schemas = components['schemas'];
export type NetworkConfig = Partial<Schemas['NetworkCreateRequest']>;

/** A container's place in a network while it runs; what was asked for stays when it stops. */
export interface Endpoint {
  readonly id: string;
  readonly mac: string;
  readonly ip: string;
}

export interface Network {
  readonly id: string;
  readonly name: string;
  readonly createdNano: bigint;
  readonly driver: string;
  readonly config: NetworkConfig;
  readonly options: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** `172.18.0.0/16`; undefined for networks without addresses (host, none). */
  readonly subnet: string | undefined;
  readonly gateway: string | undefined;
  readonly builtin: boolean;
  /** `swarm`: every node of the swarm has it. */
  readonly scope: 'local' | 'swarm';
  /** By container ID. */
  readonly endpoints: Map<string, Endpoint>;
}

const drivers = new Set(['bridge', 'host', 'null', 'macvlan', 'ipvlan', 'overlay']);
const INGRESS = 'ingress';
const GATEWAY_BRIDGE = 'docker_gwbridge';
const FIRST_VXLAN = 4096;
export class Networks {
  private readonly all = new Map<string, Network>();

  constructor() {
    const bridge = {
      'com.docker.network.bridge.default_bridge': 'true',
      'com.docker.network.bridge.enable_icc': 'true',
      'com.docker.network.bridge.enable_ip_masquerade': 'true',
      'com.docker.network.bridge.host_binding_ipv4': '0.0.0.0',
      'com.docker.network.bridge.name': 'docker0',
      'com.docker.network.driver.mtu': '1500',
    };
    this.add({ name: 'none', driver: 'null', builtin: true });
    this.add({ name: 'host', driver: 'host', builtin: true });
    this.add({
      name: 'bridge',
      driver: 'bridge',
      builtin: true,
      options: bridge,
      subnet: '172.17.0.0/16',
      gateway: '172.17.0.1',
    });
  }

  list(): Network[] {
    return [...this.all.values()];
  }

  /** By name, ID, or unique beginning of an ID. @throws notFound, invalidParameter when several fit */
  find(ref: string): Network {
    return this.findOr(ref, notFound);
  }

  private findOr(ref: string, missing: (message: string) => Failure): Network {
    const exact = this.all.get(ref) ?? this.list().find(({ name }) => name === ref);
    if (exact) return exact;
    const fitting = ref === '' ? [] : this.list().filter(({ id }) => id.startsWith(ref));
    if (fitting.length > 1)
      throw invalidParameter(`network ${ref} is ambiguous (${fitting.length} matches found based on ID prefix)`);
    const [found] = fitting;
    if (!found) throw missing(`network ${ref} not found`);
    return found;
  }

  /** @param assertManager throws where no overlay network may be made */
  create(config: NetworkConfig, assertManager: () => void): Network {
    const { Name: name = '', Driver: driver = 'bridge' } = config;
    if (name === '') throw invalidParameter('invalid name: name is empty');
    if (name === 'bridge' || name === 'host' || name === 'none') {
      throw forbidden(`operation is not permitted on predefined ${name} network `);
    }
    if (driver === 'overlay') assertManager();
    if (driver === 'host' || driver === 'null') throw forbidden(`only one instance of "${driver}" network is allowed`);
    if (!drivers.has(driver)) {
      throw notFound(`plugin "${driver}" not found`);
    }
    if (this.list().some((network) => network.name === name))
      throw conflict(`network with name ${name} already exists`);
    const [pool] = config.IPAM?.Config ?? [];
    const wanted = pool?.Subnet || undefined;
    if (wanted !== undefined && !isCidr(wanted)) {
      throw invalidParameter(`invalid network config:\ninvalid subnet ${wanted}: invalid CIDR block notation`);
    }
    if (wanted !== undefined && this.list().some(({ subnet }) => subnet !== undefined && overlap(subnet, wanted))) {
      throw forbidden('invalid pool request: Pool overlaps with other one on this address space');
    }
    const subnet = wanted ?? this.freeSubnet(driver);
    return this.add({
      name,
      driver,
      builtin: false,
      config,
      options: { ...config.Options, ...(driver === 'overlay' && this.vxlan()) },
      labels: config.Labels ?? {},
      subnet,
      gateway: pool?.Gateway || addressIn(subnet, 1),
    });
  }

  /** What an engine has while it is in a swarm; the bridge stays when it leaves. */
  beginSwarm(): void {
    if (!this.list().some(({ name }) => name === GATEWAY_BRIDGE)) {
      const options = {
        'com.docker.network.bridge.enable_icc': 'false',
        'com.docker.network.bridge.enable_ip_masquerade': 'true',
        'com.docker.network.bridge.name': GATEWAY_BRIDGE,
      };
      this.addWithSubnet({ name: GATEWAY_BRIDGE, driver: 'bridge', options });
    }
    this.addWithSubnet({ name: INGRESS, driver: 'overlay', builtin: true, options: this.vxlan() });
  }

  endSwarm(): void {
    for (const { id, scope } of this.list()) if (scope === 'swarm') this.all.delete(id);
  }

  /** A network of the swarm on one more of its nodes. */
  share(network: Network): void {
    this.all.set(network.id, network);
  }

  /** One that a service's tasks may be on. @throws system when there is none, notFound for `none`, forbidden for those that only this engine has */
  findForService(ref: string): Network {
    const network = this.findOr(ref, system);
    if (network.scope === 'swarm' || network.driver === 'host' || network.name === 'bridge') return network;
    if (network.builtin)
      throw notFound(`could not find the corresponding predefined swarm network: network ${network.name} not found`);
    throw forbidden(
      `The network ${network.name} cannot be used with services. Only networks scoped to the swarm can be used, such as those created with the overlay driver.`,
    );
  }

  private vxlan(): Record<string, string> {
    const taken = this.list().filter(({ scope }) => scope === 'swarm').length;
    return { 'com.docker.network.driver.overlay.vxlanid_list': String(FIRST_VXLAN + taken) };
  }

  private addWithSubnet(given: Omit<Parameters<Networks['add']>[0], 'builtin'> & { readonly builtin?: boolean }): void {
    const subnet = this.freeSubnet(given.driver);
    this.add({ builtin: false, ...given, subnet, gateway: addressIn(subnet, 1) });
  }

  /** @throws forbidden for those an engine needs, and while containers are connected */
  remove({ id, name, builtin, endpoints }: Network, nameOf: (containerId: string) => string): void {
    if (builtin) throw forbidden(`${name} is a pre-defined network and cannot be removed`);
    const [first] = endpoints;
    if (first) {
      const [containerId, endpoint] = first;
      throw forbidden(
        `error while removing network: network ${name} has active endpoints (name:"${nameOf(containerId)}" id:"${endpoint.id.slice(0, 12)}")`,
      );
    }
    this.all.delete(id);
  }

  /** An address and a MAC for a container. @param wanted the address asked for */
  connect(network: Network, containerId: string, wanted?: { readonly ip?: string; readonly mac?: string }): Endpoint {
    const taken = new Set([...network.endpoints.values()].map(({ ip }) => ip));
    if (wanted?.ip && taken.has(wanted.ip)) throw forbidden('Address already in use');
    const endpoint = {
      id: newId(),
      mac: network.subnet ? wanted?.mac || newMac() : '',
      ip: wanted?.ip || freeAddress(network, taken),
    };
    network.endpoints.set(containerId, endpoint);
    return endpoint;
  }

  private add(given: {
    readonly name: string;
    readonly driver: string;
    readonly builtin: boolean;
    readonly config?: NetworkConfig;
    readonly options?: Readonly<Record<string, string>>;
    readonly labels?: Readonly<Record<string, string>>;
    readonly subnet?: string;
    readonly gateway?: string;
  }): Network {
    const network: Network = {
      id: given.driver === 'overlay' ? newObjectId() : newId(),
      scope: given.driver === 'overlay' ? 'swarm' : 'local',
      createdNano: nowNano(),
      endpoints: new Map(),
      config: {},
      options: {},
      labels: {},
      subnet: undefined,
      gateway: undefined,
      ...given,
    };
    this.all.set(network.id, network);
    return network;
  }

  private freeSubnet(driver: string): string {
    const pools =
      driver === 'overlay'
        ? Array.from({ length: 256 }, (_, i) => `10.0.${i}.0/24`)
        : [
            ...Array.from({ length: 14 }, (_, i) => `172.${18 + i}.0.0/16`),
            ...Array.from({ length: 16 }, (_, i) => `192.168.${16 * i}.0/20`),
          ];
    const free = pools.find((pool) => !this.list().some(({ subnet }) => subnet !== undefined && overlap(subnet, pool)));
    if (!free) throw invalidParameter('all predefined address pools have been fully subnetted');
    return free;
  }
}

function freeAddress({ subnet, gateway, name }: Network, taken: ReadonlySet<string>): string {
  if (subnet === undefined) return '';
  const [, bits = '16'] = subnet.split('/');
  for (let host = 2; host < 2 ** (32 - Number(bits)) - 1; host += 1) {
    const ip = addressIn(subnet, host);
    if (ip !== gateway && !taken.has(ip)) return ip;
  }
  throw invalidParameter(`no available IPv4 addresses on this network's address pools: ${name}`);
}

const isCidr = (text: string) =>
  (/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/.test(text) &&
    text.split(/[./]/).every((part, i) => Number(part) <= (i === 4 ? 32 : 255))) ||
  /^[0-9a-f:]+\/\d{1,3}$/i.test(text);

const toNumber = (ip: string) => ip.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

function addressIn(subnet: string, host: number): string {
  const [base = '0.0.0.0', bits = '16'] = subnet.split('/');
  const size = 2 ** (32 - Number(bits));
  const value = Math.floor(toNumber(base) / size) * size + host;
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

function overlap(a: string, b: string): boolean {
  const range = (subnet: string) => {
    const [base = '', bits = '32'] = subnet.split('/');
    const size = 2 ** (32 - Number(bits));
    const start = Math.floor(toNumber(base) / size) * size;
    return { start, end: start + size };
  };
  if (a.includes(':') || b.includes(':')) return a === b;
  const [first, second] = [range(a), range(b)];
  return first.start < second.end && second.start < first.end;
}

/** As `GET /networks` and `GET /networks/{id}` show it. */
export function networkBody(network: Network, nameOf: (containerId: string) => string, shows: 'containers' | 'none') {
  const { id, name, createdNano, driver, config, options, subnet, gateway, endpoints } = network;
  const bits = subnet?.split('/')[1] ?? '16';
  const pool = config.IPAM?.Config?.[0];
  const swarms = network.scope === 'swarm';
  const nothing = swarms ? null : {};
  return {
    Name: name,
    Id: id,
    Created: rfc3339(createdNano),
    Scope: network.scope,
    Driver: driver,
    EnableIPv4: true,
    EnableIPv6: config.EnableIPv6 ?? false,
    IPAM: {
      Driver: config.IPAM?.Driver || 'default',
      Options: config.IPAM?.Options ?? null,
      Config: subnet === undefined ? null : [{ ...pool, Subnet: subnet, Gateway: gateway }],
    },
    Internal: config.Internal ?? false,
    Attachable: config.Attachable ?? false,
    Ingress: swarms && name === INGRESS,
    ConfigFrom: { Network: '' },
    ConfigOnly: false,
    Containers:
      shows === 'none' || (swarms && endpoints.size === 0)
        ? nothing
        : Object.fromEntries(
            [...endpoints].map(([containerId, endpoint]) => [
              containerId,
              {
                Name: nameOf(containerId),
                EndpointID: endpoint.id,
                MacAddress: endpoint.mac,
                IPv4Address: endpoint.ip === '' ? '' : `${endpoint.ip}/${bits}`,
                IPv6Address: '',
              },
            ]),
          ),
    Options: options,
    Labels: config.Labels ?? nothing,
  };
}
