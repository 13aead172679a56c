import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { program } from '../../src/cli/program.ts';

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];
const pathOf = (command: Command): string =>
  command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();

test.each(everyCommand(program).map((command) => [pathOf(command), command] as const))(
  '%s --help names every argument and flag',
  (_path, command) => {
    const help = command.helpInformation();
    for (const { flags, hidden } of command.options) if (!hidden) expect(help).toContain(flags);
    for (const argument of command.registeredArguments) expect(help).toContain(argument.name());
    for (const inner of command.commands) expect(help).toContain(inner.name());
  },
);

test.each(everyCommand(program).map((command) => [pathOf(command), command] as const))(
  '%s --help names the flags of the whole program',
  (_path, command) => {
    const help = command.helpInformation();
    for (const flag of ['--debug', '-l, --log-level <level>', '--experimental']) expect(help).toContain(flag);
  },
);

test.each(['join', 'list', 'create'])('shoal %s --help says what it did when it was last read', (name) => {
  const command = program.commands.find((one) => one.name() === name);
  command?.configureOutput({ getOutHelpWidth: () => 120 });
  expect(command?.helpInformation()).toMatchSnapshot();
});

// Manual of classic Swarm, swarm manage
test.each([
  ...['--strategy', '--filter', '-f', '--host', '-H', '--replication', '--replication-ttl', '--advertise', '--addr'],
  ...['--engine-refresh-min-interval', '--engine-refresh-max-interval', '--engine-failure-retry'],
  ...['--engine-refresh-retry', '--heartbeat', '--cluster-driver', '-c', '--cluster-opt', '--discovery-opt'],
  ...['--refresh-on-node-filter', '--container-name-refresh-filter'],
])('shoal manage knows %s', (flag) => {
  const manage = program.commands.find((one) => one.name() === 'manage');
  expect(manage?.options.some(({ short, long }) => short === flag || long === flag)).toBe(true);
});

test('every option and argument of every command is described', () => {
  const undescribed = everyCommand(program).flatMap((command) => [
    ...command.options
      .filter(({ description }) => description === '')
      .map(({ flags }) => `${pathOf(command)} ${flags}`),
    ...command.registeredArguments
      .filter(({ description }) => description === '')
      .map((argument) => `${pathOf(command)} ${argument.name()}`),
  ]);
  expect(undescribed).toEqual([]);
});

test('the short names of classic Swarm are known', () => {
  const aliases = program.commands.map((command) => [command.name(), command.alias()]);
  expect(aliases).toEqual(
    expect.arrayContaining([
      ['create', 'c'],
      ['list', 'l'],
      ['manage', 'm'],
      ['join', 'j'],
    ]),
  );
});
