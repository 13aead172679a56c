/** Performs operations: what the generated functions call, one method for each way to answer. */
import { containerInspect, execInspect, serviceInspect, taskInspect } from '../generated/sdk/operations.ts';
import { DockerError, errorOf, TimeoutError } from './errors.ts';
import { parseJson, textOf, writeJson } from './json.ts';
import {
  assertSupported,
  type BodySource,
  type CallOptions,
  headersOf,
  isOlder,
  type Operation,
  pathOf,
} from './request.ts';
import { Attachment } from './streams/attachment.ts';
import { ByteStream } from './streams/byte-stream.ts';
import { JsonLines } from './streams/json-lines.ts';
import { type OpenedOutput, Output } from './streams/output.ts';
import { Progress } from './streams/progress.ts';
import type { Answer, OutgoingRequest, RawConnection, Transport } from './transport.ts';

export type { BodySource, CallOptions, Operation };

/** Options of calls that deliver output. */
export interface OutputOptions extends CallOptions {
  /** Whether the container has a terminal, where that is known already; else it is found out. */
  readonly tty?: boolean;
}

/** @internal */
export interface CallerOptions {
  readonly transport: Transport;
  /** Version to speak, as `1.44`. */
  readonly apiVersion: string;
  /** For calls that do not say. 0 or absent: no limit. */
  readonly timeoutMs?: number;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
}

const MULTIPLEXED = 'application/vnd.docker.multiplexed-stream';
const RAW = 'application/vnd.docker.raw-stream';
// older engines call all output raw, or nothing
const OUTPUT_TYPE_SINCE = '1.42';

export class Caller {
  readonly apiVersion: string;
  // not even shown when a client is printed: keys and credentials of proxies are in there
  readonly #transport: Transport;
  private readonly timeoutMs: number;
  readonly #headers: Readonly<Record<string, string>>;

  /** @internal `connect` makes one. */
  constructor({ transport, apiVersion, timeoutMs = 0, headers = {} }: CallerOptions) {
    this.#transport = transport;
    this.apiVersion = apiVersion;
    this.timeoutMs = timeoutMs;
    this.#headers = headers;
  }

  /** Where the engine is, as `unix:///var/run/docker.sock`. */
  get host(): string {
    return this.#transport.host;
  }

