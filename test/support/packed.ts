/** The package as `npm pack` makes it: from a copy of the checkout, so that what lies in `dist` has no say. */
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { must } from './engines/run.ts';

const project = path.resolve(import.meta.dirname, '../..');
const SOURCES = [
  'src',
  'scripts',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

export interface Packed {
  /** Its owner removes it. */
  readonly folder: string;
  /** Path of the tarball. */
  readonly tarball: string;
  /** What is in it, by path. */
  readonly files: readonly string[];
}

export async function pack(): Promise<Packed> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shoal-pack-'));
  const tree = path.join(folder, 'tree');
  await mkdir(tree);
  for (const name of SOURCES) await cp(path.join(project, name), path.join(tree, name), { recursive: true });
  await symlink(path.join(project, 'node_modules'), path.join(tree, 'node_modules'));
  const said = await must('npm', ['pack', '--json', '--pack-destination', folder], { cwd: tree });
  const [packed] = JSON.parse(said.slice(said.indexOf('[\n'))) as [{ filename: string; files: { path: string }[] }];
  await rm(tree, { recursive: true });
  return { folder, tarball: path.join(folder, packed.filename), files: packed.files.map((file) => file.path) };
}
