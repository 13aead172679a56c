/** Services of a swarm, their tasks, and what those write. */
import type { HandlersOf } from '../../generated/handlers.ts';
import { invalidParameter, system } from '../../server/errors.ts';
import { booleanOf, hasLabels, nameMatcher, testsOf } from '../../server/handlers/filters.ts';
import { empty, json, stream } from '../../server/http/reply.ts';
import { merged } from '../merged.ts';
import { logChunks, logType } from '../streams.ts';
import { modeOf, type Service, type ServiceQuery, serviceBody } from '../swarm/service.ts';
import { nameOf, type Task, taskBody } from '../swarm/task.ts';
import type { Context } from './context.ts';
import { type LogRequest, logQuery } from './logs.ts';
import { authOf } from './progress.ts';

type ServiceFilter = 'id' | 'label' | 'mode' | 'name' | 'runtime';
type TaskFilter = 'desired-state' | 'id' | 'label' | 'name' | 'node' | 'service' | 'runtime' | '_up-to-date';

const modes: Readonly<Record<string, string>> = {
  replicated: 'Replicated',
  global: 'Global',
  'replicated-job': 'ReplicatedJob',
  'global-job': 'GlobalJob',
};

function serviceTest(key: ServiceFilter, values: string[]): (service: Service) => boolean {
  switch (key) {
    case 'id':
      return ({ id }) => values.some((value) => id.startsWith(value));
    case 'label':
      return ({ spec }) => hasLabels(spec.Labels, values);
    case 'mode':
      return ({ spec }) => values.some((value) => modes[value] === modeOf(spec));
    case 'name': {
      const matches = nameMatcher(values);
      return ({ spec }) => matches(spec.Name);
    }
    case 'runtime':
      return () => values.includes('container');
    default:
      throw invalidParameter(`invalid filter '${key}'`);
  }
}

function taskTest(key: TaskFilter, values: string[]): (task: Task) => boolean {
  switch (key) {
    case 'desired-state': {
      const bad = values.find((value) => !['running', 'shutdown', 'accepted'].includes(value));
      if (bad !== undefined) throw system(`Invalid desired-state filter: '${bad}'`);
      return ({ desired }) => values.includes(desired);
    }
    case 'id':
      return ({ id }) => values.some((value) => id.startsWith(value));
    case 'label':
      return ({ service }) => hasLabels(service.spec.Labels, values);
    case 'name':
      return (task) => values.some((value) => nameOf(task).startsWith(value));
    case 'node':
      return ({ node }) =>
        node !== undefined && values.some((value) => value === node.id || value === node.engine.options.name);
    case 'service':
      return ({ service }) => values.some((value) => value === service.id || value === service.spec.Name);
    case 'runtime':
      return () => values.includes('container');
    case '_up-to-date': {
      const wanted = booleanOf(key, values);
      return ({ spec, service }) => (spec === service.spec.TaskTemplate) === wanted;
    }
    default:
      throw invalidParameter(`invalid filter '${key}'`);
  }
}

const orchestratorOf = ({ engine }: Context) => engine.membership.swarm.orchestrator;

function bodyOf(service: Service, context: Context, query: Partial<ServiceQuery>) {
  const tasks = orchestratorOf(context).tasks.of(service);
  return serviceBody(service, tasks, { status: false, insertDefaults: false, ...query });
}

/** The logs of tasks as they are now, one after the other's line; lines say of whom they are when details are asked for. */
function logs(tasks: readonly Task[], request: LogRequest, { engine, call }: Context) {
  const query = logQuery(request, system);
  const chunks = tasks.flatMap((task) => {
    if (!task.container) return [];
    const details = [
      `com.docker.swarm.node.id=${task.node?.id}`,
      `com.docker.swarm.service.id=${task.service.id}`,
      `com.docker.swarm.task.id=${task.id}`,
    ].join(',');
    const shown = { timestamps: request.timestamps ?? false, ...(request.details && { details }) };
    return [logChunks(task.container, query, shown, call.signal)];
  });
  const tty = tasks.some(({ spec }) => spec.ContainerSpec.TTY);
  return stream(200, logType(call, engine.options.version, tty), merged(chunks));
}

export const services = {
  ServiceList: ({ query }, context) => {
    const fits = testsOf<ServiceFilter, Service>(query.filters ?? {}, serviceTest);
    const status = query.status ?? false;
    const found = orchestratorOf(context).services.list().filter(fits);
    return json(
      200,
      found.map((service) => bodyOf(service, context, { status })),
    );
  },
  ServiceCreate: ({ body }, context) => {
    const service = orchestratorOf(context).create(body, authOf(context));
    return json(201, { ID: service.id, Warnings: null });
  },
  ServiceInspect: ({ path, query }, context) => {
    const service = orchestratorOf(context).services.find(path.id);
    return json(200, bodyOf(service, context, { insertDefaults: query.insertDefaults ?? false }));
  },
  ServiceUpdate: ({ path, query, body }, context) => {
    const orchestrator = orchestratorOf(context);
    const service = orchestrator.services.find(path.id);
    orchestrator.update(service, query.version, query.rollback === 'previous' ? 'previous' : body, authOf(context));
    return json(200, { Warnings: null });
  },
  ServiceDelete: ({ path }, context) => {
    const orchestrator = orchestratorOf(context);
    orchestrator.remove(orchestrator.services.find(path.id));
    return empty(200);
  },
  ServiceLogs: ({ path, query }, context) => {
    const orchestrator = orchestratorOf(context);
    return logs(orchestrator.tasks.of(orchestrator.services.find(path.id)), query, context);
  },
  TaskList: ({ query }, context) => {
    const fits = testsOf<TaskFilter, Task>(query.filters ?? {}, taskTest);
    return json(200, orchestratorOf(context).tasks.list().filter(fits).map(taskBody));
  },
  TaskInspect: ({ path }, context) => json(200, taskBody(orchestratorOf(context).tasks.find(path.id))),
  TaskLogs: ({ path, query }, context) => logs([orchestratorOf(context).tasks.find(path.id)], query, context),
} satisfies HandlersOf<'Service' | 'Task', Context, never, 'engine'>;
