/** An image as `inspect`, the list and `history` show it. */
import { NEVER, rfc3339 } from './clock.ts';
import type { SimulatedEngine } from './engine.ts';
import type { HistoryItem, Image, ImageConfig } from './image.ts';

const createdSeconds = ({ file }: Image) => Math.floor(Date.parse(file.created ?? '1970-01-01T00:00:00Z') / 1000);

/** @param shared whether the space shared with other images is measured */
export function imageSummary(image: Image, engine: SimulatedEngine, { shared }: { readonly shared: boolean }) {
  const { images } = engine;
  const others = new Set(
    images
      .list()
      .filter((other) => other !== image)
      .flatMap(({ layers }) => layers.map(({ diffId }) => diffId)),
  );
  const size = image.files.sizeBytes;
  return {
    Containers: engine.imageUsers().filter(({ imageId }) => imageId === image.id).length,
    Created: createdSeconds(image),
    Id: image.id,
    Labels: image.file.config?.Labels ?? null,
    ParentId: image.parentId,
    RepoDigests: images.digests(image),
    RepoTags: images.tags(image),
    SharedSize: shared
      ? image.layers
          .filter(({ diffId }) => others.has(diffId))
          .reduce((sum, { entries }) => sum + sizeOf(entries.values()), 0)
      : -1,
    Size: size,
    VirtualSize: size,
  };
}

function sizeOf(entries: Iterable<{ readonly data: Uint8Array } | 'deleted'>): number {
  let size = 0;
  for (const found of entries) if (found !== 'deleted') size += found.data.length;
  return size;
}

/** A configuration with every field an engine shows. */
function configBody(config: ImageConfig = {}) {
  return {
    Hostname: '',
    Domainname: '',
    AttachStdin: false,
    AttachStdout: false,
    AttachStderr: false,
    Tty: false,
    OpenStdin: false,
    StdinOnce: false,
    Image: '',
    ...config,
    User: config.User ?? '',
    Env: config.Env ?? null,
    Cmd: config.Cmd ?? null,
    Volumes: config.Volumes ?? null,
    WorkingDir: config.WorkingDir ?? '',
    Entrypoint: config.Entrypoint ?? null,
    OnBuild: config.OnBuild ?? null,
    Labels: config.Labels ?? null,
  };
}

export function imageInspect(image: Image, { images, rootDir }: SimulatedEngine) {
  const { id, file, layers, files, parentId } = image;
  const tagged = images.lastTagged(image);
  const folder = `${rootDir}/overlay2/${layers.at(-1)?.diffId.slice(7) ?? id.slice(7)}`;
  return {
    Id: id,
    RepoTags: images.tags(image),
    RepoDigests: images.digests(image),
    Parent: parentId,
    Comment: file.comment ?? '',
    Created: file.created ?? '',
    Container: file.container ?? '',
    ContainerConfig: configBody(file.container_config),
    DockerVersion: file.docker_version ?? '',
    Author: file.author ?? '',
    Config: configBody(file.config),
    Architecture: file.architecture,
    ...(file.variant !== undefined && { Variant: file.variant }),
    Os: file.os,
    Size: files.sizeBytes,
    VirtualSize: files.sizeBytes,
    GraphDriver: {
      Data: { MergedDir: `${folder}/merged`, UpperDir: `${folder}/diff`, WorkDir: `${folder}/work` },
      Name: 'overlay2',
    },
    RootFS: { Type: 'layers', Layers: layers.map(({ diffId }) => diffId) },
    Metadata: { LastTagTime: tagged === undefined ? NEVER : rfc3339(tagged) },
  };
}

/** Newest step first. */
export function imageHistory(image: Image, { images }: SimulatedEngine) {
  const sizes = image.layers.map(({ entries }) => sizeOf(entries.values()));
  const items: readonly HistoryItem[] = image.file.history ?? image.layers.map(() => ({}));
  let layer = 0;
  const rows = items.map(({ created, created_by = '', comment = '', empty_layer = false }) => {
    const Size = empty_layer ? 0 : (sizes[layer] ?? 0);
    if (!empty_layer) layer += 1;
    return {
      Comment: comment,
      Created: Math.floor(Date.parse(created ?? '1970-01-01T00:00:00Z') / 1000),
      CreatedBy: created_by,
      Id: '<missing>',
      Size,
      Tags: null as string[] | null,
    };
  });
  // the last step of an image that is here is known by its ID and names
  for (let at: Image | undefined = image; at; at = images.get(at.parentId)) {
    const row = rows[(at.file.history ?? at.layers).length - 1];
    if (!row) continue;
    const tags = images.tags(at);
    row.Id = at.id;
    row.Tags = tags.length > 0 ? tags : null;
  }
  return rows.reverse();
}
