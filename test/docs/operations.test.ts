/** What docs/operations.md tells to type works, and what it tells to look for is what is said. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Agent, request } from 'undici';
import { expect, test } from 'vitest';
import { simulate } from '../../src/simulator/index.ts';
import { ManagerProcess } from '../support/manager-process.ts';

const page = readFileSync('docs/operations.md', 'utf8');

test('its certificates let in who has one, and nobody else', { timeout: 90_000 }, async () => {
  const [, commands = ''] = /<!-- executed by \S+ -->\n```sh\n([\s\S]*?)```/.exec(page) ?? [];
  const folder = mkdtempSync(path.join(tmpdir(), 'shoal-operations-'));
  const file = (name: string) => path.join(folder, name);
  const pem = (name: string) => readFileSync(file(name));
  try {
    // the addresses of the page are nobody's here
    execFileSync('sh', ['-euc', commands.replaceAll('IP:10.0.0.1', 'IP:127.0.0.1')], { cwd: folder, stdio: 'pipe' });
    const verify = (purpose: string, name: string) =>
      execFileSync('openssl', ['verify', '-CAfile', file('ca.pem'), '-purpose', purpose, file(name)]).toString();
    expect(verify('sslserver', 'engine.pem')).toContain('OK');
    expect(verify('sslclient', 'manager.pem')).toContain('OK');

    await using engine = await simulate();
    const flags = ['--tlsverify', '--tlscacert', 'ca.pem', '--tlscert', 'manager.pem', '--tlskey', 'manager.key'];
    const manager = await ManagerProcess.open(
      [
        ...flags.map((word) => (word.startsWith('--') ? word : file(word))),
        '--engine-tls=false',
        new URL(engine.url).host,
      ],
      { tls: true },
    );
    try {
      const status = async (tls: object) => {
        const dispatcher = new Agent({ connect: { ca: pem('ca.pem'), ...tls } });
        const { statusCode, body } = await request(`${manager.url}/_ping`, { dispatcher });
        await body.dump();
        await dispatcher.close();
        return statusCode;
      };
      expect(await status({ cert: pem('alice.pem'), key: pem('alice.key') })).toBe(200);
      expect(await status({})).toBe(403);
      expect(await status({ cert: pem('engine.pem'), key: pem('engine.key') })).toBe(403);
    } finally {
      await manager.end('SIGTERM');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const said = ['src/cli', 'src/server']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => path.join(room, name)))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');
const symptoms = [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, words = '']) => words);

test('it explains something', () => {
  expect(symptoms.length).toBeGreaterThan(10);
});

test.each(symptoms)('%s is what is said', (words) => {
  for (const part of words.split('…')) expect(said).toContain(part.trim());
});
