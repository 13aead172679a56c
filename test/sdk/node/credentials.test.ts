import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  allCredentials,
  credentialsFor,
  DOCKER_HUB,
  encodeAuth,
  registryOf,
} from '../../../src/sdk/node/credentials.ts';

let folder: string;
let env: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shoal-creds-'));
  env = { DOCKER_CONFIG: folder, PATH: `${folder}${delimiter}${process.env.PATH}` };
});
afterEach(() => rm(folder, { recursive: true }));

const config = (value: unknown) => writeFile(join(folder, 'config.json'), JSON.stringify(value));
/** A real program, as stores are. */
async function helper(name: string, script: string) {
  const file = join(folder, `docker-credential-${name}`);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}
const basic = (user: string, password: string) => Buffer.from(`${user}:${password}`).toString('base64');

test.each([
  ['busybox', DOCKER_HUB],
  ['library/busybox', DOCKER_HUB],
  ['docker.io/library/busybox', DOCKER_HUB],
  ['registry:5000/a/b', 'registry:5000'],
  ['ghcr.io/a', 'ghcr.io'],
  ['localhost/a', 'localhost'],
  ['team/app', DOCKER_HUB],
])('%s comes from %s', (image, registry) => {
  expect(registryOf(image)).toBe(registry);
});

test('a login kept in config.json is found, whole URLs of old logins too', async () => {
  await config({
    auths: {
      'registry:5000': { auth: basic('alice', 'a:b:c') },
      'https://old.example/v1/': { auth: basic('bob', 'b') },
    },
  });
  expect(await credentialsFor('registry:5000', env)).toEqual({
    username: 'alice',
    password: 'a:b:c',
    serveraddress: 'registry:5000',
  });
  expect(await credentialsFor('old.example', env)).toMatchObject({ username: 'bob' });
  expect(await credentialsFor('other', env)).toBeUndefined();
});

test('without a config there are none', async () => {
  expect(await credentialsFor('registry:5000', env)).toBeUndefined();
  expect(await allCredentials(env)).toEqual({});
});

test('a registry of its own helper is asked there, the rest of the store', async () => {
  await helper('one', 'read server; echo "{\\"Username\\":\\"one\\",\\"Secret\\":\\"for $server\\"}"');
  await helper('store', 'read server; echo "{\\"Username\\":\\"<token>\\",\\"Secret\\":\\"t0ken\\"}"');
  await config({ credsStore: 'store', credHelpers: { 'registry:5000': 'one' }, auths: { 'registry:5000': {} } });
  expect(await credentialsFor('registry:5000', env)).toEqual({
    username: 'one',
    password: 'for registry:5000',
    serveraddress: 'registry:5000',
  });
  expect(await credentialsFor(DOCKER_HUB, env)).toEqual({ identitytoken: 't0ken', serveraddress: DOCKER_HUB });
});

test('all that a store lists is known', async () => {
  await helper(
    'store',
    `if [ "$1" = list ]; then echo '{"a.example":"ann"}'; else read s; echo "{\\"Username\\":\\"ann\\",\\"Secret\\":\\"s\\"}"; fi`,
  );
  await config({ credsStore: 'store' });
  expect(await allCredentials(env)).toEqual({
    'a.example': { username: 'ann', password: 's', serveraddress: 'a.example' },
  });
});

test('a store that has none is no failure; one that fails is', async () => {
  await helper('store', 'read s; echo "credentials not found in native keychain"; exit 1');
  await config({ credsStore: 'store' });
  expect(await credentialsFor('registry:5000', env)).toBeUndefined();
  await helper('store', 'read s; echo "the keychain is locked"; exit 1');
  await expect(credentialsFor('registry:5000', env)).rejects.toThrow(
    'docker-credential-store get registry:5000: the keychain is locked',
  );
  await config({ credsStore: 'missing' });
  await expect(credentialsFor('registry:5000', env)).rejects.toThrow('docker-credential-missing cannot be run');
});

test('no message repeats what a helper printed in place of JSON', async () => {
  await helper('store', 'read s; echo "s3cret"');
  await config({ credsStore: 'store' });
  const error: unknown = await credentialsFor('registry:5000', env).catch((reason: unknown) => reason);
  expect(String(error)).toContain('did not answer in JSON');
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error)) + String(error)).not.toContain('s3cret');
});

test('the name of a helper is a name, not a path', async () => {
  await config({ credsStore: '../evil' });
  await expect(credentialsFor('registry:5000', env)).rejects.toThrow('credential helper that is none');
});

test('what engines are given is URL-safe base64, padded', () => {
  const encoded = encodeAuth({ username: 'ÿÿ>?', password: '~~~' });
  expect(encoded).toMatch(/^[\w-]+=*$/);
  expect(encoded.length % 4).toBe(0);
  expect(JSON.parse(Buffer.from(encoded, 'base64url').toString())).toEqual({ username: 'ÿÿ>?', password: '~~~' });
});
