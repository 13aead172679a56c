/** Bytes as they come: tar archives of save, export and copy. */
import { Decoded, type Decoder, joined, type Opened, Stream } from './stream.ts';

/**
 * Bytes as they come. Node's `pipeline` takes it as it is.
 * @example
 * await pipeline(docker.containers.export('web'), createWriteStream('web.tar'));
 */
export class ByteStream extends Stream<Uint8Array> {
  /** All of it. */
  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this) chunks.push(chunk);
    return joined(chunks);
  }

  protected override iterate(opened: () => Promise<Opened>): AsyncIterator<Uint8Array, undefined> {
    return new Decoded(async () => ({ source: (await opened()).source, decoder: asTheyCome }));
  }
}

const asTheyCome: Decoder<Uint8Array> = { decode: (bytes) => [bytes], flush: () => [] };
