/** JSON values one after another: events, stats, and the progress of pull, push, build and load. */
import { StreamError } from '../errors.ts';
import { parseJson } from '../json.ts';
import { type Decoder, decoded, joined, type Opened, Stream } from './stream.ts';

// far more than any message of an engine; what never ends its line is no such stream
const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;
const LINE_END = 0x0a;
// RFC 7464 puts this before each value
const RECORD_SEPARATOR = '\x1e';

/** Values separated by line ends, in any of the framings that engines speak. */
export class JsonDecoder<T> implements Decoder<T> {
  private readonly text = new TextDecoder();
  private rest: Uint8Array[] = [];
  private held = 0;

  decode(bytes: Uint8Array): T[] {
    // whole lines are decoded at once: cut anywhere, characters would have to be carried over
    const end = bytes.lastIndexOf(LINE_END) + 1;
    const values: T[] = [];
    if (end > 0) {
      this.rest.push(bytes.subarray(0, end));
      for (const line of this.takeText().split('\n')) this.parse(line, values);
    }
    if (end < bytes.length) {
      this.rest.push(bytes.subarray(end));
      this.held += bytes.length - end;
      if (this.held > MAX_MESSAGE_BYTES) throw new StreamError('a message of the stream does not end');
    }
    return values;
  }

  flush(): T[] {
    const values: T[] = [];
    this.parse(this.takeText(), values);
    return values;
  }

  private takeText(): string {
    const [only, ...more] = this.rest;
    this.rest = [];
    this.held = 0;
    if (!only) return '';
    return this.text.decode(more.length === 0 ? only : joined([only, ...more]));
  }

  private parse(line: string, values: T[]): void {
    // JSON.parse skips the white space around a value, but for an empty line
    const text = line.startsWith(RECORD_SEPARATOR) ? line.slice(1) : line;
    if (text.length < 3 && text.trim() === '') return;
    try {
      values.push(parseJson(text) as T);
    } catch (cause) {
      throw new StreamError(`a message of the stream is not JSON: ${text.trim().slice(0, 200)}`, { cause });
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
