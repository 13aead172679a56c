import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import {
  ConflictError,
  DockerError,
  InvalidParameterError,
  NotFoundError,
  StreamError,
  SystemError,
  TimeoutError,
  UnavailableError,
} from '../../src/sdk/index.ts';
import { frame, json, serveUpgrades, type TestEngine, testEngine } from './engine.ts';

let engine: TestEngine | undefined;
afterEach(async () => {
  await engine?.stop();
  engine = undefined;
});
const start = async (...args: Parameters<typeof testEngine>) => {
  engine = await testEngine(...args);
  return engine;
};
const connectionsEnd = (sockets: ReadonlySet<unknown>) => vi.waitFor(() => expect(sockets.size).toBe(0), 10_000);

test('a call carries version, parameters, headers and body', async () => {
  const { docker, requests } = await start((_, res) => json(res, 201, { Id: 'abc', Warnings: [] }));
  const created = await docker.containers.create(
    { Image: 'busybox', Env: ['Ä=ö'] },
    { name: 'web', platform: 'linux/amd64' },
  );
  expect(created).toEqual({ Id: 'abc', Warnings: [] });
  expect(requests[0]).toMatchObject({
    method: 'POST',
    url: '/v1.51/containers/create?name=web&platform=linux%2Famd64',
  });
  expect(requests[0]?.headers['content-type']).toBe('application/json');
  expect(requests[0]?.body.toString()).toBe('{"Image":"busybox","Env":["Ä=ö"]}');
});

test.each([
  [400, InvalidParameterError],
  [404, NotFoundError],
  [409, ConflictError],
  [418, InvalidParameterError],
  [500, SystemError],
  [502, SystemError],
  [503, UnavailableError],
])('%i is thrown as %o', async (status, Kind) => {
  const { docker } = await start((_, res) => json(res, status, { message: 'in words' }));
  const error = await docker.containers.inspect('web').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Kind);
  expect(error).toBeInstanceOf(DockerError);
  expect(error).toMatchObject({ message: 'in words', statusCode: status, operation: 'ContainerInspect' });
});

test('an error in plain text, and one without any, are understood', async () => {
  const { docker } = await start((req, res) =>
    res.writeHead(500).end(req.url?.includes('/a/') ? 'no space left\n' : ''),
  );
  await expect(docker.containers.inspect('a')).rejects.toThrow(/^no space left$/);
  await expect(docker.containers.inspect('b')).rejects.toThrow('answered 500');
});

test('the stack of a failure leads to the one who called', async () => {
  const { docker } = await start((_, res) => res.destroy());
  async function theCaller() {
    return await docker.containers.inspect('web');
  }
  const error = await theCaller().catch((reason: Error) => reason);
  expect(error).toMatchObject({ kind: 'connection', operation: 'ContainerInspect' });
  expect((error as Error).stack).toContain('theCaller');
});

test('304 is success: the container is as it was wanted', async () => {
  const { docker } = await start((_, res) => res.writeHead(304).end());
  await expect(docker.containers.start('web')).resolves.toBeUndefined();
});

test('a call that takes too long is a TimeoutError, and its connection is gone', async () => {
  const { docker, sockets } = await start(() => {});
  await expect(docker.system.info({ timeoutMs: 50 })).rejects.toBeInstanceOf(TimeoutError);
  await connectionsEnd(sockets);
});

test('an aborted call rejects with the reason of its signal, and its connection is gone', async () => {
  const { docker, sockets } = await start(() => {});
  const stop = new AbortController();
  const call = docker.containers.wait('web', { abortSignal: stop.signal });
  const reason = new Error('changed my mind');
  await vi.waitFor(() => expect(sockets.size).toBe(1));
  stop.abort(reason);
  await expect(call).rejects.toBe(reason);
  await connectionsEnd(sockets);
});

test('logs are told apart, also when the engine cuts frames anywhere', async () => {
  const { docker } = await start((_, res) => {
    res.writeHead(200, { 'content-type': 'application/vnd.docker.multiplexed-stream' });
    for (const byte of Buffer.concat([frame(1, 'one\ntwo'), frame(2, 'bad\r\n'), frame(1, ' more\n')]))
      res.write(Buffer.from([byte]));
    res.end();
  });
  const lines = [];
  for await (const line of docker.containers.logs('web', { stdout: true, stderr: true }).lines()) lines.push(line);
  expect(lines).toEqual([
    { stream: 'stdout', line: 'one' },
    { stream: 'stderr', line: 'bad' },
    { stream: 'stdout', line: 'two more' },
  ]);
});

test('with a terminal the log is raw; an engine older than 1.42 is asked whether there is one', async () => {
  const { docker, requests } = await start((req, res) => {
    if (req.url?.endsWith('/json')) json(res, 200, { Config: { Tty: true } });
    else res.writeHead(200, { 'content-type': 'application/octet-stream' }).end('\u0001\u0000raw\r\n');
  }, '1.41');
  expect(await docker.containers.logs('web', { stdout: true }).text()).toEqual({
    stdout: '\u0001\u0000raw\r\n',
    stderr: '',
  });
  expect(requests.map(({ url }) => url)).toEqual([
    '/v1.41/containers/web/logs?stdout=true',
    '/v1.41/containers/web/json',
  ]);
});

test('leaving a loop lets go of the connection', async () => {
  const { docker, sockets } = await start((_, res) => {
    res.writeHead(200, { 'content-type': 'application/json' });
    const more = () => res.write('{"Action":"start"}\n', () => setImmediate(more));
    more();
  });
  for await (const { Action } of docker.system.events()) {
    expect(Action).toBe('start');
    break;
  }
  await connectionsEnd(sockets);
});

