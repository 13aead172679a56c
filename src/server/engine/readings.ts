/** What an engine tells, and to whom. Types only: the cluster's state is made of these. */
import type { components } from '../../generated/engine-schema.ts';
import type { Engine } from './engine.ts';
import type { EngineState } from './health.ts';

export type Info = components['schemas']['SystemInfo'];
export type Summary = components['schemas']['ContainerSummary'];
export type Inspect = components['schemas']['ContainerInspectResponse'];
export type Image = components['schemas']['ImageSummary'];
export type Network = components['schemas']['NetworkSummary'];
export type Volume = components['schemas']['Volume'];
export type EngineEvent = components['schemas']['EventMessage'];

/** Everything an engine has, read at once. Times of containers are on the manager's clock. */
export interface Reading {
  readonly containers: readonly Summary[];
  readonly images: readonly Image[];
  readonly networks: readonly Network[];
  readonly volumes: readonly Volume[];
  /** Containers that were told of after this reading was begun: what is known of them is newer. */
  readonly newer?: ReadonlySet<string>;
}

/** What tells one engine from another beside its ID, which cloned machines share. What is left out is as it was told the last time. */
export type Identity = Partial<Pick<Reading, 'containers' | 'networks'>> & { readonly info: Info };

/** What an engine tells; the cluster listens. */
export interface EngineListener {
  /**
   * Asked each time an engine has been read, before it counts.
   * @returns why it must not: it is in the cluster already under another address. Undefined: it is welcome
   */
  refusal(engine: Engine, identity: Identity): string | undefined;
  /** Lists were read: what is not in them is gone. What was not read is left out. */
  read(engine: Engine, reading: Partial<Reading>): void;
  containerChanged(engine: Engine, id: string, summary: Summary | undefined, inspect: Inspect | undefined): void;
  /** Another engine answers at the address of this one: what it had is lost. Called before the other one is read. */
  replaced(engine: Engine): void;
  stateChanged(engine: Engine, state: EngineState, before: EngineState): void;
  event(engine: Engine, event: EngineEvent): void;
}
