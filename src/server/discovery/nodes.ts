/** `nodes://h1:p1,h2:p2`, ranges `10.0.0.[11:13]:2375`: engines named on the command line. The scheme may be left out. */
import { invalidParameter, notImplemented } from '../errors.ts';
import type { DiscoveryBackend } from './backend.ts';
import { parseEntries } from './entries.ts';

export const nodes: DiscoveryBackend = {
  scheme: 'nodes',
  form: '[nodes://]host1:port,10.0.0.[11:19]:port',
  open: ({ location }) => {
    const entries = parseNodes(location);
    return {
      async *watch() {
        yield entries;
      },
      register: () => Promise.reject(notImplemented('not implemented in this discovery service')),
      close: async () => {},
    };
  },
};

/** @returns entries in order, without repeats. @throws invalidParameter on one that is no address */
export function parseNodes(text: string): string[] {
  const entries = text.split(',').map((entry) => entry.trim());
  try {
    return parseEntries(entries);
  } catch (error) {
    const hint = entries.length === 1 ? ', please check you are using the correct discovery (missing token:// ?)' : '';
    throw invalidParameter(`${(error as Error).message}${hint}`, { cause: error });
  }
}
