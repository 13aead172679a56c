/** From nothing, or little, to a client: as the Docker CLI would find its engine. */
import { Caller, type CallerOptions } from '../caller.ts';
import { TimeoutError, UnsupportedError } from '../errors.ts';
import { negotiate } from '../negotiate.ts';
import type { TlsMaterial } from './address.ts';
import { resolveAddress } from './context.ts';
import { NodeTransport } from './transport.ts';

export type { TlsMaterial };

export interface ConnectOptions {
  /**
   * `unix:///path`, `tcp://host:port`, `ssh://[user@]host[:port]`, `npipe:////./pipe/name`.
   * By default `DOCKER_HOST`, else the context of `DOCKER_CONTEXT` or the CLI's current one, else the default socket.
   */
  readonly host?: string;
  /** Name of a context of the CLI, in place of the environment. */
  readonly context?: string;
  /** PEM texts. By default those of the context, or of `DOCKER_CERT_PATH` where `DOCKER_TLS_VERIFY` is set. */
  readonly tls?: TlsMaterial;
  /** Version to speak without asking the engine, as `1.44`. By default `DOCKER_API_VERSION`, else the highest that both speak. */
  readonly apiVersion?: string;
  /** Milliseconds for a connection to come about, and for the first answer on it. 10 000 by default. */
  readonly connectTimeoutMs?: number;
  /** Milliseconds for an answer, where the call does not say; streams are spared. No limit by default: `wait` and `stop` take their time. */
  readonly timeoutMs?: number;
  /** Sent with every request, for a proxy before the engine. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends connecting. */
  readonly abortSignal?: AbortSignal;
  /** In place of `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const CONNECT_TIMEOUT_MS = 10_000;

/** @throws ConnectionError, TimeoutError, UnsupportedError with what to do about it */
export async function connectionOf(options: ConnectOptions = {}): Promise<CallerOptions> {
  const { env = process.env, connectTimeoutMs = CONNECT_TIMEOUT_MS, timeoutMs, headers = {}, abortSignal } = options;
  const { host, context, tls } = options;
  const address = await resolveAddress({ host, context, tls, env, platform: process.platform });
  const transport = new NodeTransport(address, connectTimeoutMs, env);
  const limit = AbortSignal.timeout(connectTimeoutMs);
  try {
    const version = givenVersion(options.apiVersion ?? env.DOCKER_API_VERSION);
    const signals = abortSignal ? [abortSignal, limit] : [limit];
    const apiVersion = version ?? (await negotiate(transport, { ...headers }, signals));
    return { transport, apiVersion, timeoutMs, headers };
  } catch (error) {
    await transport.close();
    if (!limit.aborted || error !== limit.reason) throw error;
    throw new TimeoutError(`${address.host}: no answer within ${connectTimeoutMs} ms`, { operation: 'SystemPing' });
  }
}

function givenVersion(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const [, version] = /^v?(\d+\.\d+)$/.exec(text) ?? [];
  if (version === undefined) throw new UnsupportedError(`API version ${text}: expected one such as 1.44`);
  return version;
}

/**
 * A client for the operation functions, which a bundler can pick one by one.
 * @example
 * const client = await connect();
 * const containers = await containerList(client, { all: true });
 */
export async function connect(options?: ConnectOptions): Promise<Caller> {
  return new Caller(await connectionOf(options));
}
