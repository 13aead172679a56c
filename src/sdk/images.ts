/** Images to and from registries, with the credentials that `docker login` keeps. */
import { type ImageCreateOptions, type ImagePushOptions, imageCreate, imagePush } from '../generated/sdk/operations.ts';
import type { CreateImageInfo, PushImageInfo } from '../generated/sdk/types.ts';
import type { Caller, CallOptions } from './caller.ts';
import { credentialsFor, encodeAuth, type RegistryAuth, registryOf } from './node/credentials.ts';
import { Progress } from './streams/progress.ts';

export interface RegistryOptions {
  /** In place of what config.json, stores and helpers have; `null`: none. */
  readonly auth?: RegistryAuth | null;
}

export interface PullOptions extends CallOptions, RegistryOptions, Pick<ImageCreateOptions, 'platform'> {}

export interface PushOptions extends CallOptions, RegistryOptions, Pick<ImagePushOptions, 'platform'> {}

export interface Reference {
  readonly name: string;
  /** Tag, or digest as `sha256:…`. */
  readonly tag: string | undefined;
}

/** `registry:5000/a/b:1.0` in its parts. A digest counts more than a tag beside it. */
export function splitReference(reference: string): Reference {
  const [named = '', digest] = reference.split('@');
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const name = hasTag ? named.slice(0, colon) : named;
  return { name, tag: digest ?? (hasTag ? named.slice(colon + 1) : undefined) };
}

/** Pulls `name`, `name:tag` or `name@digest`; `latest` by default. Await it, or iterate its progress. */
export function pull(client: Caller, image: string, options: PullOptions = {}): Progress<CreateImageInfo> {
  const { auth, ...call } = options;
  const { name, tag = 'latest' } = splitReference(image);
  return Progress.after(
    'ImageCreate',
    () => authHeader(name, auth),
    (header) =>
      imageCreate(client, {
        ...call,
        fromImage: name,
        tag,
        ...(header !== undefined && { 'X-Registry-Auth': header }),
      }),
  );
}

/** Pushes `name` or `name:tag`; `latest` by default. Await it, or iterate its progress. */
export function push(client: Caller, image: string, options: PushOptions = {}): Progress<PushImageInfo> {
  const { auth, ...call } = options;
  const { name, tag = 'latest' } = splitReference(image);
  return Progress.after(
    'ImagePush',
    () => authHeader(name, auth),
    // engines before 24 refuse a push without the header, even where there is nobody to be
    (header = encodeAuth({})) => imagePush(client, name, { ...call, tag, 'X-Registry-Auth': header }),
  );
}

async function authHeader(name: string, given: RegistryAuth | null | undefined): Promise<string | undefined> {
  if (given === null) return undefined;
  const auth = given ?? (await credentialsFor(registryOf(name)));
  return auth && encodeAuth(auth);
}
