/**
 * The package as its users get it: built, then imported, required, type-checked and bundled from a folder of its own. It needs no engine;
 * it stands here because building takes its time.
 */
import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installedPackage } from '../support/package.ts';

const exec = promisify(execFile);
const project = new URL('../..', import.meta.url).pathname;
let folder: string;
let server: Server;
let host: string;

beforeAll(async () => {
  folder = await installedPackage();
  server = createServer((req, res) => {
    res.setHeader('Api-Version', '1.51');
    res.setHeader('Content-Type', 'application/json');
    res.end(req.url?.endsWith('_ping') ? 'OK' : '[{"Id":"abc","Created":9007199254740993}]');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 240_000);
afterAll(async () => {
  server?.closeAllConnections();
  if (server) await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const use = `
  Docker.connect({ host: process.argv[2], env: {} }).then(async (docker) => {
    const [{ Id, Created }] = await docker.containers.list();
    console.log(Id, String(Created));
    await docker.close();
  });
`;
const run = async (file: string, code: string) => {
  await writeFile(join(folder, file), code);
  const { stdout, stderr } = await exec(process.execPath, [join(folder, file), host]);
  expect(stderr).toBe('');
  return stdout;
};

test('ESM imports it', async () => {
  expect(await run('esm.mjs', `import { Docker } from 'shoal';${use}`)).toBe('abc 9007199254740993\n');
});

test('CommonJS requires it', async () => {
  expect(await run('cjs.cjs', `const { Docker } = require('shoal');${use}`)).toBe('abc 9007199254740993\n');
});

test('the types of one version come with a client that speaks it', async () => {
  expect(await run('view.mjs', `import { Docker } from 'shoal/v1.44';${use}`)).toBe('abc 9007199254740993\n');
  expect(await run('view.cjs', `const { Docker } = require('shoal/v1.44');${use}`)).toBe('abc 9007199254740993\n');
});

test('what package.json exports of them is what there is', async () => {
  const { exports } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as { exports: object };
  const exported = Object.keys(exports).filter((name) => /^\.\/v/.test(name));
  const made = await readdir(join(project, 'src/generated/sdk'), { withFileTypes: true });
  expect(exported).toEqual(made.filter((entry) => entry.isDirectory()).map(({ name }) => `./${name}`));
});

test('TypeScript finds its types from both kinds of module', { timeout: 120_000 }, async () => {
  const code = `import { Docker, type ContainerSummary } from 'shoal';
    import { Docker as Docker144, type ImageSummary } from 'shoal/v1.44';
    export const list = async (): Promise<ContainerSummary[]> => (await Docker.connect()).containers.list({ all: true });
    export const images = async (): Promise<ImageSummary[]> => (await Docker144.connect()).images.list({ all: true });\n`;
  await writeFile(join(folder, 'esm.mts'), code);
  await writeFile(join(folder, 'cjs.cts'), code);
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2023',
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: ['node'],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['esm.mts', 'cjs.cts'] }));
  await exec(process.execPath, [join(project, 'node_modules/typescript/bin/tsc'), '-p', folder]).catch(
    (error: { stdout: string }) => {
      throw new Error(error.stdout);
    },
  );
});

const bundle = async (
  code: string,
  platform: 'node' | 'browser',
  format: 'esm' | 'iife' = platform === 'browser' ? 'iife' : 'esm',
) => {
  const entry = join(folder, `entry-${platform}.mjs`);
  await writeFile(entry, code);
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform,
    format,
    external: platform === 'node' ? ['undici/*'] : [],
    absWorkingDir: folder,
  });
  // what has been looked at and dropped does not count
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    text: outputFiles[0]?.text ?? '',
    inputs: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([name]) => name),
  };
};

test('a bundle that only lists containers is small', async () => {
  const { text, inputs } = await bundle(
    `import { connect, containerList } from 'shoal';\nconsole.log(await containerList(await connect()));`,
    'node',
  );
  // the whole of it is some 100 KB; tar, credentials and the other operations must be left behind
  expect(text.length).toBeLessThan(32_000);
  expect(text).not.toContain('/swarm/unlock');
  expect(inputs.filter((name) => /tar-stream|express|openapi\\.json/.test(name))).toEqual([]);
});

test('in a browser it is smaller still, and asks for nothing of Node', async () => {
  const { text } = await bundle(
    `import { connect, containerList } from 'shoal';\nconsole.log(await containerList(await connect({ host: 'http://manager' })));`,
    'browser',
    'esm',
  );
  expect(text.length).toBeLessThan(22_000);
  expect(text).not.toMatch(/\bnode:/);
});

test('no code of the server comes along', async () => {
  const { inputs } = await bundle(`export * from 'shoal';`, 'node');
  const rooms = new Set(
    inputs.map((name) => /shoal\/dist\/(\w+)/.exec(name)?.[1]).filter((room) => room !== undefined),
  );
  expect([...rooms].sort()).toEqual(['generated', 'sdk']);
});

test('a browser lists containers with nothing but what browsers have', async () => {
  const { text } = await bundle(
    `import { Docker } from 'shoal';
     const docker = await0();
     async function await0() { return Docker.connect({ host: HOST }); }
     RESULT.promise = docker.then((it) => it.containers.list());`,
    'browser',
  );
  const { fetch, TextDecoder, TextEncoder, AbortController, AbortSignal, Blob, URL, setTimeout, clearTimeout } =
    globalThis;
  const RESULT: { promise?: Promise<{ Id: string; Created: unknown }[]> } = {};
  const page = createContext({
    HOST: host,
    RESULT,
    fetch,
    TextDecoder,
    TextEncoder,
    AbortController,
    AbortSignal,
    Blob,
    URL,
    setTimeout,
    clearTimeout,
  });
  runInContext(text, page);
  const [container] = (await RESULT.promise) ?? [];
  expect([container?.Id, String(container?.Created)]).toEqual(['abc', '9007199254740993']);
});

test('the reference of every function and type can be made, and nothing in it leads nowhere', {
  timeout: 120_000,
}, async () => {
  const { stdout } = await exec(process.execPath, ['node_modules/typedoc/bin/typedoc', '--emit', 'none'], {
    cwd: project,
  });
  expect(stdout).not.toContain('warning'); // which would have been errors
});

test('what is packed is what runs, and nothing else', async () => {
  const { stdout } = await exec('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: project });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const strange = files
    .map(({ path }) => path)
    .filter((path) => !/^(dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(path));
  expect(strange).toEqual([]);
  expect(JSON.parse(await readFile(join(project, 'package.json'), 'utf8')).files).toContain('dist');
});
