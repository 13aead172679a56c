/** A container from beginning to end, as `docker run` means it. */
import {
  type ContainerCreateBody,
  containerAttach,
  containerCreate,
  containerDelete,
  containerStart,
  containerWait,
} from '../generated/sdk/operations.ts';
import type { Caller, CallOptions } from './caller.ts';
import { ConflictError, NotFoundError, SystemError } from './errors.ts';
import { isOlder } from './request.ts';
import { converse, type Outcome, type StandardStreams } from './streams/converse.ts';

export interface RunOptions extends StandardStreams, Pick<CallOptions, 'abortSignal'> {
  /** Name of the container; made up by the engine by default. */
  readonly name?: string;
  /** As `os[/architecture[/variant]]`. */
  readonly platform?: string;
  /** Remove the container at its end, with its anonymous volumes. */
  readonly rm?: boolean;
  /** Give it a terminal: stdout and stderr then come as one. */
  readonly tty?: boolean;
  /** Do not wait for its end: the result has no exit code. */
  readonly detach?: boolean;
  /** Anything else of the body of ContainerCreate: `Env`, `WorkingDir`, `HostConfig`, … */
  readonly create?: Omit<ContainerCreateBody, 'Image' | 'Cmd' | 'Tty'>;
}

export interface RunOutcome extends Outcome {
  /** ID of the container. */
  readonly id: string;
}

export type RunResult<O extends RunOptions> = O extends { readonly detach: true } ? Pick<RunOutcome, 'id'> : RunOutcome;

// `removed` and the early head of wait's answer are of this version
const WAIT_CONDITIONS_SINCE = '1.30';

/**
 * Creates, attaches, starts, waits, and removes with `rm`. The image must be there: `pull` it before.
 * An abort leaves the container as it is, but removes it with `rm`.
 * @throws NotFoundError when the image is not there; ConflictError when the name is taken; InvalidParameterError when the command cannot be run
 */
export async function run<const O extends RunOptions = RunOptions>(
  client: Caller,
  image: string,
  command: readonly string[] | undefined,
  options?: O,
): Promise<RunResult<O>> {
  const { name, platform, abortSignal, rm = false, detach = false } = options ?? ({} as RunOptions);
  const call = { abortSignal };
  const { Id: id } = await containerCreate(client, bodyOf(image, command, options ?? {}), { ...call, name, platform });
  try {
    if (detach) {
      await containerStart(client, id, call);
      return { id } as RunResult<O>;
    }
    return { id, ...(await runAttached(client, id, options ?? {})) } as RunOutcome as RunResult<O>;
  } catch (error) {
    // what began well is the engine's to remove; what did not would stay for ever
    if (rm) await remove(client, id);
    throw error;
  }
}

function bodyOf(image: string, command: readonly string[] | undefined, options: RunOptions): ContainerCreateBody {
  const { create, rm = false, detach = false, tty = false, stdin } = options;
  const attached = !detach;
  return {
    AttachStdout: attached,
    AttachStderr: attached,
    ...(stdin !== undefined && { AttachStdin: true, OpenStdin: true, StdinOnce: true }),
    ...create,
    Image: image,
    ...(command && { Cmd: [...command] }),
    Tty: tty,
    ...(rm && { HostConfig: { ...create?.HostConfig, AutoRemove: true } }),
  };
}

async function runAttached(client: Caller, id: string, options: RunOptions): Promise<Outcome> {
  const { tty = false, stdin, rm = false } = options;
  const done = new AbortController();
  const { signal: abortSignal } = done;
  const abort = () => done.abort(options.abortSignal?.reason);
  options.abortSignal?.addEventListener('abort', abort, { once: true });
  if (options.abortSignal?.aborted) abort();
  const streams = { stream: true, stdout: true, stderr: true, ...(stdin !== undefined && { stdin: true }) };
  try {
    const session = await containerAttach(client, id, { ...streams, abortSignal, tty });
    const early = !isOlder(client.apiVersion, WAIT_CONDITIONS_SINCE);
    const ended = early ? await waiting(client, id, rm ? 'removed' : 'next-exit', abortSignal) : undefined;
    await containerStart(client, id, { abortSignal });
    const exit = ended?.exit ?? containerWait(client, id, { abortSignal });
    const [outcome, { StatusCode, Error: failure }] = await Promise.all([converse(session, options), exit]);
    if (failure) throw new SystemError(failure.Message ?? 'waiting failed', { operation: 'ContainerWait' });
    return { exitCode: Number(StatusCode), ...outcome };
  } finally {
    options.abortSignal?.removeEventListener('abort', abort);
    done.abort();
  }
}

/** Resolves when the engine is waiting: what ends at once, and is removed, could not be asked after the start. */
async function waiting(client: Caller, id: string, condition: 'removed' | 'next-exit', abortSignal: AbortSignal) {
  let onAccepted = () => {};
  const accepted = new Promise<void>((resolve) => {
    onAccepted = resolve;
  });
  const exit = containerWait(client, id, { condition, abortSignal, onAccepted });
  exit.catch(() => {}); // the caller has it, unless the start fails before
  await Promise.race([accepted, exit]);
  return { exit };
}

/** The engine removes by itself what has started; the rest is removed here. */
async function remove(client: Caller, id: string): Promise<void> {
  try {
    await containerDelete(client, id, { force: true, v: true });
  } catch (error) {
    // gone, or going
    if (!(error instanceof NotFoundError || error instanceof ConflictError)) throw error;
  }
}
