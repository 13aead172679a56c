/** What the matrix checks: engines it starts by itself, and how each is to be asked. */
import { pino } from 'pino';
import type { CheckOptions } from '../../src/check/check.ts';
import type { Registry } from '../../src/check/session.ts';
import { endpointOf } from '../../src/check/wire/endpoint.ts';
import { startManager } from '../../src/server/main.ts';
import { createRegistry, simulate } from '../../src/simulator/index.ts';
import { type Bed, type EngineWish, startBed } from '../../test/support/engines/bed.ts';
import { registryUser, startRegistry } from '../../test/support/engines/registry.ts';
import { until } from '../../test/support/engines/run.ts';
import { startSearchIndex } from '../../test/support/engines/search-index.ts';
import { probeProgram } from '../../test/support/probe-program.ts';

export interface Target {
  /** The column of the page, and the file in docs/compatibility. */
  readonly name: string;
  readonly url: string;
  readonly more: Partial<CheckOptions>;
}

const engines: Readonly<Record<string, EngineWish>> = {
  'dockerd-20.10': { version: '20.10', checkpoints: true },
  'dockerd-26': { version: '26', checkpoints: true },
  'dockerd-28': { version: '28', checkpoints: true },
  'podman-4.3': 'podman-4.3',
  'podman-5.4': 'podman-5.4',
  'podman-5.8': 'podman-5.8',
};

const simulators = { simulator: undefined, 'simulator-1.41': '1.41' } as const;

/** Columns that need nothing but this machine. */
export const ownNames: readonly string[] = [...Object.keys(simulators), ...Object.keys(engines), 'manager'];

/**
 * One after the other, so that engines do not disturb each other's check; each is stopped before the next is asked for.
 * @param isWanted by name
 */
export async function* targets(isWanted: (name: string) => boolean): AsyncGenerator<Target> {
  for (const [name, version] of Object.entries(simulators)) {
    if (isWanted(name)) yield* simulated(name, version);
  }
  for (const [name, wish] of Object.entries(engines)) {
    // the second one is there to make swarms of two
    const wishes = name.startsWith('dockerd') ? [wish, wish] : [wish];
    if (isWanted(name)) yield* inBed(wishes, (bed, registry) => engine(name, bed, registry));
  }
  if (isWanted('manager')) yield* inBed(['26', '28'], manager);
}

async function* simulated(name: string, version: (typeof simulators)['simulator-1.41'] | undefined) {
  const address = 'registry.test:5000';
  const registry = await createRegistry([{ name: `${address}/shoal/private:1` }], registryUser);
  const options = { registry, programs: { probe: probeProgram }, ...(version && { version }) };
  await using one = await simulate(options);
  await using spare = await simulate(options);
  const swarms = { swarmMode: true, swarmPeer: endpointOf(spare.address), restart: () => one.restart() };
  yield { name, url: one.address, more: { registry: { address, credentials: registryUser }, ...swarms } };
}

async function* inBed(
  wishes: readonly EngineWish[],
  use: (bed: Bed, registry: Registry) => AsyncGenerator<Target>,
): AsyncGenerator<Target> {
  const bed = await startBed(wishes, { images: false });
  try {
    const index = await startSearchIndex(bed, (await startRegistry(bed)).address, ['shoal/found']);
    try {
      yield* use(bed, { address: index.address, credentials: registryUser });
    } finally {
      index.stop();
    }
  } finally {
    await bed.stop();
  }
}

async function* engine(name: string, { engines: [host, spare] }: Bed, registry: Registry): AsyncGenerator<Target> {
  if (!host) return;
  const two = spare && { swarmPeer: endpointOf(spare.url), restart: () => host.restart() };
  yield { name, url: host.url, more: { registry, swarmMode: true, ...two } };
}

async function* manager(bed: Bed, registry: Registry): AsyncGenerator<Target> {
  const front = await startManager({
    hosts: ['tcp://127.0.0.1:0'],
    entries: bed.entries,
    log: pino({ level: 'fatal' }), // refusals are what a check asks for
  });
  try {
    const { length } = bed.entries;
    await until('the manager uses every engine', () => front.cluster.healthyEngines().length === length);
    yield { name: 'manager', url: front.listening[0] ?? '', more: { document: 'swarm', registry } };
  } finally {
    await front.stop(0);
  }
}
