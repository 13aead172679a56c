/** How much each client address holds: its connections, its requests under way, its streams. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { tooManyRequests } from '../errors.ts';
import type { ClientLimits } from './limits.ts';
import { refusal } from './refusal.ts';

/** A connection too many is answered when it has asked, or closed when it has not for so long. */
const REFUSAL_TIMEOUT_MS = 2_000;

/** What an address holds. */
export interface Holding {
  readonly address: string;
  connections: number;
  requests: number;
  streams: number;
}

const holding = Symbol('holding');
type Held = { [holding]?: Holding };

export class Admission {
  private readonly holdings = new Map<string, Holding>();
  private readonly limits: ClientLimits;

  constructor(limits: ClientLimits) {
    this.limits = limits;
  }

  /** Counts the connections of a server that is about to listen, and answers those that are too many in place of it. */
  guard(server: Server): void {
    // with TLS the connection is answered once the handshake is done; a flood of handshakes ends before
    const secure = server.listenerCount('secureConnection') > 0;
    const most = this.limits.connections || Number.POSITIVE_INFINITY;
    intercept(server, 'connection', (socket, serve) => {
      const held = this.hold(socket);
      if (held && held.connections > (secure ? 2 * most : most)) refuse(socket, held.connections > 2 * most, most);
      else serve(socket);
    });
    if (!secure) return;
    intercept(server, 'secureConnection', (socket, serve) => {
      const held = this.holdings.get(addressOf(socket));
      (socket as Held)[holding] = held;
      if (held && held.connections > most) refuse(socket, false, most);
      else serve(socket);
    });
  }

  /**
   * Counts a request in. @returns what to count it out of, by `leave`; undefined where nothing is counted
   * @throws tooManyRequests
   */
  enter(socket: Socket, isStream: boolean): Holding | undefined {
    const held = (socket as Held)[holding];
    if (!held) return undefined;
    const { connections, streams } = this.limits;
    // requests in a row that wait for no answer share a connection
    if (connections > 0 && held.requests >= connections) throw tooMany('requests', held.address, connections);
    if (isStream) {
      if (streams > 0 && held.streams >= streams) throw tooMany('streams', held.address, streams);
      held.streams += 1;
    }
    held.requests += 1;
    return held;
  }

  leave(held: Holding, isStream: boolean): void {
    held.requests -= 1;
    if (isStream) held.streams -= 1;
  }

  private hold(socket: Socket): Holding | undefined {
    const address = addressOf(socket);
    if (address === '') return undefined;
    let held = this.holdings.get(address);
    if (!held) {
      held = { address, connections: 0, requests: 0, streams: 0 };
      this.holdings.set(address, held);
    }
    const counted = held;
    counted.connections += 1;
    (socket as Held)[holding] = counted;
    socket.once('close', () => {
      counted.connections -= 1;
      if (counted.connections === 0) this.holdings.delete(address);
    });
    return counted;
  }
}

const tooMany = (what: string, address: string, most: number) =>
  tooManyRequests(`too many ${what} from ${address}: ${most} at once, see docs/limits.md`);

/** @param hard without a word: whoever floods does not listen */
function refuse(socket: Socket, hard: boolean, most: number): void {
  const leave = () => socket.destroy();
  if (hard) return void leave();
  const timer = setTimeout(leave, REFUSAL_TIMEOUT_MS);
  socket.on('error', leave).once('close', () => clearTimeout(timer));
  // before it has asked, an answer is none to some clients (Go's drop the connection and try anew)
  socket.once('data', () => {
    socket.end(refusal(429, tooMany('connections', addressOf(socket), most).message));
    socket.resume();
  });
}

/** Who was to be given `event` is given it by `first`, or not at all. */
function intercept(
  server: Server,
  event: 'connection' | 'secureConnection',
  first: (socket: Socket, serve: (socket: Socket) => void) => void,
): void {
  const listeners = server.listeners(event) as ((socket: Socket) => void)[];
  server.removeAllListeners(event);
  server.on(event, (socket: Socket) =>
    first(socket, (served) => {
      for (const listener of listeners) listener.call(server, served);
    }),
  );
}

/** An IPv4 address, or the /64 of an IPv6 one, which is one customer's; empty: a unix socket, or gone already. */
export function addressOf({ remoteAddress = '' }: Pick<Socket, 'remoteAddress'>): string {
  const plain = remoteAddress.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*/, '');
  if (!plain.includes(':')) return plain;
  const [left = '', right] = plain.split('::');
  const groups = left === '' ? [] : left.split(':');
  const last = right === undefined || right === '' ? [] : right.split(':');
  while (right !== undefined && groups.length + last.length < 8) groups.push('0');
  return `${[...groups, ...last].slice(0, 4).join(':')}::/64`;
}
