#!/usr/bin/env node
import { Command } from 'commander';
import { check } from './cli/check.ts';
import { manage } from './cli/manage.ts';
import { node } from './cli/node.ts';
import { productVersion } from './server/version.ts';

const program = new Command('shoal')
  .description('One Docker API in front of many Docker engines.')
  .version(`shoal version ${productVersion}`, '-v, --version')
  .addCommand(manage)
  .addCommand(node)
  .addCommand(check);

program.parseAsync().catch((error: Error) => {
  process.stderr.write(`shoal: ${error.message}\n`);
  process.exitCode = 1;
});
