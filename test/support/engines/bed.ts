/** Real engines for tests: N hosts, each with namespaces, an address and a disk of its own, joined by a switch. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { type EngineVersion, enginePath } from './cache.ts';
import { EngineHost, type HostOptions } from './host.ts';
import { archive, testImages } from './image.ts';

/** A version, or more about the engine. */
export type EngineWish = EngineVersion | ({ readonly version: EngineVersion } & HostOptions);

export interface Bed {
  /** Named e1, e2 … in the order they were asked for. */
  readonly engines: readonly EngineHost[];
  /** This machine as the engines see it: where a registry for them listens. */
  readonly gateway: string;
  /** Removed with the bed. */
  readonly folder: string;
  /** Every engine's `host:port`, as the manager takes them. */
  readonly entries: readonly string[];
  /** One more engine. */
  add(wish: EngineWish): Promise<EngineHost>;
  /** Starts a program of this machine that ends with the bed. */
  spawn(command: string, args: readonly string[]): ChildProcess;
  /** Ends every process of the bed and removes what it made. */
  stop(): Promise<void>;
}

export interface BedOptions {
  /** Load the images of `image.ts` into every engine (default). */
  readonly images?: boolean;
}

/** The third byte is the bed's number, the fourth the engine's plus ten. */
const NETWORK = '10.214';

/** @returns when every engine answers. @throws with the engine's log when one does not within a minute. */
export async function startBed(wishes: readonly EngineWish[], { images = true }: BedOptions = {}): Promise<Bed> {
  const { number, keeper, pid, state } = await claim();
  const engines: EngineHost[] = [];
  const gateway = `${NETWORK}.${number}.1`;
  const load = images ? archive(await testImages()) : undefined;
  let boots = 0;
  const boot = async (wish: EngineWish) => {
    const { version, ...options } = typeof wish === 'string' ? { version: wish } : wish;
    boots += 1;
    const host = new EngineHost({
      name: `e${boots}`,
      version,
      address: `${NETWORK}.${number}.${10 + boots}`,
      insecureRegistries: `${NETWORK}.${number}.0/24`,
      gateway,
      folder: path.join(state, `e${boots}`),
      controlGroup: `/shoal${number}/e${boots}`,
      port: `v${boots}`,
      bed: pid,
      ...options,
      path: await enginePath(version, ...(options.checkpoints ? (['criu'] as const) : [])),
      flags: [...(options.checkpoints ? ['--experimental'] : []), ...(options.flags ?? [])],
    });
    await host.powerOn();
    if (load) await host.load(await load);
    return host;
  };
  const stop = async () => {
    keeper.stdin?.end();
    if (keeper.exitCode === null) await once(keeper, 'exit');
  };
  try {
    engines.push(...(await Promise.all(wishes.map(boot))));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    engines,
    gateway,
    folder: state,
    get entries() {
      return engines.map(({ entry }) => entry);
    },
    add: async (wish) => {
      const host = await boot(wish);
      engines.push(host);
      return host;
    },
    spawn: (command, args) => spawn('nsenter', ['-t', `${pid}`, '-p', '--', command, ...args], { stdio: 'ignore' }),
    stop,
  };
}

interface Claim {
  readonly number: number;
  readonly keeper: ChildProcess;
  /** Process 1 of the bed, as this machine counts. */
  readonly pid: number;
  readonly state: string;
}

async function claim(): Promise<Claim> {
  const keeper = spawn(path.join(import.meta.dirname, 'bed.sh'), [NETWORK, tmpdir()], {
    detached: true, // an interrupt from the keyboard is for us, not for the one who sweeps up
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const complaints = text(keeper.stderr);
  const [line] = await Promise.race([once(createInterface(keeper.stdout), 'line'), once(keeper, 'exit')]);
  const [number = 0, pid] = String(line).split(' ').map(Number);
  if (!pid) throw new Error(`no test bed: ${await complaints}`);
  return { number, keeper, pid, state: path.join(tmpdir(), `shoal-bed-${number}`) };
}
