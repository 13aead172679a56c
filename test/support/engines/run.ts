/** Other programs: run to their end, or watched while they live. */
import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  /** 128 + signal number where a signal ended it, as a shell says. */
  readonly code: number;
}

export interface RunOptions extends Pick<SpawnOptions, 'cwd' | 'env' | 'signal'> {
  /** Everything the program reads; none: it reads end of file at once. */
  readonly input?: string | Buffer;
}

/** Runs to the end, whatever the exit code. */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { input = '', ...rest } = options;
  const child = spawn(command, args, { ...rest, stdio: ['pipe', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => {}); // a program need not read what it is given
  child.stdin.end(input);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return {
    stdout: Buffer.concat(out).toString(),
    stderr: Buffer.concat(err).toString(),
    code: code ?? 128 + (signal === 'SIGKILL' ? 9 : 15),
  };
}

/** Runs to the end. @returns what it printed. @throws with what it complained about when it fails. */
export async function must(command: string, args: readonly string[], options?: RunOptions): Promise<string> {
  const { stdout, stderr, code } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${stderr || stdout}`);
  return stdout;
}

/** Waits until `ready` no longer throws or answers false. @throws its last complaint after `limitMs`. */
export async function until(what: string, ready: () => unknown, limitMs = 60_000): Promise<void> {
  const end = Date.now() + limitMs;
  for (;;) {
    let why: unknown = 'not yet';
    try {
      if ((await ready()) !== false) return;
    } catch (error) {
      why = error;
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${limitMs / 1000} s (${why})`, { cause: why });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const stat = (pid: number | string): string | undefined => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, ''); // the name in between may hold anything
  } catch {
    return undefined;
  }
};

export function alive(pid: number): boolean {
  const state = stat(pid);
  return state !== undefined && !/^[ZX]/.test(state);
}

/** Whether every thread of the process was stopped by a signal. */
export function stopped(pid: number): boolean {
  return readdirSync(`/proc/${pid}/task`).every((thread) => stat(`${pid}/task/${thread}`)?.startsWith('T'));
}

/** What the process is called in its own process-ID namespace. */
export function innerPid(pid: number): number {
  return Number(/^NSpid:.*\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

/** This process' children, their children and so on, nearest first. */
export function descendants(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) && stat(Number(name))?.split(' ')[1];
    if (parent) children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(name)]);
  }
  const found = children.get(root) ?? [];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}
