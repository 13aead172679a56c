/** Bytes as they come: tar archives of save, export and copy. */
import type { Source } from '../transport.ts';
import { joined, type Opened, Stream } from './stream.ts';

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
    let source: Promise<Source> | undefined;
    return {
      next: async () => {
        source ??= opened().then((stream) => stream.source);
        const value = await (await source).read();
        return value ? { done: false, value } : { done: true, value: undefined };
      },
      return: async () => {
        if (source) (await source.catch(() => undefined))?.close();
        return { done: true, value: undefined };
      },
    };
  }
}
