/** Every scenario, in the order of their dependence: what others build on comes first. */
import { cluster } from './cluster.ts';
import { containers } from './containers.ts';
import { builds, images } from './images.ts';
import { networks, volumes } from './networks.ts';
import { plugins } from './plugins.ts';
import { refusals } from './refusals.ts';
import { registry } from './registry.ts';
import type { Scenario } from './scenario.ts';
import { streams } from './streams.ts';
import { inSwarmMode, outsideSwarmMode } from './swarm-mode.ts';
import { swarmNodes } from './swarm-nodes.ts';
import { system } from './system.ts';

export const scenarios: readonly Scenario[] = [
  ...system,
  ...images,
  ...containers,
  ...streams,
  ...refusals,
  ...networks,
  ...volumes,
  ...builds,
  ...plugins,
  ...registry,
  ...outsideSwarmMode,
  ...swarmNodes,
  ...cluster,
  ...inSwarmMode,
];
