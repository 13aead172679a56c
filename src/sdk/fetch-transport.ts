/** The transport of browsers: `fetch`. Connections cannot be handed over there, so attach and exec are not to be had. */
import { ConnectionError, UnsupportedError } from './errors.ts';
import { type BodySource, chunksOf } from './request.ts';
import type { Answer, OutgoingRequest, Source, Transport } from './transport.ts';

export class FetchTransport implements Transport {
  readonly host: string;

  /** @param host origin of an engine or a manager, as `https://docker.example:2376` @throws UnsupportedError when it is none */
  constructor(host: string) {
    if (!/^https?:\/\/[^/@]+\/?$/.test(host))
      throw new UnsupportedError('host: expected http://host:port or https://host:port');
    this.host = host.replace(/\/$/, '');
  }

  async send({ operation, method, path, headers, body, signals = [] }: OutgoingRequest): Promise<Answer> {
    // browsers have words of their own for an abort
    const failure = (message: string, cause: unknown): unknown =>
      signals.find(({ aborted }) => aborted)?.reason ??
      new ConnectionError(`${this.host}: ${message}`, { operation, cause });
    try {
      const response = await fetch(this.host + path, {
        method,
        headers,
        ...(body !== undefined && { body: await whole(body) }),
        signal: AbortSignal.any([...signals]),
      });
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: new ResponseSource(response, (cause) => failure('the connection broke', cause)),
      };
    } catch (cause) {
      throw failure('no answer, or none that this page may read (CORS)', cause);
    }
  }

  async open({ operation }: OutgoingRequest): Promise<never> {
    throw new UnsupportedError(`${operation} takes over its connection, which a browser does not allow`, { operation });
  }

  async close(): Promise<void> {}
}

/** Browsers send no streams over HTTP/1. */
async function whole(body: BodySource): Promise<BodyInit> {
  if (typeof body === 'string' || body instanceof Blob) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(body)) chunks.push(chunk);
  return new Blob(chunks as BlobPart[]);
}

class ResponseSource implements Source {
  private readonly response: Response;
  private readonly failure: (cause: unknown) => unknown;
  private reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

  /** @param failure what to throw when reading fails */
  constructor(response: Response, failure: (cause: unknown) => unknown) {
    this.response = response;
    this.failure = failure;
  }

  async read(): Promise<Uint8Array | undefined> {
    this.reader ??= this.response.body?.getReader();
    try {
      return (await this.reader?.read())?.value;
    } catch (cause) {
      throw this.failure(cause);
    }
  }

  async bytes(): Promise<Uint8Array> {
    try {
      return new Uint8Array(await this.response.arrayBuffer());
    } catch (cause) {
      throw this.failure(cause);
    }
  }

  close(): void {
    const closing = this.reader ? this.reader.cancel() : this.response.body?.cancel();
    closing?.catch(() => {}); // it has ended already
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (let bytes = await this.read(); bytes; bytes = await this.read()) yield bytes;
    } finally {
      this.close();
    }
  }
}
