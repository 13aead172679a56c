/** A whole engine in memory: what its operations work on. No HTTP in here. */
import { randomUUID } from 'node:crypto';
import type { ApiVersion } from '../document/version.ts';
import { conflict, invalidParameter, notFound } from '../server/errors.ts';
import { Container } from './container.ts';
import { type CreateRequest, checkCreate, fullConfig, fullHostConfig } from './container-config.ts';
import { EventLog } from './events.ts';
import type { Exec } from './exec.ts';
import { FileSystem } from './file-system.ts';
import type { Host } from './host.ts';
import { inventName, newId } from './ids.ts';
import type { Image } from './image.ts';
import { ImageStore, type ImageUser } from './image-store.ts';
import { Networks } from './network.ts';
import { Plugins } from './plugin.ts';
import { Ports } from './ports.ts';
import type { Program } from './program.ts';
import { builtinPrograms } from './programs/busybox.ts';
import type { Registry } from './registry.ts';
import { Membership } from './swarm/membership.ts';
import { Volumes } from './volume.ts';

export interface EngineOptions {
  readonly name: string;
  /** The newest it speaks, which it announces. */
  readonly version: ApiVersion;
  readonly minVersion: ApiVersion;
  readonly cpus: number;
  readonly memoryBytes: number;
  /** `key=value`, as `dockerd --label`. */
  readonly labels: readonly string[];
  readonly registry: Registry;
  readonly programs: Readonly<Record<string, Program>>;
}

