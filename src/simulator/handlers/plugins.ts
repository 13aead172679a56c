/** An engine without managed plugins. */
import type { HandlersOf } from '../../generated/handlers.ts';
import { invalidParameter, notFound, system } from '../../server/errors.ts';
import { json } from '../../server/http/reply.ts';
import { collect, readTar } from '../layer-tar.ts';
import { parseReference, withTag } from '../reference.ts';
import type { Context } from './context.ts';

const unknown = ({ path }: { readonly path: { readonly name: string } }): never => {
  throw notFound(`plugin ${JSON.stringify(path.name)} not found`);
};

export const plugins = {
  PluginList: ({ query }) => {
    const bad = Object.keys(query.filters ?? {}).find((key) => key !== 'capability' && key !== 'enabled');
    if (bad !== undefined) throw invalidParameter(`invalid filter '${bad}'`);
    return json(200, []);
  },
  GetPluginPrivileges: ({ query }) => {
    throw notFound(`error resolving plugin reference: ${withTag(parseReference(query.remote ?? ''))}: not found`);
  },
  PluginPull: ({ query }) => {
    throw notFound(`error resolving plugin reference: ${withTag(parseReference(query.remote ?? ''))}: not found`);
  },
  PluginCreate: async (_request, { call }) => {
    const files = await readTar([await collect(call.bodyStream)]);
    throw system(files.has('/config.json') ? 'a simulated engine cannot run plugins' : 'config not found');
  },
  PluginInspect: unknown,
  PluginDelete: unknown,
  PluginDisable: unknown,
  PluginEnable: unknown,
  PluginPush: unknown,
  PluginSet: unknown,
  PluginUpgrade: ({ path }) => {
    throw notFound(`plugin ${JSON.stringify(withTag(parseReference(path.name)))} not found`);
  },
} satisfies HandlersOf<'Plugin', Context, never, 'engine'>;
