import type { IncomingMessage, ServerResponse } from 'node:http';

/** The other end of a request: whether it is still there, and whom to tell when it leaves before it has its answer. */
export class Client {
  /** It left before the answer was whole. */
  left = false;
  private readonly listeners = new Set<() => void>();
  private controller: AbortController | undefined;

  constructor(req: IncomingMessage, res: ServerResponse) {
    const leave = () => this.leave();
    res.once('close', () => {
      if (!res.writableFinished) leave();
    });
    req.once('error', leave);
  }

  /** Calls back once, at once when it has left already. @returns stops listening */
  whenLeft(listener: () => void): () => void {
    if (this.left) listener();
    else this.listeners.add(listener);
    return () => this.listeners.delete(listener);
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

  private leave(): void {
    if (this.left) return;
    this.left = true;
    for (const listener of this.listeners) listener();
    this.listeners.clear();
  }
}
