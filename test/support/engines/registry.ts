/** Registries of our own, with passwords or with tokens, filled without any engine. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bed } from './bed.ts';
import { programs } from './cache.ts';
import { type Image, sha256 } from './image.ts';
import { until } from './run.ts';
import { startTokenServer, type TokenServer } from './token-server.ts';

export const registryUser = { username: 'alice', password: 'secret' } as const;

// bcrypt of the user's password, the only kind the registry reads.
const HTPASSWD = 'alice:$2y$05$shoalshoalshoalshoalsuAmcRv2f7nSnoFNfx6aT48sKtQvadPSu\n';

const MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';

export interface Registry {
  /** `address:port`: the first part of its images' names. Engines of the bed may use it without TLS. */
  readonly address: string;
  /** Puts the image there as `repository:tag`. @returns its whole name */
  push(name: string, image: Image): Promise<string>;
}

/** Of users and passwords. Ends with the bed. */
export async function startRegistry(bed: Bed, port = 5000): Promise<Registry> {
  const address = `${bed.gateway}:${port}`;
  const file = path.join(bed.folder, `registry-${port}.htpasswd`);
  await writeFile(file, HTPASSWD);
  await serve(bed, address, { htpasswd: { realm: 'test', path: file } });
  const authorization = `Basic ${btoa(`${registryUser.username}:${registryUser.password}`)}`;
  return { address, push: (name, image) => push(address, name, image, () => authorization) };
}

/** Of tokens, which another server gives: that one has to be stopped before the bed. */
export async function startTokenRegistry(bed: Bed, port = 5001): Promise<Registry & { readonly tokens: TokenServer }> {
  const address = `${bed.gateway}:${port}`;
  const tokens = await startTokenServer({
    address: `${bed.gateway}:${port + 1}`,
    folder: bed.folder,
    service: address,
    user: registryUser,
  });
  await serve(bed, address, tokens.auth);
  const authorization = (repository: string) => `Bearer ${tokens.tokenFor(`repository:${repository}:pull,push`)}`;
  return { address, tokens, push: (name, image) => push(address, name, image, authorization) };
}

async function serve(bed: Bed, address: string, auth: object): Promise<void> {
  const file = path.join(bed.folder, `registry-${address.split(':')[1]}`);
  const config = {
    version: '0.1',
    log: { level: 'warn' },
    storage: { filesystem: { rootdirectory: file }, delete: { enabled: true } },
    http: { addr: address, secret: 'test' },
    auth,
  };
  await writeFile(`${file}.yml`, JSON.stringify(config)); // JSON is YAML
  bed.spawn(path.join(await programs('tools'), 'docker-registry'), ['serve', `${file}.yml`]);
  await until('the registry answers', async () => (await fetch(`http://${address}/v2/`)).status === 401);
}

async function push(
  address: string,
  name: string,
  image: Image,
  authorizationFor: (repository: string) => string,
): Promise<string> {
  const [repository = '', tag = 'latest'] = name.split(':');
  const base = `http://${address}/v2/${repository}`;
  const authorization = authorizationFor(repository);
  const call = async (url: string, method: string, body?: Buffer, type = 'application/octet-stream') => {
    const headers = { authorization, 'content-type': type };
    const answer = await fetch(url, { method, headers, body: body && new Uint8Array(body) });
    if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const blob = async (mediaType: string, bytes: Buffer) => {
    const digest = `sha256:${sha256(bytes)}`;
    const place = (await call(`${base}/blobs/uploads/`, 'POST')).headers.get('location') ?? '';
    await call(`${place}${place.includes('?') ? '&' : '?'}digest=${digest}`, 'PUT', bytes);
    return { mediaType, size: bytes.length, digest };
  };
  const layers = image.layers.map((layer) =>
    blob('application/vnd.docker.image.rootfs.diff.tar.gzip', gzipSync(layer)),
  );
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: await blob('application/vnd.docker.container.image.v1+json', image.config),
    layers: await Promise.all(layers),
  };
  await call(`${base}/manifests/${tag}`, 'PUT', Buffer.from(JSON.stringify(manifest)), MANIFEST);
  return `${address}/${repository}:${tag}`;
}

/** The credentials as X-Registry-Auth wants them: base64 for URLs. */
export function registryAuth(address: string, user: object = registryUser): string {
  const text = Buffer.from(JSON.stringify({ ...user, serveraddress: address })).toString('base64');
  return text.replaceAll('+', '-').replaceAll('/', '_'); // with padding, without which engines read nothing
}
