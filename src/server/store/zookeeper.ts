/** ZooKeeper: ephemeral nodes live as long as their session, watches tell of the next change. */
import { setTimeout as sleep } from 'node:timers/promises';
import zookeeper, { type Client, type Exception, type Stat } from 'node-zookeeper-client';
import { system, unavailable } from '../errors.ts';
import { CALL_TIMEOUT_MS, type Seen, type Session, SessionGone, type Store } from './store.ts';

/** Of connections that only read and hold nothing. */
const READER_SESSION_MS = 30_000;

export interface ZookeeperOptions {
  readonly endpoints: readonly string[];
  /** Digest authentication: what is written is then the user's. */
  readonly user?: { readonly name: string; readonly password: string } | undefined;
}

type Callback<T> = (error: Error | Exception | null, value: T) => void;

export function zooKeeper({ endpoints, user }: ZookeeperOptions): Store {
  let reader: Promise<Connection> | undefined;
  let closed = false;

  /** The connection that reads, made again when it was lost. */
  const reading = async (): Promise<Connection> => {
    if (closed) throw unavailable('the connection to ZooKeeper is closed');
    reader ??= Connection.open(endpoints, READER_SESSION_MS, user, { outlivesDisconnection: false });
    try {
      const connection = await reader;
      if (connection.lost.aborted) throw connection.lost.reason;
      return connection;
    } catch (error) {
      const failed = reader;
      reader = undefined;
      void failed.then((connection) => connection.close()).catch(() => {});
      throw error;
    }
  };

  return {
    list: async (directory) => {
      const connection = await reading();
      const path = `/${directory}`;
      await connection.ensure(path);
      const changes = new Changes();
      const names = await connection.call<string[]>((done) => connection.client.getChildren(path, changes.tell, done));
      const values = await Promise.all(names.map((name) => connection.value(`${path}/${name}`)));
      return seen(
        connection,
        changes,
        values.filter((value) => value !== undefined),
      );
    },
    holder: async (key) => {
      const connection = await reading();
      const changes = new Changes();
      const path = `/${key}`;
      await connection.call<Stat>((done) => connection.client.exists(path, changes.tell, done));
      return seen(connection, changes, await connection.value(path, changes));
    },
    session: async (ttlMs) => session(await Connection.open(endpoints, ttlMs, user, { outlivesDisconnection: true })),
    records: async (directory) => {
      const connection = await reading();
      const path = `/${directory}`;
      await connection.ensure(path);
      const names = await connection.call<string[]>((done) => connection.client.getChildren(path, done));
      const values = await Promise.all(names.map((name) => connection.value(`${path}/${name}`)));
      return new Map(names.flatMap((name, at) => (values[at] === undefined ? [] : [[name, values[at]]])));
    },
    write: async (key, value) => {
      const connection = await reading();
      await connection.ensure(`/${key}`);
      await connection.call<Stat>((done) => connection.client.setData(`/${key}`, Buffer.from(value), done));
    },
    remove: async (key) => {
      await (await reading()).remove(`/${key}`);
    },
    close: async () => {
      closed = true;
      const open = await reader?.catch(() => undefined);
      await open?.close();
    },
  };
}

function seen<T>(connection: Connection, changes: Changes, value: T): Seen<T> {
  return {
    value,
    changed: async (signal) => {
      const cut = new Promise<never>((_, reject) => {
        const fail = () => reject(connection.lost.reason);
        if (connection.lost.aborted) fail();
        connection.lost.addEventListener('abort', fail, { once: true });
        signal.addEventListener('abort', () => connection.lost.removeEventListener('abort', fail), { once: true });
      });
      const stopped = new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      await Promise.race([changes.happened, cut, stopped]);
    },
  };
}

/** One watch's notification. */
class Changes {
  readonly happened: Promise<void>;
  tell: () => void = () => {};
  constructor() {
    this.happened = new Promise((resolve) => {
      this.tell = resolve;
    });
  }
}

function session(connection: Connection): Session {
  const { client } = connection;
  const isMine = async (path: string) => {
    const stat = await connection.stat(path);
    return stat && { mine: stat.ephemeralOwner.equals(client.getSessionId()) };
  };
  const create = (path: string, value: string) =>
    connection.call<string>((done) => client.create(path, Buffer.from(value), zookeeper.CreateMode.EPHEMERAL, done));
  const createIfAbsent = async (path: string, value: string): Promise<boolean> => {
    await connection.ensure(path.slice(0, path.lastIndexOf('/')));
    try {
      await create(path, value);
      return true;
    } catch (error) {
      if (codeOf(error) !== zookeeper.Exception.NODE_EXISTS) throw error;
      return (await isMine(path))?.mine === true;
    }
  };
  return {
    ttlMs: client.getSessionTimeout(),
    // any call that the server answers within the session keeps it
    renew: async () => {
      await connection.stat('/');
    },
    put: async (key, value) => {
      const path = `/${key}`;
      if (await createIfAbsent(path, value)) return;
      // a session of before still holds it: ours is the newer word
      await connection.remove(path);
      if (!(await createIfAbsent(path, value))) throw system(`zookeeper does not let the session have ${key}`);
    },
    putIfAbsent: (key, value) => createIfAbsent(`/${key}`, value),
    end: () => connection.close(),
    abandon: () => connection.cut(),
  };
}

