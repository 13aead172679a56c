/** Exchanges as an honest engine has them; each test says what is otherwise. */

import type { Exchange, Finding, Header, RequestMessage, ResponseMessage } from '../../src/check/exchange.ts';
import { judge } from '../../src/check/referee/referee.ts';
import { View } from '../../src/check/referee/view.ts';
import { loadDocument } from '../../src/document/document.ts';
import type { OperationId } from '../../src/generated/operations.ts';

const views = new Map<string, View>();

/** Views are costly: one a version. */
export function view(version = '1.51'): View {
  const known = views.get(version) ?? new View(loadDocument('engine'), version);
  views.set(version, known);
  return known;
}

interface Told extends Partial<Omit<Exchange, 'request' | 'response'>> {
  readonly request?: Partial<RequestMessage>;
  readonly response?: Partial<Omit<ResponseMessage, 'body' | 'headers'>> & {
    readonly headers?: readonly Header[];
    readonly body?: unknown;
    readonly type?: string;
  };
}

/** @param told `response.body` may be a Buffer, text, or a value that becomes JSON */
export function exchange(operationId: OperationId | undefined, told: Told = {}): Exchange {
  const { body: value, type = 'application/json', headers, ...response } = told.response ?? {};
  const body = Buffer.isBuffer(value)
    ? value
    : Buffer.from(typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value));
  return {
    number: 1,
    origin: 'test',
    startedAt: 0,
    tookMs: 1,
    ...told,
    operationId,
    request: { method: 'GET', target: '/v1.51/x', headers: [], body: Buffer.alloc(0), bodyBytes: 0, ...told.request },
    response: {
      status: 200,
      reason: 'OK',
      framing: 'length',
      ending: 'complete',
      bodyBytes: body.length,
      ...response,
      body,
      headers: headers ?? [
        ['Content-Type', type],
        ['Content-Length', String(body.length)],
      ],
    },
  };
}

export const findingsOf = (one: Exchange, version?: string): readonly Finding[] => judge(one, view(version)).findings;

/** `rule where` of each finding. */
export const said = (one: Exchange, version?: string): string[] =>
  findingsOf(one, version).map(({ rule, where }) => `${rule} ${where}`.trim());
