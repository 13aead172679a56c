import type { Node } from './node.ts';
import type { Placement } from './placement.ts';

/** Whether a node's unreserved cores and memory suffice. */
export function hasRoom({ total, reserved }: Node, wanted: Placement): boolean {
  return reserved.cores + wanted.cores <= total.cores && reserved.memoryBytes + wanted.memoryBytes <= total.memoryBytes;
}

/** Per cent of cores plus per cent of memory that would be reserved; what is not asked for counts as full, as in classic Swarm. */
export function load({ total, reserved }: Node, wanted: Placement): number {
  const percent = (used: number, more: number, of: number) => (more > 0 ? Math.trunc(((used + more) * 100) / of) : 100);
  return (
    percent(reserved.cores, wanted.cores, total.cores) +
    percent(reserved.memoryBytes, wanted.memoryBytes, total.memoryBytes)
  );
}
