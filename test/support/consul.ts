/**
 * Consul's HTTP protocol as far as discovery and election speak it: KV reads, recursive and blocking, writes, `acquire`, `delete`;
 * sessions with a time to live, behaviour `delete` or `release`, lock delay. There is no Consul to run here.
 *
 * What it is not: one server without peers, so no consistency modes; no ACLs beyond one token, no `cas`, `flags`, `release`,
 * transactions, node checks or datacenters. Sessions end exactly at their time to live, the earliest that Consul may (it may take
 * twice as long), and blocking queries return without the random sixteenth. Written from Consul's API documentation (KV store, sessions, blocking queries).
 */
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Entry {
  value: string;
  session: string | undefined;
  created: number;
  modified: number;
}

interface Session {
  readonly ttlMs: number;
  readonly behavior: string;
  readonly lockDelayMs: number;
  timer: NodeJS.Timeout;
}

export interface ConsulOptions {
  /** Shortest time to live of a session; Consul's own default is 10 000. */
  readonly sessionTtlMinMs?: number;
  /** Calls without this ACL token are refused. */
  readonly token?: string;
}

export class ConsulServer {
  private readonly entries = new Map<string, Entry>();
  private readonly graves = new Map<string, number>();
  private readonly sessions = new Map<string, Session>();
  private readonly locked = new Map<string, number>();
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private readonly options: ConsulOptions;
  private index = 1;
  private port = 0;
  private server: Server | undefined;
  private frozen = false;

  constructor(options: ConsulOptions = {}) {
    this.options = options;
  }

  get endpoint(): string {
    return `127.0.0.1:${this.port}`;
  }

  get isRunning(): boolean {
    return this.server !== undefined;
  }

  async start(): Promise<void> {
    this.server = createServer((req, res) => {
      this.answer(req, res).catch((error: Error) => res.writeHead(500).end(error.message));
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Cuts every connection; what it holds stays, and sessions go on ageing. */
  async kill(): Promise<void> {
    if (!this.server) return;
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    this.server = undefined;
    await closed;
  }

  /** Takes requests and answers none. */
  freeze(): void {
    this.frozen = true;
  }

  thaw(): void {
    this.frozen = false;
    this.changes.emit('thaw');
  }

  async stop(): Promise<void> {
    for (const { timer } of this.sessions.values()) clearTimeout(timer);
    await this.kill();
  }

  private async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://consul');
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    if (this.frozen) await once(this.changes, 'thaw');
    const { token } = this.options;
    if (token !== undefined && req.headers['x-consul-token'] !== token)
      return void res.writeHead(403).end('Permission denied');
    const [, kind = '', rest = ''] =
      /^\/v1\/(kv|session\/create|session\/renew|session\/destroy)\/?(.*)$/.exec(url.pathname) ?? [];
    const key = decodeURIComponent(rest);
    switch (`${req.method} ${kind}`) {
      case 'GET kv':
        return this.read(key, url.searchParams, res);
      case 'PUT kv':
        return void res.end(String(this.write(key, body, url.searchParams.get('acquire') ?? undefined)));
      case 'DELETE kv':
        this.delete(key);
        return void res.end('true');
      case 'PUT session/create':
        return this.create(JSON.parse(body || '{}') as Record<string, unknown>, res);
      case 'PUT session/renew':
        if (!this.renew(key)) return void res.writeHead(404).end(`Session id '${key}' not found`);
        return json(res, [{ ID: key }]);
      case 'PUT session/destroy':
        this.expire(key);
        return void res.end('true');
      default:
        return void res.writeHead(404).end();
    }
  }

  private async read(key: string, query: URLSearchParams, res: ServerResponse): Promise<void> {
    const since = Number(query.get('index') ?? 0);
    const fits = (name: string) => (query.has('recurse') ? name.startsWith(key) : name === key);
    const gone = new AbortController();
    res.once('close', () => gone.abort());
    const found = () => [...this.entries].filter(([name]) => fits(name));
    // the index of what was asked for, what was deleted included; where there never was anything, of the whole store
    const index = () => {
      const graves = [...this.graves].filter(([name]) => fits(name)).map(([, deleted]) => deleted);
      return Math.max(0, ...found().map(([, { modified }]) => modified), ...graves) || this.index;
    };
    if (since > 0) {
      const wait = AbortSignal.any([gone.signal, AbortSignal.timeout(seconds(query.get('wait') ?? '300s'))]);
      while (index() <= since && !wait.aborted) await once(this.changes, 'change', { signal: wait }).catch(() => {});
    }
    if (gone.signal.aborted) return;
    res.setHeader('X-Consul-Index', String(index()));
    const listed = found().map(([Key, { value, session, created, modified }]) => ({
      Key,
      Value: Buffer.from(value).toString('base64'),
      Flags: 0,
      LockIndex: session ? 1 : 0,
      ...(session && { Session: session }),
      CreateIndex: created,
      ModifyIndex: modified,
    }));
    if (listed.length === 0) res.writeHead(404).end();
    else json(res, listed);
  }

  private write(key: string, value: string, acquire: string | undefined): boolean {
    const before = this.entries.get(key);
    if (acquire !== undefined) {
      if (!this.sessions.has(acquire)) throw new Error(`invalid session "${acquire}"`);
      if (before?.session !== undefined && before.session !== acquire) return false;
      if ((this.locked.get(key) ?? 0) > Date.now()) return false;
    }
    this.index += 1;
    const created = before?.created ?? this.index;
    this.entries.set(key, { value, session: acquire ?? before?.session, created, modified: this.index });
    this.changes.emit('change');
    return true;
  }

  private delete(key: string): void {
    if (!this.entries.delete(key)) return;
    this.index += 1;
    this.graves.set(key, this.index);
    this.changes.emit('change');
  }

  private create(wanted: Record<string, unknown>, res: ServerResponse): void {
    const ttlMs = seconds(String(wanted.TTL ?? '0s'));
    const minimum = this.options.sessionTtlMinMs ?? 10_000;
    if (ttlMs < minimum || ttlMs > 86_400_000) {
      res.writeHead(400).end(`Invalid Session TTL '${ttlMs * 1e6}', must be between [${minimum / 1000}s=24h0m0s]`);
      return;
    }
    const id = randomUUID();
    this.sessions.set(id, {
      ttlMs,
      behavior: String(wanted.Behavior ?? 'release'),
      lockDelayMs: seconds(String(wanted.LockDelay ?? '15s')),
      timer: setTimeout(() => {}, 0),
    });
    this.renew(id);
    json(res, { ID: id });
  }

  private renew(id: string): boolean {
    const session = this.sessions.get(id);
    if (!session) return false;
    clearTimeout(session.timer);
    session.timer = setTimeout(() => this.expire(id), session.ttlMs);
    return true;
  }

  private expire(id: string): void {
    const session = this.sessions.get(id);
    if (!session) return;
    clearTimeout(session.timer);
    this.sessions.delete(id);
    for (const [key, entry] of this.entries) {
      if (entry.session !== id) continue;
      this.locked.set(key, Date.now() + session.lockDelayMs);
      if (session.behavior === 'delete') this.delete(key);
      else this.write(key, entry.value, undefined);
      entry.session = undefined;
    }
  }
}

/** @returns milliseconds */
function seconds(text: string): number {
  const [, count, unit] = /^([\d.]+)(ms|s|m)$/.exec(text) ?? [];
  return Number(count) * (unit === 'ms' ? 1 : unit === 's' ? 1_000 : 60_000);
}

function json(res: ServerResponse, value: unknown): void {
  res.setHeader('Content-Type', 'application/json');
  res.end(JSON.stringify(value));
}
