/** One container: its states and the rules between them. Everything that happens to it is told as an event. */
import { conflict, Failure, invalidParameter, notModified, system } from '../server/errors.ts';
import { nowNano } from './clock.ts';
import { commandLine, type EndpointRequest, type FullConfig, type FullHostConfig } from './container-config.ts';
import type { EventLog } from './events.ts';
import { FileSystem } from './file-system.ts';
import type { StreamName } from './frames.ts';
import { HealthMonitor } from './health.ts';
import { newId } from './ids.ts';
import type { Image } from './image.ts';
import { ContainerLog } from './log.ts';
import { type MountPoint, mountInto } from './mounts.ts';
import type { Endpoint, Network, Networks } from './network.ts';
import { type Output, Pipe, toBytes } from './pipe.ts';
import type { HostPort, Ports } from './ports.ts';
import { ProcessGroup, type Program, ProgramNotFound, type Running, signalName, signalNumbers } from './process.ts';
import { LineDiscipline } from './terminal.ts';
import type { Volumes } from './volume.ts';

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

/** What a container needs of its engine. */
export interface Host {
  readonly events: EventLog;
  readonly networks: Networks;
  readonly volumes: Volumes;
  readonly ports: Ports;
  readonly programs: ReadonlyMap<string, Program>;
  readonly rootDir: string;
  /** Files of the machine: what is bound into containers. */
  readonly hostFiles: FileSystem;
  readonly nextPid: () => number;
  /** @throws notFound */
  container(ref: string): Container;
  /** Takes it off the engine: after `rm`, or by itself with AutoRemove. */
  forget(container: Container, removeVolumes: boolean): void;
}

export interface Connection {
  readonly network: Network;
  readonly request: EndpointRequest;
  endpoint: Endpoint | undefined;
}

export interface Attachment {
  /** Bytes as the container wrote them. */
  readonly write: (stream: StreamName, data: Uint8Array) => Promise<void>;
  /** The container ended, or was removed. */
  readonly end: () => void;
}

export type WaitCondition = 'not-running' | 'next-exit' | 'removed';

const DEFAULT_STOP_SECONDS = 10;
const FIRST_RESTART_MS = 100;
const LONGEST_RESTART_MS = 60_000;
/** A run that long lets the next restart come soon again. */
const STEADY_MS = 10_000;

