/** A client of the table of faults: it sees how its answer ends, and can leave, or stop reading. */
import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import type { Asked } from './asked.ts';

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** It did not come to its end. */
  readonly cut: boolean;
}

export interface Asking extends Pick<Asked, 'operation' | 'path' | 'shape'> {
  readonly body: string | Buffer | undefined;
}

export class FaultClient {
  /** Settles when the answer is over, however; never while it is not read. */
  readonly answer: Promise<Answer>;
  /** Settles with the first bytes of the answer's body. */
  readonly begun: Promise<void>;
  readonly leave: () => void;

  /**
   * @param reads default: true
   * @param open the request's body, where it uploads one, is not ended
   */
  constructor(
    url: string,
    { operation, path, body, shape }: Asking,
    { reads = true, open = false, headers: more = {} } = {},
  ) {
    const upload = operation.body === 'stream' && body !== undefined;
    const headers = {
      ...more,
      ...(body !== undefined && { 'content-type': upload ? 'application/x-tar' : 'application/json' }),
      ...(body !== undefined && !upload && { 'content-length': Buffer.byteLength(body) }),
      ...(shape === 'hijack' && { connection: 'Upgrade', upgrade: operation.stream?.hijack?.[0] ?? 'tcp' }),
    };
    const outgoing = request(url + path, { method: operation.method, headers, agent: false });
    let begin = () => {};
    let taken: Socket | undefined;
    this.begun = new Promise((resolve) => {
      begin = resolve;
    });
    this.answer = new Promise((resolve, reject) => {
      const read = (status: number, stream: IncomingMessage | Socket, head = '') => {
        if (!reads) return begin();
        let text = head;
        let ended = false;
        if (head !== '') begin();
        stream.on('data', (bytes: Buffer) => {
          text += bytes.toString();
          begin();
        });
        stream.on('end', () => {
          ended = true;
        });
        stream.on('error', () => {});
        stream.on('close', () => resolve({ status, text, cut: !ended }));
      };
      outgoing.on('response', (answer) => read(answer.statusCode ?? 0, answer));
      outgoing.on('upgrade', (answer, socket: Socket, head: Buffer) => {
        taken = socket.once('end', () => socket.end());
        read(answer.statusCode ?? 0, socket, head.toString());
      });
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNRESET') resolve({ status: 0, text: '', cut: true });
        else reject(error);
      });
    });
    this.answer.catch(() => {}); // who leaves does not ask for it
    this.leave = () => {
      outgoing.destroy();
      taken?.destroy(); // it is not the request's any more
    };
    if (open && upload) outgoing.write(body);
    else outgoing.end(body);
  }
}
