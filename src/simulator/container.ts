/** One container: its states and the rules between them. Everything that happens to it is told as an event. */
import { conflict, invalidParameter, notModified, system } from '../server/errors.ts';
import { nowNano } from './clock.ts';
import { Connections } from './connections.ts';
import { Console } from './console.ts';
import type { FullConfig, FullHostConfig } from './container-config.ts';
import { FileSystem } from './file-system.ts';
import { HealthMonitor } from './health.ts';
import type { Host } from './host.ts';
import type { Image } from './image.ts';
import type { ContainerLog } from './log.ts';
import { type MountPoint, mountInto } from './mounts.ts';
import type { HostPort } from './ports.ts';
import type { ProcessGroup } from './process.ts';
import { Restarts } from './restarts.ts';
import { openSandbox, type Sandbox, StartFailure } from './sandbox.ts';
import { signalName, signalNumbers } from './signals.ts';
import { Waiters } from './waiters.ts';

export type Status = 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead';

export interface State {
  readonly status: Status;
  readonly pid: number;
  readonly exitCode: number;
  readonly error: string;
  readonly oomKilled: boolean;
  /** undefined: never */
  readonly startedNano: bigint | undefined;
  readonly finishedNano: bigint | undefined;
}

export type WaitCondition = 'not-running' | 'next-exit' | 'removed';

