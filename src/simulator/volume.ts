/** Volumes of one engine: directories in memory that outlive containers. */
import { conflict, invalidParameter, notFound } from '../server/errors.ts';
import { nowNano, rfc3339 } from './clock.ts';
import { FileSystem } from './file-system.ts';
import { newId } from './ids.ts';

export interface Volume {
  readonly name: string;
  readonly createdNano: bigint;
  readonly driver: string;
  readonly labels: Readonly<Record<string, string>> | null;
  readonly options: Readonly<Record<string, string>> | null;
  readonly anonymous: boolean;
  readonly files: FileSystem;
}

export interface VolumeRequest {
  readonly Name?: string;
  readonly Driver?: string;
  readonly DriverOpts?: Readonly<Record<string, string>>;
  readonly Labels?: Readonly<Record<string, string>>;
}

const nameForm = /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;
const knownOptions = new Set(['type', 'o', 'device', 'size']);
const ANONYMOUS_LABEL = 'com.docker.volume.anonymous';

export class Volumes {
  private readonly all = new Map<string, Volume>();

  list(): Volume[] {
    return [...this.all.values()];
  }

  get(name: string): Volume | undefined {
    return this.all.get(name);
  }

  /** @throws notFound */
  find(name: string): Volume {
    const volume = this.all.get(name);
    if (!volume) throw notFound(`get ${name}: no such volume`);
    return volume;
  }

  /** An existing one of that name is given back as it is, as engines do. @throws invalidParameter, notFound, conflict */
  create({ Name, Driver: driver = 'local', DriverOpts: options, Labels: labels }: VolumeRequest): {
    volume: Volume;
    created: boolean;
  } {
    const anonymous = !Name;
    const name = Name || newId();
    if (driver !== 'local')
      throw notFound(`create ${name}: error looking up volume plugin ${driver}: plugin "${driver}" not found`);
    const existing = this.all.get(name);
    if (existing) {
      if (options && JSON.stringify(options) !== JSON.stringify(existing.options ?? {})) {
        throw conflict(`create ${name}: volume ${name} already exists with different options`);
      }
      return { volume: existing, created: false };
    }
    if (name.length === 1) {
      throw invalidParameter(
        `create ${name}: volume name is too short, names should be at least two alphanumeric characters`,
      );
    }
    if (!nameForm.test(name)) {
      throw invalidParameter(
        `create ${name}: "${name}" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path`,
      );
    }
    const unknown = Object.keys(options ?? {}).find((key) => !knownOptions.has(key));
    if (unknown !== undefined) throw invalidParameter(`create ${name}: invalid option: "${unknown}"`);
    const volume: Volume = {
      name,
      createdNano: nowNano(),
      driver,
      labels: anonymous ? { [ANONYMOUS_LABEL]: '', ...labels } : (labels ?? null),
      options: options ?? null,
      anonymous,
      files: new FileSystem(),
    };
    this.all.set(name, volume);
    return { volume, created: true };
  }

  /** @param users IDs of containers that have it mounted. @throws conflict while there are some */
  remove({ name }: Volume, users: readonly string[]): void {
    if (users.length > 0) throw conflict(`remove ${name}: volume is in use - [${users.join(', ')}]`);
    this.all.delete(name);
  }
}

export const volumeRoot = (rootDir: string, name: string): string => `${rootDir}/volumes/${name}/_data`;

export function volumeBody({ name, createdNano, driver, labels, options }: Volume, rootDir: string) {
  return {
    CreatedAt: rfc3339(createdNano - (createdNano % 1_000_000_000n)),
    Driver: driver,
    Labels: labels === null ? null : { ...labels },
    Mountpoint: volumeRoot(rootDir, name),
    Name: name,
    Options: options === null ? null : { ...options },
    Scope: 'local' as const,
  };
}
