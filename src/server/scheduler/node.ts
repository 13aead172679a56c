/** An engine as the scheduler sees it: an immutable snapshot. Sums are kept by the state, so reading one costs nothing per container. */
export interface Node {
  /** The engine's own ID. */
  readonly id: string;
  readonly name: string;
  /** `10.0.0.11:2375` or a socket's path. */
  readonly address: string;
  /** 0 (out of use) … 100 (every recent call went well). */
  readonly health: number;
  /** Standard labels (`storagedriver`, `kernelversion`, `operatingsystem`, `ostype`, …) and the engine's own. */
  readonly labels: Readonly<Record<string, string>>;
  /** What may be reserved, overcommit included. */
  readonly total: Resources;
  /** What containers in any state, and reservations, hold. */
  readonly reserved: Resources;
  /** Containers in any state, and reservations. */
  readonly containerCount: number;
}

export interface Resources {
  /** Processor cores; fractions come from `NanoCpus`. */
  readonly cores: number;
  readonly memoryBytes: number;
}
