import { expectTypeOf, test } from 'vitest';
import type { operations as EngineOperations } from '../../src/generated/engine-schema.ts';
import type { Apis, HandlersOf, RequestOf, Tag } from '../../src/generated/handlers.ts';
import { empty, json } from '../../src/server/http/reply.ts';

const all = {
  DistributionInspect: () => json(401, { message: 'no' }),
} satisfies HandlersOf<'Distribution', object>;

test('an operation of the tag with a declared status and body compiles', () => {
  all satisfies HandlersOf<'Distribution', object>;
});
test('a missing operation does not compile', () => {
  // @ts-expect-error DistributionInspect is missing
  ({}) satisfies HandlersOf<'Distribution', object>;
});
test('an unknown operation does not compile', () => {
  // @ts-expect-error there is no DistributionGuess
  ({ ...all, DistributionGuess: () => empty(204) }) satisfies HandlersOf<'Distribution', object>;
});
test('an undeclared status does not compile', () => {
  // @ts-expect-error 418 is not declared
  ({ DistributionInspect: () => json(418, { message: 'teapot' }) }) satisfies HandlersOf<'Distribution', object>;
});
test('a wrong body does not compile', () => {
  // @ts-expect-error message is a string
  ({ DistributionInspect: () => json(401, { message: 1 }) }) satisfies HandlersOf<'Distribution', object>;
});

// Presence: what engines always send must be answered, and may be left out of a request.
type Of<T extends Tag, Api extends keyof Apis = 'swarm'> = HandlersOf<T, object, never, Api>;
type Answer<T extends Tag, Id extends keyof Of<T, Api>, Api extends keyof Apis = 'swarm'> = Of<T, Api>[Id] extends (
  ...args: never[]
) => infer Reply
  ? Exclude<Reply, Promise<unknown>>
  : never;
type Top = Answer<'Container', 'ContainerTop'>;
type Inspect<Api extends keyof Apis> = Extract<
  Answer<'Container', 'ContainerInspect', Api>,
  { status: 200; kind: 'json' }
>;

test('an answer without a field that engines always send does not compile', () => {
  json(200, { Titles: ['PID'], Processes: [] }) satisfies Top;
  // @ts-expect-error Titles is missing
  json(200, { Processes: [] }) satisfies Top;
});
test('an answer with null where engines never send it does not compile', () => {
  // @ts-expect-error Titles is never null
  json(200, { Titles: null, Processes: [] }) satisfies Top;
});
test('host settings are whole in an answer and optional in a request', () => {
  expectTypeOf<Inspect<'engine'>['body']['HostConfig']['Binds']>().toEqualTypeOf<string[] | null>();
  expectTypeOf<{ Image: string; HostConfig: { Memory: number } }>().toExtend<
    RequestOf<EngineOperations['ContainerCreate']>['body']
  >();
});
test('what a cluster adds is required of the manager and not of an engine', () => {
  expectTypeOf<Inspect<'swarm'>['body']>().toHaveProperty('Node');
  expectTypeOf<Inspect<'engine'>['body']>().not.toHaveProperty('Node');
});
test('a connection is handed over only where the document says 101', () => {
  const hijack = { kind: 'hijack', contentType: 'application/vnd.docker.raw-stream', serve: async () => {} } as const;
  hijack satisfies Answer<'Container', 'ContainerAttach'>;
  // @ts-expect-error logs are a plain answer
  hijack satisfies Answer<'Container', 'ContainerLogs'>;
});
