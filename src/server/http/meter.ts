/** What the door counts of its requests. A request costs a few additions; see `Buckets`. */
import { type Operation, type OperationId, operations } from '../../generated/operations.ts';
import { Buckets } from '../buckets.ts';

/** How requests end: by class of status; `none`: the client left before there was an answer. */
export const outcomes = ['none', '1xx', '2xx', '3xx', '4xx', '5xx'] as const;
/** Of the document; `none` is for requests that have no operation of it: unknown paths, versions nobody speaks. */
export const meteredOperations: readonly (OperationId | 'none')[] = [
  'none',
  ...(Object.keys(operations) as OperationId[]),
];
export const framings = ['raw', 'multiplexed', 'json-lines', 'tar'] as const;

const REQUEST_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const STREAM_SECONDS = [0.1, 1, 10, 60, 600, 3_600, 86_400];

const indexOf = new Map(meteredOperations.map((id, index) => [id, index]));
const streamOf = (id: OperationId | 'none'): Operation['stream'] =>
  id === 'none' ? undefined : (operations[id] as Operation).stream;
/** By operation: which framing its answer has, -1 where that is no stream. */
const framingOf = Int8Array.from(meteredOperations, (id) => {
  const stream = streamOf(id);
  return stream ? framings.indexOf(stream.framing) : -1;
});
const takesOver = Uint8Array.from(meteredOperations, (id) => (streamOf(id)?.hijack ? 1 : 0));

export class RequestMeter {
  /** Requests that have come and are not answered whole. */
  underWay = 0;
  /** Of operations whose answer is a stream, by framing: those under way. */
  readonly openStreams = new Float64Array(framings.length);
  /** Of operations that hand the connection over: those under way. */
  openHijacks = 0;
  /** Connections that were handed over, until now. */
  hijacks = 0;
  /** Seconds from the head of the request to the end of the answer, by operation; without streams. */
  readonly durations = new Buckets(meteredOperations.length, REQUEST_SECONDS);
  /** The same of streams, by framing. */
  readonly streamDurations = new Buckets(framings.length, STREAM_SECONDS);
  private readonly counts = new Float64Array(meteredOperations.length * outcomes.length);

  came(): void {
    this.underWay += 1;
  }

  /** To be called once for a request that came, as soon as its operation is known. */
  routed(id: OperationId): void {
    const operation = indexOf.get(id) ?? 0;
    const framing = framingOf[operation] ?? -1;
    if (framing >= 0) this.openStreams[framing] = (this.openStreams[framing] ?? 0) + 1;
    this.openHijacks += takesOver[operation] ?? 0;
  }

  /**
   * To be called once for a request that came, when it is over.
   * @param id undefined where it has no operation, and was not told as routed
   * @param status of the answer; 0: there was none
   * @param hijacked the connection was handed over
   */
  went(id: OperationId | undefined, status: number, hijacked: boolean, ms: number): void {
    this.underWay -= 1;
    const operation = indexOf.get(id ?? 'none') ?? 0;
    const at = operation * outcomes.length + Math.min(Math.trunc(status / 100), outcomes.length - 1);
    this.counts[at] = (this.counts[at] ?? 0) + 1;
    const framing = framingOf[operation] ?? -1;
    if (framing < 0) this.durations.add(operation, ms / 1000);
    else {
      this.openStreams[framing] = (this.openStreams[framing] ?? 0) - 1;
      this.streamDurations.add(framing, ms / 1000);
      this.openHijacks -= takesOver[operation] ?? 0;
      if (hijacked) this.hijacks += 1;
    }
  }

  /** Requests that are over, by operation and outcome; both by their place in `meteredOperations` and `outcomes`. */
  count(operation: number, outcome: number): number {
    return this.counts[operation * outcomes.length + outcome] ?? 0;
  }
}
