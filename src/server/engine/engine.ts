/**
 * One engine, outgoing: its connection, its version, its health, and the readings it tells the cluster of. It follows the engine's
 * events and reads again what they say has changed; every so often it reads everything, so that nothing missed stays missed.
 */
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { request } from 'undici';
import { type ApiVersion, isApiVersion, newest, oldest } from '../../document/version.ts';
import type { components } from '../../generated/engine-schema.ts';
import { Failure, system, unavailable } from '../errors.ts';
import type { Target } from '../http/reply.ts';
import type { Connection } from './connection.ts';

export type Info = components['schemas']['SystemInfo'];
export type Summary = components['schemas']['ContainerSummary'];
export type Inspect = components['schemas']['ContainerInspectResponse'];
export type Image = components['schemas']['ImageSummary'];
export type Network = components['schemas']['NetworkSummary'];
export type Volume = components['schemas']['Volume'];
export type EngineEvent = components['schemas']['EventMessage'];

export type EngineState = 'Pending' | 'Healthy' | 'Unhealthy' | 'Disconnected';

/** Everything an engine has, read at once. */
export interface Reading {
  readonly containers: Summary[];
  readonly images: Image[];
  readonly networks: Network[];
  readonly volumes: Volume[];
}

/** What an engine tells; the cluster listens. */
export interface EngineListener {
  connected(engine: Engine, reading: Reading): void;
  containerChanged(engine: Engine, id: string, summary: Summary | undefined, inspect: Inspect | undefined): void;
  changed(engine: Engine, reading: Partial<Pick<Reading, 'images' | 'networks' | 'volumes'>>): void;
  stateChanged(engine: Engine, state: EngineState): void;
  event(engine: Engine, event: EngineEvent): void;
}

export interface EngineOptions {
  readonly failureRetry: number;
  readonly probeMs: number;
  readonly callTimeoutMs: number;
  readonly reconcileMs: number;
  /** The newest version we speak. */
  readonly newestVersion: ApiVersion;
}

/** Lists may be long. */
const LIST_TIMEOUT_MS = 30_000;

export const engineDefaults: Omit<EngineOptions, 'newestVersion'> = {
  failureRetry: 3,
  probeMs: 3_000,
  callTimeoutMs: 4_000,
  reconcileMs: 60_000,
};

export interface CallOptions {
  readonly body?: string;
  readonly headers?: Record<string, string>;
  /** Milliseconds until the whole answer must be there; 0: none. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** What the client speaks; default: the newest the engine and we know. */
  readonly version?: ApiVersion;
}

/** Events that change nothing the state holds. */
const idle = /^(top|resize|export|exec_|attach|detach|archive-path|extract-to-dir|copy)/;

export class Engine implements Target {
  readonly connection: Connection;
  info: Info | undefined;
  state: EngineState = 'Pending';
  /** Why the engine is not healthy; empty when it is. */
  error = '';
  updatedAt = new Date(0);
  version: ApiVersion;
  minVersion: ApiVersion = '1.24';
  /** What the engine's ping says of its default builder: `1` classic, `2` BuildKit. Engine API 1.38 on. */
  builderVersion = '1';
  failures = 0;

  private readonly options: EngineOptions;
  private readonly listener: EngineListener;
  private readonly log: Logger;
  private readonly stopped = new AbortController();
  private readonly watchers = new Set<(error: Error) => void>();

  constructor(connection: Connection, listener: EngineListener, log: Logger, options: EngineOptions) {
    this.connection = connection;
    this.listener = listener;
    this.options = options;
    this.version = options.newestVersion;
    this.log = log.child({ engine: connection.address });
  }

  get id(): string {
    return this.info?.ID ?? '';
  }
  get name(): string {
    return this.info?.Name ?? '(unknown)';
  }
  get dispatcher() {
    return this.connection.dispatcher;
  }
  get origin() {
    return this.connection.origin;
  }
  /** 0 … 100: how far from being given up. */
  get health(): number {
    return this.state === 'Healthy' ? 100 - Math.trunc((this.failures * 100) / this.options.failureRetry) : 0;
  }

  versionFor(version: ApiVersion): ApiVersion {
    return newest(this.minVersion, oldest(version, this.version));
  }
  open(signal: AbortSignal) {
    return this.connection.open(signal);
  }

  failed(error: Error): void {
    this.failures += 1;
    this.error = error.message;
    if (this.state === 'Healthy' && this.failures >= this.options.failureRetry) this.become('Unhealthy');
  }

  answered(): void {
    this.failures = 0;
    this.updatedAt = new Date();
  }

  whenLost(lost: (error: Error) => void): () => void {
    this.watchers.add(lost);
    return () => this.watchers.delete(lost);
  }

  /** @throws unavailable unless the engine is healthy */
  assertHealthy(what: string): this {
    if (this.state !== 'Healthy')
      throw unavailable(`${what} is on node ${this.name}, which is ${this.state.toLowerCase()}: ${this.error}`);
    return this;
  }

