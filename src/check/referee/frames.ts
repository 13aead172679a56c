/** The framings of the Engine API's streams, judged and taken apart. */

export interface Frame {
  readonly stream: 'stdin' | 'stdout' | 'stderr';
  readonly bytes: Buffer;
}

export interface Frames {
  readonly frames: readonly Frame[];
  /** What is wrong with the bytes behind the last good frame; undefined when nothing is. */
  readonly trouble: string | undefined;
  /** The bytes end inside a frame. */
  readonly open: boolean;
}

const HEADER_BYTES = 8;
/** No engine frames more than a read of its pipe; a length beyond that is text mistaken for a header. */
const FRAME_LIMIT_BYTES = 64 * 1024 * 1024;
const streams = ['stdin', 'stdout', 'stderr'] as const;

/** `{type, 0, 0, 0, length (big endian, 4 bytes)}`, then the bytes (Engine API, ContainerAttach). */
export function multiplexed(bytes: Buffer): Frames {
  const frames: Frame[] = [];
  let at = 0;
  while (at < bytes.length) {
    const header = bytes.subarray(at, at + HEADER_BYTES);
    const shown = header.toString('hex').replaceAll(/(..)(?=.)/g, '$1 ');
    const stream = streams[header[0] ?? 0];
    if (!stream || header.subarray(1, 4).some((byte) => byte !== 0)) {
      return { frames, trouble: `no frame header at byte ${at}: ${shown}`, open: false };
    }
    if (header.length < HEADER_BYTES) return { frames, trouble: undefined, open: true };
    const length = header.readUInt32BE(4);
    if (length > FRAME_LIMIT_BYTES)
      return { frames, trouble: `a frame of ${length} bytes at byte ${at}: ${shown}`, open: false };
    const end = at + HEADER_BYTES + length;
    if (end > bytes.length) return { frames, trouble: undefined, open: true };
    frames.push({ stream, bytes: bytes.subarray(at + HEADER_BYTES, end) });
    at = end;
  }
  return { frames, trouble: undefined, open: false };
}

/** Everything written to one of the streams. */
export const textOf = (frames: readonly Frame[], stream: Frame['stream']): string =>
  Buffer.concat(frames.filter((frame) => frame.stream === stream).map((frame) => frame.bytes)).toString();

const BLOCK_BYTES = 512;

/** @returns what is wrong with a tar archive; undefined when nothing is. Members are not looked into. */
export function tarTrouble(bytes: Buffer): string | undefined {
  let at = 0;
  while (at + BLOCK_BYTES <= bytes.length) {
    const header = bytes.subarray(at, at + BLOCK_BYTES);
    if (header.every((byte) => byte === 0)) return undefined;
    const sum = octal(header.subarray(148, 156));
    const actual = header.reduce((all, byte, index) => all + (index >= 148 && index < 156 ? 32 : byte), 0);
    if (sum !== actual) return `no tar header at byte ${at} (its checksum does not fit)`;
    // base-256 sizes (first bit set) are for members past 8 GiB, which nothing here keeps
    const size = octal(header.subarray(124, 136));
    if (size === undefined) return `the tar header at byte ${at} has no size`;
    at += BLOCK_BYTES + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  }
  return `the archive ends at byte ${bytes.length} without its end marker`;
}

function octal(field: Buffer): number | undefined {
  const text = field
    .toString('latin1')
    .replaceAll(/[\0 ]+$/g, '')
    .trim();
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

const RECORD_SEPARATOR = '\u001e';

/** Lines of a JSON stream; RFC 7464 record separators are taken off. */
export const jsonLines = (bytes: Buffer): string[] =>
  bytes
    .toString('utf8')
    .split('\n')
    .map((line) => line.replace(RECORD_SEPARATOR, '').trimEnd())
    .filter((line) => line !== '');
