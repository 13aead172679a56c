/**
 * A Docker engine inside this process, for tests and demonstrations: it answers as an engine does, and runs functions instead of
 * programs. Nothing it is told to do touches the machine.
 */
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { type Duplex, duplexPair } from 'node:stream';
import type { Logger } from 'pino';
import { type ApiVersion, compareVersions } from '../document/version.ts';
import type { Container } from './container.ts';
import type { CreateRequest } from './container-config.ts';
import { createDoor, newestVersion } from './door.ts';
import { SimulatedEngine } from './engine.ts';
import { Faults } from './faults.ts';
import { defineImage, type ImageDefinition } from './image.ts';
import type { Program } from './program.ts';
import { parseReference, withTag } from './reference.ts';
import { type Credentials, Registry } from './registry.ts';
import { baseLayers, stockImages } from './stock-images.ts';

export type { ApiVersion } from '../document/version.ts';
export type { Container } from './container.ts';
export type { CreateRequest } from './container-config.ts';
export type { Fault, FaultScope, Faults } from './faults.ts';
export type { FileSystem } from './file-system.ts';
export type { ImageDefinition } from './image.ts';
export type { Input, Output } from './pipe.ts';
export type { Process, Program, Running, Terminal } from './program.ts';
export { Registry } from './registry.ts';

export interface SimulateOptions {
  /** Its host name, `Name` in `info`. Default: `simulated`. */
  readonly name?: string;
  /** The newest API version it speaks. Default: the newest that is described. */
  readonly version?: ApiVersion;
  /** The oldest API version it speaks. Default: 1.24. */
  readonly minVersion?: ApiVersion;
  /** Images it has: names from its registry, or described. Default: none. */
  readonly images?: readonly (string | ImageDefinition)[];
  /** What can be pulled from it; give several engines the same one. Default: one with a few small images, `busybox` among them. */
  readonly registry?: Registry;
  /** Programs by name, beside those of a small Linux, or instead of them. */
  readonly programs?: Readonly<Record<string, Program>>;
  /** Default: 4. */
  readonly cpus?: number;
  /** Default: 8 GiB. */
  readonly memoryBytes?: number;
  /** `key=value`, told in `info`. */
  readonly labels?: readonly string[];
  /** `tcp://127.0.0.1:0` (a free port; the default), `unix:///path`, or `none`: reached by `connect` alone. */
  readonly listen?: string;
  /** Default: nothing is logged. */
  readonly log?: Logger;
}

const DEFAULT_CPUS = 4;
const DEFAULT_MEMORY_BYTES = 8 * 1024 ** 3;
const OLDEST: ApiVersion = '1.24';

/** A running simulated engine. */
export class Simulated implements AsyncDisposable {
  /** Its state, to look at and to change without HTTP. */
  readonly engine: SimulatedEngine;
  readonly faults: Faults;
  private readonly server: Server;
  private readonly sockets = new Set<Duplex>();
  private listening: { readonly address: string; readonly url: string } | undefined;

