/** Containers, and reservations, as the scheduler counts them. */
import type { Inspect } from '../engine/readings.ts';
import type { Occupant } from '../scheduler/contents.ts';
import type { Resources } from '../scheduler/node.ts';
import type { Placement } from '../scheduler/placement.ts';
import { bindingsOf, type PortBinding } from '../scheduler/ports.ts';
import type { Container } from './container.ts';

const nothing: Resources = { cores: 0, memoryBytes: 0 };

export function occupantOf({ id, summary, inspected }: Container): Occupant {
  const bound: PortBinding[] = (summary.Ports ?? []).flatMap(({ IP = '', PublicPort, Type }) =>
    PublicPort ? [{ ip: IP, first: PublicPort, last: PublicPort, protocol: Type ?? 'tcp' }] : [],
  );
  const { State, HostConfig, Names, Labels } = summary;
  return {
    id,
    names: (Names ?? []).map((name) => name.replace(/^\//, '')),
    labels: Labels ?? {},
    ...(inspected?.reserved ?? nothing),
    // one that is not up has no ports, but asked for some
    ports: bound.length > 0 ? bound : (inspected?.bindings ?? []),
    hostModePorts: HostConfig?.NetworkMode === 'host' ? (inspected?.exposed ?? []) : [],
    holdsPorts:
      State === 'running' ||
      State === 'paused' ||
      State === 'restarting' ||
      (State === 'created' && inspected?.startFailed !== true), // it is about to be started
  };
}

export const reservationFor = (wanted: Placement): Occupant => ({
  id: '',
  names: wanted.name === undefined ? [] : [wanted.name],
  labels: wanted.labels,
  cores: wanted.cores,
  memoryBytes: wanted.memoryBytes,
  ports: wanted.ports,
  hostModePorts: wanted.hostModePorts,
  holdsPorts: true,
});

/** What placing needs of an inspect. @param cpus of the engine */
export function holdingsOf({ HostConfig, State }: Inspect, cpus: number) {
  const { CpuShares, NanoCpus, Memory, PortBindings } = HostConfig ?? {};
  return {
    reserved: {
      cores: Math.max(Math.floor(((CpuShares ?? 0) * cpus) / 1024), (NanoCpus ?? 0) / 1e9),
      memoryBytes: Memory ?? 0,
    },
    bindings: bindingsOf(PortBindings),
    startFailed: State?.Status === 'created' && (State.ExitCode ?? 0) !== 0,
  };
}
