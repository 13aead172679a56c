/** What the matrix allows dockerd of a version. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type AllowList, parseAllowList } from '../../src/check/allow.ts';

const files = { '28': ['dockerd'], '20.10': ['dockerd', 'dockerd-26', 'dockerd-20.10'] };

export async function knownDeviations(version: keyof typeof files): Promise<AllowList> {
  const texts = files[version].map((name) =>
    readFile(path.resolve(import.meta.dirname, `../../scripts/matrix/allow/${name}.yaml`), 'utf8'),
  );
  return parseAllowList((await Promise.all(texts)).join('\n'), '2000-01-01');
}
