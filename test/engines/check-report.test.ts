/** The HTML report of a check in a real browser: what a reader sees, and what the filters leave. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAllowList } from '../../src/check/allow.ts';
import { check } from '../../src/check/check.ts';
import { html } from '../../src/check/report/html.ts';
import { endpointOf } from '../../src/check/wire/endpoint.ts';
import { simulate } from '../../src/simulator/index.ts';
import { openPage, type Page } from '../support/browser.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { probeProgram } from '../support/probe-program.ts';

const allowed = `
- operation: VolumeInspect
  reason: <b>told</b> & known
`;

describeWithEngines('the HTML report', () => {
  let folder: string;
  let page: Page;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shoal-report-'));
    await using engine = await simulate({ programs: { probe: probeProgram } });
    engine.faults.add(
      { kind: 'lie', body: () => ({ Name: '<script>alert(1)</script>' }) },
      { operations: ['NetworkInspect'] },
    );
    engine.faults.add({ kind: 'lie', body: () => [] }, { operations: ['VolumeInspect'] });
    const result = await check({
      endpoint: endpointOf(engine.address),
      document: 'engine',
      concurrency: 4,
      silenceMs: 20_000,
      only: ['System', 'Network', 'Volume'],
      allow: parseAllowList(allowed, '2000-01-01'),
      signal: new AbortController().signal,
    });
    const file = path.join(folder, 'report.html');
    await writeFile(file, html(result));
    page = await openPage(pathToFileURL(file).href);
  });
  afterAll(async () => {
    await page?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const shown = () =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll('section')].filter((one) => one.offsetHeight > 0).map((one) => one.querySelector('h3').innerText)`,
    );
  const told = () => page.evaluate<string>(`document.querySelector('output').value`);

  test('all operations are shown, with verdict and statuses, and nothing is executed that an engine says', async () => {
    expect(await page.evaluate('document.title')).toMatch(/^Engine \d+\.\d+\.\d+, API 1\.\d+$/);
    const all = await shown();
    expect(all.length).toBeGreaterThan(100);
    expect(all).toContainEqual(expect.stringMatching(/^deviates NetworkInspect GET \/networks\/\{id\} 200/));
    expect(await told()).toBe(`${all.length} of ${all.length} shown`);
    expect(page.complaints).toEqual([]);
  });

  test('words leave the operations that have all of them', async () => {
    await page.click('[type=search]');
    await page.type('networks INSPECT');
    const left = await shown();
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(10);
    expect(left).toContainEqual(expect.stringContaining('NetworkInspect'));
    expect(await told()).toMatch(new RegExp(`^${left.length} of `));
    await page.evaluate(`document.querySelector('[type=search]').select()`);
    await page.type(' ');
    expect((await shown()).length).toBeGreaterThan(100);
  });

  test('verdicts are switched off one by one', async () => {
    for (const verdict of ['pass', 'not implemented', 'not reachable']) await page.click(`[value="${verdict}"]`);
    const left = await shown();
    expect(left.length).toBeGreaterThan(0);
    expect(left.every((title) => title.startsWith('deviates '))).toBe(true);
    for (const verdict of ['pass', 'not implemented', 'not reachable']) await page.click(`[value="${verdict}"]`);
  });

  test('what is allowed is shown on demand, with the reason as it was written', async () => {
    const visible = () =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll('.allowed')].filter((one) => one.offsetHeight > 0).map((one) => one.querySelector('em').innerText)`,
      );
    expect(await visible()).toEqual([]);
    await page.click('[name=allowed]');
    expect(await visible()).toContain('allowed: <b>told</b> & known');
  });

  test('a finding opens and shows the request, the answer and a command that asks the same', async () => {
    await page.click('.deviation:not(.allowed) summary');
    const seen = await page.evaluate<string>(`document.querySelector('.deviation:not(.allowed)').innerText`);
    expect(seen).toMatch(/curl -sS -i .*\/networks\//);
    expect(seen).toContain('GET /v1.');
    expect(seen).toContain('200 OK');
    expect(seen).toContain('<script>alert(1)</script>');
    expect(page.complaints).toEqual([]);
  });
});
