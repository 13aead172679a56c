/** Programs that look at files and change them. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { FileEntry } from '../file-system.ts';
import type { Process, Program } from '../program.ts';
import { parseArguments } from './arguments.ts';

const typeLetter = { file: '-', directory: 'd', symlink: 'l' } as const;

function permissions({ type, mode }: FileEntry): string {
  const bits = [...mode.toString(8).padStart(3, '0').slice(-3)].map(Number);
  return (
    typeLetter[type] + bits.map((bit) => `${bit & 4 ? 'r' : '-'}${bit & 2 ? 'w' : '-'}${bit & 1 ? 'x' : '-'}`).join('')
  );
}

const ls: Program = async (process) => {
  const { options, operands } = parseArguments(process.args, '1aAlhRdtrF');
  const { files } = process;
  let code = 0;
  const line = (path: string, name: string) => {
    if (!options.has('l')) return `${name}\n`;
    const found = files.stat(path, false);
    const date = new Date(Number(found.mtimeNano / 1_000_000n));
    const when = `${date.toLocaleString('en', { month: 'short', timeZone: 'UTC' })} ${String(date.getUTCDate()).padStart(2)} ${date.toISOString().slice(11, 16)}`;
    const arrow = found.type === 'symlink' ? ` -> ${found.target}` : '';
    return `${permissions(found)}    1 ${String(found.uid || 'root').padEnd(8)} ${String(found.gid || 'root').padEnd(8)} ${String(found.data.length).padStart(9)} ${when} ${name}${arrow}\n`;
  };
  for (const operand of operands.length > 0 ? operands : ['.']) {
    const path = process.path(operand);
    if (!files.exists(path)) {
      await process.stderr.write(`ls: ${operand}: No such file or directory\n`);
      code = 1;
    } else if (!files.isDirectory(path) || options.has('d')) await process.stdout.write(line(path, operand));
    else {
      if (operands.length > 1) await process.stdout.write(`${operand}:\n`);
      for (const name of files.list(path)) {
        if (!name.startsWith('.') || options.has('a') || options.has('A'))
          await process.stdout.write(line(posix.join(path, name), name));
      }
    }
  }
  return code;
};

const eachOperand =
  (
    known: string,
    act: (
      process: Process,
      path: string,
      options: ReadonlyMap<string, string>,
      operand: string,
    ) => void | Promise<void>,
    verb?: string,
  ): Program =>
  async (process) => {
    const { options, operands } = parseArguments(process.args, known, known.includes('m') ? 'm' : '');
    let code = 0;
    for (const operand of operands) {
      try {
        await act(process, process.path(operand), options, operand);
      } catch (error) {
        code = 1;
        await process.stderr.write(
          `${process.argv[0]}: ${verb ? `can't ${verb} '${operand}'` : operand}: ${(error as Error).message}\n`,
        );
      }
    }
    return code;
  };

const mkdir = eachOperand(
  'pm',
  ({ files }, path, options) => files.mkdir(path, { parents: options.has('p') }),
  'create directory',
);
const touch = eachOperand('c', ({ files }, path) => files.write(path, files.exists(path) ? files.read(path) : ''));
const rm = eachOperand(
  'rRf',
  ({ files }, path, options) => {
    if (options.has('f') && !files.exists(path)) return;
    files.remove(path, { recursive: options.has('r') || options.has('R') });
  },
  'remove',
);
const rmdir = eachOperand('p', ({ files }, path) => {
  if (files.list(path).length > 0) throw new Error('Directory not empty');
  files.remove(path, { recursive: true });
});
const readlink = eachOperand('f', async ({ files, stdout }, path, options) => {
  await stdout.write(`${options.has('f') ? files.resolve(path, true) : files.stat(path, false).target}\n`);
});
const sha256sum = eachOperand('', async ({ files, stdout }, path, _options, operand) => {
  await stdout.write(`${createHash('sha256').update(files.read(path)).digest('hex')}  ${operand}\n`);
});

const chmod: Program = async (process) => {
  const {
    operands: [mode = '', ...paths],
  } = parseArguments(process.args, 'R');
  for (const name of paths) {
    const path = process.files.resolve(process.path(name), true);
    const found = process.files.stat(path);
    const bits = /^[0-7]+$/.test(mode)
      ? Number.parseInt(mode, 8)
      : mode.includes('x')
        ? found.mode | 0o111
        : found.mode;
    process.files.put(path, { ...found, mode: bits });
  }
};

const chown: Program = async (process) => {
  const {
    operands: [owner = '', ...paths],
  } = parseArguments(process.args, 'R');
  const [uid, gid = uid] = owner.split(':').map((text) => (text === 'root' ? 0 : Number(text)));
  for (const name of paths) {
    const path = process.files.resolve(process.path(name), true);
    process.files.put(path, { ...process.files.stat(path), uid: uid ?? 0, gid: gid ?? 0 });
  }
};

/** Where `cp` and `mv` put a file: into a directory under its own name. */
function destination(process: Process, from: string, to: string): string {
  const path = process.path(to);
  return process.files.isDirectory(path) ? posix.join(path, posix.basename(from)) : path;
}

