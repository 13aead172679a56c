/** Programs about processes, time and the machine. */
import type { Process, Program } from '../program.ts';
import { signalName } from '../signals.ts';

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

function durationMs(text: string): number {
  const [, count, unit = 's'] = /^(\d*\.?\d+)([smhd])?$/.exec(text) ?? [];
  if (text === 'infinity' || text === 'inf') return Number.MAX_SAFE_INTEGER;
  if (count === undefined) throw new Error(`invalid number '${text}'`);
  return Number(count) * (units[unit] ?? 1_000);
}

const sleep: Program = async ({ args, sleep: wait }) => wait(args.reduce((sum, text) => sum + durationMs(text), 0));

const env: Program = async (process) => {
  const words = [...process.args];
  const own: Record<string, string> = words[0] === '-i' ? {} : { ...process.env };
  if (words[0] === '-i') words.shift();
  for (let word = words[0]; word?.includes('='); word = words[0]) {
    const [name = '', value = ''] = word.split(/=(.*)/s, 2);
    own[name] = value;
    words.shift();
  }
  if (words.length > 0) return process.run(words, { env: own });
  for (const [name, value] of Object.entries(own)) await process.stdout.write(`${name}=${value}\n`);
};

const printenv: Program = async ({ args: [name], env: own, stdout }) => {
  if (name === undefined) for (const [key, value] of Object.entries(own)) await stdout.write(`${key}=${value}\n`);
  else if (own[name] === undefined) return 1;
  else await stdout.write(`${own[name]}\n`);
};

const id: Program = async ({ args: [option], user, stdout }) => {
  const [name = 'root'] = user.split(':');
  const number = name === '' || name === 'root' ? '0' : /^\d+$/.test(name) ? name : '1000';
  if (option === '-u') return stdout.write(`${number}\n`);
  await stdout.write(
    number === '0' ? 'uid=0(root) gid=0(root) groups=0(root)\n' : `uid=${number} gid=${number} groups=${number}\n`,
  );
};

const whoami: Program = ({ user, stdout }) => stdout.write(`${user.split(':')[0] || 'root'}\n`);
const hostname: Program = (process) => process.stdout.write(`${process.hostname}\n`);

const uname: Program = (process) => {
  const all = ['Linux', process.hostname, '6.1.0-simulated', '#1 SMP', 'x86_64', 'GNU/Linux'];
  const [option = '-s'] = process.args;
  const index = { '-s': 0, '-n': 1, '-r': 2, '-v': 3, '-m': 4 }[option];
  return process.stdout.write(`${index === undefined ? all.join(' ') : all[index]}\n`);
};

const date: Program = ({ args, stdout }) => {
  const now = new Date();
  const format = args.find((word) => word.startsWith('+'));
  if (format === '+%s') return stdout.write(`${Math.floor(now.getTime() / 1000)}\n`);
  if (format === '+%s%N') return stdout.write(`${now.getTime()}000000\n`);
  return stdout.write(`${now.toUTCString()}\n`);
};

const kill: Program = async (process) => {
  const [first = '', ...others] = process.args;
  const name = first.startsWith('-') ? signalName(first.slice(1)) : 'TERM';
  let code = 0;
  for (const text of first.startsWith('-') ? others : [first, ...others]) {
    const target = process.processes.find(({ pid }, index) => String(pid) === text || (text === '1' && index === 0));
    if (!target || name === undefined) {
      code = 1;
      await process.stderr.write(`kill: can't kill pid ${text}: No such process\n`);
    } else target.kill(name);
  }
  return code;
};

const ps: Program = async (process) => {
  await process.stdout.write('PID   USER     TIME  COMMAND\n');
  for (const [index, { pid, argv }] of process.processes.entries()) {
    await process.stdout.write(`${String(index === 0 ? 1 : pid).padStart(5)} root      0:00 ${argv.join(' ')}\n`);
  }
};

const which: Program = async (process) => {
  let code = 0;
  for (const name of process.args) {
    if (process.knows(name)) await process.stdout.write(`/bin/${name}\n`);
    else code = 1;
  }
  return code;
};

