/** The output of a container: logs, attach, exec. */
import { ConnectionError } from '../errors.ts';
import { FrameDecoder, type OutputChunk, RawDecoder, type StreamName } from './frames.ts';
import { Decoded, type Decoder, type Opened, Stream } from './stream.ts';

export interface OutputLine {
  readonly stream: StreamName;
  /** Without its line end. */
  readonly line: string;
}

/** Whatever takes bytes: a Node `Writable` does. */
export interface ByteSink {
  readonly destroyed?: boolean;
  write(bytes: Uint8Array): boolean | undefined;
  once(event: 'drain' | 'close' | 'error', listener: (error?: Error) => void): unknown;
  off(event: 'drain' | 'close' | 'error', listener: (error?: Error) => void): unknown;
}

export interface OpenedOutput extends Opened {
  readonly multiplexed: boolean;
}

// a line longer than this comes in pieces: a program that never ends its line must not fill our memory
const MAX_LINE_CHARS = 1024 * 1024;

/**
 * Output as it comes, stdout and stderr told apart.
 * @example
 * for await (const { stream, line } of docker.containers.logs('web', { stdout: true, stderr: true, follow: true }).lines()) {
 *   console.log(stream, line);
 * }
 */
export class Output extends Stream<OutputChunk, OpenedOutput> {
  /** True when the container has a terminal: then all output is `stdout`. */
  async tty(): Promise<boolean> {
    return !(await this.opened()).multiplexed;
  }

  /** Line by line, each stream for itself. */
  lines(): AsyncIterable<OutputLine> {
    return splitLines(this);
  }

  /** All of it, up to the end. Mind that an endless log has none. */
  async text(): Promise<{ stdout: string; stderr: string }> {
    const texts = { stdin: '', stdout: '', stderr: '' };
    const decoders = decoderOfEach();
    for await (const { stream, data } of this) texts[stream] += decoders[stream].decode(data, { stream: true });
    for (const stream of ['stdout', 'stderr'] as const) texts[stream] += decoders[stream].decode();
    const { stdout, stderr } = texts;
    return { stdout, stderr };
  }

  /**
   * Writes all of it to Node streams, as fast as they take it, and does not end them. A stream that is left out is dropped.
   * @throws ConnectionError when a sink closes before the end
   */
  async pipe(sinks: { readonly stdout?: ByteSink; readonly stderr?: ByteSink }): Promise<void> {
    this.claim();
    const { source, multiplexed } = await this.opened();
    const decoder = decoderFor(multiplexed);
    try {
      for (let bytes = await source.read(); bytes; bytes = await source.read()) {
        const full = new Set<ByteSink>();
        for (const { stream, data } of decoder.decode(bytes)) {
          const sink = stream === 'stderr' ? sinks.stderr : sinks.stdout;
          if (sink?.write(data) === false) full.add(sink);
        }
        for (const sink of full) await drained(sink);
      }
      decoder.flush();
    } finally {
      source.close();
    }
  }

  protected override iterate(opened: () => Promise<OpenedOutput>): AsyncIterator<OutputChunk, undefined> {
    return new Decoded(async () => {
      const { source, multiplexed } = await opened();
      return { source, decoder: decoderFor(multiplexed) };
    });
  }
}

const decoderFor = (multiplexed: boolean): Decoder<OutputChunk> =>
  multiplexed ? new FrameDecoder() : new RawDecoder();

const decoderOfEach = () => ({ stdin: new TextDecoder(), stdout: new TextDecoder(), stderr: new TextDecoder() });

async function* splitLines(output: AsyncIterable<OutputChunk>): AsyncGenerator<OutputLine, void, undefined> {
  const decoders = decoderOfEach();
  const rests = { stdin: '', stdout: '', stderr: '' };
  for await (const { stream, data } of output) {
    const text = rests[stream] + decoders[stream].decode(data, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      yield { stream, line: text.slice(from, text[end - 1] === '\r' && end > from ? end - 1 : end) };
      from = end + 1;
    }
    for (; text.length - from > MAX_LINE_CHARS; from += MAX_LINE_CHARS) {
      yield { stream, line: text.slice(from, from + MAX_LINE_CHARS) };
    }
    rests[stream] = text.slice(from);
  }
  for (const stream of ['stdout', 'stderr'] as const) {
    const line = rests[stream] + decoders[stream].decode();
    if (line !== '') yield { stream, line };
  }
}

function drained(sink: ByteSink): Promise<void> {
  const closed = (cause?: Error) => new ConnectionError('what the output is written to has closed', { cause });
  return new Promise((resolve, reject) => {
    // its events have passed
    if (sink.destroyed) return reject(closed());
    const settle = (act: () => void) => {
      sink.off('drain', drain);
      sink.off('close', close);
      sink.off('error', close);
      act();
    };
    const drain = () => settle(resolve);
    const close = (error?: Error) => settle(() => reject(closed(error)));
    sink.once('drain', drain);
    sink.once('close', close);
    sink.once('error', close);
  });
}
