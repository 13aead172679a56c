import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entriesOf, tarOf, tarOfFolder } from '../../../src/sdk/node/tar.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shoal-tar-'));
});
afterEach(() => rm(folder, { recursive: true }));

const pathsOf = async (tar: AsyncIterable<Uint8Array>) => {
  const paths: string[] = [];
  for await (const { path } of entriesOf(tar)) paths.push(path);
  return paths;
};
const bytesOf = async (tar: AsyncIterable<Uint8Array>) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(chunk);
  return Buffer.concat(chunks);
};

test('what goes in comes out', async () => {
  const entries = [];
  for await (const entry of entriesOf(tarOf({ 'a/b.txt': 'hällo', bin: new Uint8Array([0, 255]), 'empty/': '' })))
    entries.push(entry);
  expect(entries).toEqual([
    { path: 'a/b.txt', type: 'file', mode: 0o644, bytes: Buffer.from('hällo'), target: undefined },
    { path: 'bin', type: 'file', mode: 0o644, bytes: Buffer.from([0, 255]), target: undefined },
    { path: 'empty/', type: 'directory', mode: 0o755, bytes: Buffer.alloc(0), target: undefined },
  ]);
});

test("the system's tar reads it, with modes, links and owners", async () => {
  await writeFile(join(folder, 'run.sh'), '#!/bin/sh\n');
  await chmod(join(folder, 'run.sh'), 0o755);
  await symlink('run.sh', join(folder, 'link'));
  const listing = execFileSync('tar', ['-tv', '--numeric-owner'], {
    input: await bytesOf(tarOfFolder(folder)),
    encoding: 'utf8',
  });
  expect(listing).toMatch(/lrwx.* 0\/0 .* link -> run\.sh/);
  expect(listing).toMatch(/-rwxr-xr-x 0\/0 .* run\.sh/);
});

test('what .dockerignore names is left out, but for what is taken back or needed', async () => {
  await mkdir(join(folder, 'docs/deep'), { recursive: true });
  await mkdir(join(folder, 'node_modules/x'), { recursive: true });
  for (const file of ['Dockerfile', 'docs/a.md', 'docs/deep/keep.md', 'node_modules/x/index.js', 'app.js'])
    await writeFile(join(folder, file), file);
  await writeFile(join(folder, '.dockerignore'), 'node_modules\ndocs\n!docs/deep/keep.md\nDockerfile\n.dockerignore\n');
  expect(await pathsOf(tarOfFolder(folder))).toEqual(['app.js', 'docs/deep/keep.md']);
  expect(await pathsOf(tarOfFolder(folder, { keep: ['.dockerignore', 'Dockerfile'] }))).toEqual([
    '.dockerignore',
    'Dockerfile',
    'app.js',
    'docs/deep/keep.md',
  ]);
});

test('a folder that is not there is an error while reading', async () => {
  await expect(bytesOf(tarOfFolder(join(folder, 'none')))).rejects.toThrow('ENOENT');
});

test('a tar that is cut is an error', async () => {
  const whole = await bytesOf(tarOf({ a: 'x'.repeat(5000) }));
  async function* cut() {
    yield whole.subarray(0, 1000);
  }
  await expect(pathsOf(cut())).rejects.toThrow();
});