export class Container {
  readonly id: string;
  readonly createdNano = nowNano();
  readonly image: Image;
  readonly config: FullConfig;
  readonly files: FileSystem;
  readonly log = new ContainerLog();
  readonly connections = new Map<string, Connection>();
  readonly execIds = new Set<string>();
  readonly health: HealthMonitor | undefined;
  readonly mounts: readonly MountPoint[];
  name: string;
  hostConfig: FullHostConfig;
  restartCount = 0;
  sandboxId = '';
  /** What runs in it; undefined while nothing does. */
  group: ProcessGroup | undefined;
  publishedPorts: ReadonlyMap<string, readonly HostPort[]> = new Map();

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
  private init: Running | undefined;
  private stdin = new Pipe();
  private terminal: LineDiscipline | undefined;
  private terminalSize = { columns: 80, rows: 24 };
  private readonly attachments = new Set<Attachment>();
  private readonly exitWaiters = new Set<(code: number) => void>();
  private readonly removalWaiters = new Set<(code: number) => void>();
  private restartTimer: NodeJS.Timeout | undefined;
  private restartDelayMs = FIRST_RESTART_MS;
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
    this.renewInput();
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
    clearTimeout(this.restartTimer);
    this.restartTimer = undefined;
    this.stoppedByUser = false;
    this.launch();
  }

  private launch(): void {
    const { config, host, hostConfig } = this;
    this.join();
    try {
      this.publishedPorts = host.ports.take(this.id, this.name, config, hostConfig, this.mainEndpointId());
    } catch (error) {
      this.leave();
      this.fail(128, error);
    }
    const group = new ProcessGroup({
      hostname: config.Hostname,
      containerId: this.id,
      files: this.files,
      programs: host.programs,
      nextPid: host.nextPid,
    });
    const terminal = this.terminal;
    try {
      this.init = group.launch({
        argv: commandLine(config),
        env: this.environment(),
        cwd: config.WorkingDir || '/',
        user: config.User,
        parentPid: 0,
        stdin: terminal?.input ?? this.stdin,
        stdout: terminal?.output ?? this.stream('stdout'),
        stderr: terminal?.output ?? this.stream('stderr'),
        ...(terminal && { terminal: () => terminal.size }),
        isInit: !hostConfig.Init,
      });
    } catch (error) {
      this.release();
      if (!(error instanceof ProgramNotFound)) throw error;
      const reason = error.message === 'permission denied' ? 'permission denied' : error.message;
      const message = `failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: ${JSON.stringify(error.program)}: ${error.program.includes('/') ? `stat ${error.program}: ` : ''}${reason}`;
      this.fail(reason === 'permission denied' ? 126 : 127, invalidParameter(message));
    }
    this.group = group;
    this.sandboxId = newId();
    if (!config.OpenStdin) this.stdin.end();
    this.current = {
      ...this.current,
      status: 'running',
      pid: this.init.pid,
      exitCode: 0,
      error: '',
      oomKilled: false,
      startedNano: nowNano(),
    };
    for (const { type, name, destination, readOnly } of this.mounts) {
      if (type !== 'volume' || name === undefined) continue;
      host.events.tell('volume', 'mount', name, {
        container: this.id,
        destination,
        driver: 'local',
        propagation: '',
        'read/write': String(!readOnly),
      });
    }
    this.tellNetworks('connect');
    this.tell('start');
    this.health?.start();
    const { init } = this;
    void init.exit.then((code) => {
      if (this.init === init) this.ended(code);
    });
  }

  private fail(exitCode: number, error: unknown): never {
    const message = error instanceof Error ? error.message : String(error);
    this.current = { ...this.current, exitCode, error: message };
    for (const attachment of this.attachments) attachment.end();
    this.settle(this.exitWaiters, exitCode);
    if (this.hostConfig.AutoRemove) this.remove({ force: true, volumes: true });
    throw error instanceof Failure ? error : system(message, { cause: error });
  }

  private ended(exitCode: number): void {
    const { startedNano = nowNano() } = this.current;
    this.group?.killAll();
    this.health?.stop();
    this.log.close();
    this.release();
    this.group = undefined;
    this.init = undefined;
    const finishedNano = nowNano();
    this.current = { ...this.current, status: 'exited', pid: 0, exitCode, finishedNano };
    for (const { type, name } of this.mounts) {
      if (type === 'volume' && name !== undefined)
        this.host.events.tell('volume', 'unmount', name, { container: this.id, driver: 'local' });
    }
    const ran = finishedNano - startedNano;
    this.tell('die', { execDuration: String(ran / 1_000_000_000n), exitCode: String(exitCode) });
    const again = this.shallRestart(exitCode);
    if (again) this.current = { ...this.current, status: 'restarting' };
    else for (const attachment of this.attachments) attachment.end();
    this.renewInput();
    this.settle(this.exitWaiters, exitCode);
    if (again) this.scheduleRestart(Number(ran / 1_000_000n));
    else if (this.hostConfig.AutoRemove) this.remove({ force: true, volumes: true });
  }

  private shallRestart(exitCode: number): boolean {
    const { Name: policy, MaximumRetryCount: most } = this.hostConfig.RestartPolicy;
    if (this.stoppedByUser) return false;
    if (policy === 'always' || policy === 'unless-stopped') return true;
    return policy === 'on-failure' && exitCode !== 0 && (most === 0 || this.restartCount < most);
  }

  private scheduleRestart(ranMs: number): void {
    this.restartDelayMs = ranMs > STEADY_MS ? FIRST_RESTART_MS : this.restartDelayMs;
    this.restartTimer = setTimeout(() => {
      this.restartCount += 1;
      try {
        this.launch();
      } catch {
        this.current = { ...this.current, status: 'exited' }; // told in State.Error
      }
    }, this.restartDelayMs);
    this.restartDelayMs = Math.min(2 * this.restartDelayMs, LONGEST_RESTART_MS);
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
      clearTimeout(this.restartTimer);
      this.current = { ...this.current, status: 'exited' };
      for (const attachment of this.attachments) attachment.end();
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
    const { init } = this;
    if (!init) return;
    const ended = new Promise<number>((resolve) => this.exitWaiters.add(resolve));
    this.tell('kill', { signal: String(signalNumber(signal)) });
    if (this.current.status === 'paused') this.resume();
    init.kill(signal);
    if (seconds >= 0) {
      const timer = setTimeout(() => {
        this.tell('kill', { signal: '9' });
        init.kill('KILL');
      }, seconds * 1_000);
      await ended;
      clearTimeout(timer);
    } else await ended;
  }

  /** @throws conflict when it does not run, invalidParameter on an unknown signal */
  kill(text: string | undefined): void {
    const signal = signalName(text || 'KILL');
    if (signal === undefined) throw invalidParameter(`cannot kill container: ${this.name}: invalid signal: ${text}`);
    const { init } = this;
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
    this.start();
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
      clearTimeout(this.restartTimer);
      const { init } = this;
      if (init) {
        if (this.current.status === 'paused') this.resume();
        this.tell('kill', { signal: '9' });
        init.kill('KILL');
        if (this.init) this.ended(137);
      }
    }
    if (this.state.status === 'removing') return; // AutoRemove was faster
    this.current = { ...this.current, status: 'removing' };
    for (const { network } of this.connections.values()) network.endpoints.delete(this.id);
    for (const attachment of this.attachments) attachment.end();
    this.host.forget(this, volumes);
    this.tell('destroy');
    this.settle(this.exitWaiters, this.current.exitCode);
    this.settle(this.removalWaiters, this.current.exitCode);
  }

  /** Resolves with the exit code when the condition is met; rejects when given up. */
  wait(condition: WaitCondition, signal: AbortSignal): Promise<number> {
    if (condition === 'not-running' && !this.isRunning && this.current.status !== 'restarting')
      return Promise.resolve(this.current.exitCode);
    const waiters = condition === 'removed' ? this.removalWaiters : this.exitWaiters;
    return new Promise((resolve, reject) => {
      const done = (code: number) => {
        signal.removeEventListener('abort', gone);
        resolve(code);
      };
      const gone = () => {
        waiters.delete(done);
        reject(new Error('the client left'));
      };
      waiters.add(done);
      signal.addEventListener('abort', gone, { once: true });
    });
  }

  private settle(waiters: Set<(code: number) => void>, code: number): void {
    const all = [...waiters];
    waiters.clear();
    for (const waiter of all) waiter(code);
  }

  /** Ends what runs without telling: its engine is switched off. */
  abandon(): void {
    clearTimeout(this.restartTimer);
    this.health?.stop();
    this.init = undefined;
    this.group?.killAll();
    for (const attachment of this.attachments) attachment.end();
    this.log.close();
  }

  /** Gets everything written from now on. @returns detaches */
  attach(attachment: Attachment): () => void {
    this.attachments.add(attachment);
    return () => this.attachments.delete(attachment);
  }

  /** What a client sends to its stdin; ignored without `OpenStdin`. */
  async type(bytes: Uint8Array): Promise<void> {
    if (!this.config.OpenStdin) return;
    if (this.terminal) await this.terminal.type(bytes);
    else await this.stdin.write(bytes);
  }

  /** The client that had its stdin is done. */
  endInput(): void {
    if (this.config.StdinOnce && !this.terminal) this.stdin.end();
  }

  resize(rows: number, columns: number): void {
    if (!this.isRunning) throw conflict(`container ${this.id} is not running`);
    this.terminalSize = { rows, columns };
    if (this.terminal) this.terminal.size = this.terminalSize;
    this.init?.kill('WINCH');
    this.tell('resize', { height: String(rows), width: String(columns) });
  }

  environment(more: readonly string[] = []): Record<string, string> {
    const base = {
      PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      HOSTNAME: this.config.Hostname,
      HOME: '/root',
    };
    const pairs = [...(this.config.Env ?? []), ...more]
      .filter((pair) => pair.includes('='))
      .map((pair) => pair.split(/=(.*)/s, 2));
    return { ...base, ...(this.config.Tty && { TERM: 'xterm' }), ...Object.fromEntries(pairs) };
  }

  private stream(name: StreamName): Output {
    return {
      write: async (data) => {
        const bytes = toBytes(data);
        if (bytes.length === 0) return;
        this.log.append(name, bytes);
        await Promise.all([...this.attachments].map((attachment) => attachment.write(name, bytes)));
      },
    };
  }

  /** A new stdin for the next run: what a client types before the start is there when it starts. */
  private renewInput(): void {
    this.stdin = new Pipe();
    if (!this.config.Tty) return;
    const interrupt = (signal: string) => {
      for (const process of this.group?.processes ?? []) process.kill(signal);
    };
    this.terminal = new LineDiscipline(this.stream('stdout'), interrupt, this.terminalSize);
  }

  private join(): void {
    for (const connection of this.connections.values()) {
      const { network, request } = connection;
      const wanted = { ip: request.IPAMConfig?.IPv4Address, mac: request.MacAddress };
      connection.endpoint = this.host.networks.connect(network, this.id, wanted);
    }
  }

  private leave(): void {
    for (const connection of this.connections.values()) {
      connection.network.endpoints.delete(this.id);
      connection.endpoint = undefined;
    }
    this.tellNetworks('disconnect');
  }

  private release(): void {
    this.host.ports.free(this.id);
    this.publishedPorts = new Map();
    this.sandboxId = '';
    this.leave();
  }

  private tellNetworks(action: 'connect' | 'disconnect'): void {
    for (const { network } of this.connections.values()) {
      this.host.events.tell('network', action, network.id, {
        container: this.id,
        name: network.name,
        type: network.driver,
      });
    }
  }

  private mainEndpointId(): string {
    return [...this.connections.values()][0]?.endpoint?.id ?? '';
  }
}

const signalNumber = (name: string): number => signalNumbers[name] ?? 0;
