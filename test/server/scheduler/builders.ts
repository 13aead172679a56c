/** Nodes and requests with telling defaults. */
import { Contents, type Occupant } from '../../../src/server/scheduler/contents.ts';
import { imageNames } from '../../../src/server/scheduler/image-names.ts';
import type { Node } from '../../../src/server/scheduler/node.ts';
import { anywhere, type Placement } from '../../../src/server/scheduler/placement.ts';
import { bindingsOf } from '../../../src/server/scheduler/ports.ts';

export interface NodeSketch extends Partial<Omit<Node, 'contents' | 'images' | 'reserved' | 'containerCount'>> {
  readonly containers?: readonly Partial<Occupant>[];
  readonly images?: Parameters<typeof imageNames>[0];
}

/** A healthy node with 4 cores and 4 GB, empty unless told otherwise. */
export function node(name: string, { containers = [], images = [], ...more }: NodeSketch = {}): Node {
  const contents = new Contents();
  for (const one of containers) contents.add(container(one));
  return {
    id: `ID-${name}`,
    name,
    address: `${name}:2375`,
    ip: '10.0.0.1',
    health: 100,
    labels: {},
    total: { cores: 4, memoryBytes: 4e9 },
    ...more,
    reserved: contents.held,
    containerCount: contents.count,
    contents,
    images: imageNames(images),
  };
}

/** A running container that holds nothing. */
export const container = (more: Partial<Occupant> = {}): Occupant => ({
  id: '',
  names: [],
  labels: {},
  cores: 0,
  memoryBytes: 0,
  ports: [],
  hostModePorts: [],
  holdsPorts: true,
  ...more,
});

export const asked = (more: Partial<Placement> = {}): Placement => ({ ...anywhere, image: 'busybox', ...more });

/** `0.0.0.0:80:80/udp`, as `docker run -p` writes it. */
export const ports = (...published: string[]) =>
  published.flatMap((text) => {
    const [, HostIp = '', HostPort = '', protocol = 'tcp'] = /^(?:(.*):)?([\d-]*):\d+(?:\/(\w+))?$/.exec(text) ?? [];
    return bindingsOf({ [`80/${protocol}`]: [{ HostIp, HostPort }] });
  });
