/** Whether real engines can run here, and the `describe` that depends on it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'vitest';
import { cacheFolder } from './cache.ts';

const TOOLS = ['unshare', 'nsenter', 'ip', 'iptables', 'script'];
const TOOLS_TO_UNPACK = ['apt-get', 'apt-config', 'dpkg-deb'];

/**
 * `describe` for tests that need real engines. Where they cannot run the tests are skipped and say why, except where
 * CI is `true`: there they fail.
 */
export function describeWithEngines(name: string, tests: () => void): void {
  const reason = whyNot();
  if (!reason) describe(name, tests);
  else if (process.env.CI === 'true')
    test(name, () => {
      throw new Error(`real engines cannot run here: ${reason}`);
    });
  else describe.skip(`${name} (skipped: ${reason})`, tests);
}

function whyNot(): string | undefined {
  if (process.platform !== 'linux') return 'they need Linux';
  if (process.getuid?.() !== 0) return 'they need root, for namespaces and control groups';
  const missing = [...TOOLS, ...(existsSync(cacheFolder) ? [] : TOOLS_TO_UNPACK)].filter((tool) => !installed(tool));
  return missing.length > 0 ? `not installed: ${missing.join(', ')}` : undefined;
}

function installed(tool: string): boolean {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.some((folder) => existsSync(path.join(folder, tool)));
}
