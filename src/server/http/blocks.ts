/**
 * What engines' sockets are read into. Node would make a buffer of 64 KiB for each read. Here answers of a few kilobytes are all
 * read into one buffer; streams are read into blocks that go on to the client as they are, and are read into again once written.
 */
import type { OnReadOpts } from 'node:net';

const BLOCK_BYTES = 64 * 1024;
/** Who sends that much at once has more to send. */
const STREAM_BYTES = 8 * 1024;
/** With so many in use streams are copied: what clients have not read yet is bounded. */
const MAX_BLOCKS = 64;

const shared = Buffer.allocUnsafeSlow(BLOCK_BYTES);
/** Every block, and whether it is lent. */
const blocks = new Map<ArrayBufferLike, boolean>();
const free: Buffer[] = [];

/** Tells what came, to be looked at, copied or lent before it returns. @returns whether more is awaited */
export type Read = (bytes: Buffer) => boolean;

/** @returns the option of `net.connect`, and what is to be called when the socket is closed */
export function intoBlocks(read: Read): { onread: OnReadOpts; closed: () => void } {
  let block: Buffer = shared;
  let streams = false;
  const leave = () => {
    if (blocks.get(block.buffer) === false) free.push(block);
    block = shared;
  };
  return {
    onread: {
      // asked for before the first read and behind each
      buffer: (): Buffer => {
        const fits = streams ? blocks.get(block.buffer) === false : block === shared;
        if (!fits) {
          leave();
          if (streams) block = take();
        }
        return block;
      },
      callback: (size) => {
        streams = read(block.subarray(0, size)) && size >= STREAM_BYTES;
        return true;
      },
    },
    closed: leave,
  };
}

function take(): Buffer {
  const kept = free.pop();
  if (kept) return kept;
  if (blocks.size === MAX_BLOCKS) return shared;
  const made = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  blocks.set(made.buffer, false);
  return made;
}

/**
 * Makes bytes outlive the call that told of them, once each call.
 * @returns whether they do: they are the caller's until `giveBack`. If not they are to be copied
 */
export function lend({ buffer }: Buffer): boolean {
  if (!blocks.has(buffer)) return false;
  blocks.set(buffer, true);
  return true;
}

/** @param bytes that were lent */
export function giveBack({ buffer }: Buffer): void {
  blocks.set(buffer, false);
  free.push(Buffer.from(buffer));
}
