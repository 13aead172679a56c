/** The processes of one container: functions that run, are paused and are killed. */
import { posix } from 'node:path';
import { FileError, type FileSystem } from './file-system.ts';
import { BrokenPipe, emptyInput, type Input, type Output } from './pipe.ts';
import {
  type Process,
  type Program,
  ProgramNotFound,
  type Running,
  type SpawnOptions,
  type Terminal,
} from './program.ts';
import { harmless, signalName, signalNumbers } from './signals.ts';

class Exit extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

export interface ProcessGroupOptions {
  readonly hostname: string;
  readonly containerId: string;
  readonly files: FileSystem;
  readonly programs: ReadonlyMap<string, Program>;
  readonly nextPid: () => number;
}

interface Launch extends SpawnOptions {
  readonly argv: readonly string[];
  readonly user: string;
  readonly parentPid: number;
  readonly terminal?: () => Terminal | undefined;
  /** Signals do nothing to it by default, as to pid 1 of a pid namespace. */
  readonly isInit?: boolean;
}

/** Everything that runs in one container: it can be frozen, listed and killed as a whole. */
export class ProcessGroup {
  private readonly running = new Map<number, Running>();
  private readonly options: ProcessGroupOptions;
  private thaw: (() => void) | undefined;
  private frozen: Promise<void> | undefined;

  constructor(options: ProcessGroupOptions) {
    this.options = options;
  }

  get processes(): readonly Running[] {
    return [...this.running.values()];
  }

  pause(): void {
    this.frozen ??= new Promise((resolve) => {
      this.thaw = resolve;
    });
  }

  unpause(): void {
    this.thaw?.();
    this.frozen = undefined;
  }

  /** The program that `argv` names. @throws ProgramNotFound */
  find(argv: readonly string[], env: Readonly<Record<string, string>>): Program {
    const [command = ''] = argv;
    const { programs, files } = this.options;
    const name = posix.basename(command);
    if (!command.includes('/')) {
      const program = programs.get(name);
      if (program) return program;
      for (const folder of (env.PATH ?? '/bin').split(':')) {
        const script = this.script(posix.join(folder, name));
        if (script) return script;
      }
      throw new ProgramNotFound(command, 'executable file not found in $PATH');
    }
    const script = this.script(command);
    if (script) return script;
    const program = programs.get(name);
    if (program) return program;
    throw new ProgramNotFound(command, files.exists(command) ? 'permission denied' : 'no such file or directory');
  }

  /** A file that starts with `#!`, run by the program it names. */
  private script(path: string): Program | undefined {
    const { files, programs } = this.options;
    if (!files.exists(path) || files.isDirectory(path)) return undefined;
    const [, interpreter = '', argument] = /^#!\s*(\S+)(?:[ \t]+(\S+))?/.exec(files.readText(path)) ?? [];
    const program = programs.get(posix.basename(interpreter === '/usr/bin/env' ? (argument ?? '') : interpreter));
    if (!program) return undefined;
    return (process) =>
      program({ ...process, argv: [interpreter, path, ...process.args], args: [path, ...process.args] });
  }

