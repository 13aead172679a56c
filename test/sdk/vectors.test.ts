/**
 * What goes over the wire, by examples: requests written by hand, answers recorded from dockerd 28.5.2. Each is held to the document,
 * and then played: the SDK must send exactly that request, and make of the answer what it says.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Exchange, Header } from '../../src/check/exchange.ts';
import { judge } from '../../src/check/referee/referee.ts';
import { View } from '../../src/check/referee/view.ts';
import { loadDocument } from '../../src/document/document.ts';
import type { OperationId } from '../../src/generated/operations.ts';
import * as sdk from '../../src/sdk/index.ts';
import { parseJson } from '../../src/sdk/json.ts';
import { type TestEngine, testEngine } from './engine.ts';

interface Vector {
  readonly operation: OperationId;
  /** Arguments: path values, body, options; bytes stand in base64. */
  readonly call: {
    readonly path: readonly string[];
    readonly body?: unknown;
    readonly bytes?: string;
    readonly options?: Readonly<Record<string, unknown>>;
    readonly optionBytes?: string;
  };
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly base64?: string;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly text?: string;
    readonly base64?: string;
  };
}

const folder = new URL('vectors/', import.meta.url);
const vectors = readdirSync(folder).flatMap(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vector[],
);
const view = new View(loadDocument('engine'), '1.51');
const newest = new View(loadDocument('engine'), loadDocument('engine').info.version);
const bytesOf = ({ text, base64 }: { text?: string; base64?: string }) =>
  base64 === undefined ? Buffer.from(text ?? '') : Buffer.from(base64, 'base64');
const title = ({ request }: Vector) => `${request.method} ${request.path}`;

test('every operation of the SDK has one', () => {
  const functions = newest.operationIds().filter((id) => id !== 'ContainerAttachWebsocket');
  const seen = new Set(vectors.map(({ operation }) => operation));
  expect(functions.filter((id) => !seen.has(id))).toEqual([]);
});

describe('the document has it:', () => {
  test.each(vectors.map((vector) => [vector.operation, title(vector), vector] as const))('%s %s', (id, _, vector) => {
    const { request } = vector;
    const judging = view.operation(id) ? view : newest;
    const operation = judging.operation(id);
    const base = judging.pointer(id);
    const url = new URL(request.path.replace(/^\/v1\.51/, ''), 'http://engine');
    for (const name of url.searchParams.keys()) {
      const index =
        operation?.parameters?.findIndex((parameter) => parameter.in === 'query' && parameter.name === name) ?? -1;
      const parameter = operation?.parameters?.[index];
      expect(parameter, `parameter ${name}`).toBeDefined();
      const pointer = `${base}/parameters/${index}/${parameter?.content ? 'content/application~1json/schema' : 'schema'}`;
      const texts = url.searchParams.getAll(name);
      expect(judging.errors(pointer, valueIn(texts, judging.at(pointer).type)), `parameter ${name}`).toEqual([]);
    }
    if (request.body !== undefined) {
      expect(judging.errors(`${base}/requestBody/content/application~1json/schema`, request.body)).toEqual([]);
    }
    expect(judge(exchangeOf(vector), judging).findings.filter(({ severity }) => severity === 'deviation')).toEqual([]);
  });
});

