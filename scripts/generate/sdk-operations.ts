/**
 * The SDK's operations: a function per operationId (so that bundlers drop what is not called), and the same grouped by noun: `ContainerList` is `containerList(docker)` and `docker.containers.list()`.
 */
import { type Document, header, type MediaType, type Operation, operationsOf, type Parameter } from './document.ts';

type Located = Operation & { method: string; path: string };

/** What a call returns, decided by the document alone: the operation's stream, or else the content of its first 2xx. */
type Answer =
  | 'json'
  | 'empty'
  | 'text'
  | 'headersOnly'
  | 'output'
  | 'attach'
  | 'hijack'
  | 'lines'
  | 'progress'
  | 'bytes';

function answerOf(operation: Located): Answer {
  const stream = operation['x-docker-stream'];
  const success = Object.entries(operation.responses).find(([status]) => /^2/.test(status))?.[1];
  const media = Object.keys(success?.content ?? {});
  if (stream?.hijack) return stream.framing === 'multiplexed' ? 'attach' : 'hijack';
  if (operation.method === 'head') return 'headersOnly';
  if (media.includes('application/vnd.docker.multiplexed-stream')) return 'output';
  if (stream?.framing === 'json-lines') return operation.method === 'get' ? 'lines' : 'progress';
  if (stream?.framing === 'tar' && operation.method === 'get') return 'bytes';
  if (media.includes('application/json')) return 'json';
  return media.includes('text/plain') && !isBinary(success?.content?.['text/plain']) ? 'text' : 'empty';
}

const isBinary = (media: MediaType | undefined) => media?.schema?.format === 'binary';

/** A WebSocket is no HTTP answer: the same streams come through ContainerAttach. */
const isWebSocket = ({ responses, ...operation }: Located) => '101' in responses && !operation['x-docker-stream'];

const operations = (document: Document) => [...operationsOf(document)].filter((operation) => !isWebSocket(operation));

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const quoted = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);
const parametersIn = (operation: Operation, place: Parameter['in']) =>
  (operation.parameters ?? []).filter((parameter) => parameter.in === place);
const mediaTypes = (operation: Operation) => Object.keys(operation.requestBody?.content ?? {});
const sendsJson = (operation: Operation) => mediaTypes(operation).includes('application/json');
/** Bytes that may be left out stand in the options: `image.create({ fromImage })` needs none. */
const bodyInOptions = (operation: Operation) =>
  operation.requestBody !== undefined && !operation.requestBody.required && !sendsJson(operation);
const needsOptions = (operation: Operation) =>
  [...parametersIn(operation, 'query'), ...parametersIn(operation, 'header')].some(({ required }) => required);

function comment(lines: readonly (string | undefined)[], indent = ''): string {
  const text = lines.filter((line) => line !== undefined).map((line) => `${indent} *${line && ` ${line}`}`);
  return `${indent}/**\n${text.join('\n')}\n${indent} */`;
}

const describe = (operation: Located, indent?: string) => {
  const since = operation['x-docker-since'];
  return comment(
    [
      `${operation.summary}.`,
      '',
      operation.description,
      since && `Since API ${since}.`,
      `\`${operation.method.toUpperCase()} ${operation.path}\``,
    ],
    indent,
  );
};

/** How each query parameter is written; the default is its text, an array once for each member. */
function queryTable(operation: Operation): string {
  const rows = parametersIn(operation, 'query').map((parameter) => {
    const rules = [
      parameter.content && "as: 'json'",
      parameter.explode === false && "as: 'list'",
      parameter['x-docker-since'] && `since: '${parameter['x-docker-since']}'`,
    ].filter(Boolean);
    return `${quoted(parameter.name)}: {${rules.length > 0 ? ` ${rules.join(', ')} ` : ''}}`;
  });
  return rows.length > 0 ? `{ ${rows.join(', ')} }` : '';
}

