import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { pages } from '../support/pages.ts';

const withoutCode = (text: string) =>
  text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]]/g, ' '));
const textOf = (page: string) => readFileSync(page, 'utf8');

const linksOf = (page: string) =>
  [...withoutCode(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^\w+:/.test(link))
    .map((link) => {
      const [path = '', anchor] = link.split('#');
      return { page, link, file: path === '' ? page : normalize(join(dirname(page), path)), anchor };
    });

/** As GitHub names them. */
const anchorsOf = (page: string) =>
  new Set(
    [
      ...textOf(page)
        .replace(/^```[\s\S]*?^```/gm, '')
        .matchAll(/^#+ (.+)$/gm),
    ].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );

test('no link leads nowhere', () => {
  const dead = pages
    .flatMap(linksOf)
    .filter(
      ({ file, anchor }) => !existsSync(file) || (anchor && file.endsWith('.md') && !anchorsOf(file).has(anchor)),
    );
  expect(dead).toEqual([]);
});

test('every page can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const page of reached) {
    for (const { file } of linksOf(page)) if (file.endsWith('.md') && existsSync(file)) reached.add(file);
  }
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});
