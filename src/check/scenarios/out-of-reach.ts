import type { OperationId } from '../../generated/operations.ts';

/** Operations that no scenario can bring to success on one engine, and what it would take. */
export const outOfReach: Readonly<Partial<Record<OperationId, string>>> = {
  VolumeUpdate: 'needs a CSI plugin with cluster volumes; refusals are checked',
};
