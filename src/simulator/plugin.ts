/**
 * Managed plugins of one engine. A plugin that is enabled runs its program, and is ready once that has made the file of its socket;
 * nobody speaks with it.
 */

import { setTimeout as delay } from 'node:timers/promises';
import type { components } from '../generated/engine-schema.ts';
import { conflict, invalidParameter, notFound, system } from '../server/errors.ts';
import { type FileEntry, FileSystem, type Layer, Snapshot } from './file-system.ts';
import { newId } from './ids.ts';
import { layerOf } from './image.ts';
import { ProcessGroup } from './process.ts';
import type { Program } from './program.ts';
import { parseReference, withTag } from './reference.ts';

type Body = components['schemas']['Plugin'];

/** `config.json` of a plugin: the published names, in lower case. */
interface PluginFile {
  readonly description?: string;
  readonly documentation?: string;
  readonly interface?: { readonly types?: readonly string[]; readonly socket?: string };
  readonly entrypoint?: readonly string[];
  readonly workdir?: string;
  readonly network?: { readonly type?: string };
  readonly env?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly settable?: readonly string[];
    readonly value?: string;
  }[];
}

/** Where a plugin's program makes its socket. */
const SOCKETS = '/run/docker/plugins';
const POLL_MS = 10;
const DEFAULT_TIMEOUT_SECONDS = 30;

interface Machine {
  readonly programs: ReadonlyMap<string, Program>;
  readonly nextPid: () => number;
}

/** A plugin without an engine: what registries keep. */
export interface PluginParts {
  readonly config: Body['Config'];
  readonly root: Layer;
}

/** What a user has to agree to before a plugin is pulled. */
export function privilegesOf({ config: { Network } }: PluginParts): components['schemas']['PluginPrivilege'][] {
  if (Network.Type === 'none' || Network.Type === 'bridge' || Network.Type === '') return [];
  return [{ Name: 'network', Description: 'permissions to access a network', Value: [Network.Type] }];
}

export class Plugins {
  private readonly all = new Map<string, Body>();
  private readonly roots = new Map<string, Layer>();
  private readonly running = new Map<string, ProcessGroup>();

  list(): Body[] {
    return [...this.all.values()];
  }

  /** Ends what runs. */
  shutDown(): void {
    for (const group of this.running.values()) group.killAll();
  }

  /** By name, with `latest` where no tag is given, or by ID. @throws notFound */
  find(ref: string): Body {
    const found = this.all.get(fullName(ref)) ?? this.list().find(({ Id }) => Id?.startsWith(ref));
    if (!found) throw notFound(`plugin ${JSON.stringify(ref)} not found`);
    return found;
  }

  /** @param files the archive: `config.json` and `rootfs/` @throws system, conflict */
  async create(ref: string, files: ReadonlyMap<string, FileEntry>): Promise<Body> {
    const name = fullName(ref);
    if (this.all.has(name)) throw conflict(`plugin ${JSON.stringify(name)} already exists`);
    const config = files.get('/config.json');
    if (!config) throw system('config not found');
    if (files.get('/rootfs')?.type !== 'directory') throw system('rootfs not found');
    const root = new Map(
      [...files]
        .filter(([path]) => path.startsWith('/rootfs/'))
        .map(([path, found]) => [path.slice('/rootfs'.length), found]),
    );
    const { diffId } = await layerOf(root);
    const file = JSON.parse(Buffer.from(config.data).toString()) as PluginFile;
    return this.keep(name, newId(), { config: configOf(file, diffId), root });
  }

  /** @param remote where it was pulled from @throws conflict when the name is taken */
  install(ref: string, parts: PluginParts, remote: string): Body {
    const name = fullName(ref);
    if (this.all.has(name)) throw conflict(`plugin ${JSON.stringify(name)} already exists`);
    return this.keep(name, newId(), parts, remote);
  }

  /** Other files and configuration under the same name and ID. @throws system while it runs */
  upgrade(plugin: Body, parts: PluginParts, remote: string): Body {
    if (plugin.Enabled) throw system('plugin must be disabled before upgrading');
    return this.keep(plugin.Name, plugin.Id ?? newId(), parts, remote);
  }

  parts({ Name, Config }: Body): PluginParts {
    return { config: Config, root: this.roots.get(Name) ?? new Map() };
  }

  private keep(name: string, id: string, { config, root }: PluginParts, remote?: string): Body {
    const plugin = bodyOf(name, id, config, remote);
    this.all.set(name, plugin);
    this.roots.set(name, root);
    return plugin;
  }

