/** docs/compatibility.md is what its summaries say. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Acceptance } from '../../scripts/matrix/acceptance.ts';
import { acceptanceFile, byName, page } from '../../scripts/matrix/page.ts';
import type { Summary } from '../../scripts/matrix/summary.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');

test('the compatibility page is drawn from the summaries; `npm run matrix -- --only none` draws it anew', async () => {
  const read = async (file: string) => JSON.parse(await readFile(path.join(docs, 'compatibility', file), 'utf8'));
  const files = (await readdir(path.join(docs, 'compatibility')))
    .filter((file) => file !== acceptanceFile)
    .sort(byName);
  const summaries: Summary[] = await Promise.all(files.map(read));
  const clients: Acceptance = await read(acceptanceFile);
  expect(await readFile(path.join(docs, 'compatibility.md'), 'utf8')).toBe(page(summaries, clients));
});
