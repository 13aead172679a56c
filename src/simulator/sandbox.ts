/** What a container has while it runs, and only then: its processes, its place on its networks, its published ports. */
import { Failure, invalidParameter, system } from '../server/errors.ts';
import type { Container } from './container.ts';
import { commandLine } from './container-config.ts';
import type { Host } from './host.ts';
import { newId } from './ids.ts';
import type { HostPort } from './ports.ts';
import { ProcessGroup } from './process.ts';
import { ProgramNotFound, type Running } from './program.ts';

export interface Sandbox {
  readonly id: string;
  readonly group: ProcessGroup;
  /** The first process: the container ends with it. */
  readonly init: Running;
  readonly ports: ReadonlyMap<string, readonly HostPort[]>;
  /** Ends what runs, and gives back ports and addresses. */
  close(): void;
}

/** A container that could not be started: what its state shows, and what the client is told. */
export class StartFailure extends Error {
  readonly exitCode: number;
  readonly failure: Failure;

  constructor(exitCode: number, failure: Failure) {
    super(failure.message, { cause: failure });
    this.exitCode = exitCode;
    this.failure = failure;
  }
}

/** @throws StartFailure; Failure when an address is taken */
export function openSandbox(container: Container, host: Host): Sandbox {
  const { id, name, config, hostConfig, connections, files, console } = container;
  const tellNetworks = (action: 'connect' | 'disconnect') => {
    for (const { network } of connections.values())
      host.events.tell('network', action, network.id, { container: id, name: network.name, type: network.driver });
  };
  const leave = () => {
    connections.leave(id);
    tellNetworks('disconnect');
  };
  connections.join(host.networks, id);
  let ports: ReadonlyMap<string, readonly HostPort[]>;
  try {
    ports = host.ports.take(id, name, config, hostConfig, connections.mainEndpointId);
  } catch (error) {
    leave();
    throw new StartFailure(128, error instanceof Failure ? error : system(String(error), { cause: error }));
  }
  const release = () => {
    host.ports.free(id);
    leave();
  };
  const group = new ProcessGroup({
    hostname: config.Hostname,
    containerId: id,
    files,
    programs: host.programs,
    nextPid: host.nextPid,
  });
  let init: Running;
  try {
    init = group.launch({
      argv: commandLine(config),
      env: environmentOf(container),
      cwd: config.WorkingDir || '/',
      user: config.User,
      parentPid: 0,
      ...console.streams,
      isInit: !hostConfig.Init,
    });
  } catch (error) {
    release();
    throw error instanceof ProgramNotFound ? notStarted(error) : error;
  }
  tellVolumes(container, host, 'mount');
  tellNetworks('connect');
  return {
    id: newId(),
    group,
    init,
    ports,
    close: () => {
      group.killAll();
      release();
      tellVolumes(container, host, 'unmount');
    },
  };
}

function tellVolumes({ id, mounts }: Container, { events }: Host, action: 'mount' | 'unmount'): void {
  for (const { type, name, destination, readOnly } of mounts) {
    if (type !== 'volume' || name === undefined) continue;
    const how = { destination, propagation: '', 'read/write': String(!readOnly) };
    events.tell('volume', action, name, { container: id, driver: 'local', ...(action === 'mount' && how) });
  }
}

/** In the words of an engine whose runtime does not find the program. */
function notStarted({ program, message: reason }: ProgramNotFound): StartFailure {
  const stat = program.includes('/') ? `stat ${program}: ` : '';
  return new StartFailure(
    reason === 'permission denied' ? 126 : 127,
    invalidParameter(
      `failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: ${JSON.stringify(program)}: ${stat}${reason}`,
    ),
  );
}

/** What its processes find in their environment. @param more `KEY=value`, over the container's own */
export function environmentOf({ config }: Container, more: readonly string[] = []): Record<string, string> {
  const base = {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOSTNAME: config.Hostname,
    HOME: '/root',
  };
  const pairs = [...(config.Env ?? []), ...more]
    .filter((pair) => pair.includes('='))
    .map((pair) => pair.split(/=(.*)/s, 2));
  return { ...base, ...(config.Tty && { TERM: 'xterm' }), ...Object.fromEntries(pairs) };
}
