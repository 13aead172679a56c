import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConsulServer } from '../support/consul.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The command as users run it, but from source. */
function shoal(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'src/cli.ts'), ...args], {
    env: { PATH: process.env.PATH, ...env },
    cwd: root,
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (said.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (said.stderr += String(chunk)));
  const ended = once(child, 'close').then(([code]) => ({ ...said, code: code as number | null }));
  return { said, ended, signal: (name: NodeJS.Signals) => child.kill(name) };
}

test('list prints one address a line', async () => {
  expect(await shoal(['list', 'nodes://10.0.0.[1:2]:2375']).ended).toEqual({
    stdout: '10.0.0.1:2375\n10.0.0.2:2375\n',
    stderr: '',
    code: 0,
  });
});

test('the directory may be named by the environment', async () => {
  const { stdout } = await shoal(['l'], { SWARM_DISCOVERY: 'a:1' }).ended;
  expect(stdout).toBe('a:1\n');
});

test.each([
  [['list'], "discovery required to list a cluster. See 'shoal list --help'."],
  [['join', '--advertise', 'a:1'], "discovery required to join a cluster. See 'shoal join --help'."],
  [['list', '--timeout=1x', 'a:1'], 'invalid --timeout: time: unknown unit "x" in duration "1x"'],
  [['list', '--timeout=0s', 'a:1'], '--timeout should be a positive number'],
  [['list', 'file:///nonexistent/engines'], 'ENOENT'],
  [['list', 'etcd://127.0.0.1:1'], 'the store does not answer'],
  [['list', 'gopher://a:1'], 'discovery service not supported'],
  [['join', 'nodes://a:1', '--advertise', 'a:1'], 'not implemented in this discovery service'],
  [['create', '--service', 'http://127.0.0.1:1'], 'the discovery service http://127.0.0.1:1 does not answer'],
  [['manage', '--replication', '--advertise', 'a:1', 'nodes://b:1'], 'Leader election is only supported with'],
  [['-l', 'loud', 'list', 'a:1'], 'not a valid logrus Level: "loud"'],
  [['manage', '--cluster-opt', 'nonsense', 'nodes://b:1'], '--cluster-opt must contain key=value strings'],
])('shoal %j fails with its reason and status 1', async (args, message) => {
  const { stderr, code } = await shoal(args).ended;
  expect(stderr).toContain(message);
  expect(code).toBe(1);
});

test.each([
  [['--debug', 'list', 'file:///nonexistent/engines', '--timeout=1s'], {}],
  [['list', 'file:///nonexistent/engines', '--timeout=1s', '-l=debug'], {}],
  [['list', 'file:///nonexistent/engines', '--timeout=1s'], { DEBUG: 'true' }],
])('flags of the whole program stand before the command or behind it: %j', async (args, env) => {
  const { code, stderr } = await shoal(args, env).ended;
  expect([code, stderr]).toEqual([1, expect.stringContaining('ENOENT')]);
});

describe('with a store', () => {
  const consul = new ConsulServer({ sessionTtlMinMs: 500 });
  beforeAll(() => consul.start());
  afterAll(() => consul.stop());

  test('join registers until it is ended, and the entry outlives it by its time to live at the most', async () => {
    const url = `consul://${consul.endpoint}/joined`;
    const joined = shoal(['join', '--heartbeat=1s', '--ttl=3s', url], { SWARM_ADVERTISE: '10.0.0.7:2375' });
    const listed = async () => (await shoal(['list', url]).ended).stdout;
    while ((await listed()) !== '10.0.0.7:2375\n');
    joined.signal('SIGTERM');
    const { stdout, code } = await joined.ended;
    expect(stdout).toContain('Registering on the discovery service every 1s...');
    expect(code).toBe(0);
    while ((await listed()) !== '');
  });

  test('a directory that does not answer in time is given up', async () => {
    consul.freeze();
    const { stderr, code } = await shoal(['list', '--timeout=200ms', `consul://${consul.endpoint}`]).ended;
    consul.thaw();
    expect([stderr, code]).toEqual(['shoal: Timed out\n', 1]);
  });
});
