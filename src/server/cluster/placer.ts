/** Creating a container: choose, reserve, create, and pull first where the image is missing. */
import { randomBytes } from 'node:crypto';
import { type Caller, EngineFailure, failureIn, Unanswered } from '../engine/client.ts';
import type { Engine } from '../engine/engine.ts';
import { Failure, invalidParameter, system } from '../errors.ts';
import { Unschedulable } from '../scheduler/explain.ts';
import { platformOf, runsOn } from '../scheduler/filters/constraint.ts';
import { groupsOf } from '../scheduler/filters/project.ts';
import { type Hints, hintsOf, hintsOfBuild, SWARM_ID } from '../scheduler/hints.ts';
import { imageMatches } from '../scheduler/image-names.ts';
import type { Node, Resources } from '../scheduler/node.ts';
import { anywhere, type Need, type Placement } from '../scheduler/placement.ts';
import { type Policy, schedule } from '../scheduler/schedule.ts';
import type { Cluster } from './cluster.ts';
import type { Container } from './container.ts';
import { bodyForEngine, type CreateBody, placementOf } from './create-body.ts';
import { needsOf, onEngine, type Reference, referencesIn } from './references.ts';
import { normaliseRegistryAuth } from './registry-auth.ts';
import type { Reservation } from './reservations.ts';

/** A pull may take long; what dies shows in the engine's health, which ends it. */
const CREATE_TIMEOUT_MS = 60_000;

export interface CreateRequest {
  /** JSON; only what differs for an engine is rewritten. */
  readonly rawBody: Buffer;
  /** `rawBody`, parsed. */
  readonly body: CreateBody;
  /** With or without leading slash; undefined: the engine makes one up. */
  readonly name: string | undefined;
  /** `linux/arm64`. */
  readonly platform: string | undefined;
  /** As the client sent it. */
  readonly registryAuth: string | undefined;
  /** What the client speaks; undefined: the manager creates for itself, from what an engine told in its newest version. */
  readonly client?: Caller;
  /** Ends the create; the place is let go. */
  readonly signal: AbortSignal;
  /** The container that this one takes the place of: its name is free, and what its lost node had is not waited for. */
  readonly replaces?: Container;
}

export interface BuildRequest extends Resources {
  /** JSON: those named `constraint:…` and the like are hints and go no further. */
  readonly buildargs: string | undefined;
  /** Of the containers that the build's steps run in. */
  readonly networkMode: string | undefined;
}

/** Where a build is done, and what its engine is to be told instead of what the client said. */
export interface BuildPlace {
  readonly engine: Engine;
  /** Undefined when all are left. */
  readonly buildargs: string | undefined;
  readonly networkMode: string | undefined;
}

export interface Created {
  readonly Id: string;
  readonly Warnings: string[];
}

export interface PlacerOptions extends Policy {
  /** How often a create is tried anew, on other nodes first, after an engine failed. 0 and up. */
  readonly createRetry: number;
  /** Asked before each call that changes an engine. @throws when this manager is not the one that decides any more */
  readonly assertPrimary?: () => void;
}

/** A create, read. */
interface Asked {
  readonly request: CreateRequest;
  readonly name: string | undefined;
  readonly hints: Hints;
  readonly swarmId: string;
  readonly references: readonly Reference[];
  readonly auth: string | undefined;
}

interface Taken {
  readonly engine: Engine;
  readonly reservation: Reservation;
}

export class Placer {
  /** How often no node was found, by the filter that left none; `none` where there was no node. */
  readonly refusals = new Map<string, number>();
  private readonly cluster: Cluster;
  private readonly options: PlacerOptions;

  constructor(cluster: Cluster, options: PlacerOptions) {
    this.cluster = cluster;
    this.options = options;
  }

  /**
   * A node for a network. That of a Compose project or a Testcontainers session goes where the others of its kind are: containers can
   * only be where it is, and an image that was built for them is on one node.
   * @throws unavailable when no node fits
   */
  chooseForNetwork(labels: Readonly<Record<string, string>>): Engine {
    const nodes = this.cluster.nodes();
    return this.cluster.engineOf(this.scheduleAmong(anywhere, this.together(groupsOf(labels), nodes), nodes));
  }

  /** Nodes that have containers of one of the groups; if none has, those that have most images of them. */
  private together(groups: readonly (readonly [label: string, name: string])[], nodes: readonly Node[]): Node[] {
    const near = nodes.filter(({ contents }) => groups.some(([label, name]) => contents.hasLabel(label, name)));
    if (near.length > 0 || groups.length === 0) return near;
    const counts = nodes.map((node) => {
      const images = this.cluster.images(this.cluster.engineOf(node));
      return images.filter(
        ({ Labels, RepoTags }) => RepoTags?.length && groups.some(([label, name]) => Labels?.[label] === name),
      ).length;
    });
    const most = Math.max(1, ...counts);
    return nodes.filter((_, i) => counts[i] === most);
  }

