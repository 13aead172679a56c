import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test.each(['while true; do sleep 1; done', 'while true; do :; done', 'sleep 1000', 'cat | cat'])(
  'an engine that was stopped leaves nothing of %j to run on',
  async (command) => {
    const program = `
      import { simulate } from ${JSON.stringify(new URL('../../src/simulator/index.ts', import.meta.url).href)};
      const engine = await simulate({ images: ['busybox'] });
      engine.run({ Image: 'busybox', Cmd: ['sh', '-c', ${JSON.stringify(command)}], OpenStdin: true });
      await new Promise((resolve) => setTimeout(resolve, 100));
      await engine.stop();
      console.log('stopped');`;
    const args = ['--import', 'tsx', '--input-type=module', '-e', program];
    // it ends when nothing is left to be done
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000 });
    expect(stdout).toBe('stopped\n');
  },
  90_000,
);
