/** What the manager answers from its own state, in the form of the version the client speaks: the state holds an engine's newest. */
import { compareVersions } from '../../document/version.ts';
import type { components } from '../../generated/schema.ts';
import type { Image, Network } from '../engine/readings.ts';

type Info = components['schemas']['SystemInfo'];
type Event = components['schemas']['EventMessage'];

const before = (version: string, limit: string) => compareVersions(version, limit) < 0;

/** A row of `ImageList`. Engine API 1.43 (no more `<none>`), 1.44 (`VirtualSize` gone), 1.47, 1.48 (manifests, descriptors), 1.51 (containers counted). */
export function imageAt(version: string, image: Image): Image {
  const { VirtualSize, Manifests, Descriptor, ...row } = image;
  const named = (names: string[] | null) => (names ?? []).filter((name) => !name.startsWith('<none>'));
  const tags = named(image.RepoTags);
  const digests = named(image.RepoDigests);
  const sayNone = before(version, '1.43') && tags.length === 0 && digests.length === 0;
  return {
    ...row,
    RepoTags: sayNone ? ['<none>:<none>'] : tags,
    RepoDigests: sayNone ? ['<none>@<none>'] : digests,
    ...(before(version, '1.51') && { Containers: -1 }),
    ...(before(version, '1.44') && { VirtualSize: VirtualSize ?? image.Size }),
    ...(Manifests && !before(version, '1.47') && { Manifests }),
    ...(Descriptor && !before(version, '1.48') && { Descriptor }),
  };
}

/**
 * A row of `NetworkList`. Engine API 1.28 (no longer tells what is attached), 1.52 (nor that it does not).
 * @param endpoints of the network, by container ID
 */
export function networkAt(version: string, network: Network, endpoints: Network['Containers']): Network {
  const { Containers, ...row } = network;
  if (!before(version, '1.52')) return row;
  return { ...row, Containers: before(version, '1.28') ? (endpoints ?? {}) : {} };
}

/** Engine API 1.44 (status of runtimes), 1.50 (flags of bridges gone). */
export function infoAt(version: string, info: Info): Info {
  const { BridgeNfIptables, BridgeNfIp6tables, ...rest } = info;
  const runtimes = Object.entries(info.Runtimes ?? {}).map(([name, { status, ...runtime }]) => [name, runtime]);
  return {
    ...rest,
    ...(before(version, '1.44') && { Runtimes: Object.fromEntries(runtimes) }),
    ...(before(version, '1.50') && { BridgeNfIptables, BridgeNfIp6tables }),
  };
}

/** Engine API 1.52: the fields of before `Actor` are gone. */
export function eventAt<E extends Event>(version: string, event: E): E {
  const { status, id, from, ...rest } = event;
  if (!before(version, '1.52')) return rest as E;
  if (event.Type !== 'container' && event.Type !== 'image') return event;
  const { image } = event.Actor.Attributes;
  return {
    ...event,
    status: event.Action,
    id: event.Actor.ID,
    ...(event.Type === 'container' && image && { from: image }),
  };
}

/** Engine API 1.46: images that are created say so. */
export const tellsOf = (version: string, { Type, Action }: Event) =>
  !(Type === 'image' && Action === 'create' && before(version, '1.46'));

/** The media type of event streams. Engine API 1.52. */
export const eventsTypeAt = (version: string) => (before(version, '1.52') ? 'application/json' : 'application/jsonl');
