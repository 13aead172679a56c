/** A further process in a running container, as `docker exec` means it. */
import { type ContainerExecBody, containerExec, execInspect, execStart } from '../generated/sdk/operations.ts';
import type { Caller, CallOptions } from './caller.ts';
import { converse, type Outcome, type StandardStreams } from './streams/converse.ts';

export interface ExecOptions extends StandardStreams, Pick<CallOptions, 'abortSignal'> {
  /** Give it a terminal: stdout and stderr then come as one. */
  readonly tty?: boolean;
  /** Do not wait for its end: the result has no exit code. */
  readonly detach?: boolean;
  /** Anything else of the body of ContainerExec: `Env`, `User`, `WorkingDir`, `Privileged`. */
  readonly create?: Omit<ContainerExecBody, 'Cmd' | 'Tty'>;
}

export interface ExecOutcome extends Outcome {
  /** ID of the exec. */
  readonly id: string;
}

export type ExecResult<O extends ExecOptions> = O extends { readonly detach: true }
  ? Pick<ExecOutcome, 'id'>
  : ExecOutcome;

/**
 * Runs a command in a container, to its end.
 * @throws NotFoundError when there is no such container; ConflictError when it does not run. A command that cannot be run is no error
 * but exit code 126 or 127, as the CLI has it.
 */
export async function exec<const O extends ExecOptions = ExecOptions>(
  client: Caller,
  container: string,
  command: readonly string[],
  options?: O,
): Promise<ExecResult<O>> {
  const { create, tty = false, detach = false, stdin, abortSignal } = options ?? ({} as ExecOptions);
  const attached = !detach;
  const body: ContainerExecBody = {
    AttachStdout: attached,
    AttachStderr: attached,
    ...(stdin !== undefined && attached && { AttachStdin: true }),
    ...create,
    Cmd: [...command],
    Tty: tty,
  };
  const { Id: id } = await containerExec(client, container, body, { abortSignal });
  const session = await execStart(client, id, { Detach: detach, Tty: tty }, { abortSignal, tty });
  try {
    if (detach) return { id } as ExecResult<O>;
    const outcome = await converse(session, options ?? {});
    return { id, exitCode: await exitCodeOf(client, id, abortSignal), ...outcome } as ExecOutcome as ExecResult<O>;
  } finally {
    session.close();
  }
}

const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 500;

// output ends a moment before the engine knows that the process has ended; there is no way to wait for an exec
async function exitCodeOf(client: Caller, id: string, abortSignal: AbortSignal | undefined): Promise<number> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    const { Running, ExitCode } = await execInspect(client, id, { abortSignal });
    if (!Running && typeof ExitCode === 'number') return ExitCode;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