  /** Connects, and stays connected until `stop()`. Failures show in `state` and `error`. */
  async run(): Promise<void> {
    const { signal } = this.stopped;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        await this.connect();
        attempt = 0;
        await this.follow();
      } catch (error) {
        if (signal.aborted) return;
        this.failed(error as Error);
        this.log.debug({ err: error }, 'engine lost');
      }
      await sleep(Math.min(250 * 2 ** Math.min(attempt, 5), 5_000), undefined, { signal }).catch(() => {});
    }
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    this.become('Disconnected');
    await this.connection.close();
  }

  /** A control call. @throws Failure with the engine's own status and text, or system when it did not answer */
  async call<T>(method: 'GET' | 'POST' | 'DELETE', path: string, options: CallOptions = {}): Promise<T> {
    const { timeoutMs = this.options.callTimeoutMs, version = this.version } = options;
    const limits = [
      this.stopped.signal,
      ...(options.signal ? [options.signal] : []),
      ...(timeoutMs > 0 ? [AbortSignal.timeout(timeoutMs)] : []),
    ];
    let status: number;
    let text: string;
    try {
      const answer = await request(`${this.origin}/v${this.versionFor(version)}${path}`, {
        dispatcher: this.dispatcher,
        method,
        headers: { ...options.headers, ...(options.body !== undefined && { 'content-type': 'application/json' }) },
        body: options.body ?? null,
        signal: AbortSignal.any(limits),
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      status = answer.statusCode;
      text = await answer.body.text();
    } catch (error) {
      if (!options.signal?.aborted) this.failed(error as Error);
      throw system(`node ${this.name} did not answer: ${(error as Error).message}`, { cause: error });
    }
    this.answered();
    if (status >= 400) throw new EngineFailure(status, messageIn(text));
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  /** A call answered by a stream of JSON lines, however long it takes. @throws EngineFailure before the first line */
  async *lines(
    method: 'GET' | 'POST',
    path: string,
    options: { headers: Record<string, string>; signal: AbortSignal; body?: Readable; version?: ApiVersion },
  ): AsyncGenerator<unknown> {
    const { headers, signal, body, version = this.version } = options;
    const lost = new AbortController();
    const unwatch = this.whenLost((error) => lost.abort(error));
    try {
      const answer = await request(`${this.origin}/v${this.versionFor(version)}${path}`, {
        dispatcher: this.dispatcher,
        method,
        headers,
        body: body ?? null,
        signal: AbortSignal.any([this.stopped.signal, signal, lost.signal]),
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      if (answer.statusCode >= 400) throw new EngineFailure(answer.statusCode, messageIn(await answer.body.text()));
      yield* jsonLines(answer.body);
    } catch (error) {
      if (lost.signal.aborted) throw lost.signal.reason;
      throw error;
    } finally {
      unwatch();
    }
  }

  /** Reads one container again, and tells the cluster. */
  async refresh(id: string): Promise<void> {
    const filters = encodeURIComponent(JSON.stringify({ id: [id] }));
    const [summary] = await this.call<Summary[]>('GET', `/containers/json?all=1&filters=${filters}`);
    const inspect = summary ? await this.inspectContainer(id) : undefined;
    this.listener.containerChanged(this, id, summary, inspect);
  }

  async refreshImages(): Promise<void> {
    this.listener.changed(this, { images: await this.readImages() });
  }

  async refreshNetworks(): Promise<void> {
    this.listener.changed(this, { networks: await this.readNetworks() });
  }

  async refreshVolumes(): Promise<void> {
    this.listener.changed(this, { volumes: await this.readVolumes() });
  }

  private readImages(): Promise<Image[]> {
    return this.call<Image[]>('GET', '/images/json', { timeoutMs: LIST_TIMEOUT_MS });
  }

  private readNetworks(): Promise<Network[]> {
    return this.call<Network[]>('GET', '/networks', { timeoutMs: LIST_TIMEOUT_MS });
  }

  private async readVolumes(): Promise<Volume[]> {
    const { Volumes } = await this.call<{ Volumes: Volume[] | null }>('GET', '/volumes', {
      timeoutMs: LIST_TIMEOUT_MS,
    });
    return Volumes ?? [];
  }

  private async inspectContainer(id: string): Promise<Inspect | undefined> {
    try {
      return await this.call<Inspect>('GET', `/containers/${id}/json`);
    } catch (error) {
      if (error instanceof EngineFailure && error.status === 404) return undefined; // gone between the two readings
      throw error;
    }
  }

  private async connect(): Promise<void> {
    await this.callUnversioned('/_ping');
    const version = await this.callUnversioned<{ ApiVersion?: string; MinAPIVersion?: string }>('/version');
    const told = version.ApiVersion ?? '';
    if (!isApiVersion(told))
      throw new Error(`${this.connection.address} is no Docker engine: it told the API version '${told}'`);
    this.version = oldest(told, this.options.newestVersion);
    if (version.MinAPIVersion && isApiVersion(version.MinAPIVersion))
      this.minVersion = newest(version.MinAPIVersion, '1.24');
    await this.readAll();
    this.failures = 0;
    this.error = '';
    this.become('Healthy');
  }

  private async readAll(): Promise<void> {
    const [info, containers, images, networks, volumes] = await Promise.all([
      this.call<Info>('GET', '/info'),
      this.call<Summary[]>('GET', '/containers/json?all=1', { timeoutMs: LIST_TIMEOUT_MS }),
      this.readImages(),
      this.readNetworks(),
      this.readVolumes(),
    ]);
    if (!info.NCPU || !info.MemTotal) {
      throw new Error(
        `cannot get resources for this engine, make sure ${this.connection.address} is a Docker Engine, not a Swarm manager`,
      );
    }
    this.info = info;
    this.listener.connected(this, { containers, images, networks, volumes });
    void this.inspectAll(containers.map(({ Id }) => Id ?? ''));
  }

  /** What lists lack (reservations) is read behind them, a few at a time. */
  private async inspectAll(ids: string[]): Promise<void> {
    const queue = [...ids];
    const worker = async () => {
      for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
        const inspect = await this.inspectContainer(id);
        if (inspect) this.listener.containerChanged(this, id, undefined, inspect);
      }
    };
    try {
      await Promise.all([worker(), worker(), worker(), worker()]);
    } catch (error) {
      this.log.debug({ err: error }, 'inspecting stopped');
    }
  }

  private async callUnversioned<T>(path: string): Promise<T> {
    const answer = await request(`${this.origin}${path}`, {
      dispatcher: this.dispatcher,
      signal: AbortSignal.any([this.stopped.signal, AbortSignal.timeout(this.options.callTimeoutMs)]),
    });
    this.builderVersion = String(answer.headers['builder-version'] ?? this.builderVersion);
    const text = await answer.body.text();
    return (answer.headers['content-type']?.includes('json') ? JSON.parse(text) : {}) as T;
  }

  /** Follows events until they end; probes meanwhile, since a frozen engine ends nothing. @throws when the engine is lost */
  private async follow(): Promise<void> {
    const lost = new AbortController();
    const signal = AbortSignal.any([this.stopped.signal, lost.signal]);
    const probing = this.probe(signal).catch((error: Error) => lost.abort(error));
    try {
      const answer = await request(`${this.origin}/v${this.version}/events`, {
        dispatcher: this.dispatcher,
        signal,
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      for await (const event of jsonLines(answer.body)) await this.apply(event as EngineEvent);
      throw new Error('the event stream ended');
    } catch (error) {
      throw lost.signal.aborted ? lost.signal.reason : error;
    } finally {
      lost.abort(new Error('done'));
      await probing;
    }
  }

  private async probe(signal: AbortSignal): Promise<void> {
    let read = Date.now();
    for (;;) {
      await sleep(this.options.probeMs, undefined, { signal });
      try {
        await this.call('GET', '/info');
        if (Date.now() - read > this.options.reconcileMs) {
          await this.readAll();
          read = Date.now();
        }
      } catch (error) {
        if (this.failures >= this.options.failureRetry) throw error;
      }
    }
  }

  private async apply(event: EngineEvent): Promise<void> {
    const id = event.Actor?.ID ?? '';
    const action = event.Action ?? '';
    try {
      if (event.Type === 'container' && action === 'destroy')
        this.listener.containerChanged(this, id, undefined, undefined);
      else if (event.Type === 'container' && !idle.test(action)) await this.refresh(id);
      else if (event.Type === 'image') await this.refreshImages();
      else if (event.Type === 'network') await this.refreshNetworks();
      else if (event.Type === 'volume' && !/^(un)?mount$/.test(action)) await this.refreshVolumes();
    } catch (error) {
      this.log.debug({ err: error, action }, 'an event could not be followed up');
    }
    this.listener.event(this, event);
  }

  private become(state: EngineState): void {
    if (this.state === state) return;
    this.state = state;
    this.log.info({ node: this.name, error: this.error || undefined }, `engine is ${state.toLowerCase()}`);
    if (state !== 'Healthy') {
      const error = unavailable(`node ${this.name} is ${state.toLowerCase()}: ${this.error || 'it was given up'}`);
      for (const lost of this.watchers) lost(error);
      this.watchers.clear();
    }
    this.listener.stateChanged(this, state);
  }
}

/** An engine's refusal: its status and its words, to be passed on as they are. */
export class EngineFailure extends Failure {
  readonly status: number;
  constructor(status: number, message: string) {
    super(
      status === 404
        ? 'notFound'
        : status === 409
          ? 'conflict'
          : status === 400
            ? 'invalidParameter'
            : status === 401
              ? 'unauthorized'
              : status === 403
                ? 'forbidden'
                : 'system',
      message,
    );
    this.status = status;
  }
}

function messageIn(text: string): string {
  try {
    return String((JSON.parse(text) as { message?: string }).message ?? text);
  } catch {
    return text.trim();
  }
}

/** Objects of a stream, one a line; lines may be of any length. */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield JSON.parse(line);
  }
  if (rest.trim() !== '') yield JSON.parse(rest);
}
