/** Processes that a benchmark compares: started on free ports of the loopback, and ended with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

const children: ChildProcess[] = [];

/** The manager, built, in front of one engine. */
export function startManager(port: number, engine: number, environment = process.env): ChildProcess {
  const options = ['--log-level=error', `--host=tcp://127.0.0.1:${port}`];
  return start(process.execPath, ['dist/cli.js', 'manage', ...options, `127.0.0.1:${engine}`], environment);
}

/** Its output is thrown away, its errors are shown. */
export function start(program: string, args: readonly string[], environment = process.env): ChildProcess {
  const child = spawn(program, args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  children.push(child);
  return child;
}

/** @throws when it has ended */
export function pidOf({ pid, exitCode, spawnfile }: ChildProcess): number {
  if (pid === undefined || exitCode !== null) throw new Error(`${spawnfile} has ended`);
  return pid;
}

/** @throws when nobody answers on the port within 20 s */
export async function listening(port: number): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      const { status } = await fetch(`http://127.0.0.1:${port}/v1.44/containers/web/json`);
      if (status === 200) return;
    } catch {
      // not yet
    }
    if (Date.now() > deadline) throw new Error(`nobody answered on port ${port} within 20 s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Ends all that were started. */
export function stopAll(): void {
  for (const child of children.splice(0)) child.kill('SIGKILL');
}
