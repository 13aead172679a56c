/** `shoal node`, as users run it, against managers in plain and in TLS. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { askManager, type ManagerFlags } from '../../src/cli/manager.ts';
import { TlsMaterial } from '../../src/server/tls.ts';
import { authority } from '../support/certificates.ts';
import { fakeEngine } from '../support/fake-engine.ts';
import { startOver } from '../support/over-engines.ts';

const root = path.resolve(import.meta.dirname, '../..');
const ours = authority();
afterAll(() => rm(ours.folder, { recursive: true }));

async function node(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'src/cli.ts'), 'node', ...args], {
    env: { PATH: process.env.PATH, ...env },
    cwd: root,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const [code] = await once(child, 'close');
  return { stdout, stderr, code: code as number };
}
const fails = (message: string) => ({ stdout: '', stderr: expect.stringContaining(message), code: 1 });

test('nodes are listed, drained and resumed, by name or address', async () => {
  const engines = [await fakeEngine('n1'), await fakeEngine('n2')] as const;
  const { manager } = await startOver(engines);
  const [host = ''] = manager.listening;
  const [first = '', second = ''] = engines.map(({ entry }) => entry);
  const listed = await node(['ls', '-H', host]);
  const rows = listed.stdout.split('\n').map((row) => row.split(/ {3,}/).slice(0, 5));
  expect([listed.code, listed.stderr, rows]).toEqual([
    0,
    '',
    [
      ['NAME', 'ADDRESS', 'STATE', 'AVAILABILITY', 'CONTAINERS'],
      ['n1', first, 'healthy', 'active', '1'],
      ['n2', second, 'healthy', 'active', '0'],
      [''],
    ],
  ]);
  expect(await node(['drain', 'n1', second], { DOCKER_HOST: host })).toEqual({
    stdout: 'n1\nn2\n',
    stderr: '',
    code: 0,
  });
  // what was done before the mistake is told
  expect(await node(['resume', 'n2', 'n9', '-H', host])).toEqual({ ...fails('No such node: n9'), stdout: 'n2\n' });
  const { stdout } = await node(['ls', '--format', 'json', '-H', host]);
  const told = JSON.parse(stdout) as { Name: string; Availability: string }[];
  expect(told.map(({ Name, Availability }) => `${Name} ${Availability}`)).toEqual(['n1 drain', 'n2 active']);
});

type Flags = Omit<ManagerFlags, 'host'>;
const list = (host: string, flags: Flags = {}, env: NodeJS.ProcessEnv = {}) =>
  askManager<{ Name: string }[]>({ host, ...flags }, 'GET', '/cluster/nodes', undefined, env);

test('a manager in TLS is reached with flags, or with the environment of the docker command', async () => {
  const { ca: tlscacert, folder } = ours;
  const tls = new TlsMaterial({ ca: tlscacert, ...ours.issue('server') }, true);
  const { manager } = await startOver([await fakeEngine('n1')], { tls });
  const [host = ''] = manager.listening;
  const { cert: tlscert, key: tlskey } = ours.issue('client');
  const pair = { tlscert, tlskey };
  const listed = [expect.objectContaining({ Name: 'n1' })];
  expect(await list(host, { tlsverify: true, tlscacert, ...pair })).toEqual(listed);
  expect(await list(host, { tlscacert, ...pair })).toEqual(listed);
  expect(await list(host, { tls: true, ...pair })).toEqual(listed);
  const certificates = path.join(folder, 'docker');
  await mkdir(certificates);
  await copyFile(tlscacert, path.join(certificates, 'ca.pem'));
  await copyFile(tlscert, path.join(certificates, 'cert.pem'));
  await copyFile(tlskey, path.join(certificates, 'key.pem'));
  expect(await list(host, {}, { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: certificates })).toEqual(listed);
  await expect(list(host)).rejects.toThrow(`${host} speaks TLS: say --tlsverify`);
  await expect(list(host, { tlscacert })).rejects.toThrow('it shows no certificate');
  await expect(list(host, { tlsverify: true, ...pair })).rejects.toThrow(/cannot reach the manager at .* certificate/);
  await expect(list(host, { tlsverify: true, tlscert })).rejects.toThrow('--tlscert and --tlskey belong together');
  await expect(list(host, { tlscacert: '/nonexistent' })).rejects.toThrow('ENOENT');
});

test('who is asked and is no manager, or not there, is named', async () => {
  const engine = await fakeEngine('n1', {
    'GET /cluster/nodes': (_req, res) => res.writeHead(404).end('{"message":"page not found"}'),
  });
  const host = `tcp://${engine.entry}`;
  await expect(list(engine.entry)).rejects.toThrow(`${host} is an engine, and no manager`);
  engine.answer('GET /cluster/nodes', (_req, res) => res.writeHead(500).end('<html>'));
  await expect(list(host)).rejects.toThrow(`${host} answers 500: is it a manager?`);
  await engine.stop();
  await expect(list(host)).rejects.toThrow(`cannot reach the manager at ${host}: connect ECONNREFUSED`);
  await expect(list('gopher://x')).rejects.toThrow('host gopher://x: expected');
});
