/** What a container wrote, line by line with times, as the json-file driver keeps it. */
import { nowNano, rfc3339 } from './clock.ts';
import type { StreamName } from './frames.ts';

export interface LogLine {
  readonly timeNano: bigint;
  readonly stream: StreamName;
  /** With its newline, if it had one. */
  readonly bytes: Uint8Array;
}

export interface LogQuery {
  readonly streams: ReadonlySet<StreamName>;
  /** Lines from then on. */
  readonly sinceNano?: bigint;
  /** Lines up to then. */
  readonly untilNano?: bigint;
  /** The last so many lines; undefined: all. */
  readonly tail?: number;
  readonly follow: boolean;
}

const NEWLINE = 10;
/** A line longer than that is cut in pieces, as engines do. */
const MAX_LINE_BYTES = 16 * 1024;
/** Older lines go when a log is larger: a simulated engine has no disk. */
const MAX_LOG_BYTES = 64 * 1024 * 1024;

export class ContainerLog {
  private kept: LogLine[] = [];
  private size = 0;
  private readonly partial: Record<StreamName, Uint8Array[]> = { stdout: [], stderr: [] };
  private readonly followers = new Set<(line: LogLine | undefined) => void>();

  append(stream: StreamName, data: Uint8Array): void {
    let rest = data;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      this.push(stream, rest.subarray(0, end + 1));
      rest = rest.subarray(end + 1);
    }
    if (rest.length === 0) return;
    this.partial[stream].push(rest);
    const held = this.partial[stream].reduce((sum, { length }) => sum + length, 0);
    if (held >= MAX_LINE_BYTES) this.push(stream, new Uint8Array());
  }

  /** The container ended: what had no newline is a line all the same, and whoever follows is told. */
  close(): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      if (this.partial[stream].length > 0) this.push(stream, new Uint8Array());
    }
    for (const follower of this.followers) follower(undefined);
  }

  /** Everything kept, oldest first. */
  lines(): readonly LogLine[] {
    return this.kept;
  }

  /** Ends with the container when it follows; `live` says whether there is something to follow. */
  async *read(
    { streams, sinceNano, untilNano, tail, follow }: LogQuery,
    live: () => boolean,
    signal: AbortSignal,
  ): AsyncGenerator<LogLine> {
    const fits = ({ stream, timeNano }: LogLine) =>
      streams.has(stream) &&
      (sinceNano === undefined || timeNano >= sinceNano) &&
      (untilNano === undefined || timeNano <= untilNano);
    const fresh: (LogLine | undefined)[] = [];
    let wake: () => void = () => {};
    const onLine = (line: LogLine | undefined) => {
      fresh.push(line);
      wake();
    };
    const following = follow && live();
    if (following) this.followers.add(onLine);
    const stop = () => onLine(undefined);
    signal.addEventListener('abort', stop, { once: true });
    const timer =
      following && untilNano !== undefined ? setTimeout(stop, Number((untilNano - nowNano()) / 1_000_000n)) : undefined;
    try {
      const past = this.kept.filter(fits);
      yield* tail === undefined ? past : past.slice(Math.max(0, past.length - tail));
      while (following && !signal.aborted) {
        if (fresh.length === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        const line = fresh.shift();
        if (!line) return;
        if (fits(line)) yield line;
      }
    } finally {
      clearTimeout(timer);
      this.followers.delete(onLine);
      signal.removeEventListener('abort', stop);
    }
  }

  private push(stream: StreamName, end: Uint8Array): void {
    const bytes = this.partial[stream].length === 0 ? end.slice() : Buffer.concat([...this.partial[stream], end]);
    this.partial[stream] = [];
    const line = { timeNano: nowNano(), stream, bytes };
    this.kept.push(line);
    this.size += bytes.length;
    if (this.size > MAX_LOG_BYTES) {
      const dropped = this.kept.splice(0, this.kept.length >> 1);
      for (const { bytes: old } of dropped) this.size -= old.length;
    }
    for (const follower of this.followers) follower(line);
  }
}

/** A line as `logs` sends it: after its time, after its attributes, as asked for. */
export function render({ timeNano, bytes }: LogLine, options: { timestamps: boolean; details?: string }): Uint8Array {
  const prefix = [options.timestamps ? rfc3339(timeNano, 'all') : undefined, options.details].filter(
    (part) => part !== undefined,
  );
  if (prefix.length === 0) return bytes;
  return Buffer.concat([Buffer.from(`${prefix.join(' ')} `), bytes]);
}
