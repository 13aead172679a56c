/** TLS between the docker command, managers as processes, and real engines: what works, and what each side is told when it does not. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openDirectory, realIo } from '../../src/server/discovery/directory.ts';
import { type Manager, startManager } from '../../src/server/main.ts';
import { TlsMaterial } from '../../src/server/tls.ts';
import { type Authority, authority, type Pair } from '../support/certificates.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import { DockerCli } from '../support/engines/docker-cli.ts';
import type { EngineHost } from '../support/engines/host.ts';
import { until } from '../support/engines/run.ts';
import { ManagerProcess } from '../support/manager-process.ts';
import { startRelay } from '../support/relay.ts';
import { startEtcd } from '../support/stores.ts';

describeWithEngines('TLS', () => {
  /** Of managers and their clients. */
  let front: Authority;
  /** Of engines and who calls them. */
  let back: Authority;
  let stranger: Authority;
  let bed: Bed;
  /** With TLS · plain · reached by its socket. */
  let hosts: { safe: EngineHost; plain: EngineHost; local: EngineHost };
  let server: Pair;
  let caller: Pair;
  const stops: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    [front, back, stranger] = [authority(), authority(), authority()];
    server = front.issue('manager');
    caller = back.issue('caller', { uses: 'clientAuth' });
    // what the engines' manual says a server's certificate has
    const tls = (address: string) => ({
      ca: back.ca,
      ...back.issue(`engine-${address}`, { names: `IP:${address}`, uses: 'serverAuth' }),
    });
    bed = await startBed([{ version: '28', tls }, '20.10', { version: '26', tls }]);
    const [safe, plain, local] = bed.engines;
    if (!safe || !plain || !local) throw new Error('three engines are needed');
    hosts = { safe, plain, local };
  });
  afterAll(async () => {
    await bed?.stop();
    for (const { folder } of [front, back, stranger]) await rm(folder, { recursive: true });
  });
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  });

  const entries = () => `${hosts.safe.entry},http://${hosts.plain.entry},unix://${hosts.local.socketPath}`;
  const serverFlags = (pair = server) => [
    ...['--tlsverify', '--tlscacert', front.ca, '--tlscert', pair.cert, '--tlskey', pair.key],
  ];
  const engineFlags = (pair = caller, ca = back.ca) => [
    ...['--engine-tlscacert', ca, '--engine-tlscert', pair.cert, '--engine-tlskey', pair.key],
  ];
  const manage = async (args: readonly string[], env: Record<string, string> = {}) => {
    const manager = await ManagerProcess.open(args, { tls: true, env });
    stops.push(() => manager.end('SIGKILL'));
    return manager;
  };
  /** A folder for DOCKER_CERT_PATH. */
  const certPath = (name: string, ca: string, pair?: Pair) => {
    const folder = path.join(front.folder, name);
    mkdirSync(folder, { recursive: true });
    copyFileSync(ca, path.join(folder, 'ca.pem'));
    if (pair) copyFileSync(pair.cert, path.join(folder, 'cert.pem'));
    if (pair) copyFileSync(pair.key, path.join(folder, 'key.pem'));
    return folder;
  };
  const cli = async (host: string, env: NodeJS.ProcessEnv = {}) => {
    const docker = await DockerCli.open(host, '28', env);
    stops.push(() => docker.close());
    return docker;
  };
  const user = (address: string) =>
    cli(`tcp://${address}`, {
      DOCKER_TLS_VERIFY: '1',
      DOCKER_CERT_PATH: certPath('user', front.ca, front.issue('user', { uses: 'clientAuth' })),
    });
  const healthy = (docker: DockerCli, count: number) =>
    until(`${count} engines are used`, async () => {
      const info = await docker.do('info', '-f', '{{json .SystemStatus}}');
      const states = (JSON.parse(info) as string[][]).filter(([key]) => key === '  └ Status');
      expect(states.filter(([, state]) => state === 'Healthy')).toHaveLength(count);
    });

  /** Every way in which bytes go: a write, a stream, a hijack from a terminal, a hijack whose one half ends. */
  const everything = async (docker: DockerCli, node?: string) => {
    const where = node ? ['-e', `constraint:node==${node}`] : [];
    expect(await docker.do('run', '--rm', ...where, 'busybox', 'echo', 'hi')).toBe('hi');
    await docker.do(
      'run',
      '-d',
      '--name',
      'web',
      ...where,
      'busybox',
      'sh',
      '-c',
      'while :; do echo beat; sleep 1; done',
    );
    const logs = docker.talk('logs', '-f', 'web');
    await logs.hears('beat\nbeat');
    const session = docker.terminal('exec', '-it', 'web', 'sh');
    await session.hears('/ #');
    session.say('stty size; exit 3\r');
    expect(await session.ended).toBe(3);
    expect(session.stdout).toContain('40 120');
    const fed = docker.talk('run', '--rm', '-i', ...where, 'busybox', 'wc', '-c');
    fed.say('x'.repeat(300_000));
    fed.hangUp();
    expect(await fed.ended).toBe(0);
    expect(fed.stdout.trim()).toBe('300000');
    await docker.do('rm', '-f', 'web');
    expect(await logs.ended).toBe(0);
  };

  test('docker --tlsverify uses engines with TLS, plain ones and a socket through one manager', async () => {
    const manager = await manage([...serverFlags(), ...engineFlags(), entries()]);
    const { cert, key } = front.issue('flags', { uses: 'clientAuth' });
    const docker = await cli(`tcp://${manager.address}`);
    const flags = ['--tlsverify', '--tlscacert', front.ca, '--tlscert', cert, '--tlskey', key];
    expect(await docker.do(...flags, 'version', '-f', '{{.Server.Version}}')).toMatch(/^swarm|\d/);
    const inEnvironment = await user(manager.address);
    await healthy(inEnvironment, 3);
    for (const node of ['e1', 'e2', 'e3']) await everything(inEnvironment, node);
    const shown = await inEnvironment.do('info', '-f', '{{json .SystemStatus}}');
    for (const address of [`https://${hosts.safe.entry}`, `http://${hosts.plain.entry}`, hosts.local.socketPath])
      expect(shown).toContain(address.replace(/^https?:\/\//, ''));
  });

  test('docker is told what is wrong with what it shows, and the manager’s log too', async () => {
    const manager = await manage([...serverFlags(), ...engineFlags(), entries()]);
    const says = async (words: string, env: NodeJS.ProcessEnv, host = manager.address) => {
      const { stderr, code } = await (await cli(`tcp://${host}`, env)).run(['ps']);
      expect([stderr, code]).toEqual([expect.stringContaining(words), 1]);
    };
    const showing = (folder: string) => ({ DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: folder });
    await says('it shows no certificate, and --tlsverify asks for one', showing(certPath('none', front.ca)));
    await says(
      'its certificate is not signed by the CA given',
      showing(certPath('other', front.ca, stranger.issue('other'))),
    );
    await says('its certificate has expired', showing(certPath('late', front.ca, front.issue('late', { days: -1 }))));
    await says('certificate signed by unknown authority', showing(certPath('distrust', stranger.ca, front.issue('u'))));
    await says(
      'wanted to match localhost',
      showing(certPath('name', front.ca, front.issue('v'))),
      manager.address.replace('127.0.0.1', 'localhost'),
    );
    await says('Client sent an HTTP request to an HTTPS server', {});
    for (const reason of ['shows no certificate', 'not signed by the CA', 'has expired', 'speaks plain HTTP'])
      expect(manager.output).toContain(reason);
    await until('the distrust is told', () =>
      expect(manager.output).toMatch(/it refuses our certificate|does not trust/),
    );
    const open = await ManagerProcess.start(hosts.plain.entry);
    stops.push(() => open.end('SIGKILL'));
    await says(
      'server gave HTTP response to HTTPS client',
      showing(certPath('user', front.ca, front.issue('w'))),
      open.address,
    );
  });

  test('what is wrong between the manager and an engine is shown in docker info', async () => {
    const material = (pair: Pair, ca: string) => new TlsMaterial({ ca, ...pair }, true);
    const relay = await startRelay(hosts.safe.entry);
    stops.push(() => relay.stop());
    const cases: [reason: string, entry: string, engineTls?: TlsMaterial][] = [
      ['its certificate is not signed by the CA given', hosts.safe.entry, material(caller, stranger.ca)],
      ['its certificate is for another host', relay.endpoint, material(caller, back.ca)],
      ['it refuses the certificate of the manager', hosts.safe.entry, material(stranger.issue('m'), back.ca)],
      ['certificate of the manager', hosts.safe.entry, material(back.issue('old', { days: -1 }), back.ca)],
      ['it does not speak TLS on this port', hosts.plain.entry, material(caller, back.ca)],
      ['Client sent an HTTP request to an HTTPS server', hosts.safe.entry],
    ];
    for (const [reason, entry, engineTls] of cases) {
      const manager: Manager = await startManager({
        hosts: ['tcp://127.0.0.1:0'],
        entries: [entry],
        engineTls,
        log: pino({ level: 'silent' }),
      });
      stops.push(() => manager.stop(0));
      await until(reason, () => expect(manager.cluster.engines()[0]?.error).toContain(reason));
      expect(manager.cluster.healthyEngines()).toEqual([]);
    }
  });

  test('SIGHUP reads the material of both sides again', async () => {
    const rolling = certPath('rolling', front.ca, stranger.issue('not-yet'));
    const manager = await manage([...engineFlags(stranger.issue('not-known')), hosts.safe.entry], {
      DOCKER_TLS_VERIFY: '1',
      DOCKER_CERT_PATH: rolling,
    });
    const docker = await user(manager.address);
    expect((await docker.run(['ps'])).stderr).toContain('unknown authority');
    certPath('rolling', front.ca, server);
    copyFileSync(caller.cert, path.join(stranger.folder, 'not-known.pem'));
    manager.signal('SIGHUP');
    await until('half a pair is refused', () =>
      expect(manager.output).toContain('the certificates in use stay in use'),
    );
    copyFileSync(caller.key, path.join(stranger.folder, 'not-known.key'));
    manager.signal('SIGHUP');
    await healthy(docker, 1);
    expect(await docker.do('run', '--rm', 'busybox', 'echo', 'hi')).toBe('hi');
  });

  test('a replica speaks TLS with the primary', async () => {
    const store = await startEtcd();
    stops.push(() => store.stop());
    const url = `etcd://${store.endpoint}`;
    const directory = openDirectory(url, { heartbeatMs: 1_000, options: {} }, realIo(pino({ level: 'silent' })));
    await directory.register(hosts.safe.entry, 3_600_000);
    await directory.close();
    const replicated = (pair?: Pair) => manage(['--replication', ...serverFlags(pair), ...engineFlags(), url]);
    const managers = [await replicated(), await replicated(front.issue('second'))];
    const clis = await Promise.all(managers.map(({ address }) => user(address)));
    const roles = () => Promise.all(clis.map((docker) => docker.do('info', '-f', '{{json .SystemStatus}}')));
    let replica: DockerCli | undefined;
    await until('one leads and the other follows', async () => {
      const status = await roles();
      replica = clis.find((_, at) => status[at]?.includes('["Role","replica"],["Primary","127.0.0.1:'));
      return replica !== undefined;
    });
    if (!replica) throw new Error('no replica');
    await healthy(replica, 1);
    await everything(replica);

    // one that may serve only is no client of the primary, and says so at its start
    const serving = await replicated(front.issue('serving', { uses: 'serverAuth' }));
    expect(serving.output).toContain('lacks extendedKeyUsage clientAuth');
    const docker = await user(serving.address);
    await healthy(docker, 1);
    const { stderr } = await docker.run(['rm', '-f', 'nobody']);
    expect(stderr).toContain('its certificate is not meant for this use');
  });
});
