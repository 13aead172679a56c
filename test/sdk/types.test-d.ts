import { expectTypeOf, test } from 'vitest';
import {
  type Attachment,
  type ContainerSummary,
  containerList,
  type Docker,
  type EventMessage,
  type Int64,
  type JsonLines,
  type Output,
  type OutputChunk,
} from '../../src/sdk/index.ts';

declare const docker: Docker;

test('lists and inspects are what the document says', async () => {
  const containers = await docker.containers.list({ all: true, filters: { label: ['a=b'], status: ['running'] } });
  expectTypeOf(containers).toEqualTypeOf<ContainerSummary[]>();
  expectTypeOf(await containerList(docker)).toEqualTypeOf<ContainerSummary[]>();
  const web = await docker.containers.inspect('web');
  expectTypeOf(web.Id).toEqualTypeOf<string>();
  expectTypeOf(web.HostConfig.Memory).toEqualTypeOf<number>();
  expectTypeOf(web.HostConfig.Binds).toEqualTypeOf<string[] | null>();
  // @ts-expect-error may be null
  web.HostConfig.Binds.length;
});

test('what is present, null or open shows', async () => {
  const [image] = await docker.images.list();
  expectTypeOf(image?.Id).toEqualTypeOf<string | undefined>();
  const { State } = await docker.containers.inspect('web');
  // documented values complete, others are strings all the same
  expectTypeOf<'running'>().toExtend<NonNullable<typeof State>['Status']>();
  expectTypeOf<string>().toExtend<NonNullable<typeof State>['Status']>();
});

test('a create takes what engines need, and nothing else', () => {
  void docker.containers.create({ Image: 'busybox', Cmd: ['true'], HostConfig: { AutoRemove: true } }, { name: 'web' });
  // @ts-expect-error a list
  void docker.containers.create({ Image: 'busybox', Cmd: 'true', Env: { A: 'b' } });
  // @ts-expect-error misspelt
  void docker.containers.create({ Image: 'busybox', HostConfig: { AutoRemov: true } });
  // @ts-expect-error the body is missing
  void docker.containers.create();
});

test('parameters are checked', () => {
  // @ts-expect-error no such filter
  void docker.containers.list({ filters: { bogus: ['x'] } });
  // @ts-expect-error filters are lists
  void docker.containers.list({ filters: { label: 'a=b' } });
  // @ts-expect-error misspelt
  void docker.containers.list({ al: true });
  // @ts-expect-error the path in the container is required
  void docker.containers.archive('web');
  // @ts-expect-error an ID is text
  void docker.containers.inspect(7);
  void docker.containers.kill('web', { signal: 'SIGHUP', abortSignal: new AbortController().signal });
  // @ts-expect-error `signal` is what the container is sent
  void docker.containers.kill('web', { signal: new AbortController().signal });
});

test('64-bit numbers say so, and are taken back', async () => {
  const [stats] = await docker.containers.stats('web', { stream: false }).toArray();
  expectTypeOf<NonNullable<NonNullable<typeof stats>['memory_stats']>['limit']>().toExtend<Int64 | null | undefined>();
  expectTypeOf<Int64>().toEqualTypeOf<number | bigint>();
  expectTypeOf<NonNullable<EventMessage['timeNano']>>().toEqualTypeOf<Int64>();
  const service = await docker.services.inspect('web');
  void docker.services.update('web', service.Spec ?? {}, { version: service.Version?.Index ?? 0 });
  // @ts-expect-error a sum of both kinds needs Number()
  void (stats?.cpu_stats.cpu_usage.total_usage - stats?.precpu_stats.cpu_usage.total_usage);
});

test('streams are iterables of what they deliver', () => {
  expectTypeOf(docker.system.events()).toEqualTypeOf<JsonLines<EventMessage>>();
  expectTypeOf(docker.containers.logs('web', { stdout: true })).toEqualTypeOf<Output>();
  expectTypeOf(docker.containers.logs('web')).toExtend<AsyncIterable<OutputChunk>>();
  expectTypeOf(docker.containers.attach('web')).resolves.toEqualTypeOf<Attachment>();
});

test('progress is awaited or iterated', async () => {
  expectTypeOf(await docker.pull('busybox')).toEqualTypeOf<undefined>();
  expectTypeOf(await docker.build('.')).toEqualTypeOf<string | undefined>();
  for await (const { status } of docker.pull('busybox')) expectTypeOf(status).toEqualTypeOf<string | undefined>();
});

test('what is detached has no exit code', async () => {
  expectTypeOf((await docker.run('busybox', ['true'])).exitCode).toEqualTypeOf<number>();
  const { id, ...rest } = await docker.run('busybox', ['true'], { detach: true });
  expectTypeOf(id).toEqualTypeOf<string>();
  // @ts-expect-error nobody waited for it
  rest.exitCode;
  expectTypeOf((await docker.exec('web', ['true'])).stdout).toEqualTypeOf<string>();
});