  constructor(engine: SimulatedEngine, log: Logger | undefined) {
    this.engine = engine;
    this.faults = new Faults(() => this.cutOff());
    this.server = createDoor(engine, this.faults, log);
    this.server.on('connection', (socket: Duplex) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  get name(): string {
    return this.engine.options.name;
  }

  /** For `DOCKER_HOST`: `tcp://127.0.0.1:40123`, `unix:///path`. @throws when it does not listen */
  get address(): string {
    if (!this.listening) throw new Error(`engine ${this.name} does not listen`);
    return this.listening.address;
  }

  /** For `fetch`: `http://127.0.0.1:40123`. @throws when it does not listen on TCP */
  get url(): string {
    if (!this.listening?.url) throw new Error(`engine ${this.name} does not listen on TCP`);
    return this.listening.url;
  }

  /** @param host as in `SimulateOptions.listen` */
  async listen(host: string): Promise<void> {
    const path = /^unix:\/\/(\/.+)$/.exec(host)?.[1];
    const [, name = '', port] = /^tcp:\/\/(\[[^\]]+\]|[^:/]*):(\d+)$/.exec(host) ?? [];
    if (path === undefined && port === undefined)
      throw new Error(`listen ${host}: expected tcp://address:port, unix:///path or none`);
    if (path !== undefined) await rm(path, { force: true });
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      const ready = () => {
        this.server.off('error', reject);
        resolve();
      };
      if (path !== undefined) this.server.listen({ path }, ready);
      else this.server.listen({ host: name.replace(/^\[|\]$/g, '') || undefined, port: Number(port) }, ready);
    });
    const bound = this.server.address();
    const authority =
      typeof bound === 'object' && bound
        ? `${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`
        : '';
    this.listening =
      authority === '' ? { address: host, url: '' } : { address: `tcp://${authority}`, url: `http://${authority}` };
  }

  /** A connection without a socket: HTTP is spoken on it. */
  connect(): Duplex {
    const [client, server] = duplexPair();
    this.server.emit('connection', server);
    return client;
  }

  /** Creates and starts a container, as `docker run -d`. */
  run(request: CreateRequest, name?: string): Container {
    const container = this.engine.create(request, name);
    container.start();
    return container;
  }

  /** Cuts every connection and refuses new ones; what runs goes on. `listen(address)` brings it back. */
  cutOff(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  /** Starts it again, at the same address: connections are cut, and containers end but for those that run again by their policy. */
  async restart(): Promise<void> {
    this.cutOff();
    this.engine.startAgain();
    if (this.listening) await this.listen(this.listening.address);
  }

  /** Ends it: containers, connections, listening. */
  async stop(): Promise<void> {
    this.engine.shutDown();
    const closed = this.server.listening ? new Promise((resolve) => this.server.close(resolve)) : undefined;
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }
}

/**
 * Starts an engine in memory.
 * @throws when it cannot listen, when an image is neither in the registry nor described, or when a version is unknown
 * @example
 * await using engine = await simulate({ images: ['busybox'] });
 * const info = await (await fetch(`${engine.url}/info`)).json();
 */
export async function simulate(options: SimulateOptions = {}): Promise<Simulated> {
  const newest = newestVersion();
  const { version = newest, minVersion = OLDEST } = options;
  if (
    compareVersions(version, newest) > 0 ||
    compareVersions(version, minVersion) < 0 ||
    compareVersions(minVersion, OLDEST) < 0
  ) {
    throw new RangeError(`versions ${minVersion} to ${version}: expected a range within ${OLDEST} to ${newest}`);
  }
  const registry = options.registry ?? (await stockRegistry());
  const engine = new SimulatedEngine({
    name: options.name ?? 'simulated',
    version,
    minVersion,
    cpus: options.cpus ?? DEFAULT_CPUS,
    memoryBytes: options.memoryBytes ?? DEFAULT_MEMORY_BYTES,
    labels: options.labels ?? [],
    registry,
    programs: options.programs ?? {},
  });
  for (const wanted of options.images ?? []) {
    const name = withTag(parseReference(typeof wanted === 'string' ? wanted : wanted.name));
    engine.images.tag(
      typeof wanted === 'string'
        ? registry.get(parseReference(wanted), undefined)
        : await defineImage(wanted, await baseLayers()),
      name,
    );
  }
  const simulated = new Simulated(engine, options.log);
  const { listen = 'tcp://127.0.0.1:0' } = options;
  if (listen !== 'none') await simulated.listen(listen);
  return simulated;
}

/** A registry with images described by hand, beside the few it has by itself. @param credentials whoever pulls one of these needs them */
export async function createRegistry(
  images: readonly ImageDefinition[] = [],
  credentials?: Credentials,
): Promise<Registry> {
  const registry = await stockRegistry();
  for (const definition of images)
    registry.add(definition.name, await defineImage(definition, await baseLayers()), credentials);
  return registry;
}

async function stockRegistry(): Promise<Registry> {
  const registry = new Registry();
  for (const [name, image] of await stockImages()) registry.add(name, image);
  return registry;
}