test('an opened stream that nobody reads is stopped by close, one never read sends nothing', async () => {
  const { docker, sockets, requests } = await start((_, res) => res.writeHead(200).flushHeaders());
  docker.system.events();
  const events = await docker.system.events().open();
  expect(requests).toHaveLength(1);
  events.close();
  await connectionsEnd(sockets);
});

test('a slow reader slows the engine down', async () => {
  let sent = 0;
  const { docker } = await start((_, res) => {
    res.writeHead(200, { 'content-type': 'application/x-tar' });
    const chunk = Buffer.alloc(64 * 1024);
    const more = () => {
      while (!res.destroyed && sent < 1e9) {
        sent += chunk.length;
        if (!res.write(chunk)) return res.once('drain', more);
      }
      return res.end();
    };
    more();
  });
  const tar = docker.containers.export('web')[Symbol.asyncIterator]();
  await tar.next();
  let before = -1;
  await vi.waitFor(() => {
    const still = before === sent;
    before = sent;
    expect(still).toBe(true);
  });
  expect(sent).toBeLessThan(64 * 1024 * 1024);
  await tar.return?.();
});

test('an abort ends a stream under way with its reason', async () => {
  const { docker, sockets } = await start((_, res) => res.writeHead(200).flushHeaders());
  const stop = new AbortController();
  const events = await docker.system.events({ abortSignal: stop.signal, timeoutMs: 20 }).open();
  const next = events[Symbol.asyncIterator]().next();
  stop.abort(new Error('enough'));
  await expect(next).rejects.toThrow('enough');
  await connectionsEnd(sockets);
});

test('a failure inside a 200 is thrown, awaited or iterated', async () => {
  const { docker } = await start((_, res) => {
    res.writeHead(200, { 'content-type': 'application/json' });
    res.write('{"status":"Pulling from library/none"}\r\n');
    res.end('{"errorDetail":{"message":"manifest unknown","code":7},"error":"manifest unknown"}\r\n');
  });
  await expect(docker.images.create({ fromImage: 'none' })).rejects.toBeInstanceOf(StreamError);
  const seen: (string | undefined)[] = [];
  const loop = async () => {
    for await (const { status } of docker.images.create({ fromImage: 'none' })) seen.push(status);
  };
  await expect(loop()).rejects.toMatchObject({ message: 'manifest unknown', operation: 'ImageCreate', exitCode: 7 });
  expect(seen).toEqual(['Pulling from library/none']);
});

test('a connection cut in the middle of a stream is an error, not an end', async () => {
  const { docker } = await start((_, res) => {
    res.writeHead(200, { 'content-type': 'application/json' });
    res.write('{"status":"half way"}\n', () => res.destroy());
  });
  await expect(docker.images.create({ fromImage: 'x' })).rejects.toMatchObject({ kind: 'connection' });
});

test('attach writes, ends stdin alone, and reads on', async () => {
  const { docker, server } = await start(() => {});
  serveUpgrades(server, 'application/vnd.docker.multiplexed-stream', (socket) => {
    const got: Buffer[] = [];
    socket.on('data', (data: Buffer) => got.push(data));
    socket.on('end', () => {
      socket.write(frame(2, 'after the end of stdin: '));
      socket.end(frame(1, Buffer.concat(got).toString()));
    });
  });
  const session = await docker.containers.attach('web', { stream: true, stdin: true, stdout: true, stderr: true });
  await session.write('hello ');
  await session.write(Buffer.from('world'));
  session.end();
  expect(await session.text()).toEqual({ stdout: 'hello world', stderr: 'after the end of stdin: ' });
});

test('bytes that come with the 101 are not lost, and closing an attachment ends its connection', async () => {
  const { docker, server, sockets } = await start(() => {});
  server.on('upgrade', (_req, socket) => {
    const head =
      'HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n';
    socket.resume().on('end', () => socket.end());
    socket.write(`${head}early`);
  });
  const session = await docker.containers.attach('web', { stream: true, stdout: true });
  for await (const { data } of session) {
    expect(Buffer.from(data).toString()).toBe('early');
    break;
  }
  await connectionsEnd(sockets);
});

test('an attach that is refused is an error like any other', async () => {
  const { docker, server } = await start(() => {});
  server.on('upgrade', (_req, socket) => {
    socket.end(
      'HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 35\r\n\r\n{"message":"No such container: web"}',
    );
  });
  await expect(docker.containers.attach('web', { stream: true })).rejects.toThrow('No such container: web');
});

test('output into what is closed already is an error, not a wait for ever', async () => {
  const { docker } = await start((_, res) => {
    res.writeHead(200, { 'content-type': 'application/vnd.docker.multiplexed-stream' }).end(frame(1, 'out'));
  });
  const stdout = new PassThrough();
  stdout.on('error', () => {}).destroy();
  await expect.poll(() => stdout.closed).toBe(true);
  const piped = docker.containers.logs('web', { stdout: true }).pipe({ stdout });
  await expect(piped).rejects.toThrow('what the output is written to has closed');
});

test('a body may be a stream, read as it is sent', async () => {
  const { docker, requests } = await start((_, res) => res.writeHead(200).end());
  async function* tar() {
    yield Buffer.from('one ');
    yield Buffer.from('two');
  }
  await docker.containers.putArchive('web', tar(), { path: '/tmp' });
  expect(requests[0]?.body.toString()).toBe('one two');
  expect(requests[0]?.headers).toMatchObject({ 'content-type': 'application/x-tar', 'transfer-encoding': 'chunked' });
});

test('a body that fails ends the call with its error', async () => {
  const { docker } = await start((_, res) => res.writeHead(200).end());
  async function* tar() {
    yield Buffer.from('one ');
    throw new Error('the disk is gone');
  }
  await expect(docker.containers.putArchive('web', tar(), { path: '/tmp' })).rejects.toThrow('the disk is gone');
});
