import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../support/engines/run.ts';
import { scrape } from '../support/metrics.ts';
import { freePort } from '../support/stores.ts';

const root = path.resolve(import.meta.dirname, '../..');
const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of running.splice(0)) await end();
});

/** `shoal manage` in front of simulated nodes, as a user starts it. */
async function manage(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'src/cli.ts'), 'manage', '-H', `127.0.0.1:${port}`, ...args],
    { cwd: root, env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const said = { out: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said.out += String(chunk)));
  const end = async () => {
    child.kill('SIGTERM');
    return (await exited)[0];
  };
  running.push(end);
  return { url: `http://127.0.0.1:${port}`, said, end, exited };
}
const ready = (admin: string) => until('it is ready', async () => (await fetch(`${admin}/readyz`)).ok);

describe('shoal manage', () => {
  test('--admin with a port alone listens on this machine only, and tells of what was done', async () => {
    const port = await freePort();
    const { url, said, end } = await manage(['--admin', String(port)]);
    const admin = `http://127.0.0.1:${port}`;
    await ready(admin);
    expect((await fetch(`${url}/info`)).status).toBe(200);
    const samples = await scrape(admin);
    expect(samples.get('shoal_engines{state="healthy"}')).toBe(3);
    expect(samples.get('shoal_requests_total{operation="SystemInfo",code="2xx"}')).toBe(1);
    expect(await end()).toBe(0);
    expect(said.out).toMatch(
      new RegExp(
        `^time="[^"]+" level=info msg="the admin listener is listening" address="tcp://127.0.0.1:${port}"$`,
        'm',
      ),
    );
  });

  test('the environment may ask for it, and --log-format=json writes a JSON object a line', async () => {
    const port = await freePort();
    const { said, end } = await manage(['--log-format=json'], { SWARM_ADMIN: `127.0.0.1:${port}` });
    await ready(`http://127.0.0.1:${port}`);
    await end();
    const lines = said.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual({
      level: 'info',
      time: expect.any(String),
      msg: 'the admin listener is listening',
      address: `tcp://127.0.0.1:${port}`,
    });
  });

  test('an address of the network is refused without TLS', async () => {
    const { said, exited } = await manage(['--admin', '0.0.0.0:0']);
    expect((await exited)[0]).toBe(1);
    expect(said.out).toContain('--admin tcp://0.0.0.0:0: whoever reaches this address without TLS reads');
  });
});
