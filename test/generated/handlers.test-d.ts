import { test } from 'vitest';
import type { HandlersOf } from '../../src/generated/handlers.ts';
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
