/** docs/compatibility.md is what its summaries say. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { byName, page } from '../../scripts/matrix/page.ts';
import type { Summary } from '../../scripts/matrix/summary.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');

test('the compatibility page is drawn from the summaries; `npm run matrix -- --only none` draws it anew', async () => {
  const files = (await readdir(path.join(docs, 'compatibility'))).sort(byName);
  const summaries = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(path.join(docs, 'compatibility', file), 'utf8')) as Summary),
  );
  expect(await readFile(path.join(docs, 'compatibility.md'), 'utf8')).toBe(page(summaries));
});
