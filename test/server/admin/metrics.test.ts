import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fakeEngine } from '../../support/fake-engine.ts';
import { startOver } from '../../support/over-engines.ts';

test('every metric of ours is in docs/observability.md with its kind, and none else', async () => {
  const { manager } = await startOver([await fakeEngine('n1')], { admin: { host: 'tcp://127.0.0.1:0' } });
  const text = await (await fetch(`${(manager.admin ?? '').replace('tcp', 'http')}/metrics`)).text();
  const told = [...text.matchAll(/^# TYPE (shoal_\w+) (\w+)$/gm)].map(([, name, kind]) => `${name} ${kind}`);
  const page = readFileSync(new URL('../../../docs/observability.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| (`shoal_.*?`) \| (\w+) \|/gm)];
  const described = rows.flatMap(([, names = '', kind]) =>
    names.split(', ').map((name) => `${name.replaceAll('`', '')} ${kind}`),
  );
  expect(described.sort()).toEqual(told.sort());
});
