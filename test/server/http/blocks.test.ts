import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { giveBack, intoBlocks, lend, type Read } from '../../../src/server/http/blocks.ts';

const KIB = 1024;
const byteAt = (at: number) => (at >> 8) % 251;

describe('what sockets are read into', () => {
  let engine: Server;
  let send: (bytes: Buffer | string) => void;
  const open: Socket[] = [];

  beforeEach(async () => {
    engine = createServer((socket) => {
      open.push(socket);
      send = (bytes) => socket.write(bytes);
    });
    engine.listen(0, '127.0.0.1');
    await once(engine, 'listening');
  });

  afterEach(() => {
    for (const socket of open.splice(0)) socket.destroy();
    engine.close();
  });

  /** A socket to the engine, once the engine can send on it. */
  async function reading(read: Read): Promise<Socket> {
    const { onread, closed } = intoBlocks(read);
    const accepted = once(engine, 'connection');
    const socket = connect({ port: (engine.address() as AddressInfo).port, host: '127.0.0.1', onread });
    open.push(socket);
    socket.once('close', closed);
    await Promise.all([once(socket, 'connect'), accepted]);
    return socket;
  }

  /** Reads that many megabytes, of which each byte tells where it stands, and lends what can be lent. */
  async function stream(megabytes: number): Promise<{ lent: { bytes: Buffer; at: number }[]; socket: Socket }> {
    const lent: { bytes: Buffer; at: number }[] = [];
    let at = 0;
    let done = () => {};
    const all = new Promise<void>((resolve) => {
      done = resolve;
    });
    const socket = await reading((bytes) => {
      if (lend(bytes)) lent.push({ bytes, at });
      at += bytes.length;
      if (at === megabytes * KIB * KIB) done();
      return true;
    });
    const sent = Buffer.alloc(megabytes * KIB * KIB);
    for (let i = 0; i < sent.length; i += 1) sent[i] = byteAt(i);
    send(sent);
    await all;
    return { lent, socket };
  }

  it('keeps what is lent as it came while more is read', async () => {
    const { lent } = await stream(2);
    expect(lent.length).toBeGreaterThan(2);
    for (const { bytes, at } of lent) {
      for (let i = 0; i < bytes.length; i += 1)
        if (bytes[i] !== byteAt(at + i)) expect.fail(`byte ${at + i} is another`);
      giveBack(bytes);
    }
  });

  it('lends no more than 4 MiB, and again what was given back', async () => {
    const first = await stream(12);
    const memory = new Set(first.lent.map(({ bytes }) => bytes.buffer));
    expect(memory.size).toBe(first.lent.length);
    expect(memory.size).toBeLessThanOrEqual(64);
    first.socket.destroy();
    await once(first.socket, 'close');
    for (const { bytes } of first.lent) giveBack(bytes);
    const second = await stream(1);
    expect(second.lent.length).toBeGreaterThan(0);
    expect(second.lent.every(({ bytes }) => memory.has(bytes.buffer))).toBe(true);
    for (const { bytes } of second.lent) giveBack(bytes);
  });

  it('lends nothing of an answer that comes at once: sockets share its buffer', async () => {
    const came: { text: string; lent: boolean; memory: ArrayBufferLike }[] = [];
    let heard = () => {};
    const hear: Read = (bytes) => {
      came.push({ text: bytes.toString(), lent: lend(bytes), memory: bytes.buffer });
      heard();
      return false;
    };
    for (const text of ['one', 'two']) {
      const next = new Promise<void>((resolve) => {
        heard = resolve;
      });
      await reading(hear);
      send(text);
      await next;
    }
    expect(came.map(({ text, lent }) => ({ text, lent }))).toEqual([
      { text: 'one', lent: false },
      { text: 'two', lent: false },
    ]);
    expect(came[0]?.memory).toBe(came[1]?.memory);
  });

  it('reads into the shared buffer again behind a stream', async () => {
    const lent: boolean[] = [];
    let seen = 0;
    let heard = () => {};
    await reading((bytes) => {
      const kept = lend(bytes);
      lent.push(kept);
      if (kept) giveBack(bytes);
      seen += bytes.length;
      heard();
      return bytes.length > 100;
    });
    const until = (size: number) =>
      new Promise<void>((resolve) => {
        heard = () => seen >= size && resolve();
        heard();
      });
    send(Buffer.alloc(512 * KIB));
    await until(512 * KIB);
    expect(lent).toContain(true);
    for (const more of ['a', 'b']) {
      send(more);
      await until(seen + 1);
    }
    expect(lent.at(-1)).toBe(false);
  });

  it('lends nothing of memory that is none of its own', () => {
    expect(lend(Buffer.allocUnsafeSlow(10))).toBe(false);
  });
});
