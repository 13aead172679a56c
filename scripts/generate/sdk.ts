/**
 * The published SDK's generated half: types by @hey-api/openapi-ts, and a function per operation by `sdk-operations.ts`.
 *
 * hey-api's own operation functions are not used: they build a `Request` per call (five times the processor time of a call through
 * undici), throw on JSON parameters and know neither streams nor hijacks.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { type Document, header, type Schema } from './document.ts';
import { withPresence } from './presence.ts';
import { apiSource, operationsSource } from './sdk-operations.ts';
import { writeViews } from './sdk-views.ts';

export async function writeSdk(document: Document, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const types = await typesOf(document);
  await writeFile(join(folder, 'types.ts'), `${header(['//', ''])}\n${types}`);
  await writeFile(join(folder, 'operations.ts'), operationsSource(document));
  await writeFile(join(folder, 'api.ts'), apiSource(document));
  await writeViews(document, types, folder, typesOf);
}

async function typesOf(document: Document): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'shoal-sdk-'));
  try {
    await createClient({
      input: { ...withInt64(withPresence(document)) },
      output: { path, entryFile: false },
      logs: { level: 'silent' },
      plugins: ['@hey-api/typescript'],
    });
    return mend(await readFile(join(path, 'types.gen.ts'), 'utf8'));
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

/** Numbers that may pass 2^53 become a type of their own: those the document marks, and those a caller hands back. */
function withInt64(document: Document): Document {
  const int64: Schema = { $ref: '#/components/schemas/Int64' };
  const passesSafe = ({ format, ...schema }: Schema, inQuery: boolean) =>
    format === 'uint64' || (format === 'int64' && (inQuery || schema['x-docker-lossless'] === true));
  const visit = (value: unknown, inQuery: boolean): unknown => {
    if (Array.isArray(value)) return value.map((member) => visit(member, inQuery));
    if (typeof value !== 'object' || value === null) return value;
    const schema = value as Schema;
    const types = [schema.type ?? []].flat();
    if (types.includes('integer') && passesSafe(schema, inQuery)) {
      const { description } = schema;
      return types.includes('null') ? { description, anyOf: [int64, { type: 'null' }] } : { description, ...int64 };
    }
    const isQuery = (value as { in?: string }).in === 'query';
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, visit(member, inQuery || isQuery)]));
  };
  const copy = visit(document, false) as Document;
  copy.components.schemas.Int64 = {
    type: 'integer',
    description:
      'A 64-bit integer: a `number` where that holds every digit (up to 2^53 − 1 either way), a `bigint` beyond. `Number(value)` rounds.',
  };
  return copy;
}

/** Open enums keep their completions; Int64 is what the SDK's JSON reader delivers; the SDK has no base URL type. */
function mend(text: string): string {
  return text
    .replace(/^\/\/ This file is auto-generated.*\n/, '')
    .replace(/\nexport type ClientOptions = \{[\s\S]*?\n\};\n/, '')
    .replace('export type Int64 = number;', 'export type Int64 = number | bigint;')
    .replace(/('[^'\n]*') \| string\b/g, '$1 | (string & {})');
}
