/** `shoal check` as a process of its own, which can be killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const root = path.resolve(import.meta.dirname, '../..');

export interface Checked {
  readonly stdout: string;
  readonly stderr: string;
  /** null: a signal ended it. */
  readonly code: number | null;
}

export interface CheckProcess {
  readonly done: Promise<Checked>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

export function startCheck(...args: readonly string[]): CheckProcess {
  const cli = ['--import', 'tsx', path.join(root, 'src/cli.ts'), 'check', ...args];
  const child = spawn(process.execPath, cli, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const done = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]).then(
    ([stdout, stderr, [code]]) => ({ stdout, stderr, code: code as number | null }),
  );
  return { done, kill: (signal) => void child.kill(signal) };
}
