/** The commands of the CI examples, run as they stand there; only the engine's address is another. */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Simulated, simulate } from '../../src/simulator/index.ts';
import { run } from '../support/engines/run.ts';
import { probeProgram } from '../support/probe-program.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}
type Pipeline = Readonly<Record<string, { readonly script: readonly string[] }>>;

const commandsOf: Readonly<Record<string, (file: unknown) => readonly string[]>> = {
  'github-actions.yml': (file) =>
    Object.values((file as Workflow).jobs).flatMap(({ steps }) => steps.flatMap(({ run: line }) => line ?? [])),
  'gitlab-ci.yml': (file) => Object.values(file as Pipeline).flatMap(({ script }) => script),
};

test('every example is tried', async () => {
  expect((await readdir(path.join(root, 'docs/ci'))).sort()).toEqual(Object.keys(commandsOf).sort());
});

describe.each(Object.entries(commandsOf))('%s', (name, commands) => {
  let engine: Simulated;
  let folder: string;
  beforeAll(async () => {
    engine = await simulate({ programs: { probe: probeProgram } });
    folder = await mkdtemp(path.join(tmpdir(), 'shoal-ci-'));
    await mkdir(path.join(folder, '.github'));
    await mkdir(path.join(folder, 'bin'));
    const cli = [process.execPath, '--import', import.meta.resolve('tsx'), path.join(root, 'src/cli.ts')];
    const scripts = { 'bin/npx': `#!/bin/sh\nshift 2\nexec ${cli.join(' ')} "$@"\n`, 'start-engine.sh': '#!/bin/sh\n' };
    for (const [file, text] of Object.entries(scripts)) await writeFile(path.join(folder, file), text, { mode: 0o755 });
    for (const file of ['docker-api-known.yaml', '.github/docker-api-known.yaml'])
      await writeFile(path.join(folder, file), '[]\n');
  });
  afterAll(async () => {
    await engine?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('its commands check an engine and write the reports', async () => {
    const lines = commands(parse(await readFile(path.join(root, 'docs/ci', name), 'utf8')));
    expect(lines.filter((line) => line.includes('shoal check --host'))).toHaveLength(1);
    const env = { ...process.env, PATH: `${folder}/bin:${process.env.PATH}` };
    for (const line of lines) {
      const here = line.replace(/--host \S+/, `--host ${engine.address}`);
      const { code, stderr, stdout } = await run('sh', ['-ec', here], { cwd: folder, env });
      expect([line, code, stderr, code === 0 ? '' : stdout]).toEqual([line, 0, '', '']);
      // the first result of one's own is what later ones are compared with
      const [result, baseline] = ['report.json', '.github/docker-api-baseline.json'].map((file) =>
        path.join(folder, file),
      );
      if (result && baseline) await copyFile(result, baseline).catch(() => {});
    }
    const written = await readdir(folder);
    for (const report of [...lines.join(' ').matchAll(/ (report\.\w+)/g)].map(([, file]) => file ?? ''))
      expect(written).toContain(report);
  }, 60_000);
});
