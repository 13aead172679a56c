/** Three managers over real stores and real engines: however a primary ends, one leads again, and never two act. */
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Directory } from '../../src/server/discovery/backend.ts';
import { openDirectory, realIo } from '../../src/server/discovery/directory.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';
import { until } from '../support/engines/run.ts';
import { ManagerProcess } from '../support/manager-process.ts';
import { type Relay, startRelay } from '../support/relay.ts';
import { type StoreServer, startEtcd, startZooKeeper } from '../support/stores.ts';

/** Long enough for processes that share few processors: one that gets none for half of it is taken for dead. */
const TTL_S = 10;
const LONG_MS = 3_600_000;

const stores = [
  { scheme: 'etcd', start: () => startEtcd() },
  { scheme: 'zk', start: () => startZooKeeper() },
] as const;

for (const { scheme, start } of stores) {
  describeWithEngines(`three managers over ${scheme}://`, () => {
    let bed: Bed;
    let store: StoreServer;
    let directory: Directory;
    let relays: Relay[] = [];
    let managers: ManagerProcess[] = [];
    const clis = new Map<ManagerProcess, DockerCli>();

    beforeAll(async () => {
      bed = await startBed(['20.10', '28']);
      store = await start();
      directory = openDirectory(
        `${scheme}://${store.endpoint}`,
        { heartbeatMs: 1_000, options: {} },
        realIo(pino({ level: 'silent' })),
      );
      for (const entry of bed.entries) await directory.register(entry, LONG_MS);
      relays = await Promise.all([1, 2, 3].map(() => startRelay(store.endpoint)));
      managers = await Promise.all(
        relays.map(({ endpoint }) =>
          ManagerProcess.start('--replication', `--replication-ttl=${TTL_S}s`, `${scheme}://${endpoint}`),
        ),
      );
      for (const manager of managers) clis.set(manager, await DockerCli.open(`tcp://${manager.address}`));
    });
    afterAll(async () => {
      for (const manager of managers) await manager.end('SIGKILL');
      for (const relay of relays) await relay.stop();
      for (const docker of clis.values()) await docker.close();
      await directory?.close();
      await store?.stop();
      await bed?.stop();
    });
    // whatever a test left behind
    beforeEach(async () => {
      for (const relay of relays) relay.heal();
      for (const manager of managers) {
        manager.signal('SIGCONT');
        if (!manager.isRunning) await manager.start();
      }
      await ready();
    });

    /** Whoever answers says what it is. */
    const rolesOf = () =>
      Promise.all(
        managers.map(async ({ url }) => {
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
    const isHealthy = ([key, value]: string[]) => key === '  └ Status' && value === 'Healthy';
    const leader = async (among = managers) => {
      let found: ManagerProcess | undefined;
      await until('one leads, and the others follow it', async () => {
        const roles = await rolesOf();
        const primaries = managers.filter((_, at) => roles[at]?.role === 'primary');
        expect(primaries.length).toBeLessThan(2);
        [found] = primaries;
        const others = managers.filter((manager) => among.includes(manager) && manager !== found);
        return (
          found !== undefined &&
          among.includes(found) &&
          others.every((other) => roles[managers.indexOf(other)]?.primary === found?.address)
        );
      });
      if (!found) throw new Error('nobody leads');
      return found;
    };
    const ready = async () => {
      await until('all see both engines', async () => (await rolesOf()).every(({ healthy }) => healthy === 2));
      const primary = await leader();
      const [replica, another] = managers.filter((manager) => manager !== primary);
      if (!replica || !another) throw new Error('three managers are needed');
      return { primary, replica, another, survivors: [replica, another] };
    };
    const dockerOf = (manager: ManagerProcess): DockerCli => {
      const docker = clis.get(manager);
      if (!docker) throw new Error('no docker command for that manager');
      return docker;
    };
    /** Runs a container through every manager that is left. */
    const serves = async (through: readonly ManagerProcess[]) => {
      for (const manager of through)
        expect(await dockerOf(manager).do('run', '--rm', 'busybox', 'echo', 'hi')).toBe('hi');
    };

    test('the docker command does not notice that it speaks with a replica', async () => {
      const { replica, primary } = await ready();
      const docker = dockerOf(replica);
      const events = docker.talk('events', '--filter', 'container=through');
      expect(await docker.do('run', '--rm', 'busybox', 'echo', 'hi')).toBe('hi');
      await docker.do('run', '-d', '--name', 'through', 'busybox', 'sh', '-c', 'while :; do echo beat; sleep 1; done');
      const logs = docker.talk('logs', '-f', 'through');
      await logs.hears('beat\nbeat');
      const session = docker.terminal('exec', '-it', 'through', 'sh');
      await session.hears('/ #');
      session.say('stty size; exit 3\r');
      expect(await session.ended).toBe(3);
      expect(session.stdout).toContain('40 120');
      const fed = docker.talk('exec', '-i', 'through', 'cat');
      fed.say('to the end');
      fed.hangUp();
      expect(await fed.ended).toBe(0);
      expect(fed.stdout).toBe('to the end');
      expect(await dockerOf(primary).do('inspect', '-f', '{{.State.Running}}', 'through')).toBe('true');
      await docker.do('rm', '-f', 'through');
      expect(await logs.ended).toBe(0);
      await events.hears('destroy');
      events.signal('SIGTERM');
    });

    test('a primary that is killed is succeeded; what it made, and the execs it made, are known', async () => {
      const { primary, replica, survivors } = await ready();
      await dockerOf(primary).do('run', '-d', '--name', 'kept', 'busybox', 'sleep', '1000');
      const made = await fetch(`${primary.url}/containers/kept/exec`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ Cmd: ['echo', 'later'], AttachStdout: true }),
      });
      const { Id } = (await made.json()) as { Id: string };
      await primary.end('SIGKILL');
      await leader(survivors);
      await serves(survivors);
      const exec = await fetch(`${replica.url}/exec/${Id}/json`);
      expect([exec.status, ((await exec.json()) as { Running: boolean }).Running]).toEqual([200, false]);
      const again = await dockerOf(replica).run(['run', '--name', 'kept', 'busybox', 'true']);
      expect(again.stderr).toContain('is already in use');
      await dockerOf(replica).do('rm', '-f', 'kept');
    });

    test('a primary that is frozen is succeeded, and when it goes on it follows', async () => {
      const { primary, survivors } = await ready();
      primary.signal('SIGSTOP');
      await leader(survivors);
      await serves(survivors);
      primary.signal('SIGCONT');
      // from its first answer on: it acts no more
      const roles = await rolesOf();
      expect(roles[managers.indexOf(primary)]?.role).not.toBe('primary');
      await leader();
      await serves([primary]);
    });

    test('a primary cut off from the store stops acting before another begins', async () => {
      const { primary, survivors } = await ready();
      const relay = relays[managers.indexOf(primary)];
      relay?.cut();
      await leader(survivors); // which fails when it ever sees two
      const write = await fetch(`${primary.url}/containers/nobody/kill`, { method: 'POST' });
      expect(write.status).toBe(503);
      expect(write.headers.get('retry-after')).toBe('1');
      expect((await fetch(`${primary.url}/containers/json`)).status).toBe(200);
      await serves(survivors);
      relay?.heal();
      await leader();
      await serves([primary]);
    });

    // once is enough: stores differ in elections, which the others are about
    test.runIf(scheme === 'etcd')('what ran on a node that dies with its primary is run by the next one', async () => {
      const { primary, survivors } = await ready();
      const [node] = bed.engines;
      const wish = ['--label', 'com.docker.swarm.reschedule-policy=on-node-failure', '-e', 'constraint:node==~e1'];
      await dockerOf(primary).do('run', '-d', '--name', 'moves', ...wish, 'busybox', 'sleep', '1000');
      await Promise.all([primary.end('SIGKILL'), node?.powerOff()]);
      const next = await leader(survivors);
      const place = () => dockerOf(next).do('ps', '-a', '--filter', 'name=moves', '--format', '{{.Names}} {{.State}}');
      try {
        await until('it runs elsewhere', async () => expect(await place()).toBe('e2/moves running'));
      } finally {
        await node?.powerOn();
      }
      await until('its copy is fenced', async () => expect(await place()).toMatch(/e1\/moves\.stale-\w+ exited/));
      const ids = await dockerOf(next).do('ps', '-aq', '--filter', 'name=moves');
      await dockerOf(next).do('rm', '-fv', ...ids.split('\n'));
    });

    test('a primary that is stopped hands over', async () => {
      const { primary, survivors } = await ready();
      await primary.end('SIGTERM');
      await leader(survivors);
      await serves(survivors);
    });

    test('while the store is away nobody leads, reads go on and no engine is lost; then one leads again', async () => {
      await ready();
      await store.kill();
      await until('nobody acts', async () => (await rolesOf()).every(({ role }) => role === 'replica'));
      for (const { url } of managers) {
        expect((await fetch(`${url}/containers/json`)).status).toBe(200);
        expect((await fetch(`${url}/containers/nobody/kill`, { method: 'POST' })).status).toBe(503);
      }
      expect((await rolesOf()).map(({ healthy }) => healthy)).toEqual([2, 2, 2]);
      await store.start();
      await leader();
      await serves(managers);
    });
  });
}
