/** Bodies that are read whole before anything is decided: JSON, and what precedes the raw stream of a connection to be handed over. */
import type { IncomingMessage } from 'node:http';
import { Failure, invalidParameter, timeout, tooLarge } from '../errors.ts';
import { ChunkedScanner } from './chunked.ts';
import type { Client } from './client.ts';
import { BODY_BYTES, BODY_TIMEOUT_MS, HIJACK_BODY_BYTES } from './limits.ts';

const nothing = Buffer.alloc(0);

const tooLong = (most: number) => tooLarge(`the body is larger than ${most} bytes`);
const tooSlow = () => timeout(`the body did not end within ${BODY_TIMEOUT_MS / 1000} s`);
const gone = () => new Failure('system', 'the client left while it sent its request');

/** @throws tooLarge, timeout */
export function readWhole(req: IncomingMessage, client: Client): Promise<Buffer> {
  const declared = Number(req.headers['content-length'] ?? 0);
  if (declared > BODY_BYTES) return Promise.reject(tooLong(BODY_BYTES));
  if (declared === 0 && req.headers['transfer-encoding'] === undefined) return Promise.resolve(nothing);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => done(tooSlow()), BODY_TIMEOUT_MS);
    const done = (error?: Error) => {
      clearTimeout(timer);
      client.forget(left);
      req.off('data', onData);
      if (error) reject(error);
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    };
    const left = () => done(gone());
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > BODY_BYTES) done(tooLong(BODY_BYTES));
      else chunks.push(chunk);
    };
    client.whenLeft(left);
    req.on('data', onData);
    req.once('end', () => done());
    req.once('error', (error) => done(error));
  });
}

export interface Parted {
  readonly body: Buffer;
  /** What follows it: the first bytes of the raw stream. */
  readonly rest: Buffer;
}

/**
 * The body of a request behind whose head Node reads nothing. Clients that know no length send it in chunks, an empty one too: its
 * end would else be taken for what the user typed.
 * @param head what came with the request's head
 * @throws tooLarge, timeout, invalidParameter
 */
export async function partFromStream(req: IncomingMessage, head: Buffer, client: Client): Promise<Parted> {
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers;
  if (encoding === undefined && !Number(length ?? 0)) return { body: nothing, rest: head };
  const part = encoding === undefined ? ofLength(Number(length)) : inChunks();
  const deadline = Date.now() + BODY_TIMEOUT_MS;
  for (let bytes = head; ; bytes = await nextBytes(req, client, deadline)) {
    const parted = part(bytes);
    if (parted) return parted;
  }
}

/** Takes the bytes as they come. @returns undefined while the body is not whole */
type Part = (bytes: Buffer) => Parted | undefined;

function ofLength(length: number): Part {
  if (length > HIJACK_BODY_BYTES) throw tooLong(HIJACK_BODY_BYTES);
  let all = nothing;
  return (bytes) => {
    all = Buffer.concat([all, bytes]);
    return all.length < length ? undefined : { body: all.subarray(0, length), rest: all.subarray(length) };
  };
}

function inChunks(): Part {
  const scanner = new ChunkedScanner();
  const data: Buffer[] = [];
  let size = 0;
  return (bytes) => {
    let used: number;
    try {
      used = scanner.scan(bytes, (from, to) => {
        size += to - from;
        data.push(bytes.subarray(from, to));
      });
    } catch (error) {
      throw invalidParameter((error as Error).message, { cause: error });
    }
    if (size > HIJACK_BODY_BYTES) throw tooLong(HIJACK_BODY_BYTES);
    return scanner.over ? { body: Buffer.concat(data), rest: bytes.subarray(used) } : undefined;
  };
}

function nextBytes({ socket }: IncomingMessage, client: Client, deadline: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(tooSlow()), deadline - Date.now());
    const onData = (bytes: Buffer) => {
      socket.pause();
      done(undefined, bytes);
    };
    const onEnd = () => done(gone());
    const done = (error?: Error, bytes?: Buffer) => {
      clearTimeout(timer);
      socket.off('data', onData).off('end', onEnd).off('close', onEnd);
      client.forget(onEnd);
      if (bytes) resolve(bytes);
      else reject(error ?? gone());
    };
    socket.on('data', onData).once('end', onEnd).once('close', onEnd);
    client.whenLeft(onEnd);
    socket.resume();
  });
}
