/** Where a command reads from and writes to: `<`, `>`, `2>&1` and their like. */
import { posix } from 'node:path';
import { FileError, type FileSystem } from '../file-system.ts';
import { emptyInput, type Input, type Output, Pipe } from '../pipe.ts';
import type { Word } from './lexer.ts';
import type { Redirect } from './parser.ts';

export interface Streams {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** What redirecting needs of the shell. */
interface Place {
  readonly cwd: string;
  readonly files: FileSystem;
  readonly expand: (word: Word) => Promise<string>;
}

/** A file cannot be opened; the command is not run. */
export class RedirectError extends Error {}

/** @throws RedirectError */
export async function redirect(redirects: readonly Redirect[], outer: Streams, place: Place): Promise<Streams> {
  let { stdin, stdout, stderr } = outer;
  const set = (descriptor: number, to: Output) => {
    if (descriptor === 1) stdout = to;
    else if (descriptor === 2) stderr = to;
  };
  for (const one of redirects) {
    if (one.kind === 'text') {
      stdin = textInput(await place.expand(one.body));
      continue;
    }
    const target = await place.expand(one.target);
    const path = posix.resolve(place.cwd, target);
    if (one.operator === '>&' && /^[12]$/.test(target)) set(one.descriptor, target === '1' ? stdout : stderr);
    else if (one.operator === '<')
      stdin = target === '/dev/null' ? emptyInput() : textInput(readFile(place.files, path, target));
    else if (one.operator === '<&') continue;
    else {
      const output = devices({ stdout, stderr })[target] ?? openFile(place.files, path, target, one.operator === '>>');
      set(one.descriptor, output);
      if (one.operator === '&>' || (one.operator === '>&' && one.descriptor === 1)) stderr = output;
    }
  }
  return { stdin, stdout, stderr };
}

const devices = ({ stdout, stderr }: Omit<Streams, 'stdin'>): Readonly<Record<string, Output>> => ({
  '/dev/null': nowhere,
  '/dev/stdout': stdout,
  '/dev/stderr': stderr,
});

const nowhere: Output = { write: async () => {} };

function readFile(files: FileSystem, path: string, shown: string): Uint8Array {
  try {
    return files.read(path);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new RedirectError(`can't open ${shown}: ${error.code === 'ENOENT' ? 'no such file' : error.message}`);
  }
}

function openFile(files: FileSystem, path: string, shown: string, append: boolean): Output {
  try {
    if (!append || !files.exists(path)) files.write(path, '');
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const reason = error.code === 'ENOENT' ? 'nonexistent directory' : error.message;
    throw new RedirectError(`can't create ${shown}: ${reason}`);
  }
  return { write: async (data) => files.append(path, typeof data === 'string' ? Buffer.from(data) : data) };
}

function textInput(text: string | Uint8Array): Input {
  const pipe = new Pipe();
  void pipe.write(text);
  pipe.end();
  return pipe;
}
