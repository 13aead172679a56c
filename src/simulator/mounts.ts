/** What a container sees of volumes, of the machine's directories, and of memory. */
import { invalidParameter } from '../server/errors.ts';
import { bindParts, type FullConfig, type FullHostConfig } from './container-config.ts';
import { FileSystem, type MountedFiles } from './file-system.ts';
import type { Host } from './host.ts';
import { type Volume, volumeRoot } from './volume.ts';

export interface MountPoint {
  readonly type: 'bind' | 'volume' | 'tmpfs';
  readonly name?: string;
  readonly source: string;
  readonly destination: string;
  readonly mode: string;
  readonly readOnly: boolean;
  readonly propagation: string;
}

/** Mounts everything that was asked for; volumes that are missing are made. @throws invalidParameter, notFound */
export function mountInto(files: FileSystem, config: FullConfig, hostConfig: FullHostConfig, host: Host): MountPoint[] {
  const points = new Map<string, MountPoint>();
  const mounted: MountedFiles[] = [];
  const add = (point: MountPoint, from: FileSystem, root = '/') => {
    points.set(point.destination, point);
    mounted.push({ path: point.destination, files: from, root, readOnly: point.readOnly });
  };
  const volume = (
    name: string | undefined,
    destination: string,
    mode: string,
    readOnly: boolean,
    labels?: Record<string, string> | null,
  ) => {
    const made = host.volumes.create({ ...(name && { Name: name }), ...(labels && { Labels: labels }) });
    if (made.created) {
      host.events.tell('volume', 'create', made.volume.name, { driver: 'local' });
      fill(made.volume, files, destination);
    }
    const source = volumeRoot(host.rootDir, made.volume.name);
    add(
      { type: 'volume', name: made.volume.name, source, destination, mode, readOnly, propagation: '' },
      made.volume.files,
    );
  };
  const bind = (source: string, destination: string, mode: string, readOnly: boolean) => {
    host.hostFiles.mkdir(source, { parents: true });
    add({ type: 'bind', source, destination, mode, readOnly, propagation: 'rprivate' }, host.hostFiles, source);
  };
  for (const text of hostConfig.Binds ?? []) {
    const { source, destination, mode, readOnly } = bindParts(text);
    if (source.startsWith('/')) bind(source, destination, mode, readOnly);
    else volume(source, destination, mode || 'z', readOnly);
  }
  for (const text of hostConfig.VolumesFrom ?? []) {
    const [ref = '', mode = ''] = text.split(':');
    for (const { type, name, source, destination, readOnly } of host.container(ref).mounts) {
      if (type === 'bind') bind(source, destination, mode, readOnly || mode === 'ro');
      else if (name !== undefined) volume(name, destination, mode, readOnly || mode === 'ro');
    }
  }
  for (const { Type, Source = '', Target = '', ReadOnly = false, VolumeOptions } of hostConfig.Mounts ?? []) {
    if (Type === 'bind') {
      if (!host.hostFiles.exists(Source)) {
        throw invalidParameter(`invalid mount config for type "bind": bind source path does not exist: ${Source}`);
      }
      bind(Source, Target, '', ReadOnly);
    } else if (Type === 'tmpfs')
      add(
        { type: 'tmpfs', source: '', destination: Target, mode: '', readOnly: ReadOnly, propagation: '' },
        new FileSystem(),
      );
    else volume(Source || undefined, Target, 'z', ReadOnly, VolumeOptions?.Labels);
  }
  for (const target of Object.keys(hostConfig.Tmpfs ?? {}))
    mounted.push({ path: target, files: new FileSystem(), readOnly: false });
  for (const destination of Object.keys(config.Volumes ?? {}))
    if (!points.has(destination)) volume(undefined, destination, '', false);
  files.mount(mounted);
  return [...points.values()];
}

/** A new volume gets what the image has in its place. */
function fill({ files }: Volume, image: FileSystem, path: string): void {
  if (!image.isDirectory(path)) return;
  for (const [name, found] of image.walk(path)) if (name !== path) files.put(name.slice(path.length), found);
}
