import type { Duplex } from 'node:stream';
import type { HandlersOf } from '../../generated/handlers.ts';
import { system } from '../../server/errors.ts';
import { empty, hijack, json, stream } from '../../server/http/reply.ts';
import { Exec } from '../exec.ts';
import type { StreamName } from '../frames.ts';
import { toBytes } from '../pipe.ts';
import { detachSequence, encoderFor, hijackType, receive, send } from '../streams.ts';
import type { Context } from './context.ts';

const nowhere = { write: async () => {} };

/** Serves a connection to an exec until its program ends or the client detaches. */
async function serveExec(
  exec: Exec,
  connection: Duplex,
  size: { rows: number; columns: number } | undefined,
  keys: Uint8Array,
): Promise<void> {
  const { AttachStdin, AttachStdout, AttachStderr, Tty = false } = exec.request;
  const encode = encoderFor(Tty);
  const output = (name: StreamName, wanted: boolean | undefined) =>
    wanted ? { write: (data: string | Uint8Array) => send(connection, encode(name, toBytes(data))) } : nowhere;
  let code: Promise<number>;
  try {
    code = exec.start({ stdout: output('stdout', AttachStdout || Tty), stderr: output('stderr', AttachStderr) }, size);
  } catch (error) {
    // the stream is under way: an engine tells the failure on it
    await send(connection, encode('stdout', Buffer.from(`${(error as Error).message}\r\n`)));
    return;
  }
  let detach: () => void = () => {};
  const detached = new Promise<void>((resolve) => {
    detach = resolve;
  });
  const reading = receive(connection, async (bytes) => {
    if (!AttachStdin) return;
    const at = Tty ? Buffer.from(bytes).indexOf(keys) : -1;
    await exec.type(at < 0 ? bytes : bytes.subarray(0, at));
    if (at >= 0) detach();
  });
  void reading.then((how) => {
    if (AttachStdin) exec.endInput();
    if (how === 'gone') detach();
  });
  await Promise.race([code, detached]);
}

export const exec = {
  ContainerExec: ({ path, body }, { engine }) => {
    const made = new Exec(engine.container(path.id), body ?? {});
    engine.execs.set(made.id, made);
    return json(201, { Id: made.id });
  },
  ExecStart: async ({ path, body }, { engine, call }) => {
    const found = engine.exec(path.id);
    found.assertContainerRuns(); // while there is still a status to say it with
    const [rows, columns] = body?.ConsoleSize ?? [];
    const size = rows && columns ? { rows, columns } : undefined;
    if (body?.Detach) {
      void found.start({ stdout: nowhere, stderr: nowhere }, size);
      return stream(200, undefined, []);
    }
    const keys = detachSequence(found.request.DetachKeys);
    return hijack(hijackType(call, found.request.Tty ?? false), (connection) =>
      serveExec(found, connection, size, keys),
    );
  },
  ExecResize: ({ path, query }, { engine }) => {
    const found = engine.exec(path.id);
    if (!found.running) throw system('timeout waiting for exec session ready');
    found.resize(query.h ?? 0, query.w ?? 0);
    return empty(200);
  },
  ExecInspect: ({ path }, { engine }) => {
    const { id, running, exitCode, request, container, pid } = engine.exec(path.id);
    const [entrypoint = '', ...rest] = request.Cmd ?? [];
    return json(200, {
      ID: id,
      Running: running,
      ExitCode: exitCode,
      ProcessConfig: {
        tty: request.Tty ?? false,
        entrypoint,
        arguments: rest,
        privileged: request.Privileged ?? false,
        ...(request.User && { user: request.User }),
      },
      OpenStdin: request.AttachStdin ?? false,
      OpenStderr: request.AttachStderr ?? false,
      OpenStdout: request.AttachStdout ?? false,
      CanRemove: false,
      ContainerID: container.id,
      DetachKeys: request.DetachKeys ?? '',
      Pid: pid,
    });
  },
} satisfies HandlersOf<'Exec', Context, never, 'engine'>;
