/** Long work on many nodes at once, told as one stream of JSON lines in which node and layer are told apart. */
import { PassThrough, type Readable } from 'node:stream';
import { failureOf, fanOut } from '../cluster/fan-out.ts';
import { EngineFailure, failureIn } from '../engine/client.ts';
import type { Engine } from '../engine/engine.ts';

export interface Progress {
  readonly id?: string;
  readonly status?: string;
  readonly stream?: string;
}

/** @returns the engine's own lines; a throw, or a line with `error` or `errorDetail`, is the node's failure */
export type Work = (engine: Engine) => AsyncIterable<unknown>;

const encode = (line: object) => Buffer.from(`${JSON.stringify(line)}\r\n`);
/** Lines waiting for a slow reader; engines are read no faster than this drains. */
const PENDING_LINES = 256;

/**
 * The same as {@link progressOnAll} once a node has begun.
 * @throws the nodes' failure when none of them does: the client then gets a status that tells it
 */
export async function startOnAll(
  engines: readonly Engine[],
  left: readonly Engine[],
  title: string,
  work: Work,
): Promise<AsyncGenerator<Uint8Array>> {
  const begun = new Map(
    engines.map((engine) => {
      const lines = work(engine)[Symbol.asyncIterator]();
      return [engine, { lines, first: lines.next() }];
    }),
  );
  const firsts = [...begun.values()].map(({ first }) => first);
  await Promise.any(firsts).catch(async () => {
    throw failureOf(await fanOut(engines, async (engine) => begun.get(engine)?.first), title);
  });
  return progressOnAll(engines, left, title, async function* (engine) {
    const { lines, first } = begun.get(engine) ?? {};
    try {
      for (let next = await first; next && !next.done; next = await lines?.next()) yield next.value;
    } finally {
      await lines?.return?.();
    }
  });
}

/**
 * Every node's lines as they come, each under its node's name: `id` is `node` or `node layer`. A last line with `error` names the
 * nodes that failed; Docker's clients exit with failure on it. What nodes say in plain text is told once more, without them.
 * Nodes out of use are told of and left out.
 */
async function* progressOnAll(
  engines: readonly Engine[],
  left: readonly Engine[],
  title: string,
  work: Work,
): AsyncGenerator<Uint8Array> {
  const failures: string[] = [];
  const said = new Set<string>();
  const queue: Uint8Array[] = [];
  let wake = () => {};
  let drained = () => {};
  let running = engines.length;
  let over = false;
  for (const { name, state } of left)
    yield encode({ id: name, status: `${title}: left out, the node is ${state.toLowerCase()}` });
  const tell = async (line: object) => {
    queue.push(encode(line));
    wake();
    while (queue.length > PENDING_LINES && !over)
      await new Promise<void>((resolve) => {
        const before = drained;
        drained = () => {
          before();
          resolve();
        };
      });
  };
  const run = async (engine: Engine) => {
    const { name } = engine;
    try {
      await tell({ id: name, status: title });
      for await (const value of work(engine)) {
        if (over) return;
        const line = value as Progress;
        const failure = failureIn(line);
        if (failure !== undefined) throw new EngineFailure(500, failure);
        if (line.stream !== undefined) said.add(line.stream);
        await tell(withNode(name, line));
      }
      await tell({ id: name, status: `${title}: done` });
    } catch (error) {
      failures.push(`${name}: ${(error as Error).message}`);
      await tell({ id: name, status: `${title}: ${(error as Error).message}` });
    } finally {
      running -= 1;
      wake();
    }
  };
  const runs = engines.map(run);
  try {
    for (;;) {
      for (let line = queue.shift(); line; line = queue.shift()) yield line;
      drained();
      drained = () => {};
      if (running === 0 && queue.length === 0) break;
      if (queue.length > 0) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    for (const text of said) yield encode({ stream: text }); // docker-py reads the names of loaded images there
    if (failures.length > 0) {
      const message = failures.sort().join('; ');
      yield encode({ error: message, errorDetail: { code: 1, message } });
    }
  } finally {
    over = true;
    drained();
    await Promise.allSettled(runs);
  }
}

function withNode(node: string, { stream, ...line }: Progress): object {
  return { ...line, id: line.id ? `${node} ${line.id}` : node, ...(stream !== undefined && { status: stream.trim() }) };
}

/** The client's body, to many engines at the pace of the slowest; one that gives up is left behind, and the others go on. */
export function copies(source: Readable, count: number): Readable[] {
  const sinks = Array.from({ length: count }, () => new PassThrough());
  const open = new Set(sinks);
  const leave = (sink: PassThrough) => {
    if (open.delete(sink) && open.size === 0) source.resume(); // the client's bytes have to go somewhere until it is told
  };
  for (const sink of sinks) {
    sink.once('close', () => leave(sink));
    sink.on('error', () => leave(sink));
  }
  void (async () => {
    try {
      for await (const chunk of source) {
        const full = [...open].filter((sink) => !sink.write(chunk));
        await Promise.all(full.map(drainedOrClosed));
      }
      for (const sink of open) sink.end();
    } catch (error) {
      for (const sink of open) sink.destroy(error as Error);
    }
  })();
  return sinks;
}

function drainedOrClosed(sink: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      sink.off('drain', done).off('close', done);
      resolve();
    };
    if (sink.destroyed || !sink.writableNeedDrain) return resolve();
    sink.on('drain', done).on('close', done);
  });
}
