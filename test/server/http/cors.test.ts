import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import type { CorsOrigins } from '../../../src/server/http/cors.ts';
import { startManager } from '../../../src/server/main.ts';

const running: { stop(ms?: number): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop(100);
});

async function urlOf(cors?: CorsOrigins): Promise<string> {
  const log = pino({ level: 'silent' });
  const manager = await startManager({ hosts: ['tcp://127.0.0.1:0'], entries: [], cors, log });
  running.push(manager);
  return (manager.listening[0] ?? '').replace('tcp', 'http');
}
const from = (origin: string, method = 'GET') => ({ method, headers: { origin } });
const allowed = (answer: Response) => answer.headers.get('access-control-allow-origin');

test('without the flag no page of another origin may call, and OPTIONS is unknown', async () => {
  const url = await urlOf();
  expect(allowed(await fetch(`${url}/_ping`, from('https://a')))).toBeNull();
  expect((await fetch(`${url}/_ping`, from('https://a', 'OPTIONS'))).status).toBe(404);
});
test('with --cors pages of any origin may, errors included, and may send registry credentials', async () => {
  const url = await urlOf('any');
  expect(allowed(await fetch(`${url}/containers/nope/json`, from('https://a')))).toBe('*');
  const preflight = await fetch(`${url}/v1.44/containers/create`, {
    method: 'OPTIONS',
    headers: { origin: 'https://a', 'access-control-request-method': 'POST' },
  });
  expect([preflight.status, allowed(preflight)]).toEqual([200, '*']);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('X-Registry-Auth');
  const ping = await fetch(`${url}/_ping`, from('https://a'));
  expect(ping.headers.get('access-control-expose-headers')).toBe('*'); // Api-Version among them
  expect((await fetch(`${url}/nope`, from('https://a', 'OPTIONS'))).status).toBe(404);
});
test('with origins only their pages may', async () => {
  const url = await urlOf(new Set(['https://ui.example.com']));
  expect(allowed(await fetch(`${url}/_ping`, from('https://ui.example.com')))).toBe('https://ui.example.com');
  const other = await fetch(`${url}/_ping`, from('https://evil.example.com'));
  expect([allowed(other), other.headers.get('vary')]).toEqual([null, 'Origin']);
});
