import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const project = new URL('../..', import.meta.url).pathname;

async function tree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')]));
  return Object.fromEntries(texts);
}

test('what is committed is what openapi/ generates', { timeout: 180_000 }, async () => {
  const out = await mkdtemp(join(tmpdir(), 'shoal-drift-'));
  try {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', '--out', out], {
      cwd: project,
    });
    const read = async (root: string) => ({
      ...(await tree(join(root, 'src/generated'))),
      ...(await tree(join(root, 'docs/api'))),
      'swarm-api.md': await readFile(join(root, 'docs/swarm-api.md'), 'utf8'),
    });
    const [fresh, committed]: Record<string, string>[] = [await read(out), await read(project)];
    const names = [...new Set([...Object.keys(fresh ?? {}), ...Object.keys(committed ?? {})])];
    const stale = names.filter((name) => fresh?.[name] !== committed?.[name]);
    expect(stale, 'generated files differ from openapi/: run `npm run generate` and commit').toEqual([]);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
});
