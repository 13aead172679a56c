import type { Resources } from './node.ts';
import type { PortBinding } from './ports.ts';

/** What a create asks of the scheduler. */
export interface Placement extends Resources {
  /** Without a leading slash; undefined: the engine makes one up. */
  readonly name: string | undefined;
  readonly image: string;
  /** The container's own, hints and swarm ID included. */
  readonly labels: Readonly<Record<string, string>>;
  /** Expressions, in order. */
  readonly constraints: readonly string[];
  readonly affinities: readonly string[];
  readonly whitelists: readonly string[];
  /** Ports of the host it is to have. */
  readonly ports: readonly PortBinding[];
  /** `80/tcp`: what it will listen on, where its network is to be the host's. */
  readonly hostModePorts: readonly string[];
  /** What it needs beside it: containers, networks, volumes. */
  readonly needs: readonly Need[];
  /** Where images of the platform asked for run natively; undefined: anywhere, or nowhere. */
  readonly platform: Platform | undefined;
}

/** Something that is on some nodes only. */
export interface Need {
  /** As users read it: `--volumes-from=web`. */
  readonly text: string;
  /** Addresses of the nodes that have it. */
  readonly nodes: ReadonlySet<string>;
}

export interface Platform {
  /** As asked for: `linux/arm64`. */
  readonly text: string;
  readonly os: string;
  /** Empty: any. */
  readonly architecture: string;
}

/** Asks for nothing. */
export const anywhere: Placement = {
  name: undefined,
  image: '',
  labels: {},
  cores: 0,
  memoryBytes: 0,
  constraints: [],
  affinities: [],
  whitelists: [],
  ports: [],
  hostModePorts: [],
  needs: [],
  platform: undefined,
};
