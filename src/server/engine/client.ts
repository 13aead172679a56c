/** Calls to one engine in a version it speaks. Every call that gets no answer is told to the engine's health, whoever made it. */

import { setMaxListeners } from 'node:events';
import type { Readable } from 'node:stream';
import { request } from 'undici';
import { type ClientVersion, versionFor } from '../../document/span.ts';
import { type ApiVersion, isApiVersion, newest, oldest } from '../../document/version.ts';
import { Failure, type Kind } from '../errors.ts';
import { Connections } from '../http/connections.ts';
import type { Cause, Target } from '../http/reply.ts';
import type { Connection } from './connection.ts';
import { reasonOf } from './health.ts';
import { leanGet } from './lean-get.ts';
import { expected, type Form, jsonLines, parsed, textOf } from './told.ts';

export interface CallOptions {
  readonly body?: string;
  readonly headers?: Record<string, string>;
  /** Milliseconds until the whole answer must be there; 0: none. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** What a JSON answer has to be. Default: `object`. */
  readonly answer?: Form;
  /** What that, or each in the list, is known by from then on: a property that has to be a text. */
  readonly id?: string;
  /** Whose request this is; absent: the manager's own, in the newest version the engine and we know. */
  readonly client?: Caller;
  /** The request that makes it necessary. Default: the client's. */
  readonly cause?: Cause;
}

/** A client as far as engines are to know it. */
export type Caller = ClientVersion & Cause;

export interface LinesOptions extends Pick<CallOptions, 'headers' | 'client' | 'cause'> {
  readonly signal: AbortSignal;
  readonly body?: Readable;
}

export interface ClientOptions {
  /** For calls that say nothing else. */
  readonly callTimeoutMs: number;
  /** The newest version we speak. */
  readonly newestVersion: ApiVersion;
}

const OLDEST: ApiVersion = '1.24';
/** Longer than the pause between two readings by default: a new connection costs more than a list that has not changed. */
const LISTS_IDLE_MS = 90_000;

export class EngineClient {
  version: ApiVersion;
  minVersion: ApiVersion = OLDEST;
  /** What the engine's ping says of its default builder: `1` classic, `2` BuildKit. Engine API 1.38 on. */
  builderVersion = '1';

  private readonly connection: Connection;
  private readonly target: Pick<Target, 'name' | 'host' | 'failed' | 'answered' | 'whenLost'>;
  private readonly lists: Connections;
  private readonly stopped: AbortSignal;
  private readonly options: ClientOptions;

  constructor(
    connection: Connection,
    target: Pick<Target, 'name' | 'host' | 'failed' | 'answered' | 'whenLost'>,
    stopped: AbortSignal,
    options: ClientOptions,
  ) {
    this.connection = connection;
    this.lists = new Connections((signal, read) => connection.open(signal, read), LISTS_IDLE_MS);
    this.target = target;
    this.stopped = stopped;
    this.options = options;
    this.version = options.newestVersion;
  }

  /** For errors. */
  get node(): string {
    return this.target.name;
  }

  versionFor(client: ClientVersion): ApiVersion {
    return versionFor(client, { oldest: this.minVersion, newest: this.version });
  }

  /** @param client absent: the manager asks for itself, in the newest version */
  private pathFor(client: ClientVersion | undefined, path: string): string {
    return `/v${client ? this.versionFor(client) : this.version}${path}`;
  }

  /** A control call. @throws EngineFailure with the engine's own status and text, Unanswered, or unavailable when the engine is given up meanwhile */
  async call<T>(method: 'GET' | 'POST' | 'DELETE', path: string, options: CallOptions = {}): Promise<T> {
    const text = await this.text(method, path, options);
    if (text === '') return undefined as T;
    return expected(parsed(text, this.node), options.answer ?? 'object', this.node, options.id) as T;
  }