/** A client with its session. Once `lost` it is so for good: whoever needs one opens the next. */
class Connection {
  readonly client: Client;
  /** Aborted, with the reason, when it cannot be used any more. */
  readonly lost: AbortSignal;

  static async open(
    endpoints: readonly string[],
    sessionMs: number,
    user: ZookeeperOptions['user'],
    { outlivesDisconnection }: { outlivesDisconnection: boolean },
  ): Promise<Connection> {
    const client = zookeeper.createClient(endpoints.join(','), {
      sessionTimeout: sessionMs,
      spinDelay: 1_000,
      retries: 0,
    });
    if (user) client.addAuthInfo('digest', Buffer.from(`${user.name}:${user.password}`));
    const lost = new AbortController();
    const connection = new Connection(client, lost.signal);
    client.once('expired', () => lost.abort(new SessionGone('the ZooKeeper session has expired')));
    client.once('authenticationFailed', () => lost.abort(system('ZooKeeper refuses the user or password')));
    const connected = new Promise<void>((resolve) => client.once('connected', () => resolve()));
    client.connect();
    try {
      await inTime(connected, lost.signal);
    } catch (error) {
      connection.cut();
      throw error;
    }
    // a session lives on at the next server; who only reads, is told and reads anew
    if (!outlivesDisconnection)
      client.once('disconnected', () => lost.abort(unavailable('the connection to ZooKeeper was lost')));
    return connection;
  }

  private constructor(client: Client, lost: AbortSignal) {
    this.client = client;
    this.lost = lost;
  }

  /** @throws when it is not answered in time, or the connection is lost meanwhile */
  call<T>(start: (done: Callback<T>) => void): Promise<T> {
    return inTime(
      new Promise<T>((resolve, reject) => start((error, value) => (error ? reject(error) : resolve(value)))),
      this.lost,
    );
  }

  stat(path: string): Promise<Stat | undefined> {
    return this.call<Stat | undefined>((done) => this.client.exists(path, done));
  }

  async value(path: string, changes?: Changes): Promise<string | undefined> {
    try {
      const { client } = this;
      const data = await this.call<Buffer | undefined>((done) =>
        changes ? client.getData(path, changes.tell, done) : client.getData(path, done),
      );
      return data?.toString();
    } catch (error) {
      if (codeOf(error) === zookeeper.Exception.NO_NODE) return undefined;
      throw error;
    }
  }

  async ensure(path: string): Promise<void> {
    if (path !== '') await this.call<string>((done) => this.client.mkdirp(path, done));
  }

  async remove(path: string): Promise<void> {
    try {
      await this.call<undefined>((done) => this.client.remove(path, (error) => done(error, undefined)));
    } catch (error) {
      if (codeOf(error) !== zookeeper.Exception.NO_NODE) throw error;
    }
  }

  /** Ends the session, so that its nodes go at once; without a server to tell, they go with the session's time. */
  async close(): Promise<void> {
    if (!this.lost.aborted && this.client.getState() === zookeeper.State.SYNC_CONNECTED) {
      const ended = new Promise<void>((resolve) => this.client.once('disconnected', () => resolve()));
      this.client.close();
      await Promise.race([ended, sleep(CALL_TIMEOUT_MS, undefined, { ref: false })]);
    }
    this.cut();
  }

  /** Closes the socket without ending the session. */
  cut(): void {
    // the library knows only how to end the session, and reconnects for ever otherwise
    const { connectionManager } = this.client as unknown as { connectionManager: SocketOwner };
    connectionManager.connect = () => {};
    connectionManager.onSocketConnected = () => connectionManager.socket?.destroy();
    clearTimeout(connectionManager.connectTimeoutHandler);
    connectionManager.socket?.destroy();
  }
}

interface SocketOwner {
  connect(): void;
  onSocketConnected(): void;
  socket?: { destroy(): void };
  connectTimeoutHandler?: NodeJS.Timeout;
}

function inTime<T>(work: Promise<T>, lost: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const fail = () => settle(() => reject(lost.reason));
    const timer = setTimeout(() => settle(() => reject(unavailable('ZooKeeper does not answer'))), CALL_TIMEOUT_MS);
    const settle = (how: () => void) => {
      clearTimeout(timer);
      lost.removeEventListener('abort', fail);
      how();
    };
    if (lost.aborted) return fail();
    lost.addEventListener('abort', fail, { once: true });
    work.then(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error)),
    );
  });
}

function codeOf(error: unknown): number | undefined {
  return (error as { code?: number }).code;
}