function descriptor(operation: Located): string {
  const headers = parametersIn(operation, 'header').map(({ name }) => `'${name}'`);
  const contentType = parametersIn(operation, 'header').find(({ name }) => name.toLowerCase() === 'content-type');
  const media = contentType?.schema?.default ?? mediaTypes(operation)[0];
  const rows = [
    `id: '${operation.operationId}'`,
    `method: '${operation.method.toUpperCase()}'`,
    `path: '${operation.path}'`,
    operation['x-docker-since'] && `since: '${operation['x-docker-since']}'`,
    queryTable(operation) && `query: ${queryTable(operation)}`,
    headers.length > 0 && `headers: [${headers.join(', ')}]`,
    media && `body: '${media}'`,
    operation['x-docker-stream']?.hijack && `upgrade: '${operation['x-docker-stream'].hijack[0]}'`,
  ];
  return `{ ${rows.filter(Boolean).join(', ')} }`;
}

/** The type of an answer's value, in terms of `types.ts`. */
function valueType(operation: Located): string {
  const statuses = Object.entries(operation.responses).filter(([status]) => /^2/.test(status));
  const withContent = statuses.find(([, { content }]) => content);
  const member = `${operation.operationId}Responses[${withContent?.[0] ?? 200}]`;
  return statuses.some(([, { content }]) => !content) ? `${member} | undefined` : member;
}

function returnType(operation: Located): string {
  const headers = Object.values(operation.responses).flatMap((response) => Object.keys(response.headers ?? {}));
  switch (answerOf(operation)) {
    case 'json':
      return `Promise<${valueType(operation)}>`;
    case 'empty':
      return 'Promise<void>';
    case 'text':
      return 'Promise<string>';
    case 'headersOnly':
      return `Promise<{ ${headers.map((name) => `readonly ${quoted(name.toLowerCase())}?: string`).join('; ')} }>`;
    case 'output':
      return 'Output';
    case 'attach':
      return 'Promise<Attachment>';
    case 'hijack':
      return 'Promise<RawConnection>';
    case 'lines':
      return `JsonLines<${valueType(operation)}>`;
    case 'progress':
      return `Progress<${valueType(operation)}>`;
    case 'bytes':
      return 'ByteStream';
  }
}

interface Argument {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

/** Path values in order, then the body, then options: what must be told comes first. */
function argumentsOf(operation: Located): Argument[] {
  const { operationId, requestBody } = operation;
  const path = parametersIn(operation, 'path').map(({ name }) => ({ name, type: 'string', optional: false }));
  const options = { name: 'options', type: `${operationId}Options`, optional: !needsOptions(operation) };
  if (!requestBody || bodyInOptions(operation)) return [...path, options];
  const type = sendsJson(operation) ? `${operationId}Body` : 'BodySource';
  // a parameter that may be left out cannot stand before one that may not
  const optional = !requestBody.required && options.optional;
  const orNone = !requestBody.required && !optional ? ' | undefined' : '';
  return [...path, { name: 'body', type: `${type}${orNone}`, optional }, options];
}

const parameterList = (list: readonly Argument[]) =>
  list.map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type}`).join(', ');

/** Names of options that are no parameters (CallOptions and its kin in `src/sdk/request.ts`). */
const RESERVED = ['abortSignal', 'timeoutMs', 'onAccepted', 'tty', 'body'];

function optionsType(operation: Located): string {
  const { operationId } = operation;
  const taken = operation.parameters?.find(({ name }) => RESERVED.includes(name));
  if (taken) throw new Error(`${operationId}: the SDK's own option ${taken.name} hides the parameter`);
  const kinds = { output: 'OutputOptions', attach: 'OutputOptions' } as Partial<Record<Answer, string>>;
  const parts = [
    kinds[answerOf(operation)] ?? 'CallOptions',
    bodyInOptions(operation) && '{ body?: BodySource }',
    parametersIn(operation, 'query').length > 0 && `NonNullable<${operationId}Data['query']>`,
    parametersIn(operation, 'header').length > 0 && `NonNullable<${operationId}Data['headers']>`,
  ];
  return `export type ${operationId}Options = ${parts.filter(Boolean).join(' & ')};`;
}

