/**
 * A scenario's hands: requests by operation, typed by the document, each of them recorded and judged. What a scenario makes carries
 * the run's label and is deleted when it ends.
 */
import { compareVersions } from '../document/version.ts';
import { type OperationId, operations } from '../generated/operations.ts';
// the cluster's types: a manager has every operation of an engine, and a few of its own
import type { operations as Described } from '../generated/schema.ts';
import type { Exchange, Expectation, Header } from './exchange.ts';
import type { Program } from './image/program.ts';
import { NAME_PREFIX } from './ownership.ts';
import type { Peer } from './peer.ts';
import type { View } from './referee/view.ts';
import { type Reply, send, WireError } from './wire/client.ts';
import type { Endpoint } from './wire/endpoint.ts';

type Parameters<Id extends OperationId, In extends 'query' | 'path' | 'header'> = NonNullable<
  Described[Id]['parameters'][In]
>;

type JsonBody<Id extends OperationId> = Described[Id] extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: { 'application/json': infer Json } }
    ? Json
    : never
  : never;

/** The JSON of an operation's success. */
export type Success<Id extends OperationId> = {
  [Status in keyof Described[Id]['responses']]: Status extends 200 | 201
    ? Described[Id]['responses'][Status] extends { content: { 'application/json': infer Json } }
      ? Json
      : never
    : never;
}[keyof Described[Id]['responses']];

export interface Ask<Id extends OperationId> {
  readonly path?: Parameters<Id, 'path'>;
  readonly query?: Parameters<Id, 'query'>;
  readonly body?: JsonBody<Id>;
  readonly headers?: Readonly<Record<string, string>>;
  /** In the place of `query`, for what the types do not allow. */
  readonly rawQuery?: string;
  /** In the place of `body`: any bytes. */
  readonly rawBody?: Buffer | string;
  /** Ask to upgrade to it. */
  readonly upgrade?: 'tcp' | 'h2c' | 'websocket';
  /** Version prefix; null for none. The run's when absent. */
  readonly version?: string | null;
  readonly framing?: 'raw' | 'multiplexed';
}

export interface Answer<Id extends OperationId> {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly bytes: Buffer;
  /** The body as the document describes it; the referee has judged whether it is. @throws SyntaxError when it is no JSON */
  json(): Success<Id>;
}

/** The scenario cannot go on: what it needed was refused. The refusal itself is recorded. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** The scenario, or the rest of it, does not apply here; the message is the reason a reader will see. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
}

export interface Run {
  readonly endpoint: Endpoint;
  readonly view: View;
  /** Tells this run's things from others'. */
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  /** A manager is checked: some things are otherwise in a cluster. */
  readonly cluster: boolean;
  readonly silenceMs: number;
  /** When it fires, scenarios end; cleaning up goes on. */
  readonly signal: AbortSignal;
  /** @returns whether the engine has no such path */
  readonly record: (exchange: Exchange) => 'judged' | 'not implemented';
  /** Numbers of exchanges, from 1. */
  readonly next: () => number;
  /** Numbers in names, from 1. */
  readonly nextName: () => number;
}

/** An answer of the right shape that says the wrong thing. */
export interface Complaint {
  readonly operationId: OperationId;
  /** Number and status of the exchange. */
  readonly exchange: number;
  readonly status: number;
  readonly message: string;
}

/** One that the engine reaches, as it names it. */
export interface Registry {
  /** `host:port`. */
  readonly address: string;
  readonly credentials: { readonly username: string; readonly password: string } | undefined;
}

export interface Fixtures {
  /** Reference of the image that containers are made from. */
  readonly image: string;
  readonly program: Program;
  readonly registry: Registry | undefined;
  /** A second engine to spare, and where the engine under test is reached by it. */
  readonly peer: Peer | undefined;
  readonly swarmAddress: string | undefined;
  /** Starts the engine again; it answers when this resolves. */
  readonly restart: (() => Promise<void>) | undefined;
  /** The checker's own program, and the image layer it stands in; undefined when an image of the user's is used. */
  readonly own: { readonly binary: Buffer; readonly layer: Buffer } | undefined;
}

export class Session {
  readonly view: View;
  readonly labels: Readonly<Record<string, string>>;
  readonly origin: string;
  private readonly run: Run;
  private readonly cleanups: (() => Promise<unknown>)[] = [];
  private last: Omit<Complaint, 'message'> | undefined;
  private readonly complaints: Complaint[] = [];
  private cleaning = false;

  constructor(run: Run, origin: string) {
    this.run = run;
    this.view = run.view;
    this.labels = run.labels;
    this.origin = origin;
  }

  /** Another client of the same run, for what happens while an answer of this one is under way. */
  beside(role: string): Session {
    return new Session(this.run, `${this.origin} (${role})`);
  }

  /** A name nobody else has: `shoal-check-RUN-web-3`. */
  name(hint: string): string {
    return `${NAME_PREFIX}${this.run.id}-${hint}-${this.run.nextName()}`;
  }

  /** A cluster manager is checked, and its document judges. */
  get cluster(): boolean {
    return this.run.cluster;
  }

  /** Whether a listed name is the given one; a cluster puts the node before it, `node/name`. */
  isNamed(listed: string | undefined, given: string): boolean {
    return listed === given || (this.cluster && listed?.endsWith(`/${given}`) === true);
  }

  /** The version under test is this one or newer. */
  since(version: string): boolean {
    return compareVersions(this.view.version, version) >= 0;
  }

  /** Does `undo` when the scenario ends, last one first. */
  afterwards(undo: () => Promise<unknown>): void {
    this.cleanups.push(undo);
  }

