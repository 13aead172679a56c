import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { pages } from '../support/pages.ts';

const every = (command: Command): Command[] => [command, ...command.commands.flatMap(every)];
const options = every(program).flatMap((command) => command.options.map((option) => ({ command, option })));
const ours = new Set(['--help', ...options.flatMap(({ option: { long, short } }) => [long, short])]);

/** Of other programs, by the pages that show them. */
const others: Readonly<Record<string, string>> = {
  docker:
    'build-arg cap-drop cpu-shares cpus force ipc label link memory mount name net network pid platform read-only rm volumes-from',
  'our own scripts':
    'acceptance build containers creates echoes engines gigabytes idle-seconds megabytes minutes project rounds settle-seconds',
  npm: 'global omit',
  systemctl: 'now',
  useradd: 'home-dir shell system',
  'the example of a program to test': 'to',
};

const named = pages
  .filter((page) => page !== 'CHANGELOG.md' && !page.startsWith('docs/api/'))
  .flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/(?<![\w-])--[a-z][a-z0-9-]+/g)].map(([flag]) => ({ page, flag })),
  );

test('every flag that a page names is one of a command', () => {
  const known = new Set(Object.values(others).flatMap((names) => names.split(' ').map((name) => `--${name}`)));
  expect(named.filter(({ flag }) => !ours.has(flag) && !known.has(flag))).toEqual([]);
  const told = new Set(named.map(({ flag }) => flag));
  expect([...known].filter((flag) => !told.has(flag) || ours.has(flag))).toEqual([]);
});

test('every flag of every command is on the page of commands, or of the check', () => {
  const text = ['docs/command-line.md', 'docs/checking-an-engine.md'].map((page) => readFileSync(page, 'utf8'));
  const missing = options
    .filter(
      ({ command, option }) => !option.hidden && !text[command.name() === 'check' ? 1 : 0]?.includes(option.long ?? ''),
    )
    .map(({ command, option }) => `${command.name()} ${option.flags}`);
  expect(missing).toEqual([]);
});
