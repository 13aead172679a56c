/** Three managers over real stores and real engines: however a primary ends, one leads again, and never two act. */
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Directory } from '../../src/server/discovery/backend.ts';
import { openDirectory, realIo } from '../../src/server/discovery/directory.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import { until } from '../support/engines/run.ts';
import { Managers } from '../support/managers.ts';
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
    let managers: Managers;

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
      const urls = relays.map(({ endpoint }) => `${scheme}://${endpoint}`);
      managers = await Managers.start(urls, 2, `--replication-ttl=${TTL_S}s`);
    });
    afterAll(async () => {
      await managers?.stop();
      for (const relay of relays) await relay.stop();
      await directory?.close();
      await store?.stop();
      await bed?.stop();
    });
    // whatever a test left behind
    beforeEach(async () => {
      for (const relay of relays) relay.heal();
      await managers.revive();
      await managers.ready();
    });

    test('the docker command does not notice that it speaks with a replica', async () => {
      const { replica, primary } = await managers.ready();
      const docker = managers.docker(replica);
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
      expect(await managers.docker(primary).do('inspect', '-f', '{{.State.Running}}', 'through')).toBe('true');
      await docker.do('rm', '-f', 'through');
      expect(await logs.ended).toBe(0);
      await events.hears('destroy');
      events.signal('SIGTERM');
    });

    test('a primary that is killed is succeeded; what it made, and the execs it made, are known', async () => {
      const { primary, replica, survivors } = await managers.ready();
      await managers.docker(primary).do('run', '-d', '--name', 'kept', 'busybox', 'sleep', '1000');
      const made = await fetch(`${primary.url}/containers/kept/exec`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ Cmd: ['echo', 'later'], AttachStdout: true }),
      });
      const { Id } = (await made.json()) as { Id: string };
      await primary.end('SIGKILL');
      await managers.leader(survivors);
      await managers.serve(survivors);
      const exec = await fetch(`${replica.url}/exec/${Id}/json`);
      expect([exec.status, ((await exec.json()) as { Running: boolean }).Running]).toEqual([200, false]);
      const again = await managers.docker(replica).run(['run', '--name', 'kept', 'busybox', 'true']);
      expect(again.stderr).toContain('is already in use');
      await managers.docker(replica).do('rm', '-f', 'kept');
    });

    test('a primary that is frozen is succeeded, and when it goes on it follows', async () => {
      const { primary, survivors } = await managers.ready();
      primary.signal('SIGSTOP');
      await managers.leader(survivors);
      await managers.serve(survivors);
      primary.signal('SIGCONT');
      // from its first answer on: it acts no more
      const roles = await managers.roles();
      expect(roles[managers.all.indexOf(primary)]?.role).not.toBe('primary');
      await managers.leader();
      await managers.serve([primary]);
    });

    test('a primary cut off from the store stops acting before another begins', async () => {
      const { primary, survivors } = await managers.ready();
      const relay = relays[managers.all.indexOf(primary)];
      relay?.cut();
      await managers.leader(survivors); // which fails when it ever sees two
      const write = await fetch(`${primary.url}/containers/nobody/kill`, { method: 'POST' });
      expect(write.status).toBe(503);
      expect(write.headers.get('retry-after')).toBe('1');
      expect((await fetch(`${primary.url}/containers/json`)).status).toBe(200);
      await managers.serve(survivors);
      relay?.heal();
      await managers.leader();
      await managers.serve([primary]);
    });

    // once is enough: stores differ in elections, which the others are about
    test.runIf(scheme === 'etcd')('what ran on a node that dies with its primary is run by the next one', async () => {
      const { primary, survivors } = await managers.ready();
      const [node] = bed.engines;
      const wish = ['--label', 'com.docker.swarm.reschedule-policy=on-node-failure', '-e', 'constraint:node==~e1'];
      await managers.docker(primary).do('run', '-d', '--name', 'moves', ...wish, 'busybox', 'sleep', '1000');
      await Promise.all([primary.end('SIGKILL'), node?.powerOff()]);
      const next = await managers.leader(survivors);
      const place = () =>
        managers.docker(next).do('ps', '-a', '--filter', 'name=moves', '--format', '{{.Names}} {{.State}}');
      try {
        await until('it runs elsewhere', async () => expect(await place()).toBe('e2/moves running'));
      } finally {
        await node?.powerOn();
      }
      await until('its copy is fenced', async () => expect(await place()).toMatch(/e1\/moves\.stale-\w+ exited/));
      const ids = await managers.docker(next).do('ps', '-aq', '--filter', 'name=moves');
      await managers.docker(next).do('rm', '-fv', ...ids.split('\n'));
    });

    test('a primary that is stopped hands over', async () => {
      const { primary, survivors } = await managers.ready();
      await primary.end('SIGTERM');
      await managers.leader(survivors);
      await managers.serve(survivors);
    });

    test('while the store is away nobody leads, reads go on and no engine is lost; then one leads again', async () => {
      await managers.ready();
      await store.kill();
      await until('nobody acts', async () => (await managers.roles()).every(({ role }) => role === 'replica'));
      for (const { url } of managers.all) {
        expect((await fetch(`${url}/containers/json`)).status).toBe(200);
        expect((await fetch(`${url}/containers/nobody/kill`, { method: 'POST' })).status).toBe(503);
      }
      expect((await managers.roles()).map(({ healthy }) => healthy)).toEqual([2, 2, 2]);
      await store.start();
      await managers.leader();
      await managers.serve(managers.all);
    });
  });
}
