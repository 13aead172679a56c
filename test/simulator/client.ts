/** Requests to a simulated engine, raw. */
import type { Simulated } from '../../src/simulator/index.ts';

export interface Answer {
  readonly status: number;
  /** Parsed where it is JSON. */
  readonly body: unknown;
  readonly type: string | null;
}

export function client({ url }: Simulated) {
  return async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const given =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const answer = await fetch(`${url}${path}`, { method, ...given });
    const text = await answer.text();
    const type = answer.headers.get('content-type');
    return { status: answer.status, type, body: type === 'application/json' && text !== '' ? JSON.parse(text) : text };
  };
}
