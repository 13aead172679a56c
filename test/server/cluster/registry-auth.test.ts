import { expect, test } from 'vitest';
import { readableByEngines } from '../../../src/server/cluster/registry-auth.ts';

test.each([
  ['e30=', 'e30='],
  ['e30', 'e30='],
  ['+/8=', '-_8='],
  ['-_8', '-_8='],
  ['', ''],
  [undefined, undefined],
  ['no base64!', 'no base64!'],
])('%j is told to engines as %j', (header, told) => {
  expect(readableByEngines(header)).toBe(told);
});
