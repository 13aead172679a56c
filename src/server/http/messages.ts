/** The classes of requests and responses that the door's servers make. */
import { IncomingMessage, ServerResponse } from 'node:http';
import type express from 'express';
import { operations } from '../../generated/operations.ts';
import { parseTarget, route } from './route.ts';

/** A request, and what came behind its head where its connection is to be handed over. */
export interface Incoming extends IncomingMessage {
  /** What it asked for with `Upgrade` and `Connection: Upgrade`; undefined: it did not. */
  upgradeHead?: Buffer;
}

/** What hijacking operations' paths end in: others need not be looked up. */
const endings = new Set(
  Object.values(operations).flatMap((operation) =>
    'stream' in operation && 'hijack' in operation.stream ? [lastSegment(operation.path)] : [],
  ),
);
const WEB_SOCKET = '/attach/ws';

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/'));
}

/** Whether the request's connection becomes a raw stream if all goes well. */
function takesOver(method: string | undefined, target = ''): boolean {
  if (method === 'CONNECT') return true;
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  if (method === 'GET') return path.endsWith(WEB_SOCKET);
  if (method !== 'POST' || !endings.has(lastSegment(path))) return false;
  try {
    return route(method, parseTarget(target).path)?.operation.stream?.hijack !== undefined;
  } catch {
    return false; // it is told what is wrong when it is answered
  }
}

export const asksToUpgrade = ({ headers: { upgrade, connection = '' } }: IncomingMessage): boolean =>
  upgrade !== undefined && /(^|[,\s])upgrade($|[,\s])/i.test(connection);

/**
 * Express gives every request and response its own prototype, which costs V8 most of what Express costs (measured: 94 → 21 µs a
 * request on Node 20). Classes that have Express's members from the start make that a no-op.
 */
export function messagesOf(app: express.Express): {
  IncomingMessage: typeof IncomingMessage;
  ServerResponse: typeof ServerResponse;
} {
  class Request extends IncomingMessage {
    /**
     * Node stops reading HTTP behind the head of a request that says so. The operation decides, not the client: what follows an
     * attach is its input though nobody asked to upgrade, never the next request; and what follows any other request is no raw
     * stream though somebody did.
     */
    get upgrade(): boolean {
      return takesOver(this.method, this.url);
    }
    set upgrade(_asked: boolean) {}
  }
  class Outgoing extends ServerResponse {}
  const adopt = (to: object, from: object) => {
    for (
      let proto = from;
      proto !== IncomingMessage.prototype && proto !== ServerResponse.prototype && proto !== Object.prototype;
      proto = Object.getPrototypeOf(proto)
    ) {
      for (const key of Reflect.ownKeys(proto)) {
        const descriptor = Object.getOwnPropertyDescriptor(proto, key);
        if (descriptor && key !== 'constructor' && !Object.hasOwn(to, key)) Object.defineProperty(to, key, descriptor);
      }
    }
  };
  adopt(Request.prototype, app.request);
  adopt(Outgoing.prototype, app.response);
  app.request = Request.prototype as unknown as typeof app.request;
  app.response = Outgoing.prototype as unknown as typeof app.response;
  return { IncomingMessage: Request, ServerResponse: Outgoing as unknown as typeof ServerResponse };
}