  /**
   * A node for a build.
   * @param only the node that it has to be, whose part of it is there already
   * @throws unavailable when no node fits, invalidParameter on hints that are malformed
   */
  chooseBuilder({ cores, memoryBytes, buildargs, networkMode }: BuildRequest, only?: Engine): BuildPlace {
    const { cluster } = this;
    const { hints, rest } = hintsOfBuild(buildargs);
    const [network] = referencesIn({ HostConfig: { NetworkMode: networkMode } });
    const needs = needsOf(network ? [network] : [], cluster, cluster.engines());
    const wanted = { ...anywhere, ...hints, cores, memoryBytes, needs };
    const nodes = cluster.nodes().filter((node) => only === undefined || cluster.engineOf(node) === only);
    const engine = cluster.engineOf(this.schedule(wanted, nodes));
    return { engine, buildargs: rest, networkMode: network?.write(onEngine(network, engine, cluster)) };
  }

  /**
   * @throws unavailable when no node fits, conflict when the name is taken, invalidParameter on hints that are malformed, or the
   * engine's own failure
   */
  async create(request: CreateRequest): Promise<Created> {
    const asked = read(request);
    const tried = new Set<Engine>();
    for (let retries = this.options.createRetry; ; ) {
      const taken = this.take(asked, tried);
      try {
        return await this.createOn(taken, asked);
      } catch (error) {
        if (error instanceof ImageElsewhere) return await this.createWhereImageIs(error, asked);
        if (request.signal.aborted || !mayPassElsewhere(error)) throw error;
        // what an engine never got costs no retry, once
        const neverSent = error instanceof Unanswered && !error.sent && !tried.has(taken.engine);
        if (!neverSent && retries === 0) throw error;
        if (!neverSent) retries -= 1;
        tried.add(taken.engine);
      }
    }
  }

  /** @throws why the image cannot be had elsewhere, when nothing fits where it is */
  private async createWhereImageIs({ need, cause }: ImageElsewhere, asked: Asked): Promise<Created> {
    let taken: Taken;
    try {
      taken = this.take(asked, new Set(), [need]);
    } catch (error) {
      if (cause instanceof Failure && error instanceof Unschedulable)
        throw new Failure(
          cause.kind,
          `${cause.message}\nIt is on other nodes, where the container cannot be: ${error.message}`,
          { cause },
        );
      throw cause;
    }
    try {
      return await this.createOn(taken, asked);
    } catch (error) {
      throw error instanceof ImageElsewhere ? cause : error;
    }
  }

  /** Chooses a node, and holds a place there. */
  private take(asked: Asked, tried: ReadonlySet<Engine>, more: readonly Need[] = []): Taken {
    // No await between choosing and reserving: one turn of the event loop is our lock.
    const { request, name, hints, swarmId, references } = asked;
    const { cluster } = this;
    if (name !== undefined) cluster.assertNameFree(name, request.replaces);
    const nodes = cluster.nodes();
    const fresh = nodes.filter((node) => !tried.has(cluster.engineOf(node)));
    const wish = platformOf(request.platform);
    const platform = wish && nodes.some((node) => node.health > 0 && runsOn(node, wish)) ? wish : undefined;
    const engines = request.replaces ? cluster.healthyEngines() : cluster.engines();
    const waits = request.client === undefined;
    const needs = [...needsOf(references, cluster, engines, { waits }), ...more];
    const wanted = placementOf(request.body, { name, hints, swarmId, needs, platform });
    const node = this.scheduleAmong(wanted, fresh, nodes);
    return { engine: cluster.engineOf(node), reservation: cluster.reserve(node, wanted, swarmId) };
  }

  /** Among the first nodes if one of them fits. */
  private scheduleAmong(wanted: Placement, first: readonly Node[], all: readonly Node[]): Node {
    if (first.length === all.length) return this.schedule(wanted, all);
    try {
      return schedule(wanted, first, this.options);
    } catch {
      return this.schedule(wanted, all);
    }
  }

  private schedule(wanted: Placement, nodes: readonly Node[]): Node {
    try {
      return schedule(wanted, nodes, this.options);
    } catch (error) {
      if (error instanceof Unschedulable) {
        const filter = error.filter ?? 'none';
        this.refusals.set(filter, (this.refusals.get(filter) ?? 0) + 1);
      }
      throw error;
    }
  }

  private async createOn({ engine, reservation }: Taken, asked: Asked): Promise<Created> {
    let created: Created;
    try {
      created = await this.createOrPull(engine, asked);
    } catch (error) {
      reservation.release();
      throw error;
    }
    reservation.made(created.Id);
    // in the state before the client hears of it; where that fails the place stays held until the container turns up
    await engine.refresh(created.Id).catch(() => {});
    if (asked.auth !== undefined) this.cluster.remembered.pulledWith(created.Id, asked.auth);
    return { Id: created.Id, Warnings: created.Warnings ?? [] };
  }