const timeout: Program = async (process) => {
  const words = process.args.filter((word) => word !== '-s' && !/^-\w/.test(word));
  const [limit = '0', ...argv] = words;
  const child = process.start(argv);
  const timer = setTimeout(() => child.kill('TERM'), durationMs(limit));
  const code = await child.exit;
  clearTimeout(timer);
  return code;
};

const time: Program = async (process) => {
  const started = performance.now();
  const code = await process.run(process.args);
  await process.stderr.write(`real\t0m ${((performance.now() - started) / 1000).toFixed(2)}s\n`);
  return code;
};

const xargs: Program = async (process) => {
  const words: string[] = [];
  for (let line = await process.stdin.readLine(); line !== undefined; line = await process.stdin.readLine()) {
    words.push(...line.split(/\s+/).filter(Boolean));
  }
  return process.run([...(process.args.length > 0 ? process.args : ['echo']), ...words]);
};

const stty: Program = async ({ args: [what], terminal, stdout, stderr }) => {
  if (!terminal) {
    await stderr.write('stty: standard input: Not a tty\n');
    return 1;
  }
  if (what === 'size') await stdout.write(`${terminal.rows} ${terminal.columns}\n`);
};

const tty: Program = async ({ terminal, stdout }) => {
  await stdout.write(terminal ? '/dev/pts/0\n' : 'not a tty\n');
  return terminal ? 0 : 1;
};

const test: Program = ({ argv, args, files, path }) => {
  const words = argv[0] === '[' ? args.slice(0, -1) : [...args];
  return judge(words, { files, path }) ? 0 : 1;
};

function judge(words: readonly string[], at: Pick<Process, 'files' | 'path'>): boolean {
  const or = words.indexOf('-o');
  if (or > 0) return judge(words.slice(0, or), at) || judge(words.slice(or + 1), at);
  const and = words.indexOf('-a');
  if (and > 0) return judge(words.slice(0, and), at) && judge(words.slice(and + 1), at);
  const [a = '', operator = '', b = ''] = words;
  if (words.length === 0) return false;
  if (a === '!') return !judge(words.slice(1), at);
  if (words.length === 1) return a !== '';
  if (words.length === 2) return judgeOne(a, operator, at);
  switch (operator) {
    case '=':
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '-eq':
      return Number(a) === Number(b);
    case '-ne':
      return Number(a) !== Number(b);
    case '-lt':
      return Number(a) < Number(b);
    case '-le':
      return Number(a) <= Number(b);
    case '-gt':
      return Number(a) > Number(b);
    case '-ge':
      return Number(a) >= Number(b);
    default:
      throw new Error(`${operator}: unknown operand`);
  }
}

function judgeOne(operator: string, operand: string, { files, path }: Pick<Process, 'files' | 'path'>): boolean {
  const target = path(operand);
  switch (operator) {
    case '-n':
      return operand !== '';
    case '-z':
      return operand === '';
    case '-e':
      return files.exists(target);
    case '-f':
      return files.exists(target) && files.stat(target).type === 'file';
    case '-d':
      return files.isDirectory(target);
    case '-s':
      return files.exists(target) && files.stat(target).data.length > 0;
    case '-L':
    case '-h':
      return files.exists(target) && files.stat(target, false).type === 'symlink';
    case '-x':
      return files.exists(target) && (files.stat(target).mode & 0o111) !== 0;
    case '-r':
    case '-w':
      return files.exists(target);
    case '-t':
      return false;
    default:
      throw new Error(`${operator}: unknown operand`);
  }
}

export const systemPrograms = {
  true: () => 0,
  false: () => 1,
  sleep,
  env,
  printenv,
  id,
  whoami,
  hostname,
  uname,
  date,
  kill,
  ps,
  which,
  timeout,
  time,
  xargs,
  stty,
  tty,
  test,
  '[': test,
  sync: () => 0,
} satisfies Record<string, Program>;
