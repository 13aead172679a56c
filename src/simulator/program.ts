/** What a program is, and what it sees of the world. */
import type { FileSystem } from './file-system.ts';
import type { Input, Output } from './pipe.ts';

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

export interface Running {
  readonly pid: number;
  readonly parentPid: number;
  readonly argv: readonly string[];
  readonly startedAtMs: number;
  /** The exit code; 128 + n when a signal ended it. Never rejects. */
  readonly exit: Promise<number>;
  kill(signal: string): void;
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
