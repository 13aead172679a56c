/** A registry of our own with users and passwords, filled without any engine. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bed } from './bed.ts';
import { programs } from './cache.ts';
import { type Image, sha256 } from './image.ts';
import { until } from './run.ts';

export const registryUser = { username: 'alice', password: 'secret' } as const;

// bcrypt of the password above, the only kind the registry reads.
const HTPASSWD = 'alice:$2y$05$shoalshoalshoalshoalsuAmcRv2f7nSnoFNfx6aT48sKtQvadPSu\n';

const MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';

export interface Registry {
  /** `address:port`: the first part of its images' names. Engines of the bed may use it without TLS. */
  readonly address: string;
  /** Puts the image there as `repository:tag`. @returns its whole name */
  push(name: string, image: Image): Promise<string>;
}

/** Ends with the bed. */
export async function startRegistry(bed: Bed, port = 5000): Promise<Registry> {
  const address = `${bed.gateway}:${port}`;
  const folder = path.join(bed.folder, `registry-${port}`);
  const config = {
    version: '0.1',
    log: { level: 'warn' },
    storage: { filesystem: { rootdirectory: folder }, delete: { enabled: true } },
    http: { addr: address, secret: 'test' },
    auth: { htpasswd: { realm: 'test', path: `${folder}.htpasswd` } },
  };
  await writeFile(`${folder}.htpasswd`, HTPASSWD);
  await writeFile(`${folder}.yml`, JSON.stringify(config)); // JSON is YAML
  bed.spawn(path.join(await programs('tools'), 'docker-registry'), ['serve', `${folder}.yml`]);
  await until('the registry answers', async () => (await fetch(`http://${address}/v2/`)).status === 401);
  return { address, push: (name, image) => push(address, name, image) };
}

async function push(address: string, name: string, image: Image): Promise<string> {
  const [repository = '', tag = 'latest'] = name.split(':');
  const base = `http://${address}/v2/${repository}`;
  const authorization = `Basic ${btoa(`${registryUser.username}:${registryUser.password}`)}`;
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
