import type { HandlersOf } from '../../generated/handlers.ts';
import { invalidParameter } from '../../server/errors.ts';
import { type FilterValue, filterValues, hasLabels, nameMatcher } from '../../server/handlers/filters.ts';
import { json } from '../../server/http/reply.ts';
import type { Container } from '../container.ts';
import { summaryBody } from '../container-body.ts';
import type { SimulatedEngine } from '../engine.ts';
import type { Image } from '../image.ts';
import type { Context } from './context.ts';

type Filters = Readonly<Record<string, FilterValue | undefined>>;
type Test = (container: Container) => boolean;

const states = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];
const healths = ['none', 'starting', 'healthy', 'unhealthy'];

function oneOf(key: string, what: string, values: readonly string[], known: readonly string[]): void {
  const bad = values.find((value) => !known.includes(value));
  if (bad !== undefined) {
    throw invalidParameter(
      `invalid filter '${key}=${bad}': invalid value for ${what} (${bad}): must be one of ${known.join(', ')}`,
    );
  }
}

const tests: Readonly<Record<string, (values: string[], engine: SimulatedEngine) => Test>> = {
  ancestor: (values, { images }) => {
    const wanted = values.map((ref) => images.lookup(ref)?.id).filter((id) => id !== undefined);
    const descends = (image: Image | undefined): boolean =>
      image !== undefined && (wanted.includes(image.id) || descends(images.get(image.parentId)));
    return ({ image }) => descends(image);
  },
  before: (values, engine) => {
    const limits = values.map((ref) => engine.container(ref).createdNano);
    return ({ createdNano }) => limits.every((limit) => createdNano < limit);
  },
  since: (values, engine) => {
    const limits = values.map((ref) => engine.container(ref).createdNano);
    return ({ createdNano }) => limits.every((limit) => createdNano > limit);
  },
  exited: (values) => {
    const bad = values.find((value) => !/^-?\d+$/.test(value));
    if (bad !== undefined)
      throw invalidParameter(`invalid filter 'exited=${bad}': strconv.Atoi: parsing "${bad}": invalid syntax`);
    return ({ state }) => state.status === 'exited' && values.includes(String(state.exitCode));
  },
  expose:
    (values) =>
    ({ config }) =>
      values.some((value) => withProtocol(value) in (config.ExposedPorts ?? {})),
  publish:
    (values) =>
    ({ publishedPorts }) =>
      values.some((value) => publishedPorts.has(withProtocol(value))),
  health: (values) => {
    oneOf('health', 'health', values, healths);
    return ({ health }) => values.includes(health?.status ?? 'none');
  },
  id:
    (values) =>
    ({ id }) =>
      values.some((value) => id.startsWith(value)),
  'is-task': (values) => () => values.every((value) => /^(0|false)$/i.test(value)),
  isolation: () => () => true,
  label:
    (values) =>
    ({ config }) =>
      hasLabels(config.Labels, values),
  name: (values) => {
    const matches = nameMatcher(values);
    return ({ name }) => matches(name) || matches(`/${name}`);
  },
  network:
    (values) =>
    ({ connections }) =>
      [...connections.values()].some(({ network }) => values.includes(network.name) || values.includes(network.id)),
  status: (values) => {
    oneOf('status', 'state', values, states);
    return ({ state }) => values.includes(state.status);
  },
  volume:
    (values) =>
    ({ mounts }) =>
      mounts.some(({ name, destination }) => values.includes(name ?? '') || values.includes(destination)),
};

const withProtocol = (port: string) => (port.includes('/') ? port : `${port}/tcp`);

/** @throws invalidParameter in the engine's words */
export function containerTest(filters: Filters, engine: SimulatedEngine): Test {
  const all = Object.entries(filters).map(([key, value]) => {
    const make = tests[key];
    if (!make) throw invalidParameter(`invalid filter '${key}'`);
    return make(filterValues(value), engine);
  });
  return (container) => all.every((test) => test(container));
}

export const containerList = {
  ContainerList: ({ query }, { engine }) => {
    const filters: Filters = query.filters ?? {};
    const { limit = 0, size = false } = query;
    const fits = containerTest(filters, engine);
    const all =
      query.all || limit > 0 || 'status' in filters || 'exited' in filters || 'before' in filters || 'since' in filters;
    const found = engine
      .containers()
      .filter(
        (container) => (all || container.isRunning || container.state.status === 'restarting') && fits(container),
      );
    return json(
      200,
      (limit > 0 ? found.slice(0, limit) : found).map((container) =>
        summaryBody(container, { size, imageKnown: engine.images.lookup(container.config.Image) === container.image }),
      ),
    );
  },
} satisfies Pick<HandlersOf<'Container', Context, never, 'engine'>, 'ContainerList'>;
