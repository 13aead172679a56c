import { expect, test } from 'vitest';
import { parseExpression } from '../../../src/server/scheduler/expression.ts';

test.each([
  // text, candidates, holds
  ['node==n1', ['n1'], true],
  ['node==n1', ['n10'], false],
  ['node!=n1', ['n2', 'n3'], true],
  ['node!=n1', ['n2', 'n1'], false],
  ['node==node.1', ['nodex1'], false],
  ['node==node.1*', ['node.10'], true],
  ['node==node.*', ['nodex1'], false],
  ['node==a|b', ['a', 'b', 'ax'], false],
  ['node==a|b', ['a|b'], true],
  ['node==(a', ['(a'], true],
  ['node==n[12]', ['n2'], true],
  ['node==n[!12]', ['n2'], false],
  ['node==n[12', ['n[12'], true],
  ['node==n?', ['n1'], true],
  ['node==n?', ['n'], false],
  ['node==*db*', ['my-db-1'], true],
  ['node==a*b', ['ab'], true],
  ['node==a*b', ['a'], false],
  ['node==ab*ba', ['aba'], false],
  ['region!=us*', [''], true],
  ['region==*', [''], true],
  ['region==?*', [''], false],
  ['node==/node-[0-9]+/', ['xnode-12x'], true],
  ['node==/^node$/', ['xnode'], false],
  ['node==/(?i)NODE/', ['node'], true],
  ['node==/a{2}/', ['baab'], true],
  ['node!=/x/', [], true],
  ['node==/x/', [], false],
  ['image==busybox@sha256:abc', ['busybox@sha256:abc'], true],
  ['key==a==b', ['a==b'], true],
  ['label==/usr', ['/usr'], true],
  ['region==US', ['us'], false],
  ['region==U*', ['us'], false],
  ['region==/US/', ['us'], false],
  ['region!=/[/]/', ['a/b'], false],
  ['foo==*', [''], true],
] as const)('%s of %j: %s', (text, candidates, holds) => {
  expect(parseExpression(text, 'constraint').accepts(new Set(candidates))).toBe(holds);
});

test.each([
  ['region==~us', { key: 'region', operator: '==', value: 'us', soft: true }],
  ['region!=~~us', { key: 'region', operator: '!=', value: 'us', soft: true }],
  ['com.example.type==x', { key: 'com.example.type', soft: false }],
])('%s is read', (text, parts) => {
  expect(parseExpression(text, 'affinity')).toMatchObject(parts);
});

test.each([
  ['region', "One of operator ==, != is expected in 'region'"],
  ['region=us', "One of operator ==, != is expected in 'region=us'"],
  ['==us', "Key '' is invalid"],
  ['a==us', "Key 'a' is invalid"],
  ['re gion==us', "Key 're gion' is invalid"],
  ['1st==us', "Key '1st' is invalid"],
  ['aa!=b==c', "Key 'aa!=b' is invalid"], // == is looked for first
  ['region==', "Value '' is invalid"],
  ['region==~', "Value '~' is invalid"],
  ['region==/', "Value '/' is invalid"],
  ['region==~/', "Value '~/' is invalid"],
  ['region==us,eu', "Value 'us,eu' is invalid"],
  ['region==/[/', "Value '/[/' is invalid: error parsing regexp: missing closing ]: `[`"],
  ['region==/(?=x)/', "Value '/(?=x)/' is invalid: error parsing regexp: invalid or unsupported Perl syntax: `(?=`"],
  [
    'region==/(a{1000}){1000}/',
    "Value '/(a{1000}){1000}/' is invalid: error parsing regexp: invalid repeat count: `{1000}`",
  ],
  [`region==${'x'.repeat(1_000)}`, 'an expression is longer than 1000 characters'],
])('%s is refused', (text, message) => {
  expect(() => parseExpression(text, 'constraint')).toThrow(
    expect.objectContaining({ kind: 'invalidParameter', message: `error from constraint filter: ${message}` }),
  );
});

test('an expression made to backtrack is answered like any other', () => {
  const evil = parseExpression('node==/(a+)+$/', 'constraint');
  expect(evil.accepts(new Set([`${'a'.repeat(50_000)}!`]))).toBe(false); // exponential where an engine backtracks
});
