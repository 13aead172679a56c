/** The command line: every command, and what all of them share. */
import { Command } from 'commander';
import { productVersion } from '../server/version.ts';
import { check } from './check.ts';
import { create } from './create.ts';
import { join } from './join.ts';
import { list } from './list.ts';
import { withLogFlags } from './log.ts';
import { manage } from './manage.ts';
import { node } from './node.ts';

export const program = withLogFlags(new Command('shoal'))
  .description('One Docker API in front of many Docker engines.')
  .version(`shoal version ${productVersion}`, '-v, --version')
  .addCommand(manage)
  .addCommand(join)
  .addCommand(list)
  .addCommand(create)
  .addCommand(node)
  .addCommand(check);

/** Help of a command tells the flags of the whole program, too. */
const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];
for (const command of everyCommand(program)) command.configureHelp({ showGlobalOptions: true });
