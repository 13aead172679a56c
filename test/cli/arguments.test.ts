import { expect, test } from 'vitest';
import { goStyle } from '../../src/cli/arguments.ts';
import { program } from '../../src/cli/program.ts';

test.each([
  ['manage -strategy binpack', 'manage --strategy binpack'],
  ['manage -strategy=binpack', 'manage --strategy=binpack'],
  ['manage --replication=true a:1', 'manage --replication a:1'],
  ['manage -replication=false a:1', 'manage a:1'],
  ['manage -H :2375 -f health', 'manage -H :2375 -f health'],
  ['-l=debug manage -H=:2375', '-l debug manage -H :2375'],
  ['manage -unknown', 'manage -unknown'],
  ['manage -x=y', 'manage -x=y'],
  ['manage -- -strategy', 'manage -- -strategy'],
])('%s', (typed, taken) => expect(goStyle(typed.split(' '), program)).toEqual(taken.split(' ')));

test('a switch is true or false', () =>
  expect(() => goStyle(['manage', '--replication=maybe'], program)).toThrow(
    '--replication=maybe: expected true or false',
  ));
