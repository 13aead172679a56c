/** Secrets and configs: alike but for who may read the data again. */
import type { HandlersOf } from '../../generated/handlers.ts';
import { invalidParameter } from '../../server/errors.ts';
import { type FilterValue, hasLabels, nameMatcher, testsOf } from '../../server/handlers/filters.ts';
import { empty, json } from '../../server/http/reply.ts';
import type { Data, DataStore } from '../swarm/data.ts';
import { headBody } from '../swarm/objects.ts';
import type { Context } from './context.ts';

type DataFilter = 'id' | 'label' | 'name' | 'names';

function testOf(key: DataFilter, values: string[]): (data: Data) => boolean {
  switch (key) {
    case 'id':
      return ({ id }) => values.some((value) => id.startsWith(value));
    case 'label':
      return ({ spec }) => hasLabels(spec.Labels, values);
    case 'name': {
      const matches = nameMatcher(values);
      return ({ spec }) => matches(spec.Name);
    }
    case 'names':
      return ({ spec }) => values.includes(spec.Name);
    default:
      throw invalidParameter(`invalid filter '${key}'`);
  }
}

const secretBody = (data: Data) => {
  const { Data: _secret, ...spec } = data.spec;
  return { ...headBody(data), Spec: spec };
};

const configBody = (data: Data) => ({ ...headBody(data), Spec: data.spec });

const secretsOf = ({ engine }: Context) => engine.membership.swarm.secrets;
const configsOf = ({ engine }: Context) => engine.membership.swarm.configs;

function list(store: DataStore, filters: Partial<Record<DataFilter, FilterValue>> | undefined): Data[] {
  return store.list().filter(testsOf<DataFilter, Data>(filters ?? {}, testOf));
}

function create(store: DataStore, spec: Parameters<DataStore['create']>[0], { engine }: Context) {
  const data = store.create(spec);
  engine.membership.swarm.tell(store.what.name, 'create', data.id, { name: data.spec.Name });
  return json(201, { ID: data.id });
}

function update(
  store: DataStore,
  id: string,
  version: number,
  spec: Parameters<DataStore['create']>[0],
  { engine }: Context,
) {
  const data = store.find(id);
  store.update(data, version, spec);
  engine.membership.swarm.tell(store.what.name, 'update', data.id, { name: data.spec.Name });
  return empty(200);
}

function remove(store: DataStore, id: string, { engine }: Context) {
  const { swarm } = engine.membership;
  const data = store.find(id);
  store.discard(data, swarm.orchestrator.usersOf(data.id));
  swarm.tell(store.what.name, 'remove', data.id, { name: data.spec.Name });
  return empty(204);
}

export const swarmData = {
  SecretList: ({ query }, context) => json(200, list(secretsOf(context), query.filters).map(secretBody)),
  SecretCreate: ({ body }, context) => create(secretsOf(context), body ?? {}, context),
  SecretInspect: ({ path }, context) => json(200, secretBody(secretsOf(context).find(path.id))),
  SecretUpdate: ({ path, query, body }, context) =>
    update(secretsOf(context), path.id, query.version, body ?? {}, context),
  SecretDelete: ({ path }, context) => remove(secretsOf(context), path.id, context),
  ConfigList: ({ query }, context) => json(200, list(configsOf(context), query.filters).map(configBody)),
  ConfigCreate: ({ body }, context) => create(configsOf(context), body ?? {}, context),
  ConfigInspect: ({ path }, context) => json(200, configBody(configsOf(context).find(path.id))),
  ConfigUpdate: ({ path, query, body }, context) =>
    update(configsOf(context), path.id, query.version, body ?? {}, context),
  ConfigDelete: ({ path }, context) => remove(configsOf(context), path.id, context),
} satisfies HandlersOf<'Secret' | 'Config', Context, never, 'engine'>;
