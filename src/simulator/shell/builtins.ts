/** Commands that change the shell itself. */
import { posix } from 'node:path';
import { signalName } from '../signals.ts';
import type { Shell } from './interpreter.ts';
import { Leave, ShellExit } from './leave.ts';
import type { Streams } from './redirect.ts';

type Builtin = (shell: Shell, argv: readonly string[], streams: Streams) => Promise<number>;

const number = (text: string | undefined, otherwise: number) =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : otherwise;

export const builtins: Readonly<Record<string, Builtin>> = {
  ':': async () => 0,
  exit: async (shell, [, code]) => {
    throw new ShellExit(number(code, shell.status) & 255);
  },
  return: async (shell, [, code]) => {
    throw new Leave('return', number(code, shell.status));
  },
  break: async (_shell, [, count]) => {
    throw new Leave('break', number(count, 1));
  },
  continue: async (_shell, [, count]) => {
    throw new Leave('continue', number(count, 1));
  },
  cd: async (shell, [, to = shell.parameter('HOME') ?? '/'], { stderr }) => {
    const path = posix.resolve(shell.cwd, to);
    if (!shell.files.isDirectory(path)) {
      await stderr.write(`${shell.name}: cd: can't cd to ${to}: No such file or directory\n`);
      return 2;
    }
    shell.cwd = path;
    return 0;
  },
  export: async (shell, argv, { stdout }) => {
    if (argv.length === 1) {
      for (const name of [...shell.exported].sort())
        await stdout.write(`export ${name}='${shell.variables.get(name) ?? ''}'\n`);
    }
    for (const text of argv.slice(1)) {
      const [name = '', value] = text.split(/=(.*)/s, 2);
      if (value !== undefined) shell.assign(name, value);
      shell.exported.add(name);
    }
    return 0;
  },
  local: async (shell, argv) => {
    for (const text of argv.slice(1)) {
      const [name = '', value = ''] = text.split(/=(.*)/s, 2);
      shell.assign(name, value);
    }
    return 0;
  },
  readonly: async (shell, argv, streams) => builtins.local?.(shell, argv, streams) ?? 0,
  unset: async (shell, argv) => {
    for (const name of argv.slice(1)) {
      shell.variables.delete(name);
      shell.exported.delete(name);
      shell.functions.delete(name);
    }
    return 0;
  },
  set: async (shell, argv) => {
    const rest = argv.slice(1);
    for (let word = rest[0]; word !== undefined && /^[-+]./.test(word); word = rest[0]) {
      rest.shift();
      if (word === '--') break;
      if (word === '-o' || word === '+o') {
        rest.shift();
        continue;
      }
      for (const letter of word.slice(1)) {
        if (word.startsWith('-')) shell.options.add(letter);
        else shell.options.delete(letter);
      }
    }
    if (rest.length > 0 || argv.includes('--')) shell.positional = rest;
    return 0;
  },
  shift: async (shell, [, count]) => {
    shell.positional = shell.positional.slice(number(count, 1));
    return 0;
  },
  eval: async (shell, argv, streams) => shell.run(argv.slice(1).join(' '), streams),
  '.': async (shell, [, path = ''], streams) =>
    shell.run(shell.files.readText(posix.resolve(shell.cwd, path)), streams),
  trap: async (shell, [, commands = '', ...signals]) => {
    for (const text of signals) {
      const name = text === 'EXIT' || text === '0' ? 'EXIT' : signalName(text);
      if (name === undefined) return 1;
      if (commands === '-' && name !== 'EXIT') shell.traps.delete(name);
      else shell.traps.set(name, commands);
    }
    return 0;
  },
  wait: async (shell, argv) => {
    const wanted = argv.slice(1).map(Number);
    const jobs = wanted.length > 0 ? wanted.map((pid) => shell.jobs.get(pid)) : [...shell.jobs.values()];
    const known = jobs.filter((job) => job !== undefined);
    const code = await shell.traps.wait(known);
    if (code === undefined) return 128 + 15;
    return wanted.length > 0 ? code : 0;
  },
  kill: async (shell, argv, { stderr }) => {
    const [first = '', ...others] = argv.slice(1);
    const named = first.startsWith('-') ? signalName(first === '-s' ? (others.shift() ?? '') : first.slice(1)) : 'TERM';
    for (const pid of first.startsWith('-') ? others : [first, ...others]) {
      const job = shell.lastJob?.pid === Number(pid) ? shell.lastJob : undefined;
      if (job && named) job.kill(named);
      else if ((await shell.external(['kill', `-${named}`, pid], {}, { ...shell.process, stderr })) !== 0) return 1;
    }
    return 0;
  },
  read: async (shell, argv, { stdin }) => {
    const names = argv.slice(1).filter((word) => !word.startsWith('-'));
    const line = await stdin.readLine();
    const words = (line ?? '').split(/[ \t]+/).filter(Boolean);
    for (const [index, name] of names.entries()) {
      const last = index === names.length - 1;
      shell.assign(name, last ? words.slice(index).join(' ') : (words[index] ?? ''));
    }
    return line === undefined ? 1 : 0;
  },
  exec: async (shell, argv, streams) => {
    if (argv.length === 1) return 0;
    return shell.become(argv.slice(1), {}, streams);
  },
  command: async (shell, argv, streams) => {
    if (argv[1] !== '-v') return shell.external(argv.slice(1), {}, streams);
    const name = argv[2] ?? '';
    const known =
      name in builtins ||
      shell.functions.has(name) ||
      (await shell.external(['which', name], {}, { ...streams, stdout: { write: async () => {} } })) === 0;
    if (known) await streams.stdout.write(`${name}\n`);
    return known ? 0 : 127;
  },
  umask: async () => 0,
  type: async (_shell, [, name = ''], { stdout }) => {
    await stdout.write(`${name} is ${name in builtins ? 'a shell builtin' : name}\n`);
    return 0;
  },
};
