import { chmodSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Server } from 'node:net';

/** Clients that come at once wait to be accepted, rather than be reset: Node's 511 are few for a thousand creates. */
const BACKLOG = 4_096;

const BUSY = 'is Docker already running on this machine? Try using a different port (--host tcp://127.0.0.1:2376)';

/**
 * Listens on `tcp://address:port` (scheme optional; port 0: any) or `unix:///path`, where an old socket is removed first
 * and the new one is its owner's alone, as in classic Swarm.
 * @param busy what a user can do about a port that is taken
 * @returns the address, with the port it got. @throws when that cannot be, with what a user can do about it
 */
export function listenOn(server: Server, host: string, busy = BUSY): Promise<string> {
  const [, path] = /^unix:\/\/(\/.+)$/.exec(host) ?? [];
  const [, name = '', port] = /^(?:tcp:\/\/)?(\[[^\]]+\]|[^:/]*):(\d+)$/.exec(host) ?? [];
  if (!path && port === undefined)
    return Promise.reject(new Error(`--host ${host}: expected tcp://address:port or unix:///path`));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const hint = error.code === 'EADDRINUSE' ? `: ${busy}` : '';
      reject(new Error(`cannot listen on ${host}: ${error.message}${hint}`, { cause: error }));
    });
    const ready = () => {
      if (path) chmodSync(path, 0o600);
      const address = server.address();
      resolve(
        typeof address === 'object' && address
          ? `tcp://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
          : host,
      );
    };
    if (path) void rm(path, { force: true }).then(() => server.listen({ path, backlog: BACKLOG }, ready));
    else
      server.listen({ host: name.replace(/^\[|\]$/g, '') || undefined, port: Number(port), backlog: BACKLOG }, ready);
  });
}
