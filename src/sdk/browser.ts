/** What `import … from 'shoal'` is in a browser: every operation but those that take over their connection, over `fetch`. */
import { Api } from '../generated/sdk/api.ts';
import { Caller, type CallerOptions } from './caller.ts';
import { FetchTransport } from './fetch-transport.ts';
import { negotiate } from './negotiate.ts';

export type * from '../generated/sdk/api.ts';
export * from '../generated/sdk/operations.ts';
export type * from '../generated/sdk/types.ts';
export { type BodySource, Caller, type CallOptions, type OutputOptions } from './caller.ts';
export * from './errors.ts';
export { ByteStream } from './streams/byte-stream.ts';
export type { OutputChunk, StreamName } from './streams/frames.ts';
export { JsonLines } from './streams/json-lines.ts';
export { Output, type OutputLine } from './streams/output.ts';
export { Progress } from './streams/progress.ts';

export interface ConnectOptions {
  /** Origin of an engine or a manager that allows this page (CORS): `https://docker.example:2376`. */
  readonly host: string;
  /** Version to speak without asking. */
  readonly apiVersion?: string;
  /** Milliseconds for an answer, where the call does not say; streams are spared. No limit by default. */
  readonly timeoutMs?: number;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly abortSignal?: AbortSignal;
}

async function connectionOf({
  host,
  apiVersion,
  timeoutMs,
  headers = {},
  abortSignal,
}: ConnectOptions): Promise<CallerOptions> {
  const transport = new FetchTransport(host);
  const version = apiVersion ?? (await negotiate(transport, { ...headers }, abortSignal ? [abortSignal] : []));
  return { transport, apiVersion: version, timeoutMs, headers };
}

/** A client for the operation functions. @throws ConnectionError, UnsupportedError */
export async function connect(options: ConnectOptions): Promise<Caller> {
  return new Caller(await connectionOf(options));
}

/** Every operation by noun. */
export class Docker extends Api {
  /** @throws ConnectionError, UnsupportedError */
  static async connect(options: ConnectOptions): Promise<Docker> {
    return new Docker(await connectionOf(options));
  }
}
