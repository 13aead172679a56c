/** Several managers as processes, of which one decides: who it is, and the docker command in front of each. */
import { expect } from 'vitest';
import { DockerCli } from './engines/docker-cli.ts';
import { until } from './engines/run.ts';
import { ManagerProcess } from './manager-process.ts';

interface Role {
  readonly role: string | undefined;
  readonly primary: string | undefined;
  /** Engines that it uses. */
  readonly healthy: number;
}

export class Managers {
  readonly all: readonly ManagerProcess[];
  readonly #engines: number;
  readonly #clis = new Map<ManagerProcess, DockerCli>();

  private constructor(all: readonly ManagerProcess[], engines: number) {
    this.all = all;
    this.#engines = engines;
  }

  /**
   * @param stores where each finds its store: `etcd://127.0.0.1:2379`
   * @param engines how many there are behind them
   */
  static async start(stores: readonly string[], engines: number, ...flags: readonly string[]): Promise<Managers> {
    const all = await Promise.all(stores.map((url) => ManagerProcess.start('--replication', ...flags, url)));
    const managers = new Managers(all, engines);
    for (const one of all) managers.#clis.set(one, await DockerCli.open(`tcp://${one.address}`));
    return managers;
  }

  async stop(): Promise<void> {
    for (const manager of this.all) await manager.end('SIGKILL');
    for (const docker of this.#clis.values()) await docker.close();
  }

  /** Whatever happened to them: all run, and use every engine. */
  async revive(): Promise<void> {
    for (const manager of this.all) {
      manager.signal('SIGCONT');
      if (!manager.isRunning) await manager.start();
    }
  }

  /** What each says it is, in order; nothing of one that does not answer. */
  roles(): Promise<Role[]> {
    return Promise.all(
      this.all.map(async ({ url }) => {
        try {
          const answer = await fetch(`${url}/info`, { signal: AbortSignal.timeout(500) });
          const { SystemStatus } = (await answer.json()) as { SystemStatus: string[][] };
          const status = Object.fromEntries(SystemStatus) as Record<string, string>;
          return { role: status.Role, primary: status.Primary, healthy: SystemStatus.filter(isHealthy).length };
        } catch {
          return { role: undefined, primary: undefined, healthy: 0 };
        }
      }),
    );
  }

  /** The one of these that leads, once the others of them follow it. @throws when two ever say that they lead */
  async leader(among = this.all): Promise<ManagerProcess> {
    let found: ManagerProcess | undefined;
    await until('one leads, and the others follow it', async () => {
      const roles = await this.roles();
      const primaries = this.all.filter((_, at) => roles[at]?.role === 'primary');
      expect(primaries.length).toBeLessThan(2);
      [found] = primaries;
      const others = this.all.filter((manager) => among.includes(manager) && manager !== found);
      return (
        found !== undefined &&
        among.includes(found) &&
        others.every((other) => roles[this.all.indexOf(other)]?.primary === found?.address)
      );
    });
    if (!found) throw new Error('nobody leads');
    return found;
  }

  /** @returns when all use every engine, and follow one of them */
  async ready() {
    await until('all use every engine', async () =>
      (await this.roles()).every(({ healthy }) => healthy === this.#engines),
    );
    const primary = await this.leader();
    const [replica, another] = this.all.filter((manager) => manager !== primary);
    if (!replica || !another) throw new Error('three managers are needed');
    return { primary, replica, another, survivors: [replica, another] };
  }

  docker(manager: ManagerProcess): DockerCli {
    const docker = this.#clis.get(manager);
    if (!docker) throw new Error('no docker command for that manager');
    return docker;
  }

  /** Runs a container through every one of these. */
  async serve(through: readonly ManagerProcess[]): Promise<void> {
    for (const manager of through)
      expect(await this.docker(manager).do('run', '--rm', 'busybox', 'echo', 'hi')).toBe('hi');
  }
}

const isHealthy = ([key, value]: string[]) => key === '  └ Status' && value === 'Healthy';
