/** `sh`: a script from `-c`, from a file, from stdin, or a conversation at a terminal. */
import type { Process, Program } from '../program.ts';
import { Shell } from './interpreter.ts';
import { ShellExit } from './leave.ts';
import { ShellSyntaxError } from './lexer.ts';

export const sh: Program = async (process) => {
  const args = [...process.args];
  const options = new Set<string>();
  let fromArgument = false;
  while (args[0]?.startsWith('-') && args[0] !== '-') {
    for (const letter of args.shift()?.slice(1) ?? '') {
      if (letter === 'c') fromArgument = true;
      else options.add(letter);
    }
  }
  if (fromArgument) {
    const [script = '', name = 'sh', ...positional] = args;
    return whole(process, script, name, positional, options);
  }
  const [path, ...positional] = args;
  if (path !== undefined) {
    if (!process.files.exists(process.path(path))) {
      await process.stderr.write(`sh: can't open '${path}': No such file or directory\n`);
      return 2;
    }
    return whole(process, process.files.readText(process.path(path)), path, positional, options);
  }
  return conversation(process, options);
};

async function whole(
  process: Process,
  script: string,
  name: string,
  positional: readonly string[],
  options: Set<string>,
): Promise<number> {
  const shell = new Shell(process, name, positional);
  shell.wholeProcess = true;
  for (const option of options) shell.options.add(option);
  const code = await shell.asSubshell(() => shell.run(script, process));
  shell.status = code;
  return shell.asSubshell(async () => {
    await shell.runExitTrap(process);
    return code;
  });
}

/** Line by line; at a terminal with a prompt, and a signal ends what runs and not the shell. */
async function conversation(process: Process, options: Set<string>): Promise<number> {
  const shell = new Shell(process, 'sh', []);
  for (const option of options) shell.options.add(option);
  const { terminal } = process;
  if (terminal) for (const signal of ['INT', 'QUIT', 'TSTP', 'TERM']) process.onSignal(signal, () => {});
  let pending = '';
  for (;;) {
    if (terminal) await process.stdout.write(pending === '' ? `${shell.cwd} # ` : '> ');
    const line = await process.stdin.readLine();
    if (line === undefined) break;
    const source = pending === '' ? line : `${pending}\n${line}`;
    pending = '';
    try {
      await shell.run(source, process);
    } catch (error) {
      if (error instanceof ShellExit) {
        shell.status = error.code;
        break;
      }
      if (!(error instanceof ShellSyntaxError)) throw error;
      if (/unexpected end of file|unterminated/.test(error.message)) {
        pending = source;
        continue;
      }
      await process.stderr.write(`sh: ${error.message}\n`);
      shell.status = 2;
      if (!terminal) return 2;
    }
  }
  if (pending !== '') {
    await process.stderr.write('sh: syntax error: unexpected end of file\n');
    return 2;
  }
  const code = shell.status;
  await shell.asSubshell(async () => {
    await shell.runExitTrap(process);
    return code;
  });
  return code;
}
