/** Images made without an engine and without a registry: the same bytes, and so the same IDs, each time. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { programs } from './cache.ts';
import { must } from './run.ts';

const CREATED = '2023-11-14T22:13:20Z';
const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export interface Image {
  readonly tags: readonly string[];
  /** Of the image's configuration: what `docker inspect` calls Id. */
  readonly config: Buffer;
  /** Uncompressed tar files, lowest first. */
  readonly layers: readonly Buffer[];
}

export interface TarEntry {
  /** A folder where it ends in a slash. */
  readonly name: string;
  /** Default 0644, of folders 0755. */
  readonly mode?: number;
  /** Makes it a symbolic link. */
  readonly linkname?: string;
  readonly content?: string | Buffer;
}

/** A tar of these entries in this order, owned by root and dated alike. */
export async function tar(entries: readonly TarEntry[]): Promise<Buffer> {
  const archive = pack();
  for (const { name, linkname, content = '', mode } of entries) {
    const type = linkname ? 'symlink' : name.endsWith('/') ? 'directory' : 'file';
    const entry = { name, type, mode: mode ?? (type === 'file' ? 0o644 : 0o755), mtime: new Date(CREATED) } as const;
    if (type === 'symlink') archive.entry({ ...entry, linkname });
    else archive.entry(entry, content);
  }
  archive.finalize();
  return buffer(archive);
}

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * `busybox:latest` and `:1.35` · `test/sleeper`: sleeps and stops at once · `test/web`: a web server with health
 * check, ports, volume and labels, ill while `/sick` exists · `test/layers`: two layers, another user.
 */
export async function testImages(): Promise<Image[]> {
  const base = await rootfs();
  const second = await tar([{ name: 'etc/' }, { name: 'etc/layers', content: 'two\n' }]);
  return [
    image(['busybox:latest', 'busybox:1.35'], [base], { Cmd: ['sh'], Labels: { kind: 'busybox' } }),
    image(['test/sleeper:latest'], [base], {
      Cmd: ['sleep', '1000000'],
      StopSignal: 'SIGKILL', // as process 1 it ignores SIGTERM, and a stop would take ten seconds
      Labels: { kind: 'sleeper' },
    }),
    image(['test/web:latest', 'test/web:1'], [base], {
      Env: [PATH, 'KIND=web'],
      Entrypoint: ['httpd', '-f', '-p', '80'],
      Cmd: ['-h', '/www'],
      WorkingDir: '/www',
      ExposedPorts: { '80/tcp': {}, '9/udp': {} },
      Volumes: { '/data': {} },
      Labels: { kind: 'web', 'com.example.role': 'front end' },
      StopSignal: 'SIGKILL',
      Healthcheck: {
        Test: ['CMD-SHELL', 'wget -q -O /dev/null http://127.0.0.1/ && ! [ -e /sick ]'],
        Interval: 1e9,
        Timeout: 2e9,
        Retries: 2,
      },
    }),
    image(['test/layers:latest'], [base, second], { User: '1000', Cmd: ['cat', '/etc/layers'] }),
  ];
}

/** What `docker save` writes and `POST /images/load` reads. */
export async function archive(images: readonly Image[]): Promise<Buffer> {
  const layers = new Map(images.flatMap((one) => one.layers.map((layer) => [`${sha256(layer)}/layer.tar`, layer])));
  const manifest = images.map((one) => ({
    Config: `${sha256(one.config)}.json`,
    RepoTags: one.tags,
    Layers: one.layers.map((layer) => `${sha256(layer)}/layer.tar`),
  }));
  return tar([
    ...[...layers].map(([name, content]) => ({ name, content })),
    ...images.map(({ config }) => ({ name: `${sha256(config)}.json`, content: config })),
    { name: 'manifest.json', content: JSON.stringify(manifest) },
  ]);
}

function image(tags: readonly string[], layers: readonly Buffer[], config: object): Image {
  const document = {
    architecture: process.arch === 'x64' ? 'amd64' : process.arch,
    os: 'linux',
    created: CREATED,
    config: { Env: [PATH], ...config },
    // Of the tar as it is before any compression.
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => `sha256:${sha256(layer)}`) },
    history: layers.map(() => ({ created: CREATED, created_by: 'test/support/engines/image.ts' })),
  };
  return { tags, layers, config: Buffer.from(JSON.stringify(document)) };
}

async function rootfs(): Promise<Buffer> {
  const busybox = path.join(await programs('tools'), 'busybox');
  const applets = (await must(busybox, ['--list'])).trim().split('\n');
  const folders = ['bin', 'data', 'dev', 'etc', 'home', 'home/user', 'proc', 'sys', 'usr', 'usr/bin', 'var', 'www'];
  return tar([
    ...folders.map((name) => ({ name: `${name}/` })),
    { name: 'root/', mode: 0o700 },
    { name: 'tmp/', mode: 0o1777 },
    { name: 'bin/busybox', mode: 0o755, content: await readFile(busybox) },
    ...applets.filter((name) => name !== 'busybox').map((name) => ({ name: `bin/${name}`, linkname: 'busybox' })),
    { name: 'usr/bin/env', linkname: '/bin/env' },
    {
      name: 'etc/passwd',
      content: 'root:x:0:0:root:/root:/bin/sh\nuser:x:1000:1000:user:/home/user:/bin/sh\n',
    },
    { name: 'etc/group', content: 'root:x:0:\nuser:x:1000:\n' },
    { name: 'www/index.html', content: 'hello\n' },
  ]);
}
