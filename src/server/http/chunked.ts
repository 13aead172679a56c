/**
 * Chunked bodies, RFC 9112 §7.1, read without touching their data: where one ends, so that its bytes can be relayed as they are.
 * Chunk extensions and trailers are read over; a size that makes no sense is an error, never a guess.
 */
type Expecting =
  | 'size'
  | 'extension'
  | 'size end'
  | 'data'
  | 'data end'
  | 'next chunk'
  | 'trailer start'
  | 'trailer'
  | 'trailer end'
  | 'end'
  | 'over';

/** Digits of a chunk's size: 2^48 bytes are more than any engine sends in one. */
const MAX_DIGITS = 12;
/** Of extensions and trailers together. */
const MAX_EXTRA_BYTES = 16 * 1024;
const CR = 13;
const LF = 10;
const SEMICOLON = 59;
const SPACE = 32;
const TAB = 9;

export class ChunkedScanner {
  private expecting: Expecting = 'size';
  private size = 0;
  private digits = 0;
  private extra = 0;

  /** The body is complete. */
  get over(): boolean {
    return this.expecting === 'over';
  }

  /**
   * @param data is told each run of data as offsets into `bytes`
   * @returns how many of the bytes belong to the body; fewer than there are only when it is over
   * @throws Error on bytes that are no chunked body
   */
  scan(bytes: Uint8Array, data?: (from: number, to: number) => void): number {
    let at = 0;
    while (at < bytes.length && this.expecting !== 'over') {
      if (this.expecting === 'data') {
        const to = Math.min(bytes.length, at + this.size);
        data?.(at, to);
        this.size -= to - at;
        at = to;
        if (this.size === 0) this.expecting = 'data end';
      } else {
        this.expecting = this.next(bytes[at] ?? 0);
        at += 1;
      }
    }
    return at;
  }

  private next(byte: number): Expecting {
    switch (this.expecting) {
      case 'size': {
        const digit = hexDigit(byte);
        if (digit >= 0 && this.digits < MAX_DIGITS) {
          this.size = this.size * 16 + digit;
          this.digits += 1;
          return 'size';
        }
        if (digit >= 0 || this.digits === 0) throw malformed();
        if (byte === SEMICOLON || byte === SPACE || byte === TAB) return 'extension';
        return must(byte, CR, 'size end');
      }
      case 'extension':
        this.countExtra();
        return byte === CR ? 'size end' : 'extension';
      case 'size end':
        this.digits = 0;
        return must(byte, LF, this.size === 0 ? 'trailer start' : 'data');
      case 'data end':
        return must(byte, CR, 'next chunk');
      case 'next chunk':
        return must(byte, LF, 'size');
      case 'trailer start':
      case 'trailer':
        if (byte === CR) return this.expecting === 'trailer' ? 'trailer end' : 'end';
        this.countExtra();
        return 'trailer';
      case 'trailer end':
        return must(byte, LF, 'trailer start');
      case 'end':
        return must(byte, LF, 'over');
      default:
        return this.expecting;
    }
  }

  private countExtra(): void {
    this.extra += 1;
    if (this.extra > MAX_EXTRA_BYTES) throw malformed();
  }
}

function must(byte: number, wanted: number, then: Expecting): Expecting {
  if (byte !== wanted) throw malformed();
  return then;
}

const malformed = () => new Error('the body is not chunked as it says');

function hexDigit(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower = byte | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