const bodyType = ({ operationId }: Operation) =>
  `export type ${operationId}Body = NonNullable<${operationId}Data['body']>;`;

function functionSource(operation: Located): string {
  const { operationId } = operation;
  const path = parametersIn(operation, 'path').map(({ name }) => name);
  const pathValues = path.length > 0 ? `[${path.join(', ')}]` : '[]';
  const body = !operation.requestBody ? 'undefined' : bodyInOptions(operation) ? 'options?.body' : 'body';
  return [
    optionsType(operation),
    sendsJson(operation) && bodyType(operation),
    `const ${operationId}: Operation = ${descriptor(operation)};`,
    describe(operation),
    `export function ${lowerFirst(operationId)}(client: Caller, ${parameterList(argumentsOf(operation))}): ${returnType(operation)} {`,
    `  return client.${answerOf(operation)}(${operationId}, ${pathValues}, ${body}, options);`,
    '}',
  ]
    .filter(Boolean)
    .join('\n');
}

export function operationsSource(document: Document): string {
  const all = operations(document);
  const source = all.map(functionSource).join('\n\n');
  const types = new Set(source.match(/\b[A-Z]\w+(?:Data|Responses)\b/g));
  return `${header(['//', ''])}
import type { BodySource, Caller, CallOptions, Operation, OutputOptions } from '../../sdk/caller.ts';
import type { Attachment, RawConnection } from '../../sdk/streams/attachment.ts';
import type { ByteStream } from '../../sdk/streams/byte-stream.ts';
import type { JsonLines } from '../../sdk/streams/json-lines.ts';
import type { Output } from '../../sdk/streams/output.ts';
import type { Progress } from '../../sdk/streams/progress.ts';
import type { ${[...types].sort().join(', ')} } from './types.ts';

/** The newest API version described here. */
export const newestApiVersion = '${document.info.version}';

${source}
`;
}

/**
 * Where an operation stands in `Docker`: its noun, and what is left of its id. An id may begin with a verb (`PutContainerArchive`);
 * one of a single word is a method of `Docker` itself.
 */
function placeOf({ operationId }: Operation, nouns: ReadonlySet<string>): { noun: string | undefined; name: string } {
  const words = operationId.match(/[A-Z][a-z0-9]*/g) ?? [];
  const at = words.findIndex((word) => nouns.has(word));
  const noun = words[at];
  const rest = words.filter((_, index) => index !== at);
  if (noun === undefined || rest.length === 0) return { noun: undefined, name: lowerFirst(operationId) };
  return { noun, name: lowerFirst(rest.join('')) };
}

interface Method {
  readonly operation: Located;
  readonly name: string;
}

/** The methods of each noun, and those of `Docker` itself. */
function placed(document: Document): { groups: Map<string, Method[]>; own: Method[] } {
  const all = operations(document);
  // an id's first word is its noun, unless it is a verb: then the tag tells
  const tags = document.tags.map(({ name }) => name);
  const nouns = new Set([
    ...tags,
    ...all.map(({ operationId }) => /^(?!Put|Get)[A-Z][a-z]+/.exec(operationId)?.[0] ?? ''),
  ]);
  const groups = new Map<string, Method[]>();
  const own: Method[] = [];
  const names = new Set<string>();
  for (const operation of all) {
    const { noun, name } = placeOf(operation, nouns);
    const place = `${noun}.${name}`;
    if (names.has(place)) throw new Error(`${operation.operationId}: ${place} is taken`);
    names.add(place);
    const method = { operation, name };
    if (noun) groups.set(noun, [...(groups.get(noun) ?? []), method]);
    else own.push(method);
  }
  return { groups, own };
}

