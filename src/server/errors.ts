/** What can go wrong, in kinds. Domain code throws these; only `http/status.ts` knows numbers. */
export type Kind =
  | 'notFound'
  | 'invalidParameter'
  | 'conflict'
  | 'unauthorized'
  | 'forbidden'
  | 'notModified'
  | 'timeout'
  | 'tooLarge'
  | 'pathTooLong'
  | 'tooManyRequests'
  | 'headersTooLarge'
  | 'notImplemented'
  | 'unavailable'
  | 'inactive'
  | 'system';

/** An error with a message for the user; `cause` is for the log. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: Kind;

  constructor(kind: Kind, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.kind = kind;
  }
}

const failure = (kind: Kind) => (message: string, options?: { cause?: unknown }) => new Failure(kind, message, options);

export const notFound = failure('notFound');
export const invalidParameter = failure('invalidParameter');
export const conflict = failure('conflict');
export const unauthorized = failure('unauthorized');
export const forbidden = failure('forbidden');
export const notModified = failure('notModified');
export const timeout = failure('timeout');
export const tooLarge = failure('tooLarge');
export const pathTooLong = failure('pathTooLong');
export const tooManyRequests = failure('tooManyRequests');
export const headersTooLarge = failure('headersTooLarge');
export const notImplemented = failure('notImplemented');
/** Not now: asking again may help. */
export const unavailable = failure('unavailable');
/** Not here, however often it is asked for: what an engine says of Swarm mode that it is not in. */
export const inactive = failure('inactive');
export const system = failure('system');
