import { expect, test } from 'vitest';
import { bodyForEngine, placementOf } from '../../../src/server/cluster/create-body.ts';
import { normaliseRegistryAuth } from '../../../src/server/cluster/registry-auth.ts';

test('CpuShares are whole cores; the engine gets its share of 1024, and every other byte stays', () => {
  const raw = '{"Image":"x","HostConfig":{"CpuShares":2, "Memory":9223372036854775807}}';
  const body = JSON.parse(raw);
  expect(placementOf(body, '/web')).toMatchObject({ name: 'web', cores: 2 });
  expect(bodyForEngine(raw, body, 4)).toBe(
    '{"Image":"x","HostConfig":{"CpuShares":512, "Memory":9223372036854775807}}',
  );
});
test('credentials are read in both alphabets, padded or not', () => {
  const bytes = Buffer.from('{"password":"?>?>~~"}');
  for (const form of ['base64', 'base64url'] as const) {
    expect(Buffer.from(normaliseRegistryAuth(bytes.toString(form)) ?? '', 'base64')).toEqual(bytes);
  }
});
test.each(['%%%', 'bm90IGpzb24='])('credentials %s are refused without being repeated', (header) => {
  expect(() => normaliseRegistryAuth(header)).toThrow(/^X-Registry-Auth is not base64 of a JSON object$/);
});
