/** The log of a command: structured lines, as text that people read or as JSON that collectors do. */
import { type DestinationStream, type Logger, pino } from 'pino';

/** `text` is what dockerd and classic Swarm write by default: `time="…" level=info msg="…" key=value`. */
export const logFormats = ['text', 'json'] as const;
export type LogFormat = (typeof logFormats)[number];

/** @param to default: standard output */
export function openLog(level: string, format: LogFormat, to: DestinationStream = pino.destination(1)): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: serialised },
  };
  return pino(options, format === 'json' ? to : { write: (line) => to.write(asText(line)) });
}

interface SerialisedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: SerialisedError;
}

/** What errors of libraries carry beside these may hold headers, and headers hold credentials. */
function serialised(error: unknown): SerialisedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { name, message, stack, cause, code } = error as NodeJS.ErrnoException;
  return {
    type: name,
    message,
    ...(typeof code === 'string' && { code }),
    ...(stack !== undefined && { stack }),
    ...(cause instanceof Error && { cause: serialised(cause) }),
  };
}

/** A line of JSON as text. What would be taken for an end, a quote or a line of its own is escaped, as JSON does. */
function asText(line: string): string {
  const { time, level, msg, err, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const told = { time, level, msg, ...fields, ...(err !== undefined && errorFields(err as SerialisedError)) };
  const pairs = Object.entries(told).flatMap(([key, value]) => (value === undefined ? [] : `${key}=${asValue(value)}`));
  return `${pairs.join(' ')}\n`;
}

/** Causes are told behind their effects; a stack only where nobody foresaw the error. */
function errorFields(error: SerialisedError): { error: string; stack?: string } {
  const messages: string[] = [];
  for (let at: SerialisedError | undefined = error; at; at = at.cause)
    if (!messages.some((told) => told.includes(at?.message ?? ''))) messages.push(at.message);
  const foreseen = error.type === 'Failure' || error.code !== undefined || error.stack === undefined;
  return { error: messages.join(': '), ...(!foreseen && { stack: error.stack }) };
}

function asValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /^[\w./@+^-]+$/.test(text) ? text : JSON.stringify(text);
}
