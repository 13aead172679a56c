/** A manager in front of a bed's engines. */
import { pino } from 'pino';
import { type Manager, type ManagerOptions, startManager } from '../../../src/server/main.ts';
import { recorded } from '../recorded.ts';
import { type Bed, type EngineWish, startBed } from './bed.ts';
import { DockerCli } from './docker-cli.ts';
import { until } from './run.ts';

export interface Managed {
  readonly bed: Bed;
  readonly manager: Manager;
  /** For DOCKER_HOST. Its traffic is recorded where that is wanted (`recorded.ts`). */
  readonly host: string;
  /** For fetch. */
  readonly url: string;
  /** Version 28. */
  readonly docker: DockerCli;
  stop(): Promise<void>;
}

/** @returns when the manager uses every engine */
export async function startManaged(
  wishes: readonly EngineWish[],
  options: Partial<ManagerOptions> = {},
): Promise<Managed> {
  const bed = await startBed(wishes);
  try {
    const manager = await startManager({
      hosts: ['tcp://127.0.0.1:0'],
      entries: bed.entries,
      log: pino({ level: process.env.SHOAL_TEST_LOG ?? 'silent' }),
      ...options,
    });
    await until('the manager uses every engine', () => manager.cluster.healthyEngines().length === wishes.length);
    const recording = await recorded(manager.listening[0] ?? '');
    const { host } = recording;
    const docker = await DockerCli.open(host);
    return {
      bed,
      manager,
      host,
      url: host.replace('tcp:', 'http:'),
      docker,
      stop: async () => {
        await docker.close();
        await recording.stop();
        await manager.stop(0);
        await bed.stop();
      },
    };
  } catch (error) {
    await bed.stop();
    throw error;
  }
}
