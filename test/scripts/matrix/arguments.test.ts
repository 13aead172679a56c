import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parseArguments } from '../../../scripts/matrix/arguments.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const columns = ['simulator', 'dockerd-28', 'manager'];
const parse = (...words: string[]) => parseArguments(words, columns);

test('without arguments every column is checked', () => {
  expect(parse()).toEqual({ help: false, columns, named: [], acceptance: false });
});

test.each([
  ['some columns', ['--only', 'manager,simulator'], { columns: ['manager', 'simulator'] }],
  ['no column', ['--only=none'], { columns: [] }],
  ['an engine elsewhere', ['mine=tcp://10.0.0.5:2375'], { named: [{ name: 'mine', url: 'tcp://10.0.0.5:2375' }] }],
  ['the clients alone', ['--acceptance'], { acceptance: true, columns: [] }],
  ['the clients and a column', ['--acceptance', '--only', 'manager'], { acceptance: true, columns: ['manager'] }],
  ['help', ['-h'], { help: true }],
])('%s', (_, words, expected) => {
  expect(parse(...words)).toMatchObject(expected);
});

test.each([
  [
    ['--only', 'manager,dockerd-99'],
    '--only manager,dockerd-99: there is no column dockerd-99; expected none, or some of',
  ],
  [['--only', ''], 'there is no column ; expected'],
  [['elsewhere'], 'elsewhere: expected NAME=URL'],
  [['manager=tcp://127.0.0.1:1'], 'manager is the name of a column that is started here'],
  [['--fast'], "Unknown option '--fast'"],
])('%j is refused', (words, message) => {
  expect(() => parse(...words)).toThrow(message);
});

const matrix = (...words: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/matrix.ts', ...words], { cwd: root }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );

test('the command prints its help, and one line where it is asked for what it does not know', async () => {
  const helped = await matrix('--help');
  expect(helped).toEqual({ code: 0, stdout: expect.stringContaining('usage: npm run matrix'), stderr: '' });
  for (const name of ['dockerd-20.10', 'podman-5.8', 'simulator-1.41', 'manager'])
    expect(helped.stdout).toContain(name);
  const refused = await matrix('--only', 'dockerd');
  expect(refused).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^matrix: --only dockerd: .+; say --help\n$/),
  });
});
