/** Telling one engine under two addresses from two engines with one ID: machines that were cloned share their engine's ID. */
import type { Engine } from './engine.ts';
import type { Identity, Network } from './readings.ts';

/** What is known of an engine that is in the cluster. */
export interface Known {
  readonly containers: ReadonlyMap<string, unknown>;
  readonly networks: readonly Network[];
}

/** Engines with the same ID: clones of this one, or this very one under other addresses. */
export const sharingId = (engines: readonly Engine[], engine: Engine, { info }: Identity): Engine[] =>
  engines.filter((other) => other !== engine && other.id !== '' && other.id === info.ID && other.state !== 'Pending');

/**
 * The engine among those that share its ID that is this very one under another address.
 *
 * An engine gives its default bridge a new random ID each time it starts, so clones differ there even when they were cloned with
 * their containers. Engines without a bridge are told apart by their containers.
 */
export function sameEngine(
  sharing: readonly Engine[],
  known: (engine: Engine) => Known,
  { containers, networks }: { readonly containers: readonly string[]; readonly networks: readonly Network[] },
): Engine | undefined {
  const bridge = bridgeOf(networks);
  return sharing.find((other) => {
    const there = known(other);
    const bridgeThere = bridgeOf(there.networks);
    if (bridge !== undefined && bridgeThere !== undefined) return bridge === bridgeThere;
    return containers.length === there.containers.size && containers.every((id) => there.containers.has(id));
  });
}

const bridgeOf = (networks: readonly Network[]) => networks.find(({ Name }) => Name === 'bridge')?.Id;
