/** The package as its users get it: built, and beside it nothing but what it depends on. */
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must } from './engines/run.ts';

const project = new URL('../..', import.meta.url).pathname;

// what the SDK needs to run, and to be type-checked
const NEEDED = [
  ...['undici', 'tar-stream', 'streamx', 'b4a', 'fast-fifo', 'text-decoder', 'events-universal', 'bare-events'],
  ...['@types', 'undici-types'],
];

/** @returns a folder whose `node_modules` has the package; its owner removes it */
export async function installedPackage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shoal-package-'));
  const shoal = join(folder, 'node_modules/shoal');
  await mkdir(shoal, { recursive: true });
  const tsc = join(project, 'node_modules/typescript/bin/tsc');
  const options = ['-p', 'tsconfig.build.json', '--outDir', join(shoal, 'dist'), '--incremental', 'false'];
  await must(process.execPath, [tsc, ...options], { cwd: project });
  await cp(join(project, 'package.json'), join(shoal, 'package.json'));
  await writeFile(join(folder, 'package.json'), '{"dependencies":{"shoal":"*"}}');
  for (const name of NEEDED) await symlink(join(project, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}
