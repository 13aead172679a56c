import { expect, test } from 'vitest';
import { unreadiness } from '../../../src/server/admin/readiness.ts';

const engine = (state: 'Pending' | 'Healthy' | 'Unhealthy', error = '') => ({ state, error });

test.each([
  ['there is no engine', false, [], 'discovery has named no engine'],
  ['none was asked', false, [engine('Pending')], 'no engine has answered yet, and none has failed'],
  ['one is in use', false, [engine('Pending'), engine('Healthy')], undefined],
  ['the only one could not be reached', false, [engine('Pending', 'connection refused')], undefined],
  ['the only one failed', false, [engine('Unhealthy', 'connection refused')], undefined],
  ['it is stopping', true, [engine('Healthy')], 'the manager is stopping'],
])('%s', (_, stopping, engines, reason) => {
  expect(unreadiness({ stopping, engines })).toBe(reason);
});
