/** The transport of Node: undici's pools, spoken to without `fetch` or a `Readable` in between. */
import { type Duplex, Readable } from 'node:stream';
import { Agent, type Dispatcher } from 'undici';
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

  constructor(address: Address, connectTimeoutMs: number) {
    this.host = address.host;
    this.address = address;
    this.agent = new Agent({
      connect:
        address.kind === 'ssh'
          ? sshConnector(address, connectTimeoutMs)
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
    return this.agent.destroy();
  }

  private dispatch(request: OutgoingRequest, upgrade: string | undefined, outcome: Outcome): void {
    const { signal, operation } = request;
    if (signal?.aborted) {
      outcome.fail(signal.reason);
      return;
    }
    let incoming: Incoming | undefined;
    let controller: Dispatcher.DispatchController | undefined;
    let settled = false;
    const abort = () => {
      fail(signal?.reason);
      controller?.abort(signal?.reason);
    };
    const letGo = () => signal?.removeEventListener('abort', abort);
    const fail = (reason: unknown) => {
      letGo();
      settled = true;
      if (incoming) incoming.fail(reason);
      else outcome.fail(reason);
    };
    signal?.addEventListener('abort', abort, { once: true });
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
          outcome.handover(new SocketConnection(socket, this.host, signal), flat(headers));
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
