/**
 * One engine: it is connected to, stays connected, and tells the cluster what it has. Its events say what changed; every so often it
 * is read whole, so that nothing missed stays missed; and it is pinged, since an engine that hangs ends nothing.
 */
import type { Logger } from 'pino';
import type { ClientVersion } from '../../document/span.ts';
import type { ApiVersion } from '../../document/version.ts';
import { unavailable } from '../errors.ts';
import { Connections } from '../http/connections.ts';
import type { Target } from '../http/reply.ts';
import { EngineClient, Unanswered } from './client.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';
import { type EngineOptions, retryPause } from './engine-options.ts';
import { EventFollower } from './event-follower.ts';
import { type EngineState, Health } from './health.ts';
import { Heartbeat, type Pulse } from './heartbeat.ts';
import type { EngineListener, Info } from './readings.ts';
import { Refresh } from './refresh.ts';
import { Watchers } from './watchers.ts';

/** What is to be done once, and on this engine or on another, is not sent to one that was silent for so long without asking it. */
const AWAKE_MS = 50;
const AWAKE_TIMEOUT_MS = 2_000;
/** Events tell what becomes of resources, labels, networks, volumes and images; reading them whole is for what events cannot tell. */
const WHOLE_MS = 300_000;

export class Engine implements Target {
  readonly connection: Connection;
  readonly client: EngineClient;
  readonly connections: Connections;
  readonly host: string;
  info: Info | undefined;
  /** The engine's own ID, as it was first told; empty until then. */
  id = '';
  /** Set by the cluster: that another engine has the same ID; empty when none has. */
  clone = '';

  private readonly options: EngineOptions;
  private readonly clock: Clock;
  private readonly listener: EngineListener;
  private readonly log: Logger;
  private readonly condition: Health;
  private readonly refreshing: Refresh;
  private readonly heartbeat: Heartbeat;
  private readonly events: EventFollower;
  private readonly stopping = new AbortController();
  private readonly watchers = new Watchers();
  private pulse: Pulse | undefined;
  private idChange = '';
  private waking: Promise<void> | undefined;

  constructor(connection: Connection, listener: EngineListener, log: Logger, options: EngineOptions) {
    this.connection = connection;
    this.connections = new Connections((signal, read) => connection.open(signal, read));
    this.host = new URL(connection.origin).host;
    this.listener = listener;
    this.options = options;
    this.clock = options.clock;
    this.log = log.child({ engine: connection.address });
    this.condition = new Health(options.failureRetry, this.clock.now, (state, before) =>
      this.stateChanged(state, before),
    );
    this.client = new EngineClient(connection, this, this.stopping.signal, options);
    this.heartbeat = new Heartbeat(this, this.host, {
      silentMs: options.probeMs,
      timeoutMs: options.probeTimeoutMs,
    });
    this.refreshing = new Refresh(
      this.client,
      {
        read: (reading) => listener.read(this, reading),
        containerChanged: (id, summary, inspect) => listener.containerChanged(this, id, summary, inspect),
      },
      options.turns,
      this.clock,
      this.log,
    );
    this.events = new EventFollower(this.client, this.refreshing, options, this.log, {
      event: (event) => listener.event(this, event),
      failed: (error) => this.failed(error),
      // an engine that was restarted meanwhile, however quickly, remembers no events of before
      lost: async () => this.info && (await this.readAnew(this.info)),
      info: () => this.readInfo(),
    });
  }

  get name(): string {
    return this.info?.Name ?? '(unknown)';
  }
  get state(): EngineState {
    return this.condition.state;
  }
  /** Why the engine is not healthy, or how its latest call failed; empty when all is well. */
  get error(): string {
    return this.condition.reason;
  }
  /** When the engine last answered. */
  get updatedAt(): Date {
    return new Date(this.condition.answeredAtMs);
  }
  /** 100 … 0: how far from being given up. */
  get health(): number {
    return this.condition.degree;
  }
  /** What is odd about the engine though it is in use; empty when nothing is. */
  get notice(): string {
    return [this.idChange, this.clone].filter((text) => text !== '').join('; ');
  }
  /** How far the manager's clock is ahead of the engine's, milliseconds; 0 when they agree. */
  get skewMs(): number {
    return this.refreshing.skewMs;
  }
  get version(): ApiVersion {
    return this.client.version;
  }
  get minVersion(): ApiVersion {
    return this.client.minVersion;
  }
  get builderVersion(): string {
    return this.client.builderVersion;
  }

