/** Whether an engine is in use, and why not. No I/O and no clock of its own: calls tell how they went. */
import { certificateFaults } from '../tls.ts';

export const engineStates = ['Pending', 'Healthy', 'Unhealthy', 'Disconnected'] as const;
export type EngineState = (typeof engineStates)[number];

export class Health {
  state: EngineState = 'Pending';
  /** Why the engine is not healthy, or how its latest call failed; empty when all is well. */
  reason = '';
  /** Failures since the last answer. */
  failures = 0;
  /** When the engine last answered, milliseconds since 1970; 0: never. */
  answeredAtMs = 0;

  private readonly failureRetry: number;
  private readonly now: () => number;
  private readonly changed: (state: EngineState, before: EngineState) => void;

  /**
   * @param failureRetry failures in a row that make a healthy engine unhealthy; from 1
   * @param changed called after each change of state
   */
  constructor(failureRetry: number, now: () => number, changed: (state: EngineState, before: EngineState) => void) {
    this.failureRetry = failureRetry;
    this.now = now;
    this.changed = changed;
  }

  /** 100 (every recent call went well) … 0 (out of use). */
  get degree(): number {
    return this.state === 'Healthy' ? 100 - Math.trunc((this.failures * 100) / this.failureRetry) : 0;
  }

  /** A call got no answer: refused, cut, timed out, unresolved, no TLS. Whoever made it, it counts. */
  failed(error: Error): void {
    if (this.state === 'Disconnected') return;
    this.failures += 1;
    this.reason = reasonOf(error);
    if (this.state === 'Healthy' && this.failures >= this.failureRetry) this.become('Unhealthy');
  }

  /** It is known to be gone: no further failure is waited for. */
  giveUp(error: Error): void {
    this.reason = reasonOf(error);
    if (this.state === 'Healthy') this.become('Unhealthy');
  }

  /** An answer, whatever its status, shows that the engine lives; being in use again takes a whole reading. */
  answered(): void {
    this.failures = 0;
    this.answeredAtMs = this.now();
    if (this.state === 'Healthy') this.reason = '';
  }

  /** The engine was read whole. */
  connected(): void {
    if (this.state === 'Disconnected') return;
    this.failures = 0;
    this.reason = '';
    this.become('Healthy');
  }

  /** It answers, but not as an engine in use has to. */
  explain(reason: string): void {
    if (this.state !== 'Disconnected') this.reason = reason;
  }

  /** It must not be used. */
  refused(reason: string): void {
    if (this.state === 'Disconnected') return;
    this.reason = reason;
    this.become('Pending');
  }

  /** It was taken out of the cluster, for good. */
  disconnect(): void {
    this.become('Disconnected');
  }

  private become(state: EngineState): void {
    const before = this.state;
    if (state === before) return;
    this.state = state;
    this.changed(state, before);
  }
}

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the engine closed the connection',
  EPIPE: 'the engine closed the connection',
  UND_ERR_SOCKET: 'the engine closed the connection',
  EHOSTUNREACH: 'no route to host',
  ENETUNREACH: 'network is unreachable',
  ENOTFOUND: 'the host name cannot be resolved',
  EAI_AGAIN: 'the host name cannot be resolved at the moment',
  ENOENT: 'there is no such socket',
  EACCES: 'no permission to use the socket',
  UND_ERR_CONNECT_TIMEOUT: 'no connection within the time limit',
  ETIMEDOUT: 'no connection within the time limit',
  ...Object.fromEntries(Object.entries(certificateFaults).map(([code, fault]) => [code, `its certificate ${fault}`])),
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS on this port',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'it does not speak TLS on this port',
  EPROTO: 'it does not speak TLS on this port',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'it speaks no TLS of version 1.2 or newer',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'it speaks no TLS of version 1.2 or newer',
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'it refuses the certificate of the manager',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED: 'it says that the certificate of the manager has expired',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'it refuses the certificate of the manager',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'it wants a certificate of the manager',
};

/** A failed call in words for `info`. */
export function reasonOf(error: Error): string {
  const { code, errors } = error as Error & { code?: string; errors?: Error[] };
  const known = code === undefined ? undefined : words[code];
  if (known !== undefined) return known;
  const [first] = errors ?? [];
  return first && error.message === '' ? reasonOf(first) : error.message || error.name;
}
