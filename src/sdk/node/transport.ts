/** The transport of Node: undici's pools, spoken to without `fetch` or a `Readable` in between. */
import { setMaxListeners } from 'node:events';
import { type Duplex, Readable } from 'node:stream';
// by its file: Bun has a stub of its own in place of the package's name
import { Agent, type Dispatcher } from 'undici/index.js';
import { ConnectionError } from '../errors.ts';
import { type BodySource, chunksOf } from '../request.ts';
import type { Answer, Handover, OutgoingRequest, RawConnection, Transport } from '../transport.ts';
import type { Address } from './address.ts';
import { unreachable } from './failure.ts';
import { Incoming } from './incoming.ts';
import { SocketConnection } from './socket-connection.ts';
import { sshConnector } from './ssh.ts';

type IncomingHeaders = Readonly<Record<string, string | string[] | undefined>>;

export class NodeTransport implements Transport {
  readonly host: string;
  private readonly address: Address;
  private readonly agent: Agent;
  /** Connections that the agent no longer knows. */
  private readonly handedOver = new Set<SocketConnection>();

  constructor(address: Address, connectTimeoutMs: number, env: Readonly<Record<string, string | undefined>>) {
    this.host = address.host;
    this.address = address;
    this.agent = new Agent({
      connect:
        address.kind === 'ssh'
          ? sshConnector(address, connectTimeoutMs, env)
          : {
              timeout: connectTimeoutMs,
              ...(address.kind === 'unix' && { socketPath: address.path }),
              ...(address.kind === 'tcp' && address.tls),
            },
      // logs and events may be silent for ever; time limits are the caller's
      headersTimeout: 0,
      bodyTimeout: 0,
      // an answer that holds its connection (wait, logs) must not hold up others
      pipelining: 1,
    });
  }

  send(request: OutgoingRequest): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.dispatch(request, undefined, { answer: resolve, handover: reject, fail: reject });
    });
  }

  open(request: OutgoingRequest & { readonly upgrade: string }): Promise<Handover> {
    return new Promise((resolve, reject) => {
      this.dispatch(request, request.upgrade, {
        answer: (answer) => resolve({ answer }),
        handover: (connection, headers) => resolve({ connection, headers }),
        fail: reject,
      });
    });
  }

  close(): Promise<void> {
    for (const connection of this.handedOver)
      connection.fail(new ConnectionError(`${this.host}: the client has been closed`));
    return this.agent.destroy();
  }

  private dispatch(request: OutgoingRequest, upgrade: string | undefined, outcome: Outcome): void {
    const { signals = [], operation } = request;
    const aborted = signals.find((signal) => signal.aborted);
    if (aborted) {
      outcome.fail(aborted.reason);
      return;
    }
    let incoming: Incoming | undefined;
    let controller: Dispatcher.DispatchController | undefined;
    let settled = false;
    const abort = ({ target }: Event) => {
      const { reason } = target as AbortSignal;
      fail(reason);
      controller?.abort(reason);
    };
    // by hand: what AbortSignal.any makes stays on a signal for as long as that lives
    const letGo = () => {
      for (const signal of signals) signal.removeEventListener('abort', abort);
    };
    const fail = (reason: unknown) => {
      letGo();
      settled = true;
      if (incoming) incoming.fail(reason);
      else outcome.fail(reason);
    };
    for (const signal of signals) {
      // one signal may well end a hundred streams: Node warns of more than ten listeners
      setMaxListeners(0, signal);
      signal.addEventListener('abort', abort, { once: true });
    }
    this.agent.dispatch(
      {
        origin: this.address.origin,
        method: request.method,
        path: request.path,
        headers: request.headers,
        body: outgoing(request.body),
        ...(upgrade !== undefined && { upgrade }),
      },
      {
        onRequestStart: (started) => {
          controller = started;
          if (settled) started.abort(new Error('no longer wanted'));
        },
        onRequestUpgrade: (_, _status, headers, socket: Duplex) => {
          letGo();
          const connection = new SocketConnection(socket, this.host, signals);
          this.handedOver.add(connection);
          socket.once('close', () => this.handedOver.delete(connection));
          outcome.handover(connection, flat(headers));
        },
        onResponseStart: (started, status, headers) => {
          if (status < 200) return;
          incoming = new Incoming(started, letGo);
          outcome.answer({ status, headers: flat(headers), body: incoming });
        },
        onResponseData: (_, chunk) => incoming?.push(chunk),
        onResponseEnd: () => incoming?.end(),
        onResponseError: (_, error) => {
          if (!settled) fail(unreachable(error, this.address, operation));
        },
      },
    );
  }
}

interface Outcome {
  answer(answer: Answer): void;
  handover(connection: RawConnection, headers: Answer['headers']): void;
  fail(reason: unknown): void;
}

function flat(headers: IncomingHeaders): Answer['headers'] {
  const result: Record<string, string | undefined> = {};
  for (const name in headers) {
    const value = headers[name];
    result[name] = typeof value === 'string' ? value : value?.join(', ');
  }
  return result;
}

function outgoing(body: BodySource | undefined): string | Uint8Array | Readable | null {
  if (body === undefined) return null;
  if (typeof body === 'string' || body instanceof Uint8Array || body instanceof Readable) return body;
  return Readable.from(chunksOf(body), { objectMode: false });
}
