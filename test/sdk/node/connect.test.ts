import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ConnectionError, Docker, TimeoutError, UnsupportedError } from '../../../src/sdk/index.ts';
import { parseAddress } from '../../../src/sdk/node/address.ts';
import { unreachable } from '../../../src/sdk/node/failure.ts';
import { sshArguments } from '../../../src/sdk/node/ssh.ts';

let folder: string;
const servers: Server[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shoal-connect-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Answers every ping with this version. @returns its port */
async function pingServer(
  server: Server,
  version: string | undefined = '1.47',
  where: { port: number } | { path: string } = { port: 0 },
) {
  server.on('request', (_, res) => {
    if (version !== '') res.setHeader('Api-Version', version);
    res.end('OK');
  });
  servers.push(server);
  await new Promise<void>((resolve) =>
    server.listen('path' in where ? where : { ...where, host: '127.0.0.1' }, resolve),
  );
  const address = server.address() as AddressInfo;
  return address.port;
}

const connect = async (options: Parameters<typeof Docker.connect>[0]) => {
  const docker = await Docker.connect({ env: {}, ...options });
  await docker.close();
  return docker;
};

test('the version is the highest that both speak, asked once', async () => {
  const server = createServer();
  let pings = 0;
  server.on('request', () => pings++);
  const port = await pingServer(server, '1.41');
  const docker = await Docker.connect({ host: `tcp://127.0.0.1:${port}`, env: {} });
  expect(docker.apiVersion).toBe('1.41');
  await docker.system.ping();
  await docker.system.ping();
  expect(pings).toBe(3);
  await docker.close();
});

test('an engine newer than the document is spoken to in the newest version that is known', async () => {
  const port = await pingServer(createServer(), '1.99');
  expect((await connect({ host: `tcp://127.0.0.1:${port}` })).apiVersion).toBe('1.56');
});

test('a version given, or DOCKER_API_VERSION, is taken without asking', async () => {
  const nobody = 'tcp://127.0.0.1:1';
  expect((await connect({ host: nobody, apiVersion: '1.44' })).apiVersion).toBe('1.44');
  expect((await connect({ host: nobody, env: { DOCKER_API_VERSION: 'v1.43' } })).apiVersion).toBe('1.43');
});

test('a version that is none is refused before anybody is asked', async () => {
  await expect(connect({ host: 'tcp://127.0.0.1:1', env: { DOCKER_API_VERSION: 'latest' } })).rejects.toThrow(
    'API version latest: expected one such as 1.44',
  );
});

test('an engine that is too old, and a server that is none, are told apart', async () => {
  const old = await pingServer(createServer(), '1.12');
  await expect(connect({ host: `tcp://127.0.0.1:${old}` })).rejects.toThrow(
    'API 1.12, which is too old: 1.24 is the oldest',
  );
  const none = await pingServer(createServer(), '');
  await expect(connect({ host: `tcp://127.0.0.1:${none}` })).rejects.toThrow('not as a Docker engine');
  await expect(connect({ host: `tcp://127.0.0.1:${none}` })).rejects.toBeInstanceOf(UnsupportedError);
});

test('a unix socket is reached by its path', async () => {
  const path = join(folder, 'docker.sock');
  await pingServer(createServer(), '1.47', { path });
  expect((await connect({ host: `unix://${path}` })).host).toBe(`unix://${path}`);
});

test('nothing that listens, and no socket, are told with what to do', async () => {
  const refused: unknown = await connect({ host: 'tcp://127.0.0.1:1' }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ConnectionError);
  expect(refused).toMatchObject({
    kind: 'connection',
    message: 'tcp://127.0.0.1:1: nothing listens there: is Docker running?',
  });
  await expect(connect({ host: `unix://${folder}/none.sock` })).rejects.toThrow('no such socket: is Docker running?');
});

test('a socket that may not be used says so', async () => {
  const path = join(folder, 'closed.sock');
  await pingServer(createServer(), '1.47', { path });
  await chmod(folder, 0o755);
  await chmod(path, 0o000);
  // a superuser may use any: be somebody else for a moment
  const { geteuid, seteuid } = process;
  const isRoot = geteuid?.() === 0;
  if (isRoot) seteuid?.(65534);
  try {
    await expect(connect({ host: `unix://${path}` })).rejects.toThrow(
      `unix://${path}: permission denied: is this user`,
    );
  } finally {
    if (isRoot) seteuid?.(0);
  }
});

test('a connection that does not come about is a TimeoutError', () => {
  const error = Object.assign(new Error('Connect Timeout Error'), { code: 'UND_ERR_CONNECT_TIMEOUT' });
  expect(unreachable(error, parseAddress('tcp://lab:2375', undefined))).toBeInstanceOf(TimeoutError);
});

test('an engine that accepts and says nothing is given up on', async () => {
  const server = createServer(() => {});
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `tcp://127.0.0.1:${port}`;
  await expect(connect({ host, connectTimeoutMs: 100 })).rejects.toThrow(`${host}: no answer within 100 ms`);
  await expect(connect({ host, connectTimeoutMs: 100 })).rejects.toBeInstanceOf(TimeoutError);
});

test('connecting can be given up', async () => {
  const server = createServer(() => {});
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const reason = new Error('not now');
  const stop = new AbortController();
  server.once('request', () => stop.abort(reason));
  await expect(connect({ host: `tcp://127.0.0.1:${port}`, abortSignal: stop.signal })).rejects.toBe(reason);
});

/** An authority, a server's certificate for localhost by it, and a client's. */
async function certificates(name: string) {
  const at = (file: string) => join(folder, `${name}-${file}`);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    `/CN=${name}`,
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
  );
  for (const [who, extension] of [
    ['server', 'subjectAltName=IP:127.0.0.1'],
    ['client', 'extendedKeyUsage=clientAuth'],
  ] as const) {
    await writeFile(at('ext'), extension);
    openssl(
      'req',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-subj',
      `/CN=${who}`,
      '-keyout',
      at(`${who}.key`),
      '-out',
      at(`${who}.csr`),
    );
    openssl(
      'x509',
      '-req',
      '-days',
      '2',
      '-in',
      at(`${who}.csr`),
      '-CA',
      at('ca.pem'),
      '-CAkey',
      at('ca.key'),
      '-CAcreateserial',
      '-extfile',
      at('ext'),
      '-out',
      at(`${who}.pem`),
    );
  }
  const read = (file: string) => readFile(at(file), 'utf8');
  return {
    ca: await read('ca.pem'),
    server: { cert: await read('server.pem'), key: await read('server.key') },
    client: { ca: await read('ca.pem'), cert: await read('client.pem'), key: await read('client.key') },
  };
}

