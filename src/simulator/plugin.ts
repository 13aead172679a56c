/** Managed plugins of one engine: made from an archive, inspected and set. Their programs are not run. */

import type { components } from '../generated/engine-schema.ts';
import { conflict, invalidParameter, notFound, system } from '../server/errors.ts';
import type { FileEntry } from './file-system.ts';
import { newId } from './ids.ts';
import { layerOf } from './image.ts';
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

export class Plugins {
  private readonly all = new Map<string, Body>();

  list(): Body[] {
    return [...this.all.values()];
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
    const plugin = bodyOf(name, JSON.parse(Buffer.from(config.data).toString()) as PluginFile, diffId);
    this.all.set(name, plugin);
    return plugin;
  }

  /** Its program is taken to start, and to do nothing. @throws conflict */
  enable(plugin: Body): void {
    if (plugin.Enabled) throw conflict(`plugin ${plugin.Name} is already enabled`);
    plugin.Enabled = true;
  }

  /** @throws conflict */
  disable(plugin: Body): void {
    if (!plugin.Enabled) throw conflict(`plugin ${plugin.Name} is already disabled`);
    plugin.Enabled = false;
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

  remove({ Name }: Body): void {
    this.all.delete(Name);
  }
}

const fullName = (ref: string): string => {
  try {
    return withTag(parseReference(ref));
  } catch {
    return ref;
  }
};

function bodyOf(name: string, file: PluginFile, diffId: string): Body {
  const env = (file.env ?? []).map(({ name: Name, description = '', settable = [], value = '' }) => ({
    Name,
    Description: description,
    Settable: [...settable],
    Value: value,
  }));
  return {
    Id: newId(),
    Name: name,
    Enabled: false,
    Settings: { Mounts: [], Env: env.map(({ Name, Value }) => `${Name}=${Value}`), Args: [], Devices: [] },
    Config: {
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
      Env: env,
      Args: { Name: '', Description: '', Settable: [], Value: [] },
      rootfs: { type: 'layers', diff_ids: [diffId] },
      IpcHost: false,
      PidHost: false,
    },
  };
}
