/** Reading what an engine has, and telling it: whole, or the part that changed. */
import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { type EngineClient, EngineFailure } from './client.ts';
import { type Clock, inspectOnOurClock, onOurClock, skewOf } from './clock.ts';
import type { Image, Info, Inspect, Network, Reading, Summary, Volume } from './readings.ts';
import { expected, parsed } from './told.ts';
import { Coalesced, Turns } from './turns.ts';

/** Lists may be long. */
const LIST_TIMEOUT_MS = 30_000;
/** Readings of one engine at a time: it has other things to do. */
const TURNS_AT_ENGINE = 4;

/** Whom readings are told. */
export interface RefreshListener {
  read(reading: Partial<Reading>): void;
  containerChanged(id: string, summary: Summary | undefined, inspect: Inspect | undefined): void;
}

/** What the manager reads at once, from all engines together: a thousand that connect at the same time must not stampede. */
export interface ReadingTurns {
  readonly lists: Turns;
  /** Apart, so that no list waits for thousands of inspects. */
  readonly inspects: Turns;
}

export const readingTurns = (): ReadingTurns => ({ lists: new Turns(64), inspects: new Turns(32) });

type Part = 'images' | 'networks' | 'volumes';

type List = Part | 'containers';

const paths: Readonly<Record<List, string>> = {
  containers: '/containers/json?all=1',
  images: '/images/json',
  networks: '/networks',
  volumes: '/volumes',
};

/** What the state finds them by. */
const ids: Readonly<Record<List, string>> = { containers: 'Id', images: 'Id', networks: 'Id', volumes: 'Name' };

export class Refresh {
  /** How far the manager's clock is ahead of the engine's, milliseconds. */
  skewMs = 0;

  private readonly client: EngineClient;
  private readonly listener: RefreshListener;
  private readonly clock: Clock;
  private readonly log: Logger;
  private readonly clusterTurns: ReadingTurns;
  private readonly turns = new Turns(TURNS_AT_ENGINE);
  private readonly coalesced = new Coalesced<string>();
  /** State in the list of each container that has been inspected: another one means that there is more to know. */
  private readonly inspected = new Map<string, string>();
  /** Of each list as it was last told. What is told of a part of it in between makes it differ. */
  private readonly digests = new Map<List, string>();
  /** Containers told of since the list that is under way was asked for. */
  private newer = new Set<string>();
  /** Containers that were removed while they were read: what was read of them is not told. */
  private readonly removed = new Set<string>();

  constructor(client: EngineClient, listener: RefreshListener, clusterTurns: ReadingTurns, clock: Clock, log: Logger) {
    this.client = client;
    this.listener = listener;
    this.clusterTurns = clusterTurns;
    this.clock = clock;
    this.log = log;
  }

  /** @throws when it is no engine that can be used */
  async info(): Promise<Info> {
    const askedAt = this.clock.now();
    const info = await this.client.call<Info>('GET', '/info');
    const skewMs = skewOf(info.SystemTime, askedAt, this.clock.now());
    if (!info.NCPU || !info.MemTotal) {
      throw new Error('cannot get resources for this engine, make sure it is a Docker Engine, not a Swarm manager');
    }
    if (skewMs !== this.skewMs) {
      this.skewMs = skewMs;
      this.startAnew();
      if (skewMs !== 0) this.log.warn({ skewMs }, 'the clock of the engine differs from the clock of the manager');
    }
    return info;
  }

  /** Lists that differ from the last time, one after the other over one connection. What is the same is not even parsed. */
  async lists(): Promise<Partial<Reading>> {
    const containers = await this.containers();
    const networks = await this.ifNew<Network[]>('networks');
    const volumes = await this.ifNew<Volume[]>('volumes');
    const images = await this.ifNew<Image[]>('images');
    return {
      ...containers,
      ...(networks && { networks }),
      ...(volumes && { volumes }),
      ...(images && { images }),
    };
  }

  /** The list of containers, if it differs from the last time. */
  async containers(): Promise<Pick<Reading, 'containers' | 'newer'> | undefined> {
    const newer = new Set<string>();
    this.newer = newer;
    const containers = await this.ifNew<Summary[]>('containers');
    return containers && { containers: containers.map((summary) => onOurClock(summary, this.skewMs)), newer };
  }

