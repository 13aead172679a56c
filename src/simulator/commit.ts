/** An image of what a container has become. */
import { invalidParameter } from '../server/errors.ts';
import { nowNano, rfc3339 } from './clock.ts';
import type { Container } from './container.ts';
import { type ContainerConfig, commandLine } from './container-config.ts';
import { applyInstruction, parseDockerfile } from './dockerfile.ts';
import { derive, type Image, type ImageConfig, layerOf } from './image.ts';

export interface CommitOptions {
  readonly config: ContainerConfig | undefined;
  /** Dockerfile instructions: `CMD ["x"]`. */
  readonly changes: readonly string[];
  readonly comment: string;
  readonly author: string;
  /** Of the engine. */
  readonly version: string;
}

const changing = new Set([
  'CMD',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'HEALTHCHECK',
  'LABEL',
  'ONBUILD',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
]);

/** @throws invalidParameter on an instruction that changes no configuration */
export function applyChanges(config: ImageConfig, changes: readonly string[]): ImageConfig {
  return parseDockerfile(changes.join('\n')).reduce((changed, instruction) => {
    if (!changing.has(instruction.name))
      throw invalidParameter(`${instruction.name.toLowerCase()} is not a valid change command`);
    return applyInstruction(changed, instruction, {});
  }, config);
}

export async function commitContainer(
  container: Container,
  { config, changes, comment, author, version }: CommitOptions,
): Promise<Image> {
  const {
    Hostname: _h,
    Domainname: _d,
    Image: _i,
    AttachStdin: _a,
    AttachStdout: _b,
    AttachStderr: _c,
    ...own
  } = container.config;
  const kept = Object.fromEntries(
    Object.entries({ ...own, ...config }).filter(([, value]) => value !== null),
  ) as ImageConfig;
  const layer = container.files.changes.size > 0 ? await layerOf(container.files.changes) : await layerOf(new Map());
  return derive(container.image, {
    layer,
    config: applyChanges(kept, changes),
    created: rfc3339(nowNano()),
    createdBy: commandLine(container.config).join(' '),
    comment,
    author,
    version,
  });
}