  /** See {@link EngineClient.call}. */
  call<T>(...[method, path, options]: Parameters<EngineClient['call']>): Promise<T> {
    return this.client.call<T>(method, path, options);
  }
  /** See {@link EngineClient.lines}. */
  lines(...[method, path, options]: Parameters<EngineClient['lines']>): AsyncGenerator<object> {
    return this.client.lines(method, path, options);
  }
  versionFor(client: ClientVersion): ApiVersion {
    return this.client.versionFor(client);
  }
  open(signal: AbortSignal) {
    return this.connection.open(signal);
  }

  failed(error: Error): void {
    this.condition.failed(this.connection.causeOf(error));
    this.pulse?.wake();
  }

  answered(): void {
    this.condition.answered();
  }

  whenLost(lost: (error: Error) => void): () => void {
    return this.watchers.add(lost);
  }

  /** @throws unavailable unless the engine is healthy */
  assertHealthy(what: string): this {
    if (this.state !== 'Healthy')
      throw unavailable(`${what} is on node ${this.name}, which is ${this.state.toLowerCase()}: ${this.error}`);
    return this;
  }

  /** For what must not be sent twice: an engine that hangs shows it here. @throws Unanswered, not sent, when it does not answer soon */
  async awake(): Promise<void> {
    if (this.condition.failures === 0 && this.clock.now() - this.condition.answeredAtMs < AWAKE_MS) return;
    this.waking ??= this.client.ping(AWAKE_TIMEOUT_MS).finally(() => {
      this.waking = undefined;
    });
    await this.waking.catch((error: Error) => {
      const cause = error instanceof Unanswered ? (error.cause as Error) : error; // or it was given up meanwhile
      throw new Unanswered(this.name, cause, false);
    });
  }

