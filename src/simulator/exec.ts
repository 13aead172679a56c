/** A program run in a container beside its own. */

import type { components } from '../generated/engine-schema.ts';
import { conflict, invalidParameter } from '../server/errors.ts';
import type { Container } from './container.ts';
import { newId } from './ids.ts';
import { emptyInput, type Output, Pipe } from './pipe.ts';
import { ProgramNotFound, type Running } from './program.ts';
import { environmentOf } from './sandbox.ts';
import { LineDiscipline } from './terminal.ts';

type ExecRequest = components['schemas']['ContainerExecRequest'];

export interface ExecStreams {
  readonly stdout: Output;
  readonly stderr: Output;
}

const RUNTIME_FAILED = 'OCI runtime exec failed: exec failed: unable to start container process: exec: ';

export class Exec {
  readonly id = newId();
  readonly container: Container;
  readonly request: ExecRequest;
  exitCode: number | null = null;
  started = false;
  pid = 0;
  private process: Running | undefined;
  private terminal: LineDiscipline | undefined;
  private input: Pipe | undefined;

  /** @throws invalidParameter without a command, conflict where nothing can be run */
  constructor(container: Container, request: ExecRequest) {
    assertRuns(container);
    if (!request.Cmd?.length) throw invalidParameter('No exec command specified');
    this.container = container;
    this.request = request;
    container.execIds.add(this.id);
    this.tell('create');
  }

  get running(): boolean {
    return this.process !== undefined && this.exitCode === null;
  }

  private tell(what: 'create' | 'start'): void {
    this.container.tell(`exec_${what}: ${this.request.Cmd?.join(' ') ?? ''}`, { execID: this.id });
  }

  /** @throws conflict when the container is paused or does not run */
  assertContainerRuns(): void {
    assertRuns(this.container);
  }

  /**
   * Starts it, once. Resolves with the exit code.
   * @throws invalidParameter when there is no such program; conflict when it has run, or the container does not
   */
  start({ stdout, stderr }: ExecStreams, size?: { readonly rows: number; readonly columns: number }): Promise<number> {
    if (this.started) throw conflict(`exec command ${this.id} has already run`);
    assertRuns(this.container);
    this.started = true;
    const { request, container } = this;
    this.tell('start');
    if (request.Tty) {
      const interrupt = (signal: string) => {
        for (const process of container.group?.processes ?? []) if (this.isOurs(process)) process.kill(signal);
      };
      this.terminal = new LineDiscipline(stdout, interrupt, size ?? { rows: 24, columns: 80 });
    }
    const { terminal } = this;
    this.input = terminal?.input ?? (request.AttachStdin ? new Pipe() : emptyInput());
    try {
      this.process = container.group?.launch({
        argv: request.Cmd ?? [],
        env: { ...environmentOf(container, request.Env ?? []), ...(terminal && { TERM: 'xterm' }) },
        cwd: request.WorkingDir || container.config.WorkingDir || '/',
        user: request.User || container.config.User,
        parentPid: 0,
        stdin: this.input,
        stdout: terminal?.output ?? stdout,
        stderr: terminal?.output ?? stderr,
        ...(terminal && { terminal: () => terminal.size }),
      });
    } catch (error) {
      if (!(error instanceof ProgramNotFound)) throw error;
      this.finish(127);
      const place = error.program.includes('/') ? `stat ${error.program}: ` : '';
      throw invalidParameter(`${RUNTIME_FAILED}${JSON.stringify(error.program)}: ${place}${error.message}`);
    }
    this.pid = this.process?.pid ?? 0;
    return (this.process?.exit ?? Promise.resolve(137)).then((code) => {
      this.finish(code);
      return code;
    });
  }

  private finish(code: number): void {
    this.exitCode = code;
    this.container.execIds.delete(this.id);
    this.container.tell('exec_die', { execID: this.id, exitCode: String(code) });
  }

  async type(bytes: Uint8Array): Promise<void> {
    if (this.terminal) await this.terminal.type(bytes);
    else await this.input?.write(bytes);
  }

  endInput(): void {
    if (!this.terminal) this.input?.end();
  }

  resize(rows: number, columns: number): void {
    if (this.terminal) this.terminal.size = { rows, columns };
    this.process?.kill('WINCH');
  }

  private isOurs({ pid, parentPid }: Running): boolean {
    const processes = this.container.group?.processes ?? [];
    for (let at = pid, up = parentPid; ; ) {
      if (at === this.pid) return true;
      const parent = processes.find((process) => process.pid === up);
      if (!parent) return false;
      at = parent.pid;
      up = parent.parentPid;
    }
  }
}

function assertRuns({ id, name, state }: Container): void {
  if (state.status === 'paused') throw conflict(`Container ${name} is paused, unpause the container before exec`);
  if (state.status === 'restarting')
    throw conflict(`Container ${id} is restarting, wait until the container is running`);
  if (state.status !== 'running') throw conflict(`container ${id} is not running`);
}
