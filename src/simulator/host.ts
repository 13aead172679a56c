import type { Container } from './container.ts';
import type { EventLog } from './events.ts';
import type { FileSystem } from './file-system.ts';
import type { Networks } from './network.ts';
import type { Ports } from './ports.ts';
import type { Program } from './program.ts';
import type { Volumes } from './volume.ts';

/** What a container needs of its engine. */
export interface Host {
  readonly events: EventLog;
  readonly networks: Networks;
  readonly volumes: Volumes;
  readonly ports: Ports;
  readonly programs: ReadonlyMap<string, Program>;
  readonly rootDir: string;
  /** Files of the machine: what is bound into containers. */
  readonly hostFiles: FileSystem;
  readonly nextPid: () => number;
  /** @throws notFound */
  container(ref: string): Container;
  /** Takes it off the engine: after `rm`, or by itself with AutoRemove. */
  forget(container: Container, removeVolumes: boolean): void;
}
