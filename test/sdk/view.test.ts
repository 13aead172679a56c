import { afterEach, expect, test } from 'vitest';
import { Docker } from '../../src/generated/sdk/v1.44/index.ts';
import { UnsupportedError } from '../../src/sdk/errors.ts';
import { json, type TestEngine, testEngine } from './engine.ts';

let engine: TestEngine | undefined;
afterEach(async () => {
  await engine?.stop();
  engine = undefined;
});

/** Speaks up to this version. */
async function start(version: string): Promise<TestEngine> {
  engine = await testEngine((req, res) => {
    res.setHeader('Api-Version', version);
    json(res, 200, req.url?.endsWith('_ping') ? 'OK' : []);
  });
  return engine;
}

test('a newer engine is spoken to in the version of the types, whatever the environment says', async () => {
  const { port, requests } = await start('1.51');
  const docker = await Docker.connect({ host: `tcp://127.0.0.1:${port}`, env: { DOCKER_API_VERSION: '1.51' } });
  expect(docker.apiVersion).toBe('1.44');
  await docker.containers.list();
  expect(requests.map(({ url }) => url)).toEqual(['/_ping', '/v1.44/containers/json']);
  await docker.close();
});

test('an older engine is refused when connecting, with both versions', async () => {
  const { port, sockets } = await start('1.43');
  const host = `tcp://127.0.0.1:${port}`;
  const connecting = Docker.connect({ host, env: {} });
  await expect(connecting).rejects.toThrow(`${host} speaks API 1.43; what was imported needs 1.44`);
  await expect(connecting).rejects.toBeInstanceOf(UnsupportedError);
  await expect.poll(() => sockets.size).toBe(0);
});