  /** @throws conflict when it runs already; system when its program is missing, or makes no socket in time */
  async enable(plugin: Body, { programs, nextPid }: Machine, timeoutSeconds = DEFAULT_TIMEOUT_SECONDS): Promise<void> {
    const { Name, Id = '', Config, Settings } = plugin;
    if (plugin.Enabled) throw conflict(`plugin ${Name} is already enabled`);
    const files = new FileSystem(new Snapshot([this.roots.get(Name) ?? new Map()]));
    const group = new ProcessGroup({ hostname: Id.slice(0, 12), containerId: Id, files, programs, nextPid });
    const socket = `${SOCKETS}/${Config.Interface.Socket}`;
    let ended = false;
    try {
      const program = group.launch({
        argv: Config.Entrypoint ?? [],
        env: Object.fromEntries(Settings.Env.map((pair) => pair.split(/=(.*)/s, 2))),
        cwd: Config.WorkDir || '/',
        user: '',
        parentPid: 0,
        isInit: true,
      });
      void program.exit.then(() => {
        ended = true;
      });
    } catch (error) {
      throw system((error as Error).message, { cause: error });
    }
    for (let waitedMs = 0; !files.exists(socket); waitedMs += POLL_MS) {
      if (ended || (timeoutSeconds > 0 && waitedMs > timeoutSeconds * 1_000)) {
        group.killAll();
        throw system(`dial unix ${SOCKETS}/${Id}/${Config.Interface.Socket}: connect: no such file or directory`);
      }
      await delay(POLL_MS);
    }
    this.running.set(Name, group);
    this.all.set(Name, { ...plugin, Enabled: true });
  }

  /** @throws conflict when it does not run */
  disable(plugin: Body): void {
    if (!plugin.Enabled) throw conflict(`plugin ${plugin.Name} is already disabled`);
    this.running.get(plugin.Name)?.killAll();
    this.running.delete(plugin.Name);
    this.all.set(plugin.Name, { ...plugin, Enabled: false });
  }

  /** @param settings `NAME=value` @throws invalidParameter for what cannot be set */
  set(plugin: Body, settings: readonly string[]): void {
    const env = new Map(plugin.Settings.Env.map((pair) => [pair.split('=', 1)[0] ?? '', pair]));
    for (const setting of settings) {
      const [name = ''] = setting.split('=', 1);
      const known = plugin.Config.Env?.find(({ Name }) => Name === name);
      if (!known) throw invalidParameter(`setting ${JSON.stringify(name)} not found in the plugin configuration`);
      if (!known.Settable?.includes('value')) {
        throw invalidParameter(`${JSON.stringify(name)} is not settable`);
      }
      env.set(name, setting);
    }
    this.all.set(plugin.Name, { ...plugin, Settings: { ...plugin.Settings, Env: [...env.values()] } });
  }

  /** @throws conflict while it runs, unless forced */
  remove(plugin: Body, { force }: { readonly force: boolean }): void {
    if (plugin.Enabled && !force) throw conflict(`plugin ${plugin.Name} is enabled`);
    if (plugin.Enabled) this.disable(plugin);
    this.all.delete(plugin.Name);
    this.roots.delete(plugin.Name);
  }
}

const fullName = (ref: string): string => {
  try {
    return withTag(parseReference(ref));
  } catch {
    return ref;
  }
};

function bodyOf(name: string, id: string, config: Body['Config'], remote: string | undefined): Body {
  const env = (config.Env ?? []).map(({ Name, Value }) => `${Name}=${Value}`);
  return {
    Id: id,
    Name: name,
    Enabled: false,
    Settings: { Mounts: [], Env: env, Args: [], Devices: [] },
    ...(remote !== undefined && { PluginReference: remote }),
    Config: config,
  };
}

function configOf(file: PluginFile, diffId: string): Body['Config'] {
  return {
    Description: file.description ?? '',
    Documentation: file.documentation ?? '',
    Interface: { Types: [...(file.interface?.types ?? [])], Socket: file.interface?.socket ?? '' },
    Entrypoint: [...(file.entrypoint ?? [])],
    WorkDir: file.workdir ?? '',
    User: {},
    Network: { Type: file.network?.type ?? 'none' },
    Linux: { Capabilities: [], AllowAllDevices: false, Devices: [] },
    PropagatedMount: '',
    Mounts: [],
    Env: (file.env ?? []).map(({ name, description = '', settable = [], value = '' }) => ({
      Name: name,
      Description: description,
      Settable: [...settable],
      Value: value,
    })),
    Args: { Name: '', Description: '', Settable: [], Value: [] },
    rootfs: { type: 'layers', diff_ids: [diffId] },
    IpcHost: false,
    PidHost: false,
  };
}
