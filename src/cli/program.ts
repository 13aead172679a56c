/** The command line: every command, and what all of them share. */
import { Command } from 'commander';
import { productVersion } from '../server/version.ts';
import { check } from './check.ts';
import { create } from './create.ts';
import { join } from './join.ts';
import { list } from './list.ts';
import { manage } from './manage.ts';
import { node } from './node.ts';

export const program = new Command('shoal')
  .description('One Docker API in front of many Docker engines.')
  .version(`shoal version ${productVersion}`, '-v, --version')
  .addCommand(manage)
  .addCommand(join)
  .addCommand(list)
  .addCommand(create)
  .addCommand(node)
  .addCommand(check);
