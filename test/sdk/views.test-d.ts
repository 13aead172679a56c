import { expectTypeOf, test } from 'vitest';
import type { Docker as At141 } from '../../src/generated/sdk/v1.41/index.ts';
import type { Docker as At144 } from '../../src/generated/sdk/v1.44/index.ts';
import type { Docker as At151 } from '../../src/generated/sdk/v1.51/index.ts';
import type { Docker as At156, ContainerSummary as Summary156 } from '../../src/generated/sdk/v1.56/index.ts';
import type { ContainerSummary, Docker, Output } from '../../src/sdk/index.ts';

declare const docker: Docker;
declare const at141: At141;
declare const at144: At144;
declare const at151: At151;
declare const at156: At156;

test('a field that the version has is there; one that came later is not', async () => {
  const { NetworkSettings: any } = await docker.containers.inspect('web');
  expectTypeOf<NonNullable<typeof any.Networks>[string]['GwPriority']>().toEqualTypeOf<number | undefined>();
  const { NetworkSettings: new151 } = await at151.containers.inspect('web');
  expectTypeOf<NonNullable<typeof new151.Networks>[string]['GwPriority']>().toEqualTypeOf<number>();
  const { NetworkSettings: old144 } = await at144.containers.inspect('web');
  // @ts-expect-error it came with 1.48
  old144.Networks?.bridge?.GwPriority;
});

test('a parameter that came later is none', () => {
  void docker.images.list({ manifests: true });
  void at151.images.list({ manifests: true });
  // @ts-expect-error it came with 1.47
  void at144.images.list({ manifests: true });
});

test('a body has what the version reads, also in run', () => {
  void at144.containers.create({ Image: 'busybox', HostConfig: { Annotations: { a: 'b' } } });
  // @ts-expect-error it came with 1.43
  void at141.containers.create({ Image: 'busybox', HostConfig: { Annotations: { a: 'b' } } });
  void at144.run('busybox', ['true'], { create: { HostConfig: { Annotations: { a: 'b' } } } });
  // @ts-expect-error it came with 1.43
  void at141.run('busybox', ['true'], { create: { HostConfig: { Annotations: { a: 'b' } } } });
});

test('an operation that came later is none', () => {
  void at156.images.attestations('busybox');
  // @ts-expect-error it came with 1.55
  void at151.images.attestations('busybox');
});

test('what is the same in all versions is the same type; answers of any go where the general type is asked for', async () => {
  expectTypeOf(at141.containers.logs('web')).toEqualTypeOf<Output>();
  expectTypeOf<Summary156>().toExtend<ContainerSummary>();
  expectTypeOf((await at144.run('busybox', ['true'])).exitCode).toEqualTypeOf<number>();
  const { id, ...rest } = await at144.run('busybox', ['true'], { detach: true });
  expectTypeOf(id).toEqualTypeOf<string>();
  // @ts-expect-error nobody waited for it
  rest.exitCode;
});
