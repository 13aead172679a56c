/** `--cluster-opt key=value`, with classic Swarm's names and messages. */
import { invalidParameter } from '../errors.ts';

export interface ClusterSettings {
  /** Share of resources offered beyond the physical: 0.05 for 5 %. Above -1. */
  readonly overcommit: number;
  /** How often a create is tried anew after an engine failed. */
  readonly createRetry: number;
}

export const clusterDefaults: ClusterSettings = { overcommit: 0.05, createRetry: 0 };

/** @param options `swarm.overcommit=0.1`, `swarm.createretry=2`; the last of a key counts. @throws invalidParameter */
export function parseClusterOptions(options: readonly string[]): ClusterSettings {
  let { overcommit, createRetry } = clusterDefaults;
  for (const option of options) {
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(option) ?? [];
    if (key === '') throw invalidParameter(`--cluster-opt must contain key=value strings: ${option}`);
    if (key === 'swarm.overcommit') {
      overcommit = numberIn(option, value);
      if (overcommit <= -1)
        throw invalidParameter(`swarm.overcommit should be larger than -1, ${overcommit.toFixed(6)} is invalid`);
    } else if (key === 'swarm.createretry') {
      createRetry = numberIn(option, value);
      if (createRetry < 0) throw invalidParameter(`swarm.createretry can not be negative, ${createRetry} is invalid`);
      if (!Number.isInteger(createRetry)) throw invalidParameter(`--cluster-opt ${option}: expected a whole number`);
    } else {
      throw invalidParameter(`--cluster-opt ${option}: known are swarm.overcommit and swarm.createretry`);
    }
  }
  return { overcommit, createRetry };
}

function numberIn(option: string, value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) throw invalidParameter(`--cluster-opt ${option}: expected a number`);
  return number;
}
