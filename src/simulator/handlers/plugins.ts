import type { components } from '../../generated/engine-schema.ts';
import type { HandlersOf } from '../../generated/handlers.ts';
import { invalidParameter, system } from '../../server/errors.ts';
import { booleanOf, type FilterValue, filterValues } from '../../server/handlers/filters.ts';
import { empty, json, stream } from '../../server/http/reply.ts';
import { readTar } from '../layer-tar.ts';
import { privilegesOf } from '../plugin.ts';
import { parseReference, type Reference, withTag } from '../reference.ts';
import type { Context } from './context.ts';
import { authOf, type Line, progress, progressReply, pushed } from './progress.ts';

type Body = components['schemas']['Plugin'];

async function* fetched(remote: Reference, done: () => Body, context: Context, action: string): AsyncGenerator<Line> {
  yield { status: 'Pulling fs layer', progressDetail: {}, id: 'rootfs' };
  yield { status: 'Pull complete', progressDetail: {}, id: 'rootfs' };
  const plugin = done();
  context.engine.events.tell('plugin', action, plugin.Id ?? '', { name: plugin.Name });
  yield { status: `Status: Downloaded newer image for ${withTag(remote)}` };
}

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
  GetPluginPrivileges: ({ query }, context) => {
    const { registry } = context.engine.options;
    return json(200, privilegesOf(registry.plugin(parseReference(query.remote), authOf(context))));
  },
  PluginPull: ({ query }, context) => {
    const { engine } = context;
    const remote = parseReference(query.remote);
    const parts = engine.options.registry.plugin(remote, authOf(context));
    const name = query.name || withTag(remote);
    const install = () => engine.plugins.install(name, parts, withTag(remote));
    return progressReply(fetched(remote, install, context, 'pull'), context.call, { 'Docker-Plugin-Name': name });
  },
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
  PluginPush: ({ path }, context) => {
    const { engine } = context;
    const plugin = engine.plugins.find(path.name);
    const reference = parseReference(plugin.Name);
    const lines = async function* (): AsyncGenerator<Line> {
      yield { status: `The push refers to repository [${reference.domain}/${reference.path}]` };
      const { registry } = engine.options;
      registry.assertReachable(reference.domain);
      registry.assertAllowed(reference, authOf(context));
      yield* pushed('rootfs', JSON.stringify(plugin.Config).length);
      registry.addPlugin(reference, engine.plugins.parts(plugin));
      engine.events.tell('plugin', 'push', plugin.Id ?? '', { name: plugin.Name });
    };
    return stream(200, 'application/json', progress(lines(), context.call));
  },
  PluginSet: ({ path, body }, { engine }) => {
    engine.plugins.set(engine.plugins.find(path.name), body ?? []);
    return empty(204);
  },
  PluginUpgrade: ({ path, query }, context) => {
    const { engine } = context;
    const plugin = engine.plugins.find(path.name);
    const remote = parseReference(query.remote);
    const parts = engine.options.registry.plugin(remote, authOf(context));
    const upgrade = () => engine.plugins.upgrade(plugin, parts, withTag(remote));
    return progressReply(fetched(remote, upgrade, context, 'upgrade'), context.call, {
      'Docker-Plugin-Name': plugin.Name,
    });
  },
} satisfies HandlersOf<'Plugin', Context, never, 'engine'>;
