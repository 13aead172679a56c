/** A service as asked for, and as the swarm shows it. */
import type { components } from '../../generated/engine-schema.ts';
import { invalidParameter } from '../../server/errors.ts';
import { rfc3339 } from '../clock.ts';
import { headBody, rpc, type SwarmObject } from './objects.ts';
import type { Task } from './task.ts';

type Schemas = components['schemas'];
export type ServiceSpec = Schemas['ServiceSpec'];
export type TaskSpec = Schemas['TaskSpec'];
type Port = Schemas['EndpointPortConfig'];

export interface UpdateStatus {
  readonly state: string;
  readonly startedNano: bigint;
  readonly completedNano?: bigint;
  readonly message: string;
}

export interface Service extends SwarmObject {
  spec: CheckedSpec;
  previous: CheckedSpec | undefined;
  /** With the ports the swarm chose. */
  ports: readonly Port[];
  updateStatus: UpdateStatus | undefined;
  /** Counts rolling updates: one that finds another number has been overtaken, one that finds none has no service any more. */
  rollout: number | undefined;
}

export type CheckedSpec = ReturnType<typeof checkedSpec>;

const FIRST_PORT = 30_000;
const LONGEST_NAME = 63;
const nameForm = /^[a-zA-Z0-9](?:[-_]*[A-Za-z0-9]+)*$/;

const refused = (description: string) => invalidParameter(rpc('InvalidArgument', description));

/** With what engines fill in. @throws invalidParameter */
export function checkedSpec({ TaskTemplate, ...spec }: ServiceSpec) {
  const { ContainerSpec, RestartPolicy, ForceUpdate, Runtime = 'container', ...more } = TaskTemplate ?? {};
  if (!ContainerSpec || Runtime !== 'container') throw invalidParameter('mismatched Runtime and *Spec fields');
  const { Image = '' } = ContainerSpec;
  const { Name = '' } = spec;
  if (Image === '') throw refused('ContainerSpec: image reference must be provided');
  if (Name === '') throw refused('name must be provided');
  if (Name.length > LONGEST_NAME) throw refused('name must be 63 characters or fewer');
  if (!nameForm.test(Name)) throw refused('name must be valid as a DNS name component');
  const { Replicated, Global, ReplicatedJob, GlobalJob } = spec.Mode ?? {};
  if ([Replicated, Global, ReplicatedJob, GlobalJob].filter((mode) => mode !== undefined).length > 1)
    throw invalidParameter('must specify only one service mode');
  if ((ReplicatedJob || GlobalJob) && spec.UpdateConfig)
    throw refused('UpdateConfig is not supported for job-mode services');
  if ((ReplicatedJob || GlobalJob) && RestartPolicy?.Condition === 'any')
    throw refused('jobs may not have the restart condition any');
  const ports = spec.EndpointSpec?.Ports ?? [];
  if (spec.EndpointSpec?.Mode === 'dnsrr' && ports.some(({ PublishMode = 'ingress' }) => PublishMode === 'ingress'))
    throw refused("EndpointSpec: port published with ingress mode can't be used with dnsrr mode");
  return {
    ...spec,
    Name,
    Labels: spec.Labels ?? {},
    TaskTemplate: {
      ...more,
      ContainerSpec: { Isolation: 'default', ...ContainerSpec, Image },
      ...(RestartPolicy && { RestartPolicy: fullRestart(RestartPolicy) }),
      ForceUpdate: ForceUpdate ?? 0,
      Runtime,
    },
    Mode: fullMode(spec.Mode),
  };
}

/** The number of attempts is always told, a window only where there is one. */
function fullRestart({ Window, MaxAttempts = 0, ...more }: NonNullable<TaskSpec['RestartPolicy']>) {
  return { ...more, MaxAttempts, ...(Window && { Window }) };
}

function fullMode({ Replicated, Global, ReplicatedJob, GlobalJob }: NonNullable<ServiceSpec['Mode']> = {}) {
  if (Global) return { Global };
  if (GlobalJob) return { GlobalJob };
  if (!ReplicatedJob) return { Replicated: { Replicas: Replicated?.Replicas ?? 1 } };
  const { MaxConcurrent = 1, TotalCompletions = MaxConcurrent } = ReplicatedJob;
  return { ReplicatedJob: { MaxConcurrent, TotalCompletions } };
}

