/** The docker command, with a configuration of its own. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DockerVersion, programs } from './cache.ts';
import { type Finished, must, type RunOptions, run, until } from './run.ts';

export class DockerCli {
  readonly env: NodeJS.ProcessEnv;
  #program: string;
  #config: string;

  private constructor(program: string, config: string, host: string, more: NodeJS.ProcessEnv) {
    this.#program = program;
    this.#config = config;
    this.env = { PATH: process.env.PATH, HOME: config, DOCKER_HOST: host, DOCKER_CONFIG: config, ...more };
  }

  /** @param host as in DOCKER_HOST @param more environment, as DOCKER_API_VERSION */
  static async open(host: string, version: DockerVersion = '28', more: NodeJS.ProcessEnv = {}): Promise<DockerCli> {
    const folder = await programs(version);
    const config = await mkdtemp(path.join(tmpdir(), 'shoal-docker-'));
    await writeFile(path.join(config, 'config.json'), JSON.stringify({ cliPluginsExtraDirs: [folder] }));
    return new DockerCli(path.join(folder, 'docker'), config, host, more);
  }

  /** Runs to the end, whatever the exit code. */
  run(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
    return run(this.#program, args, { env: this.env, ...options });
  }

  /** `docker …words` that has to succeed. @returns what it printed, without the last line break */
  async do(...args: readonly string[]): Promise<string> {
    return (await must(this.#program, args, { env: this.env })).trimEnd();
  }

  /** Starts a command to talk with. */
  talk(...args: readonly string[]): Conversation {
    return new Conversation(spawn(this.#program, args, { env: this.env }));
  }

  /** Starts a command to talk with that believes it has a terminal. */
  terminal(...args: readonly string[]): Conversation {
    const line = [this.#program, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    const command = `stty rows 40 cols 120; exec ${line}`;
    return new Conversation(
      spawn('script', ['-qfec', command, '/dev/null'], { env: { ...this.env, SHELL: '/bin/sh' } }),
    );
  }

  close(): Promise<void> {
    return rm(this.#config, { recursive: true, force: true });
  }
}

/** A running command: what it said so far, and what we say to it. */
export class Conversation {
  stdout = '';
  stderr = '';
  /** The exit code, once everything it said has been heard. */
  readonly ended: Promise<number>;
  #child: ChildProcessWithoutNullStreams;

  constructor(child: ChildProcessWithoutNullStreams) {
    this.#child = child;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    child.stdin.on('error', () => {}); // it may end before it has read everything
    this.ended = once(child, 'close').then(([code]) => Number(code));
  }

  say(text: string): void {
    this.#child.stdin.write(text);
  }

  /** End of file. */
  hangUp(): void {
    this.#child.stdin.end();
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Waits until it printed this. @throws with what it printed instead after a minute */
  async hears(text: string | RegExp): Promise<void> {
    const heard = () => (typeof text === 'string' ? this.stdout.includes(text) : text.test(this.stdout));
    await until(`output ${text}`, () => {
      if (!heard()) throw new Error(JSON.stringify(this.stdout + this.stderr));
    });
  }
}
