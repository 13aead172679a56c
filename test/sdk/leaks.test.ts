/** What a client leaves behind: nothing on a signal that outlives its calls, no socket of a stream that is left. */
import { getEventListeners } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { Docker } from '../../src/sdk/index.ts';
import { frame, json, serveUpgrades, type TestEngine, testEngine } from './engine.ts';

let engine: TestEngine | undefined;
afterEach(async () => {
  await engine?.stop();
  engine = undefined;
});

/** Answers at once where an answer ends, and never ends where a stream does not. */
async function start(): Promise<TestEngine> {
  engine = await testEngine((req, res) => {
    if (/events|logs|export|stats/.test(req.url ?? '')) {
      res.writeHead(200, { 'content-type': 'application/vnd.docker.multiplexed-stream' });
      res.write(/logs|export/.test(req.url ?? '') ? frame(1, 'out\n') : '{"Action":"start"}\n');
    } else json(res, 200, []);
  });
  serveUpgrades(engine.server, 'application/vnd.docker.multiplexed-stream', (socket) => {
    socket.write(frame(1, 'out\n'));
    socket
      .resume()
      .on('end', () => socket.end())
      .on('error', () => {}); // reset by a client that has not read all
  });
  return engine;
}

/** How much hangs on a signal: listeners, and signals that AbortSignal.any has made of it, which Node 20 keeps for as long as it lives. */
function burdenOf(signal: AbortSignal): number {
  const key = Object.getOwnPropertySymbols(signal).find(({ description }) => description === 'kDependantSignals');
  const made = key && (signal as never as Record<symbol, { size: number }>)[key];
  return getEventListeners(signal, 'abort').length + (made?.size ?? 0);
}

test('a signal that outlives hundreds of calls carries nothing of them', async () => {
  const { docker, port } = await start();
  const { signal: abortSignal } = new AbortController();
  AbortSignal.any([abortSignal]);
  const before = burdenOf(abortSignal);
  expect(before).toBe(1); // it would show
  for (let i = 0; i < 300; i++) await docker.containers.list({ abortSignal, timeoutMs: 60_000 });
  for (let i = 0; i < 20; i++) {
    const other = await Docker.connect({ host: `tcp://127.0.0.1:${port}`, apiVersion: '1.51', env: {}, abortSignal });
    await other.close();
  }
  await expect(docker.run('busybox', ['true'], { abortSignal })).rejects.toThrow();
  expect(burdenOf(abortSignal)).toBe(before);
});

test('no stream that was left keeps a socket, or anything on its signal', async () => {
  const { docker, sockets } = await start();
  const { signal: abortSignal } = new AbortController();
  const call = { abortSignal, timeoutMs: 60_000 };
  for (let i = 0; i < 20; i++) {
    for await (const _ of docker.system.events(call)) break;
    for await (const _ of docker.containers.stats('web', call)) break;
    for await (const _ of docker.containers.logs('web', { ...call, stdout: true }).lines()) break;
    for await (const _ of docker.containers.export('web', call)) break;
    for await (const _ of await docker.containers.attach('web', { ...call, stream: true, stdout: true })) break;
    (await docker.system.events(call).open()).close();
    (await docker.containers.attach('web', { ...call, stream: true, stdin: true })).close();
    const values = docker.system.events(call)[Symbol.asyncIterator]();
    await values.next();
    await values.return?.();
  }
  await expect.poll(() => sockets.size, { timeout: 10_000 }).toBe(0);
  expect(getEventListeners(abortSignal, 'abort')).toEqual([]);
});

test('streams under way hold one socket each, and none after their signal', async () => {
  const { docker, sockets } = await start();
  const stop = new AbortController();
  const call = { abortSignal: stop.signal };
  const streams = await Promise.all(Array.from({ length: 20 }, () => docker.system.events(call).open()));
  expect(sockets.size).toBe(20);
  stop.abort(new Error('enough'));
  for (const stream of streams) await expect(stream.toArray()).rejects.toThrow('enough');
  await expect.poll(() => sockets.size, { timeout: 10_000 }).toBe(0);
});

test('a client that is closed while streams run ends them, and their sockets', async () => {
  const { port, sockets } = await start();
  const docker = await Docker.connect({ host: `tcp://127.0.0.1:${port}`, apiVersion: '1.51', env: {} });
  const events = await docker.system.events().open();
  const attached = await docker.containers.attach('web', { stream: true, stdout: true });
  await docker.close();
  await expect(events.toArray()).rejects.toMatchObject({ kind: 'connection' });
  await expect(attached.text()).rejects.toMatchObject({ kind: 'connection' });
  await expect.poll(() => sockets.size, { timeout: 10_000 }).toBe(0);
});
