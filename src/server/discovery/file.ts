/** `file:///path`: one entry a line, ranges allowed, `#` starts a comment. Read every heartbeat. */
import { notImplemented } from '../errors.ts';
import type { DiscoveryBackend } from './backend.ts';
import { parseEntries } from './entries.ts';

export const file: DiscoveryBackend = {
  scheme: 'file',
  form: 'file:///path/to/file',
  open: ({ location, heartbeatMs }, io) => ({
    async *watch(signal) {
      while (!signal.aborted) {
        // a malformed line fails the whole read: the file is one person's work, half saved or mistyped, and the set of before is better
        yield parseFile(await io.readFile(location));
        await io.sleep(heartbeatMs, signal);
      }
    },
    register: () => Promise.reject(notImplemented('not implemented in this discovery service')),
    close: async () => {},
  }),
};

/** @throws invalidParameter on a line that is no address */
export function parseFile(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return parseEntries(lines.filter((line) => line !== ''));
}
