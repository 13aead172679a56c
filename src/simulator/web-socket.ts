/** Attach by WebSocket: messages of bytes on one side, a plain duplex on the other. */
import { createHash } from 'node:crypto';
import { Duplex } from 'node:stream';
import type { HijackReply } from '../generated/handlers.ts';
import { invalidParameter } from '../server/errors.ts';
import { type Call, hijack } from '../server/http/reply.ts';

/** RFC 6455 §1.3. */
const ACCEPT_SUFFIX = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;
const opcode = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** @throws invalidParameter when the client did not ask for a WebSocket */
export function serveWebSocket(call: Call, serve: (connection: Duplex) => Promise<void>): HijackReply {
  const key = call.header('sec-websocket-key');
  if (call.header('upgrade')?.toLowerCase() !== 'websocket' || key === undefined) {
    throw invalidParameter('not websocket protocol');
  }
  const accept = createHash('sha1').update(`${key}${ACCEPT_SUFFIX}`).digest('base64');
  return hijack(
    undefined,
    async (socket) => {
      const messages = new WebSocketMessages(socket);
      await serve(messages);
      messages.end();
      await new Promise<void>((resolve) => {
        if (messages.writableFinished) resolve();
        else messages.once('finish', resolve).once('close', resolve);
      });
    },
    { 'Sec-WebSocket-Accept': accept },
  );
}

/** Bytes in and out as a WebSocket's messages (RFC 6455): a server's half, without extensions. */
class WebSocketMessages extends Duplex {
  private readonly socket: Duplex;
  private pending = Buffer.alloc(0);

  constructor(socket: Duplex) {
    super({ allowHalfOpen: true });
    this.socket = socket;
    socket.on('data', (chunk: Buffer) => {
      this.pending = Buffer.concat([this.pending, chunk]);
      this.takeFrames();
    });
    socket.once('end', () => this.push(null));
    socket.once('close', () => this.destroy());
    socket.resume();
  }

  override _read(): void {
    this.socket.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.socket.write(encodeFrame(opcode.binary, chunk), done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.socket.write(encodeFrame(opcode.close, Buffer.from([0x03, 0xe8])), done); // 1000: normal closure
  }

  private takeFrames(): void {
    for (;;) {
      const found = decodeFrame(this.pending);
      if (found === undefined) return;
      if (found === 'too large') {
        this.socket.destroy();
        return;
      }
      this.pending = this.pending.subarray(found.length);
      if (found.opcode === opcode.close) this.push(null);
      else if (found.opcode === opcode.ping) this.socket.write(encodeFrame(opcode.pong, found.payload));
      else if (found.opcode !== opcode.pong && found.payload.length > 0 && !this.push(found.payload))
        this.socket.pause();
    }
  }
}

function encodeFrame(code: number, payload: Uint8Array): Buffer {
  const { length } = payload;
  const head = length < 126 ? Buffer.from([0x80 | code, length]) : length < 65_536 ? Buffer.alloc(4) : Buffer.alloc(10);
  head[0] = 0x80 | code;
  if (head.length === 4) {
    head[1] = 126;
    head.writeUInt16BE(length, 2);
  } else if (head.length === 10) {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([head, payload]);
}

/** The first frame of what came; undefined when it is not whole yet. */
function decodeFrame(bytes: Buffer): { opcode: number; payload: Buffer; length: number } | 'too large' | undefined {
  const [first = 0, second = 0] = bytes;
  if (bytes.length < 2) return undefined;
  const short = second & 0x7f;
  const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
  if (bytes.length < 2 + lengthBytes) return undefined;
  const size = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  if (size > MAX_MESSAGE_BYTES) return 'too large';
  const masked = (second & 0x80) !== 0;
  const start = 2 + lengthBytes + (masked ? 4 : 0);
  if (bytes.length < start + size) return undefined;
  const payload = Buffer.from(bytes.subarray(start, start + size));
  if (masked) for (let i = 0; i < size; i += 1) payload[i] = (payload[i] ?? 0) ^ (bytes[start - 4 + (i % 4)] ?? 0);
  return { opcode: first & 0x0f, payload, length: start + size };
}
