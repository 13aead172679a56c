/** etcd v3, through the JSON gateway that every member serves beside gRPC (etcd 3.4 and newer, paths under `/v3`). */
import type { SecureContextOptions } from 'node:tls';
import { Failure, unavailable } from '../errors.ts';
import { HttpStore } from './http.ts';
import { type Seen, type Session, SessionGone, type Store } from './store.ts';

export interface EtcdOptions {
  readonly endpoints: readonly string[];
  readonly tls?: SecureContextOptions | undefined;
  /** Where etcd has authentication enabled. */
  readonly user?: { readonly name: string; readonly password: string } | undefined;
}

interface Range {
  readonly header: { readonly revision: string };
  readonly kvs?: readonly { readonly key: string; readonly value?: string }[];
}

export function etcd({ endpoints, tls, user }: EtcdOptions): Store {
  const http = new HttpStore(endpoints, tls);
  let token: string | undefined;

  const authorization = (): Record<string, string> => (token === undefined ? {} : { authorization: token });

  async function call<T>(path: string, body: object, signal?: AbortSignal): Promise<T> {
    if (user && token === undefined) await authenticate(user);
    const answer = await http.call({
      method: 'POST',
      path: `/v3/${path}`,
      body: JSON.stringify(body),
      headers: authorization(),
      signal,
    });
    if (answer.status === 200) return JSON.parse(answer.text) as T;
    // tokens expire: the next call gets a new one
    if (answer.status === 401) token = undefined;
    throw refusal(answer.status, answer.text);
  }

  async function authenticate({ name, password }: { name: string; password: string }): Promise<void> {
    const body = JSON.stringify({ name, password });
    const answer = await http.call({ method: 'POST', path: '/v3/auth/authenticate', body });
    if (answer.status !== 200) throw refusal(answer.status, answer.text);
    token = (JSON.parse(answer.text) as { token: string }).token;
  }

  async function read<T>(
    key: string,
    end: string | undefined,
    value: (range: Range) => T,
    signal: AbortSignal,
  ): Promise<Seen<T>> {
    const keys = { key: base64(key), ...(end !== undefined && { range_end: base64(end) }) };
    const range = await call<Range>('kv/range', keys, signal);
    const since = String(BigInt(range.header.revision) + 1n);
    return { value: value(range), changed: (until) => firstEvent({ ...keys, start_revision: since }, until) };
  }

  async function firstEvent(create: object, signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    try {
      const { statusCode, body } = await http.stream({
        method: 'POST',
        path: '/v3/watch',
        body: JSON.stringify({ create_request: create }),
        headers: authorization(),
        signal: AbortSignal.any([signal, over.signal]),
      });
      if (statusCode !== 200) throw refusal(statusCode, await body.text());
      let received = '';
      for await (const chunk of body) {
        received += String(chunk);
        // the first line says that the watch is there; a second one, or a refusal (what we start from was compacted away), means read again
        const [created = '', second] = received.split('\n');
        if (second || (second === '' && /"(?:canceled|error|events)":/.test(created))) return;
      }
      throw unavailable('etcd ended the watch');
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      over.abort();
    }
  }

  return {
    list: (directory, signal) =>
      // '0' follows '/': everything that begins with the directory and a slash
      read(`${directory}/`, `${directory}0`, ({ kvs }) => (kvs ?? []).map(({ value }) => text(value)), signal),
    holder: (key, signal) => read(key, undefined, ({ kvs }) => kvs?.[0] && text(kvs[0].value), signal),
    session: async (ttlMs) => {
      const { ID, TTL } = await call<{ ID: string; TTL: string }>('lease/grant', { TTL: Math.ceil(ttlMs / 1_000) });
      return lease(ID, Number(TTL) * 1_000, call);
    },
    records: async (directory) => {
      const keys = { key: base64(`${directory}/`), range_end: base64(`${directory}0`) };
      const { kvs = [] } = await call<Range>('kv/range', keys);
      return new Map(kvs.map(({ key, value }) => [text(key).slice(directory.length + 1), text(value)]));
    },
    write: async (key, value) => {
      await call('kv/put', { key: base64(key), value: base64(value) });
    },
    remove: async (key) => {
      await call('kv/deleterange', { key: base64(key) });
    },
    close: () => http.close(),
  };
}

function lease(
  id: string,
  ttlMs: number,
  call: <T>(path: string, body: object, signal?: AbortSignal) => Promise<T>,
): Session {
  const put = (key: string, value: string) => ({
    request_put: { key: base64(key), value: base64(value), lease: id },
  });
  return {
    ttlMs,
    renew: async (signal) => {
      const { result } = await call<{ result?: { TTL?: string } }>('lease/keepalive', { ID: id }, signal);
      if (!(Number(result?.TTL) > 0)) throw new SessionGone('etcd has forgotten the lease');
    },
    // a key that is written again would wake everybody who watches: with hundreds of engines, all the time
    put: async (key, value) => {
      const mine = { key: base64(key), target: 'LEASE', result: 'EQUAL', lease: id };
      await call('kv/txn', { compare: [mine], success: [], failure: [put(key, value)] });
    },
    putIfAbsent: async (key, value) => {
      const free = { key: base64(key), target: 'CREATE', result: 'EQUAL', create_revision: '0' };
      const mine = { key: base64(key), target: 'LEASE', result: 'EQUAL', lease: id };
      const { succeeded } = await call<{ succeeded?: boolean }>('kv/txn', {
        compare: [free],
        success: [put(key, value)],
        failure: [],
      });
      // an earlier try may have been taken and its answer lost
      return (
        succeeded === true ||
        (await call<{ succeeded?: boolean }>('kv/txn', { compare: [mine], success: [], failure: [] })).succeeded ===
          true
      );
    },
    end: async () => {
      await call('lease/revoke', { ID: id });
    },
    abandon: () => {},
  };
}

function refusal(status: number, body: string): Failure {
  let words = body.trim();
  try {
    words = String((JSON.parse(body) as { message?: string }).message ?? words);
  } catch {
    // not JSON: an answer that is not etcd's, told as it is
  }
  return new Failure(status === 503 ? 'unavailable' : 'system', `etcd answers ${status}: ${words}`);
}

const base64 = (value: string) => Buffer.from(value).toString('base64');
const text = (value: string | undefined) => Buffer.from(value ?? '', 'base64').toString();
