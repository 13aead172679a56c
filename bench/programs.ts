/** The programs that `bench:proxy` compares with and measures by, unpacked from Debian packages where they are not yet. */
import path from 'node:path';
import { programs as unpacked } from '../test/support/engines/cache.ts';

export interface Programs {
  readonly wrk: string;
  readonly nginx: string;
  readonly go: string;
  /** With what the programs need to find their own parts. */
  readonly environment: NodeJS.ProcessEnv;
}

export async function programs(): Promise<Programs> {
  const bin = await unpacked('bench');
  const root = path.dirname(bin);
  const goRoot = path.join(root, 'usr/lib/go-1.19');
  return {
    wrk: path.join(bin, 'wrk'),
    nginx: path.join(bin, 'nginx'),
    go: path.join(goRoot, 'bin/go'),
    environment: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(root, 'usr/lib/x86_64-linux-gnu'),
      GOROOT: goRoot,
      GO111MODULE: 'off',
      CGO_ENABLED: '0',
    },
  };
}
