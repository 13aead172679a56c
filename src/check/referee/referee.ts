/**
 * What the document says about an exchange: a pure function of the two. It never looks at who asked or why; what a caller alone
 * can know travels in `exchange.expected`.
 */
import type { OperationObject, SchemaObject } from '../../document/document.ts';
import { type Exchange, type Finding, headerOf, mediaTypeOf, type ResponseMessage, type Rule } from '../exchange.ts';
import { jsonLines, multiplexed, tarTrouble } from './frames.ts';
import { excerpt, schemaErrors } from './schema-errors.ts';
import { escapePointer, type Located, type View } from './view.ts';
import { generalise, walk } from './walk.ts';

export interface Judgement {
  readonly findings: readonly Finding[];
  /** Pointers of the properties that responses had. */
  readonly fields: ReadonlySet<string>;
}

/** Headers that any HTTP server sends, and those that dockerd puts on every answer (moby, api/server/middleware/version.go). */
const ordinaryHeaders = new Set(
  'connection content-length content-type date keep-alive retry-after transfer-encoding upgrade vary api-version docker-experimental ostype server'.split(
    ' ',
  ),
);

type Stream = { framing: 'raw' | 'multiplexed' | 'json-lines' | 'tar'; hijack?: string[] };

export function judge(exchange: Exchange, view: View): Judgement {
  const { operationId, request, response } = exchange;
  const fields = new Set<string>();
  const findings = new Map<string, Finding>();
  const operation = operationId && view.operation(operationId);
  const base = operationId ? view.pointer(operationId) : '';
  const name = operationId ?? `${request.method} ${request.target.split('?')[0]}`;
  const report: Report = (severity, rule, message, { where = '', schemaPath = '' } = {}) => {
    const finding = {
      severity,
      rule,
      operation: name,
      status: response?.status ?? 0,
      where,
      message,
      schemaPath,
      exchange: exchange.number,
    };
    // the same in a hundred list entries is one thing to say
    const key = `${rule} ${where} ${where === '' ? message : ''}`;
    if (!findings.has(key)) findings.set(key, finding);
  };

  if (exchange.failure !== undefined) report('deviation', 'wire', exchange.failure);
  if (response) {
    judgeWire(exchange, response, report);
    if (!operation) {
      // that there is no such thing is all an engine can answer
      if (response.status < 400) report('undocumented', 'operation', 'the document has no such operation');
    } else {
      judgeStatus(exchange, response, operation, base, report);
      const documented = operation.responses[response.status];
      if (documented) {
        const pointer = `${base}/responses/${response.status}`;
        judgeHeaders(response, documented, pointer, report);
        judgeContent({ exchange, response, operation, documented, pointer, view, report, fields });
      }
    }
  }
  return { findings: [...findings.values()], fields };
}

type Report = (
  severity: Finding['severity'],
  rule: Rule,
  message: string,
  at?: { where?: string; schemaPath?: string },
) => void;

function judgeWire({ request }: Exchange, response: ResponseMessage, report: Report): void {
  const { status, framing, bodyBytes, headers, ending } = response;
  const length = headerOf(headers, 'content-length');
  if (headerOf(headers, 'transfer-encoding') !== undefined && length !== undefined) {
    report('deviation', 'wire', 'Content-Length and Transfer-Encoding together (RFC 9112 §6.2)');
  }
  if (framing === 'none' && bodyBytes > 0) {
    report(
      'deviation',
      'wire',
      `${bodyBytes} bytes behind an answer to ${request.method} with ${status}, which has no body`,
    );
  }
  if (status === 204 && length !== undefined && length !== '0') {
    report('deviation', 'wire', `204 with Content-Length ${length} (RFC 9110 §8.6)`);
  }
  if (ending === 'complete' && framing === 'length' && Number(length) !== bodyBytes) {
    report('deviation', 'wire', `Content-Length is ${length}, and ${bodyBytes} bytes came`);
  }
}