  /** Connects, and stays connected until `stop()`. Failures show in `state` and `error`. */
  async run(): Promise<void> {
    const { signal } = this.stopping;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        await this.connect();
        attempt = 0;
        await this.stayConnected();
      } catch (error) {
        if (signal.aborted) return;
        // a call without answer has told its reason itself
        if (!(error instanceof Unanswered)) this.condition.explain((error as Error).message);
        this.log.debug({ err: error }, 'the engine cannot be used');
      }
      const pause = retryPause(attempt, this.options);
      await this.clock.sleep(pause * (0.5 + this.clock.random() / 2), signal);
    }
  }

  /** Whether it still answers: one that does not is given up at once. */
  async confirm(): Promise<boolean> {
    if (this.state !== 'Healthy') return false;
    try {
      await this.client.ping(AWAKE_TIMEOUT_MS);
    } catch (error) {
      this.condition.giveUp(error as Error);
    }
    return this.state === 'Healthy';
  }

  /** Takes the engine out of use, for good: calls under way end, streams are cut. */
  async stop(): Promise<void> {
    this.condition.disconnect();
    const error = unavailable(`node ${this.name} was removed from the cluster`);
    this.stopping.abort(error);
    this.client.lose(error);
    await this.connection.close();
  }

  /** Reads everything again, and tells the cluster. @throws when the engine does not answer, or the cluster refuses it */
  async reread(): Promise<void> {
    await this.readWhole(await this.refreshing.info());
  }

  /** Reads one container again, and tells the cluster. */
  refresh(id: string): Promise<void> {
    return this.refreshing.container(id);
  }
  /** The container was removed by a call whose answer said so. */
  forget(id: string): void {
    this.refreshing.gone(id);
  }
  refreshImages(): Promise<void> {
    return this.refreshing.part('images');
  }
  refreshNetworks(): Promise<void> {
    return this.refreshing.part('networks');
  }
  refreshVolumes(): Promise<void> {
    return this.refreshing.part('volumes');
  }

  private async connect(): Promise<void> {
    await this.client.greet();
    const info = await this.refreshing.info();
    await this.takeId(info);
    // events are followed from here on: what happens while lists are read is told again
    this.events.startAt(info.SystemTime);
    await this.readAnew(info);
    this.condition.connected();
  }

  /** What lists look like says nothing of what happened to containers while nobody looked. */
  private async readAnew(info: Info): Promise<void> {
    this.refreshing.startAnew();
    await this.readWhole(info);
  }

  /** @throws when the cluster refuses the engine */
  private async readWhole(info: Info): Promise<void> {
    await this.refreshing.inTurn('lists', async () => {
      const reading = await this.refreshing.lists();
      const { containers, networks } = reading;
      // an engine that has not changed is what it was
      const changed = containers ?? networks;
      const refusal = changed && this.listener.refusal(this, { info, containers, networks });
      if (refusal !== undefined) {
        this.condition.refused(refusal);
        throw new Error(refusal);
      }
      this.info = info;
      this.refreshing.tell(reading);
    });
  }

  private async readContainers(): Promise<void> {
    await this.refreshing.inTurn('lists', async () => this.refreshing.tell(await this.refreshing.containers()));
  }

  /** An ID that changed means another engine at the same address, but for engines that tell another one at each call. */
  private async takeId({ ID: told = '' }: Info): Promise<void> {
    if (this.id === '' || told === this.id) {
      this.id = told;
      return;
    }
    const again = await this.refreshing.info();
    if (again.ID !== told) return;
    this.log.warn({ was: this.id, is: told }, 'the engine shows up with another ID');
    this.listener.replaced(this);
    this.events.restart();
    this.idChange = `shows up with another ID: ${told}, before it was ${this.id}`;
    this.id = told;
  }

  /** Resolves when the engine is lost. */
  private async stayConnected(): Promise<void> {
    const session = new AbortController();
    const end = () => session.abort();
    const unwatch = this.whenLost(end);
    const pulse = this.options.ticker.add((now) =>
      this.heartbeat.beat(now, this.condition.answeredAtMs, this.condition.failures),
    );
    this.pulse = pulse;
    try {
      const { signal } = session;
      await Promise.all([this.events.follow(signal), this.keepFresh(signal)]);
    } finally {
      pulse.end();
      this.heartbeat.close();
      unwatch();
      end();
    }
  }

  private async keepFresh(signal: AbortSignal): Promise<void> {
    const { refreshMinMs, refreshMaxMs } = this.options;
    let wholeAt = this.clock.now();
    while (!signal.aborted) {
      await this.clock.sleep(refreshMinMs + this.clock.random() * (refreshMaxMs - refreshMinMs), signal);
      if (signal.aborted || !this.info) return;
      try {
        if (this.clock.now() - wholeAt < WHOLE_MS) await this.readContainers();
        else {
          await this.readInfo();
          await this.readWhole(this.info);
          wholeAt = this.clock.now();
        }
      } catch (error) {
        this.log.debug({ err: error }, 'the engine could not be read whole');
      }
    }
  }

  private async readInfo(): Promise<void> {
    const info = await this.refreshing.info();
    await this.takeId(info);
    this.info = info;
    this.listener.read(this, {});
  }

  private stateChanged(state: EngineState, before: EngineState): void {
    this.log.info({ node: this.name, error: this.error || undefined }, `engine is ${state.toLowerCase()}`);
    if (before === 'Healthy') {
      const error = unavailable(`node ${this.name} is ${state.toLowerCase()}: ${this.error || 'it was taken out'}`);
      this.watchers.tell(error);
      this.connections.lose(error);
      this.client.lose(error);
    }
    this.listener.stateChanged(this, state, before);
  }
}
