/** The small edition of `npm run bench:memory`. */
import { expect, test } from 'vitest';
import { complaintOf, measureFlows } from '../../bench/memory/flows.ts';

test('the manager takes no more memory for 300 MB each way than for nothing, nor when somebody stops reading', {
  timeout: 300_000,
}, async () => {
  const measured = await measureFlows({ bytes: 300e6, stallMs: 1_000 });
  expect(measured).toHaveLength(9);
  expect(measured.map(({ flow, complaint }) => [flow, complaint])).toEqual(
    measured.map(({ flow }) => [flow, undefined]),
  );
});

const MIB = 2 ** 20;
test.each([
  ['held whole', [200, 300, 400, 500], '300 MiB more than before'],
  ['a part of it held', [200, 220, 260, 280], '60 MiB more in the second half'],
  ['a plateau', [200, 310, 310, 311], undefined],
  ['flat', [200, 201, 199, 200], undefined],
])('%s is told apart', (_what, rss, complaint) => {
  expect(complaintOf(rss.map((mib) => mib * MIB))).toBe(complaint);
});
