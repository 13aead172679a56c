/** The API reference of a manager, as its readers see it in a browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, type Page } from '../support/browser.ts';
import { describeWithEngines } from '../support/engines/available.ts';
import { Managed } from '../support/managed.ts';

describeWithEngines('the API reference', () => {
  let manager: Managed;
  let admin: string;
  const pages: Page[] = [];
  const open = async (path: string) => {
    const page = await openPage(`${admin}${path}`, { width: 1280, height: 900 });
    pages.push(page);
    return page;
  };
  /** Whether a reader sees the text: it is there, and has a place on the page. */
  const sees = (page: Page, selector: string, text: string) =>
    page.evaluate<boolean>(`[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) =>
      one.textContent.includes(${JSON.stringify(text)}) && one.checkVisibility() && one.getBoundingClientRect().height > 0)`);
  const count = (page: Page, selector: string) =>
    page.evaluate<number>(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => one.checkVisibility()).length`,
    );

  beforeAll(async () => {
    manager = await Managed.start({ entries: [], admin: { host: 'tcp://127.0.0.1:0' } });
    admin = (manager.manager.admin ?? '').replace('tcp', 'http');
  });
  afterAll(async () => {
    for (const page of pages) await page.close();
    await manager?.stop();
  });

  test('shows an operation, its parameters, who answers it and what a cluster has differently, and asks nobody else', async () => {
    const page = await open('/');
    expect(await sees(page, '#ContainerCreate h3', 'Create a container')).toBe(true);
    expect(await sees(page, '#ContainerCreate .path', '/containers/create')).toBe(true);
    expect(
      await sees(page, '#ContainerCreate tr', 'Name for it: letters, digits and _.-, at least two characters'),
    ).toBe(true);
    expect(await sees(page, '#ContainerCreate .answer', 'the engine that the scheduler chooses')).toBe(true);
    expect(await sees(page, '#schema-ContainerInspectResponse tr.differs', 'Node')).toBe(true);
    expect(await sees(page, '#schema-ContainerInspectResponse tr.differs .mark.cluster', 'cluster')).toBe(true);
    expect(await sees(page, '#schema-ContainerInspectResponse tr:not(.differs)', 'Created')).toBe(true);
    expect(page.requests.filter((url) => !url.startsWith(`${admin}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(page.requests.length).toBeGreaterThanOrEqual(3);
    expect(page.complaints).toEqual([]);
  });

  test('a link leads to its schema, search and selection leave what was wanted', async () => {
    const page = await open('/');
    const operations = await count(page, 'section.operation');
    await page.click('#ContainerCreate a[href="#schema-ContainerConfig"]');
    expect(await page.evaluate('location.hash')).toBe('#schema-ContainerConfig');
    await page.click('#search');
    await page.type('containers/create');
    expect(await count(page, 'section.operation')).toBe(1);
    expect(await count(page, 'nav li')).toBe(1);
    await page.evaluate(`search.value = '', search.dispatchEvent(new Event('input'))`);
    expect(await count(page, 'section.operation')).toBe(operations);
    await page.click('#differences');
    const different = await count(page, 'section.operation');
    expect(different).toBeGreaterThan(5);
    expect(different).toBeLessThan(operations);
    expect(await sees(page, '#ClusterNodeList h3', '')).toBe(true);
    expect(page.complaints).toEqual([]);
  });

  test('an old version lacks what came later', async () => {
    const [old, now] = [await open('/?version=1.24'), await open('/')];
    expect(await sees(old, 'h1', '1.24')).toBe(true);
    expect(await old.evaluate(`document.querySelector('select').value`)).toBe('1.24');
    for (const [page, there] of [
      [old, false],
      [now, true],
    ] as const) {
      expect(await sees(page, '#ConfigList h3', '')).toBe(there);
      expect(await sees(page, '#ContainerCreate tr', 'platform')).toBe(there);
    }
  });
});
