/** A registry that can be searched, which Debian's cannot: answers searches itself and passes on all else. */
import { createServer, request, type Server } from 'node:http';
import type { Bed } from './bed.ts';

export interface SearchIndex {
  /** `address:port`, in the place of the registry's. */
  readonly address: string;
  stop(): void;
}

/** @param registry `address:port` of the one behind it @param repositories what a search finds, whatever it is for */
export async function startSearchIndex(
  bed: Bed,
  registry: string,
  repositories: readonly string[],
  port = 5001,
): Promise<SearchIndex> {
  const results = repositories.map((name) => ({ name, description: '', is_official: false, star_count: 1 }));
  const server: Server = createServer((asked, answer) => {
    const { url = '', method, headers } = asked;
    // registry API v1, which engines speak for searches to this day
    if (url.startsWith('/v1/_ping')) answer.setHeader('X-Docker-Registry-Standalone', 'true').end('true');
    else if (url.startsWith('/v1/search')) {
      const found = { query: new URL(url, 'http://index').searchParams.get('q'), num_results: results.length, results };
      answer.setHeader('Content-Type', 'application/json').end(JSON.stringify(found));
    } else {
      const [host, behind] = registry.split(':');
      const onward = request({ host, port: behind, path: url, method, headers }, (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      });
      onward.on('error', () => answer.destroy());
      asked.pipe(onward);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, bed.gateway, resolve);
  });
  return {
    address: `${bed.gateway}:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