/** Node takes no longer one (2^31 - 1 ms, 24 days). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const DEFAULT_STOP_SECONDS = 10;

export class Container {
  readonly id: string;
  readonly createdNano = nowNano();
  readonly image: Image;
  readonly config: FullConfig;
  readonly files: FileSystem;
  readonly console: Console;
  readonly connections = new Connections();
  readonly execIds = new Set<string>();
  readonly health: HealthMonitor | undefined;
  readonly mounts: readonly MountPoint[];
  name: string;
  hostConfig: FullHostConfig;

  private readonly host: Host;
  private current: State = {
    status: 'created',
    pid: 0,
    exitCode: 0,
    error: '',
    oomKilled: false,
    startedNano: undefined,
    finishedNano: undefined,
  };
  /** While it runs. */
  private sandbox: Sandbox | undefined;
  private readonly restarts = new Restarts();
  private readonly ended = new Waiters();
  private readonly removed = new Waiters();
  private stoppedByUser = false;

  constructor(
    host: Host,
    given: {
      readonly id: string;
      readonly name: string;
      readonly image: Image;
      readonly config: FullConfig;
      readonly hostConfig: FullHostConfig;
    },
  ) {
    this.host = host;
    this.id = given.id;
    this.name = given.name;
    this.image = given.image;
    this.config = given.config;
    this.hostConfig = given.hostConfig;
    this.files = new FileSystem(given.image.files);
    this.mounts = mountInto(this.files, given.config, given.hostConfig, host);
    this.health = HealthMonitor.of(given.config.Healthcheck, this);
    this.console = new Console(given.config, (signal) => {
      for (const process of this.group?.processes ?? []) process.kill(signal);
    });
  }

  /** What it wrote, as `docker logs` reads it. */
  get log(): ContainerLog {
    return this.console.log;
  }

  /** What runs in it; undefined while nothing does. */
  get group(): ProcessGroup | undefined {
    return this.sandbox?.group;
  }

  /** Empty while it does not run. */
  get sandboxId(): string {
    return this.sandbox?.id ?? '';
  }

  get publishedPorts(): ReadonlyMap<string, readonly HostPort[]> {
    return this.sandbox?.ports ?? noPorts;
  }

  get restartCount(): number {
    return this.restarts.count;
  }

  get state(): State {
    return this.current;
  }

  /** Paused ones run too, as engines count. */
  get isRunning(): boolean {
    return this.current.status === 'running' || this.current.status === 'paused';
  }

  tell(action: string, more: Readonly<Record<string, string>> = {}): void {
    this.host.events.tell('container', action, this.id, {
      ...this.config.Labels,
      image: this.config.Image,
      name: this.name,
      ...more,
    });
  }

  /** @throws conflict, notModified, system when the program cannot be started */
  start(): void {
    const { status } = this.current;
    if (status === 'paused') throw conflict('cannot start a paused container, try unpause instead');
    if (status === 'running') throw notModified('');
    if (status === 'removing' || status === 'dead') {
      throw conflict('container is marked for removal and cannot be started');
    }
    this.restarts.cancel();
    this.stoppedByUser = false;
    this.launch();
  }

  private launch(): void {
    let sandbox: Sandbox;
    try {
      sandbox = openSandbox(this, this.host);
    } catch (error) {
      if (error instanceof StartFailure) this.fail(error);
      throw error;
    }
    this.sandbox = sandbox;
    this.console.opened();
    this.current = {
      ...this.current,
      status: 'running',
      pid: sandbox.init.pid,
      exitCode: 0,
      error: '',
      oomKilled: false,
      startedNano: nowNano(),
    };
    this.tell('start');
    this.health?.start();
    void sandbox.init.exit.then((code) => {
      if (this.sandbox === sandbox) this.finish(code);
    });
  }

  private fail({ exitCode, failure }: StartFailure): never {
    this.current = { ...this.current, exitCode, error: failure.message };
    this.console.endAttachments();
    this.ended.settle(exitCode);
    if (this.hostConfig.AutoRemove) this.remove({ force: true, volumes: true });
    throw failure;
  }

  private finish(exitCode: number): void {
    const { startedNano = nowNano() } = this.current;
    this.health?.stop();
    this.log.close();
    this.sandbox?.close();
    this.sandbox = undefined;
    const finishedNano = nowNano();
    this.current = { ...this.current, status: 'exited', pid: 0, exitCode, finishedNano };
    const ran = finishedNano - startedNano;
    this.tell('die', { execDuration: String(ran / 1_000_000_000n), exitCode: String(exitCode) });
    const again = !this.stoppedByUser && this.restarts.wanted(this.hostConfig.RestartPolicy, exitCode);
    if (again) this.current = { ...this.current, status: 'restarting' };
    else this.console.endAttachments();
    this.console.renew();
    this.ended.settle(exitCode);
    if (again) this.restarts.schedule(Number(ran / 1_000_000n), () => this.relaunch());
    else if (this.hostConfig.AutoRemove) this.remove({ force: true, volumes: true });
  }

  /** Its engine ends, and with it what runs here. @returns whether it runs again with the engine */
  interrupt(): boolean {
    const { Name: policy } = this.hostConfig.RestartPolicy;
    const ran = this.isRunning || this.current.status === 'restarting';
    const again =
      (ran && !this.stoppedByUser && policy !== 'no') || (policy === 'always' && this.current.status === 'exited');
    this.restarts.cancel();
    this.stoppedByUser = true; // its end is no reason to start it: the engine's start is
    if (this.sandbox) this.finish(128 + signalNumber('KILL'));
    else if (ran) this.current = { ...this.current, status: 'exited' };
    if (again) this.stoppedByUser = false;
    return again;
  }

  /** By itself, after its end or with its engine. */
  relaunch(): void {
    try {
      this.launch();
    } catch {
      this.current = { ...this.current, status: 'exited' }; // told in State.Error
    }
  }

  /** Asks it to end, and ends it after that many seconds (negative: waits for ever). @throws notModified when it does not run */
  async stop({
    signal,
    seconds = this.config.StopTimeout ?? DEFAULT_STOP_SECONDS,
  }: {
    readonly signal?: string;
    readonly seconds?: number;
  } = {}): Promise<void> {
    if (!this.isRunning && this.current.status !== 'restarting') throw notModified('');
    const name = this.stopSignal(signal);
    this.stoppedByUser = true;
    if (this.current.status === 'restarting') {
      this.restarts.cancel();
      this.current = { ...this.current, status: 'exited' };
      this.console.endAttachments();
    } else await this.terminate(name, seconds);
    this.tell('stop');
  }

  private stopSignal(asked: string | undefined): string {
    const text = asked ?? this.config.StopSignal ?? 'TERM';
    const name = signalName(text);
    if (name === undefined) throw invalidParameter(`invalid signal: ${text}`);
    return name;
  }

  private async terminate(signal: string, seconds: number): Promise<void> {
    const init = this.sandbox?.init;
    if (!init) return;
    const ended = this.ended.wait();
    this.tell('kill', { signal: String(signalNumber(signal)) });
    if (this.current.status === 'paused') this.resume();
    init.kill(signal);
    if (seconds >= 0) {
      const timer = setTimeout(
        () => {
          this.tell('kill', { signal: '9' });
          init.kill('KILL');
        },
        Math.min(seconds * 1_000, LONGEST_TIMER_MS),
      );
      await ended;
      clearTimeout(timer);
    } else await ended;
  }

  /** @throws conflict when it does not run, invalidParameter on an unknown signal */
  kill(text: string | undefined): void {
    const signal = signalName(text || 'KILL');
    if (signal === undefined) throw invalidParameter(`cannot kill container: ${this.name}: invalid signal: ${text}`);
    const init = this.sandbox?.init;
    if (!init) throw conflict(`cannot kill container: ${this.name}: container ${this.id} is not running`);
    const ends = signal === 'KILL' || signal === this.stopSignal(undefined);
    if (ends) this.stoppedByUser = true;
    if (signal === 'KILL' && this.current.status === 'paused') this.resume();
    this.tell('kill', { signal: String(signalNumber(signal)) });
    init.kill(signal);
  }

  async restart(options: { readonly signal?: string; readonly seconds?: number }): Promise<void> {
    if (this.isRunning) {
      this.stoppedByUser = true;
      await this.terminate(
        this.stopSignal(options.signal),
        options.seconds ?? this.config.StopTimeout ?? DEFAULT_STOP_SECONDS,
      );
    }
    if (!this.isRunning) this.start(); // somebody else may have done so meanwhile
    this.tell('restart');
  }

  pause(): void {
    if (this.current.status === 'paused') throw conflict(`Container ${this.id} is already paused`);
    if (this.current.status === 'restarting')
      throw conflict(`Container ${this.id} is restarting, wait until the container is running`);
    if (!this.group) throw conflict(`container ${this.id} is not running`);
    this.group.pause();
    this.current = { ...this.current, status: 'paused' };
    this.tell('pause');
  }

  unpause(): void {
    if (this.current.status !== 'paused') throw system(`Container ${this.id} is not paused`);
    this.resume();
    this.tell('unpause');
  }

  private resume(): void {
    this.group?.unpause();
    this.current = { ...this.current, status: 'running' };
  }

  /** @throws conflict while it runs, unless forced */
  remove({ force, volumes }: { readonly force: boolean; readonly volumes: boolean }): void {
    if (this.current.status === 'removing') throw conflict(`removal of container ${this.name} is already in progress`);
    if (this.isRunning || this.current.status === 'restarting') {
      if (!force) {
        const why =
          this.current.status === 'paused'
            ? 'container is paused and must be unpaused first'
            : `container is ${this.current.status}: stop the container before removing or force remove`;
        throw conflict(`cannot remove container "${this.name}": ${why}`);
      }
      this.stoppedByUser = true;
      this.restarts.cancel();
      const init = this.sandbox?.init;
      if (init) {
        if (this.current.status === 'paused') this.resume();
        this.tell('kill', { signal: '9' });
        init.kill('KILL');
        if (this.sandbox) this.finish(137);
      }
    }
    if (this.state.status === 'removing') return; // AutoRemove was faster
    this.current = { ...this.current, status: 'removing' };
    for (const { network } of this.connections.values()) network.endpoints.delete(this.id);
    this.console.endAttachments();
    this.host.forget(this, volumes);
    this.tell('destroy');
    this.ended.settle(this.current.exitCode);
    this.removed.settle(this.current.exitCode);
  }

  /** Resolves with the exit code when the condition is met; rejects when given up. */
  wait(condition: WaitCondition, signal: AbortSignal): Promise<number> {
    if (condition === 'not-running' && !this.isRunning && this.current.status !== 'restarting')
      return Promise.resolve(this.current.exitCode);
    return (condition === 'removed' ? this.removed : this.ended).wait(signal);
  }

  /** Ends what runs without telling: its engine is switched off. */
  abandon(): void {
    this.restarts.cancel();
    this.health?.stop();
    const { sandbox } = this;
    this.sandbox = undefined;
    sandbox?.group.killAll();
    this.console.endAttachments();
    this.log.close();
  }

  resize(rows: number, columns: number): void {
    if (!this.isRunning) throw conflict(`container ${this.id} is not running`);
    this.console.resize({ rows, columns });
    this.sandbox?.init.kill('WINCH');
    this.tell('resize', { height: String(rows), width: String(columns) });
  }
}

const signalNumber = (name: string): number => signalNumbers[name] ?? 0;
const noPorts: ReadonlyMap<string, readonly HostPort[]> = new Map();