  /** Ends every call and connection. */
  close(): Promise<void> {
    return this.#transport.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** A JSON value; undefined where the engine sends none. @internal */
  async json<T>(operation: Operation, values: string[], body: unknown, options?: CallOptions): Promise<T> {
    const bytes = await this.whole(operation, values, body, options);
    return (bytes.length === 0 ? undefined : parseJson(textOf(bytes), bytes)) as T;
  }

  /** No more than success. @internal */
  async empty(operation: Operation, values: string[], body: unknown, options?: CallOptions): Promise<void> {
    await this.whole(operation, values, body, options);
  }

  /** @internal */
  async text(operation: Operation, values: string[], body: unknown, options?: CallOptions): Promise<string> {
    return textOf(await this.whole(operation, values, body, options));
  }

  /** @internal */
  headersOnly<T>(operation: Operation, values: string[], body: unknown, options?: CallOptions): Promise<T> {
    return this.within(operation, options, async (signals) => {
      const answer = await this.answer(operation, values, body, options, signals);
      await answer.body.bytes();
      return answer.headers as T;
    });
  }

  /** @internal */
  lines<T>(operation: Operation, values: string[], body: unknown, options?: CallOptions): JsonLines<T> {
    return new JsonLines<T>(this.opening(operation, values, body, options));
  }

  /** @internal */
  progress<T>(operation: Operation, values: string[], body: unknown, options?: CallOptions): Progress<T> {
    return new Progress<T>(operation.id, this.opening(operation, values, body, options));
  }

  /** @internal */
  bytes(operation: Operation, values: string[], body: unknown, options?: CallOptions): ByteStream {
    return new ByteStream(this.opening(operation, values, body, options));
  }

  /** @internal */
  output(operation: Operation, values: string[], body: unknown, options?: OutputOptions): Output {
    const open = this.opening(operation, values, body, options);
    return new Output(async () => {
      const opened = await open();
      return { ...opened, multiplexed: await this.isMultiplexed(operation, values, body, options, opened.headers) };
    });
  }

  /** @internal */
  async attach(operation: Operation, values: string[], body: unknown, options?: OutputOptions): Promise<Attachment> {
    const handover = await this.open(operation, values, body, options);
    const { headers, body: source } = handover.answer ?? { headers: handover.headers, body: handover.connection };
    try {
      const multiplexed = await this.isMultiplexed(operation, values, body, options, headers);
      const opened: OpenedOutput = { source, headers, multiplexed };
      return await new Attachment(opened, handover.connection).open();
    } catch (error) {
      source.close();
      throw error;
    }
  }

  /** @internal */
  async hijack(operation: Operation, values: string[], body: unknown, options?: CallOptions): Promise<RawConnection> {
    const { connection, answer } = await this.open(operation, values, body, options);
    if (connection) return connection;
    answer.body.close();
    throw errorOf(answer.status, 'the connection was not handed over', operation.id);
  }

  private whole(
    operation: Operation,
    values: string[],
    body: unknown,
    options: CallOptions | undefined,
  ): Promise<Uint8Array> {
    return this.within(operation, options, async (signals) => {
      const answer = await this.answer(operation, values, body, options, signals);
      return answer.body.bytes();
    });
  }

  private async answer(
    operation: Operation,
    values: string[],
    body: unknown,
    options: CallOptions | undefined,
    signals: readonly AbortSignal[],
  ): Promise<Answer> {
    try {
      const answer = await this.#transport.send(this.request(operation, values, body, options, signals));
      await this.assertWell(operation, answer);
      options?.onAccepted?.();
      return answer;
    } catch (error) {
      // a failure of the connection is made where no caller is in sight: here the stack leads to the one who called
      if (error instanceof DockerError) Error.captureStackTrace?.(error);
      throw error;
    }
  }

  private opening(operation: Operation, values: string[], body: unknown, options: CallOptions | undefined) {
    return () =>
      this.within(operation, options, async (signals) => {
        const { headers, body: source } = await this.answer(operation, values, body, options, signals);
        return { headers, source };
      });
  }

  private open(operation: Operation, values: string[], body: unknown, options: CallOptions | undefined) {
    return this.within(operation, options, async (signals) => {
      const { upgrade = 'tcp' } = operation;
      const handover = await this.#transport.open({
        ...this.request(operation, values, body, options, signals),
        upgrade,
      });
      if (handover.answer) await this.assertWell(operation, handover.answer);
      return handover;
    });
  }

  private request(
    operation: Operation,
    values: string[],
    body: unknown,
    options: CallOptions | undefined,
    signals: readonly AbortSignal[],
  ): OutgoingRequest {
    assertSupported(operation, this.apiVersion);
    const json = operation.body === 'application/json';
    const content = body === undefined ? undefined : json ? writeJson(body) : (body as BodySource);
    const own = headersOf(operation, options);
    return {
      operation: operation.id,
      method: operation.method,
      path: `/v${this.apiVersion}${pathOf(operation, values, options, this.apiVersion)}`,
      headers: {
        ...this.#headers,
        ...(content !== undefined && operation.body && { 'content-type': operation.body }),
        ...own,
      },
      ...(content !== undefined && { body: content }),
      signals,
    };
  }

  private async assertWell(operation: Operation, answer: Answer): Promise<void> {
    if (answer.status >= 400) throw errorOf(answer.status, textOf(await answer.body.bytes()), operation.id);
  }

  /** Time runs until `work` resolves: to the end of a value, to the head of a stream. The caller's signal goes on after that. */
  private async within<T>(
    { id }: Operation,
    options: CallOptions | undefined,
    work: (signals: readonly AbortSignal[]) => Promise<T>,
  ): Promise<T> {
    const limitMs = options?.timeoutMs ?? this.timeoutMs;
    const signals = options?.abortSignal ? [options.abortSignal] : [];
    if (limitMs === 0) return work(signals);
    const deadline = new AbortController();
    const timer = setTimeout(() => {
      deadline.abort(new TimeoutError(`${this.host}: no answer within ${limitMs} ms`, { operation: id }));
    }, limitMs);
    try {
      return await work([...signals, deadline.signal]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async isMultiplexed(
    operation: Operation,
    values: string[],
    body: unknown,
    options: OutputOptions | undefined,
    headers: Answer['headers'],
  ): Promise<boolean> {
    if (options?.tty !== undefined) return !options.tty;
    const type = headers['content-type']?.split(';')[0];
    if (type === MULTIPLEXED) return true;
    if (type === RAW && !isOlder(this.apiVersion, OUTPUT_TYPE_SINCE)) return false;
    return !(await this.hasTerminal(operation, values, body, options));
  }

  /** What the response does not tell: asked of the container, service or task, or read from the exec's own request. */
  private async hasTerminal(
    { path }: Operation,
    [id = '']: string[],
    body: unknown,
    options: OutputOptions | undefined,
  ): Promise<boolean> {
    const told = (body as { Tty?: boolean } | undefined)?.Tty;
    if (told !== undefined) return told;
    const call = { abortSignal: options?.abortSignal };
    switch (path.split('/')[1]) {
      case 'containers':
        return (await containerInspect(this, id, call)).Config?.Tty === true;
      case 'exec':
        return (await execInspect(this, id, call)).ProcessConfig?.tty === true;
      case 'services':
        return (await serviceInspect(this, id, call)).Spec?.TaskTemplate?.ContainerSpec?.TTY === true;
      case 'tasks':
        return (await taskInspect(this, id, call)).Spec?.ContainerSpec?.TTY === true;
      default:
        return false;
    }
  }
}
