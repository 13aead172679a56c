/** Calls to a store that speaks HTTP at one of several addresses. */
import type { SecureContextOptions } from 'node:tls';
import { Agent, type Dispatcher, request } from 'undici';
import { unavailable } from '../errors.ts';
import { CALL_TIMEOUT_MS } from './store.ts';

const CONNECT_TIMEOUT_MS = 2_000;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface HttpCall {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Until the whole answer must be there, milliseconds. Default: 5 000. */
  readonly timeoutMs?: number;
}

export class HttpStore {
  private readonly agent: Agent;
  private readonly origins: readonly string[];
  /** The address that answered last. */
  private current = 0;

  constructor(endpoints: readonly string[], tls: SecureContextOptions | undefined) {
    this.agent = new Agent({
      connect: { timeout: CONNECT_TIMEOUT_MS, ...tls },
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    this.origins = endpoints.map((endpoint) => `${tls ? 'https' : 'http'}://${endpoint}`);
  }

  /** @throws unavailable when no address answers */
  async call(call: HttpCall): Promise<Answer> {
    const limit = limited(call.timeoutMs ?? CALL_TIMEOUT_MS, call.signal);
    const { statusCode, headers, body } = await this.answered(call, limit);
    return { status: statusCode, headers, text: await body.text() };
  }

  /** The answer's head within the time of a call, its body for as long as it takes. @throws unavailable when no address answers */
  async stream(call: HttpCall): Promise<Dispatcher.ResponseData> {
    const inTime = new AbortController();
    const timer = setTimeout(() => inTime.abort(new Error('no answer in time')), CALL_TIMEOUT_MS);
    try {
      return await this.answered(call, AbortSignal.any([inTime.signal, ...(call.signal ? [call.signal] : [])]));
    } finally {
      clearTimeout(timer);
    }
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }

  /** Whichever address answers, the one that did last first: any member of a store's cluster serves as well as another. */
  private async answered(call: HttpCall, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const failures: string[] = [];
    for (let tried = 0; tried < this.origins.length; tried += 1) {
      const origin = this.origins[this.current] ?? '';
      try {
        return await request(`${origin}${call.path}`, {
          dispatcher: this.agent,
          method: call.method,
          headers: call.headers ?? {},
          body: call.body ?? null,
          signal,
        });
      } catch (error) {
        if (call.signal?.aborted) throw error;
        failures.push(`${origin}: ${(error as Error).message}`);
        this.current = (this.current + 1) % this.origins.length;
        if (signal.aborted) break;
      }
    }
    throw unavailable(`the store does not answer (${failures.join('; ')})`);
  }
}

function limited(ms: number, signal: AbortSignal | undefined): AbortSignal {
  return AbortSignal.any([AbortSignal.timeout(ms), ...(signal ? [signal] : [])]);
}