  /** @throws ImageElsewhere when the image is on other nodes, and cannot be pulled */
  private async createOrPull(engine: Engine, asked: Asked): Promise<Created> {
    const { request, name, auth } = asked;
    const { platform, signal, client } = request;
    const query = new URLSearchParams({ ...(name !== undefined && { name }), ...(platform && { platform }) });
    const body = this.bodyFor(engine, asked);
    const { assertPrimary } = this.options;
    const create = () => {
      assertPrimary?.(); // what came before may have taken long, and this process may have been stopped meanwhile
      return engine.call<Created>('POST', `/containers/create?${query}`, {
        body,
        id: 'Id',
        timeoutMs: CREATE_TIMEOUT_MS,
        signal,
        client,
      });
    };
    const image = request.body.Image ?? '';
    await engine.awake();
    try {
      return await create();
    } catch (error) {
      if (!(error instanceof EngineFailure) || error.status !== 404) throw error;
      if (!(await lacksImage(engine, image, request))) throw error; // a network or a driver is missing
      const holding = this.holding(image);
      // without credentials, clients pull for themselves and show their users the progress: unless the image is in the cluster
      if (auth === undefined && !holding) throw error;
      if (holding && !holding.pulled) throw new ImageElsewhere(holding.need, error);
      assertPrimary?.();
      try {
        await pull(engine, image, auth, request);
      } catch (failure) {
        const elsewhere = holding?.need ?? this.onOtherSystems(engine);
        if (elsewhere && !signal.aborted) throw new ImageElsewhere(elsewhere, failure);
        throw failure;
      }
      return await create();
    }
  }

  private bodyFor(engine: Engine, { request, hints, swarmId, references }: Asked): string {
    const known = references.map((reference) => ({ reference, known: onEngine(reference, engine, this.cluster) }));
    const changes = { hints, swarmId, references: known, cpus: engine.info?.NCPU ?? 1 };
    return bodyForEngine(request.rawBody.toString('utf8'), request.body, changes);
  }

  /** An image that cannot be pulled on one operating system may be made for another: nodes that run one, if there are any. */
  private onOtherSystems(engine: Engine): Need | undefined {
    const ostype = engine.info?.OSType ?? '';
    const others = this.cluster.healthyEngines().filter(({ info }) => info?.OSType && info.OSType !== ostype);
    if (ostype === '' || others.length === 0) return undefined;
    return { text: `ostype!=${ostype}`, nodes: new Set(others.map(({ connection }) => connection.address)) };
  }

  /** Nodes that have the image, and whether it came from a registry, so that others can get it. */
  private holding(image: string): { need: Need; pulled: boolean } | undefined {
    const matches = imageMatches(image);
    const nodes = new Set<string>();
    let pulled = false;
    for (const engine of this.cluster.healthyEngines()) {
      const found = this.cluster.images(engine).find(matches);
      if (!found) continue;
      nodes.add(engine.connection.address);
      if ((found.RepoDigests ?? []).some((digest) => !digest.startsWith('<none>'))) pulled = true;
    }
    return nodes.size > 0 ? { need: { text: `image==${image} (soft=false)`, nodes }, pulled } : undefined;
  }
}

/** The image cannot be had on the chosen node, and is on others, or may be had there. */
class ImageElsewhere extends Error {
  readonly need: Need;
  /** @param cause why it cannot be had there */
  constructor(need: Need, cause: unknown) {
    super(need.text, { cause });
    this.need = need;
  }
}

/** @throws invalidParameter on a name, a hint or credentials that are malformed */
function read(request: CreateRequest): Asked {
  const { body } = request;
  const name = request.name?.replace(/^\//, '');
  if (name !== undefined && !/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name)) {
    throw invalidParameter(`Invalid container name (${name}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`);
  }
  return {
    request,
    name,
    hints: hintsOf(body.Env, body.Labels),
    swarmId: body.Labels?.[SWARM_ID] || randomBytes(32).toString('hex'),
    references: referencesIn(body),
    auth: normaliseRegistryAuth(request.registryAuth),
  };
}

/** Not what is wrong with the request itself, or with the cluster. */
const mayPassElsewhere = (error: unknown): boolean =>
  error instanceof EngineFailure ? error.status !== 400 : error instanceof Failure && error.kind === 'system';

async function lacksImage(engine: Engine, image: string, { signal, client }: CreateRequest): Promise<boolean> {
  if (image === '') return false;
  try {
    await engine.call('GET', `/images/${encodeURIComponent(image).replaceAll('%2F', '/')}/json`, {
      signal,
      cause: client,
    });
    return false;
  } catch (error) {
    return error instanceof EngineFailure && error.status === 404;
  }
}

/** @throws what the engine says inside its 200 stream */
async function pull(
  engine: Engine,
  image: string,
  auth: string | undefined,
  { platform, signal, client }: CreateRequest,
): Promise<void> {
  const tag = /@|:[^/]+$/.test(image) ? undefined : 'latest';
  const query = new URLSearchParams({ fromImage: image, ...(tag && { tag }), ...(platform && { platform }) });
  const headers = { ...(auth && { 'x-registry-auth': auth }) };
  for await (const line of engine.lines('POST', `/images/create?${query}`, { headers, signal, cause: client })) {
    const failure = failureIn(line);
    if (failure !== undefined) throw system(`Failed to load ${image}: ${failure}`);
  }
}
