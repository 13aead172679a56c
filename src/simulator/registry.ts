/** Registries in memory: what simulated engines pull from and push to. Several engines can share one. */
import type { components } from '../generated/engine-schema.ts';
import { type Failure, notFound, system, unauthorized } from '../server/errors.ts';
import { digestOf, type Image } from './image.ts';
import type { PluginParts } from './plugin.ts';
import { parseReference, type Reference, withTag } from './reference.ts';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

type AuthConfig = components['schemas']['AuthConfig'];

export interface Manifest {
  readonly mediaType: string;
  readonly digest: string;
  readonly bytes: Buffer;
}

const MANIFEST_TYPE = 'application/vnd.docker.distribution.manifest.v2+json';

/** The manifest of an image, as registries keep it. */
export function manifestOf(image: Image): Manifest {
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST_TYPE,
      config: {
        mediaType: 'application/vnd.docker.container.image.v1+json',
        size: image.fileBytes.length,
        digest: image.id,
      },
      layers: image.layers.map(({ diffId, archive }) => ({
        mediaType: 'application/vnd.docker.image.rootfs.diff.tar',
        size: archive.length,
        digest: diffId,
      })),
    }),
  );
  return { mediaType: MANIFEST_TYPE, digest: digestOf(bytes), bytes };
}

export class Registry {
  private readonly images = new Map<string, Image>();
  private readonly plugins = new Map<string, PluginParts>();
  private readonly locks = new Map<string, Credentials>();

  /** @param credentials whoever pulls or pushes the repository needs them */
  add(name: string, image: Image, credentials?: Credentials): void {
    const reference = parseReference(name);
    this.images.set(withTag(reference), image);
    this.images.set(`${reference.familiar}@${manifestOf(image).digest}`, image);
    if (credentials) this.locks.set(reference.familiar, credentials);
  }

  /** Plugins and images have names of one kind, and are not taken for each other. */
  addPlugin(reference: Reference, plugin: PluginParts): void {
    this.plugins.set(withTag(reference), plugin);
  }

  /** @throws notFound, unauthorized, system as `get` does, in the words of engines */
  plugin(reference: Reference, auth: AuthConfig | undefined): PluginParts {
    this.assertReachable(reference.domain);
    this.assertAllowed(reference, auth);
    const name = withTag(reference);
    const plugin = this.plugins.get(name);
    if (!plugin) throw system(`error resolving plugin reference: ${name}: not found`);
    return plugin;
  }

  /** @throws system when nothing is there: on the machine's own addresses there are only registries that have images */
  assertReachable(domain: string): void {
    if (!/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(domain)) return;
    if ([...this.images.keys()].some((name) => name.startsWith(`${domain}/`))) return;
    throw system(`Get "http://${domain}/v2/": dial tcp ${domain}: connect: connection refused`);
  }

  /** @throws notFound, unauthorized, system in the words of Docker Hub and its kin */
  get(reference: Reference, auth: AuthConfig | undefined): Image {
    this.assertReachable(reference.domain);
    this.assertAllowed(reference, auth);
    const image = this.images.get(withTag(reference));
    if (image) return image;
    const known = [...this.images.keys()].some((name) => name.startsWith(`${reference.familiar}:`));
    if (!known) throw denied(reference);
    throw notFound(
      reference.digest === undefined
        ? `manifest for ${withTag(reference)} not found: manifest unknown: manifest unknown`
        : `manifest unknown: manifest unknown`,
    );
  }

  /** Every tag of a repository. */
  tags({ familiar }: Reference): readonly (readonly [name: string, image: Image])[] {
    return [...this.images].filter(([name]) => name.startsWith(`${familiar}:`));
  }

  assertAllowed(reference: Reference, auth: AuthConfig | undefined): void {
    const lock = this.locks.get(reference.familiar);
    if (!lock || (auth?.username === lock.username && auth.password === lock.password)) return;
    if (auth?.username) throw unauthorized('unauthorized: authentication required');
    throw denied(reference);
  }

  /** Whether somebody may log in. A registry without locks lets everybody. */
  accepts({ username, password, serveraddress = '' }: AuthConfig): boolean {
    this.assertReachable(serveraddress.replace(/^https?:\/\//, '').replace(/\/.*$/, ''));
    const all = [...this.locks.values()];
    return all.length === 0 || all.some((lock) => lock.username === username && lock.password === password);
  }

  search(
    term: string,
  ): { name: string; description: string; is_official: boolean; is_automated: false; star_count: number }[] {
    const names = new Set(
      [...this.images.keys()].filter((name) => !name.includes('@')).map((name) => name.replace(/:[^:/]*$/, '')),
    );
    return [...names]
      .filter((name) => name.includes(term))
      .sort()
      .map((name) => ({
        name,
        description: '',
        is_official: !name.includes('/'),
        is_automated: false as const,
        star_count: 0,
      }));
  }
}

function denied({ familiar }: Reference): Failure {
  return notFound(
    `pull access denied for ${familiar}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
  );
}
