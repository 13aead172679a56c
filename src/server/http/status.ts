import type { Kind } from '../errors.ts';

/** The status each kind of error is answered with. */
export const statusOf = {
  notModified: 304,
  invalidParameter: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  timeout: 408,
  conflict: 409,
  tooLarge: 413,
  pathTooLong: 414,
  tooManyRequests: 429,
  headersTooLarge: 431,
  system: 500,
  notImplemented: 501,
  unavailable: 503,
  inactive: 503,
} satisfies Record<Kind, number>;
