/** Credentials go where they belong and nowhere else: not into addresses, not into messages, not into what is printed. */
import { inspect } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { Docker, encodeAuth } from '../../src/sdk/index.ts';
import { json, type TestEngine, testEngine } from './engine.ts';

let engine: TestEngine | undefined;
afterEach(async () => {
  await engine?.stop();
  engine = undefined;
});

const SECRETS = ['s3cret', 't0ken', 'pr0xy', 'PR1VATE'];
const auth = { username: 'alice', password: 's3cret', serveraddress: 'registry.example' };
const shows = (value: unknown) => {
  const printed = `${inspect(value, { depth: 12, showHidden: true })}${(value as Error).stack}`;
  return [...SECRETS, encodeAuth(auth)].filter((secret) => printed.includes(secret));
};
const failureOf = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);

/** Calls that carry credentials. */
const calls = (docker: Docker) => ({
  pull: () => docker.pull('registry.example/app', { auth }).done(),
  push: () => docker.push('registry.example/app', { auth }).done(),
  build: () => docker.build({ files: {} }, { auths: { 'registry.example': auth } }).done(),
  login: () => docker.system.auth({ username: 'alice', password: 's3cret' }),
  secret: () => docker.secrets.create({ Name: 'x', Data: 't0ken' }),
  join: () => docker.swarm.join({ RemoteAddrs: ['a'], JoinToken: 't0ken' }),
});

test('in headers and bodies only, and in no failure, whether refused or broken', async () => {
  for (const answer of ['refuse', 'break'] as const) {
    engine = await testEngine((_, res) => (answer === 'break' ? res.destroy() : json(res, 500, { message: 'no' })));
    for (const [name, call] of Object.entries(calls(engine.docker))) {
      const error = await failureOf(call());
      expect(error, name).toBeInstanceOf(Error);
      expect(shows(error), name).toEqual([]);
    }
    expect(engine.requests.filter(({ url }) => SECRETS.some((secret) => url.includes(secret)))).toEqual([]);
    expect(engine.requests[0]?.headers['x-registry-auth']).toBe(encodeAuth(auth));
    await engine.stop();
  }
  engine = undefined;
});

test('a client that is printed shows neither its key nor its headers', async () => {
  const docker = await Docker.connect({
    host: 'tcp://127.0.0.1:1',
    apiVersion: '1.51',
    headers: { authorization: 'Bearer pr0xy' },
    tls: { key: 'PR1VATE' },
    env: {},
  });
  expect(shows(docker)).toEqual([]);
  expect(inspect(docker)).toContain("apiVersion: '1.51'");
  expect(shows(await failureOf(docker.system.ping()))).toEqual([]);
  await docker.close();
});
