/** Creating a container: choose, reserve, create, and pull first where the image is missing. */
import { type Engine, EngineFailure } from '../engine/engine.ts';
import { invalidParameter, system } from '../errors.ts';
import type { Resources } from '../scheduler/node.ts';
import { type Policy, schedule } from '../scheduler/schedule.ts';
import type { Cluster } from './cluster.ts';
import { bodyForEngine, placementOf } from './create-body.ts';
import { normaliseRegistryAuth } from './registry-auth.ts';

/** A pull may take long; what dies shows in the engine's health, which ends it. */
const CREATE_TIMEOUT_MS = 60_000;

export interface CreateRequest {
  readonly rawBody: Buffer;
  readonly body: Parameters<typeof placementOf>[0];
  readonly name: string | undefined;
  readonly platform: string | undefined;
  readonly registryAuth: string | undefined;
  readonly signal: AbortSignal;
}

export interface BuildRequest extends Resources {
  readonly buildargs: string | undefined;
}

export interface Created {
  readonly Id: string;
  readonly Warnings: string[];
}

export class Placer {
  private readonly cluster: Cluster;
  private readonly policy: Policy;

  constructor(cluster: Cluster, policy: Policy) {
    this.cluster = cluster;
    this.policy = policy;
  }

  /** A node for something that reserves nothing (a network). @throws unavailable when no node fits */
  choose(): { engine: Engine } {
    return { engine: this.cluster.engineOf(schedule(placementOf({}, undefined), this.cluster.nodes(), this.policy)) };
  }

  /**
   * A node for a classic build.
   * @param buildargs JSON of the build's arguments: those named `constraint:…` and the like are hints and go no further
   */
  chooseBuilder({ cores, memoryBytes, buildargs }: BuildRequest): { engine: Engine; buildargs: string | undefined } {
    const wanted = { ...placementOf({}, undefined), cores, memoryBytes };
    return { engine: this.cluster.engineOf(schedule(wanted, this.cluster.nodes(), this.policy)), buildargs };
  }

  /** @throws unavailable when no node fits, conflict when the name is taken, or the engine's own failure */
  async create(create: CreateRequest): Promise<Created> {
    const auth = normaliseRegistryAuth(create.registryAuth);
    const wanted = placementOf(create.body, create.name);
    if (wanted.name !== undefined && !/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(wanted.name)) {
      throw invalidParameter(`Invalid container name (${wanted.name}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`);
    }
    // No await between choosing and reserving: one turn of the event loop is our lock.
    if (wanted.name !== undefined) this.cluster.assertNameFree(wanted.name);
    const node = schedule(wanted, this.cluster.nodes(), this.policy);
    const reservation = this.cluster.reserve(node, wanted);
    try {
      const engine = this.cluster.engineOf(node);
      const created = await this.createOn(engine, wanted.image, create, auth);
      await engine.refresh(created.Id); // in the state before we let go
      return { Id: created.Id, Warnings: created.Warnings ?? [] };
    } finally {
      reservation.release();
    }
  }

  private async createOn(
    engine: Engine,
    image: string,
    request: CreateRequest,
    auth: string | undefined,
  ): Promise<Created> {
    const { name, platform, signal } = request;
    const query = new URLSearchParams({ ...(name !== undefined && { name }), ...(platform && { platform }) });
    const body = bodyForEngine(request.rawBody.toString('utf8'), request.body, engine.info?.NCPU ?? 1);
    const create = () =>
      engine.call<Created>('POST', `/containers/create?${query}`, { body, timeoutMs: CREATE_TIMEOUT_MS, signal });
    try {
      return await create();
    } catch (error) {
      // an image that is missing is pulled only for a client that brought credentials: others pull for themselves,
      // and show their users the progress
      if (!(error instanceof EngineFailure) || error.status !== 404 || auth === undefined) throw error;
      await pull(engine, image, auth, signal);
      return await create();
    }
  }
}

/** @throws what the engine says inside its 200 stream */
async function pull(engine: Engine, image: string, auth: string, signal: AbortSignal): Promise<void> {
  const tag = /@|:[^/]+$/.test(image) ? '' : '&tag=latest';
  const path = `/images/create?fromImage=${encodeURIComponent(image)}${tag}`;
  for await (const line of engine.lines('POST', path, { headers: { 'x-registry-auth': auth }, signal })) {
    const { error } = line as { error?: string };
    if (error) throw system(`Failed to load ${image}: ${error}`);
  }
}
