/** A create request's body: what the scheduler reads of it, and the few bytes of it that change for an engine. */
import { applyEdits, modify } from 'jsonc-parser';
import type { Placement } from '../scheduler/placement.ts';

interface CreateBody {
  readonly Image?: string | null;
  readonly CpuShares?: number | null;
  readonly HostConfig?: {
    readonly CpuShares?: number | null;
    readonly NanoCpus?: number | null;
    readonly Memory?: number | null;
  } | null;
}

/** Whole cores asked for as `CpuShares`; the old top-level key wins over HostConfig's, as in classic Swarm. */
const coresAsked = ({ CpuShares, HostConfig }: CreateBody): number => CpuShares || HostConfig?.CpuShares || 0;

export function placementOf(body: CreateBody, name: string | undefined): Placement {
  return {
    name: name?.replace(/^\//, ''),
    image: body.Image ?? '',
    cores: coresAsked(body) + (body.HostConfig?.NanoCpus ?? 0) / 1e9,
    memoryBytes: body.HostConfig?.Memory ?? 0,
    constraints: [],
  };
}

/** The body for an engine with `cpus` cores. Only `CpuShares` is rewritten; every other byte stays, 64-bit numbers too. */
export function bodyForEngine(raw: string, body: CreateBody, cpus: number): string {
  const cores = coresAsked(body);
  if (cores === 0) return raw;
  const shares = Math.ceil((cores * 1024) / cpus);
  const places = [...(body.CpuShares ? [['CpuShares']] : []), ['HostConfig', 'CpuShares']];
  return places.reduce((text, path) => applyEdits(text, modify(text, path, shares, {})), raw);
}