const nameForm = /^\/?[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;

export class SimulatedEngine implements Host {
  readonly id = randomUUID();
  readonly options: EngineOptions;
  readonly startedAtMs = Date.now();
  readonly events = new EventLog();
  readonly networks = new Networks();
  readonly volumes = new Volumes();
  readonly ports = new Ports();
  readonly plugins = new Plugins();
  readonly images = new ImageStore();
  readonly hostFiles = new FileSystem();
  readonly membership = new Membership(this);
  readonly execs = new Map<string, Exec>();
  readonly programs: ReadonlyMap<string, Program>;
  readonly rootDir = '/var/lib/docker';
  private readonly all = new Map<string, Container>();
  private readonly idOfName = new Map<string, string>();
  private lastPid = 1_000;

  constructor(options: EngineOptions) {
    this.options = options;
    const own = Object.entries(options.programs);
    this.programs = own.length === 0 ? builtinPrograms : new Map([...builtinPrograms, ...own]);
  }

  readonly nextPid = (): number => {
    this.lastPid += 1;
    return this.lastPid;
  };

  /** Newest first, as engines list them. */
  containers(): Container[] {
    return [...this.all.values()].reverse();
  }

  /** By ID, name, or unique beginning of an ID. */
  lookup(ref: string): Container | undefined {
    const byName = this.idOfName.get(ref.replace(/^\//, ''));
    const exact = this.all.get(ref) ?? (byName === undefined ? undefined : this.all.get(byName));
    if (exact || ref === '') return exact;
    const fitting = [...this.all.values()].filter(({ id }) => id.startsWith(ref));
    if (fitting.length > 1) throw invalidParameter(`multiple IDs found with provided prefix: ${ref}`);
    return fitting[0];
  }

  /** @throws notFound, invalidParameter when several IDs begin so */
  container(ref: string): Container {
    const found = this.lookup(ref);
    if (!found) throw notFound(`No such container: ${ref}`);
    return found;
  }

  exec(id: string): Exec {
    const exec = this.execs.get(id);
    if (!exec) throw notFound(`No such exec instance: ${id}`);
    return exec;
  }

  nameOf(containerId: string): string {
    return this.all.get(containerId)?.name ?? '';
  }

  imageUsers(): ImageUser[] {
    return this.containers().map(({ id, image, isRunning }) => ({ id, imageId: image.id, running: isRunning }));
  }

  tellImage(action: string, image: Image, name: string): void {
    this.events.tell('image', action, image.id, { ...image.file.config?.Labels, name });
  }

  /** @throws invalidParameter, notFound (image, network), conflict (name) */
  create(request: CreateRequest, wantedName: string | undefined): Container {
    checkCreate(request);
    if (wantedName !== undefined) this.assertNameForm(wantedName, wantedName);
    const { Image: imageRef = '' } = request;
    const image = this.images.find(imageRef);
    const name = wantedName?.replace(/^\//, '') ?? inventName((invented) => this.idOfName.has(invented));
    this.assertNameFree(name);
    const id = newId();
    const config = fullConfig(request, image.file.config ?? {}, imageRef, id);
    if (!config.Cmd?.length && !config.Entrypoint?.length) throw invalidParameter('no command specified');
    const hostConfig = fullHostConfig(request.HostConfig ?? {});
    const connections = this.connectionsOf(request, hostConfig.NetworkMode);
    const container = new Container(this, { id, name, image, config, hostConfig });
    for (const [network, endpoint] of connections)
      container.connections.set(network.name, { network, request: endpoint, endpoint: undefined });
    this.all.set(id, container);
    this.idOfName.set(name, id);
    container.tell('create');
    return container;
  }

  private connectionsOf(request: CreateRequest, mode: string) {
    const endpoints = request.NetworkingConfig?.EndpointsConfig ?? {};
    if (mode.startsWith('container:')) {
      this.container(mode.slice('container:'.length));
      return [];
    }
    const main = this.networks.find(mode);
    const others = Object.keys(endpoints).filter((name) => name !== 'default' && this.networks.find(name) !== main);
    return [main, ...others.map((name) => this.networks.find(name))].map(
      (network) => [network, endpoints[network.name] ?? endpoints[network.id] ?? endpoints.default ?? {}] as const,
    );
  }

  rename(container: Container, wanted: string): void {
    const name = wanted.replace(/^\//, '');
    if (name === '') throw invalidParameter('Neither old nor new names may be empty');
    if (name === container.name) throw invalidParameter('Renaming a container with the same name as its current name');
    const prefix = 'Error when allocating new name: ';
    this.assertNameForm(name, `/${name}`, prefix);
    this.assertNameFree(name, prefix);
    const oldName = `/${container.name}`;
    this.idOfName.delete(container.name);
    this.idOfName.set(name, container.id);
    container.name = name;
    container.tell('rename', { oldName });
  }

  private assertNameForm(name: string, shown: string, prefix = ''): void {
    if (!nameForm.test(name)) {
      throw invalidParameter(`${prefix}Invalid container name (${shown}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`);
    }
  }

  private assertNameFree(name: string, prefix = ''): void {
    const holder = this.idOfName.get(name);
    if (holder === undefined) return;
    // Compose and the CLI show these words
    throw conflict(
      `${prefix}Conflict. The container name "/${name}" is already in use by container "${holder}". You have to remove (or rename) that container to be able to reuse that name.`,
    );
  }

  forget(container: Container, removeVolumes: boolean): void {
    this.all.delete(container.id);
    this.idOfName.delete(container.name);
    for (const [id, exec] of this.execs) if (exec.container === container) this.execs.delete(id);
    if (!removeVolumes) return;
    for (const { type, name } of container.mounts) {
      const volume = type === 'volume' && name !== undefined ? this.volumes.get(name) : undefined;
      if (!volume?.anonymous || this.volumeUsers(volume.name).length > 0) continue;
      this.volumes.remove(volume, []);
      this.events.tell('volume', 'destroy', volume.name, { driver: 'local' });
    }
  }

  volumeUsers(name: string): string[] {
    return this.containers()
      .filter(({ mounts }) => mounts.some((mount) => mount.name === name))
      .map(({ id }) => id);
  }

  /** As `systemctl restart docker`: what runs ends, and what is to run with the engine runs again. */
  startAgain(): void {
    const again = this.containers().filter((container) => container.interrupt());
    this.membership.startAgain();
    for (const container of again.reverse()) container.relaunch();
  }

  /** Ends everything that runs, without a word: the machine is switched off. */
  shutDown(): void {
    this.membership.drop();
    for (const container of this.containers()) container.abandon();
    this.plugins.shutDown();
  }
}
