import { Readable } from 'node:stream';
import type { HandlersOf } from '../../generated/handlers.ts';
import { fanOut, merged } from '../cluster/fan-out.ts';
import type { Engine } from '../engine/engine.ts';
import { notFound, unavailable } from '../errors.ts';
import { empty, json, proxyTo, type Relay, stream } from '../http/reply.ts';
import type { Context } from './context.ts';
import { credentials } from './credentials.ts';
import { anyEngine } from './images.ts';
import { splitNode } from './networks.ts';
import { copies, startOnAll } from './progress.ts';

/** Starting a plugin may pull in a lot. */
const PLUGIN_TIMEOUT_MS = 120_000;

interface Plugin {
  readonly Id?: string;
  readonly Name: string;
}

interface Named {
  readonly path: { readonly name: string };
}

/** `node/name`, or the plugin on every node that has it. @throws notFound */
async function pluginsNamed(ref: string, context: Context): Promise<{ engine: Engine; name: string }[]> {
  const { node, name } = splitNode(ref, context);
  if (node) return [{ engine: node.assertHealthy(`plugin ${ref}`), name }];
  const wanted = name.includes(':') ? name : `${name}:latest`;
  const { cluster, call } = context;
  const listed = await fanOut(cluster.healthyEngines(), (engine) =>
    engine.call<Plugin[]>('GET', '/plugins', { answer: 'list', id: 'Name', cause: call, signal: call.signal }),
  );
  const found = listed.done.filter(({ value }) => value.some(({ Name, Id }) => Name === wanted || Id === name));
  if (found.length === 0) throw notFound(`plugin "${ref}" not found`);
  return found.map(({ engine }) => ({ engine, name }));
}

const onEach =
  <Status extends 200 | 204>(status: Status, method: 'POST' | 'DELETE', suffix: string) =>
  async ({ path }: Named, context: Context) => {
    const { call } = context;
    const places = await pluginsNamed(path.name, context);
    const done = await fanOut(
      places.map(({ engine }) => engine),
      (engine) => {
        const { name } = places.find((place) => place.engine === engine) ?? { name: path.name };
        return engine.call(method, `/plugins/${name}${suffix}${queryOf(context)}`, {
          timeoutMs: PLUGIN_TIMEOUT_MS,
          client: call,
          signal: call.signal,
          ...(call.rawBody.length > 0 && { body: call.rawBody.toString('utf8') }),
        });
      },
    );
    merged(done, `plugin ${path.name}`);
    return empty(status);
  };

const queryOf = ({ call }: Context) => (call.query === '' ? '' : `?${call.query}`);

const first = async ({ path }: Named, context: Context) => {
  const [place] = await pluginsNamed(path.name, context);
  if (!place) throw notFound(`plugin "${path.name}" not found`);
  return proxyTo(place.engine, { path: { name: place.name }, headers: credentials(context) });
};

/** On every node, its progress told per node. */
const everywhere = (context: Context, title: string, path: string) => {
  const { cluster, call } = context;
  const engines = cluster.healthyEngines();
  if (engines.length === 0) throw unavailable('No healthy node available in the cluster');
  const read = call.rawBody.length > 0;
  const bodies = read ? [] : copies(call.bodyStream, engines.length);
  const bodyOf = (engine: Engine) => (read ? Readable.from([call.rawBody]) : bodies[engines.indexOf(engine)]);
  const type = call.header('content-type');
  const headers = { ...credentials(context), ...(type && { 'content-type': type }) };
  const left = cluster.engines().filter(({ state }) => state !== 'Healthy');
  return startOnAll(engines, left, title, (engine) =>
    engine.lines('POST', `${path}${queryOf(context)}`, {
      headers,
      signal: call.signal,
      client: call,
      ...(type && { body: bodyOf(engine) }),
    }),
  );
};

export const plugins = {
  PluginList: async ({ query }, { cluster, call }) => {
    const filters = query.filters ? `?filters=${encodeURIComponent(JSON.stringify(query.filters))}` : '';
    const listed = await fanOut(cluster.healthyEngines(), (engine) =>
      engine.call<Plugin[]>('GET', `/plugins${filters}`, {
        answer: 'list',
        id: 'Name',
        client: call,
        signal: call.signal,
      }),
    );
    merged(listed, 'listing plugins');
    return json(
      200,
      listed.done.flatMap(({ engine, value }) =>
        value.map((plugin) => ({ ...plugin, Name: `${engine.name}/${plugin.Name}` })),
      ) as never,
    );
  },
  GetPluginPrivileges: (_request, context) =>
    proxyTo(anyEngine(context.cluster.healthyEngines()), { headers: credentials(context) }),
  PluginInspect: first,
  PluginPush: first,
  PluginPull: async ({ query }, context) =>
    stream(200, 'application/json', await everywhere(context, `Pulling plugin ${query.remote}`, '/plugins/pull'), {
      'Docker-Plugin-Name': query.name || query.remote,
    }),
  PluginUpgrade: async ({ path }, context) =>
    stream(
      200,
      'application/json',
      await everywhere(context, `Upgrading plugin ${path.name}`, `/plugins/${path.name}/upgrade`),
      { 'Docker-Plugin-Name': path.name },
    ),
  PluginCreate: async ({ query }, context) => {
    for await (const line of await everywhere(context, `Creating plugin ${query.name}`, '/plugins/create')) {
      const { error } = JSON.parse(Buffer.from(line).toString('utf8')) as { error?: string };
      if (error) throw unavailable(error);
    }
    return empty(204);
  },
  PluginDelete: onEach(200, 'DELETE', ''),
  PluginEnable: onEach(200, 'POST', '/enable'),
  PluginDisable: onEach(200, 'POST', '/disable'),
  PluginSet: onEach(204, 'POST', '/set'),
} satisfies HandlersOf<'Plugin', Context, Relay>;
