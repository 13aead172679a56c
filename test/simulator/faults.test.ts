import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Fault, type FaultScope, type Simulated, simulate } from '../../src/simulator/index.ts';

const running: Simulated[] = [];
afterEach(async () => {
  for (const engine of running.splice(0)) await engine.stop();
});

async function faulty(fault: Fault, scope?: FaultScope): Promise<Simulated> {
  const engine = await simulate({ images: ['busybox'] });
  running.push(engine);
  engine.faults.add(fault, scope);
  return engine;
}

const info = ({ url }: Simulated, signal?: AbortSignal) => fetch(`${url}/info`, { signal });

test('latency comes before the answer', async () => {
  const engine = await faulty({ kind: 'latency', ms: 200 });
  const started = performance.now();
  expect((await info(engine)).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThanOrEqual(199);
});

test('an engine that hangs takes the request, and nothing else; pings go on', async () => {
  const engine = await faulty({ kind: 'hang' });
  await expect(info(engine, AbortSignal.timeout(100))).rejects.toThrow('timeout');
  expect(await (await fetch(`${engine.url}/_ping`)).text()).toBe('OK');
});

test('a dropped request ends without an answer', async () => {
  await expect(info(await faulty({ kind: 'drop' }))).rejects.toThrow('fetch failed');
});

test('a failure has its status and message', async () => {
  const answer = await info(await faulty({ kind: 'fail', as: 'unavailable', message: 'out of order' }));
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ message: 'out of order' });
});

test('a body is cut where it was asked for, never ended cleanly', async () => {
  const answer = await info(await faulty({ kind: 'cut', afterBytes: 20 }));
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  expect(Buffer.from(first?.value ?? []).toString()).toHaveLength(20);
  await expect(reader?.read()).rejects.toThrow('terminated');
});

test('garbled JSON keeps its status and type', async () => {
  const answer = await info(await faulty({ kind: 'garble' }));
  expect(answer.headers.get('content-type')).toBe('application/json');
  await expect(answer.json()).rejects.toThrow('JSON');
});

test('a lie is JSON, and wrong', async () => {
  const lie = (body: unknown) => ({ ...(body as object), NCPU: 'many' });
  const answer = await info(await faulty({ kind: 'lie', body: lie }));
  expect(await answer.json()).toMatchObject({ Name: 'simulated', NCPU: 'many' });
});

test('a slow engine sends its body bit by bit', async () => {
  const answer = await info(await faulty({ kind: 'slow', bytesPerSecond: 20_000 }));
  let pieces = 0;
  for await (const _piece of answer.body ?? []) pieces += 1;
  expect(pieces).toBeGreaterThan(2);
});

test('a slow reader takes the request body at its own rate', async () => {
  const engine = await faulty({ kind: 'slow-reader', bytesPerSecond: 10_000 }, { operations: ['ImageLoad'] });
  const started = performance.now();
  const answer = await fetch(`${engine.url}/images/load`, { method: 'POST', body: Buffer.alloc(3_000) });
  await answer.text();
  expect(performance.now() - started).toBeGreaterThan(200);
});

test('a fault concerns the operations named, and so many requests', async () => {
  const engine = await faulty({ kind: 'fail', as: 'system', message: 'no' }, { operations: ['SystemInfo'], times: 2 });
  expect((await fetch(`${engine.url}/version`)).status).toBe(200);
  expect([(await info(engine)).status, (await info(engine)).status, (await info(engine)).status]).toEqual([
    500, 500, 200,
  ]);
});

test('an engine that is cut off refuses connections, and goes on with what it runs', async () => {
  await using engine = await simulate({ images: ['busybox'] });
  const container = engine.run(
    { Image: 'busybox', Cmd: ['sh', '-c', 'read line; echo "$line"'], OpenStdin: true },
    'on',
  );
  const events = await fetch(`${engine.url}/events`);
  const { hostname, port } = new URL(engine.url);
  engine.cutOff();
  await expect(events.text()).rejects.toThrow('terminated');
  const refused = await new Promise((resolve) => {
    connect({ host: hostname, port: Number(port) }, () => resolve('connected')).on(
      'error',
      ({ code }: NodeJS.ErrnoException) => resolve(code),
    );
  });
  expect(refused).toBe('ECONNREFUSED');
  await container.console.type(Buffer.from('still here\n'));
  expect(await container.wait('not-running', AbortSignal.timeout(10_000))).toBe(0);
  await engine.listen(engine.address);
  const logs = await fetch(`${engine.url}/containers/on/logs?stdout=1`);
  expect(await logs.text()).toContain('still here');
});

test.each(['before', 'after'] as const)(
  'an engine that dies %s it creates a container refuses everything, until it is brought back',
  async (when) => {
    const engine = await faulty({ kind: 'die', when }, { operations: ['ContainerCreate'], times: 1 });
    const create = fetch(`${engine.url}/containers/create?name=orphan`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ Image: 'busybox' }),
    });
    await expect(create).rejects.toThrow('fetch failed');
    await expect(info(engine)).rejects.toThrow('fetch failed');
    expect(engine.engine.containers().map(({ name }) => name)).toEqual(when === 'before' ? [] : ['orphan']);
    await engine.listen(engine.address);
    expect((await info(engine)).status).toBe(200);
  },
);
