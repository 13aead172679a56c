import { expect, test } from 'vitest';
import { loadDocument, type OpenApiDocument, type SchemaObject } from '../../src/document/document.ts';
import { viewAt } from '../../src/document/view.ts';

const document = loadDocument('engine');
const views = new Map<string, OpenApiDocument>();
function view(version: string): OpenApiDocument {
  const known = views.get(version) ?? viewAt(document, version);
  views.set(version, known);
  return known;
}
const operation = (version: string, path: string, method: string) => view(version).paths[path]?.[method];
const parameterNames = (version: string, path: string, method: string) =>
  (operation(version, path, method)?.parameters ?? []).map(({ name }) => name);
const schema = (version: string, name: string) => view(version).components.schemas[name];
const fields = (version: string, name: string) => Object.keys(schema(version, name)?.properties ?? {});

test('an operation that came later is not in an older view, nor is its path', () => {
  expect(view('1.29').paths['/configs']).toBeUndefined();
  expect(operation('1.30', '/configs', 'get')?.operationId).toBe('ConfigList');
  expect(operation('1.39', '/_ping', 'head')).toBeUndefined();
  expect(operation('1.40', '/_ping', 'head')?.operationId).toBe('SystemPingHead');
  expect(operation('1.39', '/_ping', 'get')?.operationId).toBe('SystemPing');
});

test('a parameter appears with the version that has it, and goes with the last one', () => {
  expect(parameterNames('1.40', '/containers/create', 'post')).not.toContain('platform');
  expect(parameterNames('1.41', '/containers/create', 'post')).toContain('platform');
  expect(parameterNames('1.51', '/build/prune', 'post')).toContain('keep-storage');
  expect(parameterNames('1.52', '/build/prune', 'post')).not.toContain('keep-storage');
});

test('a field appears with the version that has it, and goes with the last one', () => {
  expect(fields('1.47', 'ContainerSummary')).not.toContain('ImageManifestDescriptor');
  expect(fields('1.48', 'ContainerSummary')).toContain('ImageManifestDescriptor');
  expect(fields('1.43', 'ImageSummary')).toContain('VirtualSize');
  expect(fields('1.44', 'ImageSummary')).not.toContain('VirtualSize');
});

test('a filter key appears with the version that has it, and goes with the last one', () => {
  expect(fields('1.27', 'ContainerListFilters')).not.toContain('publish');
  expect(fields('1.28', 'ContainerListFilters')).toContain('publish');
  expect(fields('1.44', 'ImageSearchFilters')).toContain('is-automated');
  expect(fields('1.45', 'ImageSearchFilters')).not.toContain('is-automated');
});

test('a status and a media type appear with the version that has them', () => {
  const statuses = (version: string) => Object.keys(operation(version, '/system/df', 'get')?.responses ?? {});
  expect([statuses('1.41'), statuses('1.42')]).toEqual([
    ['200', '500'],
    ['200', '400', '500'],
  ]);
  const media = (version: string) => Object.keys(operation(version, '/events', 'get')?.responses['200']?.content ?? {});
  expect(media('1.51')).toEqual(['application/json']);
  expect(media('1.52')).toContain('application/jsonl');
});

test('a header appears with the version that has it', () => {
  const made = (version: string) => Object.keys(headersOf(viewAt(small, version)) ?? {});
  const headersOf = (of: OpenApiDocument) => of.paths['/x']?.get?.responses['200']?.headers as object | undefined;
  const small = documentWith({}, { Old: { 'x-docker-until': '1.30' }, New: { 'x-docker-since': '1.31' } });
  expect([made('1.30'), made('1.31')]).toEqual([['Old'], ['New']]);
});

test('required does not name a field that the version lacks, wherever the field is described', () => {
  const since = (version: string): SchemaObject => ({ type: 'string', 'x-docker-since': version });
  const small = documentWith({
    Base: { type: 'object', properties: { a: since('1.30'), b: { type: 'string' } } },
    Beside: { type: 'object', properties: { a: since('1.30') }, required: ['a'] },
    Referenced: { allOf: [{ $ref: '#/components/schemas/Base' }], required: ['a', 'b'] },
    Member: { allOf: [{ $ref: '#/components/schemas/Base' }, { required: ['a', 'b'] }] },
    Nested: {
      type: 'object',
      properties: { in: { anyOf: [{ $ref: '#/components/schemas/Member' }, { type: 'null' }] } },
    },
    Either: { anyOf: [{ properties: { a: since('1.30') }, required: ['a'] }, { type: 'null' }] },
  });
  const at = (version: string) => viewAt(small, version).components.schemas;
  const required = (version: string) => {
    const { Beside, Referenced, Member, Either } = at(version);
    const member = (of: SchemaObject | undefined, key: string, index: number) =>
      (of?.[key] as SchemaObject[] | undefined)?.[index]?.required;
    return [Beside?.required, Referenced?.required, member(Member, 'allOf', 1), member(Either, 'anyOf', 0)];
  };
  expect(required('1.29')).toEqual([undefined, ['b'], ['b'], undefined]);
  expect(required('1.30')).toEqual([['a'], ['a', 'b'], ['a', 'b'], ['a']]);
});

test('a field that went is required in the views that have it, if it was always sent', () => {
  expect(schema('1.49', 'SystemInfo')?.required).toContain('BridgeNfIptables');
  expect(schema('1.50', 'SystemInfo')?.required).not.toContain('BridgeNfIptables');
  expect(document.components.schemas.SystemInfo?.required).not.toContain('BridgeNfIptables');
});

test('examples are left as they are, even where they look like versions', () => {
  const example = { 'x-docker-since': '1.99', kept: true };
  const small = documentWith({ A: { type: 'object', examples: [example] } });
  expect(viewAt(small, '1.24').components.schemas.A?.examples).toEqual([example]);
});

test.each(Array.from({ length: 33 }, (_, index) => `1.${24 + index}`))(
  'the view of %s stands on its own',
  (version) => {
    const text = JSON.stringify(view(version));
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      expect(Object.keys(view(version).components.schemas), `${name} is referenced`).toContain(name);
    }
  },
);

test('the newest view has every operation, and the document itself is left alone', () => {
  const before = JSON.stringify(document);
  const count = (paths: object) => Object.values(paths).flatMap((item) => Object.keys(item)).length;
  expect(count(viewAt(document, '1.56').paths)).toBe(113);
  expect(JSON.stringify(document)).toBe(before);
});

function documentWith(schemas: Record<string, SchemaObject>, headers: object = {}): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'small', version: '1.56' },
    paths: { '/x': { get: { operationId: 'X', responses: { '200': { headers } } } } },
    components: { schemas },
  };
}