  /** Tells a reading, and inspects behind it what it lacks. */
  tell(reading: Partial<Reading> | undefined): void {
    if (!reading) return;
    this.listener.read(reading);
    if (!reading.containers) return;
    if (reading.newer?.size) this.digests.delete('containers');
    const listed = new Set(reading.containers.map(({ Id }) => Id));
    for (const id of this.inspected.keys()) if (!listed.has(id) && !reading.newer?.has(id)) this.inspected.delete(id);
    for (const { Id: id = '', State: state } of reading.containers) {
      if (reading.newer?.has(id)) continue;
      if (state !== 'restarting' && this.inspected.get(id) === state) continue;
      this.background(() => this.inspect(id, state ?? ''));
    }
  }

  /** After a connection was lost, what was known of containers may be old though lists look the same. Nothing counts as read. */
  startAnew(): void {
    this.inspected.clear();
    this.digests.clear();
  }

  /** Reads one container again; the reading is begun after this was called. */
  container(id: string): Promise<void> {
    return this.coalesced.run(`container ${id}`, () =>
      this.inTurn('inspects', async () => {
        const filters = encodeURIComponent(JSON.stringify({ id: [id] }));
        const [summary] = await this.client.call<Summary[]>('GET', `/containers/json?all=1&filters=${filters}`, {
          answer: 'list',
          id: ids.containers,
        });
        const inspect = summary ? await this.inspectOf(id) : undefined;
        if (this.removed.delete(id)) return;
        if (summary && inspect) this.inspected.set(id, summary.State ?? '');
        this.changed(id);
        this.listener.containerChanged(id, summary && onOurClock(summary, this.skewMs), inspect);
      }),
    );
  }

  /** The engine said that it is gone. */
  gone(id: string): void {
    if (this.coalesced.busy(`container ${id}`)) this.removed.add(id);
    this.inspected.delete(id);
    this.changed(id);
    this.listener.containerChanged(id, undefined, undefined);
  }

  private changed(id: string): void {
    this.digests.delete('containers');
    this.newer.add(id);
  }

  /** Reads one list again; the reading is begun after this was called. */
  part(part: Part): Promise<void> {
    return this.coalesced.run(part, () =>
      this.inTurn('lists', async () => {
        this.digests.delete(part);
        const text = await this.client.text('GET', paths[part], { timeoutMs: LIST_TIMEOUT_MS });
        this.listener.read({ [part]: this.listed(part, text) });
      }),
    );
  }

  /** For who does not wait for it: a failure shows in the engine's health, and the next whole reading mends what was missed. */
  background(work: () => Promise<unknown>): void {
    work().catch((error: Error) => this.log.debug({ err: error }, 'a reading failed'));
  }

  /** What the manager reads is bounded, and what of it from one engine. */
  inTurn<T>(kind: keyof ReadingTurns, work: () => Promise<T>): Promise<T> {
    return this.turns.take(() => this.clusterTurns[kind].take(work));
  }

  private inspect(id: string, state: string): Promise<void> {
    return this.coalesced.run(`inspect ${id}`, () =>
      this.inTurn('inspects', async () => {
        const inspect = await this.inspectOf(id);
        if (!inspect) return; // gone between the two readings: the list will say so
        this.inspected.set(id, state);
        this.listener.containerChanged(id, undefined, inspect);
      }),
    );
  }

  private async inspectOf(id: string): Promise<Inspect | undefined> {
    try {
      return inspectOnOurClock(await this.client.call<Inspect>('GET', `/containers/${id}/json`), this.skewMs);
    } catch (error) {
      if (error instanceof EngineFailure && error.status === 404) return undefined;
      throw error;
    }
  }

  private async ifNew<T>(list: List): Promise<T | undefined> {
    const chunks = await this.client.list(paths[list], LIST_TIMEOUT_MS);
    const hash = createHash('sha1');
    for (const chunk of chunks) hash.update(chunk);
    const digest = hash.digest('base64');
    if (this.digests.get(list) === digest) return undefined;
    const told = this.listed<T>(list, Buffer.concat(chunks).toString('utf8'));
    this.digests.set(list, digest);
    return told;
  }

  /** @throws when it is another list, or one of what cannot be told apart */
  private listed<T>(list: List, text: string): T {
    const { node } = this.client;
    const told = parsed(text, node);
    const rows = list === 'volumes' ? (expected(told, 'object', node) as { Volumes?: unknown }).Volumes : told;
    return expected(rows ?? [], 'list', node, ids[list]) as T; // engines say null for none
  }
}
