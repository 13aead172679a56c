/** The body of an answer that undici delivers, as a source: what is not read stops the socket. */
import type { Dispatcher } from 'undici';
import { joined } from '../streams/stream.ts';
import type { Source } from '../transport.ts';

// as much as a socket reads at once, some times over
const HIGH_WATER = 256 * 1024;

interface Waiting {
  resolve(bytes: Uint8Array | undefined): void;
  reject(reason: unknown): void;
}

export class Incoming implements Source {
  private readonly controller: Dispatcher.DispatchController;
  private readonly done: () => void;
  private chunks: Uint8Array[] = [];
  private held = 0;
  private waiting: Waiting | undefined;
  private ended = false;
  private failure: { reason: unknown } | undefined;

  /** @param done called once, when the connection is no longer ours */
  constructor(controller: Dispatcher.DispatchController, done: () => void) {
    this.controller = controller;
    this.done = done;
  }

  push(bytes: Uint8Array): void {
    if (this.waiting) {
      const { resolve } = this.waiting;
      this.waiting = undefined;
      resolve(bytes);
      return;
    }
    this.chunks.push(bytes);
    this.held += bytes.byteLength;
    if (this.held > HIGH_WATER) this.controller.pause();
  }

  end(): void {
    this.ended = true;
    this.done();
    this.waiting?.resolve(undefined);
    this.waiting = undefined;
  }

  fail(reason: unknown): void {
    if (this.ended) return;
    this.ended = true;
    this.failure = { reason };
    this.done();
    this.waiting?.reject(reason);
    this.waiting = undefined;
  }

  read(): Promise<Uint8Array | undefined> {
    const bytes = this.chunks.shift();
    if (bytes) {
      this.held -= bytes.byteLength;
      if (this.controller.paused && this.held <= HIGH_WATER / 2) this.controller.resume();
      return Promise.resolve(bytes);
    }
    if (this.failure) return Promise.reject(this.failure.reason);
    if (this.ended) return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
  }

  async bytes(): Promise<Uint8Array> {
    const all: Uint8Array[] = [];
    for (let bytes = await this.read(); bytes; bytes = await this.read()) all.push(bytes);
    return joined(all);
  }

  close(): void {
    if (this.ended) return;
    this.chunks = [];
    this.ended = true;
    this.done();
    this.waiting?.resolve(undefined);
    this.waiting = undefined;
    this.controller.abort(new Error('closed'));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (let bytes = await this.read(); bytes; bytes = await this.read()) yield bytes;
    } finally {
      this.close();
    }
  }
}
