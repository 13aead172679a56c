import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { connect as secureConnect, type TLSSocket } from 'node:tls';
import { pino } from 'pino';
import { Agent, request } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Manager, type ManagerOptions, startManager } from '../../src/server/main.ts';
import { TlsMaterial, tlsSettings } from '../../src/server/tls.ts';
import { type Authority, authority, type Pair } from '../support/certificates.ts';
import { containerId, fakeEngine } from '../support/fake-engine.ts';

let ours: Authority;
let other: Authority;
let server: Pair;
let client: Pair;
let foreign: Pair;
beforeAll(() => {
  ours = authority();
  other = authority();
  server = ours.issue('server');
  client = ours.issue('client');
  foreign = other.issue('foreign');
});

const running: { stop(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.stop();
});
afterAll(() => vi.restoreAllMocks());

const material = ({ cert, key }: Pair, verify: boolean, { ca }: Authority = ours) =>
  new TlsMaterial({ ca, cert, key }, verify);
const pem = ({ cert, key }: Pair) => ({ cert: readFileSync(cert), key: readFileSync(key) });

async function manage(options: Partial<ManagerOptions>): Promise<Manager> {
  const manager = await startManager({
    hosts: ['tcp://127.0.0.1:0'],
    entries: [],
    log: pino({ level: 'silent' }),
    ...options,
  });
  running.push({ stop: () => manager.stop(100) });
  return manager;
}
const portOf = ({ listening }: Manager) => Number(listening[0]?.split(':').at(-1));

/** Status of a ping with a certificate of the pair, or the failure's code. */
async function ping(manager: Manager, pair?: Pair, options: object = {}): Promise<number | string> {
  const connectOptions = { ca: readFileSync(ours.ca), ...(pair && pem(pair)), ...options };
  const dispatcher = new Agent({ connect: connectOptions });
  running.push({ stop: () => dispatcher.destroy() });
  try {
    const answer = await request(`https://127.0.0.1:${portOf(manager)}/_ping`, { dispatcher });
    await answer.body.dump();
    return answer.statusCode;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'failed';
  }
}

