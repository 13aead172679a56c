/** The docker command of this machine against an endpoint. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, test } from 'vitest';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `describe` for tests that need the docker command. Without it they are skipped, except where CI is `true`: there they fail. */
export function describeWithDocker(name: string, tests: () => void): void {
  const there = spawnSync('docker', ['--version']).status === 0 && spawnSync('script', ['--version']).status === 0;
  if (there) describe(name, tests);
  else if (process.env.CI === 'true') {
    test(name, () => {
      throw new Error('the commands docker and script are not installed');
    });
  } else describe.skip(`${name} (skipped: the commands docker and script are not installed)`, tests);
}

/** Runs to the end. @param input what it reads */
export async function docker(host: string, args: readonly string[], input = ''): Promise<Outcome> {
  const child = spawn('docker', args, { env: { ...process.env, DOCKER_HOST: host, DOCKER_CONFIG: '/nonexistent' } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => {}); // it may end before it has read everything
  child.stdin.end(input);
  await once(child, 'close');
  return { code: child.exitCode, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

/** A command that believes it has a terminal, fed with each line once the text before it has been seen. */
export async function conversation(
  host: string,
  args: readonly string[],
  turns: readonly (readonly [seen: string, typed: string])[],
): Promise<{ readonly code: number | null; readonly screen: string }> {
  const command = `stty rows 40 cols 120; exec docker ${args.map((word) => `'${word}'`).join(' ')}`;
  const child = spawn('script', ['-qfec', command, '/dev/null'], {
    env: { ...process.env, SHELL: '/bin/sh', DOCKER_HOST: host, DOCKER_CONFIG: '/nonexistent' },
  });
  let screen = '';
  let at = 0;
  const left = [...turns];
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString();
    for (let [turn] = left; turn; [turn] = left) {
      const found = screen.indexOf(turn[0], at);
      if (found < 0) return;
      at = found + turn[0].length;
      child.stdin.write(turn[1]);
      left.shift();
    }
  });
  await once(child, 'close');
  return { code: child.exitCode, screen };
}
