import { expect, test } from 'vitest';
import { loadDocument } from '../../src/document/document.ts';
import { viewAt } from '../../src/document/view.ts';

const document = loadDocument('engine');
const parameterNames = (version: string, path: string, method: string) =>
  (viewAt(document, version).paths[path]?.[method]?.parameters ?? []).map(({ name }) => name);

test('an operation that came later is not in an older view, nor is its path', () => {
  expect(viewAt(document, '1.29').paths['/configs']).toBeUndefined();
  expect(viewAt(document, '1.30').paths['/configs']?.get?.operationId).toBe('ConfigList');
});

test('a parameter appears with the version that has it, and goes with the last one', () => {
  expect(parameterNames('1.40', '/containers/create', 'post')).not.toContain('platform');
  expect(parameterNames('1.41', '/containers/create', 'post')).toContain('platform');
  expect(parameterNames('1.51', '/build/prune', 'post')).toContain('keep-storage');
  expect(parameterNames('1.52', '/build/prune', 'post')).not.toContain('keep-storage');
});

test('a field and a filter key appear with the version that has them', () => {
  const field = (version: string) =>
    viewAt(document, version).components.schemas.ContainerSummary?.properties?.ImageManifestDescriptor;
  expect([field('1.47'), typeof field('1.48')]).toEqual([undefined, 'object']);
  const key = (version: string) =>
    viewAt(document, version).components.schemas.ContainerListFilters?.properties?.publish;
  expect([key('1.27'), typeof key('1.28')]).toEqual([undefined, 'object']);
});

test('the newest view has every operation, and the document itself is left alone', () => {
  const before = JSON.stringify(document);
  const count = (paths: object) => Object.values(paths).flatMap((item) => Object.keys(item)).length;
  expect(count(viewAt(document, '1.56').paths)).toBe(113);
  expect(JSON.stringify(document)).toBe(before);
});
