import { spawn } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { connect as secureConnect } from 'node:tls';
import { pino } from 'pino';
import { Agent, request } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Manager, startManager } from '../../src/server/main.ts';
import { type TlsFlags, TlsMaterial, tlsFrom } from '../../src/server/tls.ts';
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

async function manage(options: { tls?: TlsMaterial; engineTls?: TlsMaterial; entries?: string[] }): Promise<Manager> {
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
    ['an expired certificate', () => secured(ours.issue('expired', undefined, -1)), 'has expired'],
    ['a certificate for another host', () => secured(ours.issue('elsewhere', 'DNS:elsewhere')), 'for another host'],
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

  test('without --tlsverify any certificate is taken, as classic Swarm does', async () => {
    const engine = await fakeEngine('n1', {}, {}, pem(foreign));
    running.push(engine);
    const manager = await manage({ engineTls: material(client, false), entries: [engine.entry] });
    await vi.waitFor(() => expect(manager.cluster.healthyEngines()).toHaveLength(1), 10_000);
  });
});

describe('flags', () => {
  const flags = (more: Partial<TlsFlags>): TlsFlags => ({
    tls: false,
    tlsverify: false,
    tlscacert: undefined,
    tlscert: undefined,
    tlskey: undefined,
    ...more,
  });
  test.each([
    [{ tls: true }, '--tlscert and --tlskey must be provided when using --tls'],
    [{ tlsverify: true, tlscert: 'c', tlskey: 'k' }, '--tlscacert must be provided when using --tlsverify'],
    [{ tlscert: 'c' }, '--tlscert, --tlskey and --tlscacert require the use of either --tls or --tlsverify'],
    [{ tls: true, tlscert: '/no/c', tlskey: '/no/k' }, "Couldn't load X509 key pair (/no/c, /no/k): ENOENT"],
    [
      { tlsverify: true, tlscacert: '/no/ca', tlscert: '/no/c', tlskey: '/no/k' },
      "Couldn't read CA certificate: ENOENT",
    ],
  ])('%j: %s', (given, message) => expect(() => tlsFrom(flags(given))).toThrow(message));
  test('nothing asked for is nothing', () => expect(tlsFrom(flags({}))).toBeUndefined());
  test('messages name the flags of the side they are about', () => {
    expect(() => tlsFrom(flags({ tls: true }), 'engine-')).toThrow(
      '--engine-tlscert and --engine-tlskey must be provided',
    );
  });
  test('a file that is no certificate is refused', () => {
    const bad = join(ours.folder, 'bad.pem');
    writeFileSync(bad, 'nothing');
    expect(() => tlsFrom(flags({ tls: true, tlscert: bad, tlskey: server.key }))).toThrow(
      "Couldn't load X509 key pair",
    );
  });
});
