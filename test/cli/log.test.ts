import { Command } from 'commander';
import { expect, test } from 'vitest';
import { type LogFlags, levelOf, logOf, withLogFlags } from '../../src/cli/log.ts';

test.each<[LogFlags, string]>([
  [{ debug: false }, 'info'],
  [{ debug: true }, 'debug'],
  [{ debug: true, logLevel: 'warn' }, 'warn'],
  [{ debug: false, logLevel: 'panic' }, 'fatal'],
])('%j logs at the level %s', (flags, level) => expect(levelOf(flags)).toBe(level));

test('a command that is quiet by itself says more when asked to', () => {
  expect(levelOf({ debug: false }, 'warn')).toBe('warn');
  expect(levelOf({ debug: true }, 'warn')).toBe('debug');
});

test.each([
  ['-l error run', 'error'],
  ['run -l error', 'error'],
  ['run', 'info'],
])('%s', async (typed, level) => {
  let logged = '';
  const run = new Command('run').action((_flags: object, command: Command) => {
    logged = logOf(command).level;
  });
  await withLogFlags(new Command('shoal')).addCommand(run).parseAsync(typed.split(' '), { from: 'user' });
  expect(logged).toBe(level);
});
