#!/usr/bin/env node
import { goStyle } from './cli/arguments.ts';
import { program } from './cli/program.ts';

async function main(): Promise<void> {
  const [node = '', script = '', ...argv] = process.argv;
  await program.parseAsync([node, script, ...goStyle(argv, program)]);
}

main().catch((error: Error) => {
  process.stderr.write(`shoal: ${error.message}\n`);
  process.exitCode = 1;
});
