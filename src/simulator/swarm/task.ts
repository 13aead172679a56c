/** A task of a service: one container on one node, from its request to its end. */
import { posix } from 'node:path';
import type { components } from '../../generated/engine-schema.ts';
import { notFound } from '../../server/errors.ts';
import { nowNano, rfc3339 } from '../clock.ts';
import type { Container } from '../container.ts';
import type { CreateRequest } from '../container-config.ts';
import type { Network } from '../network.ts';
import { parseReference, withTag } from '../reference.ts';
import type { SwarmNode } from './node.ts';
import { headBody, type SwarmObject } from './objects.ts';
import type { CheckedSpec, Service } from './service.ts';

type Schemas = components['schemas'];
type AuthConfig = Schemas['AuthConfig'];
export type TaskState = 'pending' | 'ready' | 'running' | 'complete' | 'shutdown' | 'failed' | 'rejected' | 'orphaned';

export interface Task extends SwarmObject {
  readonly service: Service;
  readonly spec: CheckedSpec['TaskTemplate'];
  /** Which replica it is; undefined for one of each node. */
  readonly slot: number | undefined;
  /** Undefined: no node takes it. */
  node: SwarmNode | undefined;
  container: Container | undefined;
  state: TaskState;
  desired: 'ready' | 'running' | 'complete' | 'shutdown' | 'remove';
  message: string;
  error: string;
  sinceNano: bigint;
}

/** What a task finds in its files, by path. */
export type Files = ReadonlyMap<string, { readonly data: Uint8Array; readonly mode: number }>;

export const isLive = ({ desired, state }: Task): boolean =>
  (desired === 'running' || desired === 'ready' || desired === 'complete') &&
  (state === 'running' || state === 'ready' || state === 'pending');

export const nameOf = ({ service, slot, node, id }: Task): string => `${service.spec.Name}.${slot ?? node?.id}.${id}`;

export function become(task: Task, state: TaskState, message: string, error = ''): void {
  Object.assign(task, { state, message, error, sinceNano: nowNano() });
}

/** Creates and starts the container; a refusal is told in the task's state. @param networks throws when one is gone */
export function launch(
  task: Task,
  {
    files,
    auth,
    networks,
  }: { readonly files: Files; readonly auth: AuthConfig | undefined; readonly networks: () => readonly Network[] },
): void {
  const { node, spec } = task;
  if (!node) return;
  const { engine } = node;
  try {
    const { Image } = spec.ContainerSpec;
    const reference = parseReference(Image);
    if (!engine.images.lookup(Image)) engine.images.tag(pulled(node, Image, auth), withTag(reference));
    for (const network of networks()) if (network.scope === 'swarm') engine.networks.share(network);
    task.container = engine.create(request(task, withTag(reference)), nameOf(task));
  } catch (error) {
    become(task, 'rejected', 'preparing', (error as Error).message);
    task.desired = 'shutdown';
    return;
  }
  for (const [path, { data, mode }] of files) {
    task.container.files.mkdir(posix.dirname(path), { parents: true });
    task.container.files.write(path, data, { mode });
  }
  try {
    task.container.start();
    become(task, 'running', 'started');
  } catch (error) {
    become(task, 'failed', 'starting', (error as Error).message);
    task.desired = 'shutdown';
  }
}

/** @throws notFound in the words of an engine whose pull was in vain */
function pulled({ engine }: SwarmNode, image: string, auth: AuthConfig | undefined) {
  try {
    return engine.options.registry.get(parseReference(image), auth);
  } catch (cause) {
    throw notFound(`No such image: ${withTag(parseReference(image))}`, { cause });
  }
}