  /** The same, with the answer as it came. */
  async text(method: 'GET' | 'POST' | 'DELETE', path: string, options: CallOptions = {}): Promise<string> {
    const { body, headers, client, cause = client } = options;
    const { status, text } = await this.answerOf(this.pathFor(client, path), {
      method,
      headers: { ...headers, ...cause?.trace(), ...(body !== undefined && { 'content-type': 'application/json' }) },
      body: body ?? null,
      timeoutMs: options.timeoutMs ?? this.options.callTimeoutMs,
      signal: options.signal,
    });
    if (status >= 400) throw new EngineFailure(status, messageIn(text));
    return text;
  }

  /** A call answered by a stream of JSON lines, however long it takes. @throws EngineFailure before the first line */
  async *lines(method: 'GET' | 'POST', path: string, options: LinesOptions): AsyncGenerator<object> {
    const { headers, signal, body, client, cause = client } = options;
    const limits = linked([this.stopped, signal], 0);
    const unwatch = this.target.whenLost((error) => limits.abort(error));
    try {
      const answer = await request(`${this.connection.origin}${this.pathFor(client, path)}`, {
        dispatcher: this.connection.dispatcher,
        method,
        headers: { ...headers, ...cause?.trace() },
        body: body ?? null,
        signal: limits.signal,
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      if (answer.statusCode >= 400) throw new EngineFailure(answer.statusCode, messageIn(await textOf(answer.body)));
      yield* jsonLines(answer.body, this.node);
    } catch (error) {
      throw limits.signal.aborted ? limits.signal.reason : error;
    } finally {
      unwatch();
      limits.unlink();
    }
  }

  /** One ping. @throws Unanswered when it is not answered in time, or with a failure of the engine's own */
  async ping(timeoutMs: number): Promise<void> {
    // no HEAD: undici closes the connection after one
    await this.answerOf('/_ping', { method: 'GET', body: null, timeoutMs, failing: 500 });
  }

  /** Learns which versions the engine speaks. @throws when it is no engine */
  async greet(): Promise<void> {
    const ping = await this.answerOf('/_ping', { method: 'GET', body: null, timeoutMs: this.options.callTimeoutMs });
    if (ping.status >= 500) throw new Error(`the engine answers pings with status ${ping.status}`);
    this.builderVersion = ping.builderVersion ?? '1';
    const version = await this.answerOf('/version', {
      method: 'GET',
      body: null,
      timeoutMs: this.options.callTimeoutMs,
    });
    const { ApiVersion: told = '', MinAPIVersion: lowest = '' } = versionsIn(version.text);
    if (!isApiVersion(told)) {
      // one that wants TLS says so here
      const answer =
        version.status === 200 ? `the API version '${told}'` : `${version.status} ${messageIn(version.text)}`;
      throw new Error(`${this.connection.address} is no Docker engine that can be used: it told ${answer}`);
    }
    this.version = oldest(told, this.options.newestVersion);
    this.minVersion = isApiVersion(lowest) ? newest(lowest, OLDEST) : OLDEST;
  }

  /**
   * The bytes of a list, over a connection that is kept for the next time.
   * @throws EngineFailure with the engine's own status and text, Unanswered, or unavailable when the engine is given up meanwhile
   */
  list(path: string, timeoutMs: number): Promise<readonly Buffer[]> {
    return this.counted({ timeoutMs }, async (signal) => {
      const { status, chunks } = await leanGet(this.lists, this.target.host, this.pathFor(undefined, path), signal);
      this.target.answered();
      if (status >= 400) throw new EngineFailure(status, messageIn(Buffer.concat(chunks).toString('utf8')));
      return chunks;
    });
  }

  /** The engine is given up: lists under way end with this error, and what is kept for the next time is closed. */
  lose(error: Error): void {
    this.lists.lose(error);
  }

  /** The whole answer; it counts for the engine's health, and so does its absence. */
  private answerOf(
    path: string,
    options: {
      method: 'GET' | 'POST' | 'DELETE';
      headers?: Record<string, string>;
      body: string | null;
      timeoutMs: number;
      signal?: AbortSignal;
      /** A status from here on is as good as no answer. */
      failing?: number;
    },
  ): Promise<{ status: number; text: string; builderVersion: string | undefined }> {
    const { method, headers, body, failing = 600 } = options;
    return this.counted(options, async (signal) => {
      const answer = await request(`${this.connection.origin}${path}`, {
        dispatcher: this.connection.dispatcher,
        method,
        headers,
        body,
        signal,
        headersTimeout: 0,
        bodyTimeout: 0,
        reset: false, // undici ends a connection after a HEAD, and each ping would need a new one
      });
      const text = await textOf(answer.body);
      if (answer.statusCode >= failing) throw new Error(`the engine answers with status ${answer.statusCode}`);
      this.target.answered();
      const builder = answer.headers['builder-version'];
      return { status: answer.statusCode, text, builderVersion: builder === undefined ? undefined : String(builder) };
    });
  }

  /** Bounds a call, and tells the engine's health when no answer comes. */
  private async counted<T>(
    { timeoutMs, signal }: Pick<CallOptions, 'signal'> & { timeoutMs: number },
    call: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const limits = linked([this.stopped, signal], timeoutMs);
    const unwatch = this.target.whenLost((error) => limits.abort(error));
    try {
      return await call(limits.signal);
    } catch (error) {
      if (error instanceof EngineFailure) throw error; // an answer, too
      const reason = limits.signal.aborted ? (limits.signal.reason as Error) : this.connection.causeOf(error as Error);
      if (reason instanceof Failure) throw reason; // given up meanwhile: counted already
      if (!signal?.aborted && !this.stopped.aborted) this.target.failed(reason);
      throw new Unanswered(this.target.name, reason);
    } finally {
      unwatch();
      limits.unlink();
    }
  }
}

/** An engine's refusal: its status and its words, to be passed on as they are. */
export class EngineFailure extends Failure {
  readonly status: number;
  constructor(status: number, message: string) {
    super(kindOf[status] ?? 'system', message);
    this.status = status;
  }
}

/** The engine could not be reached, or gave no answer. */
export class Unanswered extends Failure {
  /** False: the request never reached the engine, so it may be made elsewhere. */
  readonly sent: boolean;
  constructor(node: string, cause: Error, sent = !notSent.has((cause as NodeJS.ErrnoException).code ?? '')) {
    super('system', `node ${node} did not answer: ${reasonOf(cause)}`, { cause });
    this.sent = sent;
  }
}

/** What fails before a connection stands. */
const notSent = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const kindOf: Readonly<Record<number, Kind>> = {
  400: 'invalidParameter',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
};

/** One signal for several and a time limit. `AbortSignal.any` holds on to what it made for as long as its oldest source lives. */
function linked(signals: readonly (AbortSignal | undefined)[], timeoutMs: number) {
  const controller = new AbortController();
  const links = signals.flatMap((signal) => {
    if (!signal) return [];
    setMaxListeners(0, signal); // one for each call under way: Node would warn of a leak
    const abort = () => controller.abort(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    return [() => signal.removeEventListener('abort', abort)];
  });
  const timer =
    timeoutMs > 0
      ? setTimeout(() => controller.abort(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs)
      : undefined;
  return {
    signal: controller.signal,
    abort: (error: Error) => controller.abort(error),
    unlink: () => {
      clearTimeout(timer);
      for (const unlink of links) unlink();
    },
  };
}

function versionsIn(text: string): { ApiVersion?: string; MinAPIVersion?: string } {
  try {
    return JSON.parse(text) as { ApiVersion?: string; MinAPIVersion?: string };
  } catch {
    return {};
  }
}

function messageIn(text: string): string {
  try {
    return String((JSON.parse(text) as { message?: string }).message ?? text);
  } catch {
    return text.trim();
  }
}

/** What a line of progress says of the failure that it ends with; since API 1.52 engines say it in `errorDetail` alone. */
export function failureIn(line: unknown): string | undefined {
  const { error, errorDetail } = line as {
    readonly error?: string;
    readonly errorDetail?: { readonly message?: string };
  };
  return errorDetail?.message || error || undefined;
}
