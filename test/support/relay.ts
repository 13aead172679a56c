/** A byte relay in front of a server: what it stands between can be cut apart without either end being told. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export interface Relay {
  /** `host:port`. */
  readonly endpoint: string;
  /** Connections stay open, new ones are taken, and not a byte passes. */
  cut(): void;
  heal(): void;
  /** The same, and what is sent is kept: a process that was stopped and goes on where it was. */
  freeze(): void;
  thaw(): void;
  /** Connections are closed, new ones refused. @returns when they are */
  close(): Promise<void>;
  /** Takes connections again, on the same port. */
  open(): Promise<void>;
  /** How many there are. */
  connections(): number;
  stop(): Promise<void>;
}

export async function startRelay(target: string): Promise<Relay> {
  const [host, port] = target.split(':');
  const pairs = new Set<readonly [client: Socket, upstream: Socket]>();
  let isCut = false;
  let isFrozen = false;
  const serve = (client: Socket) => {
    const upstream = connect({ host, port: Number(port), allowHalfOpen: true });
    const pair = [client, upstream] as const;
    pairs.add(pair);
    for (const [from, to] of [pair, [upstream, client] as const]) {
      if (isCut || isFrozen) from.pause();
      from.on('data', (chunk) => {
        if (isCut || to.write(chunk)) return;
        from.pause();
        to.once('drain', () => isFrozen || from.resume());
      });
      from.on('end', () => isCut || to.end());
      from.on('error', () => to.destroy());
      from.on('close', () => {
        pairs.delete(pair);
        to.destroy();
      });
    }
  };
  const destroyAll = () => {
    for (const pair of pairs) for (const socket of pair) socket.destroy();
  };
  let server: Server;
  const listen = async (at: number) => {
    server = createServer({ allowHalfOpen: true }, serve).listen(at, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const close = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    destroyAll();
    await closed;
  };
  const own = await listen(0);
  return {
    endpoint: `127.0.0.1:${own}`,
    cut: () => {
      isCut = true;
    },
    // what was swallowed is lost, so no connection of that time can go on
    heal: () => {
      isCut = false;
      destroyAll();
    },
    freeze: () => {
      isFrozen = true;
      for (const pair of pairs) for (const socket of pair) socket.pause();
    },
    thaw: () => {
      isFrozen = false;
      for (const pair of pairs) for (const socket of pair) socket.resume();
    },
    close,
    open: async () => void (server.listening || (await listen(own))),
    connections: () => pairs.size,
    stop: close,
  };
}
