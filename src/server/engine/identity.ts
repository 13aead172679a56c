/** Telling one engine under two addresses from two engines with one ID: machines that were cloned share their engine's ID. */
import type { Engine } from './engine.ts';
import type { Identity, Network } from './readings.ts';

/** What is known of an engine that is in the cluster. */
export interface Known {
  readonly containers: ReadonlyMap<string, unknown>;
  readonly networks: readonly Network[];
}

/**
 * The engine among others that is this very one under another address.
 *
 * An engine gives its default bridge a new random ID each time it starts, so clones differ there even when they were cloned with
 * their containers. Engines without a bridge are told apart by their containers.
 */
export function sameEngine(
  engines: readonly Engine[],
  known: (engine: Engine) => Known,
  engine: Engine,
  { info, containers, networks }: Identity,
): Engine | undefined {
  const bridge = bridgeOf(networks);
  return engines.find((other) => {
    if (other === engine || other.id === '' || other.id !== info.ID || other.state === 'Pending') return false;
    const there = known(other);
    const bridgeThere = bridgeOf(there.networks);
    if (bridge !== undefined && bridgeThere !== undefined) return bridge === bridgeThere;
    return containers.length === there.containers.size && containers.every(({ Id }) => there.containers.has(Id ?? ''));
  });
}

const bridgeOf = (networks: readonly Network[]) => networks.find(({ Name }) => Name === 'bridge')?.Id;