const cp: Program = async (process) => {
  const { options, operands } = parseArguments(process.args, 'rRapf');
  const to = operands.at(-1) ?? '';
  for (const from of operands.slice(0, -1))
    copy(
      process,
      process.path(from),
      destination(process, from, to),
      options.has('r') || options.has('R') || options.has('a'),
    );
};

function copy({ files }: Process, from: string, to: string, recursive: boolean): void {
  if (files.isDirectory(from) && !recursive) throw new Error(`omitting directory '${from}'`);
  for (const [path, found] of [...files.walk(from)]) files.put(to + path.slice(from.length), found);
}

const mv: Program = async (process) => {
  const operands = process.args.filter((word) => !word.startsWith('-'));
  const to = operands.at(-1) ?? '';
  for (const from of operands.slice(0, -1)) {
    copy(process, process.path(from), destination(process, from, to), true);
    process.files.remove(process.path(from), { recursive: true });
  }
};

const ln: Program = async (process) => {
  const {
    options,
    operands: [target = '', name = posix.basename(target)],
  } = parseArguments(process.args, 'sf');
  const path = destination(process, target, name);
  if (options.has('f') && process.files.exists(path)) process.files.remove(path);
  if (options.has('s')) process.files.symlink(target, path);
  else process.files.put(path, process.files.stat(process.path(target)));
};

const find: Program = async (process) => {
  const starts = process.args.slice(0, process.args.findIndex((word) => word.startsWith('-')) >>> 0);
  const option = (name: string) => {
    const at = process.args.indexOf(name);
    return at < 0 ? undefined : process.args[at + 1];
  };
  const name = option('-name');
  const expression =
    name === undefined
      ? undefined
      : new RegExp(
          `^${name
            .replace(/[.+^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '.*')
            .replaceAll('?', '.')}$`,
        );
  const letter = option('-type');
  for (const start of starts.length > 0 ? starts : ['.']) {
    const root = process.path(start);
    for (const [path, found] of process.files.walk(root)) {
      if (expression && !expression.test(posix.basename(path))) continue;
      if (letter !== undefined && letter !== { file: 'f', directory: 'd', symlink: 'l' }[found.type]) continue;
      await process.stdout.write(`${path === root ? start : posix.join(start, posix.relative(root, path))}\n`);
    }
  }
};

const stat: Program = eachOperand('c', async ({ files, stdout }, path, _options, operand) => {
  const found = files.stat(path, false);
  await stdout.write(`  File: ${operand}\n  Size: ${found.data.length}\n`);
});

const dd: Program = async (process) => {
  const given = Object.fromEntries(process.args.map((word) => word.split(/=(.*)/s, 2) as [string, string]));
  const unit: Record<string, number> = { k: 1024, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };
  const [, size = '512', suffix = ''] = /^(\d+)([kKMG]?)/.exec(given.bs ?? '512') ?? [];
  const block = new Uint8Array(Number(size) * (unit[suffix] ?? 1));
  const count = Number(given.count ?? 1);
  if (given.of !== undefined) process.files.write(process.path(given.of), new Uint8Array(block.length * count));
  else for (let i = 0; i < count; i += 1) await process.stdout.write(block);
  await process.stderr.write(`${count}+0 records in\n${count}+0 records out\n`);
};

const mktemp: Program = async (process) => {
  const path = `/tmp/tmp.${Math.random().toString(36).slice(2, 8)}`;
  process.files.mkdir('/tmp', { parents: true });
  if (process.args.includes('-d')) process.files.mkdir(path);
  else process.files.write(path, '');
  await process.stdout.write(`${path}\n`);
};

const basename: Program = ({ args: [path = '', suffix = ''], stdout }) =>
  stdout.write(`${posix.basename(path, suffix)}\n`);
const dirname: Program = ({ args: [path = ''], stdout }) => stdout.write(`${posix.dirname(path)}\n`);
const pwd: Program = ({ cwd, stdout }) => stdout.write(`${cwd}\n`);

export const filePrograms = {
  ls,
  mkdir,
  touch,
  rm,
  rmdir,
  readlink,
  sha256sum,
  chmod,
  chown,
  cp,
  mv,
  ln,
  find,
  stat,
  dd,
  mktemp,
  basename,
  dirname,
  pwd,
} satisfies Record<string, Program>;
