/**
 * A GET with as little as it takes. Reading lists that have not changed is most of what an idle manager of a thousand engines does,
 * and of a request made with undici objects as large as the answer live until the next one: half a second of garbage collection a
 * minute.
 */
import { ChunkedScanner } from '../http/chunked.ts';
import type { Connections, ConnectionUser, EngineConnection } from '../http/connections.ts';
import { HEAD_LIMIT_BYTES, parseHead, type ResponseHead } from '../http/response-head.ts';
import { ANSWER_LIMIT_BYTES, tooLong } from './told.ts';

export interface LeanAnswer {
  readonly status: number;
  /** The body, as it came. */
  readonly chunks: readonly Buffer[];
}

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * @param host for the header of that name @param path of the request, with its query
 * @throws why there is no whole answer, or the signal's reason
 */
export function leanGet(
  connections: Connections,
  host: string,
  path: string,
  signal: AbortSignal,
): Promise<LeanAnswer> {
  return new Promise((resolve, reject) => {
    const asking = new LeanGet(connections, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`, signal, resolve, reject);
    if (signal.aborted) asking.fail(signal.reason as Error);
    else asking.start();
  });
}

class LeanGet implements ConnectionUser {
  private readonly connections: Connections;
  private readonly request: string;
  private readonly signal: AbortSignal;
  private readonly resolve: (answer: LeanAnswer) => void;
  private readonly reject: (error: Error) => void;
  private readonly leave = () => this.fail(this.signal.reason as Error);
  private connection: EngineConnection | undefined;
  /** The connection carried another request before: the engine may have closed it meanwhile. */
  private reused = false;
  private over = false;
  private begun: Buffer | undefined;
  private head: ResponseHead | undefined;
  private scanner: ChunkedScanner | undefined;
  private left = 0;
  private readonly chunks: Buffer[] = [];
  private room = ANSWER_LIMIT_BYTES;

  constructor(
    connections: Connections,
    request: string,
    signal: AbortSignal,
    resolve: (answer: LeanAnswer) => void,
    reject: (error: Error) => void,
  ) {
    this.connections = connections;
    this.request = request;
    this.signal = signal;
    this.resolve = resolve;
    this.reject = reject;
  }

  start(): void {
    this.signal.addEventListener('abort', this.leave, { once: true });
    const kept = this.connections.take();
    this.reused = kept !== undefined;
    if (kept) this.send(kept);
    else this.connect();
  }

  private connect(): void {
    this.reused = false;
    this.connections.open(this.signal).then(
      (connection) => {
        if (this.over) connection.socket.destroy();
        else this.send(connection);
      },
      (error: Error) => this.fail(error),
    );
  }

  private send(connection: EngineConnection): void {
    this.connection = connection;
    connection.user = this;
    connection.socket.write(this.request, 'latin1');
  }

  onData(bytes: Buffer): void {
    try {
      if (this.head) this.feed(this.head, bytes);
      else this.readHead(bytes);
    } catch (error) {
      this.fail(error as Error);
    }
  }

  onClosed(error: Error | undefined): void {
    if (this.head?.body === 'until close' && !error) this.complete(this.head, false);
    else if (this.reused && !this.begun && !this.head)
      this.connect(); // closed while idle: RFC 9110 §9.2.2
    else this.fail(error ?? new Error('the connection was closed before the answer was complete'));
  }

  onLost(error: Error): void {
    this.fail(error);
  }

  private readHead(bytes: Buffer): void {
    const all = this.begun ? Buffer.concat([this.begun, bytes]) : bytes;
    const end = all.indexOf(HEAD_END);
    if (end < 0 ? all.length > HEAD_LIMIT_BYTES : end > HEAD_LIMIT_BYTES)
      throw new Error('the engine’s answer has too large a head');
    if (end < 0) {
      this.begun = Buffer.from(all);
      return;
    }
    const head = parseHead(all.toString('latin1', 0, end), 'GET');
    if (head.status < 200) throw new Error(`the engine answers with status ${head.status} unasked`);
    this.head = head;
    this.begun = undefined;
    if (head.body === 'chunked') this.scanner = new ChunkedScanner();
    else if (typeof head.body === 'number') this.left = head.body;
    this.feed(head, all.subarray(end + HEAD_END.length));
  }

  private feed(head: ResponseHead, bytes: Buffer): void {
    if (this.scanner) {
      const used = this.scanner.scan(bytes, (from, to) => this.keep(bytes.subarray(from, to)));
      if (this.scanner.over) this.complete(head, used === bytes.length);
    } else if (head.body === 'until close') this.keep(bytes);
    else {
      const used = Math.min(this.left, bytes.length);
      this.left -= used;
      if (used > 0) this.keep(bytes.subarray(0, used));
      if (this.left === 0) this.complete(head, used === bytes.length);
    }
  }

  private keep(bytes: Buffer): void {
    this.room -= bytes.length;
    if (this.room < 0) throw tooLong();
    this.chunks.push(Buffer.from(bytes));
  }

  /** @param clean nothing came behind the body */
  private complete({ status, reusable }: ResponseHead, clean: boolean): void {
    this.end(reusable && clean);
    this.resolve({ status, chunks: this.chunks });
  }

  fail(error: Error): void {
    if (this.over) return;
    this.end(false);
    this.reject(error);
  }

  /** @param keep the connection, for the next one */
  private end(keep: boolean): void {
    this.over = true;
    this.signal.removeEventListener('abort', this.leave);
    const { connection } = this;
    this.connection = undefined;
    if (!connection) return;
    connection.user = undefined;
    if (keep) this.connections.give(connection);
    else connection.socket.destroy();
  }
}
