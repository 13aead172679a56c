import { beforeAll, describe, expect, test } from 'vitest';
import { loadDocument, type OpenApiDocument } from '../../../src/document/document.ts';
import { viewAt } from '../../../src/document/view.ts';
import { html, prose } from '../../../src/server/admin/reference/html.ts';
import { Reference } from '../../../src/server/admin/reference/reference.ts';
import { startOver } from '../../support/over-engines.ts';

const swarm = loadDocument('swarm');
const reference = new Reference(swarm, '1.24');
const operations = (document: OpenApiDocument) =>
  Object.values(document.paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));

describe.each(['1.56', '1.41', '1.24'])('the page at %s', (version) => {
  let page: string;
  beforeAll(() => {
    page = reference.page(version).toString();
  });
  test('has every operation and schema of the view, and no other', () => {
    const view = viewAt(swarm, version);
    const ids = [...page.matchAll(/<section class="(operation|schema)[^"]*" id="([^"]+)"/g)].map(([, , id]) => id);
    const schemas = Object.keys(view.components.schemas).map((name) => `schema-${name}`);
    expect(ids.sort()).toEqual([...operations(view), ...schemas].sort());
  });
  test('every link on it leads somewhere, and none out of the listener', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target = ''] of page.matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
      if (target.startsWith('#')) expect(ids).toContain(target.slice(1));
      else expect(target).toMatch(/^(\/|\/reference\.(css|js)|\/openapi\.json\?version=1\.\d\d|data:,)$/);
    }
  });
});

test('what is not one engine’s is marked, and only that', () => {
  const page = reference.page(undefined).toString();
  const section = (id: string) => new RegExp(`<section class="([^"]*)" id="${id}">.*?</section>`, 's').exec(page) ?? [];
  const marked = [...page.matchAll(/<section class="operation differs" id="([^"]+)"/g)].map(([, id]) => id);
  expect(marked).toContain('ClusterNodeList');
  expect(marked).toContain('ContainerCreate');
  expect(marked).toContain('ContainerInspect'); // by the schema of its answer
  expect(marked).not.toContain('ContainerStart');
  expect(section('schema-ContainerInspectResponse')[1]).toBe('schema differs');
  expect(section('schema-HealthConfig')[1]).toBe('schema');
  expect(section('ContainerList')[0]).not.toContain('X-Request-Id'); // told once, above all operations
});

test('descriptions mark code and nothing else: the page shows anything more as it stands', () => {
  expect(html`<p>${prose('a `b<c>` & "d"')}</p>`.text).toBe('<p>a <code>b&#60;c&#62;</code> &#38; &#34;d&#34;</p>');
  const descriptions: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (key === 'description' && typeof member === 'string') descriptions.push(member);
      if (key !== 'examples') collect(member);
    }
  };
  collect(swarm);
  expect(descriptions.filter((text) => /\*\*|\]\(|^#|\n/.test(text) || text.split('`').length % 2 === 0)).toEqual([]);
});

test('the listener serves the document by version, whole without one, and refuses others', async () => {
  const { manager } = await startOver([], { admin: { host: 'tcp://127.0.0.1:0' } });
  const admin = (manager.admin ?? '').replace('tcp', 'http');
  const documentAt = async (query: string) => (await (await fetch(`${admin}/openapi.json${query}`)).json()) as unknown;
  expect(await documentAt('')).toEqual(swarm);
  expect(await documentAt('?version=1.41')).toEqual(viewAt(swarm, '1.41'));
  for (const version of ['1.23', '1.57', '2.0', 'x', '', '1.4']) {
    const answer = await fetch(`${admin}/?version=${version}`);
    expect([answer.status, await answer.text()]).toEqual([400, `version ${version}: expected 1.24 to 1.56\n`]);
  }
  const page = await fetch(`${admin}/`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await fetch(`${admin}/reference.css`)).headers.get('content-type')).toContain('text/css');
  // the API itself has no such path: it is Docker's
  const api = (manager.listening[0] ?? '').replace('tcp', 'http');
  expect((await fetch(`${api}/openapi.json`)).status).toBe(404);
});
