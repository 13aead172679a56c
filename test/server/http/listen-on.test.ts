import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listenOn } from '../../../src/server/http/listen-on.ts';

test('a unix socket takes the place of an old one, and is its owner’s alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-listen-'));
  const path = join(folder, 's.sock');
  writeFileSync(path, 'left behind');
  const before = process.umask(0);
  const server = createServer();
  try {
    expect(await listenOn(server, `unix://${path}`)).toBe(`unix://${path}`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  } finally {
    process.umask(before);
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  }
});