function judgeStatus(
  { expected }: Exchange,
  { status }: ResponseMessage,
  operation: OperationObject,
  base: string,
  report: Report,
): void {
  if (!operation.responses[status]) {
    const documented = Object.keys(operation.responses).join(', ');
    report('deviation', 'status', `${status} is not documented (${documented} are)`, {
      schemaPath: `${base}/responses`,
    });
  } else if (expected?.status && !expected.status.includes(status)) {
    report('deviation', 'behaviour', `${status} where the document calls for ${expected.status.join(' or ')}`, {
      schemaPath: `${base}/responses/${expected.status[0]}`,
    });
  }
}

type ResponseObject = OperationObject['responses'][string];

function judgeHeaders({ headers }: ResponseMessage, documented: ResponseObject, pointer: string, report: Report): void {
  const known = (documented.headers ?? {}) as Record<string, { required?: boolean; schema?: SchemaObject }>;
  for (const [name, { required, schema }] of Object.entries(known)) {
    const value = headerOf(headers, name);
    const at = { where: `header ${name}`, schemaPath: `${pointer}/headers/${escapePointer(name)}` };
    if (value === undefined) {
      if (required) report('deviation', 'header', 'required, and missing', at);
    } else if (schema && !fitsHeader(schema, value)) {
      report('deviation', 'header', `must be ${String(schema.type)}, got ${excerpt(value)}`, at);
    } else if (schema?.enum && !schema.enum.includes(value)) {
      report('note', 'enum', `${excerpt(value)} is not among the documented values`, at);
    }
  }
  const names = new Set(Object.keys(known).map((name) => name.toLowerCase()));
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    if (!names.has(lower) && !ordinaryHeaders.has(lower)) {
      report('undocumented', 'unknown-header', excerpt(value), { where: `header ${name}`, schemaPath: pointer });
    }
  }
}

function fitsHeader({ type }: SchemaObject, value: string): boolean {
  if (type === 'boolean') return value === 'true' || value === 'false';
  if (type === 'integer') return /^-?\d+$/.test(value);
  return true;
}

interface Content {
  readonly exchange: Exchange;
  readonly response: ResponseMessage;
  readonly operation: OperationObject;
  readonly documented: ResponseObject;
  readonly pointer: string;
  readonly view: View;
  readonly report: Report;
  readonly fields: Set<string>;
}

function judgeContent(content: Content): void {
  const { exchange, response, operation, documented, pointer, report } = content;
  if (response.framing === 'none') return;
  const stream = response.status < 300 ? (operation['x-docker-stream'] as Stream | undefined) : undefined;
  if (response.framing === 'hijack') {
    judgeHandOver(exchange, response, report);
    if (response.status === 101) {
      if (stream) judgeStream(content, stream, '');
      return;
    }
  }
  const types = Object.keys(documented.content ?? {});
  const at = { schemaPath: `${pointer}/content` };
  if (types.length === 0) {
    if (response.bodyBytes > 0) {
      report('deviation', 'media-type', `${response.bodyBytes} bytes where no body is documented: ${shown(response)}`, {
        schemaPath: pointer,
      });
    }
    return;
  }
  const type = mediaTypeOf(response.headers);
  if (type === undefined) {
    // a command that was started alone hands nothing over
    if (response.bodyBytes === 0 && stream?.hijack) return;
    if (response.bodyBytes === 0) report('deviation', 'media-type', 'no body where one is documented', at);
    else report('deviation', 'media-type', `no Content-Type (${types.join(', ')} documented)`, at);
  } else if (!types.includes(type)) {
    report('deviation', 'media-type', `${type} is not documented (${types.join(', ')} documented)`, at);
  }
  // an unknown media type is one thing wrong; what is in it is still worth a look
  const chosen = type !== undefined && types.includes(type) ? type : (types[0] ?? '');
  if (stream) judgeStream(content, stream, chosen);
  else if (isJson(chosen)) judgeJson(content, chosen);
}

const isJson = (type: string) => /[/+]json$/.test(type);

const shown = ({ body }: ResponseMessage) => excerpt(body.subarray(0, 60).toString());

