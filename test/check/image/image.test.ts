import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownImage, probe } from '../../../src/check/image/image.ts';
import { probeProgram, type Step, shellProgram } from '../../../src/check/image/program.ts';
import { isOver, newRunId, runOf } from '../../../src/check/ownership.ts';

const here = { x64: 'amd64', arm64: 'arm64' }[process.arch as string];

// the program is Linux's, for two architectures; the shell takes the same steps anywhere
describe.skipIf(process.platform !== 'linux' || here === undefined)('the checker’s own program', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'probe-'));
    await writeFile(path.join(folder, 'probe'), probe(here ?? '') ?? '', { mode: 0o755 });
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = async ([command = '', ...words]: readonly string[], input = '') => {
    const child = spawn(command === '/probe' ? path.join(folder, 'probe') : command, words);
    child.stdin.on('error', () => {}); // a program may end without having read its input
    child.stdin.end(input);
    const [out, err, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise<number | null>((resolve) => child.once('close', resolve)),
    ]);
    return { out, err, code };
  };

  test.each([
    ['writes to both outputs', ['out:one: two', 'err:it’s'], '', { out: 'one: two\n', err: 'it’s\n', code: 0 }],
    ['copies its input to its end', ['cat', 'out:end'], 'to and fro', { out: 'to and froend\n', err: '', code: 0 }],
    ['ends with the code asked for', ['nap:20', 'quit:42', 'out:never'], '', { out: '', err: '', code: 42 }],
  ] as [string, Step[], string, object][])('%s, as the shell does', async (_name, steps, input, expected) => {
    expect(await run(probeProgram(...steps), input)).toEqual(expected);
    expect(await run(shellProgram(...steps), input)).toEqual(expected);
  });

  test('makes a file, and fails where it cannot', async () => {
    const file = path.join(folder, 'made');
    await run(probeProgram(`file:${file}`));
    expect(await readFile(file, 'utf8')).toBe('probe\n');
    expect((await run(probeProgram('file:/no/such/place'))).code).toBe(125);
    expect((await run(['/probe', 'bogus'])).code).toBe(125);
  });
});

test('the image is the same bytes each time, and a whole docker archive', async () => {
  const make = async () =>
    (await ownImage('shoal-check-x:probe', 'x86_64', Buffer.from('program'), { label: 'x' })).archive;
  const archive = await make();
  expect(archive.equals(await make())).toBe(true);
  const files = new Map<string, string>();
  const reader = extract();
  reader.end(archive);
  for await (const entry of reader) files.set(entry.header.name, await text(entry));
  const [manifest] = JSON.parse(files.get('manifest.json') ?? '[]') as {
    Config: string;
    RepoTags: string[];
    Layers: string[];
  }[];
  expect(manifest?.RepoTags).toEqual(['shoal-check-x:probe']);
  expect(JSON.parse(files.get(manifest?.Config ?? '') ?? '{}')).toMatchObject({
    architecture: 'amd64',
    config: { Labels: { label: 'x' } },
  });
  expect(files.has(manifest?.Layers[0] ?? '')).toBe(true);
});

test('a run is known by its names and labels, and over when its process is gone or its day', () => {
  const run = newRunId();
  expect(runOf(`shoal-check-${run}-web-3`)).toBe(run);
  expect(runOf(`127.0.0.1:5000/shoal-check-${run}-pushed-3:one`)).toBe(run);
  expect(runOf(run)).toBe(run);
  expect(runOf('shoal-check-mine')).toBeUndefined();
  expect(isOver(run)).toBe(false);
  const [host, , time] = run.split('-');
  expect(isOver(`${host}-999999999-${time}`)).toBe(true);
  expect(isOver(`abcdef-1-${time}`)).toBe(false);
  expect(isOver(`abcdef-1-${time}`, Date.now() + 2 * 60 * 60 * 1000)).toBe(true);
});
