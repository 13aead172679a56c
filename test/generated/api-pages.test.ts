import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apiPages } from '../../scripts/generate/api-pages.ts';
import type { Document, OverlayAction } from '../../scripts/generate/document.ts';
import { operations } from '../../src/generated/operations.ts';

const project = new URL('../..', import.meta.url).pathname;
const folder = join(project, 'docs/api');
const read = async () => {
  const names = (await readdir(folder)).filter((name) => name !== 'README.md');
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
};

test('every operation has one section, with its route and statuses', async () => {
  const text = await read();
  const headings = [...text.matchAll(/^## (\w+)$/gm)].map(([, name]) => name ?? '');
  expect(headings.sort()).toEqual(Object.keys(operations).sort());
  for (const [name, { method, path }] of Object.entries(operations)) {
    const section = text.split(`## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    expect([name, section]).toEqual([name, expect.stringContaining(`\`${method} ${path}\``)]);
    expect([name, section]).toEqual([name, expect.stringMatching(/\n\| \d{3} \| /)]);
  }
});

test('links between the pages lead somewhere', async () => {
  const files = ['api/README.md', ...(await readdir(folder)).map((name) => `api/${name}`)];
  for (const file of files) {
    const text = await readFile(join(project, 'docs', file), 'utf8');
    for (const [, target = '', anchor] of text.matchAll(/\]\(([^)#]*)(?:#([^)]+))?\)/g)) {
      const to = await readFile(target === '' ? join(project, 'docs', file) : join(folder, target), 'utf8');
      const anchors = [...to.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replace(/ /g, '-'),
      );
      if (anchor) expect([file, anchors]).toEqual([file, expect.arrayContaining([anchor])]);
    }
  }
});

const operation = (more: object) => ({
  ...{ operationId: 'ThingDo', tags: ['Container'], summary: 'Do', description: 'Does.', responses: {} },
  ...more,
});
const documentOf = (one: object) => ({ tags: [], paths: { '/thing': { get: one } }, components: { schemas: {} } });
const pagesOf = (one: object) => apiPages([] as OverlayAction[], documentOf(one) as unknown as Document);

test('an operation that is on no page, or of which nothing is said, stops the generator', () => {
  expect(() => pagesOf(operation({ tags: ['Thing'], 'x-cluster': { answer: 'owner' } }))).toThrow(
    'ThingDo is on no page',
  );
  expect(() => pagesOf(operation({ 'x-cluster': { answer: 'all' } }))).toThrow('ThingDo: say in');
  expect(pagesOf(operation({ 'x-cluster': { answer: 'owner' } }))['containers.md']).toContain('## ThingDo');
});
