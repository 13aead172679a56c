/** Programs and the processes that run them. A program is a function; whatever it does goes through the process it is given. */
import { posix } from 'node:path';
import { FileError, type FileSystem } from './file-system.ts';
import { BrokenPipe, emptyInput, type Input, type Output } from './pipe.ts';

/** A program: what it returns is its exit code, 0 if nothing; a throw is told on stderr and exits 1. */
export type Program = (process: Process) => number | undefined | void | Promise<number | undefined> | Promise<void>;

export interface Terminal {
  readonly columns: number;
  readonly rows: number;
}

export interface SpawnOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly stdin?: Input;
  readonly stdout?: Output;
  readonly stderr?: Output;
}

/** What a program sees of the world. */
export interface Process {
  readonly pid: number;
  /** The program's name first. */
  readonly argv: readonly string[];
  /** What follows the name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly user: string;
  readonly hostname: string;
  /** ID of the container it runs in. */
  readonly containerId: string;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: FileSystem;
  /** The size of its terminal; undefined when it has none. */
  readonly terminal: Terminal | undefined;
  /** Aborted when the process is killed: give up what you wait for. */
  readonly signal: AbortSignal;
  /** Resolves after that many milliseconds in which the container was not paused. @throws when the process is killed */
  sleep(ms: number): Promise<void>;
  /** Handles a signal (`TERM`) instead of what it does by itself. As a container's first process the default is to ignore it. */
  onSignal(name: string, handler: () => void): void;
  /** Runs a program, as a child with the same streams unless told otherwise. @returns its exit code; 127 when there is no such program */
  run(argv: readonly string[], options?: SpawnOptions): Promise<number>;
  /** Starts a program without waiting. @throws ProgramNotFound */
  start(argv: readonly string[], options?: SpawnOptions): Running;
  /** Everything that runs in the container, its first process first. */
  readonly processes: readonly Running[];
  /** Whether there is a program of that name. */
  knows(name: string): boolean;
  /** Becomes another program, with the same streams unless told otherwise; what it returns is the exit code. @throws ProgramNotFound */
  become(argv: readonly string[], options?: SpawnOptions): Promise<never>;
  /** A path seen from the working directory. */
  path(relative: string): string;
  /** Ends at once, as `exit(3)` does. */
  exit(code: number): never;
}

export class ProgramNotFound extends Error {
  readonly program: string;
  constructor(
    program: string,
    reason: 'executable file not found in $PATH' | 'no such file or directory' | 'permission denied',
  ) {
    super(reason);
    this.program = program;
  }
}

class Exit extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

export const signalNumbers: Readonly<Record<string, number>> = {
  HUP: 1,
  INT: 2,
  QUIT: 3,
  ILL: 4,
  TRAP: 5,
  ABRT: 6,
  BUS: 7,
  FPE: 8,
  KILL: 9,
  USR1: 10,
  SEGV: 11,
  USR2: 12,
  PIPE: 13,
  ALRM: 14,
  TERM: 15,
  STKFLT: 16,
  CHLD: 17,
  CONT: 18,
  STOP: 19,
  TSTP: 20,
  TTIN: 21,
  TTOU: 22,
  URG: 23,
  XCPU: 24,
  XFSZ: 25,
  VTALRM: 26,
  PROF: 27,
  WINCH: 28,
  IO: 29,
  PWR: 30,
  SYS: 31,
};
const harmless = new Set(['CHLD', 'CONT', 'URG', 'WINCH', 'STOP', 'TSTP', 'TTIN', 'TTOU']);

/** `SIGTERM`, `term` or `15` → `TERM`; undefined when there is no such signal. */
export function signalName(text: string): string | undefined {
  const name = text.toUpperCase().replace(/^SIG/, '');
  if (name in signalNumbers) return name;
  return Object.keys(signalNumbers).find((key) => String(signalNumbers[key]) === text);
}

export interface Running {
  readonly pid: number;
  readonly parentPid: number;
  readonly argv: readonly string[];
  readonly startedAtMs: number;
  /** The exit code; 128 + n when a signal ended it. Never rejects. */
  readonly exit: Promise<number>;
  kill(signal: string): void;
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
