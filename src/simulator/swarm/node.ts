/** A node of a swarm: a simulated engine, as the swarm's managers know it. */
import type { components } from '../../generated/engine-schema.ts';
import type { SimulatedEngine } from '../engine.ts';
import { engineVersion } from '../info.ts';
import type { Authority } from './identity.ts';
import { headBody, type SwarmObject } from './objects.ts';

type Schemas = components['schemas'];

export interface NodeSpec {
  readonly Name?: string;
  readonly Labels: Record<string, string>;
  readonly Role: 'manager' | 'worker';
  readonly Availability: 'active' | 'pause' | 'drain';
}

export interface SwarmNode extends SwarmObject {
  readonly engine: SimulatedEngine;
  /** Without a port. */
  readonly address: string;
  spec: NodeSpec;
  /** `down`: it has left. */
  state: 'ready' | 'down';
}

export const SWARM_PORT = 2377;

const plugins = [
  ...['json-file', 'local'].map((Name) => ({ Type: 'Log', Name })),
  ...['bridge', 'host', 'ipvlan', 'macvlan', 'null', 'overlay'].map((Name) => ({ Type: 'Network', Name })),
  { Type: 'Volume', Name: 'local' },
];

export const tlsBody = ({ certificate, subject, publicKey }: Authority): Schemas['TLSInfo'] => ({
  TrustRoot: certificate,
  CertIssuerSubject: subject,
  CertIssuerPublicKey: publicKey,
});

/** @param leads it leads the other managers */
export function nodeBody(
  node: SwarmNode,
  authority: Authority,
  { leads }: { readonly leads: boolean },
): Schemas['Node'] {
  const { engine, spec, address, state } = node;
  const { options } = engine;
  return {
    ...headBody(node),
    Spec: spec,
    Description: {
      Hostname: options.name,
      Platform: { Architecture: 'x86_64', OS: 'linux' },
      Resources: { NanoCPUs: options.cpus * 1e9, MemoryBytes: options.memoryBytes },
      Engine: {
        EngineVersion: engineVersion(options.version),
        Labels: Object.fromEntries(options.labels.map((label) => label.split(/=(.*)/s, 2))),
        Plugins: plugins,
      },
      TLSInfo: tlsBody(authority),
    },
    Status: { State: state, Addr: address },
    ...(spec.Role === 'manager' && {
      ManagerStatus: {
        ...(leads && { Leader: true }),
        Reachability: state === 'ready' ? 'reachable' : 'unreachable',
        Addr: `${address}:${SWARM_PORT}`,
      },
    }),
  };
}
