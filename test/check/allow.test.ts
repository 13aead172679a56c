import { expect, test } from 'vitest';
import { parseAllowList } from '../../src/check/allow.ts';
import type { Finding } from '../../src/check/exchange.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  severity: 'deviation',
  rule: 'required',
  operation: 'ContainerList',
  status: 200,
  where: '/*/Names',
  message: 'required, and missing',
  schemaPath: '#/components/schemas/ContainerSummary/required',
  exchange: 1,
  ...more,
});

const list = (text: string) => parseAllowList(text, '2026-11-25');

test('an entry allows what fits every key it has, and says why', () => {
  const allow = list(
    '- {operation: ContainerList, rule: required, status: 200, reason: an old engine, link: "https://example.org/1"}',
  );
  expect(allow.match(finding())).toEqual({ reason: 'an old engine', link: 'https://example.org/1' });
  expect(allow.match(finding({ operation: 'ImageList' }))).toBeUndefined();
  expect(allow.match(finding({ rule: 'type' }))).toBeUndefined();
  expect(allow.match(finding({ status: 500 }))).toBeUndefined();
});

test('* stands for one part of a place, ** for any number, and * for part of an operation’s name', () => {
  const allows = (entry: string, more: Partial<Finding>) =>
    list(`- {${entry}, reason: x}`).match(finding(more)) !== undefined;
  expect(allows('operation: "*List"', {})).toBe(true);
  expect(allows('operation: "Image*"', {})).toBe(false);
  expect(allows('operation: "*", where: "/*/Names"', {})).toBe(true);
  expect(allows('operation: "*", where: "/*"', {})).toBe(false);
  expect(allows('operation: "*", where: "/**"', { where: '/a/b/c' })).toBe(true);
  expect(allows('operation: "*", where: "/a.c"', { where: '/abc' })).toBe(false);
  expect(allows('operation: "*", message: missing', {})).toBe(true);
  expect(allows('operation: "*", message: wrong', {})).toBe(false);
});

test('an expired entry allows nothing, and one that allowed nothing is complained of', () => {
  const allow = list(`
- {operation: ContainerList, expires: 2026-11-24, reason: too late}
- {operation: ContainerWait, reason: never used}
- {operation: ContainerTop, sometimes: true, reason: not found each time}
- {operation: ImageList, expires: 2026-11-25, reason: the last day}
`);
  expect(allow.match(finding())).toBeUndefined();
  expect(allow.match(finding({ operation: 'ImageList' }))).toEqual({ reason: 'the last day' });
  expect(allow.complaints()).toEqual([
    'allow-list: ContainerList expired on 2026-11-24',
    'allow-list: ContainerWait allows nothing that was found: remove it',
  ]);
});

test.each([
  ['no list', 'operation: x', 'expected a list'],
  ['no YAML', '- {', 'allow-list:'],
  ['no boolean', '- {operation: x, reason: y, sometimes: often}', 'entry 1: sometimes must be a boolean'],
  ['no operation', '- {reason: x}', 'entry 1: operation is missing'],
  ['no reason', '- {operation: x}', 'entry 1: reason is missing'],
  ['an unknown key', '- {operation: x, reason: y, stauts: 200}', 'entry 1: unknown key stauts'],
  ['an unknown rule', '- {operation: x, reason: y, rule: requierd}', 'entry 1: unknown rule requierd'],
  ['a status in words', '- {operation: x, reason: y, status: "200"}', 'entry 1: status must be a number'],
  ['a date that is none', '- {operation: x, reason: y, expires: soon}', 'entry 1: expires must be a day'],
])('%s is refused', (_name, text, message) => {
  expect(() => list(text)).toThrow(message);
});
