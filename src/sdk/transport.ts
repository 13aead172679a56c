/** What carries requests to an engine: undici under Node, `fetch` in a browser. */
import type { BodySource } from './request.ts';

export interface OutgoingRequest {
  /** For messages. */
  readonly operation: string;
  readonly method: string;
  /** With version prefix and query. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: BodySource;
  /** The first that is aborted ends it. Nothing of ours stays on them when it has ended. */
  readonly signals?: readonly AbortSignal[];
}

/** An answer whose head is here. Its body must be read, or closed. */
export interface Answer {
  readonly status: number;
  /** Lower-case names; several values are joined by commas. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Source;
}

/** Bytes as they come, with back-pressure: what is not read is not fetched. */
export interface Source extends AsyncIterable<Uint8Array> {
  /** The next bytes; undefined at the end. @throws ConnectionError when the connection broke; the reason of an abort */
  read(): Promise<Uint8Array | undefined>;
  /** All that is left. */
  bytes(): Promise<Uint8Array>;
  /** Lets go of the connection. Nothing happens after the end. */
  close(): void;
}

/** A connection that no longer speaks HTTP. */
export interface RawConnection extends Source {
  /** Resolves when there is room for more. @throws ConnectionError */
  write(bytes: Uint8Array | string): Promise<void>;
  /** Ends this direction alone; what the other side still says can be read. */
  end(): void;
}

/** What became of a request to hand the connection over. */
export type Handover =
  | { readonly connection: RawConnection; readonly answer?: undefined; readonly headers: Answer['headers'] }
  /** The engine answered in plain HTTP: an error, a detached exec, or a proxy that cannot hand over. */
  | { readonly connection?: undefined; readonly answer: Answer };

export interface Transport {
  /** As shown in messages: `unix:///var/run/docker.sock`. Never with credentials. */
  readonly host: string;
  /** @throws ConnectionError; the reason of an abort */
  send(request: OutgoingRequest): Promise<Answer>;
  /** As `send`, and asks for the connection. @throws ConnectionError; UnsupportedError where it cannot be done */
  open(request: OutgoingRequest & { readonly upgrade: string }): Promise<Handover>;
  close(): Promise<void>;
}
