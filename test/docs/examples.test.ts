import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/testing-your-code.md', 'utf8');
const quotes = [...page.matchAll(/<!-- (docs\/examples\/\S+) -->\n```ts\n([\s\S]*?)```/g)];

test('the page quotes both files of its example', () => {
  expect(quotes.map(([, file]) => file)).toEqual([
    'docs/examples/testing-your-code/convert.ts',
    'docs/examples/testing-your-code/convert.test.ts',
  ]);
});

test.each(quotes.map(([, file = '', text]) => ({ file, text })))(
  '$file stands on the page as it is run',
  ({ file, text }) => {
    expect(text).toBe(readFileSync(file, 'utf8'));
  },
);
