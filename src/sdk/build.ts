/** Images from a folder, from files in memory, or from a tar, as `docker build` without BuildKit means it. */
import { posix } from 'node:path';
import { type ImageBuildOptions, imageBuild } from '../generated/sdk/operations.ts';
import type { BuildInfo } from '../generated/sdk/types.ts';
import type { BodySource, Caller } from './caller.ts';
import { allCredentials, encodeAuth, type RegistryAuth } from './node/credentials.ts';
import { type FileMap, tarOf, tarOfFolder } from './node/tar.ts';
import { Progress, type Summary } from './streams/progress.ts';

/** A folder; files by path; or a tar as bytes or a stream. */
export type BuildContext = string | { readonly files: FileMap } | { readonly tar: BodySource };

export interface BuildOptions
  extends Omit<ImageBuildOptions, 'body' | 'buildargs' | 'labels' | 't' | 'X-Registry-Config' | 'Content-type'> {
  /** Names for the image, as `name:tag`. */
  readonly t?: string | readonly string[];
  /** Values of the Dockerfile's `ARG`s. */
  readonly buildargs?: Readonly<Record<string, string | null>>;
  readonly labels?: Readonly<Record<string, string>>;
  /** Credentials by registry, in place of what config.json, stores and helpers have; `null`: none. */
  readonly auths?: Readonly<Record<string, RegistryAuth>> | null;
}

/**
 * Builds an image. Awaited it gives the image's ID; iterated, what the build says. A step that fails is a StreamError with its `exitCode`.
 */
export function build(
  client: Caller,
  context: BuildContext,
  options: BuildOptions = {},
): Progress<BuildInfo, string | undefined> {
  const { t, buildargs, labels, auths, ...rest } = options;
  return Progress.after(
    'ImageBuild',
    async () => (auths === null ? {} : (auths ?? (await allCredentials()))),
    (known) =>
      imageBuild(client, {
        ...rest,
        body: contextOf(context, rest.dockerfile),
        ...(t !== undefined && { t: [t].flat() }),
        ...(buildargs && { buildargs: JSON.stringify(buildargs) }),
        ...(labels && { labels: JSON.stringify(labels) }),
        ...(Object.keys(known).length > 0 && { 'X-Registry-Config': encodeAuth(known) }),
      }),
    imageId(),
  );
}

function contextOf(context: BuildContext, dockerfile = 'Dockerfile'): BodySource {
  if (typeof context === 'string') {
    // the engine needs these two, and leaves them out of the build itself
    return tarOfFolder(context, { keep: ['.dockerignore', posix.normalize(dockerfile)] });
  }
  return 'tar' in context ? context.tar : tarOf(context.files);
}

function imageId(): Summary<BuildInfo, string | undefined> {
  let id: string | undefined;
  return {
    see: ({ aux, stream }) => {
      // what does not send `aux` says it in words
      const told = /^Successfully built (\w+)/.exec(stream ?? '')?.[1];
      id = (aux as { ID?: string } | undefined)?.ID ?? id ?? told;
    },
    result: () => id,
  };
}
