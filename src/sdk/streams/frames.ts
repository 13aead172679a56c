/** Docker's multiplexed stream: eight bytes before each payload, `[stream, 0, 0, 0, length as big-endian uint32]`. */
import { StreamError } from '../errors.ts';
import type { Decoder } from './stream.ts';

export type StreamName = 'stdin' | 'stdout' | 'stderr';

/** A piece of output, as it came: pieces end anywhere, not at lines. */
export interface OutputChunk {
  /** `stdout` where the container has a terminal: that mixes both. */
  readonly stream: StreamName;
  readonly data: Uint8Array;
}

const HEADER_BYTES = 8;
const STREAMS: readonly StreamName[] = ['stdin', 'stdout', 'stderr'];
/** What the engine itself has to say comes as a stream of its own: the end of the log in an error. */
const SYSTEM = 3;

/** Frames may be split at any byte; a payload is passed on in pieces as it comes, without copies. */
export class FrameDecoder implements Decoder<OutputChunk> {
  private readonly header = new Uint8Array(HEADER_BYTES);
  private filled = 0;
  private left = 0;
  private complaint: string | undefined;

  decode(bytes: Uint8Array): OutputChunk[] {
    const chunks: OutputChunk[] = [];
    let at = 0;
    while (at < bytes.length) {
      if (this.left === 0) {
        at += this.readHeader(bytes, at);
        if (this.filled < HEADER_BYTES) break;
        const { header } = this;
        this.filled = 0;
        this.left =
          (header[4] as number) * 2 ** 24 +
          ((header[5] as number) << 16) +
          ((header[6] as number) << 8) +
          (header[7] as number);
        this.judge();
      }
      const end = Math.min(bytes.length, at + this.left);
      if (end > at) {
        const data = bytes.subarray(at, end);
        const stream = STREAMS[this.header[0] as number];
        if (stream) chunks.push({ stream, data });
        else this.complaint = (this.complaint ?? '') + new TextDecoder().decode(data);
      }
      this.left -= end - at;
      at = end;
      if (this.complaint !== undefined && this.left === 0) throw new StreamError(this.complaint);
    }
    return chunks;
  }

  /** @throws StreamError when a frame was begun and not ended */
  flush(): OutputChunk[] {
    if (this.left > 0 || this.filled > 0) throw new StreamError('the output ends within a frame');
    return [];
  }

  private readHeader(bytes: Uint8Array, at: number): number {
    const part = bytes.subarray(at, at + HEADER_BYTES - this.filled);
    this.header.set(part, this.filled);
    this.filled += part.length;
    return part.length;
  }

  private judge(): void {
    const [stream = 0, ...zeros] = this.header.subarray(0, 4);
    if (stream > SYSTEM || zeros.some((byte) => byte !== 0)) {
      throw new StreamError('the output is not multiplexed: pass `tty: true` if the container has a terminal');
    }
  }
}

/** With a terminal there are no frames: all is stdout. */
export class RawDecoder implements Decoder<OutputChunk> {
  decode(data: Uint8Array): OutputChunk[] {
    return [{ stream: 'stdout', data }];
  }
  flush(): OutputChunk[] {
    return [];
  }
}
