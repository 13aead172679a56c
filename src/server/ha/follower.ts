/** What a manager that is not the primary does with a request: answer it from its own state, pass it on, or say that nobody leads. */
import type { Operation, OperationId } from '../../generated/operations.ts';
import type { Connection } from '../engine/connection.ts';
import { reasonOf } from '../engine/health.ts';
import { type Failure, unavailable } from '../errors.ts';
import { Connections } from '../http/connections.ts';
import { type ProxyReply, proxyTo, type RelayReply, relayTo, type Target } from '../http/reply.ts';

/** Set on requests that a replica passes on: whoever gets one and is not the primary either does not pass it on again. */
export const PASSED_ON = 'x-shoal-passed-on';

/** Reads whose answer only the primary has. */
const onlyPrimaryKnows: ReadonlySet<OperationId> = new Set(['ClusterNodeList']);

/** Whether a replica may answer: reads that end. What changes something, streams or takes the connection over is the primary's. */
export const isLocal = (id: OperationId, { method, stream }: Operation): boolean =>
  (method === 'GET' || method === 'HEAD') && stream === undefined && !onlyPrimaryKnows.has(id);

export const notPrimary = (): Failure => unavailable('this manager is not the primary any more: try again in a moment');

export class Primaries {
  private readonly connectTo: (address: string) => Connection;
  private current: { readonly address: string; readonly target: Target; lose(): void } | undefined;

  constructor(connectTo: (address: string) => Connection) {
    this.connectTo = connectTo;
  }

  /** Another manager leads: what is under way to the one before is cut, since it may be frozen and never answer. */
  led(leader: string | undefined): void {
    if (this.current && this.current.address !== leader) {
      this.current.lose();
      this.current = undefined;
    }
  }

  /** @throws unavailable when nobody leads, or the request has been passed on once already */
  passOn(operation: Operation, leader: string | undefined, alreadyBy: string | undefined): ProxyReply | RelayReply {
    if (leader === undefined) throw unavailable('No elected primary cluster manager: try again in a moment');
    if (alreadyBy !== undefined) throw notPrimary();
    if (this.current?.address !== leader) {
      this.led(leader);
      this.current = primary(leader, this.connectTo(leader));
    }
    const { target } = this.current ?? primary(leader, this.connectTo(leader));
    const changes = { headers: { [PASSED_ON]: '1' } };
    return operation.stream?.hijack ? relayTo(target, changes) : proxyTo(target, changes);
  }

  close(): void {
    this.led(undefined);
  }
}

function primary(address: string, connection: Connection) {
  const connections = new Connections((signal, read) => connection.open(signal, read));
  const watchers = new Set<(error: Error) => void>();
  const target: Target = {
    name: address,
    connections,
    host: new URL(connection.origin).host,
    versionFor: ({ version }) => version,
    open: (signal) => connection.open(signal),
    failed: () => {},
    answered: () => {},
    unreachable: (error): Failure =>
      unavailable(`Unable to reach primary cluster manager (${reasonOf(error)}): ${address}`, { cause: error }),
    whenLost: (lost) => {
      watchers.add(lost);
      return () => watchers.delete(lost);
    },
  };
  return {
    address,
    target,
    lose: () => {
      const error = unavailable(`the primary cluster manager ${address} was succeeded`);
      for (const lost of [...watchers]) lost(error);
      connections.lose(error);
      void connection.close();
    },
  };
}