describe('clients', () => {
  test('with --tlsverify only those with a certificate of the CA are served', async () => {
    const manager = await manage({ tls: material(server, true) });
    expect(await ping(manager, client)).toBe(200);
    expect(await ping(manager)).not.toBe(200);
    expect(await ping(manager, foreign)).not.toBe(200);
  });
  describe('that are not let in are told why, in words that the docker command shows', () => {
    const said = async (pair: Pair | undefined, options: object = {}) => {
      const lines: string[] = [];
      const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
      const manager = await manage({ tls: material(server, true), log });
      const dispatcher = new Agent({ connect: { ca: readFileSync(ours.ca), ...(pair && pem(pair)), ...options } });
      running.push({ stop: () => dispatcher.destroy() });
      const answer = await request(`https://127.0.0.1:${portOf(manager)}/containers/json`, { dispatcher });
      const { message } = (await answer.body.json()) as { message: string };
      expect(answer.statusCode).toBe(403);
      expect(lines.join()).toContain('a client was refused: ');
      return message;
    };
    test('no certificate', async () =>
      expect(await said(undefined)).toBe(
        'the manager does not let this client (127.0.0.1) in: it shows no certificate, and --tlsverify asks for one',
      ));
    test('another CA', async () =>
      expect(await said(foreign)).toMatch(/its certificate is not signed by the CA given$/));
    test('expired', async () =>
      expect(await said(ours.issue('late', { days: -1 }))).toMatch(/its certificate has expired$/));
    test('a certificate for servers', async () =>
      expect(await said(ours.issue('serving', { uses: 'serverAuth' }))).toMatch(/not meant for this use/));
    test('also in TLS 1.2', async () =>
      expect(await said(foreign, { maxVersion: 'TLSv1.2' })).toMatch(/its certificate is not signed by the CA given$/));
  });

  test.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'in %s nobody comes in by resuming a session that began without a certificate',
    async (version) => {
      const manager = await manage({ tls: material(server, true) });
      const offered: Buffer[] = [];
      const talk = (session?: Buffer) =>
        new Promise<string>((resolve) => {
          const trust = { ca: readFileSync(ours.ca), minVersion: version, maxVersion: version, session };
          const socket = secureConnect({ port: portOf(manager), host: '127.0.0.1', ...trust });
          let answer = '';
          socket.on('session', (one) => offered.push(one));
          socket.on('data', (bytes) => {
            answer += bytes;
          });
          socket.on('error', () => {});
          socket.once('close', () => resolve(answer));
          socket.write('GET /_ping HTTP/1.1\r\nHost: x\r\n\r\n');
        });
      expect(await talk()).toContain('403 Forbidden');
      for (const session of [...offered]) expect(await talk(session)).toContain('403 Forbidden');
    },
  );

  test.each([
    ['do not trust our CA', () => ['-CAfile', other.ca, '-verify_return_error'], 'it does not trust the CA of our'],
    ['speak no TLS 1.2', () => ['-tls1_1', '-cipher', 'DEFAULT@SECLEVEL=0'], 'it speaks no TLSv1.2 or newer'],
  ])('those that %s are told in the log', async (_what, options, reason) => {
    const lines: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
    const manager = await manage({ tls: material(server, false), log });
    const client = spawn('openssl', ['s_client', '-connect', `127.0.0.1:${portOf(manager)}`, ...options()]);
    await once(client, 'exit');
    await vi.waitFor(() => expect(lines.join()).toContain(reason), 10_000);
  });

  test('TLS on a plain port gets a plain answer, which Go clients explain to their users', async () => {
    const manager = await manage({});
    const socket = connect(portOf(manager), '127.0.0.1');
    socket.write(Buffer.from([22, 3, 1, 0, 5, 1, 0, 0, 1, 0]));
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(first.toString()).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
  });

  describe('of the admin listener', () => {
    const asked = async (pair?: Pair) => {
      const lines: string[] = [];
      const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
      const tls = material(server, true);
      const manager = await manage({ tls, admin: { host: 'tcp://127.0.0.1:0', tls }, log });
      const dispatcher = new Agent({ connect: { ca: readFileSync(ours.ca), ...(pair && pem(pair)) } });
      running.push({ stop: () => dispatcher.destroy() });
      const get = async (path: string) => {
        const answer = await request(`${(manager.admin ?? '').replace('tcp', 'https')}${path}`, { dispatcher });
        return `${answer.statusCode} ${await answer.body.text()}`;
      };
      return { lines, get };
    };
    const probes = ['200 ok\n', '503 not ready: discovery has named no engine\n'];
    const guarded = ['/metrics', '/', '/openapi.json', '/reference.css', '/reference.js'];

    test('probe without a certificate, as balancers do, and read nothing else', async () => {
      const { get, lines } = await asked();
      expect([await get('/healthz'), await get('/readyz')]).toEqual(probes);
      expect(lines).toEqual([]);
      for (const path of guarded)
        expect(await get(path)).toBe(
          '403 the manager does not let this client (127.0.0.1) in: it shows no certificate, and --tlsverify asks for one\n',
        );
      expect(lines).toHaveLength(guarded.length);
      expect(await get('/healthz')).toBe('200 ok\n'); // over the same connection
    });
    test('read everything with a certificate of the CA, and nothing with one of another', async () => {
      const good = await asked(client);
      for (const path of guarded) expect(await good.get(path)).toMatch(/^200 /);
      const bad = await asked(foreign);
      expect([await bad.get('/healthz'), await bad.get('/readyz')]).toEqual(probes);
      for (const path of guarded) expect(await bad.get(path)).toMatch(/^403 .* is not signed by the CA given\n$/);
    });
  });
  test('with --tls no certificate is asked for', async () => {
    expect(await ping(await manage({ tls: material(server, false) }))).toBe(200);
  });
  test('TLS 1.1 is refused, 1.2 and 1.3 are spoken', async () => {
    const manager = await manage({ tls: material(server, false) });
    expect(await ping(manager, undefined, { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' })).toBe(200);
    expect(await ping(manager, undefined, { minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' })).toBe(200);
    const old = { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' };
    expect(await ping(manager, undefined, old)).not.toBe(200);
  });
  test('plain HTTP on the TLS port is told so', async () => {
    const manager = await manage({ tls: material(server, true) });
    const answer = await fetch(`http://127.0.0.1:${portOf(manager)}/_ping`);
    expect([answer.status, await answer.text()]).toEqual([400, 'Client sent an HTTP request to an HTTPS server.\n']);
  });
  test('a connection that says nothing takes no place for good', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const manager = await manage({ tls: material(server, true) });
      const socket = connect(portOf(manager), '127.0.0.1');
      const closed = new Promise((resolve) => socket.once('close', resolve));
      await new Promise((resolve) => socket.once('connect', resolve));
      await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
      vi.advanceTimersByTime(10_000);
      await closed;
    } finally {
      vi.useRealTimers();
    }
  });
  test('attach is handed over in TLS too, what came with the upgrade first', async () => {
    const engine = await fakeEngine('n1');
    running.push(engine);
    const manager = await manage({ tls: material(server, true), entries: [engine.entry] });
    await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(1), 10_000);
    const socket = secureConnect({
      port: portOf(manager),
      host: '127.0.0.1',
      ca: readFileSync(ours.ca),
      ...pem(client),
    });
    socket.write(
      `POST /containers/${containerId}/attach?stream=1 HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n`,
    );
    const [answer] = await new Promise<Buffer[]>((resolve) => socket.once('data', (bytes) => resolve([bytes])));
    socket.destroy();
    expect(answer?.toString()).toMatch(/^HTTP\/1\.1 404 /); // the fake engine's own answer: it has no attach
  });
  test('certificates are read again without a restart', async () => {
    const cert = join(ours.folder, 'rolling.pem');
    const key = join(ours.folder, 'rolling.key');
    copyFileSync(foreign.cert, cert);
    copyFileSync(foreign.key, key);
    const tls = material({ cert, key }, false);
    const manager = await manage({ tls });
    expect(await ping(manager)).not.toBe(200);
    copyFileSync(server.cert, cert);
    expect(() => tls.reload()).toThrow('load X509 key pair');
    copyFileSync(server.key, key);
    tls.reload();
    expect(await ping(manager)).toBe(200);
  });
});

describe('engines', () => {
  const secured = (pair: Pair) => ({
    ...pem(pair),
    ca: readFileSync(ours.ca),
    requestCert: true,
    rejectUnauthorized: true,
  });

  test('of one cluster are plain, TLS and on a socket, side by side', async () => {
    const safe = await fakeEngine('safe', {}, {}, secured(server));
    const plain = await fakeEngine('plain');
    running.push(safe, plain);
    const manager = await manage({ engineTls: material(client, true), entries: [safe.entry, `http://${plain.entry}`] });
    await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(2), 10_000);
    const urls = manager.cluster.engines().map(({ connection }) => connection.url);
    expect(urls).toEqual([`https://${safe.entry}`, `http://${plain.entry}`]);
  });

  test.each([
    ['a certificate of another CA', () => secured(foreign), 'not signed by the CA'],
    ['an expired certificate', () => secured(ours.issue('expired', { days: -1 })), 'has expired'],
    [
      'a certificate for another host',
      () => secured(ours.issue('elsewhere', { names: 'DNS:elsewhere' })),
      'for another host',
    ],
    ['no TLS at all', () => undefined, 'does not speak TLS'],
  ])('with %s is not used, and the reason shows', async (_what, options, reason) => {
    const engine = await fakeEngine('n1', {}, {}, options());
    running.push(engine);
    const manager = await manage({ engineTls: material(client, true), entries: [engine.entry] });
    await vi.waitFor(() => expect(manager.cluster.engines()[0]?.error).toContain(reason), 10_000);
    expect(manager.cluster.healthyEngines()).toEqual([]);
  });

  test('that refuse the manager’s certificate are not used, and the reason shows', async () => {
    // Node as a server closes without a word; openssl sends the alert that Go's servers send
    const args = ['s_server', '-accept', '127.0.0.1:0', '-cert', server.cert, '-key', server.key, '-Verify', '1'];
    const engine = spawn('openssl', [...args, '-CAfile', other.ca, '-verify_return_error']);
    running.push({ stop: async () => engine.kill() });
    const [, port] = await new Promise<RegExpExecArray>((resolve) => {
      let text = '';
      engine.stdout.on('data', (bytes) => {
        text += bytes;
        const found = /ACCEPT 127\.0\.0\.1:(\d+)/.exec(text);
        if (found) resolve(found);
      });
    });
    const manager = await manage({ engineTls: material(client, true), entries: [`127.0.0.1:${port}`] });
    await vi.waitFor(() => expect(manager.cluster.engines()[0]?.error).toContain('refuses the certificate'), 10_000);
  });

  test('that want TLS from a manager that speaks plainly say so', async () => {
    const engine = await fakeEngine('n1', {}, {}, secured(server));
    running.push(engine);
    const manager = await manage({ entries: [engine.entry] });
    await vi.waitFor(() => expect(manager.cluster.engines()[0]?.error).not.toBe(''), 10_000);
    expect(manager.cluster.healthyEngines()).toEqual([]);
  });

  test('see a new certificate of the manager without a restart', async () => {
    const subjects = new Set<string>();
    const showing = async (name: string) => {
      const info = (req: IncomingMessage, res: ServerResponse) => {
        subjects.add(String((req.socket as TLSSocket).getPeerCertificate().subject.CN));
        res
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ ID: name, Name: name, NCPU: 1, MemTotal: 1e9 }));
      };
      const engine = await fakeEngine(name, { 'GET /info': info }, {}, secured(server));
      running.push(engine);
      return engine.entry;
    };
    const [cert, key] = [join(ours.folder, 'renewed.pem'), join(ours.folder, 'renewed.key')];
    copyFileSync(client.cert, cert);
    copyFileSync(client.key, key);
    const engineTls = material({ cert, key }, true);
    const before = await showing('before');
    const manager = await manage({ engineTls, entries: [before] });
    await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(1), 10_000);
    expect([...subjects]).toEqual(['client']);
    const renewed = ours.issue('renewed-client');
    copyFileSync(renewed.cert, cert);
    copyFileSync(renewed.key, key);
    engineTls.reload();
    manager.membership.reconcile([before, await showing('after')]);
    await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(2), 10_000);
    expect([...subjects]).toEqual(['client', 'renewed-client']);
  });

  test('without --tlsverify any certificate is taken, as classic Swarm does', async () => {
    const engine = await fakeEngine('n1', {}, {}, pem(foreign));
    running.push(engine);
    const manager = await manage({ engineTls: material(client, false), entries: [engine.entry] });
    await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(1), 10_000);
  });
});