  /** @throws ProgramNotFound */
  launch({ argv, env = {}, cwd = '/', user, parentPid, terminal, isInit = false, ...streams }: Launch): Running {
    const program = this.find(argv, env);
    const pid = this.options.nextPid();
    const killed = new AbortController();
    const handlers = new Map<string, () => void>();
    let finish: (code: number) => void = () => {};
    const exit = new Promise<number>((resolve) => {
      finish = (code) => {
        this.running.delete(pid);
        killed.abort();
        resolve(code);
      };
    });
    const group = this;
    const gate = async () => {
      while (group.frozen) await group.frozen;
      if (killed.signal.aborted) throw new Exit(0);
    };
    const output = (to: Output | undefined): Output => ({
      async write(data) {
        await gate();
        await to?.write(data);
      },
    });
    const stdin = streams.stdin ?? emptyInput();
    const stdout = output(streams.stdout);
    const stderr = output(streams.stderr);
    const start = (childArgv: readonly string[], options: SpawnOptions = {}) => {
      if (killed.signal.aborted) throw new Exit(0); // who is dead starts nobody
      return group.launch({
        env,
        cwd,
        stdin,
        stdout,
        stderr,
        ...options,
        argv: childArgv,
        user,
        parentPid: pid,
        terminal,
      });
    };
    const process: Process = {
      pid,
      argv,
      args: argv.slice(1),
      env,
      cwd,
      user,
      hostname: this.options.hostname,
      containerId: this.options.containerId,
      stdin: gated(stdin, gate, killed.signal),
      stdout,
      stderr,
      files: this.options.files,
      get terminal() {
        return terminal?.();
      },
      signal: killed.signal,
      get processes() {
        return group.processes;
      },
      knows: (name) => group.options.programs.has(name),
      sleep: (ms) => sleep(ms, killed.signal).then(gate),
      onSignal: (name, handler) => handlers.set(signalName(name) ?? name, handler),
      start,
      run: async (childArgv, options) => {
        try {
          const child = start(childArgv, options);
          const stop = () => child.kill('KILL');
          killed.signal.addEventListener('abort', stop, { once: true });
          const code = await child.exit;
          killed.signal.removeEventListener('abort', stop);
          return code;
        } catch (error) {
          if (!(error instanceof ProgramNotFound)) throw error;
          const to = options?.stderr ?? stderr;
          const reason = error.program.includes('/') ? error.message : 'not found';
          await to.write(`${argv[0]}: ${error.program}: ${reason}\n`);
          return 127;
        }
      },
      become: async (newArgv, options = {}) => {
        const next = group.find(newArgv, options.env ?? env);
        handlers.clear();
        running.argv = newArgv;
        const code = await next({
          ...process,
          argv: newArgv,
          args: newArgv.slice(1),
          env: options.env ?? env,
          cwd: options.cwd ?? cwd,
          path: (relative) => posix.resolve(options.cwd ?? cwd, relative),
          ...(options.stdin && { stdin: options.stdin }),
          ...(options.stdout && { stdout: options.stdout }),
          ...(options.stderr && { stderr: options.stderr }),
        });
        throw new Exit(code ?? 0);
      },
      path: (relative) => posix.resolve(cwd, relative),
      exit: (code) => {
        throw new Exit(code);
      },
    };
    const running: Running & { argv: readonly string[] } = {
      pid,
      parentPid,
      argv,
      startedAtMs: Date.now(),
      exit,
      kill: (signal) => {
        const handler = handlers.get(signal);
        if (signal === 'KILL') finish(128 + 9);
        else if (handler) handler();
        else if (!isInit && !harmless.has(signal)) finish(128 + (signalNumbers[signal] ?? 15));
      },
    };
    this.running.set(pid, running);
    const main = async () => {
      try {
        // at once, so that a program has its signal handlers when its start is told
        if (group.frozen) await gate();
        finish((await program(process)) ?? 0);
      } catch (error) {
        if (killed.signal.aborted) return;
        if (error instanceof Exit) return finish(error.code & 255);
        if (error instanceof BrokenPipe) return finish(128 + 13);
        const message = error instanceof FileError || error instanceof Error ? error.message : String(error);
        await stderr.write(`${posix.basename(argv[0] ?? '')}: ${message}\n`).catch(() => {});
        finish(1);
      }
    };
    void main();
    return running;
  }

  /** Every process at once, as the kernel does when pid 1 of a namespace ends. */
  killAll(): void {
    for (const process of this.running.values()) process.kill('KILL');
    this.unpause();
  }
}

function gated(input: Input, gate: () => Promise<void>, signal: AbortSignal): Input {
  const then = async <T>(reading: Promise<T>): Promise<T> => {
    const value = await reading;
    await gate();
    return value;
  };
  const gatedInput: Input = {
    read: () => then(input.read(signal)),
    readLine: () => then(input.readLine(signal)),
    async *[Symbol.asyncIterator]() {
      for (let chunk = await gatedInput.read(); chunk; chunk = await gatedInput.read()) yield chunk;
    },
  };
  return gatedInput;
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new Exit(0));
    const stop = () => {
      clearTimeout(timer);
      reject(new Exit(0));
    };
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', stop);
        resolve();
      },
      Math.min(ms, 2 ** 31 - 1), // setTimeout's longest: 24 days
    );
    signal.addEventListener('abort', stop, { once: true });
  });
}
