/** Streams between a client and what runs: attach, exec and logs. */
import type { Duplex } from 'node:stream';
import { type ApiVersion, compareVersions } from '../document/version.ts';
import { invalidParameter } from '../server/errors.ts';
import type { Call } from '../server/http/reply.ts';
import type { Attachment } from './console.ts';
import type { Container } from './container.ts';
import { frame, type StreamName } from './frames.ts';
import { type LogQuery, render } from './log.ts';

export const RAW = 'application/vnd.docker.raw-stream';
export const MULTIPLEXED = 'application/vnd.docker.multiplexed-stream';

/**
 * How a stream that is handed over is announced: as multiplexed only to a client that asked to upgrade, and only since 1.42
 * (Engine API, ContainerAttach); without that, frames come under the old type.
 */
export function hijackType(call: Call, tty: boolean): string {
  const tells = call.header('upgrade') !== undefined && compareVersions(call.version, '1.42') >= 0;
  return !tty && tells ? MULTIPLEXED : RAW;
}

/** How a log is announced; engines before 1.42 do not say. */
export function logType({ version }: Call, engineVersion: ApiVersion, tty: boolean): string | undefined {
  if (compareVersions(engineVersion, '1.42') < 0) return undefined;
  return !tty && compareVersions(version, '1.42') >= 0 ? MULTIPLEXED : RAW;
}

/** Resolves when the connection has taken the bytes; at once when it is gone. */
export function send(connection: Duplex, bytes: Uint8Array): Promise<void> {
  if (connection.destroyed || connection.writableEnded) return Promise.resolve();
  if (connection.write(bytes)) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      connection.off('drain', done).off('close', done);
      resolve();
    };
    connection.once('drain', done).once('close', done);
  });
}

/** Bytes from a client until it ends its half; `gone` when the whole connection is. */
export async function receive(
  connection: Duplex,
  each: (bytes: Uint8Array) => Promise<void>,
): Promise<'ended' | 'gone'> {
  return new Promise((resolve) => {
    let last = Promise.resolve();
    connection.on('data', (chunk: Buffer) => {
      connection.pause();
      last = each(chunk).then(
        () => void connection.resume(),
        () => void connection.resume(), // the program reads no more: what comes is dropped
      );
    });
    connection.once('end', () => void last.then(() => resolve('ended')));
    connection.once('close', () => resolve('gone'));
    connection.resume();
  });
}

/** Which bytes end an attach without ending the container: `ctrl-p,ctrl-q`. @throws invalidParameter */
export function detachSequence(text: string | undefined): Uint8Array {
  const keys = text === undefined || text === '' ? 'ctrl-p,ctrl-q' : text;
  return Uint8Array.from(
    keys.split(',').map((key) => {
      const control = /^ctrl-([a-z@[\\\]^_])$/i.exec(key)?.[1];
      if (control !== undefined) return control.toUpperCase().charCodeAt(0) - 64;
      if (key.length !== 1) throw invalidParameter(`Invalid detach keys (${keys}) provided`);
      return key.charCodeAt(0);
    }),
  );
}

export interface AttachOptions {
  readonly streams: ReadonlySet<StreamName>;
  readonly stdin: boolean;
  readonly logs: boolean;
  readonly stream: boolean;
  readonly detachKeys: Uint8Array;
  /** How output is put on the connection. */
  readonly encode: (stream: StreamName, bytes: Uint8Array) => Uint8Array;
}

/** Without a terminal, frames; with one, as it comes. */
export const encoderFor = (tty: boolean) => (stream: StreamName, bytes: Uint8Array) =>
  tty ? bytes : frame(stream, bytes);

/** Serves an attached connection until the container ends, the client leaves, or it detaches. */
export async function serveAttach(container: Container, connection: Duplex, options: AttachOptions): Promise<void> {
  const { streams, encode } = options;
  const gone = new AbortController();
  connection.once('close', () => gone.abort());
  if (options.logs) {
    const query: LogQuery = { streams, follow: false };
    for await (const line of container.log.read(query, () => false, gone.signal))
      await send(connection, encode(line.stream, line.bytes));
  }
  if (!options.stream) return;
  let finish: () => void = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const attachment: Attachment = {
    write: (stream, bytes) => (streams.has(stream) ? send(connection, encode(stream, bytes)) : Promise.resolve()),
    end: finish,
  };
  const detach = container.console.attach(attachment);
  gone.signal.addEventListener('abort', finish);
  const reading = receive(connection, async (bytes) => {
    if (!options.stdin) return;
    const at = container.config.Tty ? Buffer.from(bytes).indexOf(options.detachKeys) : -1;
    await container.console.type(at < 0 ? bytes : bytes.subarray(0, at));
    if (at >= 0) finish();
  });
  void reading.then((how) => {
    if (options.stdin) container.console.endInput();
    if (how === 'gone') finish();
  });
  await finished;
  detach();
}

/** The log as chunks of a response. @param shown before each line: its time, and attributes */
export async function* logChunks(
  container: Container,
  query: LogQuery,
  shown: { readonly timestamps: boolean; readonly details?: string },
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const encode = encoderFor(container.config.Tty);
  const live = () => container.isRunning || container.state.status === 'restarting';
  for await (const line of container.log.read(query, live, signal)) yield encode(line.stream, render(line, shown));
}
