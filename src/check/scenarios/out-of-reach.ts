import type { OperationId } from '../../generated/operations.ts';

/** Operations that no scenario can bring to success on one engine, and what it would take. */
export const outOfReach: Readonly<Partial<Record<OperationId, string>>> = {
  CheckpointList: 'needs an experimental engine with CRIU',
  CheckpointCreate: 'needs an experimental engine with CRIU',
  CheckpointDelete: 'needs an experimental engine with CRIU',
  ImageSearch: 'needs Docker Hub; refusals are checked',
  NodeDelete: 'needs a second node that is down; refusals are checked',
  SwarmJoin: 'needs a second manager; refusals are checked',
  SwarmUnlock: 'needs a restart of a locked manager; refusals are checked',
  VolumeUpdate: 'needs a CSI plugin with cluster volumes; refusals are checked',
};
