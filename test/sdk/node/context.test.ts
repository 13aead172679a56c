import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { resolveAddress } from '../../../src/sdk/node/context.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shoal-context-'));
});
afterEach(() => rm(folder, { recursive: true }));

const find = (
  env: Record<string, string> = {},
  options: { host?: string; context?: string } = {},
  platform: NodeJS.Platform = 'linux',
) => resolveAddress({ ...options, env: { DOCKER_CONFIG: folder, ...env }, platform });

async function context(name: string, endpoint: unknown, tls: Record<string, string> = {}) {
  const id = createHash('sha256').update(name).digest('hex');
  await mkdir(join(folder, 'contexts/meta', id), { recursive: true });
  await writeFile(
    join(folder, 'contexts/meta', id, 'meta.json'),
    JSON.stringify({ Name: name, Endpoints: { docker: endpoint } }),
  );
  await mkdir(join(folder, 'contexts/tls', id, 'docker'), { recursive: true });
  for (const [file, text] of Object.entries(tls))
    await writeFile(join(folder, 'contexts/tls', id, 'docker', file), text);
}

test('with nothing said it is the default socket of the platform', async () => {
  expect(await find()).toMatchObject({ kind: 'unix', path: '/var/run/docker.sock' });
  expect(await find({}, {}, 'win32')).toMatchObject({ kind: 'unix', path: '\\\\.\\pipe\\docker_engine' });
});

test('a host given comes before a context given, the environment, and the current context', async () => {
  await context('lab', { Host: 'tcp://lab:2375' });
  await context('other', { Host: 'tcp://other:2375' });
  await writeFile(join(folder, 'config.json'), JSON.stringify({ currentContext: 'lab' }));
  const env = { DOCKER_HOST: 'tcp://env:2375', DOCKER_CONTEXT: 'other' };
  expect((await find(env, { host: 'unix:///x', context: 'lab' })).host).toBe('unix:///x');
  expect((await find(env, { context: 'lab' })).host).toBe('tcp://lab:2375');
  expect((await find(env)).host).toBe('tcp://env:2375');
  expect((await find({ DOCKER_CONTEXT: 'other' })).host).toBe('tcp://other:2375');
  expect((await find()).host).toBe('tcp://lab:2375');
  expect((await find({ DOCKER_CONTEXT: 'default' })).host).toBe('unix:///var/run/docker.sock');
});

test('a context brings its TLS files', async () => {
  await context('secure', { Host: 'tcp://lab:2376' }, { 'ca.pem': 'CA', 'cert.pem': 'CERT', 'key.pem': 'KEY' });
  expect(await find({}, { context: 'secure' })).toMatchObject({
    origin: 'https://lab:2376',
    tls: { ca: 'CA', cert: 'CERT', key: 'KEY' },
  });
  await context('loose', { Host: 'tcp://lab:2376', SkipTLSVerify: true });
  expect(await find({}, { context: 'loose' })).toMatchObject({
    origin: 'https://lab:2376',
    tls: { rejectUnauthorized: false },
  });
});

test('an unknown context is an error that names it', async () => {
  await expect(find({}, { context: 'none' })).rejects.toThrow('context none: not found');
});

test('a config that is no JSON is an error that names it', async () => {
  await writeFile(join(folder, 'config.json'), '{');
  await expect(find()).rejects.toThrow('config.json is not JSON');
});

test('DOCKER_TLS_VERIFY wants certificates, and verifies; DOCKER_TLS alone only encrypts', async () => {
  const env = { DOCKER_HOST: 'tcp://lab:2376', DOCKER_TLS_VERIFY: '1' };
  await expect(find(env)).rejects.toThrow('has no ca.pem, cert.pem or key.pem');
  const certificates = join(folder, 'certificates');
  await mkdir(certificates);
  await writeFile(join(certificates, 'ca.pem'), 'CA');
  expect(await find({ ...env, DOCKER_CERT_PATH: certificates })).toMatchObject({
    origin: 'https://lab:2376',
    tls: { ca: 'CA' },
  });
  expect(await find({ DOCKER_HOST: 'tcp://lab', DOCKER_TLS: '1' })).toMatchObject({
    origin: 'https://lab:2376',
    tls: { rejectUnauthorized: false },
  });
});

test.each([
  ['tcp://lab', 'tcp://lab:2375', 'http://lab:2375'],
  ['tcp://[::1]:2375', 'tcp://[::1]:2375', 'http://[::1]:2375'],
  ['https://lab', 'tcp://lab:2376', 'https://lab:2376'],
  ['http://lab:80', 'tcp://lab:80', 'http://lab:80'],
])('%s is %s', async (host, shown, origin) => {
  expect(await find({}, { host })).toMatchObject({ host: shown, origin });
});

test('ssh takes user, port and socket', async () => {
  expect(await find({}, { host: 'ssh://me@lab:2222/run/docker.sock' })).toMatchObject({
    kind: 'ssh',
    user: 'me',
    hostname: 'lab',
    port: '2222',
    path: '/run/docker.sock',
  });
  expect(await find({}, { host: 'ssh://lab' })).toMatchObject({ user: undefined, port: undefined, path: undefined });
});

test.each([
  'lab:2375',
  'tcp://',
  'unix://relative',
  'ftp://lab',
  'tcp://lab:2375/path',
  'ssh://-oProxyCommand=x',
  'ssh://-l@lab',
  '',
])('%j is refused', async (host) => {
  await expect(find({ DOCKER_HOST: host || 'x' })).rejects.toThrow('expected unix:///path');
});

test('a password in an address is refused, and not repeated', async () => {
  for (const host of ['ssh://me:s3cret@lab', 'tcp://me:s3cret@lab:2375']) {
    const error: unknown = await find({}, { host }).catch((reason: unknown) => reason);
    expect(String(error)).toContain('without a password');
    expect(String(error)).not.toContain('s3cret');
  }
});
