import type { IncomingMessage, ServerResponse } from 'node:http';

const key = Symbol('client');
type Marked = { [key]?: Client };

/** The other end of a request: whether it is still there, and whom to tell when it leaves before it has its answer. */
export class Client {
  /** It left before the answer was whole. */
  left = false;
  private readonly listeners: (() => void)[] = [];
  private controller: AbortController | undefined;

  constructor(req: IncomingMessage & Marked, res: ServerResponse & Marked) {
    // one function for all, and found again by what it is called on: `once` and a closure each cost more than all else here
    req[key] = this;
    res[key] = this;
    res.on('close', closed);
    req.on('error', failed);
  }

  /** Calls back once, at once when it has left already. */
  whenLeft(listener: () => void): void {
    if (this.left) listener();
    else this.listeners.push(listener);
  }

  /** Calls back no more. */
  forget(listener: () => void): void {
    const at = this.listeners.indexOf(listener);
    if (at >= 0) this.listeners.splice(at, 1);
  }

  /** The same as a signal, made when first asked for: it costs as much as routing a request does. */
  get signal(): AbortSignal {
    if (!this.controller) {
      const controller = new AbortController();
      this.controller = controller;
      this.whenLeft(() => controller.abort());
    }
    return this.controller.signal;
  }

  leave(): void {
    if (this.left) return;
    this.left = true;
    for (const listener of this.listeners.splice(0)) listener();
  }
}

function closed(this: ServerResponse & Marked): void {
  if (!this.writableFinished) this[key]?.leave();
}

function failed(this: IncomingMessage & Marked): void {
  this[key]?.leave();
}
