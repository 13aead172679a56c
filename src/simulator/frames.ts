/** Output without a terminal: each write in a frame that names its stream (Engine API, ContainerAttach: stream format). */

export type StreamName = 'stdout' | 'stderr';

const HEADER_BYTES = 8;
const numberOf = { stdout: 1, stderr: 2 } as const;
/** The stream on which an engine tells of its own failure in the middle of a stream. */
const SYSTEM_ERROR = 3;

function withHeader(stream: number, data: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + data.length);
  bytes.writeUInt32BE(stream << 24, 0);
  bytes.writeUInt32BE(data.length, 4);
  bytes.set(data, HEADER_BYTES);
  return bytes;
}

export const frame = (stream: StreamName, data: Uint8Array): Buffer => withHeader(numberOf[stream], data);

export const errorFrame = (message: string): Buffer => withHeader(SYSTEM_ERROR, Buffer.from(message));

/** Every frame of a whole multiplexed body: what a test or a client sees. */
export function* parseFrames(body: Uint8Array): Generator<{ stream: number; data: Buffer }> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  for (let at = 0; at + HEADER_BYTES <= bytes.length; ) {
    const length = bytes.readUInt32BE(at + 4);
    yield { stream: bytes[at] ?? 0, data: bytes.subarray(at + HEADER_BYTES, at + HEADER_BYTES + length) };
    at += HEADER_BYTES + length;
  }
}
