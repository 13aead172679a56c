/** A program's three streams, from beginning to end. */
import { ConnectionError } from '../errors.ts';
import { type BodySource, chunksOf } from '../request.ts';
import type { Attachment } from './attachment.ts';
import type { ByteSink } from './output.ts';

export interface StandardStreams {
  /** Becomes the program's stdin, which ends when this does. None by default. */
  readonly stdin?: BodySource;
  /** Gets stdout as it comes, in place of the outcome. */
  readonly stdout?: ByteSink;
  /** Gets stderr as it comes, in place of the outcome. */
  readonly stderr?: ByteSink;
}

export interface Outcome {
  /** 0 for success, else what the program or the engine made of it (137: killed). */
  readonly exitCode: number;
  /** Empty where a sink got it. */
  readonly stdout: string;
  /** Empty where a sink got it, or with a terminal. */
  readonly stderr: string;
}

/** Resolves when the output has ended. Input that is left over then is let go of. */
export async function converse(
  session: Attachment,
  { stdin, stdout, stderr }: StandardStreams,
): Promise<Omit<Outcome, 'exitCode'>> {
  const out = new Collector();
  const err = new Collector();
  const output = session.pipe({ stdout: stdout ?? out, stderr: stderr ?? err });
  if (stdin === undefined) await output;
  else {
    const input = iterate(chunksOf(stdin));
    // input may have no end (a terminal): the output's decides. Input that fails ends all.
    await Promise.race([output, feed(session, input).then(() => output)]).finally(() => {
      session.close();
      void input.return?.()?.catch(() => {});
    });
  }
  return { stdout: out.text(), stderr: err.text() };
}

async function feed(session: Attachment, input: AsyncIterator<Uint8Array>): Promise<void> {
  for (let next = await input.next(); !next.done; next = await input.next()) {
    try {
      await session.write(next.value);
    } catch (error) {
      // the program has ended without reading all: that is no failure of the call
      if (error instanceof ConnectionError) return;
      throw error;
    }
  }
  session.end();
}

async function* iterate<T>(values: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T, void, undefined> {
  yield* values;
}

class Collector implements ByteSink {
  private readonly decoder = new TextDecoder();
  private collected = '';

  write(bytes: Uint8Array): true {
    this.collected += this.decoder.decode(bytes, { stream: true });
    return true;
  }
  text(): string {
    return this.collected + this.decoder.decode();
  }
  // it always has room
  once(): void {}
  off(): void {}
}
