import { expect, test } from 'vitest';
import { IgnoreRules, readIgnoreFile } from '../../../src/sdk/node/dockerignore.ts';

const ignores = (file: string, path: string) => new IgnoreRules(readIgnoreFile(file)).ignores(path);

// what moby/patternmatcher answers
test.each([
  ['foo', 'foo', true],
  ['foo', 'foo/bar', true],
  ['foo', 'a/foo', false],
  ['/foo', 'foo', true],
  ['foo/', 'foo/bar', true],
  ['*.md', 'README.md', true],
  ['*.md', 'docs/README.md', false],
  ['*/*.md', 'docs/README.md', true],
  ['**/*.md', 'README.md', true],
  ['**/*.md', 'a/b/README.md', true],
  ['**', 'a/b', true],
  ['a/**', 'a/b/c', true],
  ['a/**', 'a', false],
  ['a/**/z', 'a/z', true],
  ['a/**/z', 'a/b/c/z', true],
  ['**/foo', 'foo', true],
  ['**/foo', 'xfoo', false],
  ['foo**', 'foobar/x', true],
  ['temp?', 'tempa', true],
  ['temp?', 'temp', false],
  ['temp?', 'temp/', false],
  ['[a-c].txt', 'b.txt', true],
  ['[^a-c].txt', 'b.txt', false],
  ['a.b', 'aXb', false],
  ['a\\*b', 'a*b', true],
  ['a\\*b', 'axb', false],
  ['a+b(c)$', 'a+b(c)$', true],
  ['./x/../y', 'y', true],
  ['# foo', 'foo', false],
  ['  foo  ', 'foo', true],
  ['\uFEFFfoo', 'foo', true],
  ['*\n!keep', 'keep', false],
  ['*\n!keep', 'keep/inside', false],
  ['*\n!keep\nkeep/not', 'keep/not', true],
  ['!keep\n*', 'keep', true],
  ['docs\n!docs/README.md', 'docs/README.md', false],
  ['docs\n!docs/README.md', 'docs/other', true],
  ['', 'anything', false],
])('%j on %j: %s', (file, path, ignored) => {
  expect(ignores(file, path)).toBe(ignored);
});

test('a lone exclamation mark is no pattern', () => {
  expect(() => new IgnoreRules(readIgnoreFile('!'))).toThrow('illegal exclusion pattern');
});

test('a malformed class is refused, not taken for something else', () => {
  expect(() => new IgnoreRules(['[a'])).toThrow('syntax error in pattern');
});
