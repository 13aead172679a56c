/** `shoal manage` as a process of its own, which can be killed and frozen. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Agent, request } from 'undici';
import { until } from './engines/run.ts';
import { freePort } from './stores.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface ProcessOptions {
  /** It speaks TLS where it listens. */
  readonly tls?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export class ManagerProcess {
  /** `host:port`, where it listens and what it advertises. */
  readonly address: string;
  readonly #args: readonly string[];
  readonly #how: ProcessOptions;
  #child: ChildProcess | undefined;
  #output = '';

  private constructor(address: string, args: readonly string[], how: ProcessOptions) {
    this.address = address;
    this.#args = args;
    this.#how = how;
  }

  static start(...args: readonly string[]): Promise<ManagerProcess> {
    return ManagerProcess.open(args);
  }

  static async open(args: readonly string[], how: ProcessOptions = {}): Promise<ManagerProcess> {
    const manager = new ManagerProcess(`127.0.0.1:${await freePort()}`, args, how);
    await manager.start();
    return manager;
  }

  get url(): string {
    return `${this.#how.tls ? 'https' : 'http'}://${this.address}`;
  }

  get isRunning(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** @throws where it does not run */
  get pid(): number {
    const pid = this.#child?.pid;
    if (pid === undefined) throw new Error('the manager does not run');
    return pid;
  }

  /** What it logged since it was started last. */
  get output(): string {
    return this.#output;
  }

  async start(): Promise<void> {
    this.#output = '';
    const cli = ['--import', 'tsx', path.join(root, 'src/cli.ts')];
    const child = spawn(
      process.execPath,
      [...cli, 'manage', '-H', this.address, '--advertise', this.address, ...this.#args],
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...this.#how.env } },
    );
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        this.#output += String(chunk);
      });
    await until('the manager answers', async () => {
      if (child.exitCode !== null) throw new Error(`it ended: ${this.#output}`);
      const dispatcher = new Agent({ connect: { rejectUnauthorized: false } });
      const { statusCode, body } = await request(`${this.url}/_ping`, { dispatcher });
      await body.dump();
      await dispatcher.destroy();
      // one that verifies clients does not let us in, and is there
      return statusCode === 200 || (this.#how.tls && statusCode === 403);
    });
  }

  signal(name: NodeJS.Signals): void {
    this.#child?.kill(name);
  }

  /** Ends, one way or the other. */
  async end(name: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || !this.isRunning) return;
    const exited = once(child, 'exit');
    child.kill('SIGCONT');
    child.kill(name);
    await exited;
  }
}