/** A query's texts as the value their schema speaks of. */
function valueIn(texts: readonly string[], type: unknown): unknown {
  const [text = ''] = texts;
  const types = [type].flat();
  if (types.includes('array')) return texts;
  if (types.includes('boolean') || types.includes('integer') || types.includes('object') || /^\{/.test(text)) {
    return types.includes('string') ? text : JSON.parse(text);
  }
  return text;
}

function exchangeOf({ operation, request, response }: Vector): Exchange {
  const body = bytesOf(response);
  const headers: Header[] = Object.entries(response.headers);
  const hijack = response.status === 101;
  return {
    number: 1,
    operationId: operation,
    request: {
      method: request.method,
      target: request.path,
      headers: hijack
        ? [
            ['Connection', 'Upgrade'],
            ['Upgrade', 'tcp'],
          ]
        : [],
      body: Buffer.alloc(0),
      bodyBytes: 0,
    },
    response: {
      status: response.status,
      reason: '',
      headers: hijack ? [...headers, ['Connection', 'Upgrade'], ['Upgrade', 'tcp']] : headers,
      framing: hijack ? 'hijack' : body.length === 0 ? 'none' : 'chunked',
      body,
      bodyBytes: body.length,
      // recordings of archives are cut short
      ending: response.base64 === undefined || hijack ? 'complete' : 'left',
    },
    origin: 'vectors',
    startedAt: 0,
    tookMs: 0,
  };
}

describe('the SDK sends it and understands the answer:', () => {
  let current: Vector;
  let upgraded: { method: string; url: string; headers: Record<string, unknown>; body: Buffer } | undefined;
  const engines: TestEngine[] = [];

  const start = async (version: string) => {
    const engine = await testEngine((_req, res) => {
      res.writeHead(current.response.status, { ...current.response.headers });
      res.end(bytesOf(current.response));
    }, version);
    engine.server.on('upgrade', (req, socket, head) => {
      upgraded = { method: req.method ?? '', url: req.url ?? '', headers: req.headers, body: head };
      const { status, headers } = current.response;
      const lines = Object.entries({
        ...headers,
        ...(status === 101 && { connection: 'Upgrade', upgrade: String(req.headers.upgrade) }),
      });
      const end = status === 101 ? '' : `Content-Length: ${bytesOf(current.response).length}\r\n`;
      socket.write(
        `HTTP/1.1 ${status} X\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}${end}\r\n`,
      );
      socket.end(bytesOf(current.response));
    });
    engines.push(engine);
    return engine;
  };
  let at151: TestEngine;
  let atNewest: TestEngine;
  beforeAll(async () => {
    at151 = await start('1.51');
    atNewest = await start(newest.version);
  });
  beforeEach(() => {
    upgraded = undefined;
    at151.requests.length = 0;
    atNewest.requests.length = 0;
  });
  afterAll(async () => {
    for (const engine of engines) await engine.stop();
  });

  test.each(vectors.map((vector) => [vector.operation, title(vector), vector] as const))(
    '%s %s',
    async (id, _, vector) => {
      current = vector;
      const isKnown = view.operation(id) !== undefined;
      const engine = isKnown ? at151 : atNewest;
      const { call, request, response } = vector;
      const result = invoke(engine.docker, id, call);
      const body = bytesOf(response);
      if (response.status >= 400) {
        const { message } = JSON.parse(response.text ?? '{}') as { message: string };
        await expect(settle(result)).rejects.toMatchObject({ statusCode: response.status, operation: id, message });
      } else if (/"errorDetail"/.test(response.text ?? '')) {
        await expect(settle(result)).rejects.toBeInstanceOf(sdk.StreamError);
      } else await understood(result, vector, body);

      const sent = upgraded ?? engine.requests[0];
      const path = isKnown ? request.path : request.path.replace('/v1.51/', `/v${newest.version}/`);
      expect(`${sent?.method} ${sent?.url}`).toBe(`${request.method} ${path}`);
      for (const [name, value] of Object.entries(request.headers ?? {})) expect(sent?.headers[name], name).toBe(value);
      if (request.body !== undefined) expect(JSON.parse(String(sent?.body))).toEqual(request.body);
      else expect(sent?.body.toString('base64')).toBe(request.base64 ?? '');
    },
  );
});

type Call = (client: sdk.Caller, ...args: unknown[]) => unknown;

/** A function's arguments: client, path values, the body where it stands alone, options. */
function invoke(
  client: sdk.Caller,
  id: OperationId,
  { path, body, bytes, options, optionBytes }: Vector['call'],
): unknown {
  const name = `${id.charAt(0).toLowerCase()}${id.slice(1)}` as never;
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every operation is called, nothing is bundled
  const operation = sdk[name] as Call;
  const withBody = operation.length === path.length + 3;
  const content = bytes === undefined ? body : Buffer.from(bytes, 'base64');
  const all = { ...options, ...(optionBytes !== undefined && { body: Buffer.from(optionBytes, 'base64') }) };
  return operation(client, ...path, ...(withBody ? [content] : []), all);
}

async function settle(result: unknown): Promise<unknown> {
  if (result instanceof sdk.Progress) return result.done();
  if (result instanceof sdk.JsonLines) return result.toArray();
  if (result instanceof sdk.Output) return result.text();
  if (result instanceof sdk.ByteStream) return result.bytes();
  return result;
}

async function understood(result: unknown, { response, operation }: Vector, body: Buffer): Promise<void> {
  const value = await settle(result);
  if (result instanceof sdk.Progress) return;
  if (result instanceof sdk.JsonLines) {
    expect(value).toEqual(
      body
        .toString()
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => parseJson(line)),
    );
  } else if (value instanceof sdk.Attachment) {
    expect(Object.values(await value.text()).join('')).toMatch(/hello|out|err/);
  } else if (result instanceof sdk.Output) expect(Object.values(value as object).join('')).toMatch(/out|err|served/);
  else if (result instanceof sdk.ByteStream) expect(Buffer.from(value as Uint8Array).equals(body)).toBe(true);
  else if (/Head$|Info$/.test(operation) && response.text === undefined) expect(value).toMatchObject(response.headers);
  else if (response.headers['content-type']?.startsWith('application/json') && body.length > 0)
    expect(value).toEqual(parseJson(body.toString()));
  else if (operation === 'SystemPing') expect(value).toBe('OK');
  else if (operation === 'Session' || operation === 'Grpc') (value as sdk.RawConnection).close();
  else expect(value).toBeUndefined();
}
