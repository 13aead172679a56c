/** The protocol of Docker's hosted discovery service, spoken in TLS: clusters by token, addresses that live for their `ttl`. */

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Pair } from './certificates.ts';

export class TokenService {
  readonly #clusters = new Map<string, Map<string, number>>();
  readonly #server;
  #port = 0;

  constructor({ cert, key }: Pair) {
    this.#server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (req, res) => {
      const url = new URL(req.url ?? '/', 'https://tokens');
      const [, token = ''] = /^\/v1\/clusters(?:\/(.+))?$/.exec(url.pathname) ?? [];
      let body = '';
      req.on('data', (chunk) => {
        body += String(chunk);
      });
      req.on('end', () => {
        if (req.method === 'POST' && token === '') return void res.end(randomUUID().replaceAll('-', ''));
        const cluster = this.#clusters.get(token) ?? new Map<string, number>();
        this.#clusters.set(token, cluster);
        if (req.method === 'POST') cluster.set(body, Date.now() + Number(url.searchParams.get('ttl')) * 1_000);
        const alive = [...cluster].filter(([, until]) => until > Date.now()).map(([address]) => address);
        res.end(req.method === 'POST' ? 'OK' : JSON.stringify(alive));
      });
    });
  }

  get endpoint(): string {
    return `127.0.0.1:${this.#port}`;
  }

  /** Makes a cluster consist of exactly these. */
  set(token: string, addresses: readonly string[]): void {
    this.#clusters.set(token, new Map(addresses.map((address) => [address, Number.POSITIVE_INFINITY])));
  }

  async start(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async kill(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}
