/** The programs of the simulator's own images, by name. */
import type { Program } from '../program.ts';
import { sh } from '../shell/shell.ts';
import { filePrograms } from './files.ts';
import { systemPrograms } from './system.ts';
import { textPrograms } from './text.ts';

const applets: Readonly<Record<string, Program>> = {
  ...textPrograms,
  ...filePrograms,
  ...systemPrograms,
  sh,
  ash: sh,
  bash: sh,
};

/** `busybox echo hi` runs `echo`. */
const busybox: Program = async (process) => {
  const [name = '', ...args] = process.args;
  const applet = applets[name];
  if (applet) return (await applet({ ...process, argv: process.args, args })) ?? 0;
  await process.stderr.write(`${name}: applet not found\n`);
  return 127;
};

export const builtinPrograms: ReadonlyMap<string, Program> = new Map(Object.entries({ ...applets, busybox }));
