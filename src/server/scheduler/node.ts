import type { Contents } from './contents.ts';

/** An engine as the scheduler sees it. Good for one turn of the event loop: `contents` lives on, so that nothing is copied per container. */
export interface Node {
  /** The engine's own ID; clones of one machine may share it. */
  readonly id: string;
  readonly name: string;
  /** `10.0.0.11:2375` or a socket's path; unique in the cluster. */
  readonly address: string;
  /** The host's IP, or its name where the address has none. */
  readonly ip: string;
  /** 0 (out of use) … 100 (every recent call went well). */
  readonly health: number;
  /** Users said that it takes nothing new. */
  readonly drained?: boolean;
  /** Standard labels (`storagedriver`, `kernelversion`, `operatingsystem`, `ostype`, …) and the engine's own. */
  readonly labels: Readonly<Record<string, string>>;
  /** What may be reserved, overcommit included. */
  readonly total: Resources;
  /** What containers in any state, and reservations, hold. */
  readonly reserved: Resources;
  /** Containers in any state, and reservations. */
  readonly containerCount: number;
  readonly contents: Contents;
  /** Every name its images go by, IDs too. */
  readonly images: ReadonlySet<string>;
}

export interface Resources {
  /** Processor cores; fractions come from `NanoCpus`. */
  readonly cores: number;
  readonly memoryBytes: number;
}
