/** Images that a simulated engine has or can pull without being told of them. */
import { entry, type FileEntry } from './file-system.ts';
import { defineImage, type Image, type ImageDefinition, type ImageLayer, layerOf, treeOf } from './image.ts';
import { builtinPrograms } from './programs/busybox.ts';

/** A small Linux: the folders everything expects, and an entry for each program. */
function baseTree(): Map<string, FileEntry> {
  const mtimeNano = BigInt(Date.parse('2025-01-01T00:00:00Z')) * 1_000_000n;
  const tree = new Map(
    treeOf({
      '/etc/passwd': 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/home:/bin/false\n',
      '/etc/group': 'root:x:0:\nnobody:x:65534:\n',
      '/etc/os-release': 'NAME="Simulated Linux"\nID=simulated\nPRETTY_NAME="Simulated Linux"\n',
      '/bin/busybox': 'This program is a function of the simulator.\n',
    }) as Map<string, FileEntry>,
  );
  for (const path of [
    '/tmp',
    '/root',
    '/home',
    '/var',
    '/var/log',
    '/dev',
    '/proc',
    '/sys',
    '/usr',
    '/usr/bin',
    '/usr/local',
    '/usr/local/bin',
    '/sbin',
    '/lib',
    '/opt',
    '/run',
  ]) {
    tree.set(path, entry('directory', { mtimeNano, mode: path === '/tmp' ? 0o1777 : 0o755 }));
  }
  for (const name of builtinPrograms.keys()) {
    if (name !== 'busybox') tree.set(`/bin/${name}`, entry('symlink', { mtimeNano, target: '/bin/busybox' }));
  }
  return tree;
}

const definitions: readonly ImageDefinition[] = [
  { name: 'busybox', cmd: ['sh'] },
  { name: 'alpine', cmd: ['/bin/sh'], labels: { 'org.opencontainers.image.title': 'alpine' } },
  { name: 'debian', cmd: ['bash'] },
  { name: 'ubuntu', cmd: ['/bin/bash'] },
  {
    name: 'hello-world',
    cmd: ['sh', '/hello'],
    files: {
      '/hello':
        'echo\necho "Hello from a simulated engine!"\necho "Nothing was downloaded and nothing ran outside this process."\n',
    },
  },
];

let base: Promise<readonly ImageLayer[]> | undefined;
let stock: Promise<readonly (readonly [string, Image])[]> | undefined;

/** The layer of all images that are described by hand; made once, shared by every engine of the process. */
export function baseLayers(): Promise<readonly ImageLayer[]> {
  base ??= layerOf(baseTree()).then((layer) => [layer]);
  return base;
}

/** Name and image; made once, shared. */
export function stockImages(): Promise<readonly (readonly [string, Image])[]> {
  stock ??= (async () => {
    const layers = await baseLayers();
    return Promise.all(
      definitions.map(async (definition) => [definition.name, await defineImage(definition, layers)] as const),
    );
  })();
  return stock;
}
