/** What the door takes from anybody. docs/limits.md tells each with what its client sees; a test holds the two equal. */

/** The request's head. */
export const HEAD_BYTES = 64 * 1024;
/** Headers of one request: clients send a dozen. */
export const HEADERS = 200;
/** Path without version and query. */
export const PATH_BYTES = 16 * 1024;
/** From a connection's first moment, or the last answer's end and a first byte, to the end of a request's head. */
export const HEAD_TIMEOUT_MS = 20_000;
/** How often heads are looked at for that. */
export const HEAD_CHECK_MS = 2_000;
/** Unused between two requests for longer, a connection is closed. */
export const IDLE_TIMEOUT_MS = 75_000;
/** A peer that vanished without a word is asked for after that long, on streams that say nothing for hours. */
export const KEEP_ALIVE_MS = 30_000;
/** JSON bodies are read whole: the largest a client has reason to send (a create with every option) is far smaller. */
export const BODY_BYTES = 8 * 1024 * 1024;
/** For the whole of a body that is read whole. */
export const BODY_TIMEOUT_MS = 30_000;
/** An exec start's body, and any other before a connection is handed over, has a few hundred bytes. */
export const HIJACK_BODY_BYTES = 1024 * 1024;
/** Objects and lists inside each other, in bodies and filters: the API has a dozen. */
export const JSON_DEPTH = 100;
/** What is left of a body is read for so long after its request was refused (RFC 9112 §9.6). */
export const DRAIN_TIMEOUT_MS = 5_000;
/** Values in `filters`, all keys together: each is held against each container, image … of the cluster. */
export const FILTER_VALUES = 200;
/** Regular expressions among them, and characters in each. */
export const FILTER_EXPRESSIONS = 20;
export const FILTER_EXPRESSION_LENGTH = 256;

/** What one address may hold at once; 0: no limit. Unix sockets have no address, and no limit. */
export interface ClientLimits {
  /** Connections, and requests under way on them. */
  readonly connections: number;
  /** Logs, events, attachments, builds and other answers that may go on for hours. */
  readonly streams: number;
}

export const clientDefaults: ClientLimits = { connections: 2_000, streams: 1_000 };