  async cleanUp(): Promise<void> {
    this.cleaning = true;
    for (const undo of this.cleanups.splice(0).reverse()) {
      // what could not be deleted is left to the sweep at the end of the run, which reports it
      await undo().catch(() => {});
    }
  }

  /**
   * One request, whole answer.
   * @param status those the situation calls for
   * @throws Refused when a success was called for and did not come, or nothing came at all
   */
  async call<Id extends OperationId>(id: Id, ask: Ask<Id>, status: number | readonly number[]): Promise<Answer<Id>> {
    const wanted = typeof status === 'number' ? [status] : status;
    return this.stream(id, ask, wanted, async (reply) => {
      await reply.whole();
    });
  }

  /**
   * One request whose answer is looked at while it comes.
   * @throws Refused as `call` does; `use` is not called then
   */
  async stream<Id extends OperationId>(
    id: Id,
    ask: Ask<Id>,
    status: number | readonly number[],
    use: (reply: Reply) => Promise<void>,
  ): Promise<Answer<Id>> {
    const wanted = typeof status === 'number' ? [status] : status;
    if (this.run.signal.aborted && !this.cleaning) throw new Skipped('interrupted');
    if (!this.view.operation(id)) throw new Skipped(`API ${this.view.version} does not have ${id}`);
    const number = this.run.next();
    this.last = { operationId: id, exchange: number, status: 0 };
    const request = this.request(id, ask);
    const about = {
      number,
      operationId: id,
      expected: expectation(wanted, ask.framing),
      origin: this.origin,
      startedAt: Date.now(),
    };
    const started = performance.now();
    const took = () => Math.round(performance.now() - started);
    let reply: Reply;
    try {
      reply = await send(this.run.endpoint, request);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      const { method, target, headers, body } = request;
      const sent = { method, target, headers, body, bodyBytes: body.length };
      this.run.record({ ...about, request: sent, response: undefined, failure: error.message, tookMs: took() });
      throw new Refused(`${id}: ${error.message}`);
    }
    this.last = { operationId: id, exchange: number, status: reply.status };
    let failure: string | undefined;
    let recorded: ReturnType<Run['record']> | undefined;
    try {
      if (reply.status < 300) await use(reply);
      else await reply.whole();
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      failure = error.message;
    } finally {
      const { request: sent, response, failure: trouble } = reply.settle();
      const wrong = failure ?? trouble;
      recorded = this.run.record({
        ...about,
        request: sent,
        response,
        ...(wrong && { failure: wrong }),
        tookMs: took(),
      });
    }
    if (failure !== undefined) throw new Refused(`${id}: ${failure}`);
    const success = wanted.some((code) => code < 400);
    // where a refusal was called for, nothing that follows depends on it
    if (recorded === 'not implemented' && success) throw new Skipped(`the engine does not have ${id}`);
    if (success && !wanted.includes(reply.status)) {
      throw new Refused(`${id} answered ${reply.status}: ${reply.bytes.subarray(0, 300).toString().trim()}`);
    }
    const { bytes } = reply;
    return { status: reply.status, headers: reply.headers, bytes, json: () => JSON.parse(bytes.toString()) };
  }

  /** What the document says of the operation last called, beyond the shape of its answer. */
  expect(holds: boolean, message: string): void {
    if (!holds && this.last) this.complaints.push({ ...this.last, message });
  }

  get misbehaviour(): readonly Complaint[] {
    return this.complaints;
  }

  private request<Id extends OperationId>(id: Id, ask: Ask<Id>) {
    const { method, path } = operations[id];
    let resolved: string = path;
    for (const [name, value] of Object.entries(ask.path ?? {})) {
      resolved = resolved.replace(`{${name}}`, () =>
        encodeURIComponent(String(value)).replaceAll('%2F', '/').replaceAll('%3A', ':'),
      );
    }
    const version = ask.version === undefined ? this.view.version : ask.version;
    const query = ask.rawQuery ?? this.query(id, ask.query ?? {});
    const json = ask.body === undefined ? undefined : JSON.stringify(ask.body);
    const body = Buffer.from(ask.rawBody ?? json ?? '');
    const hasBody = ask.rawBody !== undefined || json !== undefined;
    const given = Object.keys(ask.headers ?? {}).map((name) => name.toLowerCase());
    const headers: Header[] = [
      ['Host', this.run.endpoint.host],
      ['User-Agent', 'shoal-check'],
      ...(json !== undefined && !given.includes('content-type') ? [['Content-Type', 'application/json'] as const] : []),
      ...(ask.upgrade ? [['Upgrade', ask.upgrade] as const, ['Connection', 'Upgrade'] as const] : []),
      ...Object.entries(ask.headers ?? {}),
      ...(hasBody || method === 'POST' || method === 'PUT' ? [['Content-Length', String(body.length)] as const] : []),
    ];
    return {
      method,
      target: `${version === null ? '' : `/v${version}`}${resolved}${query === '' ? '' : `?${query}`}`,
      headers,
      body,
      hijackable: 'stream' in operations[id] && 'hijack' in (operations[id] as { stream: object }).stream,
      silenceMs: this.run.silenceMs,
    };
  }

  /** Parameters that this version lacks are not sent. */
  private query(id: OperationId, values: Readonly<Record<string, unknown>>): string {
    const known = new Set(
      this.view
        .operation(id)
        ?.parameters?.filter((at) => at.in === 'query')
        .map(({ name }) => name),
    );
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined || !known.has(name)) continue;
      if (Array.isArray(value)) for (const member of value) query.append(name, String(member));
      else if (typeof value === 'boolean') query.append(name, String(value));
      else query.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
    return query.toString();
  }
}

const expectation = (status: readonly number[], framing: Expectation['framing']): Expectation =>
  framing ? { status, framing } : { status };
