/** What goes wrong, by kind. The statuses of the API give the first nine; the rest happen on the way. */
export type ErrorKind =
  | 'invalidParameter'
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'system'
  | 'notImplemented'
  | 'unavailable'
  /** No connection, or it broke: nothing listens, no permission, TLS does not match, an answer that is not HTTP. */
  | 'connection'
  /** No answer within `timeoutMs`. */
  | 'timeout'
  /** A failure told inside a stream that had begun well: a pull, push, build or load. */
  | 'stream'
  /** The engine's API version lacks what was asked for. */
  | 'unsupported';

export interface ErrorContext {
  /** The `operationId` of the call, where there was one. */
  readonly operation?: string;
  /** Status of the engine's answer, where there was one. */
  readonly statusCode?: number;
  readonly cause?: unknown;
}

/** Every failure of a call: one class, a subclass for each `kind`. `message` is the engine's own text. */
export class DockerError extends Error {
  override readonly name: string = 'DockerError';
  readonly kind: ErrorKind;
  readonly operation: string | undefined;
  readonly statusCode: number | undefined;

  constructor(kind: ErrorKind, message: string, { operation, statusCode, cause }: ErrorContext = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.operation = operation;
    this.statusCode = statusCode;
  }
}

/** 400, and other 4xx without a kind of their own. */
export class InvalidParameterError extends DockerError {
  override readonly name = 'InvalidParameterError';
  constructor(message: string, context?: ErrorContext) {
    super('invalidParameter', message, context);
  }
}
/** 401. */
export class UnauthorizedError extends DockerError {
  override readonly name = 'UnauthorizedError';
  constructor(message: string, context?: ErrorContext) {
    super('unauthorized', message, context);
  }
}
/** 403. */
export class ForbiddenError extends DockerError {
  override readonly name = 'ForbiddenError';
  constructor(message: string, context?: ErrorContext) {
    super('forbidden', message, context);
  }
}
/** 404: no such container, image, network, volume… */
export class NotFoundError extends DockerError {
  override readonly name = 'NotFoundError';
  constructor(message: string, context?: ErrorContext) {
    super('notFound', message, context);
  }
}
/** 409: a name that is taken, a container in the wrong state. */
export class ConflictError extends DockerError {
  override readonly name = 'ConflictError';
  constructor(message: string, context?: ErrorContext) {
    super('conflict', message, context);
  }
}
/** 500, and other 5xx without a kind of their own. */
export class SystemError extends DockerError {
  override readonly name = 'SystemError';
  constructor(message: string, context?: ErrorContext) {
    super('system', message, context);
  }
}
/** 501. */
export class NotImplementedError extends DockerError {
  override readonly name = 'NotImplementedError';
  constructor(message: string, context?: ErrorContext) {
    super('notImplemented', message, context);
  }
}
/** 503: not now, or not in this mode (an engine outside Swarm mode). */
export class UnavailableError extends DockerError {
  override readonly name = 'UnavailableError';
  constructor(message: string, context?: ErrorContext) {
    super('unavailable', message, context);
  }
}
/** No connection, or one that broke. */
export class ConnectionError extends DockerError {
  override readonly name = 'ConnectionError';
  constructor(message: string, context?: ErrorContext) {
    super('connection', message, context);
  }
}
/** No answer within the time the caller allowed. */
export class TimeoutError extends DockerError {
  override readonly name = 'TimeoutError';
  constructor(message: string, context?: ErrorContext) {
    super('timeout', message, context);
  }
}
/** A failure told inside a stream. */
export class StreamError extends DockerError {
  override readonly name = 'StreamError';
  /** Exit code of the build step that failed; undefined elsewhere. */
  readonly exitCode: number | undefined;
  constructor(message: string, context?: ErrorContext & { readonly exitCode?: number }) {
    super('stream', message, context);
    this.exitCode = context?.exitCode;
  }
}
/** The engine is too old, or too new, for what was asked. */
export class UnsupportedError extends DockerError {
  override readonly name = 'UnsupportedError';
  constructor(message: string, context?: ErrorContext) {
    super('unsupported', message, context);
  }
}

const byStatus = new Map<number, new (message: string, context: ErrorContext) => DockerError>([
  [401, UnauthorizedError],
  [403, ForbiddenError],
  [404, NotFoundError],
  [409, ConflictError],
  [501, NotImplementedError],
  [503, UnavailableError],
]);

/** The error that an answer of `status` 400 or more stands for. Engines write `{"message"}`; proxies before them write anything. */
export function errorOf(status: number, body: string, operation: string): DockerError {
  const Kind = byStatus.get(status) ?? (status >= 500 ? SystemError : InvalidParameterError);
  return new Kind(messageOf(body) || `answered ${status} without a message`, { operation, statusCode: status });
}

function messageOf(body: string): string {
  try {
    const { message } = JSON.parse(body) as { message?: unknown };
    if (typeof message === 'string') return message;
  } catch {
    // not JSON: an old engine or a proxy wrote plain text
  }
  return body.trim();
}
