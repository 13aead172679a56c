import { afterEach, expect, test } from 'vitest';
import { Docker } from '../../src/sdk/browser.ts';
import { ConnectionError, UnsupportedError } from '../../src/sdk/errors.ts';
import { frame, json, type TestEngine, testEngine } from './engine.ts';

let engine: TestEngine | undefined;
afterEach(async () => {
  await engine?.stop();
  engine = undefined;
});

/** The browser's client, against the same engine. */
async function start(...args: Parameters<typeof testEngine>) {
  engine = await testEngine(...args);
  const docker = await Docker.connect({ host: `http://127.0.0.1:${engine.port}`, apiVersion: '1.51' });
  return { ...engine, docker };
}

test('values, bodies, streams and errors are as over sockets', async () => {
  const { docker, requests } = await start((req, res) => {
    if (req.url?.includes('/logs')) {
      res.writeHead(200, { 'content-type': 'application/vnd.docker.multiplexed-stream' });
      res.end(Buffer.concat([frame(1, 'out\n'), frame(2, 'err\n')]));
    } else if (req.url?.includes('/none/')) json(res, 404, { message: 'No such container: none' });
    else if (req.method === 'PUT') res.end();
    else json(res, 201, { Id: 'abc', Warnings: [] });
  });
  expect(await docker.containers.create({ Image: 'busybox' }, { name: 'web' })).toEqual({ Id: 'abc', Warnings: [] });
  expect(requests[0]?.body.toString()).toBe('{"Image":"busybox"}');
  expect(await docker.containers.logs('web', { stdout: true }).text()).toEqual({ stdout: 'out\n', stderr: 'err\n' });
  await expect(docker.containers.inspect('none')).rejects.toMatchObject({
    kind: 'notFound',
    operation: 'ContainerInspect',
  });
  async function* tar() {
    yield Buffer.from('one ');
    yield Buffer.from('two');
  }
  await docker.containers.putArchive('web', tar(), { path: '/' });
  expect(requests.at(-1)?.body.toString()).toBe('one two');
});

test('what a browser cannot do says so', async () => {
  const { docker } = await start(() => {});
  await expect(docker.containers.attach('web')).rejects.toBeInstanceOf(UnsupportedError);
  await expect(Docker.connect({ host: 'unix:///var/run/docker.sock' })).rejects.toThrow('expected http://host:port');
  await expect(Docker.connect({ host: 'http://127.0.0.1:1' })).rejects.toBeInstanceOf(ConnectionError);
});

test('an abort in the middle of a stream rejects with its reason, a connection that breaks with its own', async () => {
  const { docker, sockets } = await start((_, res) => res.writeHead(200).flushHeaders());
  const stop = new AbortController();
  const events = await docker.system.events({ abortSignal: stop.signal }).open();
  const all = events.toArray();
  stop.abort(new Error('enough'));
  await expect(all).rejects.toThrow('enough');
  const broken = (await docker.system.events().open()).toArray();
  for (const socket of sockets) socket.destroy();
  await expect(broken).rejects.toMatchObject({ kind: 'connection', operation: 'SystemEvents' });
});

test('an abort rejects with its reason', async () => {
  const { docker, server } = await start(() => {});
  const stop = new AbortController();
  const reason = new Error('enough');
  server.once('request', () => stop.abort(reason));
  await expect(docker.system.info({ abortSignal: stop.signal })).rejects.toBe(reason);
});
