import { expect, test } from 'vitest';
import { allowNothing, parseAllowList } from '../../src/check/allow.ts';
import { Book } from '../../src/check/book.ts';
import { compare, comparison, isWorse } from '../../src/check/compare.ts';
import type { Exchange } from '../../src/check/exchange.ts';
import { html } from '../../src/check/report/html.ts';
import { junit } from '../../src/check/report/junit.ts';
import { markdown } from '../../src/check/report/markdown.ts';
import { painter, terminalReport } from '../../src/check/report/terminal.ts';
import { failed, type Result } from '../../src/check/result.ts';
import { endpointOf } from '../../src/check/wire/endpoint.ts';
import type { OperationId } from '../../src/generated/operations.ts';
import { exchange, view } from './exchanges.ts';

const endpoint = endpointOf('tcp://127.0.0.1:2375');
const engine = {
  name: 'Engine',
  version: '28',
  apiVersion: '1.51',
  minApiVersion: '1.24',
  os: 'linux',
  arch: 'amd64',
  experimental: false,
};
const unknownPath = exchange(undefined, {
  request: { target: '/v1.51/nowhere' },
  response: { status: 404, body: 'no page at /v1.51/nowhere', type: 'text/plain' },
});

function resultOf(exchanges: readonly Exchange[], more: Partial<Parameters<Book['close']>[0]> = {}): Result {
  const book = new Book(view(), endpoint);
  book.learnUnknownPath(unknownPath);
  for (const one of exchanges) book.record({ ...one, number: book.next() });
  return book.close({
    engine,
    document: 'engine',
    startedAt: 0,
    scenarios: [{ name: 'a scenario', outcome: 'failed', reason: 'because', tookMs: 5 }],
    reasons: new Map<OperationId, string>([['SystemAuth', 'there is no registry']]),
    left: [],
    allow: allowNothing,
    ...more,
  });
}

const verdictOf = (result: Result, id: string) => {
  const { verdict, reason } = result.operations.find(({ operation }) => operation === id) ?? {};
  return reason === undefined ? verdict : `${verdict}: ${reason}`;
};

const good = exchange('ContainerWait', { response: { body: { StatusCode: 0 } } });
const bad = exchange('ContainerWait', { response: { body: { StatusCode: '<0 & more>' } } });
const curious = exchange('ContainerWait', { response: { body: { StatusCode: 0, Mood: 'good' } } });
const notThere = exchange('BuildPrune', {
  request: { target: '/v1.51/build/prune' },
  response: { status: 404, body: 'no page at /v1.51/build/prune', type: 'text/plain' },
});
const refused = exchange('ContainerInspect', { response: { status: 404, body: { message: 'No such container' } } });

test('each operation gets its verdict', () => {
  const result = resultOf([good, notThere, refused]);
  expect(verdictOf(result, 'ContainerWait')).toBe('pass');
  expect(verdictOf(result, 'BuildPrune')).toBe('not implemented');
  expect(verdictOf(result, 'ContainerInspect')).toBe('not reachable: answered 404 only');
  expect(verdictOf(result, 'SystemAuth')).toBe('not reachable: there is no registry');
  expect(verdictOf(result, 'ImageList')).toBe('not reachable: nothing asked for it');
  expect(verdictOf(resultOf([good, bad]), 'ContainerWait')).toBe('deviates');
});

test('the same finding is told once, and counted', () => {
  const [finding, ...others] = resultOf([bad, bad, good]).operations.flatMap(({ findings }) => findings);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'type', where: '/StatusCode', times: 2, exchange: 1 });
});

test('what was seen is counted: statuses, parameters, fields', () => {
  const asked = { ...good, request: { ...good.request, target: '/v1.51/containers/x/wait?condition=removed' } };
  const wait = resultOf([asked, refused]).operations.find(({ operation }) => operation === 'ContainerWait');
  expect(wait?.statuses['200']).toBe(1);
  expect(wait?.parameters).toMatchObject({ seen: 1, documented: 1, missing: [] });
  expect(wait?.fields).toMatchObject({ seen: 1 });
  expect(wait?.fields.missing.length).toBe((wait?.fields.documented ?? 0) - 1);
});

test('deviations fail a check, undocumented fields only a strict one, and what is allowed does not', () => {
  const allow = parseAllowList('- {operation: ContainerWait, reason: known}', '2026-11-25');
  expect([failed(resultOf([good]), true), failed(resultOf([bad]), false)]).toEqual([false, true]);
  expect([failed(resultOf([curious]), false), failed(resultOf([curious]), true)]).toEqual([false, true]);
  const allowed = resultOf([bad], { allow });
  expect([failed(allowed, true), verdictOf(allowed, 'ContainerWait')]).toEqual([false, 'pass']);
  const unused = resultOf([good], { allow: parseAllowList('- {operation: ImageList, reason: known}', '2026-11-25') });
  expect(failed(unused, false)).toBe(true);
});

test('every report tells a deviation with its place, what is wrong with it, and how to ask again', () => {
  const result = resultOf([
    { ...bad, request: { ...bad.request, method: 'POST', target: "/v1.51/containers/it's/wait" } },
  ]);
  const reports = [terminalReport(result, painter(false)), junit(result, false), markdown(result), html(result)];
  for (const report of reports) {
    expect(report).toContain('ContainerWait');
    expect(report).toContain('/StatusCode');
    expect(report).toContain('must be integer');
  }
  const [terminal = '', xml = '', , page = ''] = reports;
  expect(terminal).toContain(`curl -sS -i -X POST 'http://127.0.0.1:2375/v1.51/containers/it'\\''s/wait'`);
  expect(xml).toMatch(/<testsuite name="Container" tests="\d+" failures="1"/);
  for (const markup of [xml, page]) {
    expect(markup).toContain('&lt;0 &amp; more&gt;');
    expect(markup).not.toContain('<0 & more>');
  }
});

test('two results are compared by verdict and finding', () => {
  const [before, after] = [resultOf([good, notThere]), resultOf([bad])];
  expect(compare(before, before)).toEqual([]);
  expect(compare(before, after).map(({ operation, verdict }) => [operation, verdict?.join(' → ')])).toEqual([
    ['BuildPrune', 'not implemented → not reachable'],
    ['ContainerWait', 'pass → deviates'],
  ]);
  expect([isWorse(compare(before, after)), isWorse(compare(after, before))]).toEqual([true, false]);
  expect(comparison(before, after)).toContain('+ type 200 /StatusCode must be integer');
  expect(comparison(before, before)).toContain('no difference');
});