/** Which of the four it is. */
export const modeOf = ({ Mode }: CheckedSpec) =>
  Object.keys(Mode)[0] as 'Replicated' | 'Global' | 'ReplicatedJob' | 'GlobalJob';

export const isJob = (spec: CheckedSpec): boolean => modeOf(spec).endsWith('Job');

/**
 * Published ports, chosen where the user did not.
 * @throws invalidParameter when another service has one
 */
export function publishedPorts({ EndpointSpec }: CheckedSpec, others: readonly Service[]): Port[] {
  const ingress = ({ PublishMode = 'ingress', PublishedPort = 0 }: Port) =>
    PublishMode === 'ingress' && PublishedPort > 0;
  const key = ({ Protocol = 'tcp', PublishedPort }: Port) => `${Protocol}/${PublishedPort}`;
  const taken = new Map(
    others.flatMap((service) => service.ports.filter(ingress).map((port) => [key(port), service] as const)),
  );
  return (EndpointSpec?.Ports ?? []).map((port) => {
    const full = { ...port, Protocol: port.Protocol || 'tcp', PublishMode: port.PublishMode || 'ingress' };
    if (full.PublishMode !== 'ingress') return full;
    const owner = taken.get(key(full));
    if (owner) {
      throw refused(
        `port '${full.PublishedPort}' is already in use by service '${owner.spec.Name}' (${owner.id}) as an ingress port`,
      );
    }
    let { PublishedPort = 0 } = full;
    for (let free = FIRST_PORT; PublishedPort === 0; free += 1)
      if (!taken.has(key({ ...full, PublishedPort: free }))) PublishedPort = free;
    return { ...full, PublishedPort };
  });
}

export interface ServiceQuery {
  readonly status: boolean;
  readonly insertDefaults: boolean;
}

const updateDefaults = {
  Parallelism: 1,
  FailureAction: 'pause',
  Monitor: 5e9,
  MaxFailureRatio: 0,
  Order: 'stop-first',
};

function withDefaults(spec: CheckedSpec): ServiceSpec {
  const { TaskTemplate } = spec;
  return {
    ...spec,
    TaskTemplate: {
      Resources: {},
      Placement: {},
      ...TaskTemplate,
      RestartPolicy: { Condition: 'any', Delay: 5e9, MaxAttempts: 0, ...TaskTemplate.RestartPolicy },
      ContainerSpec: { StopGracePeriod: 10e9, DNSConfig: {}, ...TaskTemplate.ContainerSpec },
    },
    ...(!isJob(spec) && {
      UpdateConfig: { ...updateDefaults, ...spec.UpdateConfig },
      RollbackConfig: { ...updateDefaults, ...spec.RollbackConfig },
    }),
    EndpointSpec: { Mode: 'vip', ...spec.EndpointSpec },
  };
}

export function serviceBody(service: Service, tasks: readonly Task[], query: ServiceQuery): Schemas['Service'] {
  const { spec, previous, ports, updateStatus } = service;
  const has = (state: string) => tasks.filter((task) => task.state === state).length;
  return {
    ...headBody(service),
    Spec: query.insertDefaults ? withDefaults(spec) : spec,
    ...(previous && { PreviousSpec: previous }),
    Endpoint: {
      Spec: ports.length > 0 ? { Mode: 'vip', ...spec.EndpointSpec, Ports: [...ports] } : {},
      ...(ports.length > 0 && { Ports: [...ports] }),
    },
    ...(updateStatus && {
      UpdateStatus: {
        State: updateStatus.state,
        StartedAt: rfc3339(updateStatus.startedNano),
        ...(updateStatus.completedNano !== undefined && { CompletedAt: rfc3339(updateStatus.completedNano) }),
        Message: updateStatus.message,
      },
    }),
    ...(query.status && {
      ServiceStatus: {
        RunningTasks: has('running'),
        DesiredTasks: tasks.filter(({ desired }) => desired === 'running' || desired === 'complete').length,
        CompletedTasks: has('complete'),
      },
    }),
    ...(isJob(spec) && {
      JobStatus: {
        JobIteration: { Index: spec.TaskTemplate.ForceUpdate },
        LastExecution: rfc3339(service.createdNano),
      },
    }),
  };
}
