import type { HandlersOf } from '../../generated/handlers.ts';
import { invalidParameter, system } from '../../server/errors.ts';
import { booleanOf, type FilterValue, filterValues } from '../../server/handlers/filters.ts';
import { empty, json } from '../../server/http/reply.ts';
import { readTar } from '../layer-tar.ts';
import { parseReference, withTag } from '../reference.ts';
import type { Context } from './context.ts';

/** There are no plugins in registries of images. */
const unresolved = ({ query }: { readonly query: { readonly remote: string } }): never => {
  throw system(`error resolving plugin reference: ${withTag(parseReference(query.remote))}: not found`);
};

export const plugins = {
  PluginList: ({ query }, { engine }) => {
    const filters: Readonly<Record<string, FilterValue | undefined>> = query.filters ?? {};
    const bad = Object.keys(filters).find((key) => key !== 'capability' && key !== 'enabled');
    if (bad !== undefined) throw invalidParameter(`invalid filter '${bad}'`);
    const enabled = filterValues(filters.enabled);
    const capabilities = filterValues(filters.capability);
    const wanted = enabled.length > 0 ? booleanOf('enabled', enabled) : undefined;
    const found = engine.plugins
      .list()
      .filter(({ Enabled }) => wanted === undefined || Enabled === wanted)
      .filter(({ Config }) =>
        capabilities.every((name) => Config.Interface.Types?.some((type) => type.startsWith(`docker.${name}/`))),
      );
    return json(200, found);
  },
  GetPluginPrivileges: unresolved,
  PluginPull: unresolved,
  PluginCreate: async ({ query }, { engine, call }) => {
    const files = await readTar(call.bodyStream).catch((cause: Error) => {
      throw system(cause.message, { cause });
    });
    const plugin = await engine.plugins.create(query.name, files);
    engine.events.tell('plugin', 'create', plugin.Id ?? '', { name: plugin.Name });
    return empty(204);
  },
  PluginInspect: ({ path }, { engine }) => json(200, engine.plugins.find(path.name)),
  PluginDelete: ({ path, query }, { engine }) => {
    const plugin = engine.plugins.find(path.name);
    engine.plugins.remove(plugin, { force: query.force ?? false });
    engine.events.tell('plugin', 'remove', plugin.Id ?? '', { name: plugin.Name });
    return empty(200);
  },
  PluginDisable: ({ path }, { engine }) => {
    const plugin = engine.plugins.find(path.name);
    engine.plugins.disable(plugin);
    engine.events.tell('plugin', 'disable', plugin.Id ?? '', { name: plugin.Name });
    return empty(200);
  },
  PluginEnable: async ({ path, query }, { engine }) => {
    const plugin = engine.plugins.find(path.name);
    await engine.plugins.enable(plugin, engine, query.timeout);
    engine.events.tell('plugin', 'enable', plugin.Id ?? '', { name: plugin.Name });
    return empty(200);
  },
  PluginPush: ({ path }, { engine }) => {
    const { Name } = engine.plugins.find(path.name);
    throw system(`a simulated engine pushes no plugins: ${Name}`);
  },
  PluginSet: ({ path, body }, { engine }) => {
    engine.plugins.set(engine.plugins.find(path.name), body ?? []);
    return empty(204);
  },
  PluginUpgrade: ({ path, query }, { engine }) => {
    engine.plugins.find(path.name);
    return unresolved({ query });
  },
} satisfies HandlersOf<'Plugin', Context, never, 'engine'>;