describe('flags', () => {
  const verified = () => ({ tlsverify: true, tlscacert: ours.ca, tlscert: server.cert, tlskey: server.key });
  test.each([
    [{ tls: true }, '--tlscert and --tlskey must be provided when using --tls'],
    [{ tlsverify: true, tlscert: 'c', tlskey: 'k' }, '--tlscacert must be provided when using --tlsverify'],
    [{ tlscert: 'c' }, '--tlscert, --tlskey and --tlscacert require the use of either --tls or --tlsverify'],
    [{ tls: true, tlscert: '/no/c', tlskey: '/no/k' }, "Couldn't load X509 key pair (/no/c, /no/k): ENOENT"],
    [
      { tlsverify: true, tlscacert: '/no/ca', tlscert: '/no/c', tlskey: '/no/k' },
      "Couldn't read CA certificate: ENOENT",
    ],
    [{ engineTls: true }, '--engine-tlscert and --engine-tlskey must be provided when using --engine-tls'],
    [{ engineTlscacert: 'c' }, 'require the use of either --engine-tls or --engine-tlsverify'],
  ])('%j: %s', (given, message) => expect(() => tlsSettings(given, {})).toThrow(message));
  test('nothing asked for is nothing', () => expect(tlsSettings({}, {})).toEqual({}));
  test('a file that is no certificate is refused', () => {
    const bad = join(ours.folder, 'bad.pem');
    writeFileSync(bad, 'nothing');
    expect(() => tlsSettings({ tls: true, tlscert: bad, tlskey: server.key }, {})).toThrow(
      "Couldn't load X509 key pair",
    );
  });

  test('engines get what clients get, as in classic Swarm', () => {
    const { tls, engineTls } = tlsSettings(verified(), {});
    expect(tls?.verify).toBe(true);
    expect(engineTls).toBe(tls);
  });
  test('… but for what is said for them', () => {
    const pair = { engineTlscert: client.cert, engineTlskey: client.key };
    const { tls, engineTls } = tlsSettings({ ...verified(), ...pair }, {});
    expect(tls?.files.cert).toBe(server.cert);
    expect([engineTls?.verify, engineTls?.files]).toEqual([true, { ca: ours.ca, cert: client.cert, key: client.key }]);
    expect(tlsSettings({ ...verified(), engineTlscacert: other.ca }, {}).engineTls?.files).toEqual({
      ca: other.ca,
      cert: server.cert,
      key: server.key,
    });
    expect(() => tlsSettings({ ...verified(), engineTlscert: client.cert }, {})).toThrow('--engine-tlskey must be');
  });
  test('either side may be plain, or take any certificate', () => {
    expect(tlsSettings({ ...verified(), engineTls: false }, {})).toEqual({ tls: expect.any(TlsMaterial) });
    expect(tlsSettings({ ...verified(), engineTlsverify: false }, {}).engineTls?.verify).toBe(false);
    // never less by asking for more
    expect(tlsSettings({ ...verified(), engineTls: true }, {}).engineTls?.verify).toBe(true);
    const only = { engineTlscacert: ours.ca, engineTlscert: client.cert, engineTlskey: client.key };
    const { tls, engineTls } = tlsSettings({ engineTlsverify: true, ...only }, {});
    expect([tls, engineTls?.verify]).toEqual([undefined, true]);
  });

  describe('in the environment', () => {
    const folder = () => {
      const path = mkdtempSync(join(ours.folder, 'certs-'));
      copyFileSync(ours.ca, join(path, 'ca.pem'));
      copyFileSync(server.cert, join(path, 'cert.pem'));
      copyFileSync(server.key, join(path, 'key.pem'));
      return path;
    };
    test('DOCKER_TLS_VERIFY verifies, with what lies in DOCKER_CERT_PATH', () => {
      const path = folder();
      const { tls } = tlsSettings({}, { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: path });
      expect([tls?.verify, tls?.files]).toEqual([
        true,
        { ca: join(path, 'ca.pem'), cert: join(path, 'cert.pem'), key: join(path, 'key.pem') },
      ]);
    });
    test('DOCKER_TLS speaks TLS; DOCKER_CONFIG, then ~/.docker stand in for DOCKER_CERT_PATH', () => {
      expect(tlsSettings({}, { DOCKER_TLS: '1', DOCKER_CONFIG: folder() }).tls?.verify).toBe(false);
      const home = mkdtempSync(join(ours.folder, 'home-'));
      renameSync(folder(), join(home, '.docker'));
      expect(tlsSettings({}, { DOCKER_TLS: '1', HOME: home }).tls?.files.ca).toBe(join(home, '.docker/ca.pem'));
    });
    test('flags count more, also those that say no', () => {
      const env = { DOCKER_TLS_VERIFY: '1', DOCKER_TLS: '1', DOCKER_CERT_PATH: folder() };
      expect(tlsSettings({ tlscert: client.cert, tlskey: client.key }, env).tls?.files.cert).toBe(client.cert);
      expect(tlsSettings({ tlsverify: false }, env).tls?.verify).toBe(false);
      expect(tlsSettings({ tlsverify: false, tls: false }, env)).toEqual({});
    });
    test('an empty variable, and a folder without the files, say nothing', () => {
      expect(tlsSettings({}, { DOCKER_TLS_VERIFY: '', DOCKER_TLS: '', DOCKER_CERT_PATH: folder() })).toEqual({});
      const empty = mkdtempSync(join(ours.folder, 'empty-'));
      expect(() => tlsSettings({}, { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: empty })).toThrow(
        '--tlscert and --tlskey must be provided when using --tls',
      );
    });
  });
});

test('what others will hold against our certificate is told', () => {
  const now = Date.now();
  expect(material(server, true).faults(['serverAuth', 'clientAuth'], now - 3_600_000 * 24 * 30)).toEqual([
    expect.stringContaining('is not valid before'),
  ]);
  expect(material(server, true).faults([], now)).toEqual([expect.stringContaining('expires on')]);
  expect(material(server, true).faults([], now + 3_600_000 * 24 * 3)).toEqual([expect.stringContaining('has expired')]);
  const long = ours.issue('long', { days: 100, uses: 'serverAuth' });
  expect(material(long, true).faults(['serverAuth', 'clientAuth'])).toEqual([
    `the certificate ${long.cert} lacks extendedKeyUsage clientAuth`,
  ]);
});
