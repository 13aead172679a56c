import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDirectory, realIo } from '../../../src/server/discovery/directory.ts';
import { consul } from '../../../src/server/store/consul.ts';
import { ConsulServer } from '../../support/consul.ts';
import { storeBed } from '../../support/store-bed.ts';
import { directoryConformance } from './conformance.ts';

describe('nodes://', () => {
  directoryConformance(() => ({
    url: () => 'nodes://10.0.0.[1:2]:2375,b:1',
    fixed: ['10.0.0.1:2375', '10.0.0.2:2375', 'b:1'],
  }));
});

describe('file://', () => {
  const files: string[] = [];
  afterAll(async () => {
    for (const file of files) await rm(file, { force: true });
  });
  directoryConformance(() => ({
    url: () => {
      const file = path.join(tmpdir(), `shoal-file-${randomUUID()}`);
      files.push(file);
      return `file://${file}`;
    },
    set: (url, entries) => writeFile(url.slice('file://'.length), entries.join('\n')),
  }));
});

describe('consul://', () => {
  const server = new ConsulServer({ sessionTtlMinMs: 500, token: 'secret' });
  const options = { 'kv.token': 'secret' };
  beforeAll(() => server.start());
  afterAll(() => server.stop());
  const bed = storeBed(
    'consul',
    () => server,
    () => consul({ endpoint: server.endpoint, token: 'secret' }),
    options,
  );
  directoryConformance(() => ({ ...bed(), ttlMs: 1_000 }));

  test('a time to live below what Consul takes is refused with its words', async () => {
    const directory = openDirectory(bed().url(), { heartbeatMs: 1_000, options }, realIo(pino({ level: 'silent' })));
    await expect(directory.register('a:1', 500)).rejects.toThrow(/consul answers 400: Invalid Session TTL/);
    await directory.close();
  });
});
