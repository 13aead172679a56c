/** Every block of code in docs/sdk is run as it stands, on a real engine, and prints what stands below it. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Docker } from '../../src/sdk/index.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { type Bed, startBed } from '../support/engines/bed.ts';
import { testImages } from '../support/engines/image.ts';
import { type Registry, registryUser, startRegistry } from '../support/engines/registry.ts';
import { run } from '../support/engines/run.ts';

const project = new URL('../..', import.meta.url).pathname;
const pages = readdirSync(join(project, 'docs/sdk')).filter((name) => name.endsWith('.md'));
const blocks = pages.flatMap((page) => {
  const text = readFileSync(join(project, 'docs/sdk', page), 'utf8');
  const found = [...text.matchAll(/```ts\n(.*?)```\n(?:\n```text\n(.*?)```)?/gs)];
  return found.map(([, code = '', output], index) => ({ title: `${page} #${index + 1}`, code, output }));
});

describeWithEngines('the documentation of the SDK', () => {
  let bed: Bed;
  let registry: Registry;
  let folder: string;
  let docker: Docker;
  beforeAll(async () => {
    bed = await startBed(['28']);
    registry = await startRegistry(bed);
    const [image] = await testImages();
    if (image) await registry.push('team/app:1', image);
    // inside the project, for its packages
    await mkdir(join(project, 'node_modules/.cache'), { recursive: true });
    folder = await mkdtemp(join(project, 'node_modules/.cache/shoal-docs-'));
    const auth = Buffer.from(`${registryUser.username}:${registryUser.password}`).toString('base64');
    await writeFile(join(folder, 'config.json'), JSON.stringify({ auths: { [registry.address]: { auth } } }));
    docker = await Docker.connect({ host: bed.engines[0]?.url, env: {} });
    await docker.run('test/sleeper', undefined, { detach: true, name: 'web' });
  });
  afterAll(async () => {
    await docker?.close();
    await bed?.stop();
    if (folder) await rm(folder, { recursive: true });
  });

  test('there are pages to run', () => {
    expect(new Set(blocks.map(({ title }) => title.split(' ')[0])).size).toBe(pages.length - 1); // all but the migration
  });

  /** As it stands, but for where the package and the registry are. */
  const write = async ({ title, code }: { title: string; code: string }) => {
    const file = join(folder, `${title.replace(/\W+/g, '-')}.mts`);
    const source = code
      .replaceAll("'shoal'", JSON.stringify(join(project, 'src/sdk/index.ts')))
      .replace(/'shoal\/(v[\d.]+)'/g, (_, version) =>
        JSON.stringify(join(project, `src/generated/sdk/${version}/index.ts`)),
      )
      .replaceAll('registry.example:5000', registry.address);
    await writeFile(file, source);
    return file;
  };

  test('every block compiles', { timeout: 240_000 }, async () => {
    const files = await Promise.all(blocks.map(write));
    const tsconfig = join(folder, 'tsconfig.json');
    await writeFile(tsconfig, JSON.stringify({ extends: join(project, 'tsconfig.json'), files, include: [] }));
    const tsc = join(project, 'node_modules/typescript/bin/tsc');
    const { code, stdout } = await run(process.execPath, [tsc, '-p', tsconfig]);
    expect([code, stdout]).toEqual([0, '']);
  });

  test.each(blocks.map((block) => [block.title, block] as const))('%s', async (_, block) => {
    const file = await write(block);
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file], {
      cwd: project,
      env: { ...process.env, DOCKER_HOST: bed.engines[0]?.url, DOCKER_CONFIG: folder, DOCKER_CONTEXT: '' },
      timeout: 60_000,
    });
    expect(stderr).toBe('');
    if (block.output !== undefined) expect(stdout.trim()).toBe(block.output.trim());
  });
});
