/** JSON values one after another: events, stats, and the progress of pull, push, build and load. */
import { StreamError } from '../errors.ts';
import { allLongDigits, mendTop, parseJson, parseLongJson, textOf } from '../json.ts';
import { Decoded, type Decoder, joined, type Opened, Stream } from './stream.ts';

// far more than any message of an engine; what never ends its line is no such stream
const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;
const LINE_END = 0x0a;
// RFC 7464 puts this before each value
const RECORD_SEPARATOR = 0x1e;

/** Values separated by line ends, in any of the framings that engines speak. */
export class JsonDecoder<T> implements Decoder<T> {
  private rest: Uint8Array[] = [];
  private held = 0;

  decode(bytes: Uint8Array): Iterable<T> {
    // whole lines are decoded at once: cut anywhere, characters would have to be carried over
    const end = bytes.lastIndexOf(LINE_END) + 1;
    if (end === 0) {
      this.hold(bytes);
      return [];
    }
    const blocks: Uint8Array[] = [];
    const begun = this.held > 0 ? bytes.indexOf(LINE_END) + 1 : 0;
    if (begun > 0) {
      this.hold(bytes.subarray(0, begun));
      blocks.push(this.take());
    }
    blocks.push(bytes.subarray(begun, end));
    this.hold(bytes.subarray(end));
    return new Values(blocks);
  }

  flush(): Iterable<T> {
    return new Values([this.take()]);
  }

  private hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.rest.push(bytes);
    this.held += bytes.length;
    if (this.held > MAX_MESSAGE_BYTES) throw new StreamError('a message of the stream does not end');
  }

  private take(): Uint8Array {
    const { rest } = this;
    this.rest = [];
    this.held = 0;
    return joined(rest);
  }
}

/** The values of whole lines, each parsed when it is asked for: what stands before a broken line is delivered. */
class Values<T> implements IterableIterator<T, undefined> {
  private readonly blocks: Uint8Array[];
  private text = '';
  private ascii = true;
  private from = 0;
  /** Where long digits stand, and how many of them are behind us. */
  private long: readonly number[] = [];
  private passed = 0;

  constructor(blocks: Uint8Array[]) {
    this.blocks = blocks;
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** @throws StreamError on a line that is not JSON */
  next(): IteratorResult<T, undefined> {
    for (;;) {
      while (this.from < this.text.length) {
        const { from, text } = this;
        const found = text.indexOf('\n', from);
        const end = found < 0 ? text.length : found;
        this.from = end + 1;
        const line = text.slice(text.charCodeAt(from) === RECORD_SEPARATOR ? from + 1 : from, end);
        // JSON.parse skips the white space around a value, but for an empty line
        if (line.length > 2 || line.trim() !== '') return { done: false, value: this.parse(line, end) as T };
      }
      const block = this.blocks.shift();
      if (!block) return { done: true, value: undefined };
      this.text = textOf(block);
      this.ascii = this.text.length === block.length;
      this.from = 0;
      this.long = allLongDigits(block);
      this.passed = 0;
    }
  }

  private parse(line: string, end: number): unknown {
    const { long, passed } = this;
    try {
      if (passed === long.length) return JSON.parse(line);
      // only in ASCII are places in the bytes places in the text
      if (!this.ascii) return parseJson(line);
      const at = long[passed] as number;
      if (at >= end) return JSON.parse(line);
      while (this.passed < long.length && (long[this.passed] as number) < end) this.passed++;
      const value: unknown = JSON.parse(line);
      const only = this.passed === passed + 1;
      return only && mendTop(value, this.text, at) ? value : parseLongJson(line);
    } catch (cause) {
      throw new StreamError(`a message of the stream is not JSON: ${line.trim().slice(0, 200)}`, { cause });
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
    return new Decoded(async () => ({ source: (await opened()).source, decoder: new JsonDecoder<T>() }));
  }
}
