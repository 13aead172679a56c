/**
 * HTTP/1.1 messages cut out of a byte stream (RFC 9112), in either direction, without touching the bytes: what a library would
 * mend or hide (a wrong length, a broken chunk, a body behind a 204) is what the checker is there to see.
 */
import type { Framing, Header } from '../exchange.ts';
import { headerOf } from '../exchange.ts';

/** A head longer than this is malformed; engines stop at a few kilobytes. */
const HEAD_LIMIT_BYTES = 256 * 1024;

export interface Head {
  /** The first line, without its line end. */
  readonly startLine: string;
  readonly headers: readonly Header[];
}

export interface Listener {
  /** @returns how the body ends */
  head(head: Head): Framing;
  body(bytes: Buffer): void;
  /** The message is complete. The parser waits for `resume` or `hijack`. */
  done(): void;
  /** Bytes of a connection that is no longer HTTP. */
  stream(bytes: Buffer): void;
  /** Nothing more will be parsed. */
  malformed(message: string): void;
}

type State =
  | 'head'
  | 'length'
  | 'chunk-size'
  | 'chunk'
  | 'chunk-end'
  | 'trailers'
  | 'close'
  | 'hijack'
  | 'waiting'
  | 'broken';

export class Http1Parser {
  private state: State = 'head';
  private buffered: Buffer = Buffer.alloc(0);
  private left = 0;
  private readonly listener: Listener;

  constructor(listener: Listener) {
    this.listener = listener;
  }

  write(bytes: Buffer): void {
    this.buffered = this.buffered.length === 0 ? bytes : Buffer.concat([this.buffered, bytes]);
    this.run();
  }

  /** The sender closed. @returns whether that was in the middle of a message */
  end(): boolean {
    if (this.state === 'close' || this.state === 'hijack') {
      this.finish();
      return false;
    }
    return this.state !== 'waiting' && !(this.state === 'head' && this.buffered.length === 0);
  }

  /** The next message may begin. */
  resume(): void {
    if (this.state !== 'waiting') return;
    this.state = 'head';
    this.run();
  }

  /** Everything from here on is a stream. */
  hijack(): void {
    this.state = 'hijack';
    this.run();
  }

  private run(): void {
    while (this.buffered.length > 0 && this.step()) {
      // each step takes a piece
    }
  }

  /** @returns whether there may be more to take */
  private step(): boolean {
    switch (this.state) {
      case 'head':
        return this.takeHead();
      case 'length':
      case 'chunk': {
        const piece = this.take(Math.min(this.left, this.buffered.length));
        this.left -= piece.length;
        this.listener.body(piece);
        if (this.left === 0) {
          if (this.state === 'chunk') this.state = 'chunk-end';
          else this.finish();
        }
        return true;
      }
      case 'chunk-size': {
        const line = this.takeLine();
        if (line === undefined) return false;
        const size = /^([0-9a-f]{1,12})[ \t]*(;.*)?$/i.exec(line)?.[1];
        if (size === undefined)
          return this.fail(`chunk size ${JSON.stringify(line.slice(0, 40))} is no hexadecimal number`);
        this.left = Number.parseInt(size, 16);
        this.state = this.left === 0 ? 'trailers' : 'chunk';
        return true;
      }
      case 'chunk-end': {
        const line = this.takeLine();
        if (line === undefined) return false;
        if (line !== '') return this.fail('a chunk is longer than it says');
        this.state = 'chunk-size';
        return true;
      }
      case 'trailers': {
        const line = this.takeLine();
        if (line === undefined) return false;
        if (line === '') this.finish();
        return true;
      }
      case 'close':
        this.listener.body(this.take(this.buffered.length));
        return false;
      case 'hijack':
        this.listener.stream(this.take(this.buffered.length));
        return false;
      default:
        return false;
    }
  }

  private takeHead(): boolean {
    const end = this.buffered.indexOf('\r\n\r\n');
    if (end < 0) {
      if (this.buffered.length > HEAD_LIMIT_BYTES) this.fail(`no end of the headers within ${HEAD_LIMIT_BYTES} bytes`);
      return false;
    }
    const lines = this.take(end + 4)
      .toString('latin1')
      .slice(0, -4)
      .split('\r\n');
    const [startLine = '', ...rest] = lines;
    const headers: Header[] = [];
    for (const line of rest) {
      const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
      if (name === undefined || value === undefined) {
        return this.fail(`header line ${JSON.stringify(line.slice(0, 80))} is not "name: value"`);
      }
      headers.push([name, value]);
    }
    const framing = this.listener.head({ startLine, headers });
    if (this.state === 'broken') return false;
    switch (framing) {
      case 'none':
        this.finish();
        break;
      case 'length':
        this.left = Number(headerOf(headers, 'content-length'));
        if (!Number.isSafeInteger(this.left) || this.left < 0) return this.fail('Content-Length is no whole number');
        this.state = 'length';
        if (this.left === 0) this.finish();
        break;
      case 'chunked':
        this.state = 'chunk-size';
        break;
      default:
        this.state = framing;
    }
    return true;
  }

  private take(length: number): Buffer {
    const piece = this.buffered.subarray(0, length);
    this.buffered = this.buffered.subarray(length);
    return piece;
  }

  private takeLine(): string | undefined {
    const end = this.buffered.indexOf('\r\n');
    if (end < 0) {
      if (this.buffered.length > HEAD_LIMIT_BYTES) this.fail('a line of the chunked body does not end');
      return undefined;
    }
    return this.take(end + 2)
      .toString('latin1')
      .slice(0, -2);
  }

  private finish(): void {
    this.state = 'waiting';
    this.listener.done();
  }

  private fail(message: string): false {
    this.state = 'broken';
    this.buffered = Buffer.alloc(0);
    this.listener.malformed(message);
    return false;
  }
}

export interface StatusLine {
  readonly status: number;
  readonly reason: string;
}

/** @returns undefined when it is no HTTP/1.x status line */
export function parseStatusLine(line: string): StatusLine | undefined {
  const [, status, reason] = /^HTTP\/1\.[01] (\d{3})(?: (.*))?$/.exec(line) ?? [];
  return status === undefined ? undefined : { status: Number(status), reason: reason ?? '' };
}

/** @returns undefined when it is no HTTP/1.x request line */
export function parseRequestLine(line: string): { method: string; target: string } | undefined {
  const [, method, target] = /^([A-Z]+) (\S+) HTTP\/1\.[01]$/.exec(line) ?? [];
  return method === undefined || target === undefined ? undefined : { method, target };
}

/** RFC 9112 §6.3, for a request. */
export function requestFraming(headers: readonly Header[]): Framing {
  if (isChunked(headers)) return 'chunked';
  return headerOf(headers, 'content-length') === undefined ? 'none' : 'length';
}

/**
 * RFC 9112 §6.3, for a response, and the Engine API's own rule: attach and exec hand the connection over after 101, and after 200 to
 * a client that did not ask to upgrade.
 */
export function responseFraming(
  method: string,
  status: number,
  headers: readonly Header[],
  hijackable: boolean,
): Framing {
  if (status === 101) return 'hijack';
  if (method === 'HEAD' || status === 204 || status === 304) return 'none';
  if (isChunked(headers)) return 'chunked';
  if (headerOf(headers, 'content-length') !== undefined) return 'length';
  return hijackable && status === 200 ? 'hijack' : 'close';
}

const isChunked = (headers: readonly Header[]) => /\bchunked\b/i.test(headerOf(headers, 'transfer-encoding') ?? '');
