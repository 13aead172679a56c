/** A create request's body: what the scheduler reads of it, and the few bytes of it that change for an engine. */
import { applyEdits, findNodeAtLocation, type JSONPath, modify, parseTree } from 'jsonc-parser';
import { type Hints, SWARM_ID } from '../scheduler/hints.ts';
import type { Need, Placement, Platform } from '../scheduler/placement.ts';
import { bindingsOf } from '../scheduler/ports.ts';
import type { Reference } from './references.ts';

type Maybe<T> = T | null | undefined;

/** As far as it is read here; everything else passes through. */
export interface CreateBody {
  readonly Image?: Maybe<string>;
  readonly Env?: Maybe<readonly string[]>;
  readonly Labels?: Maybe<Readonly<Record<string, string>>>;
  readonly ExposedPorts?: Maybe<Readonly<Record<string, unknown>>>;
  readonly CpuShares?: Maybe<number>;
  readonly Memory?: Maybe<number>;
  readonly MemorySwap?: Maybe<number>;
  readonly Cpuset?: Maybe<string>;
  readonly HostConfig?: Maybe<{
    readonly CpuShares?: Maybe<number>;
    readonly NanoCpus?: Maybe<number>;
    readonly Memory?: Maybe<number>;
    readonly PortBindings?: Parameters<typeof bindingsOf>[0];
    readonly NetworkMode?: Maybe<string>;
    readonly PidMode?: Maybe<string>;
    readonly IpcMode?: Maybe<string>;
    readonly VolumesFrom?: Maybe<readonly string[]>;
    readonly Links?: Maybe<readonly string[]>;
    readonly Binds?: Maybe<readonly string[]>;
    readonly Mounts?: Maybe<readonly { readonly Type?: Maybe<string>; readonly Source?: Maybe<string> }[]>;
  }>;
  readonly NetworkingConfig?: Maybe<{ readonly EndpointsConfig?: Maybe<Readonly<Record<string, unknown>>> }>;
}

/** What a body says of the container's place, beside what it says itself. */
export interface PlacementParts {
  readonly name: string | undefined;
  readonly hints: Hints;
  readonly swarmId: string;
  readonly needs: readonly Need[];
  readonly platform: Platform | undefined;
}

/** Whole cores asked for as `CpuShares`; the old top-level key wins over HostConfig's, as in classic Swarm. */
const coresAsked = ({ CpuShares, HostConfig }: CreateBody): number => CpuShares || HostConfig?.CpuShares || 0;

export function placementOf(body: CreateBody, { name, hints, swarmId, needs, platform }: PlacementParts): Placement {
  const { NanoCpus, Memory, PortBindings, NetworkMode } = body.HostConfig ?? {};
  const onHost = NetworkMode === 'host';
  const withoutPorts = onHost || NetworkMode === 'none' || NetworkMode?.startsWith('container:');
  return {
    name,
    image: body.Image ?? '',
    labels: { ...body.Labels, ...hints.labels, [SWARM_ID]: swarmId },
    cores: Math.max(coresAsked(body), (NanoCpus ?? 0) / 1e9),
    memoryBytes: body.Memory || Memory || 0,
    constraints: hints.constraints,
    affinities: hints.affinities,
    whitelists: hints.whitelists,
    ports: withoutPorts ? [] : bindingsOf(PortBindings),
    hostModePorts: onHost ? Object.keys(body.ExposedPorts ?? {}) : [],
    needs,
    platform,
  };
}

/** What changes of a body before an engine gets it. */
export interface BodyChanges {
  readonly hints: Hints;
  readonly swarmId: string;
  /** With what the engine knows them by. */
  readonly references: readonly { readonly reference: Reference; readonly known: string }[];
  /** Of the engine. */
  readonly cpus: number;
}

/** The body for an engine: what changes is rewritten in place, every other byte stays, 64-bit numbers too. */
export function bodyForEngine(raw: string, body: CreateBody, changes: BodyChanges): string {
  const { hints, swarmId, references, cpus } = changes;
  const cores = coresAsked(body);
  const shares = Math.ceil((cores * 1024) / cpus);
  const labels = { ...hints.labels, ...(!body.Labels?.[SWARM_ID] && { [SWARM_ID]: swarmId }) };
  const edits: [JSONPath, unknown][] = [
    ...(cores > 0 && body.CpuShares ? [at(['CpuShares'], shares)] : []),
    ...(cores > 0 ? [at(['HostConfig', 'CpuShares'], shares)] : []),
    ...limitsAtTop(body),
    ...(body.Labels ? [] : [at(['Labels'], {})]),
    ...Object.entries(labels).map(([key, value]) => at(['Labels', key], value)),
    ...(hints.consumed.length > 0
      ? [
          at(
            ['Env'],
            body.Env?.filter((_, i) => !hints.consumed.includes(i)),
          ),
        ]
      : []),
    ...references
      .filter(({ reference, known }) => !reference.isKey && known !== reference.ref)
      .map(({ reference, known }) => at(reference.path, reference.write(known))),
  ];
  const keys = references.filter(({ reference, known }) => reference.isKey && known !== reference.ref);
  const text = edits.reduce((before, [path, value]) => applyEdits(before, modify(before, path, value, {})), raw);
  return keys.reduce((before, { reference, known }) => renameKey(before, reference.path, known), text);
}

/** Limits by their old top-level keys, which newer engines do not know: they win over HostConfig's, as in classic Swarm. */
const limitsAtTop = ({ Memory, MemorySwap, Cpuset }: CreateBody): [JSONPath, unknown][] => [
  ...(Memory ? [at(['HostConfig', 'Memory'], Memory)] : []),
  ...(MemorySwap ? [at(['HostConfig', 'MemorySwap'], MemorySwap)] : []),
  ...(Cpuset ? [at(['HostConfig', 'CpusetCpus'], Cpuset)] : []),
];

const at = (path: JSONPath, value: unknown): [JSONPath, unknown] => [path, value];

/** @returns the text with another name for the key that the path leads to */
function renameKey(text: string, path: JSONPath, name: string): string {
  const root = parseTree(text);
  const [key] = (root && findNodeAtLocation(root, path)?.parent?.children) ?? [];
  return key ? applyEdits(text, [{ offset: key.offset, length: key.length, content: JSON.stringify(name) }]) : text;
}
