/** JSON values one after another: events, stats, and the progress of pull, push, build and load. */
import { StreamError } from '../errors.ts';
import { parseJson } from '../json.ts';
import { type Decoder, decoded, type Opened, Stream } from './stream.ts';

// far more than any message of an engine; what never ends its line is no such stream
const MAX_MESSAGE_CHARS = 64 * 1024 * 1024;
// RFC 7464 puts this before each value
const RECORD_SEPARATOR = '\x1e';

/** Values separated by line ends, in any of the framings that engines speak. */
export class JsonDecoder<T> implements Decoder<T> {
  private readonly text = new TextDecoder();
  private rest = '';

  decode(bytes: Uint8Array): T[] {
    const text = this.rest + this.text.decode(bytes, { stream: true });
    const values: T[] = [];
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.parse(text.slice(from, end), values);
      from = end + 1;
    }
    this.rest = text.slice(from);
    if (this.rest.length > MAX_MESSAGE_CHARS) throw new StreamError('a message of the stream does not end');
    return values;
  }

  flush(): T[] {
    const values: T[] = [];
    this.parse(this.rest + this.text.decode(), values);
    return values;
  }

  private parse(line: string, values: T[]): void {
    const text = line.startsWith(RECORD_SEPARATOR) ? line.slice(1).trim() : line.trim();
    if (text === '') return;
    try {
      values.push(parseJson(text) as T);
    } catch (cause) {
      throw new StreamError(`a message of the stream is not JSON: ${text.slice(0, 200)}`, { cause });
    }
  }
}

/**
 * A stream of values.
 * @example
 * for await (const event of docker.system.events({ filters: { type: ['container'] } })) console.log(event.Action);
 */
export class JsonLines<T> extends Stream<T> {
  /** All values up to the end. Mind that events and stats have none unless asked for. */
  async toArray(): Promise<T[]> {
    const values: T[] = [];
    for await (const value of this) values.push(value);
    return values;
  }

  protected override iterate(opened: () => Promise<Opened>): AsyncIterator<T, undefined> {
    return decoded(async () => ({ source: (await opened()).source, decoder: new JsonDecoder<T>() }));
  }
}