export function apiSource(document: Document): string {
  const { groups, own } = placed(document);
  const methodOf =
    (receiver: string) =>
    ({ operation, name }: Method) => {
      const call = `operations.${lowerFirst(operation.operationId)}`;
      const list = argumentsOf(operation);
      const values = list.map(({ name: argument }) => argument).join(', ');
      const types = parameterList(list).replace(/\b([A-Z]\w*(?:Options|Body))\b/g, 'operations.$1');
      return `${describe(operation, '  ')}\n  ${name}(${types}): ReturnType<typeof ${call}> {\n    return ${call}(${receiver}, ${values});\n  }`;
    };
  const classes = [...groups].map(
    ([noun, methods]) =>
      `/** ${tagText(document, noun)} */\nexport class ${className(noun)} {\n  private readonly client: Caller;\n\n  constructor(client: Caller) {\n    this.client = client;\n  }\n\n${methods.map(methodOf('this.client')).join('\n\n')}\n}`,
  );
  const fields = [...groups.keys()].map(
    (noun) =>
      `  /** ${tagText(document, noun)} */\n  readonly ${lowerFirst(groupName(noun))} = new ${className(noun)}(this);`,
  );
  return `${header(['//', ''])}
import { type BodySource, Caller } from '../../sdk/caller.ts';
import * as operations from './operations.ts';

${classes.join('\n\n')}

/** Every operation of the Engine API, by noun. */
export class Api extends Caller {
${fields.join('\n')}

${own.map(methodOf('this')).join('\n\n')}
}
`;
}

/** `Docker` as an API version has it: the same at run time, in that version's types. */
export function viewSource(document: Document, version: string): string {
  const { groups, own } = placed(document);
  const methodOf = ({ operation, name }: Method) =>
    `${describe(operation, '  ')}\n  ${name}(${parameterList(argumentsOf(operation))}): ${returnType(operation)};`;
  const interfaces = [...groups].map(
    ([noun, methods]) =>
      `/** ${tagText(document, noun)} */\nexport interface ${className(noun)} {\n${methods.map(methodOf).join('\n\n')}\n}`,
  );
  const fields = [...groups.keys()].map((noun) => `  readonly ${lowerFirst(groupName(noun))}: ${className(noun)};`);
  const aliases = operations(document).flatMap((operation) =>
    [optionsType(operation), sendsJson(operation) && bodyType(operation)].filter((line) => line !== false),
  );
  const source = [...aliases, ...interfaces, ...fields, ...own.map(methodOf)].join('\n\n');
  const types = new Set(source.match(/\b[A-Z]\w+(?:Data|Responses)\b/g));
  const runtime = [
    'BodySource',
    'CallOptions',
    'OutputOptions',
    'Attachment',
    'RawConnection',
    'ByteStream',
    'JsonLines',
    'Output',
    'Progress',
  ];
  const used = runtime.filter((name) => new RegExp(`\\b${name}\\b`).test(source));
  return `${header(['//', ''])}
import type { ${used.join(', ')} } from '../../../sdk/index.ts';
import { type DockerAt, dockerAt } from '../../../sdk/view.ts';
import type { ${[...types].sort().join(', ')} } from './types.ts';

export * from '../../../sdk/errors.ts';
export type { ConnectAtOptions as ConnectOptions } from '../../../sdk/view.ts';
export type * from './types.ts';

${aliases.join('\n')}

${interfaces.join('\n\n')}

/** Every operation of API ${version}, by noun. */
export interface Api {
${fields.join('\n')}

${own.map(methodOf).join('\n\n')}
}

/** A client of an engine of API ${version} or newer, which is spoken to as ${version}. */
export type Docker = DockerAt<Api, ContainerCreateBody, ContainerExecBody>;

/** As \`Docker\` of \`shoal\`, in the types of API ${version}. */
export const Docker = dockerAt<Docker>('${version}');
`;
}

/** Nouns of which an engine has one. */
const SINGULAR: ReadonlySet<string> = new Set(['System', 'Swarm', 'Distribution']);
const groupName = (noun: string) => (SINGULAR.has(noun) ? noun : `${noun}s`);
// a schema may have the noun's own name
const className = (noun: string) => `${groupName(noun)}Api`;

function tagText(document: Document, noun: string): string {
  return document.tags.find(({ name }) => name === noun)?.description ?? `${groupName(noun)}.`;
}