function request(task: Task, image: string): CreateRequest {
  const { ContainerSpec: own, Resources, LogDriver, Networks } = task.spec;
  const { service, node } = task;
  const networks = [...(Networks ?? []), ...(service.spec.Networks ?? [])];
  const [main] = networks;
  const ports = service.ports.filter(({ PublishMode }) => PublishMode === 'host');
  const portOf = ({ TargetPort, Protocol = 'tcp' }: (typeof ports)[number]) => `${TargetPort}/${Protocol}`;
  const limits = Resources?.Limits ?? {};
  return {
    Image: image,
    ...(own.Command && { Entrypoint: own.Command }),
    ...(own.Args && { Cmd: own.Args }),
    ...(own.Env && { Env: own.Env }),
    ...(own.Dir && { WorkingDir: own.Dir }),
    ...(own.User && { User: own.User }),
    ...(own.Hostname && { Hostname: own.Hostname }),
    ...(own.HealthCheck && { Healthcheck: own.HealthCheck }),
    ...(own.StopSignal && { StopSignal: own.StopSignal }),
    ...(own.StopGracePeriod !== undefined && { StopTimeout: Math.ceil(own.StopGracePeriod / 1e9) }),
    Tty: own.TTY ?? false,
    OpenStdin: own.OpenStdin ?? false,
    Labels: {
      ...own.Labels,
      'com.docker.swarm.node.id': node?.id ?? '',
      'com.docker.swarm.service.id': service.id,
      'com.docker.swarm.service.name': service.spec.Name,
      'com.docker.swarm.task': '',
      'com.docker.swarm.task.id': task.id,
      'com.docker.swarm.task.name': nameOf(task),
    },
    ...(ports.length > 0 && { ExposedPorts: Object.fromEntries(ports.map((port) => [portOf(port), {}])) }),
    HostConfig: {
      ...(own.Mounts && { Mounts: own.Mounts }),
      ...(own.Init != null && { Init: own.Init }),
      ...(own.ReadOnly && { ReadonlyRootfs: true }),
      ...(own.CapabilityAdd && { CapAdd: own.CapabilityAdd }),
      ...(own.CapabilityDrop && { CapDrop: own.CapabilityDrop }),
      ...(own.Sysctls && { Sysctls: own.Sysctls }),
      ...(own.Hosts && { ExtraHosts: own.Hosts.map((line) => line.split(/\s+/).reverse().join(':')) }),
      ...(own.DNSConfig?.Nameservers && { Dns: own.DNSConfig.Nameservers }),
      ...(limits.MemoryBytes && { Memory: limits.MemoryBytes }),
      ...(limits.NanoCPUs && { NanoCpus: limits.NanoCPUs }),
      ...(limits.Pids && { PidsLimit: limits.Pids }),
      ...(LogDriver?.Name && { LogConfig: { Type: LogDriver.Name, Config: LogDriver.Options ?? {} } }),
      ...(main?.Target && { NetworkMode: main.Target }),
      PortBindings: Object.fromEntries(
        ports.map((port) => [portOf(port), [{ HostPort: port.PublishedPort ? String(port.PublishedPort) : '' }]]),
      ),
    },
    NetworkingConfig: {
      EndpointsConfig: Object.fromEntries(
        networks.map(({ Target = '', Aliases }) => [
          Target,
          { Aliases: [...(Aliases ?? []), service.spec.Name], DNSNames: null },
        ]),
      ),
    },
  };
}

export function taskBody(task: Task): Schemas['Task'] {
  const { spec, service, slot, node, container, state, desired, message, error, sinceNano } = task;
  const { Runtime: _kind, ...shown } = spec;
  return {
    ...headBody(task),
    Labels: {},
    Spec: shown,
    ServiceID: service.id,
    ...(slot !== undefined && { Slot: slot }),
    ...(node && { NodeID: node.id }),
    Status: {
      Timestamp: rfc3339(sinceNano),
      State: state,
      Message: message,
      ...(error !== '' && { Err: error }),
      ContainerStatus: {
        ContainerID: container?.id ?? '',
        PID: container?.state.pid ?? 0,
        ExitCode: container?.state.exitCode ?? 0,
      },
      PortStatus: {},
    },
    DesiredState: desired,
    Volumes: null,
  };
}
