/** Consul's HTTP API: KV with blocking queries, sessions with a time to live. */
import type { SecureContextOptions } from 'node:tls';
import { Failure, system } from '../errors.ts';
import { type Answer, type HttpCall, HttpStore } from './http.ts';
import { type Seen, type Session, SessionGone, type Store } from './store.ts';

/** A blocking query returns after this, changed or not; Consul adds up to a sixteenth. */
const WAIT_S = 15;
const WAIT_AND_ANSWER_MS = 21_000;

export interface ConsulOptions {
  readonly endpoint: string;
  readonly tls?: SecureContextOptions | undefined;
  /** ACL token. */
  readonly token?: string | undefined;
}

interface Entry {
  readonly Key: string;
  readonly Value: string | null;
  readonly Session?: string;
}

export function consul({ endpoint, tls, token }: ConsulOptions): Store {
  const http = new HttpStore([endpoint], tls);
  const headers: Record<string, string> = token === undefined ? {} : { 'X-Consul-Token': token };
  const call = async (request: HttpCall, expected: readonly number[] = [200]): Promise<Answer> => {
    const answer = await http.call({ ...request, headers, path: `/v1${request.path}` });
    if (!expected.includes(answer.status))
      throw new Failure(
        answer.status >= 500 ? 'unavailable' : 'system',
        `consul answers ${answer.status}: ${answer.text.trim()}`,
      );
    return answer;
  };

  async function read<T>(path: string, value: (entries: readonly Entry[]) => T, signal: AbortSignal): Promise<Seen<T>> {
    const found = await call({ method: 'GET', path, signal }, [200, 404]);
    const index = String(found.headers['x-consul-index'] ?? '0');
    return {
      value: value(entriesIn(found)),
      changed: async (until) => {
        // it returns at a change or after the wait; an index of 0 would not block at all
        const query = `${path}${path.includes('?') ? '&' : '?'}index=${Number(index) > 0 ? index : '1'}&wait=${WAIT_S}s`;
        try {
          await call({ method: 'GET', path: query, signal: until, timeoutMs: WAIT_AND_ANSWER_MS }, [200, 404]);
        } catch (error) {
          if (!until.aborted) throw error;
        }
      },
    };
  }

  return {
    list: (directory, signal) => {
      const direct = ({ Key }: Entry) => /^[^/]+$/.test(Key.slice(directory.length + 1));
      const values = (entries: readonly Entry[]) => entries.filter(direct).map(({ Value }) => text(Value));
      return read(`/kv/${escaped(directory)}/?recurse`, values, signal);
    },
    holder: (key, signal) => {
      const held = ([entry]: readonly Entry[]) => (entry?.Session ? text(entry.Value) : undefined);
      return read(`/kv/${escaped(key)}`, held, signal);
    },
    session: async (ttlMs) => {
      // Consul forgets a session between its time to live and twice that
      const seconds = ttlMs / 2_000;
      const body = JSON.stringify({
        Name: 'shoal',
        TTL: `${seconds}s`,
        Behavior: 'delete',
        LockDelay: '1ms',
        // by default a session dies with the health of the agent's node, before its time and without our knowing
        Checks: [],
        NodeChecks: [],
      });
      const created = await call({ method: 'PUT', path: '/session/create', body });
      return session((JSON.parse(created.text) as { ID: string }).ID, seconds * 1_000, call);
    },
    records: async (directory) => {
      const found = await call({ method: 'GET', path: `/kv/${escaped(directory)}/?recurse` }, [200, 404]);
      return new Map(entriesIn(found).map(({ Key, Value }) => [Key.slice(directory.length + 1), text(Value)]));
    },
    write: async (key, value) => {
      await call({ method: 'PUT', path: `/kv/${escaped(key)}`, body: value });
    },
    remove: async (key) => {
      await call({ method: 'DELETE', path: `/kv/${escaped(key)}` });
    },
    close: () => http.close(),
  };
}

function session(
  id: string,
  ttlMs: number,
  call: (request: HttpCall, expected?: readonly number[]) => Promise<Answer>,
): Session {
  const acquire = async (key: string, value: string) =>
    (await call({ method: 'PUT', path: `/kv/${escaped(key)}?acquire=${id}`, body: value })).text.trim() === 'true';
  return {
    ttlMs,
    renew: async (signal) => {
      const { status } = await call({ method: 'PUT', path: `/session/renew/${id}`, signal }, [200, 404]);
      if (status === 404) throw new SessionGone('consul has forgotten the session');
    },
    put: async (key, value) => {
      const path = `/kv/${escaped(key)}`;
      const [held] = entriesIn(await call({ method: 'GET', path }, [200, 404]));
      if (held?.Session === id && text(held.Value) === value) return;
      if (await acquire(key, value)) return;
      // held by a session of before: ours is the newer word
      await call({ method: 'DELETE', path });
      if (!(await acquire(key, value))) throw system(`consul does not let the session have ${key}`);
    },
    putIfAbsent: acquire,
    end: async () => {
      await call({ method: 'PUT', path: `/session/destroy/${id}` });
    },
    abandon: () => {},
  };
}

const entriesIn = ({ status, text: body }: Answer) => (status === 404 ? [] : (JSON.parse(body) as Entry[]));
const escaped = (key: string) => key.split('/').map(encodeURIComponent).join('/');
const text = (value: string | null) => Buffer.from(value ?? '', 'base64').toString();