/** 101 must say what the connection is now (RFC 9110 §15.2.2), and only a client that asked gets it. */
function judgeHandOver({ request }: Exchange, { status, headers }: ResponseMessage, report: Report): void {
  const asked = headerOf(request.headers, 'upgrade');
  if (status === 101) {
    if (asked === undefined) report('deviation', 'stream', '101 for a client that did not ask to upgrade');
    const answered = headerOf(headers, 'upgrade');
    if (asked !== undefined && answered?.toLowerCase() !== asked.toLowerCase()) {
      report('deviation', 'stream', `asked to upgrade to ${asked}, got ${answered ?? 'no Upgrade header'}`);
    }
  } else if (asked !== undefined) {
    report('deviation', 'stream', `asked to upgrade to ${asked}, the stream came with ${status}`);
  }
}

function judgeStream(content: Content, { framing }: Stream, type: string): void {
  const { exchange, response, report, pointer } = content;
  const { body, bodyBytes, ending } = response;
  const at = { schemaPath: type === '' ? pointer : `${pointer}/content/${escapePointer(type)}` };
  const whole = ending === 'complete' && body.length === bodyBytes;
  switch (framing) {
    case 'json-lines':
      judgeLines(content, type, whole);
      return;
    case 'tar': {
      const trouble = whole ? tarTrouble(body) : undefined;
      if (trouble) report('deviation', 'stream', trouble, at);
      return;
    }
    case 'multiplexed': {
      if (body.length === 0 || !looksMultiplexed(exchange, type)) return;
      const { trouble, open } = multiplexed(body);
      if (trouble) report('deviation', 'stream', trouble, at);
      else if (open && whole) report('deviation', 'stream', 'the stream ends inside a frame', at);
      return;
    }
    default:
  }
}

/**
 * A terminal's stream is raw. Where nobody told us, the media type does (from 1.42 on `raw-stream` means just that); before,
 * both were `raw-stream`, and bytes that begin with a good frame are taken for frames.
 */
function looksMultiplexed({ expected, response }: Exchange, type: string): boolean {
  if (expected?.framing) return expected.framing === 'multiplexed';
  if (type === 'application/vnd.docker.multiplexed-stream') return true;
  return response !== undefined && multiplexed(response.body).frames.length > 0;
}

function judgeLines(content: Content, type: string, whole: boolean): void {
  const { response, report, pointer } = content;
  const lines = jsonLines(response.body);
  const cut = !whole && response.body.at(-1) !== 0x0a ? lines.slice(0, -1) : lines;
  for (const line of cut) {
    const value = parse(line);
    if (value === undefined) {
      report('deviation', 'json', `a line of the stream is no JSON: ${excerpt(line)}`, {
        schemaPath: `${pointer}/content/${escapePointer(type)}`,
      });
    } else judgeValue(content, type, value.value);
  }
}

function judgeJson(content: Content, type: string): void {
  const { response, report, pointer } = content;
  if (response.body.length < response.bodyBytes || response.ending !== 'complete') return;
  const value = parse(response.body.toString());
  if (value === undefined) {
    const what = response.body.length === 0 ? 'an empty body where JSON is documented' : `no JSON: ${shown(response)}`;
    report('deviation', 'json', what, { schemaPath: `${pointer}/content/${escapePointer(type)}` });
  } else judgeValue(content, type, value.value);
}

function judgeValue({ view, documented, pointer, report, fields }: Content, type: string, value: unknown): void {
  const schema = documented.content?.[type]?.schema;
  if (!schema) return;
  const located: Located = { schema, pointer: `${pointer}/content/${escapePointer(type)}/schema` };
  for (const { rule, at, message, schemaPath } of schemaErrors(view, located.pointer, value)) {
    report('deviation', rule, message, { where: generalise(view, located, at), schemaPath });
  }
  walk(view, located, value, {
    known: (field) => fields.add(field),
    unknown: (where, found, schemaPath) =>
      report('undocumented', 'unknown-field', `not in the document: ${excerpt(found)}`, { where, schemaPath }),
    unlisted: (where, found, listed, schemaPath) =>
      report(
        'note',
        'enum',
        `${excerpt(found)} is not among the documented values (${listed.map(excerpt).join(', ')})`,
        {
          where,
          schemaPath,
        },
      ),
  });
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
