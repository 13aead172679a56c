/** What a request for logs asks for, of a container and of a service alike. */
import { type Failure, invalidParameter } from '../../server/errors.ts';
import { parseMoment } from '../clock.ts';
import type { StreamName } from '../frames.ts';
import type { LogQuery } from '../log.ts';

export interface StreamQuery {
  readonly stdout?: boolean;
  readonly stderr?: boolean;
}

export interface LogRequest extends StreamQuery {
  readonly since?: string | number;
  readonly until?: string | number;
  readonly tail?: string;
  readonly follow?: boolean;
  readonly timestamps?: boolean;
  readonly details?: boolean;
}

export function wantedStreams({ stdout, stderr }: StreamQuery): Set<StreamName> {
  const streams = new Set<StreamName>();
  if (stdout) streams.add('stdout');
  if (stderr) streams.add('stderr');
  return streams;
}

/** The moment a query names; 0 and nothing mean none. @throws invalidParameter */
export function moment(value: string | number | undefined): bigint | undefined {
  const text = String(value ?? '');
  if (text === '' || text === '0') return undefined;
  const found = parseMoment(text);
  if (found === undefined) throw invalidParameter(`failed to parse value as time or duration: ${JSON.stringify(text)}`);
  return found;
}

/** @param refuse what it is to ask for neither stream: services call it a failure of their own @throws invalidParameter, or that */
export function logQuery(request: LogRequest, refuse: (message: string) => Failure): LogQuery {
  const streams = wantedStreams(request);
  if (streams.size === 0) throw refuse('Bad parameters: you must choose at least one stream');
  const sinceNano = moment(request.since);
  const untilNano = moment(request.until);
  return {
    streams,
    ...(sinceNano !== undefined && { sinceNano }),
    ...(untilNano !== undefined && { untilNano }),
    ...(/^\d+$/.test(request.tail ?? '') && { tail: Number(request.tail) }),
    follow: request.follow ?? false,
  };
}
