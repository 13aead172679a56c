/** The cluster of `npm start` on a machine without an engine: a few simulated nodes that share one registry. */
import type { Logger } from 'pino';
import { createRegistry, type Simulated, simulate } from './index.ts';

const NODE_NAMES = ['node-1', 'node-2', 'node-3'] as const;

export interface EmbeddedCluster {
  readonly nodes: readonly Simulated[];
  /** As discovery takes it: `127.0.0.1:40001,127.0.0.1:40002`. */
  readonly discovery: string;
  stop(): Promise<void>;
}

export async function startEmbeddedCluster(log: Logger): Promise<EmbeddedCluster> {
  const registry = await createRegistry();
  const nodes = await Promise.all(
    NODE_NAMES.map((name) =>
      simulate({ name, registry, images: ['busybox'], labels: ['simulated=true'], log: log.child({ node: name }) }),
    ),
  );
  return {
    nodes,
    discovery: nodes.map(({ address }) => address.replace(/^tcp:\/\//, '')).join(','),
    stop: async () => {
      await Promise.all(nodes.map((node) => node.stop()));
    },
  };
}
