import type { Resources } from './node.ts';

/** What a create asks of the scheduler. */
export interface Placement extends Resources {
  /** Without a leading slash; undefined: the engine makes one up. */
  readonly name: string | undefined;
  readonly image: string;
  /** `constraint:` expressions, in order; the same shape serves affinities and whitelists. */
  readonly constraints: readonly string[];
}