test('TLS: certificates are verified both ways, and each mismatch says what it is', async () => {
  const [ours, theirs] = await Promise.all([certificates('ours'), certificates('theirs')]);
  const secure = createSecureServer({ ...ours.server, ca: ours.ca, requestCert: true, rejectUnauthorized: true });
  const port = await pingServer(secure as Server);
  const host = `tcp://127.0.0.1:${port}`;
  expect((await connect({ host, tls: ours.client })).apiVersion).toBe('1.47');
  await expect(connect({ host, tls: { ...ours.client, ca: theirs.ca } })).rejects.toThrow(
    'not signed by the authority we trust',
  );
  await expect(connect({ host, tls: { ca: ours.ca } })).rejects.toThrow('does not accept our certificate');
  await expect(connect({ host, tls: { ...theirs.client, ca: ours.ca } })).rejects.toThrow(
    'does not accept our certificate',
  );
  await expect(connect({ host })).rejects.toThrow('one does that wants TLS');
  const plain = await pingServer(createServer());
  await expect(connect({ host: `tcp://127.0.0.1:${plain}`, tls: ours.client })).rejects.toThrow('does not speak TLS');
});

test('the arguments of ssh are those of the Docker CLI', () => {
  const address = parseAddress('ssh://me@lab:2222/run/user/1000/docker.sock', undefined);
  expect(address.kind === 'ssh' && sshArguments(address, 10_000).join(' ')).toBe(
    '-o ConnectTimeout=10 -o BatchMode=yes -T -l me -p 2222 -- lab docker --host=unix:///run/user/1000/docker.sock system dial-stdio',
  );
});

test('an engine behind ssh is spoken to through a process, and a failing ssh is quoted', async () => {
  const path = join(folder, 'far.sock');
  await pingServer(createServer(), '1.47', { path });
  const relay = `require('node:net').connect(${JSON.stringify(path)}, function () { process.stdin.pipe(this).pipe(process.stdout) })`;
  const ssh = join(folder, 'ssh');
  const before = process.env.PATH;
  process.env.PATH = `${folder}${delimiter}${before}`;
  try {
    await writeFile(ssh, `#!/bin/sh\nexec '${process.execPath}' -e '${relay.replaceAll("'", '"')}'\n`);
    await chmod(ssh, 0o755);
    const docker = await Docker.connect({ host: 'ssh://me@lab', env: {} });
    expect(docker.apiVersion).toBe('1.47');
    expect(await docker.system.ping()).toBe('OK');
    await docker.close();
    await writeFile(ssh, '#!/bin/sh\necho "me@lab: Permission denied (publickey)." >&2\nexit 255\n');
    await expect(connect({ host: 'ssh://me@lab' })).rejects.toThrow(
      'ssh://me@lab: me@lab: Permission denied (publickey).',
    );
    await rm(ssh);
    process.env.PATH = folder;
    await expect(connect({ host: 'ssh://me@lab' })).rejects.toThrow('ssh cannot be run');
  } finally {
    process.env.PATH = before;
  }
});
