import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { startEmbeddedCluster } from '../../src/simulator/embedded.ts';

test('a busy port ends the command with the way out, whatever it would have managed', async () => {
  const busy = createServer().listen(0, '127.0.0.1');
  await once(busy, 'listening');
  const address = busy.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const child = spawn('npx', ['tsx', 'src/cli.ts', 'manage', '--host', `tcp://127.0.0.1:${port}`]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = await once(child, 'close');
  busy.close();
  expect(code).toBe(1);
  expect(said).toContain('Try using a different port');
}, 60_000);

test('without an engine three nodes are simulated; what one pushes the others can pull', async () => {
  const cluster = await startEmbeddedCluster(pino({ level: 'silent' }));
  try {
    expect(cluster.nodes.map(({ name }) => name)).toEqual(['node-1', 'node-2', 'node-3']);
    expect(cluster.discovery).toMatch(/^(127\.0\.0\.1:\d+,?){3}$/);
    const [first, second] = cluster.nodes;
    await fetch(`${first?.url}/images/busybox/tag?repo=team/app&tag=1`, { method: 'POST' });
    await (await fetch(`${first?.url}/images/team/app/push?tag=1`, { method: 'POST' })).text();
    const pulled = await fetch(`${second?.url}/images/create?fromImage=team/app&tag=1`, { method: 'POST' });
    expect(await pulled.text()).toContain('Status: Downloaded newer image for team/app:1');
  } finally {
    await cluster.stop();
  }
});
